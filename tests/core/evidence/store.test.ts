import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { CustodyLog } from '../../../server/core/evidence/custody.ts';
import { checkCustody } from '../../../server/core/evidence/index.ts';
import { FileStore } from '../../../server/core/evidence/store.ts';
import { eachScratch } from '../../support/scratch.ts';

const at = eachScratch();
let store: FileStore;
beforeEach(() => {
  store = new FileStore(at());
});

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');
async function* chunks(...parts: string[]) {
  for (const part of parts) yield Buffer.from(part);
}
const files = async () =>
  (await readdir(at(), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map(({ name }) => name);

describe('what is put', () => {
  test.each([
    ['one chunk', ['abc']],
    ['several chunks', ['a', 'b', '', 'c']],
    ['nothing', []],
  ])('as %s is kept byte for byte under its hash', async (_, parts) => {
    const text = parts.join('');
    const stored = await store.put(chunks(...parts));
    expect(stored).toEqual({ sha256: hashOf(text), bytes: text.length });
    const { sha256 } = stored;
    expect(store.path(sha256)).toBe(at('sha256', sha256.slice(0, 2), sha256));
    expect(await readFile(store.path(stored.sha256), 'utf8')).toBe(text);
    expect(await store.has(stored.sha256)).toBe(true);
    expect(await store.size(stored.sha256)).toBe(text.length);
  });

  test('twice, or by many at once, is there once', async () => {
    const put = (i: number) =>
      i % 2 === 0 ? store.put(chunks('a', 'bc')) : store.putBytes(Buffer.from('abc'));
    const all = await Promise.all(Array.from({ length: 12 }, (_, i) => put(i)));
    expect(new Set(all.map(({ sha256 }) => sha256))).toEqual(new Set([hashOf('abc')]));
    expect(await files()).toEqual([hashOf('abc')]);
  });

  test.each([
    ['other bytes of the same length', 'abX'],
    ['fewer bytes', 'a'],
    ['no bytes', ''],
  ])('takes the place of a stored copy that has %s, which is put aside', async (_, damage) => {
    const healed: unknown[] = [];
    store = new FileStore(at(), async (one) => healed.push(one));
    const { sha256 } = await store.put(chunks('abc'));
    const ways = [() => store.put(chunks('abc')), () => store.putBytes(Buffer.from('abc'))];
    for (const again of ways) {
      await writeFile(store.path(sha256), damage);
      expect(await again()).toEqual({ sha256, bytes: 3, healed: true });
      expect(await readFile(store.path(sha256), 'utf8')).toBe('abc');
      expect(await again()).toEqual({ sha256, bytes: 3 });
    }
    expect(healed).toHaveLength(2);
    const [name = ''] = await readdir(at('damaged'));
    expect(await readFile(at('damaged', name), 'utf8')).toBe(damage);
    const kept = expect.stringContaining(`damaged/${sha256}`);
    expect(healed[0]).toEqual({ sha256, bytes: 3, kept });
  });

  test('may not be larger than allowed; nothing of it stays', async () => {
    await expect(store.put(chunks('abc', 'def'), 5)).rejects.toMatchObject({ code: 'TOO_LARGE' });
    expect(await files()).toEqual([]);
    expect((await store.put(chunks('abc', 'de'), 5)).bytes).toBe(5);
  });

  test('by a source that breaks off leaves nothing', async () => {
    async function* broken() {
      yield Buffer.from('half');
      throw new Error('the connection was lost');
    }
    await expect(store.put(broken())).rejects.toThrow('the connection was lost');
    expect(await files()).toEqual([]);
  });
});

describe('a slice', () => {
  test.each([
    [0, 3, 'abc'],
    [2, 2, 'cd'],
    [5, 1, 'f'],
    [3, 0, ''],
  ])('from %i, %i long, is %j', async (offset, length, text) => {
    const { sha256 } = await store.putBytes(Buffer.from('abcdef'));
    expect((await store.slice(sha256, offset, length)).toString()).toBe(text);
  });

  test('beyond the end says that the file was changed', async () => {
    const { sha256 } = await store.putBytes(Buffer.from('abcdef'));
    await expect(store.slice(sha256, 4, 3)).rejects.toMatchObject({ code: 'CHANGED' });
  });

  test('of what is not held says so and what to do', async () => {
    const missing = { code: 'MISSING', remedy: expect.stringContaining('Restore') };
    await expect(store.slice(hashOf('x'), 0, 1)).rejects.toMatchObject(missing);
    await expect(store.size(hashOf('x'))).rejects.toMatchObject(missing);
    expect(await store.has(hashOf('x'))).toBe(false);
  });
});

/** A real file system of one megabyte, where this process may mount one. */
function smallDisk(path: string): boolean {
  return spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', path]).status === 0;
}
const mountable = await (async () => {
  const path = await mkdtemp(join(tmpdir(), 'throughline-mount-'));
  const mounted = smallDisk(path);
  if (mounted) execFileSync('umount', [path]);
  await rm(path, { recursive: true });
  return mounted;
})();

describe('a full disk', () => {
  const named = { code: 'DISK_FULL', remedy: expect.stringContaining('Free space') };

  test.runIf(mountable)(
    'is named; what was stored stays, and more is stored when there is space',
    async () => {
      smallDisk(at());
      try {
        const kept = await store.putBytes(Buffer.from('stored before'));
        const large = store.put(chunks('x'.repeat(700_000), 'y'.repeat(700_000)));
        await expect(large).rejects.toMatchObject(named);
        expect(await files()).toEqual([kept.sha256]);
        expect((await store.slice(kept.sha256, 0, 13)).toString()).toBe('stored before');
        expect((await store.putBytes(Buffer.alloc(500_000))).bytes).toBe(500_000);
      } finally {
        execFileSync('umount', [at()]);
      }
    },
  );

  test.runIf(mountable)('leaves the custody log whole', async () => {
    smallDisk(at());
    try {
      const log = new CustodyLog(at('custody.jsonl'));
      const received = { event: 'received', batch: 'b', bytes: 1 } as const;
      const add = (name: string) =>
        log.append({ ...received, name }, { by: 'analyst' }, new Date());
      await add('first');
      await expect(add('x'.repeat(2_000_000))).rejects.toMatchObject(named);
      expect((await add('second')).n).toBe(2);
      expect(await checkCustody(log.lines())).toMatchObject({ lines: 2, withheld: 0 });
    } finally {
      execFileSync('umount', [at()]);
    }
  });

  test('is the same when the system limits the size of a file', () => {
    const script = `
      import { FileStore } from ${JSON.stringify(new URL('../../../server/core/evidence/store.ts', import.meta.url).href)};
      const store = new FileStore(process.argv[1]);
      async function* large() { yield Buffer.alloc(2_000_000); }
      await store.put(large()).catch(({ code, remedy }) => console.log(JSON.stringify({ code, remedy })));
    `;
    const limited = 'ulimit -f 1000 && exec "$0" --import tsx --input-type=module -e "$1" "$2"';
    const { stdout } = spawnSync('sh', ['-c', limited, process.execPath, script, at()], {
      encoding: 'utf8',
      env: { ...process.env, TSX_DISABLE_CACHE: '1' },
    });
    expect(JSON.parse(stdout)).toEqual(named);
  });
});
