import {
  type Graph,
  noteChange,
  type Run as RunStatement,
  statement,
} from '../../../core/neo4j/index.ts';
import type { Store } from '../../../core/store/index.ts';
import { flagHubs } from '../../../read/recorded/index.ts';
import type { Judgements } from '../../judgements/index.ts';
import { hubsOf } from '../kept/kept-contacts.ts';
import { activeRunNumber } from '../kept/run-records.ts';
import { hubSentence } from '../messages/contact-messages.ts';

/** What judging takes: the record of judgements, the store of runs, and the graph, which says what came of them. */
export interface Modules {
  readonly graph: Graph;
  readonly store: Store;
  readonly judgements: Judgements;
}

/** The graph's flags of hubs as a run found them, in the transaction that is given. */
export async function flagHubsOfRun(
  inside: RunStatement,
  store: Store,
  run: number,
): Promise<void> {
  const hubs = await hubsOf(store.db, run);
  await inside(statement('link/networks/lift-hubs'));
  await inside(statement('link/networks/set-hubs'), {
    rows: hubs.map((hub) => ({
      ...{ id: hub.identifier, ads: hub.ads, posters: hub.groups },
      reason: hubSentence(hub),
    })),
  });
  await noteChange(inside, []);
}

/**
 * Makes the graph's copy of what analysts said about identifiers again: what they judged shared is a hub, with
 * their word as the reason, and what they judged not to be is none, whatever a rule or a run says.
 */
export async function markJudgedHubs({ graph, store, judgements }: Modules): Promise<void> {
  const standing = (await judgements.aboutNetworks()).filter(
    ({ kind, withdrawn }) => !withdrawn && (kind === 'shared' || kind === 'exclusive'),
  );
  const rows = standing.map(({ kind, subject, author, at, reason }) => ({
    id: subject.entities[0] ?? '',
    shared: kind === 'shared',
    reason: `${author} judged it shared on ${at.slice(0, 10)}: ${reason}`,
  }));
  const run = await activeRunNumber(store.db);
  const lifted = await graph.transaction(async (inside) => {
    const [row] = await inside<{ lifted: number }>(statement('link/networks/lift-judged-hubs'), {
      ids: rows.map(({ id }) => id),
    });
    await inside(statement('link/networks/set-judged-hubs'), { rows });
    if (rows.length > 0 || row?.lifted) await noteChange(inside, []);
    if (run !== undefined && row?.lifted) await flagHubsOfRun(inside, store, run);
    return row?.lifted ?? 0;
  });
  // What nobody judges any more is for the rule to say again.
  if (run === undefined && lifted > 0) await flagHubs(graph);
}
