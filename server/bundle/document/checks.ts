import { checkSentence, isDraft, type Snapshot } from '../../cases/index.ts';
import { count } from '../../count.ts';
import { utc } from '../times.ts';
import { partName } from './parts.ts';
import { visible } from './visible.ts';

type Case = NonNullable<Snapshot['case']>;
type Check = Case['checks'][number];

const isOpen = ({ open, answer }: Check): boolean => open > 0 && answer === null;

/** What cover, header and watermark say: empty words where it is no draft. */
export function draftWords(snapshot: Snapshot) {
  const draft = isDraft(snapshot);
  return {
    word: draft ? 'DRAFT' : '',
    running: draft ? 'DRAFT, ' : '',
    cover: coverOf(snapshot.case),
  };
}

function coverOf(file: Snapshot['case']): string {
  if (file === null)
    return 'This draft is of a selection that is no case: nobody checked whether it is complete.';
  const open = file.checks.filter(isOpen).length;
  return open > 0
    ? `This is a draft: ${count(open, 'completeness check is', 'completeness checks are')} open; see ${partName('completeness')}.`
    : `Each completeness check passed, or a person accepted with a reason what it found; see ${partName('completeness')}.`;
}

/** Under completeness: what was checked, what is open first. */
export function printedChecks({ case: file }: Snapshot) {
  const checks = file?.checks ?? [];
  const groups = [
    { title: 'Checked, and open', of: checks.filter(isOpen) },
    { title: 'Checked, and accepted with a reason', of: checks.filter(({ answer }) => answer) },
    { title: 'Checked, and nothing found', of: checks.filter(({ open }) => open === 0) },
  ];
  return groups
    .filter(({ of }) => of.length > 0)
    .map(({ title, of }) => ({ title, checks: of.map(printed) }));
}

function printed({ id, open, shown, answer }: Check) {
  const more = open - shown.length;
  const named = shown.length > 0 && more > 0 ? [...shown, `and ${more} more`] : shown;
  return {
    words: checkSentence(id, open),
    shown: visible(named.join(', ')),
    answer: answer && {
      by: `Accepted by ${answer.author}, ${utc(answer.at)}:`,
      reason: visible(answer.reason),
    },
  };
}
