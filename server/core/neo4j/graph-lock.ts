import { lockSync } from 'proper-lockfile';
import { held, isLocked, takeLock } from '../lock.ts';
import { GraphError } from './graph-errors.ts';
import type { Layout } from './server-layout.ts';

/** A holder is busy for seconds: a server starts or stops. */
const patience = 120_000;

/**
 * Runs `work` while no other process decides about this folder's server. A holder that loses its lock goes on: what it
 * guards is checked again each time.
 * @throws GraphError `busy` after two minutes of waiting; `folder` or `disk-full` at once where no lock can be taken
 */
export async function withLock<T>(layout: Layout, work: () => Promise<T>): Promise<T> {
  const release = await takeLock(layout.home, { lockfilePath: layout.lock, patience }).catch(
    (cause: unknown) => {
      throw describedOf(layout, cause);
    },
  );
  try {
    return await work();
  } finally {
    await release();
  }
}

function describedOf({ home }: Layout, cause: unknown): unknown {
  if (isLocked(cause))
    return new GraphError(
      'busy',
      `Another process has been starting or stopping the graph in ${home} for two minutes`,
      'Wait for it to finish or end it, then try again.',
      { cause },
    );
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
    return new GraphError(
      'folder',
      `${home} may not be written`,
      'The graph needs a folder that it can write to, for reading too. Check its rights, or copy the data folder to such a place and name the copy with --data.',
      { cause },
    );
  if (code === 'ENOSPC' || code === 'EDQUOT')
    return new GraphError(
      'disk-full',
      `No space is left on the disk of ${home}`,
      'Free space, then try again.',
      { cause },
    );
  return cause;
}

/** The same without waiting, for a process that is exiting. Does nothing if the lock is taken. */
export function ifUnlocked(layout: Layout, work: () => void): void {
  try {
    const release = lockSync(layout.home, {
      ...{ realpath: false, lockfilePath: layout.lock },
      ...held,
    });
    try {
      work();
    } finally {
      release();
    }
  } catch {
    // Somebody else is deciding, or the folder is gone: the next process to open it tidies up.
  }
}
