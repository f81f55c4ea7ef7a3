import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { type Claim, calibrationOf } from '../../server/evaluate/calibration.ts';
import { claimsOf } from '../../server/evaluate/claims.ts';
import { resolve } from '../../server/resolve/index.ts';
import { hands } from '../hands/index.ts';
import type { WorldName } from '../hands/types.ts';
import { agreement, components, contactsRight } from './resolve/measures.ts';
import { readFolder } from './resolve/read-folder.ts';
import { type ReadWorld, readHand, readWorld } from './resolve/read-world.ts';
import { type BenchResult, type BenchRow, machine, mean as meanOf } from './table.ts';

const worlds = 'hubs,thieves,rotation,recycled,giant,mixed';

/**
 * How well ads are resolved into networks in worlds with a known truth, read from raw text, beside components
 * and components below a cut-off. `--ads 20000 --seeds 11,12,13 --world hubs,thieves --painted`: painted
 * pictures are grouped by PDQ, otherwise as PDQ is known to group them. `--from DIR,DIR`: folders with a
 * captures.jsonl and a truth.json that another hand has made, in their stead. `--hand harbour`: worlds of one of the
 * hands in tests/hands.
 */
export async function benchResolve(options: readonly string[]): Promise<BenchResult> {
  const { values } = parseArgs({
    args: [...options],
    options: {
      ads: { type: 'string', default: '20000' },
      seeds: { type: 'string', default: '11,12,13' },
      world: { type: 'string', default: worlds },
      painted: { type: 'boolean', default: false },
      from: { type: 'string' },
      hand: { type: 'string' },
    },
  });
  const ads = Number(values.ads);
  const made = values.hand === undefined ? undefined : handNamed(values.hand);
  const rows: BenchRow[] = [];
  const claims: Claim[] = [];
  for (const folder of values.from?.split(',') ?? [])
    rows.push(benchOne(basename(folder), await readFolder(folder), claims));
  for (const world of values.from ? [] : values.world.split(','))
    for (const seed of values.seeds.split(',').map(Number)) {
      const options = { world: world as WorldName, seed, ads };
      const read = made ? readHand(made(options)) : await readWorld(options, values.painted);
      rows.push(benchOne(`${world}, seed ${seed}`, read, claims));
    }
  return {
    bench: 'resolve',
    machine,
    note: `${values.from || made ? 'worlds of another hand' : `worlds of ${ads.toLocaleString('en')} generated ads`}; B-cubed in %; seconds of processor time`,
    rows: [...rows, mean(rows), ...reliability(claims)],
  };
}

function handNamed(name: string): (typeof hands)[string] {
  const hand = hands[name];
  if (!hand)
    throw new Error(`There is no hand “${name}”. There are: ${Object.keys(hands).join(', ')}`);
  return hand;
}

function benchOne(
  what: string,
  { holdings, ownerOf, hubs, recycled }: ReadWorld,
  claims: Claim[],
): BenchRow {
  const before = process.cpuUsage();
  const result = resolve(holdings);
  const { user, system } = process.cpuUsage(before);
  const { bCubed, largest, mixed, overMerged } = agreement(result.networkOf, ownerOf);
  claims.push(...claimsOf(result.joins, (ad) => ownerOf[ad]));
  const idOf = ({ identifier }: { identifier: number }) =>
    holdings.identifiers.ids[identifier] ?? '';
  const flagged = new Set(result.verdicts.filter(({ hub }) => hub).map(idOf));
  const split = new Set(result.recycled.map(idOf));
  const share = (of: readonly string[], found: ReadonlySet<string>) =>
    of.length === 0 ? '–' : (100 * of.filter((id) => found.has(id)).length) / of.length;
  const right = contactsRight(holdings, ownerOf, flagged);
  const plain = (mostAds: number) =>
    percent(agreement(components(holdings, mostAds), ownerOf).bCubed.f1);
  return {
    what,
    F1: percent(bCubed.f1),
    precision: percent(bCubed.precision),
    recall: percent(bCubed.recall),
    'largest %': 100 * largest,
    mixed,
    'over-merged': overMerged,
    'hubs found %': share(hubs, flagged),
    'contact hubs right %': right === null ? '–' : 100 * right,
    'recycled found %': share(recycled, split),
    'F1 of components': plain(Number.POSITIVE_INFINITY),
    'F1 below 50 ads': plain(50),
    seconds: (user + system) / 1e6,
  };
}

const percent = (rate: number | null) => 100 * (rate ?? 0);

/** Of joins that were said to be so probable, how many were right. */
function reliability(claims: readonly Claim[]): BenchRow[] {
  return calibrationOf(claims).map(({ from, to, claims: joins, right, said }) => ({
    what: `joins said ${from.toFixed(2)} to ${to.toFixed(2)}`,
    joins,
    'said %': 100 * said,
    'right %': (100 * right) / joins,
  }));
}

/** The mean of each figure, and the worst F1 and precision. */
function mean(rows: readonly BenchRow[]): BenchRow {
  const figures = (name: string) => rows.map((row) => Number(row[name]));
  const names = ['F1', 'precision', 'recall', 'F1 of components', 'F1 below 50 ads', 'seconds'];
  const means = names.map((name) => [name, meanOf(figures(name))]);
  return {
    what: `mean; the worst F1 ${Math.min(...figures('F1')).toFixed(1)}, precision ${Math.min(...figures('precision')).toFixed(1)}`,
    ...Object.fromEntries(means),
  };
}
