import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  excerptPieces,
  markSpans,
  mergeSpans,
} from '../../../../client/src/panels/inspector/spans.ts';

const text =
  'Работа, жильё. Тамзи: orchid_rooms, тел. 8 700 000 44 17 в любое время дня и ночи, звоните';
const span = (words: string) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};

test('pieces add up to the text, and only the observations are marked', () => {
  const pieces = markSpans(text, [span('8 700 000 44 17'), span('orchid_rooms')]);
  expect(pieces.map((piece) => piece.text).join('')).toBe(text);
  expect(pieces.filter(({ marked }) => marked).map((piece) => piece.text)).toEqual([
    'orchid_rooms',
    '8 700 000 44 17',
  ]);
});

test('whatever the spans, no letter is lost or doubled', () => {
  const spans = fc.array(
    fc.record({ start: fc.integer({ min: -5, max: 40 }), end: fc.integer({ min: -5, max: 40 }) }),
  );
  fc.assert(
    fc.property(fc.string({ maxLength: 30 }), spans, (words, list) => {
      expect(
        markSpans(words, list)
          .map((piece) => piece.text)
          .join(''),
      ).toBe(words);
    }),
  );
});

test('spans that touch become one, those outside are dropped', () => {
  expect(
    mergeSpans(
      [
        { start: 4, end: 8 },
        { start: 0, end: 4 },
        { start: 90, end: 99 },
        { start: 6, end: 2 },
      ],
      20,
    ),
  ).toEqual([{ start: 0, end: 8 }]);
});

test('an excerpt is cut at words and says that it is cut', () => {
  const pieces = excerptPieces(text, [span('orchid_rooms')], 12);
  const words = pieces.map((piece) => piece.text).join('');
  expect(words.startsWith('…')).toBe(true);
  expect(words.endsWith('…')).toBe(true);
  expect(pieces.find(({ marked }) => marked)?.text).toBe('orchid_rooms');
  expect(text).toContain(words.slice(1, -1));
});

test('a short text is shown whole', () => {
  expect(excerptPieces('Call 123', [{ start: 5, end: 8 }]).map((piece) => piece.text)).toEqual([
    'Call ',
    '123',
  ]);
  expect(excerptPieces('nothing read', [])).toEqual([]);
});

describe('what is judged wrong', () => {
  test('is a piece of its own, and not struck where another observation stands', () => {
    const spans = [
      { start: 2, end: 6, wrong: true },
      { start: 4, end: 8 },
    ];
    expect(markSpans('0123456789', spans)).toEqual([
      { at: 0, text: '01', marked: false },
      { at: 2, text: '23', marked: true, wrong: true },
      { at: 4, text: '4567', marked: true },
      { at: 8, text: '89', marked: false },
    ]);
  });

  test('keeps its mark in an excerpt', () => {
    const pieces = excerptPieces('price 8 700 only', [{ start: 6, end: 11, wrong: true }]);
    expect(pieces.find(({ marked }) => marked)).toEqual({
      at: 6,
      text: '8 700',
      marked: true,
      wrong: true,
    });
  });
});
