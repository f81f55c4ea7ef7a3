import { speechOf } from './speech.ts';

export const uzbek = speechOf(`
= titles
{brand} — {topic}, {city} [shahri/markazi/yaqinida]
{city}: {name}, {topic}
[Qulay/Arzon/Tinch] va {way}: {topic}, {city}
{name} [yana shaharda/qabul qiladi/keldi], {city}
{topic} {price} {city}
[Ochildik/Ko‘chdik/Ishlayapmiz]: {brand}, {city}
= topics
massaj | xonalar | chet elda ish | uchrashuvlar
= massage
[Belga/Butun tanaga/Oyoqqa] massaj [qilaman/taklif etaman], {feature}, seans [bir soat/bir yarim soat].
[Tay/Shved/Asalli] massaj {way}, keyin [uyqu tinchlanadi/bosh yengillashadi/bo‘yin og‘rimaydi].
Usta tajribasi {n} yil, {feature}, [moyi iliq/giyohi tog‘dan/stoli qulay].
{n}0 daqiqada [charchoqni olaman/yelkani yozaman/belga yordam beraman], {way}.
= rooms
[Xona/Studiya/Yotoq joy] [sutkaga/soatga/oyga] beriladi, {feature}, {way}.
{n} xonali [mehmon uyi/kichik otel/xostel], {feature}, mehmonga [nonushta/choy/kir yuvish].
[Yo‘lovchilarga/Ishchilarga/Talabalarga] xona bor, {feature} va {feature}.
[Navbatsiz/Kechayu kunduz/O‘sha kuni] joylashtiramiz, {way}, {n} qavat.
= work
Chet elga [ofitsiant/tikuvchi/farrosh] kerak, {feature}, shartnoma {n} oy.
[Mehmonxonada/Kafeda/Sexda] ish, turar joy bor, {way}, haq [har hafta/oyiga ikki marta].
Qizlar va ayollar [oshxonaga/tozalikka/salonga] kerak, [chipta bizdan/viza ochamiz/til shart emas].
[Karaoke/Restoran/Kirxona] yordamchi chaqiradi, {feature}, smena {n} soat.
= company
[Kechki ovqatda/Sayrda/To‘yda] hamroh bo‘laman, {way}.
Yoqimli qiz bilan [uchrashuv/suhbat/sayohat], {feature}, {n} soatdan.
[Quvnoq/Xotirjam/Bilimli] hamroh, {n} til bilaman, {way}.
[Kechqurun/Safarda/Begona shaharda] zerikkanlarga: {feature}.
= hours
{hours} [qabul qilamiz/aloqadamiz/ochiqmiz], [damsiz/dushanbadan tashqari/bayramda ham].
Vaqt: {hours}. [Tunda/Ertalab/Tushda] faqat yozilib.
{hours}, [darrov javob beramiz/o‘n daqiqada qaytamiz/oldindan yozing].
= price
Soati {price}, [doimiyga chegirma/qo‘shimchasiz/uchinchi kelish arzon].
[Narxi/Atigi/Roppa-rosa] {price}, ichida {feature} bor.
{price} — [to‘lov joyida/o‘tkazma yoki naqd/karta ham bo‘ladi], savdo yo‘q.
= place
«{mark}» yonidamiz, piyoda {n} daqiqa, {feature}.
[Yopiq hovli/Yangi uy/Alohida eshik], {feature}, {way}.
[Toza sochiq/Yangi choyshab/Issiq pol], {feature} va {feature}.
Kirish «{mark}» tomondan, [mashina joyi bor/lift ishlaydi/qorovul muloyim].
= person
Yoshim yigirma {n}, {way}, fe’lim [yumshoq/quvnoq/vazmin].
[Rasmda o‘zim/Suratlar o‘zimizniki/Shu oyning rasmi], {way}.
[Yolg‘iz/Dugonam bilan/Singlim bilan] {n} oydan beri ishlayman, {feature}.
[Kitobni/Itni/Tog‘ni/Sutli choyni] yaxshi ko‘raman, mehmonim {way}.
= terms
[Qo‘pol/Mast/Ikkilangan] odam qo‘ng‘iroq qilmasin, {way}.
[Oldindan to‘lov/Shovqin/Vositachi haqi] yo‘q, [shartnoma/va’da/chek] xohishga ko‘ra.
[Uyga borish/Olib kelish/Bekatda kutish] bo‘ladi, taksi [sizdan/o‘rtada/bizdan].
Yashirin raqamni [olmayman/bloklayman], [avval xabar/darrov qo‘ng‘iroq], {way}.
= ending
[Kutaman/Kutamiz/Xursand bo‘lamiz], {way}!
[E’londan/Do‘stdan/Taxtadan] deb ayting — {feature} sovg‘a.
[Raqamni saqlang/Joyni eslab qoling/Belgilab qo‘ying], {n} marta asqotadi.
[Uyimizda/Ko‘chamizda/Bizda] ko‘rishguncha, {way}.
= own
«{brand}»: {name} «{mark}» yonida kutib oladi.
Ismim {name}, uy «{mark}» orqasida, eshikda {brand} deb yozilgan.
{name} deb so‘rang, lavhasi {brand}, «{mark}»dan {n} qadam.
{brand} — {name} va uning {n} yordamchisi, «{mark}» oldida.
= vendor
Anketa katalog moderatori tomonidan tekshirilgan, ijrochi {name}.
Soatlik tarif: {price}. Ish vaqti: {hours}. Shahar: {city}.
Buyurtma uchun dispetcherga anketa raqami va qulay vaqtni ayting.
Dispetcher buyurtmani o‘n besh daqiqada tasdiqlaydi.
= vendor2
Assalomu alaykum! Yagona tanlov xizmati kutib oladi, smenada {name}.
Tashrif narxi {price}, qabul {hours}, tumanni administratordan so‘rang.
Bu anketa band bo‘lsa, administrator boshqasini topib beradi.
Xizmat mehmonlardan tanlov haqini olmaydi. Bizni tanlaganingiz uchun rahmat!
= call
Qo‘ng‘iroq qiling {contact} | tel {contact} | {contact} yozing | Yozilish: {contact} | raqamim {contact}
= support
E’longa shikoyat: {contact}
= moved
Raqam o‘zgardi, endi {contact} | Yangi telefon: {contact}
= brand
Anor | Sabo | Lola | Yulduz | Oltin uya | Bahor | Chinor | Oq gul | Dengiz | Marjon | Atlas | Lochin | Navro‘z | Humo
= name
Nilufar | Zarina | Malika | Sevara | Gulnoza | Dilnoza | Feruza | Kamola | Shahlo | Umida
= mark
eski sirk | non zavodi | ko‘k bozor | burchakdagi dorixona | stadion | kinoteatr | ko‘prik | poyabzal fabrikasi | raqs maktabi | kutubxona | vokzal | favvora
= feature
issiq dush | giyohli choy | sokin musiqa | konditsioner | qulay matras | uy taomi | tez internet | bola karavoti | manzarali balkon | yaqin sauna | kir mashinasi | yumshoq chiroq | derazadagi gullar | alohida oshxona | xalat va shippak
= way
shoshilmay | chin dildan | ozoda va muloyim | o‘z uyingizdek | halol | tartib bilan | jilmayib | jimgina | mehmonga hurmat bilan | ortiqcha savolsiz | toza va yorug‘
= digits
nol | bir | ikki | uch | to‘rt | besh | olti | yetti | sakkiz | to‘qqiz
`);
