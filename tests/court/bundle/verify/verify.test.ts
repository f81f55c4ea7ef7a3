import { execFileSync } from 'node:child_process';
import { closeSync, openSync, readdirSync, readFileSync, writeSync } from 'node:fs';
import { cp, mkdir, rename, rm, writeFile } from 'node:fs/promises';
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

describe('an untouched bundle', () => {
  test('verifies, by its path and as a stream', async () => {
    const { packed, zip } = await made();
    expect(await verifyBundle(packed.path, { quick: true })).toMatchObject({
      ok: true,
      checked: 19,
      problems: [],
    });
    const stream = Readable.from([zip.subarray(0, 1000), zip.subarray(1000)]);
    expect(await verifyBundle(stream, { quick: true })).toMatchObject({
      ok: true,
      checked: 19,
      problems: [],
    });
  });

  test('stands alone: without the checksum file, in another folder, under another name', async () => {
    const { packed, elsewhere } = await made();
    await cp(packed.path, elsewhere);
    expect(await verifyBundle(elsewhere, { quick: true })).toMatchObject({ ok: true });
  });
});

test('a bundle of another version is not verified: the answer names both versions and what to do', async () => {
  const { staged, snapshot, elsewhere } = await made(withNetworkJudgements);
  const other = { ...snapshot, schema: 'throughline-snapshot/9' };
  await edit(staged, 'data/snapshot.json', () => canonicalize(other) ?? '');
  await resealFolder(staged, snapshot, elsewhere);
  expect((await verifyBundle(elsewhere, { quick: true })).problems).toEqual([
    {
      path: 'data/snapshot.json',
      problem: `is of version 9, and this release verifies version ${snapshotVersion} alone. Verify it by the release that made it, which bag-info.txt names, or by hand as VERIFY.md says.`,
    },
  ]);
});

test('a table of judgements that says something else than the snapshot is found', async () => {
  const { staged, snapshot, elsewhere } = await made(withNetworkJudgements);
  const table = 'data/judgements/judgements.csv';
  await edit(staged, table, (text) => text.replace('shared', 'apart'));
  await resealFolder(staged, snapshot, elsewhere);
  expect(
    (await verifyBundle(elsewhere, { quick: true })).problems.map(({ path: name }) => name),
  ).toEqual([table]);
});

describe('operations', () => {
  const tables = ['data/graph/associations.csv', 'data/graph/operations.csv'];

  test('are in tables of their own, which are compared with the snapshot and missed', async () => {
    const { staged, snapshot, packed, elsewhere } = await made((snapshot) =>
      withOperation(snapshot),
    );
    expect(await verifyBundle(packed.path, { quick: true })).toMatchObject({
      ok: true,
      checked: 21,
      problems: [],
    });
    const table = readFileSync(path.join(staged, tables[0] ?? ''), 'utf8');
    expect(table.split('\r\n')[1]).toBe(
      '"operation:3/1","inside","network:3/1","network:3/2",0.97,0.4,"phone:+77000004417",1,"shared-widely",""',
    );
    for (const name of tables) await edit(staged, name, (text) => text.replace('0.83', '0.99'));
    await resealFolder(staged, snapshot, elsewhere);
    const problem = 'does not say what the snapshot says of the graph';
    expect(
      (await verifyBundle(elsewhere, { quick: true })).problems
        .map((one) => ({ ...one }))
        .sort(byPath),
    ).toEqual(tables.map((name) => ({ path: name, problem })));
    for (const name of tables) await rm(path.join(staged, name));
    await resealFolder(staged, snapshot, elsewhere);
    expect((await verifyBundle(elsewhere, { quick: true })).problems.sort(byPath)).toEqual(
      tables.map((name) => ({ path: name, problem: 'is missing' })),
    );
  });

  test.each([
    [
      'a certainty that its least probable association has not',
      { probability: 0.99 },
      'probability',
    ],
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
    expect((await verifyBundle(packed.path, { quick: true })).problems).toContainEqual({
      path: 'data/snapshot.json',
      problem: expect.stringMatching(new RegExp(`operation:3/1 .*${why}`)),
    });
  });
});

const byPath = (a: { path: string }, b: { path: string }) => (a.path < b.path ? -1 : 1);

test('tables of the graph that say otherwise than the snapshot are found, also under new hashes', async () => {
  const { staged, snapshot, elsewhere } = await made();
  const changes = [
    ['data/graph/nodes.csv', 'true', 'false'],
    ['data/graph/relationships.csv', '4417', '4418'],
    ['data/graph/network.graphml', '4417', '4418'],
  ] as const;
  for (const [name, from, to] of changes)
    await edit(staged, name, (text) => text.replace(from, to));
  await resealFolder(staged, snapshot, elsewhere);
  expect((await verifyBundle(elsewhere, { quick: true })).problems).toEqual(
    changes.map(([name]) => ({
      path: name,
      problem: 'does not say what the snapshot says of the graph',
    })),
  );
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
      const { ok, problems } = await verifyBundle(elsewhere, { quick: true });
      if (ok || !problems.every(({ path: name, problem }) => name && problem)) unnoticed.push(at);
      writeSync(file, Buffer.from([byte]), 0, 1, at);
    }
    closeSync(file);
    expect(unnoticed).toEqual([]);
    expect(await verifyBundle(elsewhere, { quick: true })).toMatchObject({ ok: true });
  }, 120_000);

  test('in a file is named by that file', async () => {
    const { zip, elsewhere } = await made();
    const at = zip.indexOf('%PDF-1.7 stand-in');
    zip.writeUInt8(0x51, at + 1);
    await writeFile(elsewhere, zip);
    const { problems } = await verifyBundle(elsewhere, { quick: true });
    expect([...new Set(problems.map(({ path: name }) => name))]).toEqual([
      'data/bundle/volume-1.pdf',
    ]);
  });

  test('in the checksum file beside it is named by that file', async () => {
    const { packed } = await made();
    await edit(packed.path, `../${packed.name}.sha256`, (text) => text.replace(/^./, '_'));
    expect((await verifyBundle(packed.path, { quick: true })).problems).toEqual([
      { path: `${packed.name}.sha256`, problem: expect.stringContaining(packed.sha256) },
    ]);
  });
});

test('a package that another program packed again is called that', async () => {
  const { staged, elsewhere } = await made();
  execFileSync('python3', ['-m', 'zipfile', '-c', elsewhere, ...readdirSync(staged)], {
    cwd: staged,
  });
  const { problems } = await verifyBundle(elsewhere, { quick: true });
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
      expect(await verifyBundle(elsewhere, { quick: true })).toMatchObject({
        ok: false,
        checked: 0,
      });
    }
  });

  test('put on at the end, in front, between two files', async () => {
    const { zip, elsewhere } = await made();
    const second = zip.indexOf('PK\u0003\u0004', 4, 'latin1');
    const problemsOf = async (...parts: (Buffer | string)[]) => {
      await writeFile(elsewhere, Buffer.concat(parts.map((part) => Buffer.from(part))));
      return (await verifyBundle(elsewhere, { quick: true })).problems.map(
        ({ path: name }) => name,
      );
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
    const { ok, problems } = await verifyBundle(elsewhere, { quick: true });
    expect(ok).toBe(false);
    expect(problems[0]?.problem).toContain('do not fit together');
  });
});

describe('a zip made again', () => {
  test('with a file added, taken away, renamed or changed', async () => {
    const { staged, elsewhere } = await made();
    const problems = async () => {
      await zipFolder(staged, elsewhere);
      return Object.fromEntries(
        (await verifyBundle(elsewhere, { quick: true })).problems.map(({ path: name, problem }) => [
          name,
          problem,
        ]),
      );
    };
    expect(await problems()).toEqual({});
    await writeFile(path.join(staged, 'data/exhibits/AB1/note.txt'), 'new');
    expect(await problems()).toHaveProperty(['data/exhibits/AB1/note.txt']);
    await rm(path.join(staged, 'data/exhibits/AB1/note.txt'));
    await rename(
      path.join(staged, 'data/graph/nodes.csv'),
      path.join(staged, 'data/graph/nodes2.csv'),
    );
    const renamed = await problems();
    expect(renamed['data/graph/nodes.csv']).toContain('is missing');
    expect(renamed).toHaveProperty(['data/graph/nodes2.csv']);
    await rename(
      path.join(staged, 'data/graph/nodes2.csv'),
      path.join(staged, 'data/graph/nodes.csv'),
    );
    await edit(staged, 'VERIFY.md', (text) => text.replace('DRAFT', 'FINAL'));
    expect((await problems())['VERIFY.md']).toContain('is not what Throughline');
  });

  test.each([
    'manifest-sha256.txt',
    'tagmanifest-sha256.txt',
    'bagit.txt',
    'bag-info.txt',
    'VERIFY.md',
  ])('without %s', async (name) => {
    const { staged, elsewhere } = await made();
    await rm(path.join(staged, name));
    await zipFolder(staged, elsewhere);
    const { problems } = await verifyBundle(elsewhere, { quick: true });
    expect(problems.map(({ path: where }) => where)).toContain(name);
  });

  test('with a manifest that lists a file twice, an unsafe name, or no name', async () => {
    const { staged, elsewhere } = await made();
    const hash = 'a'.repeat(64);
    await edit(staged, 'manifest-sha256.txt', (text) => {
      const [first = ''] = text.split('\n');
      return `${text}${first}\n${hash}  data/../../etc/passwd\n${hash}\n`;
    });
    await zipFolder(staged, elsewhere);
    const problems = (await verifyBundle(elsewhere, { quick: true })).problems.map(
      ({ problem }) => problem,
    );
    expect(problems).toContain('is listed twice in manifest-sha256.txt');
    expect(problems).toContain('manifest-sha256.txt lists a name that is not safe');
    expect(problems.some((problem) => problem.endsWith('is no checksum of a file'))).toBe(true);
  });
});

describe('a package sealed again by somebody who knows BagIt', () => {
  test('with an edited custody line breaks the chain', async () => {
    const { staged, snapshot, elsewhere } = await made();
    await edit(staged, 'data/custody/custody.jsonl', (text) =>
      text.replace('"read":2', '"read":3'),
    );
    await resealFolder(staged, snapshot, elsewhere);
    expect((await verifyBundle(elsewhere, { quick: true })).problems).toEqual([
      {
        path: 'data/custody/custody.jsonl',
        problem: expect.stringContaining('line 5 does not follow'),
      },
    ]);
  });

  test.each([
    ['a line taken out', (lines: string[]) => lines.filter((_, i) => i !== 1), 'is numbered 3'],
    ['the last line taken out', (lines: string[]) => lines.slice(0, -1), 'has 4 lines where'],
    [
      'the first line edited',
      ([first = '', ...rest]: string[]) => [
        first.replace('captures.jsonl', 'other.jsonl'),
        ...rest,
      ],
      'line 2 does not follow',
    ],
    [
      'a withheld line written another way',
      (lines: string[]) => lines.map((line, i) => (i === 1 ? line.replace(',', ', ') : line)),
      'line 2 is not a custody record',
    ],
  ])('with %s', async (_, change, expected) => {
    const { staged, snapshot, elsewhere } = await made();
    await edit(staged, 'data/custody/custody.jsonl', (text) =>
      change(text.trimEnd().split('\n'))
        .map((line) => `${line}\n`)
        .join(''),
    );
    await resealFolder(staged, snapshot, elsewhere);
    expect((await verifyBundle(elsewhere, { quick: true })).problems).toEqual([
      { path: 'data/custody/custody.jsonl', problem: expect.stringContaining(expected) },
    ]);
  });

  test('with a judgement taken out of the table, edited in it, or the table taken away', async () => {
    const folder = temporaryFolder();
    const { staged, snapshot, packed } = await smallPackage(folder, withNetworkJudgements);
    expect((await verifyBundle(packed.path, { quick: true })).problems).toEqual([]);
    const table = 'data/judgements/judgements.csv';
    const whole = readFileSync(path.join(staged, table), 'utf8');
    const elsewhere = path.join(folder, 'elsewhere.zip');
    const problemsWith = async (text: string) => {
      await writeFile(path.join(staged, table), text);
      await resealFolder(staged, snapshot, elsewhere);
      return (await verifyBundle(elsewhere, { quick: true })).problems;
    };
    const differs = { path: table, problem: expect.stringContaining('what the snapshot says') };
    expect(await problemsWith(whole.replace(/"network-judgement-1"[^\n]*\n/, ''))).toEqual([
      differs,
    ]);
    expect(await problemsWith(whole.replace('"CD"', '""'))).toEqual([differs]);
    expect(await problemsWith(whole)).toEqual([]);
    await rm(path.join(staged, table));
    await resealFolder(staged, snapshot, elsewhere);
    expect((await verifyBundle(elsewhere, { quick: true })).problems).toEqual([
      { path: table, problem: 'is missing' },
    ]);
  });

  test('with an edited snapshot', async () => {
    const { staged, snapshot, elsewhere } = await made();
    const [first, ...rest] = snapshot.captures;
    if (!first) throw new Error('the small case has captures');
    const forged = { ...snapshot, captures: [{ ...first, sha256: sha256Of('another') }, ...rest] };
    await writeFile(path.join(staged, 'data/snapshot.json'), snapshotBytes(forged));
    await resealFolder(staged, forged, elsewhere);
    expect((await verifyBundle(elsewhere, { quick: true })).problems).toContainEqual({
      path: 'data/snapshot.json',
      problem: expect.stringContaining(`names another record of ${first.id}`),
    });
    await resealFolder(staged, snapshot, elsewhere);
    expect((await verifyBundle(elsewhere, { quick: true })).problems).toContainEqual({
      path: 'bag-info.txt',
      problem: expect.stringContaining('External-Identifier'),
    });
    await writeFile(path.join(staged, 'data/snapshot.json'), `${snapshotBytes(snapshot)} `);
    await resealFolder(staged, snapshot, elsewhere);
    expect((await verifyBundle(elsewhere, { quick: true })).problems).toContainEqual({
      path: 'data/snapshot.json',
      problem: expect.stringContaining('canonical'),
    });
  });

  test('with a record, a picture or an exhibit changed, added or taken away', async () => {
    const { staged, snapshot, elsewhere } = await made();
    const problems = async () => {
      await resealFolder(staged, snapshot, elsewhere);
      return (await verifyBundle(elsewhere, { quick: true })).problems.map(
        ({ path: name }) => name,
      );
    };
    await edit(staged, 'data/exhibits/AB2/record.json', (text) => text.replace('17', '18'));
    // The record is not what was captured, and not what the snapshot quotes.
    expect(await problems()).toEqual(['data/exhibits/AB2/record.json', 'data/snapshot.json']);
    await rm(path.join(staged, 'data/exhibits/AB2/record.json'));
    expect(await problems()).toEqual(['data/exhibits/AB2/record.json']);
    await mkdir(path.join(staged, 'data/exhibits/AB3'));
    await writeFile(path.join(staged, 'data/exhibits/AB3/record.json'), '{}');
    expect(await problems()).toContain('data/exhibits/AB3/record.json');
    const picture = `data/exhibits/AB1/images/${'a'.repeat(64)}.png`;
    await writeFile(path.join(staged, picture), 'x');
    expect(await problems()).toContain(picture);
  });
});
