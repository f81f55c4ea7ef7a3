/** Words of an ad: a template is worded once by its author, then filled for each ad. */
import { LRUCache } from 'lru-cache';
import type { Scenario } from './presets.ts';
import { type Rng, rngOf } from './rng.ts';
import { words } from './words/index.ts';
import { type Language, recruitmentTopics, type Topic } from './words/types.ts';

export interface Template {
  title: string;
  lines: string[];
  closing: string;
  /** What stands between two lines. */
  join: string;
}

export type Slots = Record<
  'city' | 'country' | 'pay' | 'name' | 'weeks' | 'hours' | 'contact',
  string
>;

export function isRecruitment(topic: Topic): boolean {
  return (recruitmentTopics as readonly Topic[]).includes(topic);
}

/** Chooses one of `[a|b|c]` wherever it stands. */
function choose(text: string, rng: Rng): string {
  return text.replace(/\[([^\]]*)\]/g, (_, options: string) => rng.pick(options.split('|')));
}

/** Words an ad template: an author's own choice of sentences and synonyms. */
function compose(language: Language, topic: Topic, rng: Rng): Template {
  const { topics, openers, terms, remarks, closings } = words[language];
  const [title, otherTitle, ...lines] = topics[topic];
  const recruiting = isRecruitment(topic);
  const parts = [
    ...rng.sample(openers, rng.chance(0.6) ? 1 : 0),
    ...rng.sample(lines, rng.between(2, 3)),
    ...rng.sample(recruiting ? terms : remarks, recruiting ? rng.between(2, 4) : rng.between(1, 3)),
  ];
  return {
    title: choose(rng.pick([title, otherTitle]), rng),
    lines: parts.map((part) => choose(part, rng)),
    closing: choose(rng.pick(closings), rng),
    join: rng.pick([' ', ' ', '\n']),
  };
}

export type Templates = (key: string, language: Language, topic: Topic) => Template;

/** Templates of the scenario of `seed` by the key of their author's template; the last ones are kept. */
export function templatesOf(seed: number): Templates {
  const kept = new LRUCache<string, Template>({ max: 4000 });
  return (key, language, topic) => {
    const id = `${key}/${topic}/${language}`;
    const known = kept.get(id);
    if (known !== undefined) return known;
    const made = compose(language, topic, rngOf(seed, `wording/${id}`));
    kept.set(id, made);
    return made;
  };
}

const fill = (text: string, slots: Slots): string =>
  text.replace(/\{(\w+)\}/g, (whole, slot: string) => slots[slot as keyof Slots] ?? whole);

/** The ad's title and text. Now and then a sentence is left out, as people do. */
export function writeAd(
  template: Template,
  slots: Slots,
  rng: Rng,
): { title: string; text: string } {
  const left = rng.chance(0.2) ? rng.int(template.lines.length) : -1;
  const lines = template.lines.filter((_, at) => at !== left);
  if (slots.contact !== '') lines.push(template.closing);
  const text = lines.map((line) => fill(line, slots)).join(template.join);
  return { title: fill(template.title, slots), text };
}

const oddities: ((text: string, rng: Rng) => string)[] = [
  (text, rng) => `${rng.pick(['🌷', '✨', '🔥🔥', '☎️', '🇰🇿'])} ${text}`,
  (text, rng) => text.replaceAll(' ', () => (rng.chance(0.2) ? '\u200B ' : ' ')),
  (text) => `\u202B${text}\u202C`,
  (text) => `\u200F${text}\u200E`,
  (text, rng) => [...text].map((sign) => (rng.chance(0.03) ? `${sign}\u200D` : sign)).join(''),
  (text) => text.replaceAll(' ', '\u00A0'),
  (text) => `${text}\n\n\n\u2800\u2800\n#`,
];

/** Signs that are valid and unkind to readers: zero widths, direction marks, emoji. */
export function makeOdd(text: string, scenario: Scenario, rng: Rng): string {
  return rng.chance(scenario.odd) ? rng.pick(oddities)(text, rng) : text;
}
