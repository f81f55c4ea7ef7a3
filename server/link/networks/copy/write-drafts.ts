import { type Graph, statement } from '../../../core/neo4j/index.ts';
import type { Store } from '../../../core/store/index.ts';
import type { Judgements } from '../../judgements/index.ts';
import { reviewsInRun, statusLabel } from '../judged/review.ts';
import { allNetworks, contentsOf } from '../kept/kept-networks.ts';
import { membersOf } from '../kept/members.ts';
import { runOf } from '../kept/run-records.ts';
import { type Draft, digestOf, draftOf, type Says, saysOf } from './drafts.ts';
import { Patches } from './patches.ts';

interface Modules {
  readonly graph: Graph;
  readonly store: Store;
  readonly judgements: Judgements;
}

/** Relationships a transaction: a second or two of work that is lost when it fails. */
const membersAtOnce = 5_000;
/** Networks that are unpacked and written at once, and ads in them, where one network alone has not more. */
const [networksAtOnce, adsAtOnce] = [1_000, 5_000];

/** What is left to do once all drafts are written. */
interface Written {
  /** Ids of networks that count now and shall no more. */
  readonly gone: readonly string[];
  readonly patches: Patches;
  /** Some drafts were there already, from a copying that was broken off, or from a bulk load. */
  readonly tookOver: boolean;
}

/** Writes as drafts what is not in the graph as the run found it, and cannot be patched. */
export async function writeDrafts(modules: Modules, run: number): Promise<Written> {
  const { graph, store } = modules;
  const { engine: version } = await runOf(store.db, run);
  const [networks, drafts, counting] = await Promise.all([
    sayings(modules, run, version),
    graph.read<{ id: string }>(statement('link/networks/drafts'), { run }),
    graph.read<{ id: string; digest: string | null }>(statement('link/networks/current')),
  ]);
  const written = new Set(drafts.map(({ id }) => id));
  const digests = new Map(counting.map(({ id, digest }) => [id, digest]));
  const missing = networks.filter(({ says }) => !written.has(says.id));
  const isAsFound = ({ says, digest }: Saying) => digests.get(says.id) === digest;
  /** Networks that count now and go on to count: as they are, or patched. */
  const stay = new Set(missing.filter(isAsFound).map(({ says }) => says.id));
  const patches = new Patches(graph, version);
  for (const batch of inBatches(missing.filter((one) => !isAsFound(one)))) {
    const due = await draftsOf(store.db, run, batch);
    const patched = await patches.take(due.filter(({ id }) => digests.has(id)));
    for (const id of patched) stay.add(id);
    await write(
      graph,
      run,
      version,
      due.filter(({ id }) => !patched.has(id)),
    );
  }
  const gone = counting.map(({ id }) => id).filter((id) => !stay.has(id));
  return { gone, patches, tookOver: drafts.length > 0 };
}

/** A network of the run as its copy is to say it. */
interface Saying {
  readonly says: Says;
  readonly size: number;
  readonly digest: string;
}

async function sayings(
  { store, judgements }: Modules,
  run: number,
  version: string,
): Promise<Saying[]> {
  const [networks, reviews] = await Promise.all([
    allNetworks(store.db, run),
    reviewsInRun(store.db, run, judgements),
  ]);
  return networks.map((network) => {
    const says = saysOf(network, version, statusLabel(reviews.get(network.id)));
    return { says, size: network.size, digest: digestOf(says, network.memberships) };
  });
}

function* inBatches(due: readonly Saying[]): Generator<Saying[]> {
  let [batch, ads]: [Saying[], number] = [[], 0];
  for (const one of due) {
    if (batch.length > 0 && (batch.length === networksAtOnce || ads + one.size > adsAtOnce)) {
      yield batch;
      [batch, ads] = [[], 0];
    }
    batch.push(one);
    ads += one.size;
  }
  if (batch.length > 0) yield batch;
}

/** With their memberships, which are unpacked for some networks at a time. */
async function draftsOf(db: Store['db'], run: number, due: readonly Saying[]): Promise<Draft[]> {
  const contents = await contentsOf(
    db,
    run,
    due.map(({ says }) => says.id),
  );
  return Promise.all(
    due.map(async ({ says }) =>
      draftOf(says, await membersOf(db, run, says.id), contents.get(says.id)?.merges ?? []),
    ),
  );
}

async function write(
  graph: Graph,
  run: number,
  version: string,
  drafts: readonly Draft[],
): Promise<void> {
  if (drafts.length === 0) return;
  await graph.write(statement('link/networks/write-drafts'), {
    run,
    rows: drafts.map(({ id, properties }) => ({ id, properties })),
  });
  const rows = drafts.flatMap(({ members }) => members);
  for (let i = 0; i < rows.length; i += membersAtOnce)
    await graph.write(statement('link/networks/write-members', { LABEL: 'NetworkDraft' }), {
      rows: rows.slice(i, i + membersAtOnce),
      version,
    });
  await graph.write(statement('link/networks/finish-drafts'), { ids: drafts.map(({ id }) => id) });
}
