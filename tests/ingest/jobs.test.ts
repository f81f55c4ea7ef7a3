import { expect, test } from 'vitest';
import { kindOfReason } from '../../server/ingest/jobs.ts';

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
    '(record)',
    'has 3 values where the header has 7',
    '(record) has N values where the header has N',
  ],
])('%s %s is one reason whatever the record', (field, reason, expected) => {
  expect(
    kindOfReason({ file: 'a.jsonl', line: 1, field, reason, remedy: '', severity: 'rejected' }),
  ).toBe(expected);
});
