import { snapshotChecks } from '../../cases/index.ts';
import { checkIds, checkSentence, isRedacted, type Snapshot } from '../../snapshot/index.ts';
import { SNAPSHOT } from '../package/stage.ts';
import type { Problems } from './problems.ts';

/**
 * Looks whether the completeness checks that follow from the snapshot come to what it says of them, so that DRAFT is not
 * taken away by writing that a check passed. What was checked beside the snapshot, and who answered, stands on the word
 * of whoever made it.
 */
export function checkChecks(snapshot: Snapshot, problems: Problems): void {
  const { case: file } = snapshot;
  if (file === null) return;
  const stated = new Map(file.checks.map((check) => [check.id, check]));
  if (stated.size !== checkIds.length || file.checks.length !== checkIds.length)
    problems.add(
      SNAPSHOT,
      `does not have the ${checkIds.length} completeness checks of a case, each once`,
    );
  // Of a redacted version fewer things are there to be counted.
  if (isRedacted(snapshot)) return;
  for (const { id, open } of snapshotChecks({ ...snapshot, case: file })) {
    const said = stated.get(id)?.open;
    // Records name pictures beyond those in scope, and the package does not tell which of these came.
    const isSo =
      id === 'pictures' ? said !== undefined && said >= open.length : said === open.length;
    if (!isSo)
      problems.add(
        SNAPSHOT,
        `does not say of a completeness check: ${checkSentence(id, open.length)}`,
      );
  }
}
