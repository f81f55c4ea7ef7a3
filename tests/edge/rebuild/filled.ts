import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import sharp from 'sharp';
import { expect } from 'vitest';
import { ZipFile } from 'yazl';
import { makeChart } from '../../../server/ask/charts/index.ts';
import { openEvidence } from '../../../server/core/evidence/index.ts';
import type { Graph } from '../../../server/core/neo4j/index.ts';
import { openStore } from '../../../server/core/store/index.ts';
import { addNote } from '../../../server/link/notes/index.ts';
import { warcFile, warcRecord } from '../../read/capture/warc-build.ts';
import { paint } from '../../read/fingerprint/pictures.ts';
import { paint as paintCode } from '../../read/pictures/support.ts';
import { record } from '../../support/import-captures.ts';
import { runHere } from '../cli/support.ts';

/** A data folder with one of each thing that a rebuild has to bring back. All of it is made up. */

const phone = '+77000004417';
const saved = new Date('2026-04-01T09:00:00Z');
const hash = (content: Buffer) => createHash('sha256').update(content).digest('hex');
const lines = (records: readonly object[]) => records.map((one) => `${JSON.stringify(one)}\n`);
const wording =
  'Rooms by the day in a quiet house near the park, clean and warm, call before you come and ask for the hostess';

type Files = Readonly<Record<string, string | Buffer>>;

async function write(folder: string, files: Files): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
    await utimes(file, saved, saved);
  }
}

async function zipped(path: string, files: Files): Promise<void> {
  const zip = new ZipFile();
  for (const [name, content] of Object.entries(files))
    zip.addBuffer(Buffer.from(content), name, { mtime: saved });
  zip.end();
  await pipeline(zip.outputStream, createWriteStream(path));
}

async function painted(seed: number): Promise<Buffer> {
  const { data, width, height } = paint(seed, 64, 48);
  return sharp(data, { raw: { width, height, channels: 3 } })
    .png()
    .toBuffer();
}

/** A folder of JSON lines with pictures by relative path, a removed ad and two lines that cannot be read. */
async function board(): Promise<Files> {
  const [one, two] = [await painted(1), await painted(2)];
  const code = await paintCode({ code: 'https://t.me/lotus_rooms_desk' });
  const first = { adId: '1', text: `${wording} ${phone}`, contacts: { phones: [phone] } };
  return {
    'lists/captures.jsonl': [
      ...lines([
        record({ ...first, images: [{ path: 'img/one.png' }, { path: 'img/code.png' }] }),
        record({
          adId: '2',
          text: `${wording} today`,
          contacts: { phones: [phone] },
          images: [{ path: 'img/two.png', sha256: hash(two) }, { path: 'img/gone.png' }],
        }),
        record({ ...first, capturedAt: '2026-03-09T10:00:00Z', status: 'removed' }),
        record({ adId: '3', images: [{ path: 'img/copy of one.png' }] }),
        { text: 'says neither where nor when' },
      ]),
      'no record at all\n',
    ].join(''),
    'lists/img/one.png': one,
    'lists/img/copy of one.png': one,
    'lists/img/two.png': two,
    'lists/img/code.png': code,
  };
}

function wacz(): Files {
  const archive = warcFile(
    [warcRecord({ body: `<title>Rooms</title><p>Rooms, ${phone}</p>` })],
    true,
  );
  const resource = { name: 'a', path: 'archive/a.warc.gz', bytes: archive.length };
  const description = Buffer.from(
    JSON.stringify({
      profile: 'data-package',
      resources: [{ ...resource, hash: `sha256:${hash(archive)}` }],
    }),
  );
  return { 'archive/a.warc.gz': archive, 'datapackage.json': description };
}

const page = (image: string) =>
  `<html lang="ru"><head><title>Комната</title></head><body><p>Комната посуточно</p><a href="tel:${phone}">Позвонить</a><img src="${image}"></body></html>`;

/** Writes what is imported below `folder`. */
export async function writeSources(folder: string): Promise<void> {
  const files = await board();
  await write(join(folder, 'board'), files);
  await write(folder, {
    'alone.jsonl': lines([
      record({ adId: '7', text: 'Rooms', images: [{ path: 'pictures/seven.png' }] }),
    ]).join(''),
    'pictures/seven.png': await painted(7),
    'pages/site/a1.html': page('a1_files/p%20one.png'),
    'pages/site/a1_files/p one.png': await painted(8),
    'table.csv': `where,when,words,call\nlotus-board.example,2026-03-02T10:00:00Z,Rooms in the old town,${phone}\nlotus-board.example,,no time,${phone}\n`,
  });
  await zipped(join(folder, 'more.zip'), {
    'captures.jsonl': lines([
      record({ adId: '9', text: wording, images: [{ path: 'p/nine.png' }] }),
    ]).join(''),
    'p/nine.png': await painted(9),
  });
  await zipped(join(folder, 'crawl.wacz'), wacz());
}

const map = ['where=platform', 'when=capturedAt', 'words=text', 'call=phones'];

/** What is imported, in this order, with what is said of it. */
const imports: readonly (readonly string[])[] = [
  ['board', '--collector', 'the desk', '--authority', 'Warrant 12/26'],
  ['alone.jsonl'],
  ['table.csv', ...map.flatMap((one) => ['--map', one])],
  ['more.zip'],
  ['crawl.wacz', '--tool', 'crawler 1.0'],
  ['pages', '--platform', 'lotus-board.example', '--country', 'KZ'],
];

/** Runs a verb that has to end well. */
export async function done(args: readonly string[], env?: NodeJS.ProcessEnv): Promise<string> {
  const { code, out, err } = await runHere(args, env);
  expect([code, code === 0 ? '' : err]).toEqual([0, '']);
  return out;
}

/**
 * Fills the data folder: imports, readings of pictures, judgements, runs, a case, a chart, a note, a watch.
 * @param graph of that folder
 * @param sources where `writeSources` wrote
 */
export async function fill(
  { graph, dataDir }: { readonly graph: Graph; readonly dataDir: string },
  sources: string,
  env?: NodeJS.ProcessEnv,
): Promise<void> {
  const verb = (...args: string[]) => done([...args, '--data', dataDir], env);
  const signed = ['--initials', 'AB'];
  const why = ['--reason', 'the desk said so', ...signed];
  for (const [file = '', ...said] of imports.slice(0, 2))
    await verb('import', join(sources, file), ...said);
  await verb('read-pictures', '--what', 'codes');
  await verb('resolve');
  for (const [file = '', ...said] of imports.slice(2))
    await verb('import', join(sources, file), ...said);
  await verb('read-pictures', '--what', 'codes');
  await verb('judge', 'wrong', 'ad:lotus-board.example/2', `phone:${phone}`, ...why);
  await verb('judge', 'together', 'ad:lotus-board.example/3', 'ad:lotus-board.example/7', ...why);
  await verb('resolve');
  const id: string = JSON.parse(
    await verb('case', 'create', '--title', 'Case 7', '--producer', 'AB', '--json', ...signed),
  ).id;
  await verb('case', 'add', id, `phone:${phone}`, 'ad:lotus-board.example/1', ...signed);
  await verb('watch', `phone:${phone}`, '--note', 'asked by the desk', ...signed);
  const store = await openStore(dataDir);
  try {
    const modules = { graph, store, evidence: openEvidence(dataDir) };
    const entity = `phone:${phone}`;
    await addNote(modules, { entity, text: 'one desk answers', initials: 'AB' });
    const entities = [{ id: entity, x: 1, y: 2 }];
    const filters = { kinds: [], links: [], marks: [], confidence: 0 };
    const body = { format: 1, entities, filters, groups: [], open: [] };
    await makeChart(modules, { title: 'Rooms', body, initials: 'AB' });
  } finally {
    await store.close();
  }
}
