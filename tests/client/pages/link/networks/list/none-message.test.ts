import { expect, test } from 'vitest';
import { noneMessage } from '../../../../../../client/src/pages/link/networks/list/none-message.ts';

const found = (toReview: number, ads: number, networks: number) => {
  return { toReview, run: { counts: { ads, networks } } };
};

test.each([
  ['nothing was imported', found(0, 0, 0), {}, 'There were no ads to look at.'],
  ['there is one ad', found(0, 1, 0), {}, 'there is 1 ad, and a network takes two'],
  ['all stand alone', found(0, 1200, 0), {}, 'none of the 1,200 ads was merged'],
  ['all is decided', found(0, 8, 2), {}, 'No network waits for review.'],
  ['none is rejected', found(0, 8, 2), { review: 'REJECTED' }, 'matches these filters'],
  ['a filter leaves none', found(2, 8, 2), {}, 'matches these filters'],
])('where %s an empty list says so', (_, list, address, words) => {
  expect(noneMessage(list, address)).toContain(words);
});
