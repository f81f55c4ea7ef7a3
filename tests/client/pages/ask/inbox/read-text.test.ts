import { expect, test } from 'vitest';
import { readText } from '../../../../../client/src/pages/ask/inbox/read-text.ts';

test('a list is read as spreadsheets and editors save it', async () => {
  const words = 'Дана,+7 700 000 0001';
  const utf16 = Buffer.from(`\uFEFF${words}`, 'utf16le');
  expect(await readText(new Blob([`\uFEFF${words}`]))).toBe(words);
  expect(await readText(new Blob([utf16]))).toBe(words);
  expect(await readText(new Blob([Buffer.from(utf16).swap16()]))).toBe(words);
});

test('a file that is no list is not read', async () => {
  expect(await readText(new Blob([new Uint8Array(1_000_001)]))).toBeNull();
});
