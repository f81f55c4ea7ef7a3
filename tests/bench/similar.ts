import sharp from 'sharp';
import { generateScenario } from '../../seed-data/index.ts';
import { parseCapture } from '../../server/capture/index.ts';
import { extract } from '../../server/extract/index.ts';
import {
  bitsSet,
  HashIndex,
  hashToHex,
  type ImagePrint,
  maskText,
  PictureLeaders,
  pdqDistance,
  printImage,
  type Span,
  shingles,
  signatureOf,
  TemplateLeaders,
} from '../../server/fingerprint/index.ts';
import { decodePixels } from '../../server/ingest/pixels.ts';
import { numbersFrom, paint } from '../fingerprint/pictures.ts';
import { type BenchResult, type BenchRow, machine, quantile } from './table.ts';

/**
 * Fingerprints beside the plain way to the same end, all by processor time, so that what else the machine does
 * falls out.
 */
export async function benchSimilar(options: readonly string[]): Promise<BenchResult> {
  const hashes = Number(options[0] ?? 1_000_000);
  return {
    bench: 'similar',
    machine,
    note: `seconds and milliseconds are of processor time; look-ups in ${hashes.toLocaleString('en')} hashes`,
    rows: [...(await images()), ...texts(), ...lookups(hashes), parts(hashes)],
  };
}

interface Text {
  readonly text: string;
  readonly contacts: readonly Span[];
}

function texts(): BenchRow[] {
  const all = adTexts(20_000);
  // The plain way grows with the square of the texts: both are measured on few, ours also on all.
  const few = all.slice(0, 2000);
  attachAll(few);
  return [
    perSecond('texts: signature, search, leader', all.length, () => attachAll(all)),
    perSecond('the same on 2,000 texts', few.length, () => attachAll(few)),
    perSecond('baseline: Jaccard of all shingles with every leader, 2,000 texts', few.length, () =>
      attachPlainly(few),
    ),
  ];
}

function adTexts(ads: number): Text[] {
  const found: Text[] = [];
  for (const record of generateScenario({ ads, seed: 7 }).captures()) {
    const read = parseCapture(record, Date.UTC(2027, 0, 1));
    if (!('capture' in read) || !read.capture.text) continue;
    const { text } = read.capture;
    const { observations } = extract(read.capture);
    found.push({ text, contacts: observations.filter(({ field }) => field === 'text') });
  }
  return found;
}

function attachAll(all: readonly Text[]): number {
  const leaders = new TemplateLeaders();
  for (const [i, { text, contacts }] of all.entries()) {
    const signature = signatureOf(maskText(text, contacts));
    if (signature && !leaders.nearest(signature))
      leaders.add(TemplateLeaders.leaderOf(String(i), signature));
  }
  return leaders.size;
}

function attachPlainly(all: readonly Text[]): number {
  const leaders: Set<number>[] = [];
  for (const { text, contacts } of all) {
    const own = new Set(shingles(maskText(text, contacts)));
    let best = 0;
    for (const leader of leaders) {
      let shared = 0;
      for (const shingle of own) if (leader.has(shingle)) shared += 1;
      best = Math.max(best, shared / (own.size + leader.size - shared));
    }
    if (best < 0.45) leaders.push(own);
  }
  return leaders.length;
}

async function images(): Promise<BenchRow[]> {
  sharp.concurrency(1);
  const files: Buffer[] = [];
  for (let seed = 1; seed <= 60; seed += 1) {
    const { data, width, height } = paint(seed, 512, 512);
    const picture = sharp(data, { raw: { width, height, channels: 3 } });
    files.push(await (seed % 4 === 0 ? picture.png() : picture.jpeg({ quality: 80 })).toBuffer());
  }
  const overAll = async (work: (bytes: Buffer) => Promise<unknown>) => {
    for (let round = 0; round < 4; round += 1) for (const bytes of files) await work(bytes);
  };
  const print = async (bytes: Buffer) => printImage(await decodePixels(bytes));
  await overAll(print);
  const count = files.length * 4;
  const printed = await perSecondOf('images 512 px: bytes to PDQ in eight ways', count, () =>
    overAll(print),
  );
  const leaders = new PictureLeaders();
  const next = numbersFrom(12);
  for (let i = 0; i < 10_000; i += 1) leaders.add(randomLeader(String(i), next));
  const place = async (bytes: Buffer) => {
    const found = await print(bytes);
    return found && leaders.nearest(found);
  };
  await overAll(place);
  return [
    printed,
    await perSecondOf('the same, and looked for in 10,000 others, whole and in parts', count, () =>
      overAll(place),
    ),
    await perSecondOf('baseline: decoding alone', count, () => overAll(decodePixels)),
    await perSecondOf('baseline: average hash of 8 × 8 by sharp', count, () =>
      overAll((bytes) => sharp(bytes).greyscale().resize(8, 8, { fit: 'fill' }).raw().toBuffer()),
    ),
  ];
}

const randomHash = (next: () => number) =>
  Uint16Array.from({ length: 16 }, () => Math.floor(next() * 65536));
const randomLeader = (key: string, next: () => number) => ({
  key,
  pdq: hashToHex(randomHash(next)),
  detail: 64,
});

/** Parts of painted pictures, looked for among leaders that are none of them: what a new picture costs. */
function parts(size: number): BenchRow {
  const next = numbersFrom(13);
  const leaders = new PictureLeaders();
  for (let i = 0; i < size; i += 1) leaders.add(randomLeader(String(i), next));
  const prints: ImagePrint[] = [];
  for (let seed = 1; prints.length < 200; seed += 1) {
    const found = printImage(paint(seed, 128, 128));
    // Only what has no whole hash to be looked up by shows what its parts cost.
    if (found && found.detail >= 22) prints.push({ ...found, content: [] });
  }
  for (const found of prints.slice(0, 20)) leaders.nearest(found);
  return times('look-up of an image’s parts, 324 frames', prints, (found) =>
    leaders.nearest(found),
  );
}

function lookups(size: number): BenchRow[] {
  const next = numbersFrom(11);
  const random = () => randomHash(next);
  const index = new HashIndex();
  const all = new Uint16Array(size * 16);
  for (let i = 0; i < size; i += 1) {
    const hash = random();
    index.add(hash);
    all.set(hash, i * 16);
  }
  // Half are near a hash that is held, half are not, which costs the same.
  const queries = Array.from({ length: 400 }, (_, i) => {
    const from = Math.floor(next() * size) * 16;
    const hash = i % 2 === 0 ? all.slice(from, from + 16) : random();
    for (let bit = 0; bit < 20; bit += 1) {
      const at = Math.floor(next() * 16);
      hash[at] = (hash[at] ?? 0) ^ (1 << Math.floor(next() * 16));
    }
    return hash;
  });
  for (const hash of queries.slice(0, 50)) index.within(hash, pdqDistance);
  return [
    times('look-up of one hash', queries, (hash) => index.within(hash, pdqDistance)),
    times('look-up of an image in eight ways', queries.slice(0, 200), (hash) => {
      for (let way = 0; way < 8; way += 1)
        index.within(
          hash.map((word) => word ^ (way * 0x1111)),
          pdqDistance,
        );
    }),
    times('baseline: every hash compared', queries.slice(0, 40), (hash) => scan(all, hash)),
  ];
}

function scan(all: Uint16Array, hash: Uint16Array): number {
  let near = 0;
  for (let start = 0; start < all.length; start += 16) {
    let distance = 0;
    for (let word = 0; word < 16 && distance <= pdqDistance; word += 1)
      distance += bitsSet((all[start + word] ?? 0) ^ (hash[word] ?? 0));
    if (distance <= pdqDistance) near += 1;
  }
  return near;
}

function perSecond(what: string, count: number, work: () => unknown): BenchRow {
  const before = process.cpuUsage();
  work();
  return rate(what, count, before);
}

async function perSecondOf(
  what: string,
  count: number,
  work: () => Promise<unknown>,
): Promise<BenchRow> {
  const before = process.cpuUsage();
  await work();
  return rate(what, count, before);
}

function rate(what: string, count: number, before: NodeJS.CpuUsage): BenchRow {
  const { user, system } = process.cpuUsage(before);
  const seconds = (user + system) / 1e6;
  return { what, count, 'a second': Math.round(count / seconds) };
}

function times<T>(what: string, inputs: readonly T[], work: (input: T) => unknown): BenchRow {
  const taken = inputs.map((input) => {
    const before = process.cpuUsage();
    work(input);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return {
    what,
    count: taken.length,
    'p50 ms': quantile(taken, 0.5),
    'p95 ms': quantile(taken, 0.95),
  };
}
