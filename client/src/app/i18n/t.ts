import en from '../../../../server/core/messages/en/workspace.json' with { type: 'json' };
import { type Speak, speaker, type Values } from '../../../../server/core/messages/fill.ts';

export type { Values };
/** English is the list of every key. */
export type MessageKey = keyof typeof en;

const english: Readonly<Record<string, string>> = en;
const speakerOf = (locale: string, messages: Readonly<Record<string, string>>): Speak =>
  speaker(locale, (key) => messages[key] ?? english[key] ?? key);

let speak = speakerOf('en', english);
let spoken = 'en';

/** From now on all words are of this language. Nothing may have been said before. */
export function speakIn(locale: string, messages: Readonly<Record<string, string>>): void {
  speak = speakerOf(locale, messages);
  spoken = locale;
}

/** The locale of numbers and order. */
export const localeNow = (): string => spoken;

/** The words of the interface, by key. */
export const t = (key: MessageKey, values?: Values): string => speak(key, values);
