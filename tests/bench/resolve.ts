import { Option } from 'commander';
import { wholeNumber } from '../../server/edge/cli/options.ts';
import { type Claim, calibrationOf } from '../../server/edge/evaluate/calibration.ts';
import { claimsOf } from '../../server/edge/evaluate/claims.ts';
import { resolve } from '../../server/link/resolve/index.ts';
import { generatorNames } from '../scenarios/index.ts';
import { exponentOf } from './exponent.ts';
import { quietCommand, wholeNumbers } from './options.ts';
import {
  type Asked,
  askedScenarios,
  type ScenariosAsked,
  scenariosNote,
  usualScenarios,
} from './resolve/asked-scenarios.ts';
import { agreement, components, contactsExplained, recallOf } from './resolve/measures.ts';
import type { ReadScenario } from './resolve/read-scenario.ts';
import { sideBySide } from './resolve/side-by-side.ts';
import { type BenchResult, type BenchRow, machine, mean as meanOf } from './table.ts';

interface Options extends ScenariosAsked {
  readonly beside?: readonly number[];
}

/**
 * How well ads are resolved into networks in scenarios with a known truth, read from raw text, beside components
 * and components below a cut-off. `--ads 20000 --seeds 11,12,13 --scenario hubs,copycats --painted`: painted
 * pictures are grouped by PDQ, otherwise as PDQ is known to group them. `--generator docket`: frozen
 * scenarios of another of this project's generators, whose seeds and numbers of ads are their own. `--beside 1,7`: all these scenarios at once, as one, and seven times over: how cost grows.
 */
export async function benchResolve(options: readonly string[]): Promise<BenchResult> {
  const asking = quietCommand()
    .option('--ads <n>', '', wholeNumber, 20_000)
    .option('--seeds <list>', '', wholeNumbers, [11, 12, 13])
    .option('--scenario <list>', '', usualScenarios)
    .option('--painted', '', false)
    .addOption(new Option('--generator <name>').choices(generatorNames))
    .option('--beside <list>', '', wholeNumbers)
    .parse(options, { from: 'user' })
    .opts<Options>();
  const asked = askedScenarios(asking);
  return {
    bench: 'resolve',
    machine,
    note: `${scenariosNote(asking)}; B-cubed in %; seconds of processor time`,
    rows:
      asking.beside === undefined ? await oneByOne(asked) : await allAtOnce(asked, asking.beside),
  };
}

async function oneByOne(asked: readonly Asked[]): Promise<BenchRow[]> {
  const claims: Claim[] = [];
  const rows: BenchRow[] = [];
  for (const { what, read } of asked) rows.push(benchOne(what, await read(), claims));
  return [...rows, mean(rows), ...reliability(claims)];
}

/** All scenarios side by side, so many times over each, and how their cost grows with the number of ads. */
async function allAtOnce(
  asked: readonly Asked[],
  timesOver: readonly number[],
): Promise<BenchRow[]> {
  const scenarios: ReadScenario[] = [];
  for (const { read } of asked) scenarios.push(await read());
  // What is compiled for the first time would be put down to the smallest.
  for (const { observed } of scenarios.slice(0, 1)) resolve(observed);
  for (const { observed } of scenarios) components(observed, Number.POSITIVE_INFINITY);
  const rows = timesOver.map((times) => {
    const all = sideBySide(Array.from({ length: times }, () => scenarios).flat());
    const ads = all.ownerOf.length;
    const what = `${ads.toLocaleString('en')} ads: ${scenarios.length} scenarios, ${times} times over`;
    return { ads, row: benchOne(what, all, []) };
  });
  const exponent = (name: string) =>
    exponentOf(rows.map(({ ads, row }) => [ads, Number(row[name])])) ?? '–';
  return [
    ...rows.map(({ row }) => row),
    {
      what: 'exponent of the number of ads',
      seconds: exponent('seconds'),
      'seconds of components': exponent('seconds of components'),
    },
  ];
}

function benchOne(
  what: string,
  { observed, ownerOf, handOf, hubs, reassigned }: ReadScenario,
  claims: Claim[],
): BenchRow {
  const { value: result, seconds } = processorSeconds(() => resolve(observed));
  const { bCubed, largest, mixed, overMerged } = agreement(result.networkOf, ownerOf);
  for (const claim of claimsOf(result.merges, (ad) => ownerOf[ad])) claims.push(claim);
  const written = handOf && agreement(result.networkOf, handOf).bCubed;
  const idOf = ({ identifier }: { identifier: number }) =>
    observed.identifiers.ids[identifier] ?? '';
  const flagged = new Set(result.verdicts.filter(({ hub }) => hub).map(idOf));
  const split = new Set(result.reassigned.map(idOf));
  const share = (of: readonly string[], found: ReadonlySet<string>) =>
    of.length === 0 ? '–' : (100 * of.filter((id) => found.has(id)).length) / of.length;
  const explained = contactsExplained(observed, ownerOf, result, flagged);
  const orNone = (rate: number | null) => (rate === null ? '–' : 100 * rate);
  const plain = processorSeconds(() => components(observed, Number.POSITIVE_INFINITY));
  const f1 = (networkOf: Int32Array) => percent(agreement(networkOf, ownerOf).bCubed.f1);
  return {
    what,
    F1: percent(bCubed.f1),
    precision: percent(bCubed.precision),
    recall: percent(bCubed.recall),
    ...recallColumns(result.networkOf, ownerOf),
    ...(written
      ? { 'hand F1': percent(written.f1), 'hand precision': percent(written.precision) }
      : {}),
    'largest %': 100 * largest,
    mixed,
    'over-merged': overMerged,
    'hubs found %': share(hubs, flagged),
    'contact hubs right %': orNone(explained.hubsRight),
    'contacts across right %': orNone(explained.sharedRight),
    'shared contacts told %': orNone(explained.explained),
    'reassigned found %': share(reassigned, split),
    'F1 of components': f1(plain.value),
    'F1 below 50 ads': f1(components(observed, 50)),
    seconds,
    'seconds of components': plain.seconds,
  };
}

/** Recall by how many ads an owner has; – where there is none of that size. */
function recallColumns(found: Int32Array, ownerOf: Int32Array): Record<string, string | number> {
  const bins = recallOf(found, ownerOf).slice(-3);
  return Object.fromEntries(
    bins.map(({ from, to, recall }) => [
      `recall of ${from}${to === null ? '+' : `–${to}`}`,
      recall === null ? '–' : 100 * recall,
    ]),
  );
}

function processorSeconds<T>(work: () => T): { value: T; seconds: number } {
  const before = process.cpuUsage();
  const value = work();
  const { user, system } = process.cpuUsage(before);
  return { value, seconds: (user + system) / 1e6 };
}

const percent = (rate: number | null) => 100 * (rate ?? 0);

/** Of merges that were said to be so probable, how many were right. */
function reliability(claims: readonly Claim[]): BenchRow[] {
  return calibrationOf(claims).map(({ from, to, claims: merges, right, said }) => ({
    what: `merges said ${from.toFixed(2)} to ${to.toFixed(2)}`,
    merges,
    'said %': 100 * said,
    'right %': (100 * right) / merges,
  }));
}

/** Figures whose mean says something. */
const meant = /^(recall.*|.*precision|.*F1.*|seconds)$/;

/** The mean of each figure over the rows that have it, and the worst F1 and precision. */
function mean(rows: readonly BenchRow[]): BenchRow {
  const figures = (name: string) =>
    rows.flatMap((row) => (typeof row[name] === 'number' ? [row[name]] : []));
  const names = Object.keys(rows[0] ?? {}).filter((name) => meant.test(name));
  const means = names.flatMap((name) =>
    figures(name).length === 0 ? [] : [[name, meanOf(figures(name))]],
  );
  return {
    what: `mean; the worst F1 ${Math.min(...figures('F1')).toFixed(1)}, precision ${Math.min(...figures('precision')).toFixed(1)}`,
    ...Object.fromEntries(means),
  };
}
