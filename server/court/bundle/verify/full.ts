import { whyOf } from '../../../core/errors.ts';
import {
  isRedacted,
  readSnapshot,
  redactedSnapshot,
  type Snapshot,
  snapshotSha256,
} from '../../snapshot/index.ts';
import { CUSTODY, SNAPSHOT } from '../package/stage.ts';
import type { ReadPackage } from './bag-check.ts';
import type { Problems } from './problems.ts';

/**
 * Whether a redacted version is the one that a full version makes: labels, hashes and custody log follow from it.
 * @param full the package of the full version, already read
 */
export async function checkAgainstFull(
  redacted: Snapshot,
  full: Pick<ReadPackage, 'text'>,
  problems: Problems,
): Promise<void> {
  if (!isRedacted(redacted)) {
    problems.add(SNAPSHOT, 'is no redacted version, so there is no full one to compare it with');
    return;
  }
  try {
    const whole = readSnapshot(Buffer.from(full.text(SNAPSHOT) ?? ''));
    const log = { custody: () => linesOf(full.text(CUSTODY) ?? '') };
    const { redaction } = redacted;
    const made = await redactedSnapshot(
      whole,
      log,
      redaction?.form === 'redacted' ? redaction.times : undefined,
    );
    if (snapshotSha256(made) === snapshotSha256(redacted)) return;
    const isOther =
      made.redaction?.form === 'redacted' &&
      redacted.redaction?.form === 'redacted' &&
      made.redaction.of !== redacted.redaction.of;
    problems.add(
      SNAPSHOT,
      isOther
        ? 'was made of another snapshot than that of the full version'
        : 'says of the same full version something else than follows from it',
    );
  } catch (error) {
    const why = whyOf(error);
    problems.add(SNAPSHOT, `cannot be compared with the full version: ${why}`);
  }
}

async function* linesOf(text: string): AsyncGenerator<string> {
  for (const line of text.split('\n')) if (line !== '') yield line;
}
