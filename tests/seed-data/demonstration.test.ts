import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ZipFile } from 'yazl';
import {
  demonstrationArchive,
  demonstrationScenario,
  generateScenario,
  laterFrom,
  type Truth,
  unpackDemonstration,
} from '../../seed-data/index.ts';
import { renderPicture } from '../../seed-data/render.ts';
import { operationsOf, questionsOf, resolve } from '../../server/link/resolve/index.ts';
import { readScenario } from '../bench/resolve/read-scenario.ts';

let folder = '';
let unpacked: Awaited<ReturnType<typeof unpackDemonstration>>;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'demonstration-test-'));
  unpacked = await unpackDemonstration(join(folder, 'set'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

const scenario = generateScenario({ ...demonstrationScenario, images: true });
const resolved = readScenario(demonstrationScenario, false).then((read) => {
  const resolution = resolve(read.observed);
  return { ...read, resolution, found: operationsOf(read.observed, resolution) };
});

describe('the demonstration set', () => {
  it('is small, and holds about 3,000 ads of about 20 operators', async () => {
    expect((await stat(demonstrationArchive)).size).toBeLessThanOrEqual(6 * 1024 * 1024);
    expect(scenario.ads).toBe(3000);
    expect(Math.abs(scenario.networks - 20)).toBeLessThanOrEqual(3);
  });

  it('shows operations of many networks over several countries, each of one owner', async () => {
    const { observed, ownerOf, resolution, found } = await resolved;
    const { operations, usual } = found;
    const countryOf = new Map(
      [...scenario.captures()].map(({ platform, adId, country }) => [
        `ad:${platform}/${adId}`,
        country,
      ]),
    );
    const large = operations
      .filter(({ from, to }) => from <= usual && usual <= to)
      .map(({ nodes }) => {
        const parts = [...nodes].map((node) => [...(resolution.networks[node]?.ads ?? [])]);
        const ads = parts.flat();
        return {
          networks: parts.filter(({ length }) => length > 1).length,
          countries: new Set(ads.flatMap((ad) => countryOf.get(observed.ads.ids[ad] ?? '') ?? []))
            .size,
          owners: new Set(ads.map((ad) => ownerOf[ad])).size,
        };
      })
      .filter(({ networks, countries }) => networks >= 5 && countries >= 3);
    expect(large.length).toBeGreaterThanOrEqual(3);
    expect(large.slice(0, 3).map(({ owners }) => owners)).toEqual([1, 1, 1]);
  });

  it('asks questions that pay, since large owners lie in pieces', async () => {
    const { observed, resolution, found } = await resolved;
    const asked = questionsOf(observed, resolution, found, 10);
    expect(asked.filter(({ gain }) => gain > 10).length).toBeGreaterThanOrEqual(5);
  });

  it('holds exactly the captures that the generator makes', async () => {
    const lines = [...scenario.captures()].map((record) => `${JSON.stringify(record)}\n`);
    const both = await Promise.all(
      [unpacked.captures, unpacked.later].map((file) => readFile(file, 'utf8')),
    );
    expect(both.join('') === lines.join('')).toBe(true);
  });

  it('keeps the captures of the last weeks for a second import', async () => {
    const daysOf = async (file: string) =>
      (await readFile(file, 'utf8'))
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).capturedAt.slice(0, 10));
    const [earlier, later] = await Promise.all([unpacked.captures, unpacked.later].map(daysOf));
    expect(earlier?.at(-1) < laterFrom && later?.[0] >= laterFrom).toBe(true);
    expect(later?.length).toBeGreaterThan(300);
  });

  it('holds exactly the truth that the generator knows', async () => {
    const text = await readFile(join(folder, 'set', 'truth.json'), 'utf8');
    const packed: Truth = JSON.parse(text);
    const hashes = new Map<string, string>();
    for (const { path } of scenario.pictures()) {
      const bytes = await readFile(join(folder, 'set', path));
      hashes.set(path, createHash('sha256').update(bytes).digest('hex'));
    }
    expect(packed).toEqual(scenario.truth(hashes));
  });

  it('holds exactly the pictures that the generator names', async () => {
    const names = (await readdir(join(folder, 'set', 'images'))).map((name) => `images/${name}`);
    expect(names.sort()).toEqual(scenario.pictures().map(({ path }) => path));
  });

  it('holds pictures that are painted the same today', async () => {
    // Encoders may differ by a byte between versions of libvips; what is seen may not.
    for (const file of scenario.pictures().filter((_, at) => at % 40 === 0)) {
      const packed = sharp(await readFile(join(folder, 'set', file.path)));
      const today = sharp(await renderPicture(demonstrationScenario.seed, file));
      const [before, now] = await Promise.all([
        packed.removeAlpha().raw().toBuffer({ resolveWithObject: true }),
        today.removeAlpha().raw().toBuffer({ resolveWithObject: true }),
      ]);
      expect(now.info, file.path).toEqual(before.info);
      let apart = 0;
      now.data.forEach((value, at) => {
        apart += Math.abs(value - (before.data[at] ?? 0));
      });
      expect(apart / now.data.length, file.path).toBeLessThan(2);
    }
  });

  it('is not unpacked twice', async () => {
    const before = await stat(unpacked.captures);
    expect(await unpackDemonstration(join(folder, 'set'))).toEqual(unpacked);
    expect((await stat(unpacked.captures)).mtimeMs).toBe(before.mtimeMs);
  });

  it('is refused where the zip holds a file that does not belong', async () => {
    const zip = new ZipFile();
    zip.addBuffer(Buffer.from('{}\n'), 'captures.jsonl');
    zip.addBuffer(Buffer.from('x'), 'images/run.sh');
    zip.end();
    const archive = join(folder, 'odd.zip');
    await pipeline(zip.outputStream, createWriteStream(archive));
    const target = join(folder, 'odd');
    await expect(unpackDemonstration(target, archive)).rejects.toThrow('images/run.sh');
    expect(await readdir(target)).toEqual([]);
  });
});
