import type { Rng } from '../../../seed-data/rng.ts';
import { speeches } from './words/index.ts';
import type { Tongue, Topic } from './words/speech.ts';

/** How one author words one sort of offer. */
export interface Wording {
  /** `wording:` and its author. */
  readonly id: string;
  readonly tongue: Tongue;
  readonly titles: readonly string[];
  readonly lines: readonly string[];
  readonly closing: string;
  /** Stands before each line. */
  readonly bullet: string;
  readonly between: string;
}

export type Filling = Readonly<
  Record<'trade' | 'there' | 'city' | 'pay' | 'fee' | 'places' | 'weeks' | 'name', string>
>;

const bullets = ['', '', '', '', '— ', '• ', '✅ ', '🔹 ', '👉 ', '* ', '✔ ', '🌍 '];

/** Makes the choices `[a|b]` that an author makes once. */
const settle = (rng: Rng, said: string): string =>
  said.replace(/\[([^\]]*)\]/g, (_, choices: string) => rng.pick(choices.split('|')));

export function compose(rng: Rng, id: string, tongue: Tongue, topic: Topic): Wording {
  const { titles, parts, closings } = speeches[tongue];
  const [opening = [], ...others] = parts[topic];
  const kept = others.filter(() => rng.chance(0.72));
  const rest = rng.chance(0.4) ? rng.sample(kept, kept.length) : kept;
  return {
    id: `wording:${id}`,
    tongue,
    titles: rng.sample(titles[topic], 2).map((title) => settle(rng, title)),
    lines: [opening, ...rest].map((ways) => settle(rng, rng.pick(ways))),
    closing: settle(rng, rng.pick(closings)),
    bullet: rng.pick(bullets),
    between: rng.chance(0.6) ? '\n' : ' ',
  };
}

const fill = (said: string, filling: Filling): string =>
  said.replace(/\{(\w+)\}/g, (slot, name: string) => filling[name as keyof Filling] ?? slot);

const capital = (said: string): string => said.charAt(0).toUpperCase() + said.slice(1);

/** An ad in these words: a line is left out now and then, the first one never. */
export function say(
  rng: Rng,
  { titles, lines, closing, bullet }: Wording,
  filling: Filling,
): { readonly title: string; readonly lines: readonly string[] } {
  const dropped = lines.length > 3 && rng.chance(0.15) ? rng.between(1, lines.length - 1) : -1;
  const [first = '', ...rest] = lines.filter((_, i) => i !== dropped);
  return {
    title: capital(fill(rng.pick(titles), filling)),
    lines: [first, ...rest.map((line) => bullet + line), closing].map((line) =>
      capital(fill(line, filling)),
    ),
  };
}
