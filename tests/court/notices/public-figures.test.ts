import { expect, test } from 'vitest';
import type { NoticeFigures } from '../../../server/court/notices/index.ts';
import { publicFigures } from '../../../server/court/notices/index.ts';

const row = (counts: Partial<NoticeFigures['counts']>, known24 = 0): NoticeFigures => ({
  ...{ platform: 'lotus-board.example', country: 'KZ', notices: 3, known24 },
  counts: {
    ...{ ads: 0, answered: 0, looked: 0, gone: 0, online: 0, back: 0, again: 0, past24: 0 },
    ...counts,
  },
  survival: { steps: [], median: 70.4, low: 20, high: 90 },
});

test.each([
  ['ten ads are no row', row({ ads: 10 }), undefined],
  [
    'all of eleven can be told',
    row({ ads: 11, answered: 11, looked: 11, gone: 11 }),
    { ads: 11, answered: 11, looked: 11, gone: 11, again: 0, medianHours: 70 },
  ],
  [
    'a small count is not told, nor is one whose rest is small',
    row({ ads: 40, answered: 10, looked: 30 }),
    { ads: 40, answered: null, looked: null, gone: null, again: null, medianHours: null },
  ],
  [
    'no median rests on less than eleven that went',
    row({ ads: 40, looked: 40, gone: 10 }),
    { looked: 40, gone: null, again: null, medianHours: null },
  ],
  [
    'no share of less than eleven',
    row({ ads: 40, looked: 40, gone: 20, past24: 0 }, 10),
    { gone: 20, past24: null },
  ],
  [
    'a share with enough on both sides',
    row({ ads: 40, looked: 40, gone: 20, past24: 15 }, 30),
    { past24: 50 },
  ],
])('%s', (_, figures, told) => {
  const [found] = publicFigures([figures]);
  if (told) expect(found).toMatchObject(told);
  else expect(found).toBeUndefined();
});
