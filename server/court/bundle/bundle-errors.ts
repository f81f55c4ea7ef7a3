import { codedError } from '../../core/errors.ts';

/** A bundle could not be made or opened. `message` says what happened, `remedy` what to do. */
export class BundleError extends codedError('BundleError', {
  'bytes-missing': 'NOT_FOUND',
  'bytes-changed': 'UNAVAILABLE',
  'custody-behind': 'UNAVAILABLE',
  'too-large': 'LIMIT',
  folder: 'UNAVAILABLE',
  'disk-full': 'DISK_FULL',
  'no-file': 'BAD_INPUT',
  'unknown-snapshot': 'BAD_INPUT',
  'no-input': 'BAD_INPUT',
  'no-key': 'BAD_INPUT',
  leak: 'CONFLICT',
  stopped: 'CONFLICT',
}) {}
