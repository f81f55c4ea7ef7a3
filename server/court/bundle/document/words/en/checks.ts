import { type CheckId, checkSentence, type StoredFiles } from '../../../../snapshot/index.ts';
import { count, day, digits, listed } from './common.ts';

/** Whether it is a draft, and what the completeness checks of the case came to. */
export const checks = {
  draft: 'DRAFT',
  says: 'This bundle states what was read in captured advertisements, and draws no conclusion about any person.',
  noCase: 'This draft is of a selection that is no case: nobody checked whether it is complete.',
  open: (n: number, part: string): string =>
    `This is a draft: ${count(n, 'completeness check is', 'completeness checks are')} open; see ${part}.`,
  closed: (part: string): string =>
    `Each completeness check passed, or a person accepted with a reason what it found; see ${part}.`,
  groups: {
    open: 'Checked, and open',
    accepted: 'Checked, and accepted with a reason',
    passed: 'Checked, and nothing found',
  },
  sentence: (id: CheckId, open: number): string => checkSentence(id, open),
  noPeriod: 'No period is given: no exhibit was compared with one.',
  /** @param found null where they were never hashed again */
  storedFiles: (found: StoredFiles | null): string => {
    if (!found) return 'The stored files were never hashed again.';
    const { day: on, changed, missing } = found;
    if (changed + missing === 0)
      return `The stored files were last hashed again on ${day(on)}: more than 31 days before, with no change.`;
    const what = [
      ...(changed > 0 ? [`${digits(changed)} had changed`] : []),
      ...(missing > 0 ? [`${digits(missing)} ${missing === 1 ? 'was' : 'were'} missing`] : []),
    ];
    return `The stored files were hashed again on ${day(on)}: ${listed(what)}.`;
  },
  /** What of a case's details is not given. */
  details: { reference: 'reference', authority: 'legal authority' },
  /** @param from and `to` as days, null where it has no such end */
  period: (from: string | null, to: string | null): string =>
    [...(from === null ? [] : [`from ${from}`]), ...(to === null ? [] : [`to ${to}`])].join(' '),
  cut: (n: number): string => `the first ${digits(n)}, by time of capture`,
  more: (n: number): string => `and ${digits(n)} more`,
  acceptedBy: (author: string, at: string): string => `Accepted by ${author}, ${at}:`,
};
