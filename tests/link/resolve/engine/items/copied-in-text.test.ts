import { describe, expect, test } from 'vitest';
import { copiedInText } from '../../../../../server/link/resolve/engine/items/copied-in-text.ts';
import { copiedIn, type Said, type SmallAd } from '../observations.ts';

const inText = (id: string) => ({ id, sourceField: 'text' }) as const;

const droppedIn = (ads: readonly SmallAd[], said: Said = {}) =>
  copiedIn(ads, copiedInText, said).dropped;

test('a number in the text alone, under another in the contact field, is left out', () => {
  expect(
    droppedIn([
      { id: 'victim', holds: ['phone:victim'] },
      { id: 'copycat', holds: ['phone:copycat', inText('phone:victim')] },
    ]),
  ).toEqual(['copycat holds phone:victim']);
});

test('what was learnt of the two numbers holds where there is no contact field', () => {
  expect(
    droppedIn([
      { id: 'copycat 1', holds: ['phone:copycat', inText('phone:victim')] },
      { id: 'copycat 2', holds: [inText('phone:copycat'), inText('phone:victim')] },
    ]),
  ).toEqual(['copycat 1 holds phone:victim', 'copycat 2 holds phone:victim']);
});

test('two numbers that stand in either source field in turn are both kept', () => {
  expect(
    droppedIn([
      { id: 'one', holds: ['phone:1', inText('phone:2')] },
      { id: 'two', holds: ['phone:2', inText('phone:1')] },
      { id: 'three', holds: ['phone:1', 'phone:2'] },
    ]),
  ).toEqual([]);
});

test('a number that stands in the text alone, under no other, is kept', () => {
  expect(droppedIn([{ id: 'one', holds: [inText('phone:1'), 'handle:1'] }])).toEqual([]);
});

describe('where the words are known', () => {
  const copycat: SmallAd = {
    id: 'copycat',
    day: 9,
    holds: ['phone:copycat', inText('phone:victim'), 'template:1'],
  };
  const victim = (day: number, template: string): SmallAd => ({
    id: 'victim',
    day,
    holds: ['phone:victim', template],
  });

  test('a number is left out under words that an earlier ad of it has', () => {
    expect(droppedIn([victim(3, 'template:1'), copycat])).toEqual(['copycat holds phone:victim']);
  });

  test('is told which ad it can be from: the earliest of these words and that number', () => {
    const later = { ...victim(5, 'template:1'), id: 'later' };
    expect(copiedIn([later, copycat, victim(3, 'template:1')], copiedInText).from).toEqual([
      'left-in-text: copycat under phone:copycat from victim',
    ]);
    const undated = { ...victim(Number.NaN, 'template:1'), id: 'undated' };
    expect(copiedIn([undated, later, copycat], copiedInText).from).toEqual([
      'left-in-text: copycat under phone:copycat from later',
    ]);
  });

  test('no ad is named where none is in these words', () => {
    const wordless = { id: 'copycat', holds: ['phone:copycat', inText('phone:victim')] };
    expect(copiedIn([victim(3, 'template:1'), wordless], copiedInText).from).toEqual([
      'left-in-text: copycat under phone:copycat from an unknown ad',
    ]);
  });

  test('a person is obeyed: beside a shared number, and of one that is exclusive, all is kept', () => {
    const ads = [victim(3, 'template:1'), copycat];
    expect(droppedIn(ads, { 'phone:copycat': 'shared' })).toEqual([]);
    expect(droppedIn(ads, { 'phone:victim': 'exclusive' })).toEqual([]);
    expect(droppedIn(ads, { 'phone:copycat': 'exclusive', 'phone:victim': 'shared' })).toEqual([
      'copycat holds phone:victim',
    ]);
  });

  test('it is kept under other words, and under words that it had later', () => {
    expect(droppedIn([victim(3, 'template:2'), copycat])).toEqual([]);
    expect(droppedIn([victim(30, 'template:1'), copycat])).toEqual([]);
  });
});
