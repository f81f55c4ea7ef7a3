import { type Speech, tradesFrom } from './speech.ts';

/** In Latin letters; the Cyrillic one is made of it. */
export const uzbek: Speech = {
  language: 'uz',
  trades: tradesFrom(
    'zavodga qadoqlovchilar, tikuvchilar, qurilishga ishchilar, issiqxonaga teruvchilar, mehmonxonaga farroshlar, oshxonaga yordamchilar, omborga ishchilar, haydovchi va kuryerlar, keksalarga qarovchilar, baliq zavodiga ishchilar',
  ),
  there: {
    KZ: "Qozog'istonda",
    KG: "Qirg'izistonda",
    TJ: 'Tojikistonda',
    TM: 'Turkmanistonda',
    UZ: "O'zbekistonda",
    KR: 'Koreyada',
    TH: 'Tailandda',
    AE: 'Amirliklarda',
    RU: 'Rossiyada',
    TR: 'Turkiyada',
    JP: 'Yaponiyada',
    AU: 'Avstraliyada',
  },
  names:
    "Nargiza Sherzod Malika Baxtiyor Dilnoza Jasur Gulchehra Otabek Feruza Sardor Kamola Ulug'bek".split(
      ' ',
    ),
  titles: {
    work: [
      '{there} ish: {trade}',
      '{trade} [kerak|olamiz|qidiramiz], {there}, {pay}',
      '{city}: {there} ishga [qabul|saralash]',
    ],
    papers: ['{there} ishlash uchun hujjatlar', 'Viza va taklifnoma, {city}'],
    road: ["{there} ishga yo'l", 'Chipta va transport, {city}'],
  },
  parts: {
    work: [
      [
        '[Assalomu alaykum|Salom hammaga|Hurmatli yurtdoshlar]! {there} ishga [taklif qilamiz|olamiz|saralayapmiz]: {trade}.',
        '{there} [doimiy|mavsumiy|rasmiy] ish bor, {trade} [kerak|qidiryapmiz|olamiz].',
        "[To'g'ridan to'g'ri ish beruvchi|Tajribali agentlik|Ishonchli hamkor]: {trade}, ish {there}.",
      ],
      [
        "[Oylik|Maosh|Daromad] {pay} [atrofida|gacha|va undan ko'p], [avans ikki haftada|har juma to'lanadi|kechikmaydi].",
        "Qo'lga {pay}, [ortiqcha soat alohida|tungi smena qimmatroq|mukofot bor].",
      ],
      [
        '[Jadval|Smena] [5/2|6/1|2/2], [tushlik bepul|ikki mahal ovqat|ish kiyimi beriladi].',
        "Ish [yengil|issiq joyda|tik turib], [ikki kunda o'rgatamiz|tajriba kerak emas|til bilish shart emas].",
      ],
      [
        "[Yotoqxona|Turar joy|To'rt kishilik xona] [bepul|firma hisobidan|oyiga 100 $], [zavod yonida|oshxona va dush bor|internet bor].",
        "Xonada [ikki|to'rt|olti] kishi, [ko'rpa-to'shak beriladi|kir yuvish mashinasi bor|toza va issiq].",
      ],
      [
        "[Vizani|Taklifnomani|Hujjatlarni] [o'zimiz qilamiz|{weeks} haftada tayyorlaymiz|to'liq rasmiylashtiramiz], [faqat pasport kerak|pasport va rasm kerak|{city} shahrida shifokor ko'radi].",
        "Uchish [{city} shahridan|har chorshanba|guruh bilan], [chipta qarzga|chipta bizdan|yo'l puli keyin ushlanadi].",
      ],
      [
        "[Erkak va ayollar|Er-xotinlar|Ayollar|Erkaklar], [18–45|20–50|55 gacha] yosh, [do'stlaringiz bilan keling|sudlanmagan|zararli odatsiz].",
        "[Ro'yxatdan o'tish|Joy band qilish|Rasmiylashtirish] {fee} $, [qolgani vizadan keyin|rad bo'lsa qaytaramiz|shartnoma bilan].",
      ],
    ],
    papers: [
      [
        '{there} ishlaydiganlarga [viza|taklifnoma|ruxsatnoma] [qilib beramiz|tayyorlaymiz|olib beramiz].',
        "[Hujjat yig'ish|Anketa va tarjima|To'liq hamrohlik]: {there} ishga.",
      ],
      [
        "Muddati {weeks} hafta, [ikki bo'lib to'laysiz|yarmi keyin|pul vizadan so'ng].",
        'Maslahat [bepul|{fee} $], ofis {city} shahrida.',
      ],
    ],
    road: [
      [
        "{city} shahridan {there} ishga [har hafta|har kuni|juma kuni] [olib boramiz|guruh yig'amiz|chiqamiz].",
      ],
      [
        'Joy {fee} $, [yuk 30 kg|omonat ham olamiz|yuk bepul].',
        "Chegaradan [birga o'tamiz|navbatsiz|tunda o'tamiz], [haydovchi ikkita|konditsioner bor|yo'lda to'xtaymiz].",
      ],
    ],
  },
  closings: [
    "[Yozing|Murojaat qiling|Qo'ng'iroq qiling] [istalgan vaqtda|21:00 gacha|9 dan 18 gacha], {name}.",
    '[Batafsil|Shartlari|Savollar] [shaxsiy xabarda|telefon orqali|menejerdan], {name}.',
  ],
  labels: {
    phone: 'Telefon',
    email: 'Pochta',
    site: 'Sayt',
    payment: "Ro'yxat to'lovi",
    office: 'Agentlikning umumiy raqami',
    visa: 'Viza markazi',
    bus: 'Transport',
    chat: 'Umumiy ish chati',
    old: 'Eski aloqa, hozircha ishlaydi',
  },
  digits: "nol bir ikki uch to'rt besh olti yetti sakkiz to'qqiz".split(' '),
};

const pairs: Readonly<Record<string, string>> = {
  "o'": 'ў',
  "g'": 'ғ',
  sh: 'ш',
  ch: 'ч',
  ya: 'я',
  yo: 'ё',
  yu: 'ю',
  ye: 'е',
  ts: 'ц',
};
const letters = Object.fromEntries(
  [...'abdefghijklmnopqrstuvxyz'].map((latin, i) => [
    latin,
    [...'абдефгҳижклмнопқрстувхйз'][i] ?? '',
  ]),
);

/** Latin Uzbek in Cyrillic letters; what stands in braces stays. */
function inCyrillic(text: string): string {
  const spell = (plain: string) =>
    plain.replace(/\b[eE]|[oOgG]'|[sScC]h|[yY][aoue]|[tT]s|[a-zA-Z']/g, (found, at: number) => {
      const lower = found.toLowerCase();
      const first = lower === 'e' && !/[a-z']/i.test(plain[at - 1] ?? '');
      const said = first ? 'э' : (pairs[lower] ?? letters[lower] ?? 'ъ');
      return found === lower ? said : said.toUpperCase();
    });
  return text.replace(/\{\w+\}|[^{]+/g, (piece) => (piece.startsWith('{') ? piece : spell(piece)));
}

function eachInCyrillic<T>(words: T): T {
  if (typeof words === 'string') return inCyrillic(words) as T;
  if (Array.isArray(words)) return words.map(eachInCyrillic) as T;
  return Object.fromEntries(
    Object.entries(words as object).map(([key, value]) => [key, eachInCyrillic(value)]),
  ) as T;
}

export const uzbekCyrillic: Speech = { ...eachInCyrillic(uzbek), language: 'uz' };
