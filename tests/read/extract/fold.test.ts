import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from '../../../server/read/extract/fold.ts';
import { anyText } from '../../support/any-text.ts';

test.each([
  ['٠٧٠ ۰۷۰ ๐๘๐', '070 070 080'],
  ['①②⓪ ❾⓿ ⓵ ₉₀ ⁹⁰ 𝟗𝟎 ９０', '120 90 1 90 90 90 90'],
  ['7️⃣0️⃣0️⃣', '700'],
  ['9̵7̵1̵ 0̇9̇', '971 09'],
  ['+7\u200b70\u200d0\u00ad0', '+77000'],
  ['ｂａａｎ＠ｅｘａｍｐｌｅ．ｏｒｇ', 'baan@example.org'],
  ['т е л е г а orchid', 'телега orchid'],
  ['0ـ5ـ0', '050'],
  ['นวดไทย ที่ ๓', 'นวดไทย ที่ 3'],
  ['й ё Й', 'й ё Й'],
])('%s is read as %s', (text, folded) => {
  expect(fold(text).text).toBe(folded);
});

test('a span leads back to what was folded, hidden signs inside it included', () => {
  const text = 'тел ٠\u200b٧٠';
  const folded = fold(text);
  expect(folded.text).toBe('тел 070');
  const { start, end } = folded.span(4, 7);
  expect(text.slice(start, end)).toBe('٠\u200b٧٠');
  expect(folded.steps(4, 7)).toEqual([
    'digits of another script or shape read as 0 to 9',
    'signs that are not seen left out',
  ]);
});

test('spans of any text lie inside it, in order', () => {
  fc.assert(
    fc.property(anyText({ maxLength: 60 }), (text) => {
      const folded = fold(text);
      let last = 0;
      for (let i = 0; i < folded.text.length; i += 1) {
        const { start, end } = folded.span(i, i + 1);
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        last = start;
      }
    }),
  );
});
