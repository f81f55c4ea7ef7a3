import { expect, test } from 'vitest';
import { sinceOf, watchedOf } from '../../../server/court/notices/since.ts';

const sent = '2026-03-10T12:00:00.000Z';

/** "08+ 12- 20?" → a capture on each day: + it was there, - it was gone, ? nobody can tell. */
const looksOf = (written: string) =>
  written
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => ({
      id: `capture:${word.slice(0, 2)}`,
      at: `2026-03-${word.slice(0, 2)}T12:00:00.000Z`,
      status: { '+': 'active', '-': 'removed', '?': 'unknown' }[word.slice(2)] ?? null,
    }));

test.each([
  ['08+', 'not-looked', null, null, undefined],
  ['08+ 12?', 'not-looked', null, null, undefined],
  ['08+ 12+', 'online', null, null, { hours: 48, ended: false }],
  ['08+ 11+ 12- 14-', 'gone', '12', null, { hours: 48, ended: true }],
  ['08+ 12- 14+', 'back', '12', '14', { hours: 48, ended: true }],
  ['08+ 12- 14+ 15-', 'gone', '12', '14', { hours: 48, ended: true }],
  ['08+ 09-', 'gone-before', null, null, undefined],
  ['08+ 09- 12-', 'gone-before', null, null, undefined],
  ['08+ 09- 12+', 'back', null, '12', undefined],
])('%s: %s', (written, state, gone, back, watched) => {
  const since = sinceOf(looksOf(written), sent);
  expect(since.state).toBe(state);
  expect(since.gone?.id ?? null).toBe(gone && `capture:${gone}`);
  expect(since.back?.id ?? null).toBe(back && `capture:${back}`);
  expect(watchedOf(since, sent)).toEqual(watched);
});

test('of a letter that was not sent captures say nothing', () => {
  const since = sinceOf(looksOf('08+ 12-'), null);
  expect(since).toMatchObject({ state: 'not-sent', gone: null, last: null });
  expect(watchedOf(since, null)).toBeUndefined();
});
