export const uz = `
title.massage: Massaj {city} | {name}, massaj {where} | Tay massaji {city} | «{brand}» saloni | Uyda massaj | Bel va bo'yin massaji, {where} | Charchoqni olamiz
title.dinner: {name}, {age}, {city} | Tanishaman, {city} | Kechki ovqatga hamroh | {name} shaharga keldi | Kechqurun birga | Yangi qiz {name}
title.room: Kunlik kvartira {city} | Qizlarga xona | «{brand}» apartamenti | Soatga va kechaga, {where} | Mehmon uyi {city}
title.work: Qizlarga ish | {place}: qizlar kerak | Administrator, {place} | Chet elda ish, tajribasiz | Ofitsiant va xostes, {place} | Shoshilinch xodim kerak
say.massage: {kind} massaj qilaman, tajribam {years}. | {teacher} o'rganganman. | Qo'lim kuchli, lekin {gently}. | Yog' {oil}, choyshab har safar toza. | Biz {two} ustamiz, ikki kishi kelsa ham bo'ladi. | {out} boraman, stolim bor. | {guests} yana kelishadi. | Avval bo'yin, keyin {kind} massaj. | Salonda {two} xona va dush bor. | Shoshmaymiz, {minutes} daqiqa to'liq.
say.dinner: Yoshim {age}, bo'yim {height}, {looks}. | Menga {love} va {love} yoqadi. | {event} birga bora olaman. | {study} o'qiganman, gap topiladi. | Bu shaharga yaqinda ko'chib keldim. | {manis} odam qidiryapman. | Rasmlar o'zimniki, {fresh} tushgan. | Fe'lim {temper}, {not} yoqtirmayman. | {when} uchrashaman, bir soat oldin ayting. | Taksi sizdan. | {lang} tilini o'rganyapman.
say.room: Uy {house}, {floor} qavat. | «{near}» gacha piyoda {minutes} daqiqa. | Kirish {when}. | Xonada {two} karavot va shkaf. | {guests} kelsin, pasport ko'rsating. | Choyshab va sochiq narxga kiradi. | Egasi {lives} turadi, kalitni o'zi beradi. | Haftaga chegirma bor. | Kechasi ham qabul qilaman, qo'ng'iroq qiling.
say.work: Joy {place} da, {fresh} ochildi. | Oylik {pay} dan, to'lov {payday}. | {age} yoshdan, tajriba shart emas. | Yotoqxona {minutes} daqiqa yo'l, {two} kishidan. | Chiptani biz olamiz, {deduct}. | Viza {minutes} kunda. | Smena {hour} boshlanadi. | Vazifa: {duty} va {duty}. | Xo'jayin {temper}, ruscha gapiradi. | {manis} qizlar ko'proq topadi. | Aeroportda kutib olamiz. | To'liq rasm, yosh, shahar yuboring.
any: {when} qo'ng'iroq qiling. | {how} javob beraman. | Manzilni {how} aytaman, mo'ljal {near}. | {not} kelmasin, {not} ham. | Narxi {price}. | {when} ishlaymiz. | {how} yozing. | Yonida {near}, mashina qo'yish joyi bor. | Shaharda {years} ishlaymiz. | {name} ni so'rang. | Yashirin raqamga javob bermayman. | Avval ism va vaqtni yozing. | Vositachilar bezovta qilmasin. | Oldindan pul olmayman.
list.massage: Bizda {items}. | Taklif: {items}.
list.dinner: Men bilan: {items}. | Yoqadi: {items}.
list.room: Ichida {items}. | Hammasi bor: {items}.
list.work: Sharoit: {items}. | Bizdan: {items}.
items.massage: bel va bo'yin | oyoq | issiq tosh | asal bilan | skrab | klassika | bosh massaji | sauna | dush | ko'k choy | parkovka | to'rt qo'l | yuz massaji | piling | besh martalik karta | sovg'a karta | konditsioner | o't xaltacha | cho'zilish | hammom | ertalabki chegirma
items.dinner: kino | karaoke | kechki ovqat | anhor bo'yi | tog' | bilyard | teatr | do'st to'yi | ishbilarmon tushlik | raqs | ertalabki kofe | shaxmat | konsert | muzey | piknik | safar | tarjima | bouling | choyxona | suhbat | mushuk
items.room: wifi | kir mashina | dazmol | fen | televizor | choynak | plita | idish | dush | vanna | balkon | konditsioner | domofon | parkovka | muzlatkich | divan | katta karavot | alohida eshik | sochiq | pastda do'kon | tog' manzarasi
items.work: ovqat | yotoqxona | forma | avans | choychaqa | o'qitish | chipta | sug'urta | xona yig'ish | mehmon kutish | buyurtma olish | kassa | ichimlik sotish | oshxonada yordam | tarjimon | sim-karta | tibbiy ko'rik | shartnoma | mukofot | tungi smena | bir kun dam
rota: Bugun salonda: {girls}. | Shu hafta {girls}. | Smenada {girls}.
title.rota: «{brand}»: hafta jadvali | «{brand}» {city}, yangi smena
kind: klassik | sport | tay | yumshoq | chuqur | sharqona | umumiy
years: ikki yil | uch yil | besh yil | yetti yil | yarim yil
teacher: Onamdan | Hamshiradan | Toshkentlik ustadan | Koreys ustozdan | Buvimdan
guests: doimiy mehmonlar | taksistlar | safardagilar | sportchilar | qo'shnilar | talabalar | turistlar
gently: og'rimaydi | avaylab qilaman | shoshmayman | sizni tinglayman
oil: kokos | bodom | Tailanddan | hidsiz | iliq
lives: yuqori qavatda | qo'shni uyda | shahar tashqarisida | shu hovlida
payday: oyda bir | oyda ikki marta | har hafta | har kuni | juma kuni
two: ikki | uch | to'rt
minutes: besh | yetti | o'n | yigirma | qirq | oltmish
out: Mehmonxonaga | Shahar ichiga | Qo'shni uyga | Shahar tashqarisiga | Yangi dahaga
where: markaz | vokzal oldi | yangi daha | eski shahar | bozor yoni | metro yoni
looks: sochim qora | ko'zim yashil | oqish | sportchi | nozik | sochim uzun | kulib turaman
love: tog' | osh | serial | dengiz | kofe | eski qo'shiqlar | yomg'ir | tinchlik | it | gul | ovqat pishirish | kitob
event: to'yga | restoranga | kinoga | shahar tashqarisiga | uchrashuvga | konsertga | toqqa | choyxonaga | ko'rgazmaga
study: yuristga | tarjimonga | o'qituvchiga | hamshiraga | iqtisodchiga | sartaroshga
manis: so'zida turadigan | harakat qiladigan | tinglay oladigan | vaqtida keladigan | tartibni sevadigan | shoshmaydigan
fresh: shu hafta | yozda | navro'zda | kecha | kuzda | bahorda
temper: bosiq | quvnoq | to'g'ri | yumshoq | qattiqqo'l | yengil
not: qo'pollar | mastlar | savdolashuvchilar | vositachilar | hazilkashlar | kechikuvchilar
when: ertalab | tushdan keyin | kechqurun | yarim kechagacha | kunu tun | dam olish kunlari | har kuni | ish kunlari | oltidan keyin
lang: Ingliz | Turk | Koreys | Rus
house: yangi | g'ishtli | qo'riqlanadi | eski, lekin issiq | tinch | oddiy
floor: birinchi | ikkinchi | uchinchi | beshinchi | to'qqizinchi
near: bozor | avtovokzal | bog' | savdo markazi | masjid | stadion | metro | universitet | kasalxona | ko'l | aeroport
pay: 1500 dollar | 2 million von | 800 dollar va choychaqa | 4000 dirham | 9 million so'm
deduct: ushlab qolmaymiz | bo'lib ushlaymiz | bir oyda qaytarasiz | bu sovg'a
hour: to'qqizda | o'nda | tushda | kechki oltida | sakkizda
duty: mehmon kutish | ichimlik tashish | tozalik | qo'ng'iroq olish | yozuv yuritish | ustaga yordam | idish yuvish | qo'shiq aytish
how: darrov | xabar bilan | qo'ng'iroqdan keyin | chatda | odob bilan | qisqa | o'zbekcha
price: 200 ming | soati 250 ming | 150 ming, ikki soat 280 ming | rasmdagidek | kelishiladi | kuniga 300 ming | o'rtacha
names: Nigora | Madina | Lola | Dilnoza | Zarina | Kamola | Sabina | Gulnora | Shahlo | Nodira | Malika | Sevara | Feruza | Umida
brand: Lotos | Oqshom bog'i | Oqqush | Ipak | Marvarid | Lola | Oy | Bodom | Yosuman | Mayoq | Bulut | Kabutar
hello: Assalomu alaykum! | Salom! | Xayrli kun. | Hammaga salom! | Xush kelibsiz.
close: Kutaman. | Ko'rishguncha! | Qo'ng'iroq qiling. | Tanishganimdan xursandman. | Hozir yozing. | Sizning {name}.
call: Tel {x} | {x} | Aloqa {x} | Telefon: {x} ({name}) | vatsap {x} | Raqamim {x}
second: Olmasam: {x} | Ikkinchi raqam {x} | haydovchi {x} | yoki {x} | yangi raqam {x}, eskisi ham ishlaydi
write: tg {x} | {x} | Yozing {x} | Batafsil {x}
mail: Anketa {x} | pochta {x}
see: Sayt {x} | Rasmlar: {x} | {x}
pay1: Oldindan to'lov {x} | Bron: {x} | Opamning kartasi {x}
chat: Shu e'lon chatiga yozing, raqamni beraman. | Faqat chat. | Raqam yozmayman, shu yerga yozing.
masked: Raqam {x}, qolgani chatda | tel {x} raqamni ko'rsatish
mod: E'lon berish: {x} | Moderator tekshirgan {x} | Guruh admini {x}
made: Saytni yaratgan {x} | Sayt yasash {x}
photo: Foto: {x} | Fotograf {x}
desk: Resepshn {x} | Uy ma'muriyati {x}
visa: Viza markazi: {x} | Hujjatni {x} qiladi
guide: Biz katalogda: {x} | Fikrlar: {x}
parted: Oldingi raqamga aloqamiz yo'q, o'zimiz ishlaymiz. | Eski salondan ajralib chiqdik.
friend: Dugonam uchun joylayapman, ismi {name}, avval menga qo'ng'iroq qilsa ham bo'ladi
digits: nol bir ikki uch to'rt besh olti yetti sakkiz to'qqiz
`;
