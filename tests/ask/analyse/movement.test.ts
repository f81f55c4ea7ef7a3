import { expect, test } from 'vitest';
import { movement } from '../../../server/ask/analyse/analyses/movement.ts';
import { type Stay, stepsOf } from '../../../server/ask/analyse/analyses/steps.ts';

const almaty = [43.25, 76.95] as const;
const astana = [51.18, 71.45] as const;
const istanbul = [41.01, 28.95] as const;
const stay = (start: string, last: string, ...spots: Stay['spots']): Stay => ({
  start: `2026-${start}:00.000Z`,
  last: `2026-${last}:00.000Z`,
  toTheDay: false,
  spots,
});

test('a step is as short as the places of both ads allow, and as slow as their times', () => {
  const { steps } = stepsOf([
    // Out of order, as statements of others may give them.
    stay('01-02T10:00', '01-02T10:00', astana),
    stay('01-01T10:00', '01-01T10:00', almaty, istanbul),
  ]);
  expect(steps).toMatchObject([{ hours: 24, silentDays: 1, overlap: undefined }]);
  // Almaty to Astana by great circle; Istanbul would be 3,300 km away.
  expect(steps[0]?.km).toBeGreaterThan(960);
  expect(steps[0]?.km).toBeLessThan(985);
  expect(steps[0]?.kmh).toBeCloseTo((steps[0]?.km ?? 0) / 24);
});

test('where only the day is known it may have been its end: the speed is the least that fits', () => {
  const to = { ...stay('01-02T00:00', '01-02T00:00', astana), toTheDay: true };
  const [step] = stepsOf([stay('01-01T00:00', '01-01T00:00', almaty), to]).steps;
  expect(step?.hours).toBe(48);
});

test('two ads of one minute are an hour apart at the least', () => {
  const [step] = stepsOf([
    stay('01-01T10:00', '01-01T10:00', almaty),
    stay('01-01T10:01', '01-01T10:01', astana),
  ]).steps;
  expect(step).toMatchObject({ hours: 1, overlap: 'day' });
  expect(step?.kmh).toBe(step?.km);
});

test('at once: begun on one day, or still up; never in one and the same place', () => {
  const { steps } = stepsOf([
    stay('01-01T10:00', '01-09T10:00', almaty),
    stay('01-03T10:00', '01-03T10:00', astana),
    stay('01-03T12:00', '01-03T12:00', istanbul),
    stay('01-03T13:00', '01-03T13:00', istanbul),
  ]);
  expect(steps.map(({ overlap }) => overlap)).toEqual(['up', 'day', undefined]);
});

test('a silence is counted from the last day on which any ad was up', () => {
  const { steps } = stepsOf([
    stay('01-01T00:00', '01-20T00:00', almaty),
    stay('01-05T00:00', '01-06T00:00', almaty),
    stay('02-01T12:00', '02-01T12:00', almaty),
  ]);
  expect(steps.map(({ silentDays }) => silentDays)).toEqual([0, 12]);
});

test('an ad that names no place ends a silence, and makes no step', () => {
  const { steps, silence } = stepsOf([
    stay('01-01T00:00', '01-01T00:00', almaty),
    stay('01-11T00:00', '01-11T00:00'),
    stay('01-15T00:00', '01-15T00:00', almaty),
    stay('03-01T00:00', '03-01T00:00'),
  ]);
  expect(steps.map(({ silentDays }) => silentDays)).toEqual([10]);
  // After the last place, too.
  expect(silence).toBe(45);
});

test('150,000 steps of one contact are not too many', () => {
  const packed = Array.from({ length: 150_001 }, (_, i) => [
    new Date(i * 86_400_000).toISOString(),
    new Date(i * 86_400_000).toISOString(),
    false,
    [i % 2 === 0 ? almaty : astana],
  ]);
  const asked = { entity: 'phone:+1', kmh: 200, gap: 14 };
  const { beside } = movement.analyse(
    { ads: [], all: [{ id: 'phone:+2', ads: packed }] } as never,
    asked as never,
  );
  expect(beside[0]).toContain('0 of 150,000');
});
