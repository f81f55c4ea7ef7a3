import { describe, expect, test } from 'vitest';
import {
  calibrated,
  calibratedApart,
  calibratedGrown,
  calibratedParts,
  calibratedSigns,
} from '../../../../server/resolve/engine/links/calibration.ts';
import { mildest } from '../../../../server/resolve/engine/links/limits.ts';
import { type Link, nothingSpecial } from '../../../../server/resolve/engine/links/links.ts';
import { sureContacts } from '../../../../server/resolve/engine/links/second-look.ts';

const nats = [-9, -0.5, 0.5, 1.2, 1.7, 2.2, 2.7, 3.2, 3.7, 4.5, 9];

const link = (contact: number, inPictures = false): Link => ({
  ...{ a: 0, b: 1, size: 1, meeting: 1, score: mildest, ...nothingSpecial, inPictures },
  weighed: { contact, content: mildest - contact, kinds: 1, picture: 0, wording: 0 },
});

const rising = (probabilities: readonly number[]) =>
  expect(probabilities).toEqual(probabilities.toSorted((x, y) => x - y));

describe('the more all signs come to, the surer is', () => {
  test.each([
    ['a join by a contact', (one: number) => calibrated(link(mildest), one), 0.8, 0.99],
    ['a join by content', (one: number) => calibrated(link(0), one), 0.65, 0.97],
    [
      'one by a contact of what has grown',
      (one: number) => calibratedGrown(link(mildest), one),
      0.6,
      0.89,
    ],
    ['one by content of it', (one: number) => calibratedGrown(link(0), one), 0.83, 0.89],
    ['a near miss that is strong', (one: number) => calibratedApart(link(0), one), 0.58, 0.83],
    ['one that is weak', (one: number) => calibratedApart({ score: 1 }, one), 0.17, 0.76],
  ] as const)('%s', (_, probabilityOf, least, most) => {
    const said = nats.map(probabilityOf);
    rising(said);
    expect([said[0], said.at(-1)]).toEqual([least, most]);
  });
});

test('a join by more than two sure contacts is not less sure than such joins were, whatever else is so', () => {
  for (const said of [calibrated, calibratedGrown]) {
    const [sure, less] = [sureContacts, sureContacts - 0.01].map((contact) =>
      nats.map((one) => said(link(contact), one)),
    );
    expect(Math.min(...(sure ?? []))).toBe(0.89);
    expect(Math.min(...(less ?? []))).toBeLessThan(0.89);
    expect(sure?.at(-1)).toBe(less?.at(-1));
  }
});

test('what joined is surer than what nothing but a rival held back, and that than what is too little', () => {
  for (const one of nats) {
    const strong = calibratedApart({ score: mildest }, one);
    expect(calibrated(link(0), one)).toBeGreaterThan(strong);
    expect(strong).toBeGreaterThan(calibratedApart({ score: mildest - 0.01 }, one));
  }
});

test('a join by pictures that nobody else shows is as sure whatever other signs come to', () => {
  expect(new Set(nats.map((one) => calibrated(link(0, true), one)))).toEqual(new Set([0.9]));
});

test('a join by small signs is the surer the more they come to, and none is below the least that joins', () => {
  rising([2, 2.4, 3, 4, 5, 9].map((one) => calibratedSigns(one, false)));
  expect(calibratedSigns(1.99, false)).toBe(0);
});

test('one of several ads that as wholes were not enough is not surer than was measured', () => {
  const said = [2, 3, 9].map((one) => calibratedSigns(one, true));
  rising(said);
  expect(said.at(-1)).toBe(0.79);
});

test('a join of parts is the surer the more all that they show comes to', () => {
  const said = [0.8, 1.8, 2.2, 3, 3.5, 9].map(calibratedParts);
  rising(said);
  expect([said[0], said.at(-1)]).toEqual([0.79, 0.97]);
});
