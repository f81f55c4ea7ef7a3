/**
 * Runs in a thread of its own: resolves what was read from the graph, keeps it, and puts it in force.
 * Ended at any moment, it leaves what was in force before.
 */
import type { MessagePort } from 'node:worker_threads';
import { openStore } from '../store/index.ts';
import { type Finding, findIn, keepFindings } from './finding.ts';
import type { LoadedGraph } from './load.ts';

/** What the thread is given. */
export interface ResolveWork extends Finding {
  /** Where it says which step begins. */
  readonly port: MessagePort;
  readonly graph: LoadedGraph;
}

export type ResolveWord = 'resolving' | 'keeping';

export default async function work({ port, graph, ...finding }: ResolveWork): Promise<void> {
  const say = (word: ResolveWord) => port.postMessage(word);
  const store = await openStore(finding.dataDir);
  try {
    say('resolving');
    const findings = await findIn(store, finding, graph);
    say('keeping');
    await keepFindings(store, finding, findings);
  } finally {
    await store.close();
  }
}
