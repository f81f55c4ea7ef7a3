interface Compared {
  appeared: readonly string[];
  resized: readonly { after: string; adsBefore: number; adsAfter: number }[];
  merged: readonly { after: readonly string[] }[];
  split: readonly { after: readonly string[] }[];
}

interface Change {
  name: 'appeared' | 'grown' | 'merged' | 'split';
  count: number;
  /** Those of the later run, which have pages. */
  networks: readonly string[];
}

/** What became of networks from one run to the next, in four counts; what grew most first. */
export function changesOf({ appeared, resized, merged, split }: Compared): Change[] {
  const gained = (one: { adsBefore: number; adsAfter: number }) => one.adsAfter - one.adsBefore;
  const grown = resized
    .filter((one) => gained(one) > 0)
    .toSorted((one, other) => gained(other) - gained(one))
    .map(({ after }) => after);
  const after = (changes: readonly { after: readonly string[] }[]) =>
    changes.flatMap((one) => one.after);
  return [
    { name: 'appeared', count: appeared.length, networks: appeared },
    { name: 'grown', count: grown.length, networks: grown },
    { name: 'merged', count: merged.length, networks: after(merged) },
    // Parts of two may have become one.
    { name: 'split', count: split.length, networks: [...new Set(after(split))] },
  ];
}
