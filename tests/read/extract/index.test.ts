import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extract } from '../../../server/read/extract/index.ts';
import { anyText } from '../../support/any-text.ts';
import { readFrom } from './support.ts';

const none = { phones: [], emails: [], handles: [], payments: [], websites: [] };
const input = (text: string, country = 'KZ') => {
  return { text, title: text, country, platform: 'lotus-board.example', contacts: none };
};

/** Pieces of identifiers, of what looks like them, and of what breaks careless code. */
const pieces = fc.oneof(
  anyText({ maxLength: 6 }),
  fc.constantFrom('\ud800', '\udc00', '😀', '\u200b', '\u202e', '️⃣', '\n', ' ', '.', '@', '/', ':'),
  fc.constantFrom(
    '+7 700 000 44 17',
    '8(700)0004417',
    '۰۷۰۰۰۰۰۰۰۰',
    'a@lotus.com',
    'https://',
    't.me/orchid',
  ),
  fc.constantFrom(
    'telegram: @orchid',
    'тг orchid_7',
    'GB82 WEST 1234 5698 7654 32',
    '0x',
    'wa.me/',
    '5000 тг',
  ),
);
const texts = fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join(''));

describe('extract', () => {
  test('gives spans that hold exactly what was read, whatever the text', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom('KZ', 'AF', 'TH', 'ZZ', ''), (text, country) => {
        for (const { field, raw, start, end, confidence } of extract(input(text, country))
          .observations) {
          expect(field === 'title' || field === 'text').toBe(true);
          expect(text.slice(start, end), JSON.stringify(text)).toBe(raw);
          expect(raw.length).toBeGreaterThan(0);
          expect(confidence > 0 && confidence <= 1, raw).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('gives the same each time, and no two observations of a field overlap', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const first = extract(input(text));
        expect(extract(input(text)), JSON.stringify(text)).toEqual(first);
        const spans = first.observations
          .filter(({ field }) => field === 'text')
          .sort((a, b) => a.start - b.start);
        for (const [i, { start }] of spans.entries())
          expect(start, JSON.stringify(text)).toBeGreaterThanOrEqual(spans[i - 1]?.end ?? 0);
      }),
    );
  });

  test('reads contact fields first, then title and text, and says where', () => {
    const { observations, unread } = extract({
      ...input('Call +7 700 000 44 17'),
      title: 'a@lotus.com',
      contacts: { ...none, handles: ['telegram:orchid'], phones: ['no number'] },
    });
    expect(observations.map(({ field, entity, raw }) => [field, entity.id, raw])).toEqual([
      ['structured', 'handle:telegram:orchid', 'telegram:orchid'],
      ['title', 'email:a@lotus.com', 'a@lotus.com'],
      ['text', 'phone:+77000004417', '+7 700 000 44 17'],
    ]);
    expect(unread).toEqual([{ field: 'contacts.phones[0]', raw: 'no number' }]);
  });

  test('gives every place where an identifier stands', () => {
    expect(readFrom('+77000004417 or 8 700 000 44 17')).toEqual([
      'phone:+77000004417',
      'phone:+77000004417',
    ]);
  });
});

/** Processor time in milliseconds: other programs' work does not count. */
function cost(text: string): number {
  const before = process.cpuUsage();
  extract({ ...input(text), title: undefined });
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

describe('eight times the text takes about eight times the time', () => {
  test.each([
    '1 ',
    '((((',
    't.me/',
    'a@a.',
    '@',
    '+7 7',
    '+7 700 000 44 17 a@b.com ',
    'line: a1 ',
    'x.com/a ',
    'http://',
    'GB82 WEST 1234 5698 7654 32 ',
    '٠ ',
    '7️⃣',
    'a',
    '\ud800',
  ])(
    '%j',
    (piece) => {
      const of = (length: number) => piece.repeat(Math.ceil(length / piece.length));
      const base = 5_000;
      cost(of(base));
      const once = Math.min(cost(of(base)), cost(of(base)));
      // Linear code takes 8 times as long, quadratic code 64 times; the floor keeps small noise out.
      const most = 24 * Math.max(once, 3);
      let eight = cost(of(8 * base));
      // A compiler or collector at work beside it costs once, not each time.
      for (let tries = 0; eight >= most && tries < 4; tries++)
        eight = Math.min(eight, cost(of(8 * base)));
      expect(eight, `${once.toFixed(1)} ms, then ${eight.toFixed(1)} ms`).toBeLessThan(most);
    },
    20_000,
  );
});

test('a megabyte of one identifier after another is read whole', () => {
  const { observations } = extract({
    ...input('+7 700 000 44 17 x '.repeat(50_000)),
    title: undefined,
  });
  expect(observations).toHaveLength(50_000);
});
