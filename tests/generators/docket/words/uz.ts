import { bankOf } from '../../bank.ts';

/** Uzbek in Latin letters; `script.ts` makes Cyrillic of it. */
export const uz = bankOf(`
names: Nilufar | Madina | Dilnoza | Sevara | Kamola | Zarina | Malika | Shahnoza | Lola | Gulnora | Nargiza | Feruza
kind: muloyim | xushmuomala | chiroyli | quvnoq | samimiy | odobli
calm: tinchlik | yaxshi kayfiyat | samimiy suhbat | maroqli hordiq
hi: Assalomu alaykum! | Salom hammaga | Xayrli kun! | Hurmatli mehmonlar,
mt: {NAME} massaj {CITY} | {kind} qiz {NAME} | Massaj xizmati, {CITY} | {NAME}, {AGE} yosh | Hordiq {CITY}
mwho: Ismim {NAME}, yoshim {AGE}, {kind} qizman. | {kind} {NAME}, {CITY} shahriga yangi keldim. | Men {NAME}, {AGE} yosh, {kind} va {kind}. | Yolg'iz ishlayman, rasmlar o'zimniki, ismim {NAME}.
mdo: Yelka va oyoqlarga yog' bilan massaj qilaman. | Kechki ovqatga hamroh bo'laman, {calm} bo'ladi. | Tay massaji, keyin {calm}. | Choy, musiqa va {calm}. | Mehmonlarga {calm} beraman.
mwhen: Har kuni ertalabdan kechgacha. | Kecha-kunduz, bir soat oldin aytib qo'ying. | Faqat kechqurun. | Dushanbadan tashqari.
mwhere: Markazda, mashina qo'yish joyi bor. | O'z uyim, toza. | Mehmonxonaga boraman. | Bozor yaqinida, kutib olaman.
mpay: Bir soat {PRICE}. | {PRICE} dan boshlab. | Bir marta {PRICE}. | Narxi {PRICE}, taksi alohida.
jt: Chet elda ish: {job} | {job} kerak, {CITY} | Shoshilinch {job} | oyiga {PRICE}, {job}
job: ofitsiant | uy xodimasi | enaga | tikuvchi | omborga ishchi | raqqosa | massajchi
land: Turkiyaga | Koreyaga | Dubayga | Rossiyaga | Yaponiyaga
jwho: 18 dan 35 yoshgacha qizlar kerak: {job}. | {land} ketadigan guruhga {job} yig'amiz. | Ish beruvchining o'zidan, {job} kerak. | Tajriba shart emas, {job} va {job} olamiz.
jdo: Chipta va viza bizdan. | Yotoqxona bepul, ikki kishidan. | Shartnoma uch oyga. | Til bilish shart emas, o'rgatamiz. | Hujjatlar bir haftada tayyor.
jpay: Maosh {PRICE}. | Oyiga {PRICE} dan, har hafta beriladi. | {PRICE} kafolat. | O'n kunda avans, jami {PRICE}.
jwhere: Ofis {CITY} shahrida. | Suhbat video orqali. | {CITY} dan uchamiz. | Hammasi telefonda.
motto: Aldov yo'q | Hurmat hammasidan aziz | Vaqt oltin | Bir kelgan yana keladi | O'zimizning qizlar | Halol ish, halol pul
end: Kutaman! | Qo'ng'iroq qiling. | Yashirin raqamga javob yo'q. | Bekorga bezovta qilmang.
call: Tel {X} | Qo'ng'iroq: {X} | Raqamim {X}
write: Yozing {X} | Telegram {X} | yoki {X}
mail: Pochta {X} | Anketa {X}
pay: Oldindan to'lov {X} | O'tkazma {X}
ride: Haydovchi {X} | Taksi {X}
paper: Hujjat qiladigan {X} | Viza bo'yicha {X}
desk: Agentlik dispetcheri {X} | Administrator orqali {X}
via: E'lon olingan kanal {X} | Yana e'lonlar {X}
formerly: Eski raqam {X} ishlamaydi | Avval {X} edi
silent: Chatga yozing. | Raqamni shaxsiyga aytaman.
scam: Avval {PRICE} tashlang, manzil keyin. | Bronsiz javob yo'q. | Chekni yuboring.
`);
