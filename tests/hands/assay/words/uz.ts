import { bankOf } from '../../bank.ts';

/** Uzbek in Latin letters; `script.ts` makes Cyrillic of it. */
export const uz = bankOf(`
names: Nilufar | Sevara | Dilnoza | Malika | Shahnoza | Gulnora | Zilola | Kamola | Feruza
title: {name}, {city} | {city} massaj | Yangi qiz {name} | Dam olish joyi, {city} | {name} {age} yosh | Kechki uchrashuv {city}
open: Ismim {name}, [yaqinda keldim/shu yerda yashayman/bir necha kunga keldim]. | [Assalomu alaykum/Xayrli kun/Salom]! Men {name}, yoshim {age}. | «{house}» saloni [mehmon kutadi/ochiq/taklif qiladi]. | [Charchadingizmi/Tinchlik kerakmi]? {name} sizni kutmoqda. | {name}, {city}, [bir necha kun/oy oxirigacha/doimiy].
detail: [Klassik/Tay/Yengil] massaj, [iliq yog' bilan/sham yorug'ida/ikki soat]. | Kvartira [markazda/bog' yonida/metro oldida], [toza/tinch/issiq]. | [Mehmonxonaga boraman/Faqat o'zimda/Shahar bo'ylab chiqaman], taksi [sizdan/o'zimdan]. | Soati {price}, [ikki soatga chegirma/tunga kelishamiz/savdolashmayman]. | Suratlar [o'zimniki/yangi olingan/haqiqiy]. | [Ruscha gapiraman/Inglizcha bilaman/Uch til bilaman], [shoshirmayman/suhbatni yaxshi ko'raman]. | Bo'yim {height}, [sochim qora/ko'zim jigarrang/fe'lim yumshoq]. | [Kechayu kunduz/Faqat kechqurun/Tushgacha] ishlayman. | [Doimiy mehmonga chegirma/Birinchi kelganga sovg'a] bor. | [Choy va shirinlik/Qahva va musiqa/Meva va suv] [tayyor/tekin]. | [Vositachisiz/Salonsiz/Faqat o'zim] ishlayman.
close: [Qo'ng'iroq qiling/Bog'laning], [kutaman/kelishamiz]. | [Qo'pollar bezovta qilmasin/Faqat odobli kishilar]. | [Bir soat oldin ayting/Oldindan yoziling].
jobtitle: Chet elda ish | Qizlar kerak | Ishga taklif | Xostes lavozimi
jobopen: [Kafega/Karaokega/Mehmonxonaga] 18 dan 30 gacha qizlar [kerak/taklif qilinadi]. | Chet elda [uch oylik/yarim yillik/mavsumiy] ish. | «{house}» kompaniyasi [qizlar qidirmoqda/ishga oladi].
jobdetail: [Chipta va vizani to'laymiz/Hujjatga yordam beramiz/Yo'l bizdan]. | [Kvartira tekin/Yotoqxona bor/Ikkitadan yashaysiz]. | [Tajriba shart emas/Hammasini o'rgatamiz]. | [Kuniga {price}/Maosh har hafta/Avans beramiz]. | [Dugonangiz bilan keling/Aeroportdan kutib olamiz/Ikkita joy qoldi].
jobclose: [Batafsil telefonda/Surat va yoshingizni yozing/Hammaga javob beramiz].
bare: Qo'ng'iroq qiling | {name}, {city} | Dam olish | Massaj {price} | Bugun bo'shman
hidden: Aloqa sayt chatida | Raqam anketada | Shu yerga yozing | Tel. {masked}, to'lig'i shaxsiyda
form1: Anketa № {serial} / Ismi: {name} / Yoshi: {age} / Bo'yi: {height} / Shahar: {city} / Bir soati: {price} / Jadval: kechayu kunduz / Kvartira: bor / Chiqish: bor / Hamkor kabineti orqali joylandi
form2: {name} ({age}) / o'lchami {height} / qabul qiladi: {city} / 1 soat {price} / moderator tekshirgan, surat tasdiqlangan, fikrlar pastda
form3: Ismi {name} · {age} yosh · {height} sm / Tuman: {city} / Narxi {price} / To'lov joyida, chegirma yo'q, anketa avtomatik yaratilgan
call: tel. {x} | Telefon: {x} | qo'ng'iroq qiling {x} | WhatsApp {x} | {x}
pay: Oldindan to'lov {x} | To'lov: {x}
mail: pochta {x}
site: sayt {x}
moved: Yangi raqam {x}, eskisi {y} ishlamaydi
desk: Dispetcher: {x} | Agentlik ma'muri {x}
help: Shikoyat: {x} | Maydon yordami {x}
studio: Foto: {x}
inn: Kvartira bron qilish: {x}
broker: Bitim kafili {x}
`);
