import type { Rng } from '../../../seed-data/rng.ts';
import type { Language } from '../../../seed-data/words/types.ts';
import { words } from './words/index.ts';

/** What somebody once wrote down to be used again and again: sentences with slots, and a way to set them. */
export interface Script {
  readonly author: string;
  readonly language: Language;
  readonly sentences: readonly string[];
  /** How often a sentence is left out, and how the sentences are set. */
  readonly loose: number;
  readonly stop: string;
  readonly bullet: string;
  readonly title: number;
}

/** Chooses once among `[a/b/c]`. */
const chosen = (rng: Rng, sentence: string): string =>
  sentence.replace(/\[([^\]]*)\]/g, (_, list: string) => rng.pick(list.split('/')));

const sections = ['hello', 'who', 'offer', 'terms', 'bye'];

/**
 * A new script.
 * @param kind of work abroad, or of an evening; `short` where it is a line or two
 */
export function scriptOf(
  rng: Rng,
  author: string,
  language: Language,
  kind: 'work' | 'evening' | 'short',
): Script {
  const bank = words[language];
  const evening = () =>
    sections.flatMap((section) => rng.sample(bank(section), rng.chance(0.35) ? 2 : 1));
  const picked =
    kind === 'work'
      ? [...rng.sample(bank('jobs'), rng.between(3, 4)), rng.pick(bank('bye'))]
      : kind === 'short'
        ? rng.sample([rng.pick(bank('who')), rng.pick(bank('offer')), rng.pick(bank('terms'))], 2)
        : evening();
  const mixed = rng.chance(0.25) ? rng.sample(picked, picked.length) : picked;
  return {
    author,
    language,
    sentences: mixed.map((sentence) => chosen(rng, sentence)),
    loose: rng.pick([0.03, 0.08, 0.15, 0.25]),
    stop: rng.pick(['. ', '. ', '.\n', '\n', '! ', ' • ', ' ... ']),
    bullet: rng.pick(['', '', '', '', '✅ ', '🌹', '- ', '★ ', '▪️']),
    title: rng.int(5),
  };
}

/** What stands in the slots of one ad. */
export interface Fills {
  readonly name: string;
  readonly age: number;
  readonly height: number;
  readonly pay: string;
  readonly wage: string;
  readonly hours: string;
  readonly days: number;
  readonly city: string;
  readonly country: string;
}

export const filled = (sentence: string, fills: Partial<Fills> & { number?: string }): string =>
  sentence.replace(/\{(\w+)\}/g, (_, slot: keyof Fills) => String(fills[slot]));

/** The sentences of one ad; the one or other is left out, two change places. */
export function sentencesOf(rng: Rng, script: Script, fills: Fills): string[] {
  const kept = script.sentences.filter(() => !rng.chance(script.loose));
  const used = kept.length > 0 ? kept : script.sentences.slice(0, 1);
  const at = rng.int(used.length);
  const moved = rng.chance(0.1)
    ? [...used.slice(0, at), ...used.slice(at + 1), used[at] as string]
    : used;
  return moved.map((sentence) => `${script.bullet}${filled(sentence, fills)}`);
}

export function titleOf(rng: Rng, script: Script, fills: Fills, first: string): string {
  const { name, age, city, pay } = fills;
  const titles = [
    `${name}, ${age}, ${city}`,
    `${city} ${name}`,
    first,
    `${rng.pick(['💎', '🌸', 'VIP', 'NEW'])} ${name} ${age}`,
    `${name} · ${city} · ${pay}`,
  ];
  return titles[script.title] as string;
}
