import { describe, expect, test } from 'vitest';
import {
  calibrated,
  calibratedApart,
  calibratedFeatures,
  calibratedGrown,
} from '../../../../../server/link/resolve/engine/links/calibration.ts';
import {
  type Link,
  nothingSpecial,
} from '../../../../../server/link/resolve/engine/links/links.ts';
import { mildest } from '../../../../../server/link/resolve/engine/links/merge-rule.ts';

const nats = [-9, -0.5, 0.5, 1.2, 1.7, 2.2, 2.7, 3.2, 3.7, 4.5, 9];

const link = (contact: number): Link => ({
  a: 0,
  b: 1,
  size: 1,
  meeting: 1,
  score: mildest,
  ...nothingSpecial,
  weighed: { contact, content: mildest - contact, kinds: 1, cluster: 0, template: 0 },
});

const weakLink = (): Link => ({ ...link(0), score: mildest - 0.01 });

const rising = (probabilities: readonly number[]) =>
  expect(probabilities).toEqual(probabilities.toSorted((x, y) => x - y));

describe('the more all features come to, the surer is', () => {
  test.each<[string, (nats: number) => number, number, number]>([
    ['a merge by a contact', (nats) => calibrated(link(mildest), nats), 0.6, 0.99],
    ['a merge by content', (nats) => calibrated(link(0), nats), 0.23, 0.99],
    ['a contact of what has grown', (nats) => calibratedGrown(link(mildest), nats), 0.6, 0.93],
    ['content of what has grown', (nats) => calibratedGrown(link(0), nats), 0.82, 0.88],
    ['a strong near match', (nats) => calibratedApart(link(0), nats, false), 0.25, 0.88],
    ['one that is doubted', (nats) => calibratedApart(link(0), nats, true), 0.05, 0.57],
    ['one that is weak', (nats) => calibratedApart(weakLink(), nats, false), 0.08, 0.87],
  ])('%s', (_, probabilityOf, least, most) => {
    const said = nats.map(probabilityOf);
    rising(said);
    expect([said[0], said.at(-1)]).toEqual([least, most]);
  });
});

test('what merged is surer than what nothing but a rival held back, and that than what is too little', () => {
  for (const one of nats) {
    const weak = calibratedApart(weakLink(), one, false);
    for (const by of [0, mildest]) expect(calibrated(link(by), one)).toBeGreaterThan(weak);
    // Below half a nat hardly anything is strong and not doubted: what is, is not surer.
    if (one < 0.5) continue;
    const strong = calibratedApart(link(0), one, false);
    expect(calibrated(link(0), one)).toBeGreaterThan(strong);
    expect(strong).toBeGreaterThan(weak);
  }
});

test('what is too little is as sure whether all its features are doubted besides or not', () => {
  const weak = (doubted: boolean) => nats.map((one) => calibratedApart(weakLink(), one, doubted));
  expect(weak(true)).toEqual(weak(false));
});

test('a merge by weak features is the surer the more they come to, and none is below the least that merges', () => {
  rising([2, 2.4, 3, 4, 5, 9].map((one) => calibratedFeatures(one, false)));
  expect(calibratedFeatures(1.99, false)).toBe(0);
});

test('one of several ads that as wholes were not enough is not surer than was measured', () => {
  const said = [2, 3, 9].map((one) => calibratedFeatures(one, true));
  rising(said);
  expect(said.at(-1)).toBe(0.79);
});
