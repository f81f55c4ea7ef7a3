import type { Language } from './document/words/index.ts';
import { languages } from './document/words/index.ts';

/** Of what is not English alone: what is said of English is as it always was. */
const label = 'Language';

/** What bag-info.txt says of the document's language. */
export const languageFields = (language: Language): [string, string][] =>
  language === 'en' ? [] : [[label, language]];

/** The language that a bag-info.txt names; English where it names none that is known. */
export function languageIn(info: string): Language {
  const [, said] = new RegExp(`^${label}: (.*)$`, 'm').exec(info) ?? [];
  return languages.find((one) => one === said) ?? 'en';
}
