import { expect, test } from 'vitest';
import { countReason, type ReasonCount } from '../../../server/read/ingest/reasons.ts';

const of = (field: string, ...reasons: string[]): readonly ReasonCount[] =>
  reasons.reduce<readonly ReasonCount[]>(
    (counted, reason, i) =>
      countReason(counted, {
        file: 'a.jsonl',
        line: i + 1,
        field,
        reason,
        remedy: '',
        severity: 'rejected',
      }),
    [],
  );

test.each([
  [
    'images[3]',
    'the bytes of images/ab12.jpg were not received with the file',
    'images the bytes of … were not received with the file',
  ],
  [
    'images[0]',
    'page.jpg is not an image that can be read',
    'images … is not an image that can be read',
  ],
  ['capturedAt', 'is in the future (2030-01-01T00:00:00Z)', 'capturedAt is in the future'],
  [
    'contacts.phones',
    '“8 700” cannot be read as such a contact',
    'contacts.phones “…” cannot be read as such a contact',
  ],
  ['(record)', 'is not valid JSON: Unexpected token x', '(record) is not valid JSON'],
  [
    'capturedAt',
    'is not an ISO 8601 time with a zone, such as 2026-03-01T10:00:00Z',
    'capturedAt is not an ISO 8601 time with a zone, such as 2026-03-01T10:00:00Z',
  ],
  ['(file)', 'is read as utf-16le, by its mark', '(file) is read as utf-16le, by its mark'],
])('%s %s is one reason whatever the record', (field, reason, expected) => {
  expect(of(field, reason).map((one) => one.reason)).toEqual([expected]);
});

test('records that differ in a number are one reason, which says no number that is not true of all', () => {
  const [one, ...more] = of(
    '(record)',
    'has 3 values where the header has 7',
    'has 4 values where the header has 7',
    'has 3 values where the header has 7',
  );
  expect(more).toEqual([]);
  expect(one).toMatchObject({ total: 3, example: { line: 1 } });
  expect(one?.reason).toBe('(record) has … values where the header has 7');
});

test('other words are another reason', () => {
  expect(
    of('text', 'is longer than 10 characters', 'is empty', 'is longer than 10 characters'),
  ).toMatchObject([
    { reason: 'text is longer than 10 characters', total: 2 },
    { reason: 'text is empty', total: 1 },
  ]);
});
