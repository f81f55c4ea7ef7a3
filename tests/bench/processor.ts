import { readFileSync } from 'node:fs';
import { layoutOf } from '../../server/core/neo4j/server-layout.ts';
import { findServer } from '../../server/core/neo4j/server-processes.ts';
import type { Processor } from './timing.ts';

/**
 * Processor seconds of a process so far, in all its threads; 0 where the system does not tell.
 * @param whose its own, or those of the children it has had and that have ended
 */
export function processorOf(pid: number | undefined, whose: 'own' | 'children' = 'own'): Processor {
  // Fields 14 to 17 are user and system time, its own and its children's; the name before may hold spaces.
  const first = whose === 'own' ? 11 : 13;
  return () => {
    try {
      const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
      return (Number(fields[first]) + Number(fields[first + 1])) / 100;
    } catch {
      return 0;
    }
  };
}

/** Of the server that runs on a data folder. */
export const processorOfServer = (dataDir: string): Processor =>
  processorOf(findServer(layoutOf(dataDir).serverArguments));
