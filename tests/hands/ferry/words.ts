import { bankOf } from '../bank.ts';
import type { Language } from './lands.ts';
import { russianAndEnglish } from './words-ru.ts';

/** The other languages have fewer sentences, as there are fewer such ads; slots as in Russian, whose words they borrow. */
const others = `
kk rest title: Массаж, {city} | {name}, {age} жас | Демалу орны, {place} | Жаңа шебер {name} | Тыныш салон, {city}
kk rest open: Сәлеметсіз бе, менің атым {name}. | Қонаққа шақырамын, {name}, {age} жаста. | Біздің салон қайта ашылды. | {city} қаласына жаңа келдім. | Қайырлы күн, құрметті қонақтар! | Жұмыстан шаршадыңыз ба? Бізге келіңіз.
kk rest offer: Бүкіл денеге массаж жасаймын. | Тай массажы, жылы май, сүлгі. | Кешкі асқа серік боламын. | Төрт шебер бар, таңдаңыз. | Арқа мен мойынға массаж. | Сауна мен массаж бір жерде.
kk rest detail: Өз пәтерім, {place}, таза. | {hours} қабылдаймын. | Мекенжай: {place}. | Суреттер менікі. | Қонақүйге барамын, такси сізден. | Шай мен душ бар. | Көлік қоятын орын бар. | Екінші рет он пайыз жеңілдік.
kk rest terms: Бір сағат {price}. | Бағасы {price}. | {price} бастап. | Алғаш рет {price}.
kk work title: Шетелде жұмыс, {abroad} | Қыздар керек, {abroad} | Даяшы керек | Тұрғын үймен жұмыс, {abroad}
kk work open: Жұмысқа шақырамыз. | Агент {name} көмектеседі. | {abroad} еліне топ жинаймыз. | Жақсы табыс тапқыңыз келе ме? | Алты орын қалды.
kk work offer: Мейрамханаға даяшы керек. | Караокеге қыздар керек. | Үй жұмысына көмекші. | Қоймада жұмыс бар. | Бала күтуші керек.
kk work detail: Виза мен билет бізден. | Жатақхана жақын, бөлмеде екі адам. | Кеңсе: {place}. | Тәжірибе керек емес. | Үш айға келісімшарт. | Сұхбат {hours}. | Әуежайдан күтіп аламыз. | Жасы 21 бен 35 аралығы.
kk work terms: Айлығы {price}. | Апта сайын {price}. | {price} және сыйақы.
kk close: Хабарласыңыз. | Күтемін! | Тез жауап беремін. | Толығырақ телефонмен. | Жазыңыз.
kk phone: Тел: {to} | Қоңырау шалыңыз {to} | {to} | WhatsApp {to}
kk handle: {app}: {to} | {app} арқылы жазыңыз {to}
kk other: Пошта {to} | {to}
kk site: Сайт {to} | {to}
kk pay: Алдын ала төлем {to} | Аударым {to}
kk agency: Әкімші {to} | Жалпы нөмір {to}
kk support: Шағым: {to} | Алаң қолдауы {to}
kk friend: Мен алмасам {to} | Құрбым: {to}
kk service: Жүргізуші: {to} | Пәтер иесі {to}
kk moved: Ескі нөмір {to} істемейді.
kk silent: Осы сайтта жазыңыз. | Чатқа жазыңыз.
uz rest title: Massaj, {city} | {name}, {age} yosh | Dam olish, {place} | Yangi usta {name} | Tinch salon, {city}
uz rest open: Assalomu alaykum, ismim {name}. | Mehmonga chaqiraman, {name}, {age} yosh. | Salonimiz yana ochildi. | {city} shahriga yangi keldim. | Xayrli kun, hurmatli mehmonlar! | Ishdan charchadingizmi? Bizga keling.
uz rest offer: Butun tanaga massaj qilaman. | Tay massaji, iliq moy, sochiq. | Kechki ovqatga hamroh bo'laman. | To'rtta usta bor, tanlang. | Bel va bo'yin massaji. | Sauna va massaj bir joyda.
uz rest detail: O'z uyim, {place}, toza. | {hours} qabul qilaman. | Manzil: {place}. | Rasmlar meniki. | Mehmonxonaga boraman, taksi sizdan. | Choy va dush bor. | Mashina qo'yish joyi bor. | Ikkinchi safar o'n foiz chegirma.
uz rest terms: Bir soat {price}. | Narxi {price}. | {price} dan. | Birinchi marta {price}.
uz work title: Chet elda ish, {abroad} | Qizlar kerak, {abroad} | Ofitsiant kerak | Yotoqxona bilan ish, {abroad}
uz work open: Ishga taklif qilamiz. | Agent {name} yordam beradi. | {abroad} uchun guruh yig'amiz. | Yaxshi pul topmoqchimisiz? | Oltita joy qoldi.
uz work offer: Restoranga ofitsiant kerak. | Karaokega qizlar kerak. | Uy ishlariga yordamchi. | Omborda ish bor. | Enaga kerak.
uz work detail: Viza va chipta bizdan. | Yotoqxona yaqin, xonada ikki kishi. | Ofis: {place}. | Tajriba kerak emas. | Uch oyga shartnoma. | Suhbat {hours}. | Aeroportda kutib olamiz. | Yoshi 21 dan 35 gacha.
uz work terms: Oylik {price}. | Har hafta {price}. | {price} va mukofot.
uz close: Qo'ng'iroq qiling. | Kutaman! | Tez javob beraman. | Batafsil telefonda. | Yozing.
uz phone: Tel: {to} | Qo'ng'iroq qiling {to} | {to} | WhatsApp {to}
uz handle: {app}: {to} | {app} orqali yozing {to}
uz other: Pochta {to} | {to}
uz site: Sayt {to} | {to}
uz pay: Oldindan to'lov {to} | To'lov {to}
uz agency: Administrator {to} | Umumiy raqam {to}
uz support: Shikoyat: {to} | Sayt yordami {to}
uz friend: Javob bermasam {to} | Dugonam: {to}
uz service: Haydovchi: {to} | Kvartira egasi {to}
uz moved: Eski raqam {to} ishlamaydi.
uz silent: Shu saytda yozing. | Chatga yozing.
ky rest title: Массаж, {city} | {name}, {age} жаш | Эс алуу, {place} | Тынч салон, {city}
ky rest open: Саламатсызбы, менин атым {name}. | Конокко чакырам, {name}. | Биздин салон кайра ачылды. | {city} шаарына жаңы келдим.
ky rest offer: Бүт денеге массаж жасайм. | Тай массажы, жылуу май. | Кечки тамакка шерик болом. | Төрт уста бар, тандаңыз.
ky rest detail: Өзүмдүн батирим, {place}. | {hours} кабыл алам. | Дареги: {place}. | Сүрөттөр меники. | Мейманканага барам. | Чай жана душ бар.
ky rest terms: Бир саат {price}. | Баасы {price}. | {price} баштап.
ky work title: Чет өлкөдө жумуш, {abroad} | Кыздар керек, {abroad} | Официант керек
ky work open: Жумушка чакырабыз. | Агент {name} жардам берет. | {abroad} үчүн топ чогултабыз. | Алты орун калды.
ky work offer: Ресторанга официант керек. | Караокеге кыздар керек. | Үй жумушуна жардамчы. | Кампада жумуш бар.
ky work detail: Виза жана билет бизден. | Жатакана жакын. | Кеңсе: {place}. | Тажрыйба керек эмес. | Үч айга келишим. | Аңгемелешүү {hours}.
ky work terms: Айлыгы {price}. | Жума сайын {price}.
ky close: Чалыңыз. | Күтөм! | Тез жооп берем. | Жазыңыз.
ky phone: Тел: {to} | Чалыңыз {to} | {to}
ky handle: {app}: {to} | {to} ({app})
tg rest title: Массаж, {city} | {name}, {age} сола | Истироҳат, {place} | Салони ором, {city}
tg rest open: Салом, номи ман {name}. | Ба меҳмонӣ даъват мекунам, {name}. | Салони мо боз кушода шуд. | Ба шаҳри {city} нав омадам.
tg rest offer: Массажи тамоми бадан. | Массажи тайӣ, равғани гарм. | Барои хӯроки шом ҳамроҳ мешавам. | Чор усто ҳаст, интихоб кунед.
tg rest detail: Хонаи худам, {place}. | {hours} қабул мекунам. | Суроға: {place}. | Суратҳо аз они ман. | Ба меҳмонхона меоям. | Чой ва душ ҳаст.
tg rest terms: Як соат {price}. | Нарх {price}. | Аз {price}.
tg work title: Кор дар хориҷа, {abroad} | Духтарон лозим, {abroad} | Пешхизмат лозим
tg work open: Ба кор даъват мекунем. | Агент {name} ёрӣ медиҳад. | Ба {abroad} гурӯҳ ҷамъ мекунем. | Шаш ҷой монд.
tg work offer: Ба тарабхона пешхизмат лозим. | Ба караоке духтарон лозим. | Ёрдамчии хона. | Дар анбор кор ҳаст.
tg work detail: Виза ва чипта аз мо. | Хобгоҳ наздик. | Офис: {place}. | Таҷриба лозим нест. | Шартнома ба се моҳ. | Суҳбат {hours}.
tg work terms: Моҳона {price}. | Ҳар ҳафта {price}.
tg close: Занг занед. | Интизорам! | Зуд ҷавоб медиҳам. | Нависед.
tg phone: Тел: {to} | Занг занед {to} | {to}
tg handle: {app}: {to} | {to} ({app})
`;

/** What an ad says around a contact; Kyrgyz and Tajik ads say most of it in Russian. */
export function saidOf(language: Language, what: string): readonly string[] {
  const borrowed = ['ky', 'tg'].includes(language) && !['phone', 'handle', 'close'].includes(what);
  return bank(`${borrowed ? 'ru' : language} ${what}`);
}

/** By language, sector where it tells them apart, and what the sentence is for: `ru rest open`, `kk phone`. */
export const bank = bankOf(
  `${russianAndEnglish.trim()}\n${others.trim()}\n${`
names: Алина | Дана | Камила | Мадина | Аида | Лола | Зарина | Эля | Карина | Сабина | Диана | Малика | Нигора | Айгерим | Жанна | Тами | Рита | Амина | Лейла | Вика
latin names: alina | dana | kamila | madina | aida | lola | zarina | elya | karina | sabina | diana | malika | nigora | aigerim | janna | tami | rita | amina | leila | vika
tails: spa | relax | studio | oasis | lotus | silk | moon | job | work | abroad | team | star | salon | garden | agency | vip | line | city | rose | pearl
streets: Абая | Навои | Рудаки | Чуй | Садовая | Мира | Сейфуллина | Амир Темур | Достык | Манас | Весенняя | Озёрная | Парковая | Ахунбаева | Сомони
latin streets: Abay | Navoi | Rudaki | Chuy | Garden Street | Mira | Amir Temur | Dostyk | Manas | Spring Street | Lake Road | Park Road | Somoni | Station Road | Harbour Road
latin near: bazaar | station | park | circus | mall | stadium | bridge | library | cinema | pharmacy
near: рынок | вокзал | парк | цирк | торговый центр | стадион | мост | библиотека | кинотеатр | аптека
abroad: Корея | Турция | Дубай | Таиланд | Япония | Австралия | Бахрейн
latin abroad: Korea | Turkey | Dubai | Thailand | Japan | Australia | Bahrain
hours: 10-22 | 11-23 | 12-02 | 24/7 | 09-21 | 14-00 | 18-06 | 10-20
marks: ✨ | 🌸 | ⭐ | 🔥 | 💎 | ✅ | 🌹 | ☎️
`.trim()}`,
);
