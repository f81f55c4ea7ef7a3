import type { Rng } from '../../../seed-data/rng.ts';
import type { Place } from './lands.ts';
import { banks, type Tongue } from './words/index.ts';

/** Sentences that somebody settled on, with slots that each ad fills. */
export interface Wording {
  readonly id: string;
  readonly tongue: Tongue;
  readonly title: string;
  readonly lines: readonly string[];
  /** A partner's software wrote it, or an agency, for whoever pays. */
  readonly shared: boolean;
}

export const phrase = (rng: Rng, tongue: Tongue, name: string): string =>
  rng.pick(banks[tongue](name));

const settled = (rng: Rng, sentence: string): string =>
  sentence.replace(/\[([^\]]+)\]/g, (_, choices: string) => rng.pick(choices.split('/')));

/** What somebody words for themselves. @param house what they call their house */
export function author(
  rng: Rng,
  id: string,
  tongue: Tongue,
  topic: '' | 'job',
  house: string,
): Wording {
  const bank = banks[tongue];
  const details = rng.sample(bank(`${topic}detail`), rng.between(topic ? 2 : 3, topic ? 4 : 6));
  const lines = [phrase(rng, tongue, `${topic}open`), ...details];
  if (rng.chance(0.75)) lines.push(phrase(rng, tongue, `${topic}close`));
  const name = `${house.charAt(0).toUpperCase()}${house.slice(1)}`;
  const own = (line: string) => settled(rng, line).replaceAll('{house}', name);
  // Who has a house names it, if only at the end.
  const written = lines.map(own);
  if (!written.join().includes(name) && rng.chance(0.4)) written.push(name);
  const title = own(phrase(rng, tongue, `${topic}title`));
  return { id: `wording:${id}`, tongue, title, lines: written, shared: false };
}

/** What a partner's software makes of anybody. */
export function formOf(tongue: Tongue, number: number): Wording {
  const [form = ''] = banks[tongue](`form${number}`);
  const title = banks[tongue]('title')[0] ?? '';
  const lines = form.split(' / ');
  return { id: `wording:form${number}-${tongue}`, tongue, title, lines, shared: true };
}

export type Slots = Readonly<Record<string, string>>;

export const fill = (sentence: string, slots: Slots): string =>
  sentence.replace(/\{(\w+)\}/g, (slot, name: string) => slots[name] ?? slot);

export function cityIn(tongue: Tongue, { city, cyrillic, local, country }: Place): string {
  if (tongue === 'ru' || tongue === 'ky' || tongue === 'uzc') return cyrillic;
  const own = { kk: 'KZ', uz: 'UZ', tr: 'TR', ko: 'KR', th: 'TH', en: '' }[tongue];
  return own === country ? local : tongue === 'kk' ? cyrillic : city;
}
