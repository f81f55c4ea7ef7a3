import {
  changedSources,
  type Graph,
  type GraphVersion,
  graphVersion,
  type NodeNumber,
  statement,
} from '../../../core/neo4j/index.ts';
import type { Store } from '../../../core/store/index.ts';
import type { Judgements } from '../../judgements/index.ts';
import { flagHubsOfRun } from '../judged/hub-flags.ts';
import { activeRunNumber } from '../kept/run-records.ts';
import { dropGoneOperations, OperationCopy } from './mirror-operations.ts';
import { writeDrafts } from './write-drafts.ts';

interface Modules {
  readonly graph: Graph;
  readonly store: Store;
  readonly judgements: Judgements;
}

/** Does the graph say what the active run found? */
export async function isMirrored({
  graph,
  store,
}: Pick<Modules, 'graph' | 'store'>): Promise<boolean> {
  const run = await activeRunNumber(store.db);
  return run === undefined || (await mirroredIn(graph))?.run === run;
}

/** Whose networks the graph has, and the version of the graph as of which they say when their ads were seen. */
interface Mirrored {
  readonly run: number;
  /** The run whose operations the graph has: another one while many are being written. */
  readonly operations: number | null;
  readonly epoch: string | null;
  readonly number: number | null;
}

async function mirroredIn(graph: Graph): Promise<Mirrored | undefined> {
  const [mirrored] = await graph.read<Mirrored>(statement('link/networks/mirrored'));
  return mirrored;
}

/**
 * Makes the graph's copy of the active run: networks, who is in them, and hubs. What is as it was stays; a network
 * of which some members have changed is patched; the rest is written as drafts. Patches and drafts take the place of
 * what they replace in one transaction: a question sees the networks of the run before until all are written, and
 * then those of this run, never some of both; operations too, but where they are very many: these are seen last, when
 * all are written. Broken off, it is gone on with the next time.
 * @returns whether anything was to do
 */
export async function mirrorRun(modules: Modules): Promise<boolean> {
  const { graph, store } = modules;
  const run = await activeRunNumber(store.db);
  const mirrored = await mirroredIn(graph);
  if (run === undefined || mirrored?.run === run) {
    if (mirrored !== undefined) await dropGone(graph, mirrored.run);
    if (run === undefined || mirrored?.operations === run) return false;
    await (await OperationCopy.of(modules, run)).writeByAndBy();
    return true;
  }
  await dropGone(graph, run);
  const now = await graphVersion(graph);
  const { gone, patches, tookOver } = await writeDrafts(modules, run);
  await refreshMembers(graph, mirrored, now);
  const operations = await OperationCopy.of(modules, run);
  // Drafts that were there already may be older than `now`, and no older than the graph.
  const { epoch, number } = tookOver ? (mirrored ?? { epoch: now.epoch, number: 0 }) : now;
  await graph.transaction(async (inside) => {
    await inside(statement('link/networks/retire'), { ids: gone });
    await inside(statement('link/networks/promote'), { run });
    await patches.write(inside, run);
    await flagHubsOfRun(inside, store, run);
    await inside(statement('link/networks/note-run'), { run, epoch, version: number });
    await operations.write(inside);
  });
  if (!operations.isSmall) await operations.writeByAndBy();
  await dropGone(graph, run);
  return true;
}

const refreshedAtOnce = 10_000;

/** An ad that was captured again may be in a network that stays as it is. */
async function refreshMembers(
  graph: Graph,
  mirrored: Mirrored | undefined,
  now: GraphVersion,
): Promise<void> {
  const { epoch, number } = mirrored ?? {};
  const changed =
    typeof epoch === 'string' && typeof number === 'number'
      ? await changedSources(graph, { epoch, number }, now)
      : undefined;
  const ads = changed
    ? [...changed]
    : (await graph.read<{ ad: NodeNumber }>(statement('link/networks/all-members'))).map(
        ({ ad }) => ad,
      );
  for (let i = 0; i < ads.length; i += refreshedAtOnce)
    await graph.write(statement('link/networks/refresh-members'), {
      ads: ads.slice(i, i + refreshedAtOnce),
    });
}

/** Deletes what no question sees, some at a time: a transaction over a million memberships needs their memory. */
async function dropGone(graph: Graph, run: number): Promise<void> {
  for (const name of ['link/networks/drop-gone-members', 'link/networks/drop-gone'])
    for (;;) {
      const [row] = await graph.write<{ dropped: number }>(statement(name), { run });
      if (!row?.dropped) break;
    }
  await dropGoneOperations(graph);
}
