/** What a letter asks for: of a platform, or, by way of another state's authority, of a platform there. */
export const letterKindTexts = {
  preservation: 'That the platform keeps its records of the ads.',
  takedown: 'That the platform looks at the ads and takes down what breaks the law or its terms.',
  'preservation-abroad':
    'That another state’s authority has the platform keep its records: a draft for the authority that may ask.',
  'mutual-assistance':
    'That another state’s authority hands the records over: a draft for the authority that may ask.',
} as const;
export type LetterKind = keyof typeof letterKindTexts;
export const letterKinds = Object.keys(letterKindTexts) as LetterKind[];

export const letterLanguages = ['en', 'ru'] as const;
export type LetterLanguage = (typeof letterLanguages)[number];

interface Ground extends Readonly<Record<LetterLanguage, string>> {
  readonly description: string;
}

/** On what a letter rests; an office says more of it under the legal basis. */
export const letterGrounds = {
  place: {
    description: 'The law of the place: the legal basis says which.',
    en: '',
    ru: '',
  },
  'dsa-16': {
    description: 'Regulation (EU) 2022/2065, Article 16: a notice by anybody.',
    en: 'Regulation (EU) 2022/2065 (Digital Services Act), Article 16',
    ru: 'Регламент (ЕС) 2022/2065 (о цифровых услугах), статья 16',
  },
  'dsa-22': {
    description: 'Regulation (EU) 2022/2065, Article 22: a notice by a trusted flagger.',
    en: 'Regulation (EU) 2022/2065 (Digital Services Act), Articles 16 and 22, as a trusted flagger',
    ru: 'Регламент (ЕС) 2022/2065 (о цифровых услугах), статьи 16 и 22, в качестве доверенного заявителя',
  },
  'kz-18-viii-9': {
    description: 'Kazakhstan, Law 18-VIII of 2023 on online platforms, Article 9.',
    en: 'Republic of Kazakhstan, Law No. 18-VIII of 2023 on online platforms and online advertising, Article 9',
    ru: 'Закон Республики Казахстан 2023 года № 18-VIII «Об онлайн-платформах и онлайн-рекламе», статья 9',
  },
  'un-cybercrime': {
    description: 'United Nations Convention against Cybercrime: between states that are parties.',
    en: 'United Nations Convention against Cybercrime (2024), between states that are parties to it',
    ru: 'Конвенция Организации Объединённых Наций против киберпреступности (2024), между государствами-участниками',
  },
  'e-evidence': {
    description: 'Regulation (EU) 2023/1543: a European order, where it applies.',
    en: 'Regulation (EU) 2023/1543 on European Production and Preservation Orders, where it applies',
    ru: 'Регламент (ЕС) 2023/1543 о европейских ордерах на предоставление и сохранение данных, где он применим',
  },
} as const satisfies Readonly<Record<string, Ground>>;
export type LetterGround = keyof typeof letterGrounds;

/** The legal basis as a letter states it; '' where nobody said. */
export function basisOf(
  language: LetterLanguage,
  ground: LetterGround | undefined,
  authority: string | undefined,
): string {
  const named = ground === undefined ? '' : letterGrounds[ground][language];
  return [named, authority?.trim() ?? ''].filter((text) => text !== '').join('; ');
}
