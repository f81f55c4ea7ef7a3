import en from '../../../../server/core/messages/en/workspace.json' with { type: 'json' };
import { speaker, type Values } from '../../../../server/core/messages/fill.ts';

export type { Values };
/** English is the list of every key. */
export type MessageKey = keyof typeof en;

interface Spoken {
  readonly locale: string;
  readonly messages: Readonly<Record<string, string>>;
}

const inOne = ({ locale, messages }: Spoken) => ({
  messages,
  say: speaker(locale, (key) => messages[key] ?? key),
});

const english = inOne({ locale: 'en', messages: en });
let spoken = [english];
let locale = 'en';
let isRightToLeft = false;

/**
 * From now on all words are of these languages, the first that has a sentence says it, with its own forms of numbers.
 * Nothing may have been said before.
 */
export function speakIn(own: string, languages: readonly Spoken[], direction = 'ltr'): void {
  isRightToLeft = direction === 'rtl';
  spoken = [...languages.map(inOne), english];
  locale = own;
}

/** The locale of numbers and order. */
export const localeNow = (): string => locale;

/** The words of the interface, by key. */
export function t(key: MessageKey, values?: Values): string {
  const speaking = spoken.find(({ messages }) => key in messages) ?? english;
  const said = speaking.say(key, values);
  // A sentence that runs the other way than the page keeps its order and its points, as Unicode's isolates hold it.
  return isRightToLeft && speaking !== spoken[0] ? `\u2066${said}\u2069` : said;
}
