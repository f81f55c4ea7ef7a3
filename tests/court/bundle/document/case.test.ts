import path from 'node:path';
import { expect, test } from 'vitest';
import { documentContent } from '../../../../server/court/bundle/document/content.ts';
import type { Exhibit } from '../../../../server/court/bundle/package/exhibits.ts';
import type { Snapshot } from '../../../../server/court/snapshot/index.ts';
import { storedFilesLabel } from '../../../../server/court/snapshot/stored-files.ts';
import { smallCase, temporaryFolder } from '../support.ts';

const ofCase: NonNullable<Snapshot['case']> = {
  ...{ id: 'case-0123456789ab', reference: 'R 7/26', authority: '' },
  period: { from: '2026-03-02', to: null },
  gone: [{ id: 'phone:+77000004499', caption: '+7 700 000 4499' }],
  queries: [{ name: 'new-since', parameters: { since: '2026-01-01' } }],
  findings: [],
  numbersAbsent: ['AB2', 'AB3', 'AB7A'],
  checks: [
    { id: 'period', open: 0, shown: [], answer: null },
    { id: 'outside-period', open: 1, shown: ['AB1'], answer: null },
    { id: 'gone', open: 1, shown: ['+7 700 000 4499'], answer: null },
    { id: 'cut', open: 1, shown: [], answer: null },
  ],
};

/** What the document says of the small case with these numbers for its exhibits. */
async function contentOf(over: Partial<Snapshot>, numbers: readonly string[]) {
  const { snapshot } = await smallCase(path.join(temporaryFolder(), 'data'));
  const [capture] = snapshot.captures;
  const [batch] = snapshot.batches;
  if (!capture || !batch) throw new Error('the small case has captures');
  const exhibits = numbers.map(
    (number): Exhibit => ({
      ...{ number, capture, batch, record: undefined, files: [], images: [], observations: [] },
    }),
  );
  const custody = { text: '', entries: [], custody: snapshot.custody };
  const printed = new Set<string>();
  return documentContent({ snapshot: { ...snapshot, ...over }, exhibits, custody, printed });
}

test('the document names the case, what it names beside, and the numbers that are not here', async () => {
  const completeness = { notFound: [], reach: [], otherIdentifiers: [], adsLimitedTo: 2 };
  const content = await contentOf({ case: ofCase, completeness }, ['AB1', 'AB4']);
  const { numbers, numbersAbsent, case: named } = content;
  const textOf = (runs: readonly { readonly s: string }[]) =>
    runs.map(({ s }) => s.replaceAll('\u200b', '')).join('');
  const said = content.completeness.map(textOf);
  const checked = content.checks.flatMap(({ checks }) =>
    checks.map(({ words, shown }) => `${words} ${textOf(shown)}`),
  );
  expect(said).toEqual(
    expect.arrayContaining([
      'The case names the saved query new-since with since "2026-01-01". Its answer is not in this document.',
    ]),
  );
  expect(checked).toEqual([
    '1 exhibit was captured outside the period. AB1',
    '1 thing that the case names is in the graph or in the active run no more. +7 700 000 4499 (phone:+77000004499)',
    'Only the first ads were taken: there are more. the first 2, by time of capture',
    'The period that the case is about is given. from 2 March 2026',
  ]);
  // Once is enough.
  expect(said.filter((one) => /period|no more|first/.test(one))).toEqual([]);
  expect({ numbers, numbersAbsent }).toEqual({
    ...{ numbers: 'AB1, AB4', numbersAbsent: 'AB2 to AB3, AB7A' },
  });
  expect(named.reference).toEqual([{ s: 'R 7/26', code: false, mark: false }]);
});

test('of stored files it says which of two was found, and of no period that none was compared', async () => {
  const said = async (checks: (typeof ofCase)['checks']) => {
    const of = { ...ofCase, period: null, checks };
    const content = await contentOf({ case: of }, ['AB1']);
    return content.checks.flatMap((group) =>
      group.checks.map(({ words, shown }) => [words, shown.length]),
    );
  };
  const files = (checked?: Parameters<typeof storedFilesLabel>[0]) => ({
    ...{ id: 'stored-files' as const, open: 1, shown: [storedFilesLabel(checked)], answer: null },
  });
  const at = '2026-05-01T10:00:00.000Z';
  expect(
    await said([
      files(),
      files({ at, changed: 0, missing: 0 }),
      files({ at, changed: 1204, missing: 1 }),
      { ...files(), shown: [] },
      { id: 'outside-period', open: 0, shown: [], answer: null },
      { id: 'tasks', open: 0, shown: [], answer: null },
    ]),
  ).toEqual([
    ['The stored files were never hashed again.', 0],
    [
      'The stored files were last hashed again on 1 May 2026: more than 31 days before, with no change.',
      0,
    ],
    ['The stored files were hashed again on 1 May 2026: 1,204 had changed and 1 was missing.', 0],
    ['The stored files were not hashed again in the last 31 days, or some had changed.', 0],
    ['No period is given: no exhibit was compared with one.', 0],
    ['No task is open.', 0],
  ]);
});

test('a selection names none of it; a cover with many gaps says the first, the last and how many', async () => {
  const { completeness, numbers, numbersAbsent } = await contentOf({}, [
    ...['AB1', 'AB3', 'AB5', 'AB7', 'AB7A'],
  ]);
  expect(JSON.stringify(completeness)).not.toContain('case');
  expect({ numbers, numbersAbsent }).toEqual({
    ...{ numbers: 'AB1 to AB7A: 5 exhibits', numbersAbsent: '' },
  });
});
