import { expect, test } from 'vitest';
import { documentContent } from '../../../../server/court/bundle/document/content.ts';
import type { Snapshot } from '../../../../server/court/snapshot/index.ts';
import { storedFilesLabel } from '../../../../server/court/snapshot/stored-files.ts';
import { type Case, caseFile } from '../support.ts';
import { base, factsOf, plain } from './support.ts';

const check = (id: Case['checks'][number]['id'], open: number, ...shown: string[]) => ({
  id,
  open,
  shown,
  answer: null,
});
const ofCase = caseFile({
  period: { from: '2026-03-02', to: null },
  gone: [{ id: 'phone:+77000004499', caption: '+7 700 000 4499' }],
  queries: [{ name: 'new-since', parameters: { since: '2026-01-01' } }],
  numbersAbsent: ['AB2', 'AB3', 'AB7A'],
  checks: [
    check('period', 0),
    check('outside-period', 1, 'AB1'),
    check('gone', 1, '+7 700 000 4499'),
    check('cut', 1),
  ],
});

/** What the document says of the small case with these numbers for its exhibits. */
function contentOf(over: Partial<Snapshot>, ...numbers: readonly string[]) {
  const [exhibit] = factsOf().exhibits;
  const exhibits = numbers.flatMap((number) => (exhibit ? [{ ...exhibit, number }] : []));
  const snapshot = { ...base, ...over };
  const custody = { text: '', entries: [], custody: base.custody };
  return documentContent({ snapshot, exhibits, custody, printed: new Set<string>() });
}

test('the document names the case, what it names beside, and the numbers that are not here', () => {
  const completeness = { notFound: [], reach: [], otherIdentifiers: [], adsLimitedTo: 2 };
  const content = contentOf({ case: ofCase, completeness }, 'AB1', 'AB4');
  const said = content.completeness.map(plain);
  expect(said.join('\n')).toContain(
    'saved query new-since with since "2026-01-01". Its answer is not in this document.',
  );
  const checked = content.checks.flatMap(({ checks }) => checks);
  expect(checked.map(({ words, shown }) => `${words} ${plain(shown)}`)).toEqual([
    expect.stringMatching(/^1 exhibit was captured outside the period\. AB1$/),
    expect.stringMatching(/^1 thing .* no more\. \+7 700 000 4499 \(phone:\+77000004499\)$/),
    expect.stringMatching(/there are more\. the first 2, by time of capture$/),
    expect.stringMatching(/is given\. from 2 March 2026$/),
  ]);
  // Once is enough.
  expect(said.filter((one) => /period|no more|first/.test(one))).toEqual([]);
  const { numbers, numbersAbsent } = content;
  expect([numbers, numbersAbsent]).toEqual(['AB1, AB4', 'AB2 to AB3, AB7A']);
  expect(content.case.reference).toEqual([{ s: 'R 7/26', code: false, mark: false }]);
});

test('of stored files it says which of two was found, and of no period that none was compared', () => {
  const files = (checked?: Parameters<typeof storedFilesLabel>[0]) =>
    check('stored-files', 1, storedFilesLabel(checked));
  const at = '2026-05-01T10:00:00.000Z';
  const checks = [
    files(),
    files({ at, changed: 0, missing: 0 }),
    files({ at, changed: 1204, missing: 1 }),
    check('stored-files', 1),
    check('outside-period', 0),
    check('tasks', 0),
  ];
  const said = contentOf({ case: { ...ofCase, period: null, checks } }, 'AB1').checks.flatMap(
    (group) => group.checks,
  );
  expect(said.map(({ words }) => words)).toEqual([
    expect.stringContaining('never hashed again'),
    expect.stringMatching(/on 1 May 2026: more than 31 days before, with no change\.$/),
    expect.stringMatching(/on 1 May 2026: 1,204 had changed and 1 was missing\.$/),
    expect.stringContaining('not hashed again in the last 31 days, or some had changed'),
    expect.stringContaining('no exhibit was compared with one'),
    'No task is open.',
  ]);
  for (const { shown } of said) expect(shown).toEqual([]);
});

test('a selection names none of it; a cover with many gaps says the first, the last and how many', () => {
  const content = contentOf({}, 'AB1', 'AB3', 'AB5', 'AB7', 'AB7A');
  expect(JSON.stringify(content.completeness)).not.toContain('case');
  expect([content.numbers, content.numbersAbsent]).toEqual(['AB1 to AB7A: 5 exhibits', '']);
});
