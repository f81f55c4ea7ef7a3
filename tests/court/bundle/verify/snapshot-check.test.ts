import path from 'node:path';
import { expect, test } from 'vitest';
import { Problems } from '../../../../server/court/bundle/verify/problems.ts';
import { checkSnapshot } from '../../../../server/court/bundle/verify/snapshot-check.ts';
import type { Snapshot } from '../../../../server/court/snapshot/index.ts';
import { caseFile, smallCase, temporaryFolder } from '../support.ts';

const saidOf = (snapshot: Snapshot) => {
  const problems = new Problems();
  checkSnapshot(snapshot, problems);
  return problems.list().filter(({ problem }) => problem.includes('in its order'));
};

test('a case goes on numbering where it ended, whatever the times; a selection is in order of time', async () => {
  const { snapshot } = await smallCase(path.join(temporaryFolder(), 'data'));
  const [first, second] = snapshot.captures;
  if (!first || !second) throw new Error('the small case has two captures');
  // The one that was captured later came into the case first.
  const captures = [
    { ...second, exhibit: 'AB1' },
    { ...first, exhibit: 'AB2' },
  ];
  expect(saidOf({ ...snapshot, captures, case: caseFile() })).toEqual([]);
  expect(saidOf({ ...snapshot, captures })).toHaveLength(1);
  expect(saidOf({ ...snapshot, captures: [...captures].reverse(), case: caseFile() })).toHaveLength(
    1,
  );
});
