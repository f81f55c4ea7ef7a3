import { expect, test } from 'vitest';
import { costsOf, timesFor } from './costs.ts';
import { rowsOf } from './rows.ts';

test('costs are of all processes; what was not done says why', () => {
  const rows = [
    { what: 'a', ms: 9, 'processor ms': 2, 'processor ms beside': 5, found: 3 },
    { what: 'b', 'processor ms': 2 },
    { what: 'c', 'processor ms': 400, found: 'not done in 1 s' },
    { what: 'd is not here' },
  ];
  expect(costsOf(rows)).toEqual({
    a: 7,
    b: 2,
    c: 'not done in 1 s',
    'd is not here': 'not to be had',
  });
});

test('a row says of every size what it cost or that it was not asked; only what was measured is fitted', () => {
  const costs = new Map([
    [100, { linear: 1, square: 1, stopped: 1 }],
    [1000, { linear: 10, square: 100, stopped: 'not done in 1 s' }],
    [10_000, { linear: 100 }],
  ]);
  const [linear, square, stopped] = rowsOf(costs);
  expect(linear).toEqual({
    what: 'linear',
    '100 ads': 1,
    '1,000 ads': 10,
    '10,000 ads': 100,
    exponent: expect.closeTo(1),
  });
  expect(square).toMatchObject({ '10,000 ads': 'not asked', exponent: expect.closeTo(2) });
  expect(stopped).toEqual({
    what: 'stopped',
    '100 ads': 1,
    '1,000 ads': 'not done in 1 s',
    '10,000 ads': 'not asked',
  });
});

test('what is small is done often, and what holds nothing not for ever', () => {
  expect([0, 1, 59_000, 590_000, 1e9].map(timesFor)).toEqual([1000, 1000, 170, 17, 1]);
});
