import path from 'node:path';
import { expect, test } from 'vitest';
import { expectSound } from './programs.ts';
import { run, signed } from './signed.ts';

test('the copy to file is PDF/A-2b, flat and without attachments', async () => {
  const { out } = await signed();
  const copy = 'case-7-2026-11-25-full-filing-1.pdf';
  expectSound(path.join(out, copy), '2b');
  expect(run(out, 'qpdf', '--list-attachments', copy)).toMatch(/no embedded files/);
  const { acroform } = JSON.parse(run(out, 'qpdf', '--json', '--json-key=acroform', copy));
  expect(acroform.hasacroform).toBe(false);
});
