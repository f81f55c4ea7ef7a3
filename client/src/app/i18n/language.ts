import all from '../../../../server/core/messages/languages.json' with { type: 'json' };
import { speakIn } from './t.ts';

export type Language = (typeof all)[number];

/** What somebody can choose; the one for tests is not among them. */
export const languages: readonly Language[] = all.filter(({ id }) => id !== 'en-XA');

const key = 'tl-language';
const english = all[0] as Language;

/** The one that was chosen in this browser, else the first of its own that there is. */
export function language(): Language {
  if (typeof window === 'undefined') return english;
  const kept = localStorage.getItem(key);
  const wanted = kept === null ? navigator.languages : [kept];
  for (const tag of wanted)
    for (const id of [tag, tag.split('-')[0]]) {
      const found = all.find((one) => one.id === id);
      if (found) return found;
    }
  return english;
}

/** Begins anew in another language. */
export function choose(id: string): void {
  localStorage.setItem(key, id);
  window.location.reload();
}

/** Reads the words of the language, before anything is said. English is here; so it is what stays without a server. */
export async function learn(): Promise<void> {
  const { id, locale, direction } = language();
  document.documentElement.lang = id;
  document.documentElement.dir = direction;
  if (id === english.id) return;
  const spoken = await fetch(`/messages/${id}`)
    .then((answer) => (answer.ok ? answer.json() : []))
    .catch(() => []);
  speakIn(locale, spoken, direction);
}
