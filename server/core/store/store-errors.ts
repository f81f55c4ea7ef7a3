import { codedError } from '../errors.ts';

/** An error of the application store. `message` says what happened, `remedy` what to do about it. */
export class StoreError extends codedError('StoreError', {
  busy: 'UNAVAILABLE',
  damaged: 'UNAVAILABLE',
  'disk-full': 'DISK_FULL',
  folder: 'UNAVAILABLE',
  'not-brought-over': 'UNAVAILABLE',
  'no-copy': 'NOT_FOUND',
}) {}

type Described = readonly [code: StoreError['code'], what: string, remedy: string];

const keepACopy =
  'Restore it from a copy; keep the present one for whoever looks into it. Judgements live only there.';

/** By the beginning of SQLite's own code, or by the operating system's. */
const described: Readonly<Record<string, Described>> = {
  SQLITE_BUSY: ['busy', 'is held by another process', 'Try again in a moment.'],
  SQLITE_NOTADB: ['damaged', 'is no application store', keepACopy],
  SQLITE_CORRUPT: ['damaged', 'is damaged', keepACopy],
  SQLITE_FULL: ['disk-full', 'has no space left on its disk', 'Free space, then do it again.'],
  SQLITE_READONLY: ['folder', 'may not be written', 'Check the rights of the data folder.'],
  SQLITE_CANTOPEN: ['folder', 'cannot be opened', 'Check the rights of the data folder.'],
  EACCES: ['folder', 'may not be written', 'Check the rights of the data folder.'],
  EPERM: ['folder', 'may not be written', 'Check the rights of the data folder.'],
  EROFS: ['folder', 'may not be written', 'Check the rights of the data folder.'],
  EISDIR: ['folder', 'is a folder', 'Move it away: the store is a file of that name.'],
  ENOSPC: ['disk-full', 'has no space left on its disk', 'Free space, then do it again.'],
  ELOCKED: ['busy', 'is being opened by another process', 'Try again in a moment.'],
};

/** Names the causes that a user can mend; anything else is passed on. */
export function translate(error: unknown, path: string): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const found = Object.entries(described).find(([begin]) => code.startsWith(begin));
  if (!found) return error;
  const [, [ours, what, remedy]] = found;
  return new StoreError(ours, `${path} ${what}`, remedy, { cause: error });
}
