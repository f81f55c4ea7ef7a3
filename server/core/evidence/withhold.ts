import { open, rename, rm } from 'node:fs/promises';
import { takeLock } from '../lock.ts';
import { temporaryName } from '../temporary.ts';
import type { CustodyLine } from './events.ts';
import { storageError } from './evidence-errors.ts';
import { keyOf } from './known.ts';
import { type ReadLine, readLine, withheldLine } from './line.ts';

/** A line of the log whose content an erasure took out, as the line of the erasure names it. */
export interface WithheldLine {
  readonly line: number;
  /** What of the store it told of, without what is erased; see `keyOf`. */
  readonly of?: string;
}

/** A key without the entities that a line names: they may be what is erased. */
export function bareKeyOf(line: CustodyLine): string | undefined {
  return line.event === 'case-changed' ? `${line.event} ${line.case} ${line.what}` : keyOf(line);
}

/**
 * Takes the content out of lines of the log: each shows its hash from then on, so that the chain holds as it did. The
 * log is written beside and takes the place of the one before when it is whole.
 * @param path of the log
 * @param lines what the log holds
 * @param isMeant whether the content of a line goes
 */
export async function withholdLines(
  path: string,
  lines: AsyncIterable<string>,
  isMeant: (read: ReadLine) => boolean,
): Promise<void> {
  const beside = `${path}.${temporaryName()}`;
  try {
    const release = await takeLock(path);
    try {
      const file = await open(beside, 'wx', 0o600);
      try {
        for await (const text of lines) {
          const read = readLine(text);
          await file.writeFile(`${read && isMeant(read) ? withheldLine(read) : text}\n`);
        }
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(beside, path);
    } finally {
      await release();
    }
  } catch (error) {
    await rm(beside, { force: true });
    throw storageError(error, path);
  }
}
