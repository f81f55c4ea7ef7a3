import type { Chance } from './chance.ts';
import { speeches, type Tongue, type Topic } from './words/index.ts';

/** One line of a text: where it comes from, and which of its ways to say a thing an author takes. */
interface Line {
  /** A sort of lines by number, or what the author alone says. */
  readonly sort: number | 'offer' | 'own' | 'software';
  readonly form: string;
  readonly picks: readonly number[];
}

/** What an author says again and again; it drifts as it is edited. */
export interface Wording {
  readonly id: string;
  readonly tongue: Tongue;
  readonly topic: Topic;
  /** Whether it is software that writes so for many. */
  readonly shared: boolean;
  lines: Line[];
}

/** What fills the braces of a line. */
export type Filling = Readonly<
  Record<'city' | 'name' | 'brand' | 'mark' | 'hours' | 'price', string>
>;

const alternatives = /\[([^\]]*)\]/g;

const pickAll = (chance: Chance, form: string): number[] =>
  [...form.matchAll(alternatives)].map(([, list = '']) =>
    chance.between(0, list.split('|').length - 1),
  );

const line = (chance: Chance, sort: Line['sort'], forms: readonly string[]): Line => {
  const form = chance.one(forms);
  return { sort, form, picks: pickAll(chance, form) };
};

function formsOf(tongue: Tongue, topic: Topic, sort: Line['sort']): readonly string[] {
  const speech = speeches[tongue];
  if (sort === 'own') return speech.own;
  if (sort === 'offer') return speech.offers[topic];
  return sort === 'software' ? [] : (speech.lines[sort] ?? []);
}

/** A text as one author would write it from nothing. */
export function compose(chance: Chance, id: string, tongue: Tongue, topic: Topic): Wording {
  const sorts = chance.some([0, 1, 2, 3, 4, 5], chance.between(4, 6));
  const lines = (['offer', ...sorts] as const).map((sort) =>
    line(chance, sort, formsOf(tongue, topic, sort)),
  );
  for (const form of chance.some(speeches[tongue].own, chance.between(1, 2)))
    lines.splice(chance.between(0, lines.length), 0, line(chance, 'own', [form]));
  return { id, tongue, topic, shared: false, lines };
}

/** A text as an agency's software writes it. */
export function composeBySoftware(tongue: Tongue, topic: Topic, which: number): Wording {
  const forms = speeches[tongue].software[which] ?? [];
  const lines = forms.map((form) => ({ sort: 'software' as const, form, picks: [] }));
  return { id: `software/${tongue}/${which}`, tongue, topic, shared: true, lines };
}

/** Edits for good: another way to say one thing, or another line in place of one. */
export function drift(chance: Chance, wording: Wording): void {
  const at = chance.between(0, wording.lines.length - 1);
  const old = wording.lines[at];
  if (!old || old.sort === 'software' || old.sort === 'own') return;
  wording.lines[at] = chance.happens(0.7)
    ? { ...old, picks: pickAll(chance, old.form) }
    : line(chance, old.sort, formsOf(wording.tongue, wording.topic, old.sort));
}

/** One ad's text in lines, edited for this once. */
export function say(chance: Chance, wording: Wording, filling: Filling): string[] {
  let lines = wording.lines.map((one) =>
    chance.happens(0.06) ? { ...one, picks: pickAll(chance, one.form) } : one,
  );
  if (!wording.shared && lines.length > 4)
    lines = lines.filter(({ sort }) => sort === 'own' || !chance.happens(0.08));
  if (chance.happens(0.1)) {
    const at = chance.between(0, lines.length - 1);
    lines.push(...lines.splice(at, 1));
  }
  return lines.map(({ form, picks }) => raised(fill(form, picks, filling)));
}

const raised = (said: string) => said.charAt(0).toUpperCase() + said.slice(1);

/** A form with one of its ways taken and its braces filled. */
export function fill(
  form: string,
  picks: readonly number[],
  filling: Readonly<Record<string, string>>,
): string {
  let at = 0;
  return form
    .replace(alternatives, (_, list: string) => list.split('|')[picks[at++] ?? 0] ?? '')
    .replace(/\{(\w+)\}/g, (_, name: string) => filling[name] ?? '');
}

/** A form with its ways taken at random. */
export const fillAnyhow = (chance: Chance, form: string, filling: Filling): string =>
  fill(form, pickAll(chance, form), filling);
