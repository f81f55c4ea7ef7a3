import { CaseError } from '../../snapshot/index.ts';
import { changing, type Keeping, type Signed } from './changing.ts';
import { type Contents, checked } from './contents.ts';
import { addEntries, answerLines, entriesOf, saveEntry } from './entries.ts';
import type { CaseFile } from './records.ts';

/**
 * Answers a completeness check: somebody accepts with a reason what it found. The answer stands for what was found then,
 * and for nothing else.
 * @param base the answer that is changed, and the version that was looked at; undefined: there was none
 * @throws CaseError `text`, `conflict` where somebody else answered meanwhile, and as `changing`
 */
export function answerCheck(
  modules: Keeping,
  signed: Signed,
  given: Contents['answer'],
  base?: { readonly id: string; readonly baseVersion: number },
): Promise<CaseFile> {
  if (base) return saveEntry(modules, signed, 'answer', given, base);
  const content = checked('answer', given);
  return changing(modules, signed, async ({ run, file: { id }, by }) => {
    const there = (await entriesOf(run, id, 'answer')).find(
      (one) => one.content.check === content.check,
    );
    if (there)
      throw new CaseError(
        'conflict',
        `${there.changedBy} answered this check at ${there.changedAt}: ${there.content.reason}`,
        'Load the case again, look at the answer, then change it if it does not hold.',
        { field: 'check' },
      );
    const about = await addEntries(run, { case: id, by }, 'answer', [JSON.stringify(content)]);
    return { what: 'answer', about, version: 1, lines: answerLines(id, 'answer', content, by) };
  });
}
