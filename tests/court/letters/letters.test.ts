import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openStore } from '../../../server/core/store/index.ts';
import {
  letterKinds,
  letterLanguages,
  type WantedLetter,
  writeLetter,
} from '../../../server/court/letters/index.ts';
import { custodyLine } from '../../support/custody.ts';
import { sha256Of, smallCase, temporaryFolder } from '../bundle/support.ts';

const now = new Date('2026-11-30T10:00:00.000Z');

async function wanted() {
  const folder = temporaryFolder();
  const dataDir = path.join(folder, 'data');
  const { snapshot, evidence } = await smallCase(dataDir);
  const store = await openStore(dataDir);
  onTestFinished(() => store.close());
  const write = (more: Partial<WantedLetter> = {}) =>
    writeLetter({ evidence, store }, {
      ...{ kind: 'preservation', language: 'en', platform: 'lotus-board.example', now },
      ...{ snapshot, dataDir, out: path.join(folder, 'letter.md'), ...more },
    } as WantedLetter);
  const custody = async () => {
    const lines: string[] = [];
    for await (const line of evidence.custody()) lines.push(line);
    return lines;
  };
  return { folder, dataDir, snapshot, write, custody };
}

test.each(
  letterKinds.flatMap((kind) => letterLanguages.map((language) => [kind, language] as const)),
)(
  '%s in %s: addresses, times and hashes, no contact, and a line of custody with its hash',
  async (kind, language) => {
    const { folder, snapshot, write, custody } = await wanted();
    const letter = await write({ kind, language, office: 'Unit 7' });
    const text = readFileSync(path.join(folder, 'letter.md'), 'utf8');
    for (const { sha256 } of snapshot.captures) expect(text).toContain(sha256);
    expect(text).toContain('2026-03-01 10:00:00 UTC');
    expect(text).toContain('lotus-board.example/1');
    expect(text).toContain(language === 'en' ? '30 November 2026' : '30 ноября 2026');
    expect(text).not.toMatch(/\{\{|\}\}/);
    expect(text.replace(/\D/g, '')).not.toContain('0004417');
    expect(custodyLine((await custody()).at(-1) ?? '')).toMatchObject({
      ...{ event: 'letter-written', letter: kind, language, captures: 2, ads: 2 },
      sha256: sha256Of(text),
    });
    expect(letter.sha256).toBe(sha256Of(text));
  },
);

test('as pages it is PDF/A with words that can be searched, and the letters of its language', async () => {
  const { folder, snapshot, write } = await wanted();
  const url = `https://lotus-board.example/${'x'.repeat(90)}/#*_$[a](b)\u202egnp`;
  const captures = snapshot.captures.map((capture) => ({ ...capture, url }));
  const out = path.join(folder, 'letter.pdf');
  await write({ out, language: 'ru', snapshot: { ...snapshot, captures } });
  const text = execFileSync('pdftotext', [out, '-'], { encoding: 'utf8' });
  expect(text).toContain('Запрос о сохранении данных');
  const joined = text.replace(/[\s\u200b]/g, '');
  expect(joined).toContain(`${url.slice(0, -4)}%E2%80%AEgnp`);
  expect(joined).toContain(snapshot.captures[0]?.sha256);
});

test('an office’s own template goes first; what it asks for and nobody knows is named', async () => {
  const { folder, dataDir, write, custody } = await wanted();
  const before = (await custody()).length;
  mkdirSync(path.join(dataDir, 'letters'));
  const own = path.join(dataDir, 'letters', 'takedown.en.md');
  const list = '{{#captures}}{{number}} {{ad}}\n{{/captures}}';
  writeFileSync(own, `To {{platform}} about {{officer}}\n${list}`);
  await expect(write({ kind: 'takedown' })).rejects.toMatchObject({
    code: 'template',
    message: expect.stringContaining('{{officer}}'),
  });
  writeFileSync(own, 'no list');
  await expect(write({ kind: 'takedown' })).rejects.toMatchObject({ code: 'template' });
  expect(await custody()).toHaveLength(before);
  writeFileSync(own, `To {{platform}} from {{office}}\n${list}`);
  const letter = await write({ kind: 'takedown', office: '{{date}}' });
  expect(letter.template).toBe(own);
  expect(readFileSync(letter.path, 'utf8')).toBe(
    'To lotus-board.example from {{date}}\n1 lotus-board.example/1\n2 lotus-board.example/2\n',
  );
  // A letter that was logged stays as it was.
  await expect(write()).rejects.toMatchObject({ code: 'exists' });
  await expect(write({ platform: 'other.example' })).rejects.toMatchObject({
    code: 'nothing',
    remedy: expect.stringContaining('lotus-board.example'),
  });
  await expect(write({ out: path.join(letter.path, 'x') })).rejects.toMatchObject({
    code: 'folder',
  });
  expect(readdirSync(folder).sort()).toEqual(['data', 'letter.md']);
});
