import { expect, test } from 'vitest';
import { pairSigns, scorecard } from '../../../server/resolve/engine/signs/scorecard.ts';
import { fitCard, type PairExample } from './fit-card.ts';

const platforms = pairSigns.indexOf('platforms');

/** Pairs of which so many of a hundred are right, whose smaller side is on the larger's platforms or not. */
function pairs(hand: string, step: number, right: number): PairExample[] {
  return Array.from({ length: 1000 }, (_, i) => {
    const steps = new Int8Array(pairSigns.length);
    steps[platforms] = step;
    return { hand, kind: 'mute', best: i % 2 === 0, right: i % 100 < right, steps };
  });
}

const logOdds = (share: number) => Math.log(share / (1 - share));
const examples = [...pairs('one', 0, 20), ...pairs('one', 3, 90)];

test('what a sign is worth is found again from how often pairs with it are right', () => {
  const { nats } = fitCard(examples, scorecard).worths.platforms;
  const apart = (nats[3] as number) - (nats[0] as number);
  expect(apart).toBeCloseTo(logOdds(0.9) - logOdds(0.2), 0);
});

test('what is not fitted stays as it is', () => {
  const card = fitCard(examples, scorecard, ['platforms']);
  expect(card.worths.platforms).not.toEqual(scorecard.worths.platforms);
  expect({ ...card.worths, platforms: 0 }).toEqual({ ...scorecard.worths, platforms: 0 });
  expect(card.intercept).toBe(scorecard.intercept);
});

test('a hand with few pairs weighs as much as one with many', () => {
  const many = [...examples, ...examples, ...examples, ...examples];
  const other = [...pairs('two', 0, 90), ...pairs('two', 3, 20)];
  const { nats } = fitCard([...many, ...other], scorecard).worths.platforms;
  expect(Math.abs((nats[3] as number) - (nats[0] as number))).toBeLessThan(0.1);
});

test('how common right pairs are is told of all and of the best', () => {
  const { mute, contact } = fitCard(pairs('one', 1, 50), scorecard).usualShare;
  expect(mute).toEqual({ all: 0.5, best: 0.5 });
  expect(contact).toEqual({ all: 0.5, best: 0.5 });
});
