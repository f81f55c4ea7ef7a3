/** Kazakh, Kyrgyz, Uzbek (Latin letters), Tajik and Turkmen, written as words-russian.ts says. */
export const kazakh = `
@hello
{Сәлем қыздар|Армысыздар|Сәлеметсіз бе|Ассалаумағалейкум} // {Жұмыс|Жақсы табыс} {іздеп жүрсіз бе|керек пе}? // {Тез арада|Шұғыл} <n> {орын қалды|адам керек} // {Өзіміздің қыздарға|Таныстарға} {айта жүріңіздер|таратыңыздар}
@work
<to> қаласына {даяшы|үй жинаушы|аспазшы көмекшісі|бала күтуші} {керек|қажет}, {айлық|жалақы} <pay> // <to>: {кафеде|қонақүйде|цехта|мейрамханада} {жұмыс бар|орын бар}, {айына|қолға} <pay> // {Шетелде|Сыртта} {жұмыс|маусымдық жұмыс}: <to>, {төлем|табыс} <pay> // {Қыздарды|Келіншектерді} <to> қаласына {жұмысқа апарамыз|орналастырамыз}, <pay>
@stage
<to>: {хостес|биші|модель} {қыздар іздейміз|қыздар керек}, <m> айға, <pay> // {Той-мерекеге|Мейрамханаға|Караокеге} {әнші|биші|хостес} шақырамыз — <to>, <pay> // {Көрсетілімге|Түсірілімге} {бойшаң|сымбатты} қыздар, <to>, {гонорар|төлем} <pay>
@care
{Емдік|Сергіту|Классикалық} массаж, <at>, <nm> // <nm>, <age>, {массаж жасаймын|спа күтім}, <at>, {үйге шығамын|өз кабинетім} // {Жаңа|Жайлы} салон «<nm>», <at>: {массаж, шай|хаммам, массаж}
@terms
{Жол ақысын|Билетті|Визаны} {біз төлейміз|кейін ұстаймыз|өзіміз аламыз} // {Айлық|Ақша} {апта сайын|уақытында|қолма-қол} {беріледі|төленеді} // Келісім {<m> айға|ұзартуға болады}, кесте <h> // {Аванс бар|Айыппұл жоқ}, {бәрі заңды|шайлық өзіңізге}
@house
{Жатын орын|Пәтер} {тегін|жұмысқа жақын|бар}, {тамақ екі мезгіл|ас үй бар} // {Бағдар|Жанында}: <spot>, <n> қабат // Бөлмеде <n> қыздан {тұрасыз|тұрамыз}, {тыныш|таза}
@need
Жасы <age>, {жауапты|ұқыпты|сыпайы} {болсын|болса болды} // {Тәжірибе|Тіл білу} {міндетті емес|керек емес}, {үйретеміз|екі күнде үйренесіз} // {Сурет пен жасыңызды|Анкета} {жіберіңіз|тастаңыз}
@trust
{Алдау жоқ|Сенімді|Тексерілген}, {<n> жылдан бері|көптен бері} {жұмыс істейміз|апарып жүрміз} // {Өзім де сонда істегем|Қыздардан сұраңыз}, {бәрін айтам|рас сөз}
@plus
{Таза|Тыныш|Жылы} {бөлме|орта}, {жазылумен|алдын ала хабарласыңыз} // {Күнде|Демалыссыз} <h>, {жұма демалыс|түскі үзіліс бар} // {Бағдар|Жанында}: <spot>, <n> қабат // Тәжірибем <n> жыл, {қолым жеңіл|сертификатым бар} // {Шай|Душ|Тұрақ} бар, {бөлек кіреберіс|көршілер жоқ} // {Жеңілдік|Сыйлық} {алғашқыға|тұрақтыға}
@odd
{ерінгенге есік жабық|ерінбеген етікші болады} // {шай дайын, көңіл кең|шайымыз қою} // {түйе де жетті, біз де жетеміз} // {уайымды үйде қалдыр|уайым жоқ жер} // {құдай қаласа, теңіз көресің} // {жылқы мінез қыздарға} // {көп сөз — бос сөз, келсең кел}
@call
{Хабарласыңыз|Звондаңыз|Жазыңыз} {кез келген уақытта|кешке дейін} // {Толығырақ|Қалғаны} {личкада|телефонмен|ватсапта} // {Ұялмай сұраңыз|Күтеміз}
@title.work
<to> {жұмыс|қыздарға жұмыс} <pay> // {Даяшы|Көмекші} керек <to>
@title.stage
{Хостес|Биші|Модель} <to> // Кастинг <to> <pay>
@title.care
{Массаж|Спа} <at> // <nm> массаж
@tel
тел // нөмір // ватсап // хабарласу
@pay
{Алдын ала төлем|Билет ақысы}: <x>
@driver
{Жүргізуші|Қарсы алатын} <x>
@old
ескі нөмір <x> {істемейді|жабылды}
@spot
орталық базар // мешіт // вокзал // саябақ // ескі әуежай // емхана // Достық үйі
`;
export const kyrgyz = `
@hello
{Салам кыздар|Саламатсыздарбы|Ассалом алейкум} // {Жумуш|Жакшы айлык} {издеп жатасызбы|керекпи}? // {Тез|Шашылыш} <n> {орун калды|кыз керек} // {Бир тууганга|Курбуларга} {айтып койгула|таратып койгула}
@work
<to> шаарына {официантка|үй жыйноочу|ашпозчуга жардамчы|бала баккыч} {керек|алабыз}, {айлык|маяна} <pay> // <to>: {кафеге|мейманканага|цехке|кир жуугучка} {кыздарды алабыз|жумуш бар}, <pay> // {Чет өлкөдө|Сыртта} {жумуш|сезондук иш} — <to>, {колго|айына} <pay> // {Эже-карындаштар|Кыздар}, <to> {жумушка жөнөтөбүз|орноштурабыз}, <pay>
@stage
{Хостес|Бийчи|Модель} кыздар {керек|чакырабыз}: <to>, <m> айга, <pay> // <to>, {клуб|ресторан|караоке}: {конок тосууга|бийге} кыздар, {кепилдик|төлөм} <pay>
@care
{Дарылоо|Эс алуу|Классикалык} массажы, <at>, <nm> // <nm>, <age>, {массаж жасайм|спа кароо}, <at> // {Жаңы|Тынч} кабинет «<nm>», <at>, {чай, массаж|жазылуу менен}
@terms
{Билет|Виза|Жол} {биздин эсептен|айлыктан кармалат|алдын ала алынат} // {Айлык|Акча} {жума сайын|өз убагында|колго} берилет // {Келишим <m> ай|Графиги <h>}, {узартса болот|эс алуу бар} // {Аванс бар|Штраф жок}, {чайпулу өзүңүзгө|баары мыйзамдуу}
@house
{Жатакана|Батир} {бекер|жакын}, {тамагы менен|ашканасы бар} // {Багыт|Жанында} <spot>, <n>-кабат // Бир бөлмөдө <n> кыз {жашайбыз|жатабыз}
@need
Жашы <age>, {жоопкерчиликтүү|тыкан|чынчыл} {болсо|болсун} // {Тажрыйба|Тил} {керек эмес|шарт эмес}, {үйрөтөбүз|эки күндө үйрөнөсүз} // {Сүрөт, жашыңызды|Анкета} {жибериңиз|салып коюңуз}
@trust
{Алдамай жок|Ишенимдүү}, <n> жылдан бери {ушул иштебиз|жөнөтүп келебиз} // {Өзүм иштеп келгем|Барган кыздардан сураңыз}
@plus
{Таза|Тынч|Жылуу} {бөлмө|жай}, {жазылуу менен|алдын ала чалыңыз} // {Күн сайын|Дем алышсыз} <h> // {Багыт|Жанында} <spot>, <n>-кабат // Тажрыйбам <n> жыл, {колум жеңил|сертификат бар} // {Чай|Душ|Парковка} бар, {өзүнчө эшик|кошуна жок} // {Арзандатуу|Белек} {биринчи жолу|туруктууга}
@odd
{жалкоо кыздар жазбагыла|жалкоого орун жок} // {чайыбыз ысык, көңүлүбүз ачык} // {ат басканды тай басат} // {апама да айтпаган ишим ушул} // {Ысык-Көлдөн да сонун} // {кайгыны Ошто калтыр}
@call
{Чалыңыз|Жазыңыз|Байланышыңыз} {каалаган убакта|кечке чейин} // {Калганын|Толук маалымат} {личкага|ватсаптан|үн менен} // {Уялбай сураңыз|Күтөбүз}
@title.work
<to> {жумуш|кыздарга жумуш} <pay> // Жумуш бар <to>
@title.stage
{Хостес|Бийчи|Модель} <to>
@title.care
Массаж <at> // <nm> {массаж|эс алуу}
@tel
тел // ном // ватсап // чалуу
@spot
Ош базары // Дордой // филармония // автобекет // цирк // көпүрө
`;
export const uzbek = `
@hello
{Assalomu alaykum|Salom qizlar|Hurmatli opa-singillar} // {Ish|Yaxshi maosh|O‘ziga mos ish} {qidiryapsizmi|kerakmi}? // {Tezda|Shoshilinch} <n> {joy qoldi|qiz kerak} // {Tanishlarga|Guruhlarga} {ulashing|tarqating}
@work
<to> shahriga {ofitsiant|farrosh|oshpaz yordamchisi|enaga|tikuvchi} {kerak|olamiz}, {oylik|maosh} <pay> // <to>: {kafe|mehmonxona|sex|kir yuvish} uchun {qizlar|ayollar} {olinadi|kerak}, {qo‘lga|oyiga} <pay> // {Chet elda|Xorijda} {ish bor|mavsumiy ish}: <to>, {daromad|to‘lov} <pay> // {Qizlarni|Ayollarni} <to>ga {ishga yuboramiz|joylashtiramiz}, <pay> // {O‘zim|Opam} <to>da {ishlayman|yashaydi}, {yordam beraman|joy topib beramiz}, <pay>
@stage
{Xostes|Raqqosa|Model} qizlar {kerak|taklif qilamiz}: <to>, <m> oyga, <pay> // <to>, {restoran|klub|karaoke}: {mehmon kutishga|raqsga} qizlar, {kafolat|stavka} <pay> // {Ko‘rgazma|Reklama} uchun {chiroyli|bo‘ydor} qizlar — <to>, <pay>
@care
{Davolovchi|Tinchlantiruvchi|Klassik} massaj, <at>, <nm> // <nm>, <age>, {massaj qilaman|spa parvarish}, <at>, {uyga boraman|o‘z xonam bor} // {Yangi|Shinam} salon «<nm>», <at>: {massaj, choy|hammom va massaj}
@terms
{Bilet|Viza|Yo‘l} {bizdan|oylikdan ushlanadi|oldindan olinadi} // {Oylik|Pul} {har hafta|o‘z vaqtida|naqd} {beriladi|to‘lanadi} // Shartnoma {<m> oy|<m> oydan}, ish vaqti <h> // {Avans bor|Jarima yo‘q}, {choychaqa o‘zingizga|hammasi qonuniy} // Pasport {tayyor bo‘lsin|qilib beramiz}, {<n> kunda uchamiz|guruh yig‘ilmoqda}
@house
{Yotoq|Kvartira} {bepul|ishga yaqin|beramiz}, {ovqat ikki mahal|oshxona bor} // {Mo‘ljal|Yonida}: <spot>, <n>-qavat // Bitta xonada <n> qiz, {toza|tinch|konditsioner bor}
@need
Yoshi <age>, {mas’uliyatli|ozoda|chaqqon} {bo‘lsin|bo‘lsa bo‘ldi} // {Tajriba|Til bilish} {shart emas|kerak emas}, {o‘rgatamiz|ikki kunda o‘rganasiz} // {Rasm va yosh|Anketa} {yuboring|tashlang}, {javob beramiz|o‘zim chiqaman}
@trust
{Aldov yo‘q|Ishonchli|Tekshirilgan}, <n> yildan beri {ishlaymiz|yuboramiz} // {Borgan qizlardan so‘rang|O‘zim borib kelganman}, {rost gap|yolg‘on yo‘q}
@plus
{Toza|Tinch|Issiq} {xona|joy}, {yozilish orqali|oldindan telefon qiling} // {Har kuni|Dam olishsiz} <h>, {juma dam|tushlik bor} // {Mo‘ljal|Yonida}: <spot>, <n>-qavat // Tajribam <n> yil, {qo‘lim yengil|sertifikat bor} // {Choy|Dush|Parkovka} bor, {alohida kirish|qo‘shni yo‘q} // {Chegirma|Sovg‘a} {birinchi marta|doimiyga}
@odd
{dangasalar bezovta qilmasin|dangasaga oylik yo‘q} // {choyimiz issiq, ko‘nglimiz ochiq} // {osh — payshanba, pul — juma} // {onasining erkasiga joy yo‘q} // {kim tursa yutadi, kim yotsa qoladi} // {Xudo xohlasa dengiz ko‘rasiz} // {gap kam, ish ko‘p, sumka yengil} // {tuya ham yetdi, biz ham yetamiz}
@call
{Qo‘ng‘iroq qiling|Yozing|Murojaat qiling} {istalgan vaqt|kechgacha} // {Qolgani|To‘liq ma’lumot} {lichkada|telegramda|telefonda} // {Uyalmang, so‘rang|Kutamiz}
@title.work
<to> {ish bor|qizlarga ish} <pay> // {Ofitsiant|Yordamchi} kerak <to>
@title.stage
{Xostes|Raqqosa|Model} <to> // Kasting <to> <pay>
@title.care
{Massaj|Spa} <at> // <nm> massaj
@tel
tel // nomer // Tel raqam // WhatsApp // aloqa
@pay
{Oldindan to‘lov|Bilet puli|Zaklad}: <x>
@payee
{Payme|O‘tkazma} shu raqamga <x>
@driver
{Haydovchi|Kutib oladigan aka} <x>
@form
Anketa: <x> // Hujjatlar <x> orqali
@old
eski nomer <x> {ishlamaydi|o‘chgan}
@admin
{Reklama|E’lon berish}: <x>
@spot
Chorsu bozori // eski vokzal // masjid // ko‘prik // bekat // choyxona // stadion // Oloy bozori
`;
export const tajik = `
@hello
{Салом духтарон|Ассалому алайкум} // {Кор|Маоши хуб} {меҷӯед|лозим аст}? // {Зуд|Фаврӣ} <n> {ҷой монд|нафар лозим}
@work
Ба шаҳри <to> {пешхидмат|фаррош|ёрдамчии ошпаз|дояи кӯдак} {лозим|даркор}, маош <pay> // <to>: {қаҳвахона|меҳмонхона|сех} {духтаронро қабул мекунад|кор дорад}, ба даст <pay> // Кор {дар хориҷа|мавсимӣ}: <to>, {даромад|музд} <pay>
@stage
{Хостес|Раққоса|Модел} {лозим|даъват мекунем}: <to>, <m> моҳ, <pay> // <to>, {тарабхона|клуб}: духтарон {барои рақс|барои пешвози меҳмон}, <pay>
@care
Массажи {табобатӣ|классикӣ|оромбахш}, <at>, <nm> // <nm>, <age>, {массаж мекунам|нигоҳубини спа}, <at>
@terms
{Чипта|Виза|Роҳкиро} {аз ҳисоби мо|аз маош} // Маош {ҳар ҳафта|сари вақт|нақд} // Шартнома <m> моҳ, {вақти кор|ҷадвал} <h>
@house
{Ҷои хоб|Хона} {ройгон|наздик}, {хӯрок ду маҳал|ошхона ҳаст} // {Нишона|Назди} <spot>, ошёнаи <n>
@need
Сину сол <age>, {боғайрат|боодоб|тозакор} // {Таҷриба|Забон} {шарт нест|лозим нест}, {ёд медиҳем|дар ду рӯз} // {Сурат ва синну сол|Анкета} фиристед
@trust
{Фиреб нест|Боварӣ}, <n> сол {кор мекунем|мебарем} // {Аз духтарони рафта пурсед|Худам рафта омадаам}
@plus
{Тоза|Ором|Гарм} {ҳуҷра|ҷой}, {бо навбат|пешакӣ занг занед} // {Ҳар рӯз|Бе истироҳат} <h> // {Нишона|Назди} <spot>, ошёнаи <n> // Таҷриба <n> сол, {дастам сабук|сертификат дорам} // {Чой|Душ} ҳаст, {даромади алоҳида|ҳамсоя нест}
@odd
{танбал зиёд, пул кам|танбалҳо нанависанд} // {чой гарму дил кушода} // {оши палав рӯзи панҷшанбе} // {дарё дида ба хона баргард}
@call
{Занг занед|Нависед} {ҳар вақт|то бегоҳ} // {Муфассал|Боқимонда} {дар личка|дар телефон}
@title.work
Кор <to> <pay> // {Пешхидмат|Ёрдамчӣ} <to>
@title.stage
{Хостес|Раққоса} <to>
@title.care
Массаж <at> // <nm> массаж
@tel
тел // рақам // занг
@spot
бозори Корвон // масҷид // цирк // вокзал // Шоҳмансур
`;
export const turkmen = `
@hello
{Salam gyzlar|Essalawmaleýkim} // {Iş|Gowy aýlyk} {gözleýäňizmi|gerekmi}? // {Gyssagly|Tiz} <n> {orun galdy|gyz gerek}
@work
<to> şäherine {ofisiant|öý arassalaýjy|aşpeze kömekçi|çaga seretmäge} {gerek|alýarys}, aýlyk <pay> // <to>: {kafe|myhmanhana|seh} üçin {gyzlar|zenanlar} gerek, {ele|aýda} <pay> // {Daşary ýurtda|Türkiýede we beýleki ýerde} iş: <to>, <pay>
@stage
{Hostes|Tansçy|Model} gyzlar {gerek|çagyrýarys}: <to>, <m> aý, <pay> // <to>, {restoran|klub}: {myhman garşylamaga|tansa} gyzlar, <pay>
@care
{Bejeriş|Klassiki|Dynç alyş} massaž, <at>, <nm> // <nm>, <age>, {massaž edýärin|spa}, <at>
@terms
{Bilet|Wiza|Ýol} {bizden|aýlykdan tutulýar} // Aýlyk {her hepde|wagtynda|nagt} // Şertnama <m> aý, iş wagty <h>
@house
{Ýatar ýer|Kwartira} {mugt|işe ýakyn}, {nahar iki gezek|aşhana bar} // Ýanynda <spot>, <n>-nji gat
@need
Ýaşy <age>, {jogapkärli|arassa|edepli} // {Tejribe|Dil} {gerek däl|hökman däl}, öwredýäris // {Surat we ýaş|Anketa} {ugradyň|iberiň}
@trust
{Aldaw ýok|Ynamly}, <n> ýyl bäri {işleýäris|iberýäris} // {Giden gyzlardan soraň|Özüm hem işledim}
@plus
{Arassa|Ýuwaş} {otag|ýer}, {ýazylyp|öňünden jaň ediň} // {Her gün|Dynçsyz} <h> // Ýanynda <spot>, <n>-nji gat // Tejribäm <n> ýyl, {elim ýeňil|şahadatnamam bar} // {Çaý|Duş} bar, {aýratyn girelge|goňşy ýok}
@odd
{ýaltalar ýazmasyn} // {çaýymyz gyzgyn, göwnümiz giň} // {düýe-de ýetdi, biz-de ýeteris} // {deňiz görmedik galmasyn}
@call
{Jaň ediň|Ýazyň} {islän wagtyňyz|agşama çenli} // {Galanyny|Doly maglumat} {imoda|telefonda}
@title.work
Iş <to> <pay> // Gyzlara iş <to>
@title.stage
{Hostes|Tansçy} <to>
@title.care
Massaž <at> // <nm> massaž
@tel
tel // imo // nomer
@spot
Gülüstan bazary // köpri // awtobus duralgasy // metjit
`;
