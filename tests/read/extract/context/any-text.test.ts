import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contextOf } from './support.ts';

const pieces = fc.constantFrom(
  ...[
    'Алматы',
    'Дубайға',
    '東京',
    'ดูไบ',
    '15 000',
    '-',
    ' ',
    'тг',
    '500',
    'AED',
    'Posted ',
    '12.03.2026',
  ],
  ...['\u200b', '\ud83c', '\udf38', '１２', 'Ош', "'", '#', 'دبی', '\u0301', '@', '.'],
);

test('whatever the text, every span holds what was read', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(texts, (text) => {
      const { places, price, postedAt } = contextOf(text);
      for (const read of [...places, price, postedAt])
        if (read) expect(text.slice(read.start, read.end)).toBe(read.raw);
    }),
    { numRuns: 500 },
  );
});
