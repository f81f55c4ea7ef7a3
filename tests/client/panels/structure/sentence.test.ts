import { expect, test } from 'vitest';
import { partsSentence } from '../../../../client/src/panels/structure/sentence.ts';

const said = (total: number, ...parts: number[]): string =>
  partsSentence({ total, parts })
    .map(({ text }) => text)
    .join('');

test('what is in one part hangs together', () => {
  expect(said(46, 46)).toBe('All 46 hang together, in one part.');
  expect(said(46, 45)).toBe('45 of 46 hang together, in one part; 1 other stands alone.');
});

test('what is in several parts falls into them, and is not said to hang together', () => {
  expect(said(46, 40, 2, 2, 2)).toBe('All 46 fall into 4 parts.');
  expect(said(46, 30, 10)).toBe('40 of 46 fall into 2 parts; the 6 others stand alone.');
});

test('what has no link at all is in no part', () => {
  expect(said(3)).toBe('None of 3 hang together by what was read.');
});
