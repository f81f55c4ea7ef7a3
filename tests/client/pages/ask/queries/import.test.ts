import { expect, test } from 'vitest';
import { textOf } from '../../../../../client/src/pages/ask/queries/sharing/use-import.ts';

test('a file of questions that is too large, or a folder, says so by itself', async () => {
  expect(await textOf(new Blob(['RETURN 1']))).toBe('RETURN 1');
  await expect(textOf(new Blob([new Uint8Array(1_000_001)]))).rejects.toThrow('too large');
  // As a browser answers for a folder.
  const folder = Object.assign(new Blob([]), { text: () => Promise.reject(new DOMException('')) });
  await expect(textOf(folder)).rejects.toThrow('cannot be read');
});
