import { expect, test } from 'vitest';
import { isComing } from '../../../client/src/graph/coming.ts';

const idle = { drawn: 0, now: 0, arriving: false, busy: null };

test('an empty drawing is coming while anything of it is read, and empty only when nothing is', () => {
  expect(isComing({ ...idle, arriving: true })).toBe(true);
  expect(isComing({ ...idle, busy: 'Reading entities' })).toBe(true);
  // What is read is in the chart before its panels show it.
  expect(isComing({ ...idle, now: 12 })).toBe(true);
  expect(isComing(idle)).toBe(false);
});

test('what is drawn stays, whatever is read beside it', () => {
  expect(isComing({ drawn: 3, now: 3, arriving: true, busy: 'Reading neighbours' })).toBe(false);
});
