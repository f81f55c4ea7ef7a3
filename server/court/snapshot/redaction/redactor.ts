import { kinds, redactedLabel } from '../../../core/model/index.ts';

/** What stands in a redacted version where words were left out. */
export const leftOut = '[…]';

/** What stands for what in a redacted version. */
export interface Redactor {
  /** For an id: the same kind with a number, such as `phone:12`. */
  readonly id: (id: string) => string;
  /** For who signed something: “Analyst 2”. */
  readonly author: (initials: string) => string;
  /** For a platform by its name: `platform:2`. */
  readonly platform: (name: string) => string;
  /** For a time: its day, or its week. */
  readonly time: (time: string) => string;
  /** For a SHA-256: 64 hex digits that tell nothing to who lacks the key of the case. */
  readonly hash: (sha256: string) => string;
}

/** What says nothing of who somebody is, and stays: countries, and the numbers of networks and operations. */
export const staysAsItIs = (id: string): boolean =>
  /^(country:[A-Z]{2}|(network|operation):\d+\/\d+)$/.test(id);

/** The id that stands for who signed something. */
export const analystOf = (initials: string): string => `analyst:${initials}`;
/** The id that stands for a platform by its name. */
export const platformOf = (name: string): string => `platform:${name}`;

const prefixes: ReadonlySet<string> = new Set([
  ...Object.values(kinds).flatMap(({ snapshot, told }) => (told ? [] : [snapshot])),
  ...['analyst', 'person'],
]);

/** The kind of label that stands for an id: the prefix of a kind, or `entity` for what is none. */
export function labelKind(id: string): string {
  const prefix = id.slice(0, Math.max(0, id.indexOf(':')));
  return prefixes.has(prefix) ? prefix : 'entity';
}

/** A label as it is read: `phone:12` is “Phone 12”. What is no label stays. */
export function labelCaption(label: string): string {
  const [, prefix = '', n = ''] = /^([a-z-]+):(\d+)$/.exec(label) ?? [];
  const [, kind] = Object.entries(kinds).find(([name]) => name === prefix) ?? [];
  if (kind) return redactedLabel(kind.kind, n);
  return prefix === '' ? label : `${prefix.charAt(0).toUpperCase()}${prefix.slice(1)} ${n}`;
}

/** In an order that tells nothing of what stood there before. */
export const sorted = <Item>(list: readonly Item[]): Item[] =>
  list
    .map((item) => ({ item, by: JSON.stringify(item) }))
    .sort((a, b) => (a.by < b.by ? -1 : 1))
    .map(({ item }) => item);
