/** Endings that a place's name takes in running text, without accents as `placeKey` writes them. */
const set = (list: string) => new Set(list.split(' '));

/** Kazakh, Kyrgyz, Tajik, Uzbek after any name; Russian after a consonant. */
const cyrillic = set(
  'а у ом е и да де та те до дө то тө га ге ка ке ға қа го гө ко кө дан ден тан тен нан нен дон дөн тон төн ' +
    'ның нің дың дің тың тің нын нин дын дин тын тин нун нүн дун дүн ны ні ды ді ты ті ну нү ду дү ни ди ти ' +
    'дағы дегі тағы тегі дагы деги тагы теги нинг даги лик лық лік лык ро дагы догу дөгү',
);
/** Turkish, Turkmen, Uzbek, Kazakh in Latin letters. */
const latin = set(
  'a e u y da de ta te ga ge ka ke qa dan den tan ten nan nen nyn nin dyn din tyn tin ni ny di dy ya ye yi yu ' +
    'ning dagi daki dagy daky deki dagi taki taky lik nda nde ndan nden s',
);
const none: ReadonlySet<string> = new Set();

export const endingsOf = (script: string): ReadonlySet<string> =>
  script === 'cyrillic' ? cyrillic : script === 'latin' ? latin : none;

/** Russian endings in place of a last letter: Москв-а, Анталь-я, Казан-ь, Дуба-й (й is written и in keys). */
export const declined: Readonly<Record<string, ReadonlySet<string>>> = {
  а: set('ы е у ои ою и'),
  я: set('и е ю еи'),
  ь: set('и ью'),
  и: set('я ю ем е'),
};

/** Written before a name without a gap in Arabic (and, in, to, so), and what the name then begins with. */
export const arabicBefore: readonly (readonly [string, string])[] = [
  ['لل', 'ال'],
  ['ب', ''],
  ['ل', ''],
  ['و', ''],
  ['ف', ''],
];

/** After a name in Korean: particles, and words for a city, a station, a region. */
export const koreanAfter = set(
  '에서 에 로 으로 의 은 는 이 가 을 를 과 와 시 시내 역 권 행 발 지역 근처 공항 전지역 까지 부터 에는 에서는 인데 점',
);
