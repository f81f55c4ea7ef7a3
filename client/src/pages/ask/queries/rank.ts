import { fillIn, type Named } from './fill-in.ts';
import type { FormValues } from './parameter-form.ts';
import type { SavedQuery } from './use-saved-queries.ts';

/** A query that a question may mean, and what of its fields the question fills in. */
export interface Ranked {
  readonly query: SavedQuery;
  readonly values: FormValues;
}

/** A word without the endings of plurals and verbs: enough for titles in plain English. */
const stem = (word: string) => (word.length > 4 ? word.replace(/(?:ing|ed|es|s)$/, '') : word);
const stemsOf = (text: string) => [
  ...new Set((text.toLocaleLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map(stem)),
];

/** The words of a query, those that say most about it first. */
const fieldsOf = ({ title, parameters, name, tags, description }: SavedQuery) => [
  { weight: 4, stems: stemsOf(title) },
  {
    weight: 2,
    stems: stemsOf([name, ...tags, ...parameters.flatMap((p) => [p.name, p.title])].join(' ')),
  },
  { weight: 1, stems: stemsOf(description) },
];

const weights = { required: 4, optional: 2 };
/** What fits less than this share of the best is not shown. */
const leastShare = 0.3;

/** The queries that fit a question, best first: by words, of which rare ones count more, and by what it fills in. */
export function rankQueries(
  queries: readonly SavedQuery[],
  question: string,
  named: readonly Named[],
): Ranked[] {
  const held = queries.map((query) => ({ query, fields: fieldsOf(query) }));
  const words = stemsOf(question).map((word) => {
    const by = held.map(
      ({ fields }) =>
        fields.find(({ stems }) => stems.some((s) => s.startsWith(word)))?.weight ?? 0,
    );
    const having = by.filter((weight) => weight > 0).length;
    return { by, rarity: having === 0 ? 0 : Math.log((queries.length + 1) / having) };
  });
  const ranked = held.map(({ query }, at) => {
    const values = fillIn(query.parameters, named);
    const filled = query.parameters
      .filter(({ name }) => name in values)
      .reduce((sum, { required }) => sum + (required ? weights.required : weights.optional), 0);
    const score = words.reduce((sum, { by, rarity }) => sum + (by[at] ?? 0) * rarity, filled);
    return { query, values, score };
  });
  const best = Math.max(0, ...ranked.map(({ score }) => score));
  return ranked
    .filter(({ score }) => score > 0 && score >= best * leastShare)
    .sort((a, b) => b.score - a.score);
}
