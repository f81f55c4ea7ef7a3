import { expect, test } from 'vitest';
import { spanOf } from '../../../../../client/src/pages/ask/track/use-track.ts';

const seen = (first: string, last: string) => ({
  ...{ ad: 'ad:a.example/1', caption: '', platform: '', country: null, place: null },
  ...{ first: `${first}T10:00:00Z`, last: `${last}T10:00:00Z` },
});

test('a track spans the first posting to the last capture, whichever ad was captured last', () => {
  const sightings = [seen('2026-01-22', '2026-06-08'), seen('2026-05-29', '2026-06-07')];
  expect(spanOf({ sightings })).toBe('22 Jan 2026 to 8 Jun 2026');
  expect(spanOf({ sightings: [] })).toBe('');
});
