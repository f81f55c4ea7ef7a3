export const words = `
title: {house} saloni, {city} | {city}: {house} [uqalash|hordiq|seans] | [Usta|Admin|Yordamchi] kerak, {city} | {city} shahrida [yangi|shinam|tinch] {house} | [Ish|Smena|Vaxta] va uy, {city}
open: [Issiq|Yorugʻ|Shinam] {house} xonasi [markazda|bogʻ yonida|bozorga yaqin] | Ismim {house}, shaharga [yaqinda keldim|bir yil boʻldi|ikkinchi mavsum] | [Yangi|Kichik|Uydagidek] {house} saloni [ochildi|mehmon kutadi|yana ishlaydi] | {house} jamoasiga [odam olamiz|chaqiramiz|izlaymiz], [kunduz yo tun|oʻn ikki soat|dam olishsiz] | [Hovli|Kvartira|Kichik otel] {house}, [yozuvsiz|qorovulli|alohida eshik]
work: [Bel|Boʻyin|Oyoq] [uqalash|parvarish|silash], [moylar|giyohlar|toshlar] oʻzimizdan | [Choy|Raqs|Kechki] dastur [ikkiga|davraga|mehmonga] | [Uchrashuv|Sayr|Kechlik] [shaharda|restoranda|otelda], oʻzbekcha [gapiraman|yozaman|javob beraman] | [Ofitsiant|Tikuvchi|Oshpaz] va [enaga|kassir|yordamchi] [mavsumga|oyga|yarim yilga] kerak | [Sauna|Hovuz|Chilim] [yozilib|qoʻngʻiroq bilan|xohish bilan], [toza|sokin|chiroyli]
money: [Soati|Seansi|Smenasi] {price}, [ikkisi arzon|kelishamiz|ustamasiz] | [Narxi|Toʻlov|Haqi] {price}, [naqd|oʻtkazma|kartaga] [oldindan|darrov|oxirida] | {price} [har kuni|juma kuni|smenadan keyin] toʻlaymiz, [choychaqa sizniki|mukofot bor|jarima yoʻq] | {price} dan, [chegirma|sovgʻa|bonus] [doimiyga|yangiga|doʻstga]
stay: [Yonida|Yoʻlning narigi beti|Ikki qadam] [metro|bozor|vokzal], [parkovka|domofon|lift] bor | [Ikki|Uch|Toʻrt] kishi turamiz, [oshxona|kir yuvish|internet] tekin | [Bilet|Viza|Roʻyxat] [bizdan|teng|kelgach], [kutib olamiz|eltamiz|yordam beramiz] | [Ikkinchi|Beshinchi|Toʻqqizinchi] qavat, [hovlidan kiring|pastdan qoʻngʻiroq|kodini aytaman] | {city} ichida [derazali|balkonli|taʼmirlangan] [xona|joy|kvartira]
terms: [Vositachisiz|Oldindan pulsiz|Savolsiz], [faqat kattalar|yigirmadan yuqori|pasport koʻrsating] | [Odob|Tozalik|Tinchlik] [shart|qadrli|birinchi] | [Tajriba|Yosh|Til] [muhim emas|kelishamiz|qirqqacha], [oʻrgatamiz|koʻrsatamiz|tushuntiramiz] | [Mastga|Qoʻpolga|Yashirin raqamga] [eshik ochmayman|javob yoʻq|rad]
close: [Yoz|Chal|Kel], [kutaman|pushaymon boʻlmaysan|kelishamiz] | [Darrov|Kechqurun|Bir soatda] [javob beramiz|chalaman|aytamiz] | {house} ichida [uchrashguncha|kutamiz|koʻrishamiz] | [Bugun|Haftada|Bayramgacha] {n} [joy|vaqt|soat] bor
call: Tel | Qoʻngʻiroq | Aloqa
agency: Agentlik dispetcheri
support: Sayt yordami
guide: Haydovchi va joylash
pay: Oʻtkazma
`;
