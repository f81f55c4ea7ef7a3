/** Languages of words in pictures: Tesseract's own name, and what people call it. */
export interface WordLanguage {
  readonly code: string;
  readonly name: string;
}

/** The languages of our users; an engine reads by those of them that it has. */
export const wordLanguages: readonly WordLanguage[] = [
  { code: 'eng', name: 'English' },
  { code: 'rus', name: 'Russian' },
  { code: 'kaz', name: 'Kazakh' },
  { code: 'kir', name: 'Kyrgyz' },
  { code: 'tgk', name: 'Tajik' },
  { code: 'uzb', name: 'Uzbek' },
  { code: 'uzb_cyrl', name: 'Uzbek in Cyrillic' },
  { code: 'fas', name: 'Persian' },
  { code: 'pus', name: 'Pashto' },
  { code: 'tha', name: 'Thai' },
  { code: 'jpn', name: 'Japanese' },
  { code: 'kor', name: 'Korean' },
  { code: 'tur', name: 'Turkish' },
  { code: 'ara', name: 'Arabic' },
];
