import type { Judgements } from '../judgements/index.ts';
import { type Graph, statement } from '../neo4j/index.ts';
import type { Store } from '../store/index.ts';
import { type Draft, digestOf, draftOf, type Says, saysOf } from './drafts.ts';
import { flagHubsOfRun } from './hub-flags.ts';
import { Patches } from './patches.ts';
import { allNetworks, contentsOf, membersOf } from './read.ts';
import { numberInForce, runOf } from './records.ts';
import { reviewsOf, statusWords } from './review.ts';

interface Room {
  readonly graph: Graph;
  readonly store: Store;
  readonly judgements: Judgements;
}

/** Relationships a transaction: a second or two of work that is lost when it fails. */
const membersAtOnce = 5_000;
/** Networks whose contents are unpacked at once. */
const networksAtOnce = 100;

/** Does the graph say what the run in force found? */
export async function isMirrored({
  graph,
  store,
}: Pick<Room, 'graph' | 'store'>): Promise<boolean> {
  const run = await numberInForce(store.db);
  return run === undefined || (await mirroredRun(graph)) === run;
}

async function mirroredRun(graph: Graph): Promise<number | undefined> {
  const [mirrored] = await graph.read<{ run: number }>(statement('networks/mirrored'));
  return mirrored?.run;
}

/**
 * Makes the graph's copy of the run in force: networks, who is in them, and hubs. What is as it was stays; a network
 * of which some members have changed is patched; the rest is written as drafts. Patches and drafts take the place of
 * what they replace in one transaction: a question sees the networks of the run before until all are written, and
 * then those of this run, never some of both. Broken off, it is gone on with the next time.
 * @returns whether anything was to do
 */
export async function mirrorRun(room: Room): Promise<boolean> {
  const { graph, store } = room;
  const run = await numberInForce(store.db);
  const mirrored = await mirroredRun(graph);
  if (run === undefined || mirrored === run) {
    if (mirrored !== undefined) await dropGone(graph, mirrored);
    return false;
  }
  await dropGone(graph, run);
  const { gone, patches } = await writeDrafts(room, run);
  await refreshMembers(graph);
  await graph.transaction(async (inside) => {
    await inside(statement('networks/retire'), { ids: gone });
    await inside(statement('networks/promote'), { run });
    await patches.write(inside, run);
    await flagHubsOfRun(inside, store, run);
    await inside(statement('networks/note-run'), { run });
  });
  await dropGone(graph, run);
  return true;
}

const refreshedAtOnce = 10_000;

/** An ad that was captured again may be in a network that stays as it is. */
async function refreshMembers(graph: Graph): Promise<void> {
  for (;;) {
    const [row] = await graph.write<{ refreshed: number }>(statement('networks/refresh-members'));
    if ((row?.refreshed ?? 0) < refreshedAtOnce) return;
  }
}

/** Deletes what no question sees, some at a time: a transaction over a million memberships needs their memory. */
async function dropGone(graph: Graph, run: number): Promise<void> {
  for (const name of ['networks/drop-gone-members', 'networks/drop-gone'])
    for (;;) {
      const [row] = await graph.write<{ dropped: number }>(statement(name), { run });
      if (!row?.dropped) break;
    }
}

/** What is left to do once all drafts are written: ids of networks that count now and shall no more, and patches. */
interface Written {
  readonly gone: readonly string[];
  readonly patches: Patches;
}

async function writeDrafts({ graph, store, judgements }: Room, run: number): Promise<Written> {
  const [{ engine: version }, networks, drafts, current] = await Promise.all([
    runOf(store.db, run),
    allNetworks(store.db, run),
    graph.read<{ id: string }>(statement('networks/drafts'), { run }),
    graph.read<{ id: string; digest: string | null }>(statement('networks/current')),
  ]);
  const gone = new Map(current.map(({ id, digest }) => [id, digest]));
  const written = new Set(drafts.map(({ id }) => id));
  const unwritten = networks.filter(({ id }) => !written.has(id));
  const stays = (id: string, digest: string) => gone.get(id) === digest && gone.delete(id);
  const patches = new Patches(graph, version);
  for (let i = 0; i < unwritten.length; i += networksAtOnce) {
    const some = unwritten.slice(i, i + networksAtOnce);
    const reviews = await reviewsOf(judgements, some);
    const saying = some.map((network) => ({
      says: saysOf(network, version, statusWords(reviews.get(network.id))),
      memberships: network.memberships,
    }));
    const due = saying.filter(
      ({ says, memberships }) =>
        memberships === null || !stays(says.id, digestOf(says, memberships)),
    );
    const drafts = await draftsOf(
      store.db,
      run,
      due.map(({ says }) => says),
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
  return { gone: [...gone.keys()], patches };
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
