import { parseArgs } from 'node:util';
import { presets, type ScenarioName } from '../../seed-data/index.ts';
import { type Claim, calibrationOf } from '../../server/evaluate/calibration.ts';
import { mostOf } from '../../server/evaluate/claims.ts';
import { operationsOf, resolve } from '../../server/resolve/index.ts';
import { featureNames } from '../../server/resolve/operations/probability.ts';
import { frozenScenario, generatorNames, scenarioNames } from '../scenarios/index.ts';
import { examplesOf } from './operations/examples.ts';
import { type Example, fitLogistic, oddsOf } from './operations/fit.ts';
import { oneOf, wholeNumber, wholeNumbers } from './options.ts';
import { agreement, components, recallOf } from './resolve/measures.ts';
import { type ReadScenario, readFrozen, readScenario } from './resolve/read-scenario.ts';
import { type BenchResult, type BenchRow, machine, mean } from './table.ts';

const ourKinds = (Object.keys(presets) as ScenarioName[]).filter(
  (kind) => kind !== 'demonstration',
);
const ours = 'ours';

/**
 * Networks and operations of scenarios with a known truth, read from raw text, beside plain components: ours and those of
 * other generators. `--ads 20000 --seeds 11 --generators ours,docket,touchstone,sounding --kinds fleet,hubs`.
 * `--fit`: what each feature of an association is worth in these scenarios, and how well that holds on each
 * generator when it is fitted on the others.
 */
export async function benchOperations(options: readonly string[]): Promise<BenchResult> {
  const { values } = parseArgs({
    args: [...options],
    options: {
      ads: { type: 'string', default: '20000' },
      seeds: { type: 'string', default: '11' },
      generators: { type: 'string', default: [ours, ...generatorNames].join() },
      kinds: { type: 'string' },
      fit: { type: 'boolean', default: false },
    },
  });
  const ads = wholeNumber('--ads', values.ads);
  const seeds = wholeNumbers('--seeds', values.seeds, 0);
  const kinds = values.kinds?.split(',');
  const rows: BenchRow[] = [];
  const claims: Claim[] = [];
  const examples = new Map<string, Example[]>();
  for (const name of values.generators.split(',')) {
    const generator = oneOf('--generators', name, [ours, ...generatorNames] as const);
    for (const kind of generator === ours ? ourKinds : scenarioNames) {
      if (kinds && !kinds.includes(kind)) continue;
      for (const seed of seeds) {
        const scenario = await read(generator, kind, seed, ads);
        const resolution = resolve(scenario.observed);
        rows.push(rowOf(`${generator} ${kind}, seed ${seed}`, scenario, resolution, claims));
        if (!values.fit) continue;
        const own = examples.get(generator) ?? [];
        for (const one of examplesOf(scenario.observed, resolution, scenario.ownerOf))
          own.push(one);
        examples.set(generator, own);
      }
    }
  }
  return {
    bench: 'operations',
    machine,
    note: `scenarios of ${ads.toLocaleString('en')} generated ads, this project’s generators; B-cubed in %, against who controls`,
    rows: [...rows, ...means(rows), ...calibrated('associations said', claims), ...fits(examples)],
  };
}

/** Frozen ones have a seed and a number of ads of their own. */
const read = async (
  generator: (typeof generatorNames)[number] | typeof ours,
  kind: string,
  seed: number,
  ads: number,
): Promise<ReadScenario> => {
  return generator !== ours
    ? readFrozen(frozenScenario(generator, oneOf('--kinds', kind, scenarioNames)))
    : readScenario({ scenario: oneOf('--kinds', kind, ourKinds), seed, ads }, false);
};

function rowOf(
  what: string,
  { observed, ownerOf }: ReadScenario,
  resolution: ReturnType<typeof resolve>,
  claims: Claim[],
): BenchRow {
  const before = process.cpuUsage();
  const { operationOf, usual, associations } = operationsOf(observed, resolution);
  const { user, system } = process.cpuUsage(before);
  const owners = resolution.networks.map(({ ads }) => {
    const counts = new Map<number, number>();
    for (const ad of ads)
      counts.set(ownerOf[ad] as number, (counts.get(ownerOf[ad] as number) ?? 0) + 1);
    return mostOf(counts);
  });
  for (const { a, b, probability } of associations)
    claims.push({ probability, right: owners[a] === owners[b] });
  const ways = {
    networks: resolution.networkOf,
    operations: resolution.networkOf.map((node) => {
      const operation = operationOf[usual]?.[node] ?? -1;
      return operation < 0 ? node : -1 - operation;
    }),
    components: components(observed, Number.POSITIVE_INFINITY),
  };
  const row: Record<string, string | number> = {};
  for (const [way, groupOf] of Object.entries(ways)) {
    const { bCubed } = agreement(groupOf, ownerOf);
    row[`${way} F1`] = 100 * (bCubed.f1 ?? 0);
    if (way === 'components') continue;
    row[`${way} precision`] = 100 * (bCubed.precision ?? 0);
    const largest = recallOf(groupOf, ownerOf).at(-1)?.recall;
    row[`${way} recall 100+`] = largest == null ? '–' : 100 * largest;
  }
  return { what, ...row, 'seconds of operations': (user + system) / 1e6 };
}

/** By generator and of all: means, and the worst precision of operations. */
function means(rows: readonly BenchRow[]): BenchRow[] {
  const generators = [...new Set(rows.map(({ what }) => what.split(' ')[0] ?? ''))];
  const meanOf = (name: string, some: readonly BenchRow[]): BenchRow => {
    const figures = (column: string) =>
      some.map((row) => Number(row[column])).filter((figure) => !Number.isNaN(figure));
    const columns = Object.keys(some[0] ?? {}).filter((column) => column !== 'what');
    const worst = Math.min(...figures('operations precision'));
    return {
      what: `mean of ${name}; worst precision of operations ${worst.toFixed(1)}`,
      ...Object.fromEntries(columns.map((column) => [column, mean(figures(column))])),
    };
  };
  return [
    ...generators.map((name) =>
      meanOf(
        name,
        rows.filter(({ what }) => what.startsWith(`${name} `)),
      ),
    ),
    meanOf('all', rows),
  ];
}

/** Of what was said to be so probable, how much is so. */
const calibrated = (title: string, claims: readonly Claim[]): BenchRow[] =>
  calibrationOf(claims).map(({ from, to, claims: n, right, said }) => ({
    what: `${title} ${from.toFixed(2)} to ${to.toFixed(2)}`,
    claims: n,
    'said %': 100 * said,
    'right %': (100 * right) / n,
  }));

/** What features are worth, fitted on all; and how well that fits each generator when it is left out. */
function fits(byGenerator: ReadonlyMap<string, readonly Example[]>): BenchRow[] {
  if (byGenerator.size === 0) return [];
  const all = fitLogistic([...byGenerator.values()].flat());
  const rows = featureNames.map(
    (name, k): BenchRow => ({ what: name, matchWeight: all.matchWeights[k] ?? 0 }),
  );
  const left = [...byGenerator].flatMap(([name, own]) => {
    const others = [...byGenerator].filter(([other]) => other !== name).flatMap(([, one]) => one);
    if (others.length === 0) return [];
    const fitted = fitLogistic(others);
    const claims = own.map(({ features, right }) => ({
      probability: 1 / (1 + Math.exp(-oddsOf(fitted, features))),
      right,
    }));
    return calibrated(`${name}, fitted on the others, said`, claims);
  });
  return [
    { what: 'constant', matchWeight: all.constant },
    { what: 'share of pairs under one control', matchWeight: all.share },
    ...rows,
    ...left,
  ];
}
