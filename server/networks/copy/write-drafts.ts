import type { Judgements } from '../../judgements/index.ts';
import { type Graph, statement } from '../../neo4j/index.ts';
import type { Store } from '../../store/index.ts';
import { reviewsInRun, statusWords } from '../judged/review.ts';
import { membersOf } from '../kept/members.ts';
import { allNetworks, contentsOf } from '../kept/networks.ts';
import { runOf } from '../kept/records.ts';
import { type Draft, digestOf, draftOf, type Says, saysOf } from './drafts.ts';
import { Patches } from './patches.ts';

interface Room {
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
export async function writeDrafts(
  { graph, store, judgements }: Room,
  run: number,
): Promise<Written> {
  const [{ engine: version }, networks, reviews, drafts, current] = await Promise.all([
    runOf(store.db, run),
    allNetworks(store.db, run),
    reviewsInRun(store.db, run, judgements),
    graph.read<{ id: string }>(statement('networks/drafts'), { run }),
    graph.read<{ id: string; digest: string | null }>(statement('networks/current')),
  ]);
  const gone = new Map(current.map(({ id, digest }) => [id, digest]));
  const written = new Set(drafts.map(({ id }) => id));
  const stays = (id: string, digest: string) => gone.get(id) === digest && gone.delete(id);
  const due = networks
    .filter(({ id }) => !written.has(id))
    .map((network): Saying => {
      const says = saysOf(network, version, statusWords(reviews.get(network.id)));
      return { says, size: network.size, memberships: network.memberships };
    })
    .filter(({ says, memberships }) => !stays(says.id, digestOf(says, memberships)));
  const patches = new Patches(graph, version);
  for (const some of inBatches(due)) {
    const drafts = await draftsOf(
      store.db,
      run,
      some.map(({ says }) => says),
    );
    const changed = drafts.filter(({ id, properties }) => !stays(id, properties.digest));
    const standing = changed.filter(({ id }) => gone.has(id));
    const patched = await patches.take(standing);
    for (const id of patched) gone.delete(id);
    await write(
      graph,
      run,
      version,
      changed.filter(({ id }) => !patched.has(id)),
    );
  }
  return { gone: [...gone.keys()], patches, tookOver: drafts.length > 0 };
}

/** A network as its copy is to say it, and by what it is seen whether that stands. */
interface Saying {
  readonly says: Says;
  readonly size: number;
  readonly memberships: string;
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

async function draftsOf(db: Store['db'], run: number, saying: readonly Says[]): Promise<Draft[]> {
  const contents = await contentsOf(
    db,
    run,
    saying.map(({ id }) => id),
  );
  return Promise.all(
    saying.map(async (says) =>
      draftOf(says, await membersOf(db, run, says.id), contents.get(says.id)?.joins ?? []),
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
  await graph.write(statement('networks/write-drafts'), {
    run,
    rows: drafts.map(({ id, properties }) => ({ id, properties })),
  });
  const rows = drafts.flatMap(({ members }) => members);
  for (let i = 0; i < rows.length; i += membersAtOnce)
    await graph.write(statement('networks/write-members', { LABEL: 'NetworkDraft' }), {
      rows: rows.slice(i, i + membersAtOnce),
      version,
    });
  await graph.write(statement('networks/finish-drafts'), { ids: drafts.map(({ id }) => id) });
}
