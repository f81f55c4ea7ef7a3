/**
 * Runs in a thread of its own: resolves what was read from the graph, keeps it, and makes it the active run.
 * Ended at any moment, it leaves what was active before.
 */
import type { MessagePort } from 'node:worker_threads';
import { openStore } from '../../../core/store/index.ts';
import { type Finding, findIn, groupIn, keepFindings } from '../finding/finding.ts';
import type { GraphData } from '../loading/graph-data.ts';
import { keepGraph } from '../loading/kept-graph.ts';
import { foreseenIn, type Moves } from './foreseen.ts';

/** What the thread is given. */
export interface ResolveWork extends Finding {
  /** Where it says which step begins. */
  readonly port: MessagePort;
  readonly graphData: GraphData;
  /** Nothing is kept: what would become of the networks of these ads is said instead. */
  readonly preview?: readonly string[];
}

export type ResolveWord = 'resolving' | 'keeping';

export default async function work({
  port,
  graphData,
  preview,
  ...finding
}: ResolveWork): Promise<Moves | undefined> {
  const say = (word: ResolveWord) => port.postMessage(word);
  const store = await openStore(finding.dataDir);
  try {
    say('resolving');
    if (preview) return foreseenIn(await groupIn(store, finding, graphData.graph), preview);
    // Where it cannot be kept, the next run reads more.
    await keepGraph(finding.dataDir, graphData, finding.engine).catch(() => {});
    const findings = await findIn(store, finding, graphData.graph);
    say('keeping');
    await keepFindings(store, finding, findings);
    return undefined;
  } finally {
    await store.close();
  }
}
