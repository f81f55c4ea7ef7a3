import { codedError } from '../../core/errors.ts';

/** A backup that cannot be made or restored as it was asked for. */
export class BackupError extends codedError('BackupError', {
  'not-empty': 'CONFLICT',
  'no-backup': 'NOT_FOUND',
  newer: 'UNAVAILABLE',
  torn: 'UNAVAILABLE',
  changed: 'UNAVAILABLE',
  passphrase: 'BAD_INPUT',
  'disk-full': 'DISK_FULL',
}) {}

/** Names what a user can mend; anything else is passed on. */
export function diskError(error: unknown, folder: string): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (['ENOSPC', 'EDQUOT', 'EFBIG'].includes(code))
    return new BackupError(
      'disk-full',
      `No space is left to write under ${folder}`,
      'Free space or choose another folder, then run the same command again.',
      { cause: error },
    );
  return error;
}
