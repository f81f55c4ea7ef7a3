/** What became of groups of ads, networks or operations, from one run to another. */
export interface Regrouped {
  /** What is one now and was several, or ads in none; those of the most groups first. */
  readonly merged: readonly Regrouping[];
  /** What was one and is several now, or ads in none. */
  readonly split: readonly Regrouping[];
  /** Those of ads that were in none. */
  readonly appeared: readonly string[];
  readonly gone: readonly string[];
  /** Those that go on with the same ads. */
  readonly same: number;
  /** Those that go on with others, those that differ most first. */
  readonly resized: readonly Resized[];
}

/** Groups by id, and how many ads were, or are, in none, the first of them by id. */
export interface Regrouping {
  readonly before: readonly string[];
  readonly adsAloneBefore: number;
  readonly aloneBefore: readonly string[];
  readonly after: readonly string[];
  readonly adsAloneAfter: number;
  readonly aloneAfter: readonly string[];
}

/** What goes on with other ads, by its id in either run. */
export interface Resized {
  readonly before: string;
  readonly after: string;
  readonly adsBefore: number;
  readonly adsAfter: number;
}

/** By ad that a run saw: its group, or itself where it is in none. */
type ByAd = ReadonlyMap<string, string>;

/** Of a group: its ads, in which groups of the other run they are, and those that are in none there. */
interface Into {
  readonly groups: Map<string, number>;
  readonly alone: string[];
  ads: number;
}

/** So many of the ads that are in none are named. */
const aloneNamed = 5;

/**
 * Compares the groups of two runs by the ads that both saw. Pure.
 * @param countsAlone whether an ad in none counts as a group of one: then a group is merged out of several such ads
 */
export function regroup(before: ByAd, after: ByAd, countsAlone: boolean): Regrouped {
  const [forth, back] = [overlaps(before, after), overlaps(after, before)];
  const parts = ({ groups, alone }: Into) => groups.size + (countsAlone ? alone.length : 0);
  const several = (all: Map<string, Into>) => [...all].filter(([, into]) => parts(into) > 1);
  const byThemselves = (all: Map<string, Into>) =>
    [...all].flatMap(([id, into]) => (into.groups.size === 0 && parts(into) <= 1 ? [id] : []));
  const goingOn = [...forth].flatMap(([id, into]) => {
    const [[other, both] = ['', 0]] = into.groups;
    const from = back.get(other);
    return parts(into) === 1 && from && parts(from) === 1
      ? [{ before: id, after: other, adsBefore: into.ads, adsAfter: from.ads, both }]
      : [];
  });
  const resized = goingOn.filter((one) => one.adsBefore !== one.both || one.adsAfter !== one.both);
  return {
    merged: several(back)
      .map(([id, from]) => became(described(from), one(id)))
      .sort((a, b) => b.before.length - a.before.length || b.adsAloneBefore - a.adsAloneBefore),
    split: several(forth)
      .map(([id, into]) => became(one(id), described(into)))
      .sort((a, b) => b.after.length - a.after.length || b.adsAloneAfter - a.adsAloneAfter),
    ...{ appeared: byThemselves(back), gone: byThemselves(forth) },
    same: goingOn.length - resized.length,
    resized: resized
      .map(({ both: _, ...one }) => one)
      .sort((a, b) => differ(b) - differ(a) || b.adsAfter - a.adsAfter),
  };
}

const differ = ({ adsBefore, adsAfter }: Resized) => Math.abs(adsAfter - adsBefore);

type Side = readonly [groups: readonly string[], alone: readonly string[]];
const one = (id: string): Side => [[id], []];
const described = ({ groups, alone }: Into): Side => [[...groups.keys()], alone.sort()];

const became = ([before, from]: Side, [after, to]: Side): Regrouping => ({
  ...{ before, adsAloneBefore: from.length, aloneBefore: from.slice(0, aloneNamed) },
  ...{ after, adsAloneAfter: to.length, aloneAfter: to.slice(0, aloneNamed) },
});

function overlaps(from: ByAd, to: ByAd): Map<string, Into> {
  const found = new Map<string, Into>();
  for (const [ad, id] of from) {
    if (id === ad) continue;
    const into = found.get(id) ?? { groups: new Map<string, number>(), alone: [], ads: 0 };
    found.set(id, into);
    into.ads += 1;
    const other = to.get(ad);
    if (other === ad) into.alone.push(ad);
    else if (other !== undefined) into.groups.set(other, (into.groups.get(other) ?? 0) + 1);
  }
  return found;
}
