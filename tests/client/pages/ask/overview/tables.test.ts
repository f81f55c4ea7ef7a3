import { expect, test } from 'vitest';
import { changesOf } from '../../../../../client/src/pages/ask/overview/changes.ts';
import {
  corridorCells,
  platformCells,
} from '../../../../../client/src/pages/ask/overview/tables/cells.ts';
import { stepFrom } from '../../../../../client/src/pages/ask/overview/tables/step-from.ts';
import { arcOf } from '../../../../../client/src/pages/ask/overview/where/arcs.ts';
import { locatedCountries } from '../../../../../client/src/pages/ask/overview/where/located.ts';
import { csvOf, sortedBy } from '../../../../../client/src/ui/columns.ts';

const columns = [
  { title: 'Platform', value: ({ name }: { name: string }) => name },
  { title: 'Days', value: ({ days }: { days: number | null }) => days },
];
const rows = [
  { name: 'b', days: 3 },
  { name: 'a', days: null },
  { name: 'c', days: 12 },
];
const names = (column: number, reversed: boolean) =>
  sortedBy(rows, columns, { column, reversed })
    .map(({ name }) => name)
    .join('');

test('numbers sort from high to low first, and what has none is last either way', () => {
  expect(names(1, false)).toBe('cba');
  expect(names(1, true)).toBe('bca');
  expect(names(0, false)).toBe('abc');
  expect(csvOf(rows, columns)[2]).toEqual(['a', null]);
});

test('a cell says its count, its share, and how dark it is', () => {
  const cell = (country: string, ads: number, networks: number) => {
    const platform = { id: 'platform:a.example' };
    return { country: { id: `country:${country}` }, platform, ads, networks, severalPlatforms: 25 };
  };
  const cells = [cell('KZ', 100, 9), cell('TR', 25, 4)];
  const ads = platformCells(cells, 'ads');
  const label = 'Türkiye, a.example: 25 ads';
  expect(ads('country:TR', 'platform:a.example')).toEqual({ text: '25', shade: 0.5, label });
  expect(ads('country:TR', 'platform:b.example')).toBeUndefined();
  expect(platformCells(cells, 'several')('country:KZ', 'platform:a.example')?.text).toBe('25%');
});

test('a corridor is found from either country', () => {
  const named = (code: string) => ({ id: `country:${code}`, caption: code, country: null });
  const counts = { identifiers: 4, networks: 1, firstInFrom: 2, firstInTo: 1 };
  const cell = corridorCells([{ from: named('KZ'), to: named('TR'), ...counts }]);
  const label = 'Türkiye, Kazakhstan: 4 identifiers, 1 network';
  expect(cell('country:TR', 'country:KZ')).toEqual({ text: '4', shade: 1, label });
});

test('arrow keys go to the next cell that says something', () => {
  const places = ['0,0', '0,3', '2,3', '2,0'];
  expect(stepFrom('0,0', 'ArrowRight', places)).toBe('0,3');
  expect(stepFrom('0,3', 'ArrowDown', places)).toBe('2,3');
  expect(stepFrom('0,0', 'ArrowUp', places)).toBeUndefined();
  expect(stepFrom('0,0', 'Tab', places)).toBeUndefined();
});

test('a country stands where its ads are; without a place in its middle, or nowhere', () => {
  const country = (code: string, ads: number) => ({
    ...{ country: { id: `country:${code}`, caption: code, country: null } },
    ...{ ads, networks: 0, fresh: 0, before: 0 },
  });
  const place = (id: string, lat: number | null, ads: number) => ({
    ...{ place: { id, caption: id, country: 'KZ', lat, lon: lat === null ? null : 70 }, ads },
  });
  const found = locatedCountries(
    {
      countries: [country('KZ', 9), country('TR', 4), country('XX', 1)],
      places: [place('almaty', 40, 3), place('astana', 52, 1), place('lost', null, 5)],
    },
    (code) => (code === 'TR' ? { lat: 39, lon: 35 } : undefined),
  );
  expect(found).toMatchObject([
    { country: 'KZ', lat: 43, lon: 70, value: 9 },
    { country: 'TR', lat: 39, lon: 35 },
  ]);
});

test('a curve ends at the edges of its discs, also of two at one point', () => {
  const arc = arcOf({ x: 0, y: 0, across: 20 }, { x: 200, y: 0, across: 40 }, 4);
  expect(arc.middle.y).toBeLessThan(-10);
  const [x = 0, y = 0] = arc.d.slice(1).split('Q')[0]?.split(' ').map(Number) ?? [];
  expect(Math.hypot(x, y)).toBeCloseTo(13, 0);
  const point = { x: 5, y: 5, across: 20 };
  expect(JSON.stringify(arcOf(point, point, 4))).not.toMatch(/NaN|null/);
});

test('what grew most is named first, and what shrank did not grow', () => {
  const resized = [6, 9, 4].map((adsAfter, n) => {
    return { after: `network:2/${n + 1}`, adsBefore: 5, adsAfter };
  });
  const split = [{ after: ['network:2/4', 'network:2/5'] }];
  const changes = changesOf({ appeared: ['network:2/9'], resized, merged: [], split });
  expect(changes.map(({ name, count }) => `${name} ${count}`)).toEqual(
    'appeared 1, grown 2, merged 0, split 1'.split(', '),
  );
  expect(changes[1]?.networks).toEqual(['network:2/2', 'network:2/1']);
});
