import type { Store } from '../../store/index.ts';
import type { Resized } from '../compared/causes.ts';
import type { Run } from '../run.ts';
import { operationsByMember } from './kept.ts';

/** What became of operations, with how many of the ads were, or are, in none. */
export interface OperationChange {
  readonly before: readonly string[];
  readonly adsOutsideBefore: number;
  readonly after: readonly string[];
  readonly adsOutsideAfter: number;
}

/** Operations of two runs, each at its usual level. */
export interface OperationsComparison {
  readonly merged: readonly OperationChange[];
  readonly split: readonly OperationChange[];
  /** Those that share no ad with any of the other run. */
  readonly appeared: readonly string[];
  readonly gone: readonly string[];
  /** Those that go on with the same ads, and with others. */
  readonly same: number;
  readonly changed: readonly Resized[];
}

interface Side {
  readonly run: Run;
  /** By ad: its network, or itself where it stands alone. */
  readonly parts: ReadonlyMap<string, string>;
}

/** @returns null where one of the runs is from before operations */
export async function compareOperations(
  db: Store['db'],
  before: Side,
  after: Side,
): Promise<OperationsComparison | null> {
  const [was, is] = [await partsOf(db, before), await partsOf(db, after)];
  if (!was || !is) return null;
  const [forth, back] = [overlaps(was, is), overlaps(is, was)];
  const changes = (many: Map<string, Into>) => [...many].filter(([, { into }]) => into.size > 1);
  const byThemselves = (all: Map<string, Into>) =>
    [...all].flatMap(([id, { into }]) => (into.size === 0 ? [id] : []));
  const goingOn = [...forth].flatMap(([id, { into, ads }]) => {
    const [other = ''] = into.keys();
    const from = back.get(other);
    return into.size === 1 && from?.into.size === 1
      ? [{ id, other, ads, adsAfter: from.ads, both: into.get(other) ?? 0 }]
      : [];
  });
  const isSame = ({ ads, adsAfter, both }: (typeof goingOn)[number]) =>
    ads === both && adsAfter === both;
  return {
    merged: changes(back).map(([id, { into, outside }]) => ({
      ...{ before: [...into.keys()], adsOutsideBefore: outside, after: [id], adsOutsideAfter: 0 },
    })),
    split: changes(forth).map(([id, { into, outside }]) => ({
      ...{ before: [id], adsOutsideBefore: 0, after: [...into.keys()], adsOutsideAfter: outside },
    })),
    appeared: byThemselves(back),
    gone: byThemselves(forth),
    same: goingOn.filter(isSame).length,
    changed: goingOn
      .filter((one) => !isSame(one))
      .map(({ id, other, ads, adsAfter }) => ({
        ...{ before: id, after: other, adsBefore: ads, adsAfter },
      })),
  };
}

/** By ad that a run saw: its operation; null: none. */
async function partsOf(
  db: Store['db'],
  { run, parts }: Side,
): Promise<Map<string, string | null> | undefined> {
  const { usualLevel } = run.counts;
  if (usualLevel === undefined) return undefined;
  const operations = await operationsByMember(db, run.n, usualLevel);
  return new Map([...parts].map(([ad, member]) => [ad, operations.get(member) ?? null]));
}

/** Of an operation: its ads, in which of the other run they are, and how many of them are in none there. */
interface Into {
  readonly into: Map<string, number>;
  ads: number;
  outside: number;
}

function overlaps(
  from: ReadonlyMap<string, string | null>,
  to: ReadonlyMap<string, string | null>,
): Map<string, Into> {
  const found = new Map<string, Into>();
  for (const [ad, id] of from) {
    if (id === null) continue;
    const one = found.get(id) ?? { into: new Map<string, number>(), ads: 0, outside: 0 };
    found.set(id, one);
    one.ads += 1;
    const other = to.get(ad);
    if (other) one.into.set(other, (one.into.get(other) ?? 0) + 1);
    else if (other === null) one.outside += 1;
  }
  return found;
}
