/** Sentences with slots in braces, and what can stand in the slots, by name. */
export type Bank = (name: string) => readonly string[];

/** Reads lines such as `greetings: good day | hello`. */
export function bankOf(text: string): Bank {
  const rows = text.trim().split('\n');
  const lists = new Map(
    rows.map((row) => {
      const colon = row.indexOf(': ');
      return [row.slice(0, colon), row.slice(colon + 2).split(' | ')] as const;
    }),
  );
  return (name) => {
    const list = lists.get(name);
    if (!list) throw new RangeError(`no words for ${name}`);
    return list;
  };
}
