/**
 * Runs in a thread of its own: resolves what was read from the graph, keeps it, and puts it in force.
 * Ended at any moment, it leaves what was in force before.
 */
import type { MessagePort } from 'node:worker_threads';
import { openStore } from '../../store/index.ts';
import { type Finding, findIn, keepFindings } from '../finding/finding.ts';
import { keepReading } from '../reading/kept-reading.ts';
import type { Reading } from '../reading/reading.ts';

/** What the thread is given. */
export interface ResolveWork extends Finding {
  /** Where it says which step begins. */
  readonly port: MessagePort;
  readonly reading: Reading;
}

export type ResolveWord = 'resolving' | 'keeping';

export default async function work({ port, reading, ...finding }: ResolveWork): Promise<void> {
  const say = (word: ResolveWord) => port.postMessage(word);
  const store = await openStore(finding.dataDir);
  try {
    say('resolving');
    // Where it cannot be kept, the next run reads more.
    await keepReading(finding.dataDir, reading, finding.engine).catch(() => {});
    const findings = await findIn(store, finding, reading.graph);
    say('keeping');
    await keepFindings(store, finding, findings);
  } finally {
    await store.close();
  }
}
