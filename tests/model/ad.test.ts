import { expect, test } from 'vitest';
import { adCaption, adId } from '../../server/model/index.ts';

const hash = '0123456789abcdef'.repeat(4);

test.each([
  ['123', 'ad:lotus-board.example/123', 'Ad 123'],
  [undefined, 'ad:lotus-board.example/0123456789abcdef', 'Ad 012345'],
])('an ad of number %s is %s', (own, id, caption) => {
  expect(adId('lotus-board.example', own, hash)).toBe(id);
  expect(adCaption(own, hash)).toBe(caption);
});
