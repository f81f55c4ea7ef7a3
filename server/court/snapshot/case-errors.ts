import { codedError } from '../../core/errors.ts';

/** A case could not be kept, frozen or read back. `message` says what happened, `remedy` what to do, `field` where. */
export class CaseError extends codedError('CaseError', {
  'empty-selection': 'BAD_INPUT',
  form: 'BAD_INPUT',
  'no-redaction': 'BAD_INPUT',
  'nothing-found': 'BAD_INPUT',
  'graph-changing': 'UNAVAILABLE',
  producer: 'BAD_INPUT',
  custody: 'UNAVAILABLE',
  snapshot: 'BAD_INPUT',
  version: 'BAD_INPUT',
  text: 'BAD_INPUT',
  period: 'BAD_INPUT',
  item: 'BAD_INPUT',
  numbered: 'BAD_INPUT',
  archived: 'BAD_INPUT',
  'read-only': 'BAD_INPUT',
  file: 'BAD_INPUT',
  'too-many': 'LIMIT',
  red: 'FORBIDDEN',
  member: 'BAD_INPUT',
  'not-found': 'NOT_FOUND',
  conflict: 'CONFLICT',
  'here-already': 'CONFLICT',
}) {}
