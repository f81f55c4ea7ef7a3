import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { atExit } from './exit.ts';
import { startOf } from './processes.ts';

/** A process in a name: its pid, and when it began. */
const markOf = (pid: number): string => `${pid}.${(startOf(pid) ?? '').replace(/\W+/g, '')}.`;
export const mine = markOf(process.pid);

/** Whether the process of a mark is still at work. */
export const isLiving = (mark: string): boolean => mark === markOf(Number.parseInt(mark, 10));

/** A name for what is not to last: it says which process it belongs to, so that what a killed one left is known. */
export const temporaryName = (prefix = ''): string => `${prefix}${mine}${randomUUID()}`;

/** What processes that are no more have left in a folder, under names that begin so. */
export async function abandonedIn(folder: string, prefix = ''): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  const left = names.filter((name) => {
    const [mark, pid] =
      /^(\d+)\.\w*\./.exec(name.startsWith(prefix) ? name.slice(prefix.length) : '') ?? [];
    return mark !== undefined && mark !== markOf(Number(pid));
  });
  return left.map((name) => join(folder, name));
}

/** Removes it. */
export async function removeAbandoned(folder: string, prefix = ''): Promise<void> {
  for (const path of await abandonedIn(folder, prefix))
    await rm(path, { recursive: true, force: true }).catch(() => {});
}

function removeAtOnce(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch {
    // A thread still writes there; the next process removes it.
  }
}

/**
 * Makes a folder for as long as `work` takes. It goes with the process, too; what a killed one has left goes when the
 * next folder is made there.
 */
export async function withTemporaryFolder<T>(
  parent: string,
  prefix: string,
  work: (folder: string) => Promise<T>,
): Promise<T> {
  await removeAbandoned(parent, prefix);
  const folder = join(parent, temporaryName(prefix));
  await mkdir(folder, { mode: 0o700 });
  const forget = atExit(() => removeAtOnce(folder));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
    forget();
  }
}
