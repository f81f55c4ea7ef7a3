import { createHash } from 'node:crypto';
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { writeScenario } from '../../../seed-data/index.ts';
import { openEvidence } from '../../../server/core/evidence/index.ts';
import type { ImportEvent } from '../../../server/read/ingest/index.ts';
import { record } from '../../support/import-captures.ts';

/**
 * A scenario, `captures.jsonl`, the same bytes under another name, and files of what is awkward.
 * @returns them in the order of their hashes, in which a bulk load reads them
 */
export async function writeBulkFiles(folder: string, ads: number): Promise<string[]> {
  await writeScenario({ ads, seed: 11, out: folder });
  await writeMore(folder);
  await copyFile(join(folder, 'captures.jsonl'), join(folder, 'again.jsonl'));
  const names = ['captures.jsonl', 'again.jsonl', 'more.jsonl', 'table.csv'];
  const hashed = names.map(async (name) => {
    const file = join(folder, name);
    const sha256 = createHash('sha256').update(await readFile(file));
    return { file, sha256: sha256.digest('hex') };
  });
  const all = await Promise.all(hashed);
  const orderOf = (one: (typeof all)[number]) => `${one.sha256} ${one.file}`;
  return all.sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1)).map(({ file }) => file);
}

/** What tables and quoting could spoil, and what later chunks change about earlier ones. */
async function writeMore(folder: string): Promise<void> {
  const picture = sharp({ create: { width: 90, height: 60, channels: 3, background: '#246' } });
  const png = await picture.png().toBuffer();
  const sha256 = (await openEvidence(join(folder, 'scratch')).putBytes(png)).sha256;
  await mkdir(join(folder, 'late'), { recursive: true });
  await writeFile(join(folder, 'late', 'a.png'), png);
  const long = 'Rooms by the river, every day, ask for the key at the door';
  const lines = [
    record({
      adId: 'q',
      title: 'He said "yes", \\ and\n left;',
      text: `${long} "",\r\n;\u2028 end`,
    }),
    record({ adId: 'empty', title: '', text: long, contacts: { phones: ['+77000000001'] } }),
    record({ adId: 'card', text: `${long} 4111 1111 1111 1111`, price: '10,5 "k"' }),
    record({ adId: 'h', images: [{ sha256 }], text: 'Only a hash' }),
    record({ adId: 'thai', text: 'ห้องพักริมแม่น้ำ โทร 02 000 0000', country: 'TH', city: 'Bangkok' }),
    { platform: 'lotus-board.example', text: 'no time' },
    record({
      adId: 'q',
      capturedAt: '2026-02-01T10:00:00Z',
      text: `${long} earlier`,
      city: 'Almaty',
    }),
    record({
      adId: 'q',
      capturedAt: '2026-04-01T10:00:00Z',
      text: `${long} later`,
      status: 'removed',
    }),
    record({ adId: 'h', images: [{ path: 'late/a.png' }], capturedAt: '2026-03-09T10:00:00Z' }),
  ].map((one) => JSON.stringify(one));
  // The first line again, byte for byte, and a line that is no JSON.
  await writeFile(
    join(folder, 'more.jsonl'),
    `${[...lines, lines[0], '{"platform":'].join('\n')}\n`,
  );
  await writeFile(
    join(folder, 'table.csv'),
    `platform,adId,capturedAt,text,phones\nlotus-board.example,q,2026-05-01T10:00:00Z,"${long}, ""again""",+77000000001|+77000000002\n`,
  );
}

/** Problems, then reports, without what depends on the clock: a bulk load reports when the graph stands. */
export function describedEvents(events: readonly ImportEvent[]): unknown[] {
  const reports = events.flatMap((event) => {
    if (event.type !== 'report') return [];
    const { elapsedMs: _, perSecond: __, hubs: ___, ...rest } = event;
    return [rest];
  });
  return [...events.filter(({ type }) => type === 'problem'), ...reports];
}
