import { expect, test } from 'vitest';
import { titledProperties } from '../../../server/read/recorded/entity.ts';

const shown = (postedPrecision: 'day' | 'instant') => {
  const own = { id: 'ad:lotus-board.example/1', kind: 'ad', caption: 'Ad 1' } as const;
  const properties = { ...own, postedAt: '2026-02-28T00:00:00.000Z', postedPrecision };
  return titledProperties({ ...own, ads: 1, properties }).map(({ value }) => value);
};

test('of a time that is known to the day, no hours are shown', () => {
  expect(shown('day')).toEqual(['2026-02-28', 'day']);
  expect(shown('instant')).toEqual(['2026-02-28T00:00:00.000Z', 'instant']);
});
