import { codedError } from '../errors.ts';

/** Evidence that could not be stored or read, with what to do. */
export class EvidenceError extends codedError('EvidenceError', {
  DISK_FULL: 'DISK_FULL',
  QUOTA: 'DISK_FULL',
  MISSING: 'NOT_FOUND',
  CHANGED: 'UNAVAILABLE',
  TOO_LARGE: 'LIMIT',
  UNREADABLE: 'UNAVAILABLE',
  BUSY: 'UNAVAILABLE',
}) {}

/** Names the causes that a user can mend (no space, no right, held by another); anything else is passed on. */
export function storageError(error: unknown, path: string): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOSPC' || code === 'EDQUOT' || code === 'EFBIG') {
    return new EvidenceError(
      'DISK_FULL',
      `no space left to write under ${path}`,
      'Free space or choose another folder with --data, then run the same command again: what is stored stays, the rest is taken up.',
    );
  }
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') {
    return new EvidenceError(
      'UNREADABLE',
      `${path} may not be written`,
      'Check the rights of the data folder.',
    );
  }
  if (code === 'ELOCKED') {
    return new EvidenceError(
      'BUSY',
      `${path} is held by another process`,
      'Wait until the other command has ended, then run the same command again.',
    );
  }
  return error;
}
