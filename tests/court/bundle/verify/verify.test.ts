import { execFileSync } from 'node:child_process';
import { closeSync, openSync, readdirSync, readFileSync, writeSync } from 'node:fs';
import { cp, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import canonicalize from 'canonicalize';
import { describe, expect, test } from 'vitest';
import { verifyBundle } from '../../../../server/court/bundle/index.ts';
import { snapshotBytes, snapshotVersion } from '../../../../server/court/snapshot/index.ts';
import {
  edit,
  resealFolder,
  sha256Of,
  smallOperation,
  smallPackage,
  temporaryFolder,
  withNetworkJudgements,
  withOperation,
  zipFolder,
} from '../support.ts';

async function made(change?: Parameters<typeof smallPackage>[1]) {
  const folder = temporaryFolder();
  const small = await smallPackage(folder, change);
  const zip = readFileSync(small.packed.path);
  return { ...small, folder, zip, elsewhere: path.join(folder, 'elsewhere.zip') };
}

const quickly = (zip: string | Readable) => verifyBundle(zip, { quick: true });

describe('an untouched bundle', () => {
  test('verifies, by its path and as a stream', async () => {
    const { packed, zip } = await made();
    const stream = Readable.from([zip.subarray(0, 1000), zip.subarray(1000)]);
    for (const one of [packed.path, stream])
      expect(await quickly(one)).toMatchObject({ ok: true, checked: 19, problems: [] });
  });

  test('stands alone: without the checksum file, in another folder, under another name', async () => {
    const { packed, elsewhere } = await made();
    await cp(packed.path, elsewhere);
    expect(await quickly(elsewhere)).toMatchObject({ ok: true });
  });
});

test('a bundle of another version is not verified: the answer names both versions and what to do', async () => {
  const { staged, snapshot, elsewhere } = await made(withNetworkJudgements);
  const other = { ...snapshot, schema: 'throughline-snapshot/9' };
  await edit(staged, 'data/snapshot.json', () => canonicalize(other) ?? '');
  await resealFolder(staged, snapshot, elsewhere);
  expect((await quickly(elsewhere)).problems).toEqual([
    {
      path: 'data/snapshot.json',
      problem: `is of version 9, and this release verifies version ${snapshotVersion} alone. Verify it by the release that made it, which bag-info.txt names, or by hand as VERIFY.md says.`,
    },
  ]);
});

describe('operations', () => {
  test('are in tables of their own, which are compared and missed, and so is that of judgements', async () => {
    const { staged, snapshot, packed, elsewhere } = await made((snapshot) =>
      withOperation(withNetworkJudgements(snapshot)),
    );
    const { ok, checked } = await quickly(packed.path);
    expect([ok, checked]).toEqual([true, 21]);
    const names = ['graph/associations', 'graph/operations', 'judgements/judgements'];
    const tables = names.map((name) => `data/${name}.csv`);
    expect(readFileSync(path.join(staged, tables[0] ?? ''), 'utf8').split('\r\n')[1]).toBe(
      '"operation:3/1","inside","network:3/1","network:3/2",0.97,0.4,"phone:+77000004417",1,"shared-widely",""',
    );
    const problems = async () => {
      await resealFolder(staged, snapshot, elsewhere);
      return (await quickly(elsewhere)).problems;
    };
    const [first = ''] = tables;
    await edit(staged, first, (text) => text.replace('0.83', '0.99'));
    const otherwise = 'does not say what the snapshot says of the graph';
    expect(await problems()).toEqual([{ path: first, problem: otherwise }]);
    for (const name of tables) await rm(path.join(staged, name));
    const missing = tables.map((name) => ({ path: name, problem: 'is missing' }));
    expect(new Set(await problems())).toEqual(new Set(missing));
  });

  test.each([
    ['a certainty that no association has', { probability: 0.99 }, 'probability'],
    [
      'a least probable association that is none',
      { leastProbable: null },
      'without an association',
    ],
    ['levels that the run has not', { toLevel: 6 }, 'levels'],
    ['fewer ads than its members have', { ads: 20 }, 'members or advertisements'],
    [
      'a network with more ads in scope',
      { members: smallOperation.members.map((one) => ({ ...one, inScope: 9 })) },
      'other advertisements',
    ],
    ['more associations than members', { treeOutside: 9 }, 'more associations'],
    ['parts larger than the whole', { surer: [{ level: 1, parts: [43], alone: 0 }] }, 'larger'],
    [
      'an item in more ads than it has',
      { links: smallOperation.links.map((link) => ({ ...link, ads: 43 })) },
      'more than it has',
    ],
  ])('with %s are named, though the tables agree', async (_, change, why) => {
    const { packed } = await made((snapshot) => withOperation(snapshot, change));
    expect((await quickly(packed.path)).problems).toContainEqual({
      path: 'data/snapshot.json',
      problem: expect.stringMatching(new RegExp(`operation:3/1 .*${why}`)),
    });
  });
});

describe('a changed byte', () => {
  test('anywhere in the zip is found and named', async () => {
    const { zip, elsewhere } = await made();
    await writeFile(elsewhere, zip);
    const stride = Math.max(1, Math.floor(zip.length / 500));
    const unnoticed: number[] = [];
    const file = openSync(elsewhere, 'r+');
    for (let at = 0; at < zip.length; at += at < 600 || at >= zip.length - 600 ? 1 : stride) {
      const byte = zip[at] ?? 0;
      writeSync(file, Buffer.from([byte ^ (1 << (at % 8))]), 0, 1, at);
      const { ok, problems } = await quickly(elsewhere);
      if (ok || !problems.every(({ path: name, problem }) => name && problem)) unnoticed.push(at);
      writeSync(file, Buffer.from([byte]), 0, 1, at);
    }
    closeSync(file);
    expect(unnoticed).toEqual([]);
    expect(await quickly(elsewhere)).toMatchObject({ ok: true });
  }, 120_000);

  test('in a file is named by that file', async () => {
    const { zip, elsewhere } = await made();
    const at = zip.indexOf('%PDF-1.7 stand-in');
    zip.writeUInt8(0x51, at + 1);
    await writeFile(elsewhere, zip);
    const { problems } = await quickly(elsewhere);
    expect([...new Set(problems.map(({ path: name }) => name))]).toEqual([
      'data/bundle/volume-1.pdf',
    ]);
  });

  test('in the checksum file beside it is named by that file', async () => {
    const { packed } = await made();
    await edit(packed.path, `../${packed.name}.sha256`, (text) => text.replace(/^./, '_'));
    expect((await quickly(packed.path)).problems).toEqual([
      { path: `${packed.name}.sha256`, problem: expect.stringContaining(packed.sha256) },
    ]);
  });
});

test('a package that another program packed again is called that', async () => {
  const { staged, elsewhere } = await made();
  execFileSync('python3', ['-m', 'zipfile', '-c', elsewhere, ...readdirSync(staged)], {
    cwd: staged,
  });
  const { problems } = await quickly(elsewhere);
  expect(problems).toContainEqual({
    path: "the zip's directory",
    problem: expect.stringContaining('packed again'),
  });
  expect(problems.filter(({ problem }) => problem.includes('was changed'))).toEqual([]);
});

describe('bytes cut off, put on or put in', () => {
  test('cut off anywhere', async () => {
    const { zip, elsewhere } = await made();
    for (let length = 0; length < zip.length; length += length < 100 ? 1 : 401) {
      await writeFile(elsewhere, zip.subarray(0, length));
      expect(await quickly(elsewhere)).toMatchObject({ ok: false, checked: 0 });
    }
  });

  test('put on at the end, in front, between two files', async () => {
    const { zip, elsewhere } = await made();
    const second = zip.indexOf('PK\u0003\u0004', 4, 'latin1');
    const problemsOf = async (...parts: (Buffer | string)[]) => {
      await writeFile(elsewhere, Buffer.concat(parts.map((part) => Buffer.from(part))));
      return (await quickly(elsewhere)).problems.map(({ path: name }) => name);
    };
    expect(await problemsOf(zip, 'x')).toEqual(['after the end of the zip']);
    expect(await problemsOf('x', zip)).toEqual(["the zip's directory"]);
    const between = await problemsOf(zip.subarray(0, second), 'x', zip.subarray(second));
    expect(between).toEqual(["the zip's directory"]);
  });

  test('put in where the end record says so too', async () => {
    const { zip, elsewhere } = await made();
    const end = zip.length - 22;
    const directory = zip.readUInt32LE(end + 16);
    const stretched = Buffer.concat([
      zip.subarray(0, directory),
      Buffer.from('hidden'),
      zip.subarray(directory),
    ]);
    stretched.writeUInt32LE(directory + 6, end + 6 + 16);
    await writeFile(elsewhere, stretched);
    const { ok, problems } = await quickly(elsewhere);
    expect(ok).toBe(false);
    expect(problems[0]?.problem).toContain('do not fit together');
  });
});

describe('a zip made again', () => {
  test.each(['bagit.txt', 'bag-info.txt'])('without %s', async (name) => {
    const { staged, elsewhere } = await made();
    await rm(path.join(staged, name));
    await zipFolder(staged, elsewhere);
    const { problems } = await quickly(elsewhere);
    expect(problems.map(({ path: where }) => where)).toContain(name);
  });

  test('with a manifest that lists a hash without a name', async () => {
    const { staged, elsewhere } = await made();
    await edit(staged, 'manifest-sha256.txt', (text) => `${text}${'a'.repeat(64)}\n`);
    await zipFolder(staged, elsewhere);
    const { problems } = await quickly(elsewhere);
    expect(problems.map(({ problem }) => problem)).toContainEqual(
      expect.stringMatching(/is no checksum of a file$/),
    );
  });
});

// What else is forged, and what refuses it: forgeries.test.ts.
test('a withheld line of custody that is written another way, and another record of a capture, are named', async () => {
  const { staged, snapshot, elsewhere } = await made();
  const log = 'data/custody/custody.jsonl';
  const line = (text: string) => text.split('\n')[1] ?? '';
  await edit(staged, log, (text) => text.replace(line(text), line(text).replace(',', ', ')));
  const [first, ...rest] = snapshot.captures;
  if (!first) throw new Error('the small case has captures');
  const forged = { ...snapshot, captures: [{ ...first, sha256: sha256Of('another') }, ...rest] };
  await writeFile(path.join(staged, 'data/snapshot.json'), snapshotBytes(forged));
  await resealFolder(staged, forged, elsewhere);
  const { problems } = await quickly(elsewhere);
  for (const [where, what] of [
    [log, 'line 2 is not a custody record'],
    ['data/snapshot.json', `names another record of ${first.id}`],
  ])
    expect(problems).toContainEqual({ path: where, problem: expect.stringContaining(what ?? '') });
});
