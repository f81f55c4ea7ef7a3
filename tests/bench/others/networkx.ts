import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { REPOSITORY } from '../../../server/config.ts';
import { stepCosts } from '../../../server/projection/algorithms/strongest-path.ts';
import { inFolder } from '../folder.ts';
import { type BenchRow, quantile } from '../table.ts';
import type { EachLink } from './links.ts';

interface Took {
  readonly ms: number;
  readonly 'processor ms': number;
}

interface Answer {
  readonly version: string;
  readonly nodes: number;
  readonly made: Took;
  readonly components: Took & { readonly found: number };
  readonly paths: {
    readonly times: readonly number[];
    /** In 256ths of a step; null where there is no path. */
    readonly costs: readonly (number | null)[];
  };
  readonly louvain: (Took & { readonly found: number }) | null;
}

/** What NetworkX says, as rows and as what must be so of ours as well. */
export interface InNetworkX {
  readonly rows: readonly BenchRow[];
  /** Nodes that have a link, components of them, and what each path costs. */
  readonly said?: Pick<Answer, 'nodes' | 'components' | 'paths'>;
}

/** @param pairs ends of paths; without any, neither paths nor communities are looked for */
export async function inNetworkX(
  each: EachLink,
  pairs: readonly (readonly [number, number])[],
): Promise<InNetworkX> {
  const python = pythonWithNetworkX();
  if (python === undefined)
    return { rows: [{ what: 'baseline: NetworkX is not here, and pip cannot install it' }] };
  return inFolder(async (folder) => {
    const links: number[] = [];
    each((a, b, weight) => links.push(a, b, 256 * (stepCosts[weight] as number)));
    const files = [links, pairs.flat()].map((numbers, i) => {
      const file = join(folder, `${i}.bin`);
      writeFileSync(file, Int32Array.from(numbers));
      return file;
    });
    const script = join(REPOSITORY, 'tests', 'bench', 'others', 'networkx-bench.py');
    const { stdout, stderr, status } = spawnSync(python, [script, ...files], { encoding: 'utf8' });
    if (status !== 0) throw new Error(`NetworkX could not be run: ${stderr}`);
    const said = JSON.parse(stdout) as Answer;
    return { rows: rowsOf(said), said };
  });
}

function rowsOf({
  version,
  made,
  components,
  paths: { times, costs },
  louvain,
}: Answer): BenchRow[] {
  const name = `baseline: NetworkX ${version}`;
  const rows = [
    { what: `${name}, made`, ...made },
    { what: `${name}, components of nodes that have a link`, ...components },
  ];
  if (louvain === null) return rows;
  return [
    ...rows,
    {
      what: `${name}, strongest path (bidirectional_dijkstra)`,
      calls: times.length,
      found: costs.filter((cost) => cost !== null).length,
      'p50 ms': quantile(times, 0.5),
      'p95 ms': quantile(times, 0.95),
    },
    { what: `${name}, Louvain (it has no Leiden)`, ...louvain },
  ];
}

/** The machine's own, or one in .cache that is made for it. */
function pythonWithNetworkX(): string | undefined {
  const folder = join(REPOSITORY, '.cache', 'bench-networkx');
  const own = join(folder, 'bin', 'python3');
  const has = (python: string) => spawnSync(python, ['-c', 'import networkx']).status === 0;
  const found = ['python3', own].find(has);
  if (found !== undefined) return found;
  spawnSync('python3', ['-m', 'venv', folder]);
  spawnSync(own, ['-m', 'pip', 'install', '--quiet', 'networkx==3.6.1']);
  return has(own) ? own : undefined;
}
