import { freeBytes } from '../../core/evidence/index.ts';
import type { Modules } from '../../core/graphql/index.ts';
import { sizeOf } from '../../core/running-settings.ts';
import { sql } from '../../core/store/index.ts';
import { graphAnswers } from './graph-answers.ts';

/** What a server needs of its modules to say how it is. */
export type Needed = Pick<Modules, 'config' | 'dataDir' | 'graph' | 'store'>;

/** Where one person works, the disk may be as full as it likes; where it has this little left, nothing more can be written. */
const leastFree = 16 * 1024 * 1024;

/**
 * Looks whether the server can do its work.
 * @returns why it cannot, in words; none where it can
 */
export function readiness(modules: Needed): () => Promise<string[]> {
  const answers = graphAnswers(modules);
  return async () => {
    const reasons = await Promise.all([
      answers().then((does) => (does ? '' : 'The graph does not answer within five seconds.')),
      storeReason(modules),
      diskReason(modules),
    ]);
    return reasons.filter((reason) => reason !== '');
  };
}

async function storeReason({ store }: Needed): Promise<string> {
  try {
    await sql`SELECT 1 FROM folder`.execute(store.db);
    return '';
  } catch {
    return 'The store does not answer: throughline.sqlite of the data folder cannot be read.';
  }
}

async function diskReason({ config, dataDir }: Needed): Promise<string> {
  const least = Math.max(config.running.freeDisk, leastFree);
  try {
    const free = await freeBytes(dataDir);
    return free >= least
      ? ''
      : `The disk has ${sizeOf(free)} free, and ${sizeOf(least)} are needed.`;
  } catch {
    return 'The data folder cannot be reached.';
  }
}
