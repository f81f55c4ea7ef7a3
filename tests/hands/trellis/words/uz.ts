export const uz = `
title.care: Massaj, {city} | Dam olish massaji | {warm} qo'llar, {city} | Mehmonxonaga boraman, massaj | {name}, massaj ustasi | Spa kechasi ✨
title.meet: Iliq uchrashuv, {city} | {name}, {age} yosh, {city} | Kechani birga o'tkazamiz | Yangi kelgan qiz 🌹 | Qizlar taklif qiladi, {city}
title.room: Sutkaga xona, {city} | Kvartira ijaraga, {city} | Qizlarga yotoq joy | {warm} kvartira, bugun kirish mumkin 🔑
title.work: Qizlarga ish, {city} | Chet elda ish bor | {good} maosh, {city} | Xostes kerak | Ishga taklif qilamiz, uy bepul
thing.care: klassik massaj | bel va bo'yin massaji | moy bilan massaj | tay massaji | oyoq massaji | ikki kishiga spa | bir soat hordiq
thing.meet: iliq uchrashuv | birga kechki ovqat | yaxshi suhbat | to'yga hamroh | shaharda sayr | quvnoq kecha
thing.room: sutkaga xona | alohida eshikli xona | markazdagi kvartira | bir kechaga studiya | umumiy kvartiradan joy | ikkita tinch xona
thing.work: salonda ish | xostes o'rni | uch oylik shartnoma | administrator ishi | dam olish kunlari ish | chet elda ish, yotoqxonasi bilan
about.care: Usta {name}, tajribasi {few} yil. | Kuchini o'zingiz aytasiz, {soft} qilaman. | Moylarimiz {oil}, choyshablar toza. | Seansdan keyin {feel}. | Mehmonni {where} qabul qilamiz.
about.meet: Ismim {name}, yoshim {age}, fe'lim {nature}. | {like} va {like} yoqadi. | Faqat {guest} uchun, odobli bo'ling. | {not} bezovta qilmasin. | Suratim {real}, aynan o'sha qiz keladi.
about.room: Xonada {item}, {item}, {item} bor. | Uy {where2}, qo'shnilar {nature}. | {when} kirish mumkin, hujjat olmaymiz. | {guest} uchun arzonlashtiramiz.
about.work: Tajriba shart emas, {folk} o'rgatadi. | Maosh {when}, kechikmaydi. | {age} yoshdan boshlab olamiz. | Yo'l va {perk} bizdan. | Jamoa {nature}, jarima yo'q.
hello: Assalomu alaykum! | Salom hammaga 👋 | Hurmatli mehmonlar, | Xayrli kun! | Aziz do'stlar, | Xush kelibsiz!
offer: {city} shahrida {thing} taklif qilamiz. | {thing} qidirsangiz, bizga keling. | Bizda {thing} bor, narxi {cheap}. | {when} {thing} bo'ladi, {city}. | {city}: {thing}, hammasi {soft}.
flavour: {warm} muhit, {good} xizmat, {fast} javob. | Bizda {soft} va {soft}, uydagidek. | {guest} bizni {few} yildan beri biladi. | Biz {want} va {want}. | {good} sharoit, {fast} yozilish.
place: Biz {where2}, {near} yonida. | Manzil: {city}, {near}, {few} qavat. | {near} joyidan besh daqiqa piyoda. | Mo'ljal: {near}, qolganini telefonda aytaman.
hours: Ish vaqti: {when}. | {when} va {when} ochiqmiz. | Dam olishsiz, {when}. | {when} yozamiz, tez javob beraman.
price: Narxi {price} dan. | Soati {price}, uzoq bo'lsa arzon. | {price}, {guest} uchun chegirma. | Hammasi {price}, qo'shimcha haq yo'q.
terms: {not} va {not} bezovta qilmasin. | Yashirin raqamga javob bermayman. | Avval yozing, keyin telefon. | Oldindan to'lov, qolgani joyida. | {soft} yozing.
close: Hozir telefon qiling! | Kutamiz 🌸 | Ko'rishguncha! | Yozing, hammaga javob beraman. | Joy kam qoldi. | Raqamni saqlab qo'ying
feature: issiq suv | toza sochiq | ko'k choy | sokin musiqa | bepul turargoh | alohida kirish | konditsioner | internet | mayin chiroq | mevalar | yangi mebel | oshxona | kir mashinasi | katta karavot | tog' ko'rinadi | balkon | keyin to'lash | ertalab chegirma | taksi chaqiramiz | qo'shni yo'q | tinch hovli | xalat va shippak | sauna yaqin | kofe sovg'a | do'kon pastda | oq choyshab | tajribali usta | odobli xizmat | ruscha gaplashamiz
duty: yotoqxona bepul | ikki mahal ovqat | birinchi haftada avans | har kuni to'lov | vizaga yordam | chipta bizdan | kiyim beriladi | uch kun o'rgatish | qulay jadval | tungi smena ixtiyoriy | mukofot | choychaqa o'zingizga | ruscha kurator | ishga olib borish | qizlar jamoasi | dugonangiz bilan kelish mumkin | til bilish shart emas | garov yo'q | ro'yxatdan o'tkazish | mehmon kutish | qo'ng'iroqqa javob | zalda ish
warm: Iliq | Mayin | Mehribon | Mohir | Shinam
good: Yaxshi | Halol | Zo'r | Tushunarli | Munosib
cheap: arzon | hamyonbop | avvalgidek | kelishilgan
soft: tinch | shoshmasdan | ehtiyot bilan | odob bilan | diqqat bilan
oil: tabiiy | Tailanddan | yangi | eng yaxshisi
feel: uyqungiz shirin | yelkangiz dam oladi | boshingiz yengillashadi | kayfiyatingiz ko'tariladi
where: o'z uyimizda | markazda | salonda | yangi uyda
where2: markazda | vokzal yonida | tinch ko'chada | bozor orqasida | bog' yonida
near: eski bozor | savdo uyi | yashil bog' | avtovokzal | katta masjid | kinoteatr | kasalxona | stadion | ko'prik | dorixona
when: kechayu kunduz | ertalabdan kechgacha | har kuni | oltidan keyin | dam olish kunlari | yozilish bo'yicha | haftada bir marta
few: ikki | uch | to'rt | besh | olti
nature: muloyim | tinch | quvnoq | ochiq | sodda | uyatchan
like: sayr | kino | shirin taom | tog' | qo'shiq | raqs | kitob | dengiz
guest: doimiy mehmonlar | safardagilar | talabalar | oilalar | katta yoshli erkaklar
not: mastlar | vositachilar | qo'pollar | bo'sh gap | savdolashuvchilar
real: yangi | o'zimniki | shu haftaniki | ishlov berilmagan
item: muzlatgich | divan | plita | shkaf | dazmol | choynak | stol | yotoqxona
perk: ovqat | kiyim | viza | yotoqxona | hujjatlar
folk: katta hamkasb | egasi | bizning qizlar | ustoz
fast: tez | darhol | odobli | rostgo'y
want: vaqtni qadrlaymiz | tartibni sevamiz | so'zda turamiz | mehmonni hurmat qilamiz
names: Lola | Nigora | Madina | Zilola | Kamola | Shahzoda | Dildora | Sevara | Feruza | Malika
call: Telefon qiling: {x} | Tel. {x} | {x} | Raqam {x}, {name} | vatsap {x} | ☎️ {x}
write: Yozing: {x} | {x} | Messenjer {x} | Aloqa {x}
mail: Pochta {x} | Anketa {x}
see: Batafsil: {x} | Saytimiz {x} | {x}
pay: Oldindan to'lov {x} | O'tkazma {x} | Bron: {x}
help: Shikoyat: {x} | Maydon yordami {x}
at: (at) | kuchukcha
digits: nol bir ikki uch to'rt besh olti yetti sakkiz to'qqiz
`;
