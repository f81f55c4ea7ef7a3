import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { lackingMark } from '../../../server/court/bundle/document/marks.ts';
import { buildBundle, verifyBundle } from '../../../server/court/bundle/index.ts';
import { bagInfo } from '../../../server/court/bundle/package/stage.ts';
import { writeZip } from '../../../server/court/bundle/zip/zip-write.ts';
import { unpacked } from './programs.ts';
import { bagAgain, edit, smallCase, temporaryFolder } from './support.ts';

test('a Russian bundle says so in its name, its bag and its PDF, and verifies with its document', async () => {
  const folder = temporaryFolder();
  const small = await smallCase(path.join(folder, 'data'));
  const out = path.join(folder, 'out');
  const report = await buildBundle({ ...small, out, language: 'ru', filing: true });
  expect(report.name).toBe('case-7-2026-11-25-full-ru.zip');
  expect(await verifyBundle(report.path)).toMatchObject({ ok: true, problems: [] });
  const filed = await readFile(path.join(out, 'case-7-2026-11-25-full-ru-filing-1.pdf'));
  const named = { sha256: report.snapshotSha256, title: small.snapshot.title };
  expect(lackingMark(filed, named, 1, 1, 'ru')).toBeUndefined();

  const english = await buildBundle({ ...small, out, filing: true });
  expect(english.name).toBe('case-7-2026-11-25-full.zip');
  const pdf = await readFile(path.join(out, 'case-7-2026-11-25-full-filing-1.pdf'));
  expect(lackingMark(pdf, named, 1, 1, 'ru')).toBe('it is not in the language “ru”');
  expect(bagInfo(small.snapshot, undefined, 'ru')).toContainEqual(['Language', 'ru']);
  expect(bagInfo(small.snapshot).map(([label]) => label)).not.toContain('Language');
});

const helpIn = (name: string) =>
  readFile(
    path.join(import.meta.dirname, '../../../server/court/bundle/package/help', name),
    'utf8',
  );
/** What a reader runs, and under which number of a heading. */
const commands = (text: string): string[] => text.match(/^(?: {4}\S.*|## \d\.)/gm) ?? [];

test('the instructions in Russian have the same commands as those in English, in the same order', async () => {
  const [english, russian] = [await helpIn('VERIFY.md'), await helpIn('VERIFY.ru.md')];
  expect(commands(russian)).toEqual(commands(english));
  expect(commands(russian).length).toBeGreaterThan(25);
  expect(russian.match(/^## /gm)).toHaveLength(english.match(/^## /gm)?.length ?? 0);
});

test('a Russian package has its instructions in Russian, and verify knows them', async () => {
  const folder = temporaryFolder();
  const small = await smallCase(path.join(folder, 'data'));
  const report = await buildBundle({ ...small, out: path.join(folder, 'out'), language: 'ru' });
  const bag = path.join(folder, 'bag');
  unpacked(report.path, bag);
  expect(await readFile(path.join(bag, 'VERIFY.ru.md'), 'utf8')).toContain(
    '**ПРОЕКТ. НЕ ПОДПИСАНО. БЕЗ МЕТКИ ВРЕМЕНИ.**',
  );
  const problemsOf = async (language: 'ru' | 'en') => {
    for (const name of ['seal.json', 'bagit.txt', 'bag-info.txt', 'manifest-sha256.txt'])
      await rm(path.join(bag, name), { force: true });
    await rm(path.join(bag, 'tagmanifest-sha256.txt'), { force: true });
    const zip = path.join(folder, 'again.zip');
    await rm(zip, { force: true });
    await writeZip(
      bag,
      await bagAgain(bag, small.snapshot, bagInfo(small.snapshot, undefined, language)),
      zip,
    );
    return (await verifyBundle(zip)).problems.filter((one) => one.path === 'VERIFY.ru.md');
  };
  expect(await problemsOf('ru')).toEqual([]);
  expect(await problemsOf('en')).toEqual([
    { path: 'VERIFY.ru.md', problem: 'is no part of a bundle of this snapshot' },
  ]);
  await edit(bag, 'VERIFY.ru.md', (text) => text.replace('ПРОЕКТ. ', ''));
  expect((await problemsOf('ru'))[0]?.problem).toContain('is not what Throughline');
  await rm(path.join(bag, 'VERIFY.ru.md'));
  expect((await problemsOf('ru'))[0]?.problem).toContain('is missing');
});
