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
  test.each<[string, Sighting[], number | undefined]>([
    [
      'are too far within an hour',
      [seen(almaty.id, '2026-03-01T10:00:00'), seen(astana.id, '2026-03-01T11:00:00')],
      1,
    ],
    [
      'are not within two',
      [seen(almaty.id, '2026-03-01T10:00:00'), seen(astana.id, '2026-03-01T12:00:00')],
      undefined,
    ],
    [
      'are too far for one day of which no more is known',
      [
        seen(almaty.id, '2026-02-20T10:00:00', '2026-03-01T10:00:00'),
        seen(astana.id, '2026-03-01T00:00:00', '2026-03-04T10:00:00', true),
      ],
      0,
    ],
    [
      'are not for two such days',
      [
        seen(almaty.id, '2026-03-01T23:00:00'),
        seen(astana.id, '2026-03-02T00:00:00', '2026-03-04T10:00:00', true),
      ],
      undefined,
    ],
    [
      'are too far at once, whatever came between',
      [
        seen(almaty.id, '2026-03-01T10:00:00', '2026-04-01T10:00:00'),
        seen(almaty.id, '2026-03-02T10:00:00'),
        seen(astana.id, '2026-03-20T10:00:00', '2026-03-21T10:00:00'),
      ],
      0,
    ],
    [
      'are nothing where one is on no map',
      [seen(almaty.id, '2026-03-01T10:00:00'), seen(nowhere.id, '2026-03-01T10:00:00')],
      undefined,
    ],
  ])('%s', (_, sightings, hours) => {
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
