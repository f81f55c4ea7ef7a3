export const words = `
title: {city} shahrida [ish|joy] bor | [Qizlarni|Xodimlarni] {city} kutmoqda | {city}: [sotuvchi|yordamchi] kerak | Yangi [jamoa|guruh], {city} | Ish va turar joy, {city} | [Salonga|Mehmonxonaga] odam kerak, {city} | {city}, [yaxshi|doimiy] daromad
open: Kichik [jamoaga|guruhga] odam olyapmiz | Biz bu shaharda [olti|besh] yildan beri ishlaymiz | Mavsumga [tarkibni|jamoani] kengaytiramiz | Tinch uyga [ozoda|odobli] kishilar kerak | Oy oxirigacha {n} ta joy [qoldi|ochildi] | Smenaga [sherik|hamroh] izlayapman | Assalomu alaykum, joyning [egasi|rahbari] yozyapti
job: Mehmonlarni [kutib olish|qabul qilish] va daftar yuritish | Orqa va oyoq massaji, bir haftada [o‘rgatamiz|o‘qitamiz] | Tikuv sexida [tikish|yig‘ish] ishi | Restoranda [kechki|tungi] raqs dasturi | Dengiz bo‘yidagi [mehmonxonada|otelda] xona tozalash | Keksa onaxonga uyda [qarash|yordam] | [Karaokeda|Klubda] qo‘shiq aytib mehmon bilan suhbat | Vokzal yonidagi [do‘konda|bozorda] kassada turish
pay: Har kuni [to‘laymiz|beramiz], {pay} dan | Oylik {pay} va ustiga [choychaqa|foiz] | Oyiga {pay} [kechiktirmay|vaqtida] beriladi | Stavka {pay}, oxirida [mukofot|bonus] | Kamida {pay} [kafolat|va’da], qolgani o‘zingizdan | Birinchi kuni [avans|oldindan], keyin {pay} | Daromad [halol|ochiq], qo‘lga {pay}
home: Ishga yaqin [kvartirada|uyda] uch kishi turamiz | Issiq [xona|o‘rin] tekin beriladi | Xona [alohida|shaxsiy], oshxona umumiy | Dastlabki ikki hafta xostel [bizdan|tekin] | Markazda qorovulli [kvartira|uy] tutamiz | Yotoq va [tushlik|ovqat] kiradi | Metrodan [besh|yetti] daqiqa, kirish hovlidan
docs: Hujjatni o‘zimiz [qilamiz|tayyorlaymiz], pasport bo‘lsa bas | Biletni biz [olamiz|to‘laymiz], keyin qaytarasiz | Viza o‘n kunda [chiqadi|tayyor] | [Aeroportda|Vokzalda] kutib olamiz | Shartnoma yo‘lgacha [tuziladi|imzolanadi] | Tibbiy daftar [kerak emas|so‘ralmaydi] | Ro‘yxat [kelgan kuni|joyida] firma hisobidan
ask: Yoshi [o‘n sakkizdan|o‘n to‘qqizdan] yuqori, yaxshisi {age} atrofida | Tajriba [muhim emas|shart emas], xohish kerak | Yomon [odatsiz|qiliqsiz], xushchaqchaq bo‘lsin | [Inglizcha|Turkcha] bir ikki so‘z bilsa yetadi | Bo‘yi va yuzi [farqsiz|asosiy emas], tabassumi bo‘lsin | Dugonalar va [opa-singillar|juftlar] ham kelsin | Faqat [voyaga yetganlar|yigirmadan oshganlar], pasport tekshiramiz
word: [Aldov|Yolg‘on] yo‘q, avval kelganlardan so‘rang | Sirni [saqlaymiz|va’da qilamiz] | Jadval [erkin|moslashuvchan], dam olishni o‘zingiz tanlaysiz | Jarima [yo‘q|bo‘lmaydi], hech kim baqirmaydi | [Istagan kuni|Xohlagan payt] ketishingiz mumkin | Hammasi [qonuniy|rasmiy], ruxsatnomamiz bor | Yonida [bog‘|bozor] va transport bor
close: [Yozing|Qo‘ng‘iroq qiling], hammasiga javob beraman | Kechgacha xabar [kutaman|kutamiz] | Surat va yoshingizni [yuboring|jo‘nating] | Joylar [tez|tezda] tugaydi | {name} deb [so‘rang|izlang] | Bekorchi gapga [yozmang|bezovta qilmang] | [Ko‘rishguncha|Uchrashguncha], {name}
call: Telefon | Aloqa | Tel | Bog‘lanish
name: Madina | Nigora | Shahnoza | Dilnoza | Sevara | Lola | Kamola
support: Sayt yordam xizmati
agency: Agentlik dispetcheri
service: Yetkazuvchi taksi haydovchisi
more: Kanalda boshqa e’lonlar
chat: Sayt chatiga yozing
payto: To‘lov va oldindan to‘lov
`;
