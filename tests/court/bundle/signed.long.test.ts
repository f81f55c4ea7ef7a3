import path from 'node:path';
import { expect, test } from 'vitest';
import { run, signed } from './signed.ts';

test('the copy to file is PDF/A-2b, flat and without attachments', async () => {
  const { out } = await signed();
  const copy = 'case-7-2026-11-25-full-filing-1.pdf';
  const jars = path.resolve('.cache/verapdf-1.28.2/lib/*');
  const verdict = run(
    out,
    ...(['java', '-cp', jars, 'org.verapdf.apps.GreenfieldCliWrapper'] as const),
    ...['-f', '2b', '--format', 'text', '-v', copy],
  );
  expect(verdict).toMatch(/^PASS /);
  expect(run(out, 'qpdf', '--check', copy)).toContain('No syntax or stream encoding errors found');
  expect(run(out, 'qpdf', '--list-attachments', copy)).toMatch(/no embedded files/);
  const { acroform } = JSON.parse(run(out, 'qpdf', '--json', '--json-key=acroform', copy));
  expect(acroform.hasacroform).toBe(false);
});
