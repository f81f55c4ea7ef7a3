import { expect, test } from 'vitest';
import { countReason, type ReasonCount } from '../../../server/read/ingest/reasons.ts';

const problem = { file: 'a.jsonl', remedy: '', severity: 'rejected' } as const;
const of = (field: string, ...reasons: string[]): readonly ReasonCount[] =>
  reasons.reduce<readonly ReasonCount[]>(
    (counted, reason, i) => countReason(counted, { ...problem, line: i + 1, field, reason }),
    [],
  );

const zone = 'is not an ISO 8601 time with a zone, such as 2026-03-01T10:00:00Z';
test.each([
  [
    'images[3]',
    'the bytes of images/ab12.jpg were not received',
    'images the bytes of … were not received',
  ],
  ['images[0]', 'page.jpg is not an image', 'images … is not an image'],
  ['capturedAt', 'is in the future (2030-01-01T00:00:00Z)', 'capturedAt is in the future'],
  ['contacts.phones', '“8 700” cannot be read', 'contacts.phones “…” cannot be read'],
  ['(record)', 'is not valid JSON: Unexpected token x', '(record) is not valid JSON'],
  ['capturedAt', zone, `capturedAt ${zone}`],
  ['(file)', 'is read as utf-16le, by its mark', '(file) is read as utf-16le, by its mark'],
])('%s %s is one reason whatever the record', (field, reason, expected) => {
  expect(of(field, reason).map((one) => one.reason)).toEqual([expected]);
});

test('records that differ in a number are one reason, which says no number that is not true of all', () => {
  const has = (n: number) => `has ${n} values where the header has 7`;
  const [one, ...more] = of('(record)', has(3), has(4), has(3));
  expect(more).toEqual([]);
  expect(one).toMatchObject({ total: 3, example: { line: 1 } });
  expect(one?.reason).toBe('(record) has … values where the header has 7');
});

test('other words are another reason', () => {
  const counted = of('text', 'is too long', 'is empty', 'is too long');
  expect(counted.map(({ reason, total }) => `${reason} ${total}`)).toEqual(
    'text is too long 2, text is empty 1'.split(', '),
  );
});
