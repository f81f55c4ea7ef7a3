import fc from 'fast-check';
import { expect, test } from 'vitest';
import { filled, host, isoTime } from '../../../server/read/capture/fields.ts';
import {
  imageChecks,
  optionalChecks,
  quickFilled,
  quickTime,
  repeated,
} from '../../../server/read/capture/quick.ts';
import { anyText } from '../../support/any-text.ts';

const of = (signs: string, maxLength: number) =>
  fc.array(fc.constantFrom(...signs), { maxLength }).map((list) => list.join(''));
const pick = (...values: unknown[]) => fc.constantFrom(...values);

/** Values that are nearly, or just, what a field takes. */
const nearly = fc.oneof(
  anyText(),
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.double(),
  fc.integer(),
  fc
    .tuple(pick('http', 'https', 'HTTPS', 'ftp'), of('ab1.-x/?:@n %', 40))
    .map((p) => p.join('://')),
  of('0123456789abcdefA', 66),
  fc.constantFrom('a', 'F', '0', 'g').map((sign) => sign.repeat(64)),
  pick('https://xn--a.example/', 'https://1.2.3.400/', 'https://a.0x1f', 'https://a..example'),
  pick(
    'https://a-.example',
    'https://a.example/%zz',
    'https://a.example/?q=1#x',
    ' x ',
    '',
    '\ud800',
  ),
  pick('KZ', 'kz', 'XX', 'live', 'Live', '2026-02-28', '2026-02-30', '5000', {}, [], null, true),
);

for (const { name, schema, quick } of [...optionalChecks, ...imageChecks])
  test(`${name}: what is taken without its schema is what the schema makes of it`, () => {
    fc.assert(
      fc.property(nearly, (value) => {
        // Twice: what is remembered is what was read.
        for (const found of [quick(value), quick(value)])
          if (found !== undefined)
            expect(schema.safeParse(value)).toEqual({ success: true, data: found });
      }),
      { numRuns: 500 },
    );
  });

test('plain values need no schema', () => {
  const plain: Readonly<Record<string, unknown>> = {
    url: 'https://lotus-board.example/a/123-b_c.html?page=2',
    adId: '123',
    postedAt: '2026-02-28',
    status: 'live',
    title: 'Rooms',
    text: 'Rooms, day and night',
    language: 'kk',
    country: 'KZ',
    city: 'Алматы',
    price: 5000,
    collector: 'unit 7',
    tool: 'scraper 1.2',
    sha256: 'ab'.repeat(32),
  };
  const taken = [...optionalChecks, ...imageChecks].filter(
    ({ name, quick }) => name in plain && quick(plain[name]) !== undefined,
  );
  expect(new Set(taken.map(({ name }) => name))).toEqual(new Set(Object.keys(plain)));
});

const two = (least: number, most: number) =>
  fc.integer({ min: least, max: most }).map((number) => String(number).padStart(2, '0'));
const times = fc
  .tuple(
    fc.integer({ min: 1980, max: 2110 }),
    two(0, 13),
    two(0, 32),
    two(0, 25),
    two(0, 61),
    two(0, 61),
  )
  .map(
    ([year, month, day, hour, minute, second]) =>
      `${year}-${month}-${day}T${hour}:${minute}:${second}`,
  );

test('a time that is taken as it is written is one, as it is kept, and not too late', () => {
  const latest = Date.parse('2026-07-01T00:05:00Z');
  fc.assert(
    fc.property(times, pick('Z', '.123Z', '.1Z', '+05:00', ''), (day, end) => {
      const value = `${day}${end}`;
      if (quickTime(value, latest) === undefined) return;
      expect(isoTime.safeParse(value).success).toBe(true);
      expect(new Date(value).toISOString()).toBe(value);
      expect(Date.parse(value)).toBeLessThanOrEqual(latest);
      expect(Number(value.slice(0, 4))).toBeGreaterThanOrEqual(1990);
    }),
    { numRuns: 2000 },
  );
  expect(quickTime('2026-02-28T23:59:59.000Z', latest)).toBe('2026-02-28T23:59:59.000Z');
});

test('hosts and filled texts are what their schemas make of them', () => {
  const quickHost = repeated(host);
  fc.assert(
    fc.property(nearly, (value) => {
      const found = quickHost(value);
      if (found !== undefined)
        expect(host.safeParse(value)).toEqual({ success: true, data: found });
      const text = quickFilled(value, 50);
      if (text !== undefined)
        expect(filled(50).safeParse(value)).toEqual({ success: true, data: text });
    }),
  );
  expect(quickHost('www.Lotus-Board.example')).toBe('lotus-board.example');
});
