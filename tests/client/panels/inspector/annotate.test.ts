import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { annotate } from '../../../../client/src/panels/inspector/annotate.ts';
import { anyText } from '../../../support/any-text.ts';

const shape = (text: string, observations: { start: number; end: number; name: string }[]) =>
  annotate(text, observations).map(({ text, observations, parts }) =>
    observations.length === 0
      ? text
      : parts.map((part) => `${part.text} ${part.observations.map(({ name }) => name).join('')}`),
  );
const span = (start: number, end: number, name: string) => ({ start, end, name });

describe('annotate', () => {
  test('each observation is a stretch of its own, those that touch too', () => {
    const two = [span(8, 11, 'b'), span(5, 8, 'a')];
    expect(shape('call 123456 now', two)).toEqual(['call ', ['123 a'], ['456 b'], ' now']);
  });

  test('observations that overlap share a stretch, cut where one begins or ends', () => {
    const three = [span(1, 4, 'a'), span(3, 6, 'b'), span(1, 4, 'c')];
    expect(shape('abcdef', three)).toEqual(['a', ['bc ac', 'd acb', 'ef b']]);
  });

  test('what is empty or outside is left out', () => {
    const outside = [span(1, 1, 'a'), span(-1, 2, 'b'), span(2, 4, 'c')];
    expect(shape('abc', outside)).toEqual(['abc']);
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
          const covered = isInside ? text.slice(start, end) : '';
          expect(own.map((part) => part.text).join('')).toBe(covered);
        }
      }),
    );
  });
});
