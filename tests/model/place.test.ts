import { expect, test } from 'vitest';
import { countryCode, countryEntity, placeEntity } from '../../server/model/index.ts';

test.each([
  ['KZ', 'KZ'],
  [' kz ', 'KZ'],
  ['kaz', 'KZ'],
  ['398', 'KZ'],
  ['', undefined],
  ['XX', undefined],
  ['Kazakhstan', undefined],
  ['constructor', undefined],
])('countryCode(%s) is %s', (raw, code) => {
  expect(countryCode(raw)).toBe(code);
});

test('a country is named, a place is known by its folded name', () => {
  expect(countryEntity('KZ')).toMatchObject({ id: 'country:KZ', caption: 'Kazakhstan' });
  const ids = ['Almaty', ' ALMATY ', 'Ａlmaty'].map((name) => placeEntity('KZ', name).id);
  expect(new Set(ids)).toEqual(new Set(['place:KZ/almaty']));
  expect(placeEntity('TR', 'New  Town', { lat: 0, lon: 1 })).toMatchObject({
    id: 'place:TR/new-town',
    properties: { lat: 0, lon: 1, country: 'TR' },
  });
});
