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

/** In an order that tells nothing of what stood there before. */
export const sorted = <Item>(list: readonly Item[]): Item[] =>
  list
    .map((item) => ({ item, by: JSON.stringify(item) }))
    .sort((a, b) => (a.by < b.by ? -1 : 1))
    .map(({ item }) => item);
