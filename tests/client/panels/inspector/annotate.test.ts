import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { annotate } from '../../../../client/src/panels/inspector/annotate.ts';
import { anyText } from '../../../support/any-text.ts';

const shape = (text: string, observations: { start: number; end: number; name: string }[]) =>
  annotate(text, observations).map((stretch) =>
    stretch.observations.length === 0
      ? stretch.text
      : stretch.parts.map((part) => [
          part.text,
          part.observations.map(({ name }) => name).join(''),
        ]),
  );

describe('annotate', () => {
  test('each observation is a stretch of its own, those that touch too', () => {
    expect(
      shape('call 123456 now', [
        { start: 8, end: 11, name: 'b' },
        { start: 5, end: 8, name: 'a' },
      ]),
    ).toEqual(['call ', [['123', 'a']], [['456', 'b']], ' now']);
  });

  test('observations that overlap share a stretch, cut where one begins or ends', () => {
    expect(
      shape('abcdef', [
        { start: 1, end: 4, name: 'a' },
        { start: 3, end: 6, name: 'b' },
        { start: 1, end: 4, name: 'c' },
      ]),
    ).toEqual([
      'a',
      [
        ['bc', 'ac'],
        ['d', 'acb'],
        ['ef', 'b'],
      ],
    ]);
  });

  test('what is empty or outside is left out', () => {
    expect(
      shape('abc', [
        { start: 1, end: 1, name: 'a' },
        { start: -1, end: 2, name: 'b' },
        { start: 2, end: 4, name: 'c' },
      ]),
    ).toEqual(['abc']);
    expect(shape('', [])).toEqual([]);
  });

  test('nothing of a text is lost or doubled, and each observation covers exactly its span', () => {
    const spans = fc.array(fc.record({ start: fc.nat(40), end: fc.nat(40) }), { maxLength: 8 });
    fc.assert(
      fc.property(anyText({ maxLength: 40 }), spans, (text, given) => {
        const observations = given.map((span, id) => ({ ...span, id }));
        const parts = annotate(text, observations).flatMap((stretch) => stretch.parts);
        expect(parts.map((part) => part.text).join('')).toBe(text);
        for (const { id, start, end } of observations) {
          const own = parts.filter((part) => part.observations.some((one) => one.id === id));
          const isInside = start < end && end <= text.length;
          expect(own.map((part) => part.text).join('')).toBe(
            isInside ? text.slice(start, end) : '',
          );
        }
      }),
    );
  });
});
