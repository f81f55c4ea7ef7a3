import { expect, test } from 'vitest';
import { byShare } from '../../../../../../client/src/pages/link/networks/shared/reposters.ts';

test('a contact that half of the ads hold is the network’s; one of fewer, or of unknown many, is beside it', () => {
  const [half, less, unknown] = [{ here: 5 }, { here: 4 }, { here: null }];
  expect(byShare([less, half, unknown], 10)).toEqual({ most: [half], some: [less, unknown] });
  expect(byShare([], 10)).toEqual({ most: [], some: [] });
});
