import { bankOf } from '../../bank.ts';

export const uz = bankOf(`
names: Nilufar | Shahnoza | Malika | Dilnoza | Sevara | Kamola | Zuhra | Feruza | Madina | Lola | Nigora | Umida
hello: [Assalomu alaykum/Xayrli kech/Salom], [tanishaylik/yozing/xush kelibsiz] | {city} shahriga [keldim/yangi keldim/qaytdim], [bir necha kunga/hafta oxirigacha/qisqa muddatga] | Ismim {name}, [uchrashganimdan xursandman/qo‘ng‘iroq qiling/kutaman] | [Charchadingizmi/Dam olgingiz keldimi/Yolg‘izmisiz]? [Bizga keling/Choy ichamiz/Suhbatlashamiz] | {name} {city} shahrida [mehmon kutadi/yozilishni ochdi/sizni kutmoqda]
who: Yoshim {age}, [kelishgan/quvnoq/uyatchan] qizman, [qora ko‘z/uzun soch/bo‘yim baland] | {age} yoshda, bo‘yim 1{height}, [talaba/raqqosa/oshpaz] | [Suratlar o‘zimniki/Foto haqiqiy/Suratdagi menman], [shu yil olingan/tahrirsiz/tekshirilgan] | [Tozalikni/Xushmuomalalikni/Vaqtni] [qadrlayman/yoqtiraman/saqlayman], o‘zim ham shunday | [Uch tilda gapiraman/Dutor chalaman/Kitob o‘qiyman], {age} yosh
offer: [Sog‘lomlashtiruvchi/Yelka/Yengillatuvchi] massaj [yog‘ bilan/tinch xonada/bir soat] | [Kechki ovqatga/Ko‘rgazmaga/Sayrga] [hamroh bo‘laman/birga boramiz/taklif qiling] | [Kvartira/Studiya/Xona] [markazda/bog‘ yonida/metroga yaqin], [dush/avtoturargoh/choy] bor | [Mehmonxonaga/Otelga/Hammomga] [boraman/chiqaman/taksida kelaman] | [Raqs/Qo‘shiq/Kecha] [mehmonlarga/ikki kishiga/davraga], [musiqa bilan/choy bilan/sham yorug‘ida]
terms: Soati {pay}, [ikki soat arzon/qo‘shimcha to‘lov yo‘q/kelishamiz] | [Narxi/Haqi/To‘lov] {pay}, [naqd/o‘tkazma orqali/qulay usulda] | Ish vaqti {hours}, [yozilish orqali/dam olishsiz/oldindan ayting] | [Oldindan to‘lov yo‘q/Garovsiz/Uchrashganda to‘laysiz], [hammasi halol/qo‘rqmang/tekshirilgan] | Shaharda yana {days} kun, [ulguring/keyin ketaman/so‘ng boshqa shahar]
bye: [Qo‘ng‘iroq qiling/Bog‘laning/Yozing], [kelishamiz/darrov javob beraman/aloqadaman] | [Ko‘rishguncha/Kutaman/Uyalmang], {name} | [Manzilni/Uyni/Qavatni] [telefonda aytaman/xabarda yuboraman/yarim soat oldin aytaman] | [Bandmanmi/Olmadimmi]? [Xabar qoldiring/Qayta teraman/Chatga yozing]
jobs: [18-30/20-32/28 gacha] yoshdagi qizlar ishga kerak: {country} | [Ofitsiant/Hostes/Raqqosa] [tungi klubga/karaokega/restoranga], {country}, oyiga {wage} dan | [Bilet/Viza/Yo‘l] bizning hisobdan, [keyin ushlanadi/bir oyda qaytarasiz/qaytarish yo‘q] | [Yotoqxona/Kvartira/Uy] [ishga yaqin/ikki kishiga/qo‘riqchi bilan], [ovqat/oshxona/internet] bor | [Tajriba kerak emas/Til talab qilinmaydi/Hammasini o‘rgatamiz], [asosiysi xohish/surat yuboring/anketa to‘ldiring]
moved: eski raqam ishlamaydi | raqam almashdi, avvalgisi
warn: Ehtiyot bo‘ling, suratlarimni o‘g‘irlashgan, {number} men emasman
phone: tel | telefon | raqam | WhatsApp | aloqa
`);

export const tg = bankOf(`
names: Нигина | Мехрангез | Ситора | Парвина | Шабнам | Фарзона | Мадина | Тахмина | Гулнора | Зебо
hello: [Салом/Шаби хуш/Хуш омадед], [шинос мешавем/нависед/саломат бошед] | Ба шаҳри {city} [омадам/нав омадам/баргаштам], [барои чанд рӯз/то охири ҳафта/кӯтоҳ муддат] | Номам {name}, [аз вохӯрӣ шодам/занг занед/интизорам] | [Хаста шудед/Истироҳат мехоҳед/Танҳоед]? [Назди мо биёед/Чой менӯшем/Суҳбат мекунем] | {name} дар {city} [меҳмон қабул мекунад/навбат кушод/шуморо интизор аст]
who: {age} солаам, [зебоқомат/хушҳол/шармгин], [сиёҳчашм/дарозмӯй/баландқад] | Синнам {age}, қадам 1{height}, [донишҷӯ/раққоса/ошпаз] | [Суратҳо аз они ман/Акс воқеӣ/Дар сурат манам], [имсол гирифташуда/бе таҳрир/санҷидашуда] | [Тозагиро/Хушмуомилагиро/Вақтро] [қадр мекунам/дӯст медорам/риоя мекунам], худам ҳам ҳамин хел | [Бо се забон гап мезанам/Дутор менавозам/Китоб мехонам], {age} сол
offer: Масҳи [табобатӣ/пушт/оромбахш] [бо равған/дар хонаи ором/як соат] | Ба [хӯроки шом/намоишгоҳ/сайругашт] [ҳамроҳ мешавам/якҷоя меравем/даъват кунед] | [Хона/Студия/Ҳуҷра] [дар марказ/назди боғ/наздики бозор], [душ/таваққуфгоҳ/чой] ҳаст | Ба [меҳмонхона/отел/ҳаммом] [меравам/мебароям/бо такси меоям] | [Рақс/Суруд/Базм] барои [меҳмонон/ду кас/даъвогарон], [бо мусиқӣ/бо чой/дар нури шамъ]
terms: Соаташ {pay}, [ду соат арзон/бе иловапулӣ/маслиҳат мекунем] | [Нархаш/Ҳаққаш/Пардохт] {pay}, [нақд/бо интиқол/чӣ хел қулай] | Вақти кор {hours}, [бо навбат/бе истироҳат/пешакӣ гӯед] | [Пешпардохт нест/Бе гарав/Ҳангоми вохӯрӣ медиҳед], [ҳамааш ҳалол/натарсед/санҷидашуда] | Дар шаҳр боз {days} рӯз, [шитобед/баъд меравам/баъд шаҳри дигар]
bye: [Занг занед/Тамос гиред/Нависед], [маслиҳат мекунем/зуд ҷавоб медиҳам/дар алоқаам] | [То дидор/Интизорам/Шарм накунед], {name} | [Суроғаро/Хонаро/Ошёнаро] [бо телефон мегӯям/дар паём мефиристам/ним соат пеш мегӯям] | [Банд аст/Нагирифтам]? [Паём гузоред/Бозпас занг мезанам/Ба чат нависед]
jobs: Духтарони [18-30/20-32/то 28] сола ба кор даркор: {country} | [Пешхизмат/Хостес/Раққоса] ба [клуби шабона/караоке/тарабхона], {country}, моҳе аз {wage} | [Чипта/Виза/Роҳ] аз ҳисоби мо, [баъд нигоҳ медорем/дар як моҳ медиҳед/бозгашт нест] | [Хобгоҳ/Хона/Манзил] [наздики кор/барои ду кас/бо посбон], [хӯрок/ошхона/интернет] ҳаст | [Таҷриба лозим не/Забон талаб намешавад/Ҳамаашро меомӯзем], [асосаш хоҳиш/сурат фиристед/анкета пур кунед]
moved: рақами кӯҳна кор намекунад | рақам иваз шуд, пештара
warn: Эҳтиёт шавед, суратҳоямро дуздидаанд, {number} ман нестам
phone: тел | телефон | рақам | WhatsApp | тамос
`);

export const tk = bankOf(`
names: Aýna | Jeren | Maral | Ogulgerek | Selbi | Bahar | Gözel | Aknabat | Leýli | Mähri
hello: [Salam/Agşamyňyz haýyr/Hoş geldiňiz], [tanşalyň/ýazyň/salam beriň] | {city} şäherine [geldim/täze geldim/dolandym], [birnäçe güne/hepdäniň soňuna çenli/gysga wagta] | Adym {name}, [duşuşyga şat/jaň ediň/garaşýaryn] | [Ýadadyňyzmy/Dynç alasyňyz gelýärmi/Ýalňyzmy]? [Bize geliň/Çaý içeliň/Gürleşeliň] | {name} {city} şäherinde [myhman kabul edýär/ýazylyşygy açdy/size garaşýar]
who: Ýaşym {age}, [syratly/şadyýan/utanjaň] gyz, [gara göz/uzyn saç/uzyn boý] | {age} ýaşda, boýum 1{height}, [talyp/tansçy/aşpez] | [Suratlar özümiňki/Surat hakyky/Suratdaky men], [şu ýyl düşürilen/üýtgedilmedik/barlanan] | [Arassalygy/Sypaýylygy/Wagty] [gadyrlaýaryn/halaýaryn/saklaýaryn], özüm hem şeýle | [Üç dilde gürleýärin/Dutar çalýaryn/Kitap okaýaryn], {age} ýaş
offer: [Saglyk/Arka/Ýeňilleşdiriji] massaž [ýag bilen/ümsüm otagda/bir sagat] | [Agşam naharyna/Sergä/Gezelenje] [ýoldaş bolýaryn/bile gideliň/çagyryň] | [Kwartira/Studiýa/Otag] [merkezde/bagyň ýanynda/bazara ýakyn], [duş/duralga/çaý] bar | [Myhmanhana/Otele/Hammama] [barýaryn/çykýaryn/taksi bilen gelýärin] | [Tans/Aýdym/Agşam] [myhmanlara/iki adama/topara], [saz bilen/çaý bilen/şem yşygynda]
terms: Sagady {pay}, [iki sagat arzan/goşmaça töleg ýok/ylalaşarys] | [Bahasy/Hakysy/Töleg] {pay}, [nagt/geçirim bilen/nähili amatly] | Iş wagty {hours}, [ýazylyp/dynç almazdan/öňünden aýdyň] | [Öňünden töleg ýok/Girewsiz/Duşuşanda töleýärsiňiz], [hemmesi dogruçyl/gorkmaň/barlanan] | Şäherde ýene {days} gün, [ýetişiň/soň gidýärin/soň başga şäher]
bye: [Jaň ediň/Habarlaşyň/Ýazyň], [ylalaşarys/derrew jogap berýärin/habarly bolaýyn] | [Görüşýänçäk/Garaşýaryn/Utanmaň], {name} | [Salgyny/Jaýy/Gaty] [telefonda aýdaryn/hat bilen ibererin/ýarym sagat öň aýdaryn] | [Boş dälmi/Almadymmy]? [Hat galdyryň/Gaýtadan jaň ederin/Çata ýazyň]
jobs: [18-30/20-32/28-e çenli] ýaşly gyzlar işe gerek: {country} | [Ofisiant/Hostes/Tansçy] [gijeki kluba/karaoka/restorana], {country}, aýda {wage} başlap | [Bilet/Wiza/Ýol] biziň hasabymyzdan, [soň tutulýar/bir aýda bererin/yzyna ýok] | [Umumy jaý/Kwartira/Öý] [işe ýakyn/iki adama/garawully], [nahar/aşhana/internet] bar | [Tejribe gerek däl/Dil talap edilmeýär/Hemmesini öwredýäris], [esasysy höwes/surat iberiň/anketa dolduryň]
moved: köne belgi işlemeýär | belgi çalşyldy, öňki
warn: Seresap boluň, suratlarymy ogurladylar, {number} men däl
phone: tel | telefon | belgi | WhatsApp | habar
`);
