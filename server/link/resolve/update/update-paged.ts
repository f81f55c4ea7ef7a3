import type { MergeEvidence, PagedSite, PageSet } from '../engine/index.ts';

/** Websites that are counted by page, as both runs know them. */
export interface Sites {
  readonly sites: PagedSite[];
  /** Evidence of the new run, with the position that its set of pages has in `sites`. */
  inEra(evidence: MergeEvidence): MergeEvidence;
}

/**
 * A website that was looked at whole is as it was found. Of another the earlier run knew more pages: sets of both that have
 * a page in common are one, and new sets come after them.
 * @param isOurs whether it was looked at whole
 */
export function mergedSites(
  earlier: readonly PagedSite[],
  now: readonly PagedSite[],
  isOurs: (site: PagedSite) => boolean,
): Sites {
  const known = new Map(earlier.map((site) => [site.identifier, site]));
  const ours = new Set<number>();
  const eras = new Map<number, readonly number[]>();
  for (const site of now) {
    const before = known.get(site.identifier);
    if (isOurs(site)) ours.add(site.identifier);
    if (isOurs(site) || !before) known.set(site.identifier, site);
    else {
      const { sets, eraOf } = mergedSets(before.sets, site.sets);
      known.set(site.identifier, { ...before, sets });
      eras.set(site.identifier, eraOf);
    }
  }
  return {
    sites: [...known.values()].filter((site) => ours.has(site.identifier) || !isOurs(site)),
    inEra: (evidence) => {
      const era = eras.get(evidence.identifier)?.[evidence.era];
      return era === undefined ? evidence : { ...evidence, era };
    },
  };
}

function mergedSets(earlier: readonly PageSet[], now: readonly PageSet[]) {
  const setOf = new Map(
    earlier.flatMap(({ pages }, at) => pages.map((page) => [page, at] as const)),
  );
  const sets = [...earlier];
  const eraOf = now.map((set) => {
    const at = set.pages.map((page) => setOf.get(page)).find((one) => one !== undefined);
    if (at === undefined) return sets.push(set) - 1;
    const one = sets[at] as PageSet;
    const pages = [...new Set([...one.pages, ...set.pages])];
    sets[at] = { ...one, pages };
    return at;
  });
  return { sets, eraOf };
}
