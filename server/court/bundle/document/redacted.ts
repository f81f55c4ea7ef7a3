import type { Snapshot } from '../../cases/index.ts';
import type { Words } from './words/index.ts';

/** What a redacted version says of itself; null in a full one. */
export function redactedWords({ redaction }: Snapshot, { redacted }: Words) {
  if (redaction?.form !== 'redacted') return null;
  return {
    ...redacted,
    about: redacted.about(redaction.people, redaction.times),
    of: redaction.of,
  };
}
