import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { lackingMark } from '../../server/bundle/document/marks.ts';
import { buildBundle, verifyBundle } from '../../server/bundle/index.ts';
import { bagInfo } from '../../server/bundle/package/stage.ts';
import { smallCase, temporaryFolder } from './support.ts';

test('a Russian bundle says so in its name, its bag and its PDF, and verifies with its document', async () => {
  const folder = temporaryFolder();
  const small = await smallCase(path.join(folder, 'data'));
  const out = path.join(folder, 'out');
  const report = await buildBundle({ ...small, out, language: 'ru', filing: true });
  expect(report.name).toBe('case-7-2026-11-25-full-ru.zip');
  expect(await verifyBundle(report.path, { document: true })).toMatchObject({
    ...{ ok: true, problems: [] },
  });
  const filed = await readFile(path.join(out, 'case-7-2026-11-25-full-ru-filing-1.pdf'));
  const named = { sha256: report.snapshotSha256, title: small.snapshot.title };
  expect(lackingMark(filed, named, 1, 1, 'ru')).toBeUndefined();

  const english = await buildBundle({ ...small, out, filing: true });
  expect(english.name).toBe('case-7-2026-11-25-full.zip');
  const pdf = await readFile(path.join(out, 'case-7-2026-11-25-full-filing-1.pdf'));
  expect(lackingMark(pdf, named, 1, 1, 'ru')).toBe('it is not in the language “ru”');
  expect(bagInfo(small.snapshot, undefined, 'ru')).toContainEqual(['Language', 'ru']);
  expect(bagInfo(small.snapshot).map(([label]) => label)).not.toContain('Language');
}, 60_000);
