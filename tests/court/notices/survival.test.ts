import { expect, test } from 'vitest';
import { survivalOf } from '../../../server/court/notices/survival.ts';

/**
 * Weeks to relapse under 6-mercaptopurine; + still in remission. Source: Freireich et al., Blood 21 (1963) 699–716; the
 * shares and limits as R's survival package gives them (survfit, conf.type = "log-log").
 */
const freireich = '6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+'
  .split(' ')
  .map((written) => ({ hours: Number.parseInt(written, 10), ended: !written.endsWith('+') }));

test('shares and median are those that the literature gives for the patients of Freireich', () => {
  const { steps, median, low, high } = survivalOf(freireich);
  expect(steps.map(({ hours, share }) => [hours, Number(share.toFixed(3))])).toEqual([
    [6, 0.857],
    [7, 0.807],
    [10, 0.753],
    [13, 0.69],
    [16, 0.627],
    [22, 0.538],
    [23, 0.448],
  ]);
  expect([median, low, high]).toEqual([23, 13, null]);
});

test('where half are still there nothing is made up; where all ended at once there is no width', () => {
  const there = { hours: 10, ended: false };
  expect(survivalOf([])).toEqual({ steps: [], median: null, low: null, high: null });
  expect(survivalOf([there, there, { hours: 3, ended: true }]).median).toBeNull();
  expect(survivalOf([{ hours: 3, ended: true }])).toMatchObject({ median: 3, low: 3, high: 3 });
});

test('who was watched until an hour at which another ended was at risk in it', () => {
  const { steps } = survivalOf([
    { hours: 5, ended: true },
    { hours: 5, ended: false },
  ]);
  expect(steps[0]?.share).toBe(0.5);
});
