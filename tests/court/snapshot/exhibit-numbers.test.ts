import { expect, test } from 'vitest';
import { numbersBehind } from '../../../server/court/cases/keeping/register.ts';
import { byExhibitNumber, exhibitRanges } from '../../../server/court/snapshot/index.ts';

const plain = (...numbers: number[]) => numbers.map((n) => ({ n, letters: '' }));
const written = (places: readonly { n: number; letters: string }[]) =>
  places.map(({ n, letters }) => `AB${n}${letters}`);

test('what comes later goes behind; in a supplement letters go behind the last number', () => {
  expect(written(numbersBehind([], 2, false))).toEqual(['AB1', 'AB2']);
  expect(written(numbersBehind(plain(1, 2, 121), 2, false))).toEqual(['AB122', 'AB123']);
  const supplement = numbersBehind(plain(1, 121), 28, true);
  expect(written(supplement)).toEqual(
    expect.arrayContaining(['AB121A', 'AB121Z', 'AB121AA', 'AB121AB']),
  );
  expect(written(numbersBehind([...plain(1, 121), ...supplement], 1, true))).toEqual(['AB121AC']);
  // Nothing was served yet that a letter could stand behind.
  expect(written(numbersBehind([], 1, true))).toEqual(['AB1']);
});

test('numbers are in the order of a court’s bundle, and those in a row are told together', () => {
  const mixed = ['AB121AA', 'AB10', 'AB121', 'AB2', 'AB121B', 'AB121A', 'AB3', 'AB121Z'];
  expect([...mixed].sort(byExhibitNumber)).toEqual([
    ...['AB2', 'AB3', 'AB10', 'AB121', 'AB121A', 'AB121B', 'AB121Z', 'AB121AA'],
  ]);
  expect(exhibitRanges(mixed)).toEqual([
    ...['AB2 to AB3', 'AB10', 'AB121 to AB121B', 'AB121Z to AB121AA'],
  ]);
});
