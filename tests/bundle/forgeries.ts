import { readdirSync, readFileSync } from 'node:fs';
import { cp, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import canonicalize from 'canonicalize';
import { readSnapshot, type Snapshot, snapshotBytes } from '../../server/cases/index.ts';
import { type ReadLine, readLine, withheldLine } from '../../server/evidence/index.ts';
import { edit, sha256Of, standIn } from './support.ts';

/**
 * Changes to a package, by somebody who makes manifests, seal and bag facts again unless a forgery says otherwise. Each
 * names what `verify` has to find. docs/reference/forgeries.md is this list with what was found.
 */

/** Who changed what, as far as he goes. */
export interface Forger {
  /** The package, unpacked. */
  readonly folder: string;
  /** Initials and records differ from exhibit to exhibit. */
  readonly snapshot: Snapshot;
  edit(name: string, change: (text: string) => string): Promise<void>;
  /** Changes the snapshot, and its hash in the document's metadata, so that both agree. */
  say(change: (snapshot: Snapshot) => unknown): Promise<void>;
}

export interface Forgery {
  readonly group: string;
  readonly change: string;
  /** What of the package is made again afterwards. */
  readonly again: 'nothing' | 'manifests' | 'all';
  /** Where `verify` has to say something, and what; absent where only a signature or a hash kept elsewhere shows it. */
  readonly found?: readonly [where: string, what: RegExp];
  /** The log begins in the form of earlier releases. */
  readonly earlier?: true;
  /** `verify` is asked to set the document again. */
  readonly document?: true;
  readonly make: (forger: Forger) => Promise<void>;
}

const SNAPSHOT = 'data/snapshot.json';
const CUSTODY = 'data/custody/custody.jsonl';
const VOLUME = 'data/bundle/volume-1.pdf';
const INFO = 'bag-info.txt';
const record = (n: number) => `data/exhibits/AB${n}/record.${n === 3 ? 'csv' : 'json'}`;
const pictureIn = (folder: string) =>
  `data/exhibits/AB1/images/${readdirSync(path.join(folder, 'data/exhibits/AB1/images'))[0]}`;

const linesOf = (text: string): string[] => text.split('\n').slice(0, -1);
const textOf = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join('');

/** Numbers lines anew and lets each follow from the one before, as somebody does who knows the form. */
export function rechained(lines: readonly string[]): string[] {
  let previous = '0'.repeat(64);
  const hashes: string[] = [];
  return lines.map((line, i) => {
    const old = readLine(line);
    if (old?.form === 1 && !old.withheld) {
      const own = JSON.parse(line) as Record<string, unknown>;
      const text = canonicalize({ ...own, n: i + 1, previous }) ?? '';
      previous = sha256Of(text);
      hashes.push(previous);
      return text;
    }
    const text =
      old?.form === 1
        ? withheldLine({ ...old, n: i + 1, previous })
        : line.replace(/,"n":\d+,"previous":"\w+"/, `,"n":${i + 1},"previous":"${previous}"`);
    previous = (readLine(text) as ReadLine).sha256;
    hashes.push(previous);
    return text;
  });
}

/** Says of the log what it is now. */
function saidOf(text: string): Pick<Snapshot['custody'], 'lines' | 'head' | 'sha256' | 'withheld'> {
  const read = linesOf(text).map((line) => readLine(line) as ReadLine);
  return {
    lines: read.length,
    head: read.at(-1)?.sha256 ?? '0'.repeat(64),
    sha256: sha256Of(text),
    withheld: read.filter(({ withheld }) => withheld).length,
  };
}

const log = (change: (lines: string[]) => string[]) => (forger: Forger) =>
  forger.edit(CUSTODY, (text) => textOf(change(linesOf(text))));

/** Changes the log, and what the snapshot says of it. */
const logAndSnapshot = (change: (lines: string[]) => string[]) => async (forger: Forger) => {
  await log(change)(forger);
  const text = readFileSync(path.join(forger.folder, CUSTODY), 'utf8');
  await forger.say((snapshot) => Object.assign(snapshot.custody, saidOf(text)));
};

const hide = (line: string): string => withheldLine(readLine(line) as ReadLine);
const at = (event: string, change: (line: string) => string) => (lines: string[]) =>
  lines.map((line) => (line.includes(`"event":"${event}"`) ? change(line) : line));
const without = (event: string) => (lines: string[]) =>
  lines.filter((line) => !line.includes(`"event":"${event}"`));

type Row = readonly [
  change: string,
  make: Forgery['make'],
  found?: Forgery['found'],
  more?: Partial<Pick<Forgery, 'again' | 'earlier' | 'document'>>,
];
const group = (
  name: string,
  rows: readonly Row[],
  again: Forgery['again'] = 'all',
): readonly Forgery[] =>
  rows.map(([change, make, found, more]) => ({
    ...{ group: name, again, change, make },
    ...(found ? { found } : {}),
    ...more,
  }));

const text = (name: string, from: string | RegExp, to: string) => (forger: Forger) =>
  forger.edit(name, (was) => was.replace(from, to));
const say = (change: (snapshot: Snapshot) => unknown) => (forger: Forger) => forger.say(change);
type Writable<T> = { -readonly [Key in keyof T]: T[Key] };
const first = (snapshot: Snapshot) => {
  const [capture] = snapshot.captures;
  if (!capture) throw new Error('the package has captures');
  return capture as Writable<typeof capture>;
};
const batchOf = (snapshot: Snapshot) => {
  const [batch] = snapshot.batches;
  if (!batch) throw new Error('the package has a file');
  return batch as Writable<typeof batch>;
};
const judgementOf = (snapshot: Snapshot) => {
  const [judgement] = snapshot.networkJudgements;
  if (!judgement) throw new Error('the package has a judgement');
  return judgement as Writable<typeof judgement>;
};
const linkOf = (snapshot: Snapshot) => {
  const link = snapshot.links.find(({ field }) => field === 'text');
  if (!link) throw new Error('the package has a link');
  return link as Writable<typeof link>;
};

const files = group(
  'Files and manifests',
  [
    [
      'A file is added',
      ({ folder }) => writeFile(path.join(folder, 'data/exhibits/AB1/note.txt'), 'new'),
      ['data/exhibits/AB1/note.txt', /was added/],
    ],
    [
      'A file is taken away',
      ({ folder }) => rm(path.join(folder, record(2))),
      [record(2), /is missing/],
    ],
    [
      'A file is renamed',
      ({ folder }) =>
        rename(
          path.join(folder, 'data/graph/nodes.csv'),
          path.join(folder, 'data/graph/nodes2.csv'),
        ),
      ['data/graph/nodes2.csv', /was added/],
    ],
    ['A record is edited', text(record(2), 'Call', 'Cell'), [record(2), /was changed/]],
    [
      'The manifest is taken away',
      ({ folder }) => rm(path.join(folder, 'manifest-sha256.txt')),
      ['manifest-sha256.txt', /is missing/],
    ],
    [
      'The tag manifest is taken away',
      ({ folder }) => rm(path.join(folder, 'tagmanifest-sha256.txt')),
      ['tagmanifest-sha256.txt', /is missing/],
    ],
    [
      'The manifest lists a file twice',
      (forger) => forger.edit('manifest-sha256.txt', (was) => `${was}${was.split('\n')[0]}\n`),
      ['data/bundle/volume-1.pdf', /is listed twice/],
    ],
    [
      'The manifest lists a name that leads out',
      (forger) =>
        forger.edit(
          'manifest-sha256.txt',
          (was) => `${was}${'a'.repeat(64)}  data/../../etc/passwd\n`,
        ),
      ['data/../../etc/passwd', /not safe/],
    ],
    [
      'bagit.txt names another version',
      text('bagit.txt', '1.0', '0.97'),
      ['bagit.txt', /does not say/],
    ],
  ],
  'nothing',
);

const facts = group(
  'What the package says of itself',
  [
    ['DRAFT is taken out of bag-info.txt', text(INFO, 'DRAFT, ', ''), [INFO, /External-Desc/]],
    ['NOT SIGNED is taken out', text(INFO, 'NOT SIGNED, ', ''), [INFO, /External-Description/]],
    ['NOT TIMESTAMPED is taken out', text(INFO, ', NOT TIMESTAMPED', ''), [INFO, /External-Desc/]],
    ['The date is another', text(INFO, /Date: \d{4}/, 'Date: 2020'), [INFO, /Bagging-Date/]],
    ['The program is another', text(INFO, '0.1.0', '0.9.0'), [INFO, /Bag-Software-Agent/]],
    [
      'The snapshot’s hash is another',
      text(INFO, /Identifier: \w{8}/, 'Identifier: 00000000'),
      [INFO, /External-Identifier/],
    ],
    ['The payload’s size is another', text(INFO, /Oxum: /, 'Oxum: 1'), [INFO, /Payload-Oxum/]],
    [
      'A second description is added',
      (forger) => forger.edit(INFO, (was) => `${was}External-Description: FINAL\n`),
      [INFO, /External-Description/],
    ],
    [
      'The seal is taken away',
      ({ folder }) => rm(path.join(folder, 'seal.json')),
      ['seal.json', /is missing/],
    ],
    ['The seal says FINAL', text('seal.json', 'DRAFT', 'FINAL'), ['seal.json', /gives status/]],
    [
      'The seal is of another snapshot',
      text('seal.json', /"snapshot":"\w{8}/, '"snapshot":"00000000'),
      ['seal.json', /gives snapshot/],
    ],
    [
      'The seal is of another custody log',
      text('seal.json', /"custody":"\w{8}/, '"custody":"00000000'),
      ['seal.json', /gives custody/],
    ],
    [
      'The seal names no document',
      text('seal.json', /"document":\[[^\]]*\]/, '"document":[]'),
      [VOLUME, /was added/],
    ],
    [
      'The seal is written another way',
      (forger) => forger.edit('seal.json', (was) => was.replace(',', ', ')),
      ['seal.json', /not a seal as/],
    ],
  ],
  'manifests',
);

const help = group('What says how to check', [
  ['VERIFY.md is edited', text('VERIFY.md', 'NOT SIGNED', 'SIGNED'), ['VERIFY.md', /is not what/]],
  [
    'check_custody.py always says OK',
    ({ folder }) => writeFile(path.join(folder, 'check_custody.py'), 'print("OK")\n'),
    ['check_custody.py', /is not what/],
  ],
  [
    'VERIFY.md is taken away',
    ({ folder }) => rm(path.join(folder, 'VERIFY.md')),
    ['VERIFY.md', /is missing/],
  ],
  [
    'The snapshot says that another release made it, whose texts nobody knows',
    async (forger) => {
      await text('VERIFY.md', 'NOT SIGNED', 'SIGNED')(forger);
      await forger.say((snapshot) => Object.assign(snapshot.software, { version: '0.0.9' }));
    },
    ['VERIFY.md', /not known to this release/],
  ],
]);

const document = group('The document', [
  [
    'It is an empty PDF',
    ({ folder }) => writeFile(path.join(folder, VOLUME), '%PDF-1.7\n'),
    [VOLUME, /not the document of this snapshot/],
  ],
  [
    'It is another case’s',
    ({ folder, snapshot }) =>
      writeFile(path.join(folder, VOLUME), standIn({ ...snapshot, frozenAt: '' })),
    [VOLUME, /it lacks “snapshot/],
  ],
  ['It has another title', text(VOLUME, 'Case 7', 'Case 8'), [VOLUME, /its title is/]],
  [
    'A volume is added',
    ({ folder, snapshot }) =>
      writeFile(path.join(folder, 'data/bundle/volume-2.pdf'), standIn(snapshot, 2, 2)),
    [VOLUME, /it lacks “volume 1 of 2”/],
  ],
  [
    'The only volume is taken away',
    ({ folder }) => rm(path.join(folder, VOLUME)),
    [VOLUME, /is missing/],
  ],
  [
    'A page is changed, the seal left',
    (forger) => forger.edit(VOLUME, (was) => `${was}changed`),
    [VOLUME, /is not the one that was made/],
    { again: 'manifests' },
  ],
  [
    'A page is changed, the seal made again',
    (forger) => forger.edit(VOLUME, (was) => `${was}changed`),
    [VOLUME, /is not the document that this snapshot and these exhibits make/],
    { document: true },
  ],
]);

const custody = group('The custody log', [
  [
    'A line is edited',
    log(at('imported', (line) => line.replace('"read":2', '"read":3'))),
    [CUSTODY, /line 5 does not follow from the line before/],
  ],
  [
    'A line is edited, those after it made to fit',
    log((lines) => rechained(at('received', (line) => line.replace('captures', 'other'))(lines))),
    [CUSTODY, /does not end in the hash/],
  ],
  ['A line is taken out', log(without('picture-received')), [CUSTODY, /is numbered 4/]],
  [
    'A line is taken out, those after it made to fit',
    log((lines) => rechained(without('picture-received')(lines))),
    [CUSTODY, /lines where the snapshot counted/],
  ],
  ['The last line is taken out', log((lines) => lines.slice(0, -1)), [CUSTODY, /has \d+ lines/]],
  [
    'Two lines change places',
    log(([one = '', two = '', ...rest]) => [two, one, ...rest]),
    [CUSTODY, /line 1 is numbered 2/],
  ],
  [
    'A withheld line is taken out',
    log((lines) => rechained(lines.toSpliced(1, 1))),
    [CUSTODY, /lines where the snapshot counted/],
  ],
  [
    'A withheld line has another content',
    log((lines) =>
      rechained(lines.with(1, lines[1]?.replace(/"content":"\w{8}/, '"content":"00000000') ?? '')),
    ),
    [CUSTODY, /does not end in the hash/],
  ],
  [
    'A withheld line follows another',
    log((lines) =>
      lines.with(1, lines[1]?.replace(/"previous":"\w{8}/, '"previous":"00000000') ?? ''),
    ),
    [CUSTODY, /line 2 does not follow/],
  ],
  [
    'A withheld line is invented',
    log((lines) => rechained(lines.toSpliced(1, 0, lines[1] ?? ''))),
    [CUSTODY, /lines where the snapshot counted/],
  ],
  [
    'A line is turned into a withheld one',
    log(at('imported', hide)),
    [CUSTODY, /withholds 2 lines where/],
  ],
  [
    'Every line is turned into a withheld one',
    log((lines) => lines.map(hide)),
    [CUSTODY, /withholds \d+ lines where/],
  ],
  [
    'A line has another salt',
    log(at('imported', (line) => line.replace(/"salt":"\w{8}/, '"salt":"00000000'))),
    [CUSTODY, /does not (follow|end)/],
  ],
  [
    'A line is written another way',
    log(at('imported', (line) => line.replace('{"content":', '{ "content":'))),
    [CUSTODY, /is not a custody record/],
  ],
  [
    'The log does not end its last line',
    (forger) => forger.edit(CUSTODY, (was) => was.trimEnd()),
    [CUSTODY, /has no end/],
  ],
  ['The log is empty', log(() => []), [CUSTODY, /has 0 lines/]],
  [
    'A line of the earlier form is put behind',
    log((lines) => {
      const previous = readLine(lines.at(-1) ?? '')?.sha256;
      const forged = { at: '2026-03-04T00:00:00.000Z', by: 'x', event: 'x' };
      return [...lines, canonicalize({ ...forged, n: lines.length + 1, previous }) ?? ''];
    }),
    [CUSTODY, /has the form of an earlier part/],
  ],
  [
    'A withheld line of the earlier form has another hash',
    log((lines) => {
      const forged = lines[1]?.replace(/"sha256":"\w{8}/, '"sha256":"00000000') ?? '';
      return rechained(lines.with(1, forged));
    }),
    [CUSTODY, /tells of another earlier part/],
    { earlier: true },
  ],
  [
    'The same, and the line that tells of the earlier part is taken out',
    logAndSnapshot((lines) => {
      const forged = lines[1]?.replace(/"sha256":"\w{8}/, '"sha256":"00000000') ?? '';
      return rechained(without('log-continued')(lines.with(1, forged)));
    }),
    [CUSTODY, /does not tell of the earlier part/],
    { earlier: true },
  ],
]);

const both = group('Custody log and snapshot together', [
  [
    'The receipt of a file is withheld',
    logAndSnapshot(at('received', hide)),
    [SNAPSHOT, /no line tells of the receipt of captures\.jsonl/],
  ],
  [
    'The receipt of a picture is withheld',
    logAndSnapshot(at('picture-received', hide)),
    [SNAPSHOT, /no line tells of the receipt of the picture/],
  ],
  [
    'A judgement’s line is taken out',
    logAndSnapshot((lines) => rechained(without('judged')(lines))),
    [SNAPSHOT, /the judgement network-judgement-1 was not made as it stands/],
  ],
  [
    'The run’s line is taken out',
    logAndSnapshot((lines) => rechained(without('resolved')(lines))),
    [SNAPSHOT, /no line tells of run 3/],
  ],
  [
    'Every line is withheld',
    logAndSnapshot((lines) => lines.map(hide)),
    [SNAPSHOT, /no line tells of the receipt/],
  ],
  [
    'Another account received the file',
    logAndSnapshot((lines) =>
      rechained(at('received', (line) => line.replace('"by":"unit 7"', '"by":"unit 9"'))(lines)),
    ),
    [SNAPSHOT, /was received under another name, size, account or time/],
  ],
  [
    'A judgement is dropped from the snapshot',
    say((snapshot) => Object.assign(snapshot, { networkJudgements: [] })),
    [CUSTODY, /is about other work/],
  ],
  [
    'Snapshot frozen before its own log',
    say((snapshot) => Object.assign(snapshot, { frozenAt: '2026-02-25T08:00:00.000Z' })),
    [SNAPSHOT, /it was frozen at/],
  ],
  [
    'A withheld line is invented and the snapshot counts it',
    logAndSnapshot((lines) => rechained(lines.toSpliced(1, 0, lines[1] ?? ''))),
  ],
]);

const exhibits = group('Exhibits', [
  [
    'A picture is taken away',
    ({ folder }) => rm(path.join(folder, pictureIn(folder))),
    ['data/exhibits/AB1/images/', /is missing/],
  ],
  [
    'A picture is added',
    ({ folder }) =>
      writeFile(path.join(folder, `data/exhibits/AB1/images/${sha256Of('x')}.png`), 'x'),
    ['data/exhibits/AB1/images/', /is no part of a bundle/],
  ],
  [
    'A picture is exchanged for another under its name',
    ({ folder }) => writeFile(path.join(folder, pictureIn(folder)), 'another'),
    ['data/exhibits/AB1/images/', /is not what was received/],
  ],
  [
    'A picture is moved to another exhibit',
    async ({ folder }) => {
      const from = pictureIn(folder);
      const to = from.replace('AB1', 'AB2');
      await mkdir(path.join(folder, path.dirname(to)), { recursive: true });
      await rename(path.join(folder, from), path.join(folder, to));
    },
    ['data/exhibits/AB2/images/', /is no part of a bundle/],
  ],
  [
    'A picture is copied to another exhibit',
    async ({ folder }) => {
      const from = pictureIn(folder);
      const to = from.replace('AB1', 'AB2');
      await mkdir(path.join(folder, path.dirname(to)), { recursive: true });
      await cp(path.join(folder, from), path.join(folder, to));
    },
    ['data/exhibits/AB2/images/', /is no part of a bundle/],
  ],
  [
    'A record is edited',
    text(record(2), '44-17', '44-18'),
    [record(2), /is not what was received/],
  ],
  [
    'Two records change places',
    async ({ folder }) => {
      const [one, two] = [record(1), record(2)].map((name) => path.join(folder, name));
      await rename(one ?? '', `${one}.tmp`);
      await rename(two ?? '', one ?? '');
      await rename(`${one}.tmp`, two ?? '');
    },
    [record(1), /is not what was received/],
  ],
  [
    'The header of a table names another column',
    text('data/exhibits/AB3/header.csv', 'text', 'note'),
    ['data/exhibits/AB3/header.csv', /is not what was received/],
  ],
  [
    'The header of a table is taken away',
    ({ folder }) => rm(path.join(folder, 'data/exhibits/AB3/header.csv')),
    ['data/exhibits/AB3/header.csv', /is missing/],
  ],
  [
    'An exhibit is added',
    async ({ folder }) => {
      await mkdir(path.join(folder, 'data/exhibits/AB4'));
      await writeFile(path.join(folder, 'data/exhibits/AB4/record.json'), '{}');
    },
    ['data/exhibits/AB4/record.json', /is no part of a bundle/],
  ],
  [
    'An exhibit is taken away',
    ({ folder }) => rm(path.join(folder, 'data/exhibits/AB2'), { recursive: true }),
    [record(2), /is missing/],
  ],
  [
    'A picture is moved to another exhibit, by the snapshot too',
    async (forger) => {
      const from = pictureIn(forger.folder);
      const to = from.replace('AB1', 'AB2');
      await mkdir(path.join(forger.folder, path.dirname(to)), { recursive: true });
      await rename(path.join(forger.folder, from), path.join(forger.folder, to));
      await forger.say(({ captures: [one, two] }) =>
        two?.files.push(...(one?.files.splice(1) ?? [])),
      );
    },
    [SNAPSHOT, /a picture that it does not show/],
  ],
  [
    'A picture is taken away, by the snapshot too',
    async (forger) => {
      await rm(path.join(forger.folder, pictureIn(forger.folder)));
      await forger.say(({ captures: [one] }) => one?.files.splice(1));
    },
    [SNAPSHOT, /was received, and its exhibit lacks it/],
  ],
]);

const snapshot = group('The snapshot, all hashes made again', [
  [
    'The id of a capture is not its record’s',
    say((was) => Object.assign(first(was), { id: `capture:${sha256Of('x')}` })),
    [SNAPSHOT, /names capture:\w+ what has the SHA-256/],
  ],
  [
    'A capture has another time',
    say((was) => Object.assign(first(was), { capturedAt: '2026-03-01T09:00:00.000Z' })),
    [SNAPSHOT, /contradicts the record of AB1: capturedAt/],
  ],
  [
    'A capture has another address',
    say((was) => Object.assign(first(was), { url: 'https://lotus-board.example/9' })),
    [SNAPSHOT, /contradicts the record of AB1: url/],
  ],
  [
    'A capture has another platform',
    say((was) => Object.assign(first(was), { platform: 'harbour-ads.example' })),
    [SNAPSHOT, /contradicts the record of AB1: platform/],
  ],
  [
    'A capture is of another advertisement',
    say((was) => Object.assign(first(was), { ad: was.captures[1]?.ad })),
    [SNAPSHOT, /contradicts the record of AB1: it is of/],
  ],
  [
    'A capture has another collector',
    say((was) => Object.assign(first(was), { collector: 'unit 9' })),
    [SNAPSHOT, /contradicts the record of AB1: collector/],
  ],
  [
    'A file was received by another account',
    say((was) => Object.assign(batchOf(was), { receivedBy: 'unit 9' })),
    [SNAPSHOT, /was received under another name, size, account or time/],
  ],
  [
    'A file was received at another time',
    say((was) => Object.assign(batchOf(was), { receivedAt: '2026-03-02T10:00:00.000Z' })),
    [SNAPSHOT, /was received under another name, size, account or time/],
  ],
  [
    'A file has another name',
    say((was) => Object.assign(batchOf(was), { name: 'other.jsonl' })),
    [SNAPSHOT, /other\.jsonl was received under another name/],
  ],
  [
    'A record stands beyond the end of its file',
    say((was) => Object.assign(first(was), { offset: 100_000 })),
    [SNAPSHOT, /beyond the end of captures\.jsonl/],
  ],
  [
    'A quotation says other words',
    say((was) => Object.assign(linkOf(was), { raw: '+7 700 000 44 18' })),
    [SNAPSHOT, /does not stand in its text/],
  ],
  [
    'A quotation stands elsewhere',
    say((was) => {
      const link = linkOf(was);
      Object.assign(link, { start: link.start + 1, end: link.end + 1 });
    }),
    [SNAPSHOT, /does not stand in its text/],
  ],
  [
    'A judgement has another reason',
    say((was) => Object.assign(judgementOf(was), { reason: 'another' })),
    [SNAPSHOT, /was not made as it stands/],
  ],
  [
    'A judgement says the opposite',
    say((was) => Object.assign(judgementOf(was), { kind: 'exclusive' })),
    [SNAPSHOT, /was not made as it stands/],
  ],
  [
    'A judgement is another person’s',
    say((was) => Object.assign(judgementOf(was), { author: 'XY' })),
    [SNAPSHOT, /was not made as it stands/],
  ],
  [
    'A judgement stands that was withdrawn',
    say((was) => Object.assign(judgementOf(was), { withdrawn: null })),
    [SNAPSHOT, /was withdrawn as the log tells/],
  ],
  [
    'An entity was selected that was not',
    say((was) => Object.assign(was.entities[0] ?? {}, { selected: true })),
    [SNAPSHOT, /says that ad:\S+ was selected/],
  ],
  [
    'Fewer advertisements hold a number',
    say((was) => Object.assign(was.completeness.reach[0] ?? {}, { inScope: 1 })),
    [SNAPSHOT, /1 of 2 advertisements are in scope, and has 2/],
  ],
  [
    'The run is another',
    say((was) => Object.assign(was.resolution ?? {}, { run: 4 })),
    [CUSTODY, /is about other work/],
  ],
  [
    'An operation is surer than its least probable association',
    say((was) => Object.assign(was.resolution?.operations.found[0] ?? {}, { probability: 0.99 })),
    [SNAPSHOT, /says of operation:3\/1 what cannot be/],
  ],
  [
    'A link leads to something that is not in scope',
    say((was) => Object.assign(linkOf(was), { to: 'phone:+77000009999' })),
    [SNAPSHOT, /not in scope/],
  ],
  [
    'The title is another',
    say((was) => Object.assign(was, { title: 'Case 8' })),
    [VOLUME, /its title is “Case 7”/],
  ],
  [
    'It is written another way',
    (forger) => forger.edit(SNAPSHOT, (was) => `${was} `),
    [SNAPSHOT, /not in canonical form/],
  ],
]);

const tables = group('Tables', [
  [
    'nodes.csv says otherwise',
    text('data/graph/nodes.csv', 'true', 'false'),
    ['data/graph/nodes.csv', /does not say what the snapshot says/],
  ],
  [
    'relationships.csv says otherwise',
    text('data/graph/relationships.csv', '4417', '4418'),
    ['data/graph/relationships.csv', /does not say what the snapshot says/],
  ],
  [
    'network.graphml says otherwise',
    text('data/graph/network.graphml', '4417', '4418'),
    ['data/graph/network.graphml', /does not say what the snapshot says/],
  ],
  [
    'operations.csv says otherwise',
    text('data/graph/operations.csv', '0.83', '0.99'),
    ['data/graph/operations.csv', /does not say what the snapshot says/],
  ],
  [
    'A judgement is taken out of judgements.csv',
    text('data/judgements/judgements.csv', /"network-judgement-1"[^\n]*\n/, ''),
    ['data/judgements/judgements.csv', /does not say what the snapshot says/],
  ],
]);

export const forgeries: readonly Forgery[] = [
  ...files,
  ...facts,
  ...help,
  ...document,
  ...custody,
  ...both,
  ...exhibits,
  ...snapshot,
  ...tables,
];

/** Somebody who works on an unpacked package. */
export function forgerOf(folder: string): Forger & { readable(): Snapshot } {
  const current = () => readSnapshot(readFileSync(path.join(folder, SNAPSHOT)));
  const snapshot = current();
  return {
    ...{ folder, snapshot },
    readable() {
      try {
        return current();
      } catch {
        return snapshot;
      }
    },
    edit: (name, change) => edit(folder, name, change),
    async say(change) {
      const [before, after] = [current(), current()];
      change(after);
      await writeFile(path.join(folder, SNAPSHOT), snapshotBytes(after));
      const [was, is] = [before, after].map((one) => sha256Of(snapshotBytes(one)));
      await edit(folder, VOLUME, (pdf) => pdf.replace(was ?? '', is ?? ''));
    },
  };
}
