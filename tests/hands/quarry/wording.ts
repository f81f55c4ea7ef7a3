import type { Rng } from '../../../seed-data/rng.ts';
import { type Speech, speeches, type Tongue } from './words/index.ts';
import { lists, sorts, type Topic } from './words/speech.ts';

/** A line that an author has made their own: its ways and words are taken once. */
interface Line {
  readonly section: keyof Speech;
  readonly frame: number;
  /** The frame with all taken that is not of one ad. */
  readonly said: string;
}

/** What an author says again and again. */
export interface Wording {
  readonly id: string;
  readonly tongue: Tongue;
  readonly topic: Topic;
  readonly title: Line;
  readonly lines: readonly Line[];
  /** Software or a house writes so for many. */
  readonly shared: boolean;
}

/** What is of one ad. */
export type Filling = Readonly<
  Record<'city' | 'name' | 'brand' | 'topic' | 'price' | 'hours', string>
>;

function lineOf(rng: Rng, speech: Speech, section: keyof Speech, frame?: number): Line {
  const at = frame ?? rng.int(speech[section].length);
  const said = (speech[section][at] ?? '')
    .replace(/\[([^\]]*)\]/g, (_, ways: string) => rng.pick(ways.split('/')))
    .replace(/\{(\w+)\}/g, (braces, name: string) => {
      if (name === 'n') return String(rng.between(2, 9));
      const list = lists.find((one) => one === name);
      return list ? rng.pick(speech[list]) : braces;
    });
  return { section, frame: at, said };
}

/** A text as somebody writes it who starts from nothing. */
export function compose(rng: Rng, id: string, tongue: Tongue, topic: Topic): Wording {
  const speech = speeches[tongue];
  const count = rng.between(4, 8);
  const wanted = rng.sample([...sorts, ...sorts, topic, 'own' as const], count);
  const taken = new Set<string>();
  const lines: Line[] = [];
  for (const section of [topic, ...wanted, 'own' as const]) {
    const line = lineOf(rng, speech, section);
    const key = `${section} ${line.frame}`;
    if (taken.has(key)) continue;
    taken.add(key);
    lines.splice(section === 'own' ? rng.int(lines.length + 1) : lines.length, 0, line);
  }
  return { id, tongue, topic, title: lineOf(rng, speech, 'titles'), lines, shared: false };
}

/** A text as an agency's software writes it, with a word of the house in front or none. */
export function composeHouse(
  rng: Rng,
  id: string,
  tongue: Tongue,
  topic: Topic,
  vendor: 'vendor' | 'vendor2',
): Wording {
  const speech = speeches[tongue];
  const lines = speech[vendor].map((_, frame) => lineOf(rng, speech, vendor, frame));
  const title = lineOf(rng, speech, 'titles', 1);
  const extra = rng.chance(0.4) ? [lineOf(rng, speech, rng.pick(['terms', 'ending', topic]))] : [];
  return { id, tongue, topic, title, lines: [...lines, ...extra], shared: true };
}

/** Says the same again: some lines with other words, one other line perhaps. */
export function paraphrase(rng: Rng, wording: Wording, id: string, share: number): Wording {
  const speech = speeches[wording.tongue];
  const lines = wording.lines.map((line) =>
    rng.chance(share) ? lineOf(rng, speech, line.section, line.frame) : line,
  );
  if (rng.chance(share)) lines[rng.int(lines.length)] = lineOf(rng, speech, rng.pick(sorts));
  return { ...wording, id, lines };
}

/** The lines of one ad, edited for this once as people do. */
export function say(rng: Rng, wording: Wording, filling: Filling, edits: number): string[] {
  const speech = speeches[wording.tongue];
  const kept = wording.lines.filter(() => wording.shared || !rng.chance(edits));
  const lines = (kept.length > 2 ? kept : wording.lines).map((line) =>
    rng.chance(edits) && !wording.shared ? lineOf(rng, speech, line.section, line.frame) : line,
  );
  if (rng.chance(edits)) lines.push(...lines.splice(rng.int(lines.length), 1));
  return lines.map(({ said }) => fill(said, filling));
}

export const titleOf = ({ title }: Wording, filling: Filling): string => fill(title.said, filling);

/** Puts what is of one ad between the braces. */
export const fill = (said: string, filling: Readonly<Record<string, string>>): string =>
  said.replace(/\{(\w+)\}/g, (_, name: string) => filling[name] ?? '');
