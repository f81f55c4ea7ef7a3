import type { Judgements } from '../judgements/index.ts';
import { type Graph, statement } from '../neo4j/index.ts';
import type { Store } from '../store/index.ts';
import type { HeldJoin } from './found.ts';
import { flagHubsOfRun } from './hub-flags.ts';
import { allNetworks, contentsOf, membersOf, type NetworkRow } from './read.ts';
import { numberInForce, runOf } from './records.ts';
import { reviewsOf, statusWords } from './review.ts';
import { joinSentence, textOf } from './sentences.ts';

interface Room {
  readonly graph: Graph;
  readonly store: Store;
  readonly judgements: Judgements;
}

/** Relationships a transaction: a second or two of work that is lost when it fails. */
const membersAtOnce = 5_000;
/** Networks whose contents are unpacked at once. */
const networksAtOnce = 100;

/**
 * Makes the graph's copy of the run in force: networks, who is in them, and hubs. A question sees the networks
 * of the run before until all are written, and then those of this run, never some of both: they are written as
 * drafts, and change places in one transaction. Broken off, it is gone on with the next time.
 * @returns whether anything was to do
 */
export async function mirrorRun(room: Room): Promise<boolean> {
  const { graph, store } = room;
  const run = await numberInForce(store.db);
  const [mirrored] = await graph.read<{ run: number }>(statement('networks/mirrored'));
  if (run === undefined || mirrored?.run === run) {
    if (mirrored) await dropGone(graph, mirrored.run);
    return false;
  }
  await dropGone(graph, run);
  await writeDrafts(room, run);
  await graph.transaction(async (inside) => {
    await inside(statement('networks/retire'));
    await inside(statement('networks/promote'), { run });
    await flagHubsOfRun(inside, store, run);
    await inside(statement('networks/note-run'), { run });
  });
  await dropGone(graph, run);
  return true;
}

/** Deletes what no question sees, some at a time: a transaction over a million memberships needs their memory. */
async function dropGone(graph: Graph, run: number): Promise<void> {
  for (const name of ['networks/drop-gone-members', 'networks/drop-gone'])
    for (;;) {
      const [row] = await graph.write<{ dropped: number }>(statement(name), { run });
      if (!row?.dropped) break;
    }
}

async function writeDrafts({ graph, store, judgements }: Room, run: number): Promise<void> {
  const [{ engine: version }, networks, drafts] = await Promise.all([
    runOf(store.db, run),
    allNetworks(store.db, run),
    graph.read<{ id: string }>(statement('networks/drafts'), { run }),
  ]);
  const written = new Set(drafts.map(({ id }) => id));
  const due = networks.filter(({ id }) => !written.has(id));
  for (let i = 0; i < due.length; i += networksAtOnce) {
    const some = due.slice(i, i + networksAtOnce);
    const ids = some.map(({ id }) => id);
    const reviews = await reviewsOf(judgements, some);
    await graph.write(statement('networks/write-drafts'), {
      run,
      rows: some.map((network) => ({
        id: network.id,
        properties: propertiesOf(network, version, statusWords(reviews.get(network.id))),
      })),
    });
    const contents = await contentsOf(store.db, run, ids);
    let rows: MemberRow[] = [];
    const flush = async () => {
      await graph.write(statement('networks/write-members'), { rows, version });
      rows = [];
    };
    for (const id of ids) {
      const came = howTheyCame(contents.get(id)?.joins ?? []);
      for (const ad of await membersOf(store.db, run, id)) {
        const join = came.get(ad);
        rows.push({
          ...{ ad, network: id, confidence: join?.probability ?? 1 },
          steps: join ? [textOf(joinSentence(join))] : [],
        });
        if (rows.length === membersAtOnce) await flush();
      }
    }
    if (rows.length > 0) await flush();
    await graph.write(statement('networks/finish-drafts'), { ids });
  }
}

interface MemberRow {
  readonly ad: string;
  readonly network: string;
  readonly confidence: number;
  readonly steps: readonly string[];
}

/** The join that brought each ad in: the first in which it stood alone on its side. */
export function howTheyCame(joins: readonly HeldJoin[]): Map<string, HeldJoin> {
  const came = new Map<string, HeldJoin>();
  for (const join of joins) {
    if (join.sizes[0] === 1 && !came.has(join.a)) came.set(join.a, join);
    if (join.sizes[1] === 1 && !came.has(join.b)) came.set(join.b, join);
  }
  return came;
}

function propertiesOf(
  { id, size, score, firstSeen, lastSeen, countries, platforms }: NetworkRow,
  version: string,
  status: string,
): Record<string, unknown> {
  return {
    ...{ id, kind: 'network', caption: id.replace(/^network:/, 'Network ') },
    ...{ size, score, firstSeen, lastSeen, countries, platforms, status },
    ...{ inferred: true, method: 'resolution', version },
  };
}
