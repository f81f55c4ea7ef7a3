import { parseArgs } from 'node:util';
import { presets, type ScenarioName } from '../../seed-data/index.ts';
import {
  type AdIndex,
  operationsOf,
  type Resolution,
  resolve,
  update,
} from '../../server/resolve/index.ts';
import { earlierOf } from '../resolve/update/earlier.ts';
import { frozenScenario, generatorNames, scenarioNames } from '../scenarios/index.ts';
import { oneOf, wholeNumber, wholeNumbers } from './options.ts';
import { agreement } from './resolve/measures.ts';
import { type ReadScenario, readFrozen, readScenario } from './resolve/read-scenario.ts';
import { sideBySide } from './resolve/side-by-side.ts';
import { type BenchResult, type BenchRow, machine } from './table.ts';

const ours = 'ours';
const ourKinds = Object.keys(presets) as ScenarioName[];

/**
 * How far an update is from resolving all, and what it costs beside that: scenarios side by side, of which the newest ads
 * came after the earlier run. `--ads 20000 --seed 11 --scenarios ours/hubs,ours/fleet,… --newest 1000,100`: newest ads in
 * all.
 */
export async function benchUpdate(options: readonly string[]): Promise<BenchResult> {
  const { values } = parseArgs({
    args: [...options],
    options: {
      ads: { type: 'string', default: '20000' },
      seed: { type: 'string', default: '11' },
      newest: { type: 'string', default: '1000,100' },
      scenarios: {
        type: 'string',
        default: 'ours/hubs,ours/fleet,ours/mixed,docket/mixed,touchstone/giant',
      },
    },
  });
  const ads = wholeNumber('--ads', values.ads);
  const seed = wholeNumber('--seed', values.seed);
  const scenarios: ReadScenario[] = [];
  for (const name of values.scenarios.split(',')) scenarios.push(await read(name, seed, ads));
  const scenario = sideBySide(scenarios);
  const full = timed(() => resolve(scenario.observed));
  const rows = wholeNumbers('--newest', values.newest, 1).map((newest) =>
    rowOf(scenario, full, newest),
  );
  return {
    bench: 'update',
    machine,
    note: `${values.scenarios}, ${ads.toLocaleString('en')} generated ads each, this project’s generators; B-cubed F1 in %`,
    rows,
  };
}

const read = async (scenario: string, seed: number, ads: number): Promise<ReadScenario> => {
  const [generator = '', kind = ''] = scenario.split('/');
  const made = oneOf('--scenarios', generator, [ours, ...generatorNames] as const);
  return made !== ours
    ? readFrozen(frozenScenario(made, oneOf('--scenarios', kind, scenarioNames)))
    : readScenario({ scenario: oneOf('--scenarios', kind, ourKinds), seed, ads }, false);
};

interface Timed<T> {
  readonly result: T;
  /** Of processor time. */
  readonly seconds: number;
}

function timed<T>(work: () => T): Timed<T> {
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  return { result, seconds: (user + system) / 1e6 };
}

function rowOf(
  { observed, ownerOf }: ReadScenario,
  full: Timed<Resolution>,
  newest: number,
): BenchRow {
  const came = newestOf(observed.ads, newest);
  const earlier = earlierOf(observed, new Set(came));
  const { result: updated, seconds } = timed(() =>
    update(observed, earlier, { ads: came, judged: [] }),
  );
  if (!updated) return { what: `${newest} newest ads`, 'seconds of a full run': full.seconds };
  const { networkOf } = updated.resolution;
  const f1 = (found: ArrayLike<number>, truth: Int32Array) =>
    100 * (agreement(found, truth).bCubed.f1 ?? 0);
  const [operations, ofFull] = [updated.resolution, full.result].map((resolution) => {
    const { operationOf, usual } = operationsOf(observed, resolution);
    return resolution.networkOf.map((node) => {
      const operation = operationOf[usual]?.[node] ?? -1;
      return operation < 0 ? node : -1 - operation;
    });
  }) as [Int32Array, Int32Array];
  const stood = earlier.networkOf.map((network, ad) => (network < 0 ? -1 - ad : network));
  return {
    what: `${newest} newest ads`,
    'looked at': updated.looked,
    'update as full': f1(networkOf, full.result.networkOf),
    'no run as full': f1(stood, full.result.networkOf),
    'operations as full': f1(operations, ofFull),
    'truth: update': f1(networkOf, ownerOf),
    'truth: full': f1(full.result.networkOf, ownerOf),
    'seconds of an update': seconds,
    'seconds of a full run': full.seconds,
  };
}

const newestOf = ({ day }: { readonly day: Float64Array }, newest: number): AdIndex[] =>
  ([...day.keys()] as AdIndex[])
    .sort((a, b) => (day[b] as number) - (day[a] as number))
    .slice(0, newest);
