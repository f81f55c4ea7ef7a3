/** Kazakh, Kyrgyz, Uzbek, Tajik and Turkmen. Notation: see ../speech.ts. */
export const kk = `
country: TR=Түркияға ¦ AE=Әмірліктерге ¦ KR=Кореяға ¦ RU=Ресейге ¦ KZ=Қазақстанға ¦ TH=Таиландқа ¦ JP=Жапонияға
names: Айгерім ¦ Дана ¦ Әсел ¦ Жания ¦ Мөлдір ¦ Гүлім ¦ Сәуле ¦ Назерке ¦ Аружан ¦ Балнұр ¦ Томирис ¦ Ләйла ¦ Інжу ¦ Қарлығаш
areas: орталық ¦ вокзал маңы ¦ базар жанында ¦ саябаққа жақын ¦ жаңа үйлер ¦ стадион қасы ¦ ескі қала ¦ университет маңы ¦ жағалау ¦ ықшамаудан
head.work: <country> жұмыс ¦ {Қыздар|Қызметкерлер} {керек|іздейміз} ¦ {Жалақы|Табыс} <pay>, {үй бар|жатын орын тегін} ¦ {Жаңа|Шұғыл} топ, <country>
head.service: <name>, {массаж|демалыс} ¦ <city> {массаж|СПА|релакс} ¦ {Қонаққа шақырамын|Күтемін}, <name> ¦ <name> <age>, <area>
work: <country> {жұмысқа|маусымдық жұмысқа} {18|20|21} жастан {асқан|бастап} {қыздарды|келіншектерді} {шақырамыз|аламыз|іздейміз}.
{Мейрамхана|Қонақүй|Караоке|Тігін цехы} {даяшы|қабылдаушы|көмекші} {іздейді|алады}, <country> {келісімшарт|мерзім} <weeks> апта.
{Шетелде|Жазда} {ақша тапқың|жақсы табыс тапқың} келе ме? <country> {орын бар|топ жиналып жатыр}.
{Делдалсыз|Тікелей} жұмыс беруші: <country> {екі|үш|төрт} адам {керек|қажет}, {тез арада|осы аптада} ұшу.
service: {Сәлем|Сәлеметсіз бе}! Менің атым <name>, жасым <age>, {сергітетін|жеңіл|классикалық} массаж {жасаймын|ұсынамын}.
{Жылы|Таза|Жайлы} {пәтерде|бөлмеде} {қабылдаймын|күтемін}, <area>. {Көңілді|Сабырлы} {қыз|шебер}.
{Шаршадыңыз ба|Беліңіз ауыра ма}? {Келіңіз|Жазылыңыз}, бір {сағат|жарым сағат} {тыныштық|демалыс}, <name>.
<city>, <name>. {Бойым|Бой} 1{60|64|68|71}, {сымбатты|ақкөңіл}, {суреттер өзімдікі|суреті шынайы}.
terms: {Жалақы|Айлық} <pay>{ және шайпұл|, аванс бар| бастап}. ¦ {Тұратын үй|Жатақхана} {тегін|біздің есептен}, {екі адамнан|жұмысқа жақын}. ¦ {Билет|Жол ақысын} {төлейміз|кейін ұсталады}. ¦ {Құжат|Виза} {жасауға көмектесеміз|өзіміз жасаймыз}.
{Тәжірибе|Тіл білу} {міндетті емес|керек емес}, {үйретеміз|ынта жетеді}. ¦ {Күн сайын|Апта сайын} {төлем|есеп айырысу} {картаға|қолма-қол}. ¦ {Тамақ|Киім} {береміз|тегін}, {куратор|әкімші} {қазақша сөйлейді|көмектеседі}. ¦ {Орын аз|Екі орын қалды}, {асығыңыз|тез хабарласыңыз}.
details: {Жұмыс уақыты|Қабылдау} <hours>. ¦ {Бағасы|Сағаты} <pay>{, тұрақтыға жеңілдік|, саудасыз}. ¦ {Үйге|Қонақүйге} {барамын|бару келісімді}. ¦ {Душ бар|Сүлгі таза}, {көлік қоятын орын бар|ауласы жабық}.
{Мас адамдарға|Жасырын нөмірге} жауап {жоқ|бермеймін}. ¦ {Мекенжай|Дәл орны} {телефонмен|хабарласқанда} айтамын, <area>. ¦ {Асықтырмаймын|Шай беремін}, {әуен|иіс} {жағымды|қалауыңызша}.
close: {Күтемін|Хабарласыңыз} ¦ {Сұрақтар|Толығырақ} {жеке хатта|ватсапта} ¦ {Делдал емеспін|Өзім ғана} ¦ {Рахмет|Аман болыңыз}{!|)}
call: {Тел|Телефон|Нөмір}: <contact> ¦ {Хабарласу|Жазыңыз} <contact> ¦ Ватсап <contact> ¦ <contact>
extra: {Жаңа|Шұғыл}! ¦ {Суреттер жаңарды|Нөмір өзгерді} ¦ {Бүгін|Ертең} боспын
`;

export const ky = `
country: TR=Түркияга ¦ AE=Дубайга ¦ KR=Кореяга ¦ RU=Россияга ¦ KZ=Казакстанга ¦ TH=Таиландга ¦ JP=Японияга
names: Айпери ¦ Нуриза ¦ Бегимай ¦ Жылдыз ¦ Мээрим ¦ Элиза ¦ Гүлзат ¦ Сезим ¦ Каныкей ¦ Адинай ¦ Рахат ¦ Чолпон
areas: борбор ¦ Ош базары тарап ¦ вокзал жакта ¦ түштүк кичирайон ¦ парк жанында ¦ филармония тарап ¦ жаңы үйлөр ¦ политех жакта
head.work: <country> жумуш ¦ {Кыздар|Келиндер} {керек|чакырабыз} ¦ {Айлык|Маяна} <pay> ¦ {Шашылыш|Жаңы} топ <country>
head.service: <name> {массаж|эс алуу} ¦ <city> {массаж|релакс} ¦ {Күтөм|Конокко чакырам}, <name> ¦ <name> <age> <area>
work: <country> {жумушка|сезондук ишке} {18|20|22} жаштан {баштап|өйдө} {кыздарды|аялдарды} {чакырабыз|алабыз}.
{Кафеге|Мейманканага|Тигүү цехине|Караокеге} {официант|жардамчы|кабыл алуучу} {керек|издейбиз}, <country>, {келишим|мөөнөт} <weeks> жума.
{Акча табайын|Чет өлкөдө иштейин} {дейсиңби|деп ойлосоң}? <country> {орун бар|топ чогулуп жатат}, {ортомчусуз|түз}.
{Фирмабыз|Агенттик} {2016|2019|2022}-жылдан бери <country> {жумушка|ишке} {жөнөтөт|орноштурат}.
service: {Салам|Саламатсызбы}! Атым <name>, <age> жаштамын, {эс алдыруучу|классикалык|жеңил} массаж {жасайм|кылам}.
{Жылуу|Таза|Тынч} {батирде|үйдө} {кабыл алам|күтүп алам}, <area>. {Ачык|Жайдары} {кызмын|устамын}.
{Чарчадыңызбы|Белиңиз ооруйбу}? {Келиңиз|Жазылыңыз}, {бир саат|жарым саат} {эс аласыз|сергийсиз}. <name>
<city> шаарында <name>. {Боюм|Бой} 1{59|63|66|70}, {келишимдүү|арык}, {сүрөт өзүмдүкү|сүрөт жаңы}.
terms: {Айлык|Маяна} <pay>{дан| жана чай пул|, аванс бар}. ¦ {Жатак|Батир} {бекер|биздин эсептен}, {экиден|ишке жакын}. ¦ {Билетти|Жолду} {төлөйбүз|кийин кармайбыз}. ¦ {Виза|Документ} {жасап беребиз|жардам беребиз}.
{Тажрыйба|Тил} {керек эмес|маанилүү эмес}, {үйрөтөбүз|каалоо болсо болду}. ¦ {Күн сайын|Жума сайын} {төлөм|эсептешүү}{ картага|}. ¦ {Тамак|Форма} {бекер|берилет}. ¦ {Орун аз калды|Үч орун бар}, {шашылыңыз|тез жазыңыз}.
details: {Иштөө убактысы|Кабыл алуу} <hours>. ¦ {Баасы|Саатына} <pay>{, туруктууга арзан|}. ¦ {Үйгө|Мейманканага} {барам|баруу сүйлөшүлөт}. ¦ {Душ бар|Сүлгү таза}, {машина койчу жер бар|короо жабык}.
{Мастарга|Жашыруун номерге} {жооп жок|жооп бербейм}. ¦ {Дареги|Так жери} {телефондон|чалганда} айтам. ¦ {Шаштырбайм|Чай берем}, {тынч|музыка коём}.
close: {Күтөм|Чалыңыз} ¦ {Калганын|Суроолорду} {личкага|ватсапка} ¦ {Ортомчу эмесмин|Өзүм} ¦ {Рахмат|Саламатта болуңуз}
call: {Тел|Номер}: <contact> ¦ {Чалгыла|Жазгыла} <contact> ¦ Ватсап <contact> ¦ <contact>
extra: {Шашылыш|Жаңы}! ¦ {Сүрөт жаңырды|Номер алмашты} ¦ {Бүгүн|Эртең} бошмун
`;

export const uz = `
country: TR=Turkiyaga ¦ AE=Dubayga ¦ KR=Koreyaga ¦ RU=Rossiyaga ¦ KZ=Qozog‘istonga ¦ TH=Tailandga ¦ JP=Yaponiyaga
names: Nilufar ¦ Dilnoza ¦ Kamola ¦ Shahnoza ¦ Zilola ¦ Feruza ¦ Malika ¦ Sevara ¦ Gulnora ¦ Madina ¦ Laylo ¦ Nargiza ¦ Umida ¦ Barno
areas: markazda ¦ metro yonida ¦ bozor orqasida ¦ vokzal tomonda ¦ yangi uylar ¦ eski shahar ¦ bog‘ yaqinida ¦ stadion oldi ¦ universitet yonida
head.work: <country> ish ¦ {Qizlar|Xodimlar} {kerak|olinadi} ¦ {Oylik|Maosh} <pay> ¦ {Shoshilinch|Yangi} guruh, <country> ¦ {Ofitsiant|Oshpaz yordamchisi|Farrosh} <country>
head.service: <name>, {massaj|dam olish} ¦ {Massaj|SPA} <city> ¦ {Kutaman|Taklif qilaman}, <name> ¦ <name> <age> <area>
work: <country> {ishga|mavsumiy ishga} {18|20|21} yoshdan {katta|oshgan} {qizlarni|ayollarni} {taklif qilamiz|olamiz}.
{Restoran|Mehmonxona|Karaoke|Tikuv sexi} uchun {ofitsiant|yordamchi|qabulchi} {kerak|izlayapmiz}, <country>, {shartnoma|muddat} <weeks> hafta.
{Chet elda|Yozda} {yaxshi pul|ko‘proq} {ishlamoqchimisiz|topmoqchimisiz}? <country> {joy bor|guruh yig‘ilyapti}.
{Vositachisiz|To‘g‘ridan-to‘g‘ri ish beruvchi}: <country> {ikki|uch|besh} kishi {kerak|zarur}, {vizadan keyin|shu hafta} {uchish|jo‘nash}.
{Firmamiz|Agentlik} {2017|2019|2020} yildan beri <country> {jo‘natadi|ishga joylaydi}.
service: {Salom|Assalomu alaykum}! Ismim <name>, yoshim <age>, {yengil|klassik|bo‘shashtiruvchi} massaj {qilaman|taklif etaman}.
{Toza|Issiq|Shinam} {uyda|xonada} {kutaman|qabul qilaman}, <area>. {Xushmuomala|Quvnoq} {qizman|ustaman}.
{Charchadingizmi|Belingiz og‘riyaptimi}? {Keling|Yoziling}, {bir soat|yarim soat} {dam|orom} olasiz. <name>
<city>da <name>. {Bo‘yim|Bo‘y} 1{58|62|66|69}, {kelishgan|nozik}, {rasm o‘zimniki|rasmlar yangi}.
terms: {Oylik|Maosh} <pay>{dan| va choychaqa|, avans bor}. ¦ {Yotoqxona|Uy} {bepul|bizdan}, {ikki kishilik|ishga yaqin}. ¦ {Bilet|Yo‘l puli} {bizdan|keyin ushlanadi}. ¦ {Viza|Hujjat} {qilib beramiz|yordam beramiz}.
{Tajriba|Til} {shart emas|kerak emas}, {o‘rgatamiz|xohish bo‘lsa bo‘ldi}. ¦ {Har hafta|Har kuni} {to‘lov|hisob-kitob} {kartaga|naqd}. ¦ {Ovqat|Forma} {bepul|beriladi}, {kurator|administrator} {o‘zbekcha gaplashadi|yordam beradi}. ¦ {Joy kam|Ikki joy qoldi}, {shoshiling|tez yozing}.
details: {Ish vaqti|Qabul} <hours>. ¦ {Narxi|Soati} <pay>{, doimiylarga chegirma|, kelishamiz}. ¦ {Uyga|Mehmonxonaga} {boraman|borish kelishiladi}. ¦ {Dush bor|Sochiqlar toza}, {mashina qo‘yish joyi bor|hovli yopiq}.
{Mast odamlarga|Yashirin raqamga} javob {yo‘q|bermayman}. ¦ {Manzil|Aniq joy} {telefonda|yozsangiz} aytaman, <area>. ¦ {Shoshirmayman|Choy bor}, {sokin|musiqa bilan}.
close: {Kutaman|Yozing} ¦ {Qolgani|Savollar} {lichkada|telegramda} ¦ {Vositachi emasman|O‘zim} ¦ {Rahmat|Omon bo‘ling}{!|}
call: {Tel|Raqam}: <contact> ¦ {Murojaat|Aloqa} uchun <contact> ¦ Telegram <contact> ¦ <contact>
extra: {Yangi|Shoshilinch}! ¦ {Rasmlar yangilandi|Raqam o‘zgardi} ¦ {Bugun|Ertaga} bo‘shman
`;

export const tg = `
country: TR=Туркия ¦ AE=Дубай ¦ KR=Корея ¦ RU=Русия ¦ KZ=Қазоқистон ¦ TH=Таиланд ¦ JP=Япония
names: Мадина ¦ Ситора ¦ Нигина ¦ Парвина ¦ Шабнам ¦ Фарзона ¦ Манижа ¦ Зебо ¦ Мижгона ¦ Ганҷина
areas: марказ ¦ назди бозор ¦ паҳлуи боғ ¦ пеши вокзал ¦ хонаҳои нав ¦ назди театр ¦ шаҳраки нав ¦ назди донишгоҳ
head.work: Кор дар <country> ¦ {Духтарон|Кормандон} {лозим|даркор} ¦ {Маош|Моҳона} <pay> ¦ {Фаврӣ|Нав} кор дар <country>
head.service: <name>, {массаж|истироҳат} ¦ {Массаж|Релакс} <city> ¦ {Интизорам|Даъват мекунам}, <name> ¦ <name> <age>
work: Барои {кор|кори мавсимӣ} дар <country> {духтарони|занони} аз {18|20|22} сола {қабул мекунем|даъват менамоем}.
Ба {тарабхона|меҳмонхона|коргоҳи дӯзандагӣ} дар <country> {пешхизмат|ёрдамчӣ|корманд} {лозим аст|меҷӯем}, {шартнома|муҳлат} <weeks> ҳафта.
{Мехоҳед|Орзу доред} дар хориҷа {пул кор кунед|хуб кор кунед}? Дар <country> {ҷой ҳаст|гурӯҳ ҷамъ мешавад}.
service: {Салом|Ассалому алейкум}! Номи ман <name>, <age> сола, массажи {сабук|классикӣ|оромбахш} {мекунам|пешниҳод мекунам}.
Дар {хонаи|утоқи} {гарм|тоза|ором} {қабул мекунам|интизорам}, <area>. {Хушмуомила|Хушчақчақ}.
{Хаста шудед|Миёнатон дард мекунад}? {Биёед|Занг занед}, {як соат|ним соат} {дам мегиред|истироҳат}. <name>
terms: {Маош|Моҳона} <pay>{ ва бахшиш|, пешпардохт ҳаст|}. ¦ {Хона|Хобгоҳ} {ройгон|аз мо}, {дукаса|наздик ба кор}. ¦ {Чипта|Роҳкиро} {медиҳем|баъд нигоҳ медорем}. ¦ {Виза|Ҳуҷҷат} {тайёр мекунем|кӯмак мекунем}.
{Таҷриба|Забон} {лозим нест|шарт нест}, {меомӯзонем|хоҳиш бошад бас}. ¦ {Ҳар ҳафта|Ҳар рӯз} {пардохт|ҳисоб}. ¦ {Хӯрок|Либос} {ройгон|дода мешавад}. ¦ {Ҷой кам|Ду ҷой монд}, {шитоб кунед|зуд нависед}.
details: {Вақти кор|Қабул} <hours>. ¦ {Нарх|Соаташ} <pay>{, барои доимиҳо арзон|}. ¦ Ба {хона|меҳмонхона} {меравам|маслиҳат мекунем}. ¦ {Душ ҳаст|Сачоқ тоза}, {ҷои мошин ҳаст|ҳавлӣ пӯшида}.
Ба {мастҳо|рақами пинҳон} ҷавоб {нест|намедиҳам}. ¦ {Суроға|Ҷои аниқ} {бо телефон|вақти занг} мегӯям.
close: {Интизорам|Занг занед} ¦ {Саволҳо|Боқимонда} {дар личка|дар ватсап} ¦ {Миёнарав нестам|Худам} ¦ {Раҳмат|Саломат бошед}
call: {Тел|Рақам}: <contact> ¦ {Занг занед|Нависед} <contact> ¦ <contact>
extra: {Фаврӣ|Нав}! ¦ {Суратҳо нав|Рақам иваз шуд} ¦ Имрӯз {холӣ|озодам}
`;

export const tk = `
country: TR=Türkiýä ¦ AE=Dubaýa ¦ KR=Koreýa ¦ RU=Russiýa ¦ KZ=Gazagystana ¦ TH=Taýlanda ¦ JP=Ýaponiýa
names: Aýgül ¦ Maral ¦ Jeren ¦ Ogulnar ¦ Leýla ¦ Bahar ¦ Selbi ¦ Güljan ¦ Mähri ¦ Ogulbeg
areas: merkezde ¦ bazaryň ýany ¦ demirýol menzili ¦ täze jaýlar ¦ seýilgähiň ýany ¦ 30-njy mkr ¦ teatryň arkasy
head.work: <country> iş ¦ {Gyzlar|Işgärler} {gerek|alynýar} ¦ {Aýlyk|Zähmet haky} <pay> ¦ {Gyssagly|Täze} iş, <country>
head.service: <name>, {massaž|dynç alyş} ¦ {Massaž|Relaks} <city> ¦ <name> <age>, <area>
work: <country> {işe|möwsümleýin işe} {18|20|23} ýaşdan {uly|ýokary} {gyzlary|zenanlary} {çagyrýarys|alýarys}.
{Restorana|Myhmanhana|Tikin sehine} {kömekçi|garson|işgär} {gerek|gözleýäris}, <country>, {şertnama|möhlet} <weeks> hepde.
{Daşary ýurtda|Tomusda} {pul gazanmak|işlemek} {isleýärmisiňiz|isleseňiz}? <country> {ýer bar|topar ýygnalýar}.
service: {Salam|Salam hormatlylar}! Adym <name>, ýaşym <age>, {ýeňil|klassiki|rahatladyjy} massaž {edýärin|hödürleýärin}.
{Arassa|Ýyly|Rahat} {jaýda|otagda} {garaşýaryn|kabul edýärin}, <area>. {Şadyýan|Mylakatly}.
{Ýadadyňyzmy|Biliňiz agyrýarmy}? {Geliň|Ýazylyň}, {bir sagat|ýarym sagat} {dynç|rahatlyk}. <name>
terms: {Aýlyk|Zähmet haky} <pay>{ we çaý puly|, awans bar|}. ¦ {Ýatakhana|Jaý} {mugt|bizden}, {iki adamlyk|işe ýakyn}. ¦ {Bilet|Ýol} {bizden|soň tutulýar}. ¦ {Wiza|Resminama} {edip berýäris|kömek edýäris}.
{Tejribe|Dil} {gerek däl|hökman däl}, {öwredýäris|isleg bolsa bolýar}. ¦ {Her hepde|Her gün} {töleg|hasaplaşyk}. ¦ {Nahar|Forma} {mugt|berilýär}. ¦ {Ýer az|Üç ýer galdy}, {gyssanyň|çalt ýazyň}.
details: {Iş wagty|Kabul} <hours>. ¦ {Bahasy|Sagady} <pay>{, hemişelikler üçin arzan|}. ¦ {Öýe|Myhmanhana} {barýaryn|barmak ylalaşykly}. ¦ {Duş bar|Polotense arassa}, {maşyn goýara ýer bar|howly ýapyk}. ¦ {Salgy|Anyk ýer} {telefonda|jaňda} aýdaryn.
close: {Garaşýaryn|Jaň ediň} ¦ {Soraglar|Galany} {imo|içinde} ¦ {Araçy däl|Özüm} ¦ {Sag boluň|Hoş galyň}
call: {Tel|Nomer}: <contact> ¦ {Jaň|Habar} üçin <contact> ¦ IMO <contact> ¦ <contact>
extra: {Täze|Gyssagly}! ¦ {Surat täze|Nomer çalşdy} ¦ {Şu gün|Ertir} boş
`;
