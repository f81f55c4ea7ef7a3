import { expect, test } from 'vitest';
import { beyondCaution, weigh } from '../../../../server/resolve/engine/links/join-rule.ts';

/** Words that are shared, and a contact that one side shows in few of its ads. */
const shared = {
  ...{ contact: 0, spoken: 0, doubtful: 0.7 },
  ...{ picture: 0, pictureShare: 0, wording: 2, wordingShare: 2 },
};

test('a contact in words counts in full unless it may have come with them', () => {
  const spoken = { ...shared, doubtful: 0, spoken: 4 };
  expect(weigh(spoken, false).contact).toBe(4);
  expect(weigh(spoken, true).contact).toBe(0);
});

test('theft speaks against many small signs only where it is more than six times likelier than not', () => {
  expect(beyondCaution(0.5)).toBe(0);
  expect(beyondCaution(6 / 7)).toBeCloseTo(0, 9);
  expect(beyondCaution(0.98)).toBeCloseTo(Math.log(6 / 49), 9);
});
