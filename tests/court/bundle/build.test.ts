import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { appendFile, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { buildBundle, verifyBundle } from '../../../server/court/bundle/index.ts';
import { packBag } from '../../../server/court/bundle/package/pack.ts';
import { bundleName } from '../../../server/court/bundle/package/stage.ts';
import { edit, sha256Of, smallCase, smallPackage, stageSmall, temporaryFolder } from './support.ts';

async function caseIn(folder: string) {
  const small = await smallCase(path.join(folder, 'data'));
  return { ...small, out: path.join(folder, 'new', 'bundles') };
}

test('a whole bundle is one zip and its checksum, verifies, and is the same bytes again', async () => {
  const folder = temporaryFolder();
  const { out, ...small } = await caseIn(folder);
  const stages = new Set<string>();
  const report = await buildBundle({ ...small, out }, ({ stage }) => stages.add(stage));
  const zip = readFileSync(report.path);
  expect(report).toMatchObject({
    name: 'case-7-2026-11-25-full.zip',
    path: path.join(out, 'case-7-2026-11-25-full.zip'),
    sha256: sha256Of(zip),
    bytes: zip.length,
    exhibits: 2,
    volumes: 1,
  });
  expect(report.pages).toBeGreaterThan(2);
  expect([...stages]).toEqual(['exhibits', 'document', 'package']);
  expect(await verifyBundle(report.path)).toMatchObject({
    ok: true,
    problems: [],
    notes: [expect.stringContaining('not signed')],
  });

  expect(await buildBundle({ ...small, out })).toEqual(report);
  const again = await buildBundle({ ...small, out: path.join(folder, 'elsewhere') });
  expect(readFileSync(again.path).equals(zip)).toBe(true);
  expect((await readdir(out)).sort()).toEqual([report.name, `${report.name}.sha256`]);
});

test('its name follows from the title and the date, in letters of every script', async () => {
  const { snapshot } = await caseIn(temporaryFolder());
  const nameOf = (title: string) => bundleName({ ...snapshot, title });
  expect(nameOf('Case 7: Almaty / Ёж')).toBe('case-7-almaty-ёж-2026-11-25-full');
  expect(nameOf('Café Ünal')).toBe('cafe-unal-2026-11-25-full');
  expect(nameOf('Дело 7')).toBe('дело-7-2026-11-25-full');
  expect(nameOf('Операция Сокол')).toBe('операция-сокол-2026-11-25-full');
  expect(nameOf('Й'.normalize('NFD'))).toBe('й-2026-11-25-full');
  expect(nameOf('../../คดี')).toBe('คดี-2026-11-25-full');
  expect(nameOf('№ 7?')).toBe('no-7-2026-11-25-full');
  expect(nameOf('../..')).toBe('case-2026-11-25-full');
  expect(nameOf('7')).toBe('case-7-2026-11-25-full');
  expect(nameOf('a'.repeat(300))).toBe(`${'a'.repeat(96)}-2026-11-25-full`);
  expect(nameOf('คด'.repeat(99))).toBe(`${'คด'.repeat(16)}-2026-11-25-full`);
});

test('what has its name already is kept: another zip, and a checksum of another', async () => {
  const folder = temporaryFolder();
  const first = await smallPackage(folder);
  const out = path.dirname(first.packed.path);
  await edit(first.staged, 'data/bundle/volume-1.pdf', (text) => `${text}another`);
  for (const name of [
    'seal.json',
    'bagit.txt',
    'bag-info.txt',
    'manifest-sha256.txt',
    'tagmanifest-sha256.txt',
  ])
    await rm(path.join(first.staged, name));
  await writeFile(path.join(out, 'case-7-2026-11-25-full-2.zip.sha256'), 'of a zip that was moved');
  const second = await packBag(first.staged, first.snapshot, temporaryFolder(), out);
  expect(second.name).toBe('case-7-2026-11-25-full-3.zip');
  expect(sha256Of(readFileSync(first.packed.path))).toBe(first.packed.sha256);
  expect(readFileSync(`${second.path}.sha256`, 'utf8')).toBe(`${second.sha256}  ${second.name}\n`);
  expect(await verifyBundle(second.path, { quick: true })).toMatchObject({ ok: true });
});

test.each([
  [
    'bytes-missing',
    async ({ evidence, snapshot }: Awaited<ReturnType<typeof caseIn>>) => {
      await rm(evidence.path(snapshot.batches[0]?.sha256 ?? ''));
    },
  ],
  [
    'bytes-changed',
    async ({ evidence, snapshot }: Awaited<ReturnType<typeof caseIn>>) => {
      const file = evidence.path(snapshot.batches[0]?.sha256 ?? '');
      await writeFile(file, readFileSync(file, 'utf8').replace('44', '45'));
    },
  ],
  [
    'custody-behind',
    async ({ evidence }: Awaited<ReturnType<typeof caseIn>>) => {
      const log = path.join(path.dirname(evidence.path('00')), '../../custody.jsonl');
      await writeFile(log, readFileSync(log, 'utf8').replace('new-since', 'corridor'));
    },
  ],
  [
    'folder',
    async ({ out }: Awaited<ReturnType<typeof caseIn>>) => {
      await mkdir(path.dirname(out));
      await writeFile(out, 'a file where the folder should be');
    },
  ],
])('%s: says what to do and leaves nothing behind', async (code, spoil) => {
  const folder = temporaryFolder();
  const made = await caseIn(folder);
  await spoil(made);
  const { snapshot, evidence, out } = made;
  await expect(buildBundle({ snapshot, evidence, out })).rejects.toMatchObject({
    name: 'BundleError',
    code,
    remedy: expect.stringMatching(/\w{3,} .{10,}/),
  });
  if (code !== 'folder') expect(await readdir(out)).toEqual([]);
});

test('a custody log that went on after the freeze changes nothing', async () => {
  const folder = temporaryFolder();
  const made = await smallPackage(folder);
  await made.evidence.appendCustody({
    event: 'revealed',
    image: 'x',
    signed: 'AB',
    reason: 'later',
  });
  const staged = path.join(folder, 'later');
  await stageSmall(made, staged);
  const later = await packBag(staged, made.snapshot, temporaryFolder(), path.join(folder, 'data'));
  expect(later.sha256).toBe(made.packed.sha256);
});

test('common programs agree, and find an edited line of custody', { timeout: 40_000 }, async () => {
  const folder = temporaryFolder();
  const { packed } = await smallPackage(folder);
  const run = (cwd: string, program: string, ...args: string[]) =>
    execFileSync(program, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  const out = path.dirname(packed.path);
  expect(run(out, 'sha256sum', '-c', `${packed.name}.sha256`)).toContain('OK');
  expect(run(out, 'unzip', '-t', packed.name)).toContain('No errors detected');
  const bag = path.join(folder, 'unpacked');
  run(out, 'unzip', '-q', packed.name, '-d', bag);
  expect(run(bag, 'sha256sum', '-c', 'manifest-sha256.txt').match(/: OK/g)).toHaveLength(11);
  expect(run(bag, 'sha256sum', '-c', 'tagmanifest-sha256.txt').match(/: OK/g)).toHaveLength(7);
  expect(run(bag, 'python3', 'check_custody.py')).toBe(
    'OK: 5 lines follow each other, 1 withheld\n',
  );
  const log = path.join(bag, 'data/custody/custody.jsonl');
  const text = readFileSync(log, 'utf8');
  const spoilt = [
    text.replace('captures.jsonl', 'other.jsonl'),
    text.replace('"read":2', '"read":3'),
    text.split('\n').slice(1).join('\n'),
    text.trimEnd(),
  ];
  for (const changed of spoilt) {
    await writeFile(log, changed);
    expect(() => run(bag, 'python3', 'check_custody.py')).toThrow(/Command failed/);
  }
  // A line that is no JSON any more, or other JSON, is told in a sentence, too.
  for (const line of ['{"n":2,', '7', '"aa"', '{}']) {
    await writeFile(log, [text.split('\n')[0], line, ...text.split('\n').slice(2)].join('\n'));
    const described = spawnSync('python3', ['check_custody.py'], { cwd: bag, encoding: 'utf8' });
    expect([described.status, described.stderr]).toEqual([1, '']);
    expect(described.stdout).toMatch(/^CHANGED: line 2 /);
  }
  await writeFile(log, text);
  await appendFile(log, '{"n":6,"previous":"","event":"x"}\n');
  expect(() => run(bag, 'python3', 'check_custody.py')).toThrow(/Command failed/);
});

test('what the text beside the package has python3 print names what was changed, and what was added', async () => {
  const folder = temporaryFolder();
  const { packed } = await smallPackage(folder);
  const bag = path.join(folder, 'unpacked');
  execFileSync('unzip', ['-q', packed.path, '-d', bag]);
  const help = readFileSync(path.join(bag, 'VERIFY.md'), 'utf8');
  const commands = [...help.matchAll(/^ {4}python3 -c "(.+)"$/gm)].map(([, code]) => code ?? '');
  const printed = () =>
    commands.map((code) =>
      execFileSync('python3', ['-c', code], { cwd: bag, encoding: 'utf8' }).trim(),
    );
  expect(printed()).toEqual(['[] []', '[]', '[]', '[]', '[]', '[]']);
  const record = path.join(bag, 'data/exhibits/AB2/record.json');
  await writeFile(record, readFileSync(record, 'utf8').replace('Call', 'Cell'));
  const [image = ''] = readdirSync(path.join(bag, 'data/exhibits/AB1/images'));
  const picture = `data/exhibits/AB1/images/${image}`;
  expect(printed()).toEqual([
    "['data/exhibits/AB2/record.json'] []",
    '[]',
    "['AB2']",
    "['AB2']",
    '[]',
    '[]',
  ]);
  await rm(record);
  await appendFile(path.join(bag, picture), 'x');
  await writeFile(path.join(bag, 'data/added.txt'), 'x');
  expect(printed()).toEqual([
    `['${picture}', 'data/exhibits/AB2/record.json'] ['data/added.txt']`,
    '[]',
    "['AB2']",
    "['AB1', 'AB2']",
    `['${picture}']`,
    '[]',
  ]);
  const snapshot = path.join(bag, 'data/snapshot.json');
  await writeFile(snapshot, readFileSync(snapshot, 'utf8').replace('Case 7', 'Case 8'));
  expect(printed()[1]).toBe("['data/snapshot.json']");
});

test('the text beside the package says what it is not, and names what is in it', async () => {
  const { staged } = await smallPackage(temporaryFolder());
  const help = readFileSync(path.join(staged, 'VERIFY.md'), 'utf8');
  expect(help).toContain('DRAFT. NOT SIGNED. NOT TIMESTAMPED.');
  for (const name of [
    'data/graph/',
    'data/exhibits/',
    'data/snapshot.json',
    'check_custody.py',
    'veraPDF',
  ])
    expect(help).toContain(name);
  expect(readFileSync(path.join(staged, 'bag-info.txt'), 'utf8')).toMatch(
    /^Bagging-Date: 2026-11-25\nBag-Software-Agent: Throughline 0\.1\.0\nExternal-Identifier: [0-9a-f]{64}\nExternal-Description: Case 7 \(DRAFT, NOT SIGNED, NOT TIMESTAMPED\)\nPayload-Oxum: \d+\.11\n$/,
  );
});
