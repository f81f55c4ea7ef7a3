import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  excerptPieces,
  markSpans,
  mergeSpans,
} from '../../../../client/src/panels/inspector/spans.ts';

const text =
  'Работа, жильё. Тамзи: orchid_rooms, тел. 8 700 000 44 17 в любое время дня и ночи, звоните';
const at = (start: number, end: number) => ({ start, end });
const span = (words: string) => at(text.indexOf(words), text.indexOf(words) + words.length);
const textsOf = (pieces: readonly { text: string }[]) => pieces.map((piece) => piece.text);

test('pieces add up to the text, and only the observations are marked', () => {
  const pieces = markSpans(text, [span('8 700 000 44 17'), span('orchid_rooms')]);
  expect(textsOf(pieces).join('')).toBe(text);
  const marked = textsOf(pieces.filter((piece) => piece.marked));
  expect(marked).toEqual(['orchid_rooms', '8 700 000 44 17']);
});

test('whatever the spans, no letter is lost or doubled', () => {
  const end = fc.integer({ min: -5, max: 40 });
  const spans = fc.array(fc.record({ start: end, end }));
  fc.assert(
    fc.property(fc.string({ maxLength: 30 }), spans, (words, list) => {
      expect(textsOf(markSpans(words, list)).join('')).toBe(words);
    }),
  );
});

test('spans that touch become one, those outside are dropped', () => {
  expect(mergeSpans([at(4, 8), at(0, 4), at(90, 99), at(6, 2)], 20)).toEqual([at(0, 8)]);
});

test('an excerpt is cut at words and says that it is cut', () => {
  const pieces = excerptPieces(text, [span('orchid_rooms')], 12);
  const words = textsOf(pieces).join('');
  expect(words.startsWith('…')).toBe(true);
  expect(words.endsWith('…')).toBe(true);
  expect(pieces.find(({ marked }) => marked)?.text).toBe('orchid_rooms');
  expect(text).toContain(words.slice(1, -1));
});

test('a short text is shown whole', () => {
  expect(textsOf(excerptPieces('Call 123', [at(5, 8)]))).toEqual(['Call ', '123']);
  expect(excerptPieces('nothing read', [])).toEqual([]);
});

describe('what is judged wrong', () => {
  test('is a piece of its own, and not struck where another observation stands', () => {
    const spans = [{ ...at(2, 6), wrong: true }, at(4, 8)];
    expect(markSpans('0123456789', spans)).toEqual([
      { at: 0, text: '01', marked: false },
      { at: 2, text: '23', marked: true, wrong: true },
      { at: 4, text: '4567', marked: true },
      { at: 8, text: '89', marked: false },
    ]);
  });

  test('keeps its mark in an excerpt', () => {
    const pieces = excerptPieces('price 8 700 only', [{ ...at(6, 11), wrong: true }]);
    const wrong = { at: 6, text: '8 700', marked: true, wrong: true };
    expect(pieces.find(({ marked }) => marked)).toEqual(wrong);
  });
});
