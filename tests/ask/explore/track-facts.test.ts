import { describe, expect, test } from 'vitest';
import {
  farApart,
  kilometres,
  type Sighting,
  silences,
} from '../../../server/ask/explore/track-facts.ts';

const almaty = { id: 'place:KZ/1526384', lat: 43.25, lon: 76.92 };
const astana = { id: 'place:KZ/1526273', lat: 51.18, lon: 71.45 };
const nowhere = { id: 'place:KZ/somewhere', lat: null, lon: null };

const seen = (place: string | null, first: string, last = first, toTheDay = false): Sighting => ({
  ad: `ad:x/${place}${first}`,
  caption: 'Ad',
  platform: 'x',
  country: 'KZ',
  place,
  toTheDay,
  first: `${first}.000Z`,
  last: `${last}.000Z`,
});

test('a great circle is as long as the tables say', () => {
  expect(kilometres(almaty, astana)).toBeGreaterThan(965);
  expect(kilometres(almaty, astana)).toBeLessThan(985);
});

describe('two places some 975 km apart', () => {
  const places = [almaty, astana, nowhere];
  const [here, there] = [almaty.id, astana.id];
  const noon = (day: string) => `2026-${day}T12:00:00`;
  const toTheDay = (day: string) => seen(there, `2026-${day}T00:00:00`, noon('03-04'), true);
  test.each<[string, Sighting[], number | undefined]>([
    ['within an hour', [seen(here, noon('03-01')), seen(there, '2026-03-01T13:00:00')], 1],
    ['not within two', [seen(here, noon('03-01')), seen(there, '2026-03-01T14:00:00')], undefined],
    ['for one day', [seen(here, noon('02-20'), noon('03-01')), toTheDay('03-01')], 0],
    ['not for two days', [seen(here, '2026-03-01T23:00:00'), toTheDay('03-02')], undefined],
    [
      'at once, whatever came between',
      [
        seen(here, noon('03-01'), noon('04-01')),
        seen(here, noon('03-02')),
        seen(there, noon('03-20'), noon('03-21')),
      ],
      0,
    ],
    ['not on no map', [seen(here, noon('03-01')), seen(nowhere.id, noon('03-01'))], undefined],
  ])('are too far: %s', (_, sightings, hours) => {
    const found = farApart(sightings, places);
    expect(found.map((one) => one.hours)).toEqual(hours === undefined ? [] : [hours]);
    if (hours !== undefined) expect(found[0]?.places).toEqual([almaty.id, astana.id]);
  });
});

test('a silence ends with the first ad after all others have ended', () => {
  const long = seen(null, '2026-01-01T10:00:00', '2026-03-01T10:00:00');
  const within = seen(almaty.id, '2026-01-05T10:00:00', '2026-01-06T10:00:00');
  const after = seen(almaty.id, '2026-03-20T12:00:00');
  expect(silences([long, within, after])).toEqual([
    { from: '2026-03-01T10:00:00.000Z', to: '2026-03-20T12:00:00.000Z', days: 19 },
  ]);
  expect(silences([long, seen(null, '2026-03-08T09:00:00')])).toEqual([]);
});
