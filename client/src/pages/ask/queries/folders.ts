import type { SavedQuery } from './use-saved-queries.ts';

export interface Folder {
  /** The tag, or a word of ours. */
  readonly name: string;
  readonly queries: readonly SavedQuery[];
}

/** The order in which an investigation tends to ask; other tags follow by name. */
const firstTags = [
  ...['movement', 'numbers', 'payments', 'platforms', 'content'],
  ...['time', 'structure', 'collection', 'quality'],
];
const rank = (tag: string) => {
  const at = firstTags.indexOf(tag);
  return at < 0 ? firstTags.length : at;
};

/** The questions by their first tag: one that has several stands once. */
export function foldersOf(queries: readonly SavedQuery[], untagged: string): Folder[] {
  const tagOf = ({ tags }: SavedQuery) => tags[0] ?? untagged;
  return [...new Set(queries.map(tagOf))]
    .sort((one, other) => rank(one) - rank(other) || one.localeCompare(other))
    .map((name) => ({ name, queries: queries.filter((query) => tagOf(query) === name) }));
}
