import { createHash } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openEvidence } from '../../../server/core/evidence/index.ts';
import { PictureFinder } from '../../../server/read/ingest/index.ts';
import { openTestGraph, type TestGraph } from '../../support/graph.ts';
import { record } from '../../support/import-captures.ts';
import { painted as picture, plainPicture } from '../fingerprint/pictures.ts';
import { importInto, membersOf } from './support.ts';

let opened: TestGraph;
let folder: string;
let finder: PictureFinder;

async function* arriving(bytes: Buffer) {
  yield bytes.subarray(0, 100);
  yield bytes.subarray(100);
}
const find = (bytes: Buffer) => finder.find(arriving(bytes));

async function imported(name: string, seed: number): Promise<Buffer> {
  const bytes = await picture(seed).png().toBuffer();
  await writeFile(join(folder, `${name}.png`), bytes);
  const line = record({ adId: name, images: [{ path: `${name}.png` }] });
  await writeFile(join(folder, `${name}.jsonl`), JSON.stringify(line));
  await importInto(opened.graph, openEvidence(opened.dataDir), join(folder, `${name}.jsonl`));
  return bytes;
}

beforeAll(async () => {
  opened = await openTestGraph();
  folder = mkdtempSync(join(tmpdir(), 'throughline-find-'));
  finder = new PictureFinder(opened.graph);
});
afterAll(async () => {
  await rm(folder, { recursive: true });
  await opened.close();
});

describe('a picture that somebody holds', () => {
  test('is found as the same file, smaller, mirrored, and once more after the next import', async () => {
    const first = await imported('first', 10);
    const [member] = await membersOf(opened.graph, 'IN_CLUSTER');
    const image = `image:${createHash('sha256').update(first).digest('hex')}`;
    expect(member?.source).toBe(image);
    const same = await find(first);
    expect(same.hits.map(({ id }) => id)).toEqual([image, member?.group]);
    expect(same.hits[0]?.how).toBe('The same file, byte by byte');

    const copy = await picture(10).resize(200).flop().jpeg({ quality: 70 }).toBuffer();
    const like = (await find(copy)).hits[0];
    expect(like?.id).toBe(member?.group);
    expect(like?.how).toMatch(/^Looks alike: differs in \d+ of 256 bits .*mirrored/);

    const other = await picture(77).png().toBuffer();
    expect((await find(other)).hits).toEqual([]);
    await imported('second', 77);
    expect((await find(other)).hits).toHaveLength(2);
  });

  test('is not kept', async () => {
    const bytes = await picture(5).png().toBuffer();
    const { sha256 } = await find(bytes);
    expect(await openEvidence(opened.dataDir).has(sha256)).toBe(false);
    const held = 'MATCH (n {id: $id}) RETURN n.id AS id';
    expect(await opened.graph.read(held, { id: `image:${sha256}` })).toEqual([]);
  });

  test('that is too plain to be told from others says so', async () => {
    const { hits, caution } = await find(await plainPicture('#888888', 80, 80));
    expect(hits).toEqual([]);
    expect(caution).toMatch(/too little on this picture/);
  });

  test('waits until the one before it is compared, be that well or not', async () => {
    const picture3 = await picture(3).png().toBuffer();
    let open = 0;
    let most = 0;
    async function* watched(bytes: Buffer) {
      most = Math.max(most, ++open);
      await new Promise((resolve) => setTimeout(resolve, 10));
      yield bytes;
      open -= 1;
    }
    const given = [Buffer.from('no picture'), picture3, picture3];
    const ended = await Promise.allSettled(given.map((bytes) => finder.find(watched(bytes))));
    expect(ended.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'fulfilled']);
    expect(most).toBe(1);
  });

  test.each([
    ['a text', Buffer.from('no picture at all')],
    ['half a picture', undefined],
    ['nothing', Buffer.alloc(0)],
  ])('that is %s is refused with a reason', async (_, given) => {
    const bytes = given ?? (await picture(3).png().toBuffer()).subarray(0, 5_000);
    await expect(find(bytes)).rejects.toMatchObject({
      answeredAs: 'BAD_INPUT',
      message: expect.stringMatching(/^This is no picture that can be decoded/),
    });
  });

  test('that is larger than any that is imported is refused before all of it has come', async () => {
    let sent = 0;
    async function* endless() {
      for (;;) {
        sent += 1;
        yield Buffer.alloc(1024 * 1024);
      }
    }
    await expect(finder.find(endless())).rejects.toMatchObject({ answeredAs: 'LIMIT' });
    expect(sent).toBeLessThan(70);
  });

  test('that does not arrive in time is given up with a reason, and the next one is compared', async () => {
    async function* halting(bytes: Buffer) {
      yield bytes.subarray(0, 100);
      await new Promise(() => undefined);
    }
    const bytes = await picture(3).png().toBuffer();
    const hasty = new PictureFinder(opened.graph, 100);
    const [slow, next] = await Promise.allSettled([
      hasty.find(halting(bytes)),
      hasty.find(arriving(bytes)),
    ]);
    expect(slow).toMatchObject({ status: 'rejected', reason: { answeredAs: 'TIMEOUT' } });
    expect(next).toMatchObject({ status: 'fulfilled' });
  });
});
