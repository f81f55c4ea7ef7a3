import { expect, test } from 'vitest';
import { changesOf } from '../../../../../client/src/pages/ask/overview/changes.ts';

test('what split names each part once', () => {
  const split = [{ after: ['network:2/1', 'network:2/2'] }, { after: ['network:2/2'] }];
  expect(changesOf({ appeared: [], resized: [], merged: [], split }).at(-1)).toEqual({
    ...{ name: 'split', count: 2, networks: ['network:2/1', 'network:2/2'] },
  });
});
