import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import canonicalize from 'canonicalize';
import { onTestFinished } from 'vitest';
import { CustodyLog, type CustodyWriter } from '../../../server/core/evidence/custody.ts';
import {
  type CustodyEvent,
  type Evidence,
  openEvidence,
} from '../../../server/core/evidence/index.ts';
import { documentKeywords } from '../../../server/court/bundle/document/marks.ts';
import {
  bagInfoText,
  digest,
  type FileDigest,
  sealBag,
} from '../../../server/court/bundle/package/bag-files.ts';
import { caseCustody } from '../../../server/court/bundle/package/custody-files.ts';
import { stageExhibits } from '../../../server/court/bundle/package/exhibits.ts';
import { type Packed, packBag } from '../../../server/court/bundle/package/pack.ts';
import { SEAL, sealOf, sealText } from '../../../server/court/bundle/package/seal.ts';
import { wordsIn } from '../../../server/court/bundle/package/signing.ts';
import { bagInfo, stageData, volumePath } from '../../../server/court/bundle/package/stage.ts';
import { writeZip } from '../../../server/court/bundle/zip/zip-write.ts';
import { foundSha256, snapshotChecks } from '../../../server/court/cases/index.ts';
import {
  checkIds,
  concernsOf,
  frozenLine,
  packCustody,
  type Snapshot,
  type SnapshotCapture,
  type SnapshotEntity,
  type SnapshotNetworkJudgement,
  snapshotSchema,
  snapshotSha256,
} from '../../../server/court/snapshot/index.ts';
import { parseCapture } from '../../../server/read/capture/index.ts';
import { prepare } from '../../../server/read/ingest/index.ts';

export const sha256Of = (content: string | Buffer): string =>
  createHash('sha256').update(content).digest('hex');

/** A folder that stays until somebody removes it. */
export const keptFolder = (): string => mkdtempSync(path.join(tmpdir(), 'throughline-bundle-'));

/** A folder that goes when the test does. */
export function temporaryFolder(): string {
  const folder = keptFolder();
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export type Case = NonNullable<Snapshot['case']>;
/** A case about which nothing was said yet. */
export const caseFile = (over: Partial<Case> = {}): Case => ({
  id: 'case-0123456789ab',
  reference: 'R 7/26',
  authority: '',
  period: null,
  gone: [],
  queries: [],
  findings: [],
  numbersAbsent: [],
  checks: [],
  ...over,
});
/** Who accepted what a check found. */
export const answer = {
  reason: 'The platform had taken them down.',
  author: 'AB',
  account: 'unit 7',
  at: '2026-03-03T10:00:00.000Z',
};
/** The snapshot as that of a case whose checks found what they find; those that are open are answered, but for some. */
export function checked(
  snapshot: Snapshot,
  open: readonly string[] = [],
  over: Partial<Case> = {},
): Snapshot & { readonly case: Case } {
  const file = caseFile(over);
  const found = new Map<string, number>(
    snapshotChecks({ ...snapshot, case: file }).map((one) => [one.id, one.open.length]),
  );
  const checks = checkIds.map((id): Case['checks'][number] => {
    const count = found.get(id) ?? (id === 'tasks' ? 2 : 0);
    return { id, open: count, shown: [], answer: count > 0 && !open.includes(id) ? answer : null };
  });
  return { ...snapshot, case: { ...file, checks } };
}

export interface SmallCase {
  readonly snapshot: Snapshot;
  readonly evidence: Evidence;
}

/** The smallest picture that is one: a PNG of one pixel. */
const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

const LINES = [
  {
    platform: 'lotus-board.example',
    adId: '1',
    capturedAt: '2026-03-01T10:00:00Z',
    title: 'Апартаменты',
    text: 'Звоните +7 700 000 44 17',
  },
  {
    platform: 'lotus-board.example',
    adId: '2',
    capturedAt: '2026-03-02T10:00:00Z',
    text: 'Call +7 (700) 000-44-17',
  },
].map((record) => JSON.stringify(record));

const link = { type: 'LISTS' as const, captures: 1, judgedWrong: false, picture: null };

/** What an import makes of a record. */
export function preparedOf(record: unknown, place: Omit<SnapshotCapture, 'collectorHashFits'>) {
  const read = parseCapture(record, RECEIVED.getTime());
  if (!('capture' in read)) throw new Error('it is a capture');
  return prepare(read.capture, place, []);
}

/** An advertisement as a snapshot has it. */
export function adOf({ ad }: ReturnType<typeof preparedOf>): SnapshotEntity {
  const { id, kind: _, caption, ...properties } = ad;
  return { id, kind: 'ad', caption: String(caption), properties, selected: false, hub: null };
}

/**
 * Two ads that share a phone, one with a picture, in a real evidence store with a custody log.
 * @param earlierLog what the log begins with
 */
export async function smallCase(dataDir: string, earlierLog = ''): Promise<SmallCase> {
  const { snapshot, evidence } = await bareCase(dataDir, earlierLog);
  return { snapshot: await onRecord(snapshot, evidence), evidence };
}

/** The same, and nothing of it is frozen yet. */
async function bareCase(dataDir: string, earlierLog: string): Promise<SmallCase> {
  const evidence = openEvidence(dataDir, () => RECEIVED);
  const file = Buffer.from(`${LINES.join('\n')}\n`);
  const batch = await evidence.putBytes(file);
  const picture = await evidence.putBytes(PICTURE);
  const log = new CustodyLog(path.join(dataDir, 'evidence', 'custody.jsonl'));
  if (earlierLog !== '') await writeFile(log.path, earlierLog);
  const { sha256 } = batch;
  const events = [
    { event: 'received', batch: sha256, name: 'captures.jsonl', bytes: file.length },
    { event: 'queried', query: 'new-since', version: 1, parameters: { since: '2026-01-01' } },
    { event: 'picture-received', image: picture.sha256, bytes: PICTURE.length, from: sha256 },
    { event: 'imported', batch: sha256, counts: { read: 2, new: 2 } },
  ] as const;
  await log.appendAll(events, writer('unit 7'), RECEIVED);
  const captures = LINES.map((line, i) => ({
    id: `capture:${sha256Of(line)}`,
    exhibit: `AB${i + 1}`,
    sha256: sha256Of(line),
    ad: `ad:lotus-board.example/${i + 1}`,
    platform: 'lotus-board.example',
    capturedAt: `2026-03-0${i + 1}T10:00:00.000Z`,
    url: '',
    tool: '',
    collector: '',
    ...{ toolSettings: '', vantage: '', authority: '', collectorHash: '' },
    collectorHashFits: null,
    batch: batch.sha256,
    line: i + 1,
    offset: i === 0 ? 0 : Buffer.byteLength(LINES[0] ?? '') + 1,
    length: Buffer.byteLength(line),
    files: [
      { name: 'record.json', sha256: sha256Of(line), bytes: Buffer.byteLength(line) },
      ...(i === 0
        ? [{ name: `images/${picture.sha256}.png`, sha256: picture.sha256, bytes: PICTURE.length }]
        : []),
    ],
  }));
  const image = `image:${picture.sha256}`;
  const read = captures.map(({ collectorHashFits: _, ...place }, i) =>
    preparedOf(JSON.parse(LINES[i] ?? ''), place),
  );
  const [first, second] = read.map(({ capture, links }) => {
    const found = links.find(({ type }) => type === 'LISTS');
    if (!found) throw new Error('each of the ads lists a phone');
    const { evidence: seen, source: from, target: to } = found;
    const { field, raw, start, end, method, version, steps, confidence, inferred } = seen;
    return {
      ...{ ...link, from, to, capture: capture.id, field, raw, start, end },
      ...{ method, version, steps: [...steps], confidence, inferred },
      ...{ firstSeen: capture.capturedAt, lastSeen: capture.capturedAt },
    };
  });
  if (!first || !second) throw new Error('there are two');
  const snapshot: Snapshot = {
    schema: snapshotSchema,
    title: 'Case 7',
    case: null,
    producer: 'AB',
    frozenAt: '2026-11-25T08:00:00.000Z',
    software: {
      name: 'Throughline',
      version: '0.1.0',
      rules: [{ name: 'extraction', version: '1' }],
    },
    selection: ['phone:+77000004417'],
    entities: [
      ...read.map(adOf),
      {
        ...{ id: image, kind: 'image' as const, caption: 'image', selected: false, hub: null },
        properties: { mime: 'image/png', width: 1, height: 1 },
      },
      {
        id: 'phone:+77000004417',
        kind: 'phone' as const,
        caption: '+7 700 000 44 17',
        selected: true,
        hub: { reason: 'shared by many posters', ads: 40, posters: 12 },
        properties: { country: 'KZ' },
      },
    ],
    links: [
      first,
      {
        ...{ ...first, type: 'SHOWS' as const, to: image, field: 'image' as const },
        ...{ raw: '', start: 0, end: 0, method: 'image-bytes', steps: [], confidence: 1 },
      },
      second,
    ],
    captures,
    batches: [
      {
        id: `batch:${batch.sha256}`,
        sha256: batch.sha256,
        name: 'captures.jsonl',
        bytes: file.length,
        receivedAt: RECEIVED.toISOString(),
        receivedBy: 'unit 7',
        format: 'jsonl',
        parseOptions: '{}',
        stated: null,
        within: [],
      },
    ],
    judgements: [],
    redaction: null,
    networkJudgements: [],
    resolution: null,
    positions: null,
    completeness: {
      notFound: [],
      reach: [{ id: 'phone:+77000004417', ads: 2, inScope: 2 }],
      otherIdentifiers: [],
      adsLimitedTo: null,
    },
    forms: [],
    custody: { lines: 0, head: '', sha256: '', withheld: 0, firstForm: null },
  };
  return { snapshot, evidence };
}

/** A log as earlier releases wrote it: the hash of a line is that of its text. */
export function earlierLog(batch: string): string[] {
  let previous = '0'.repeat(64);
  return [
    { event: 'received', batch, name: 'captures.jsonl', bytes: 3 },
    { event: 'revealed', image: 'image:of-another-case', signed: 'AB', reason: 'to compare' },
    { event: 'imported', batch, counts: { new: 2 } },
  ].map((event, i) => {
    const at = '2026-02-01T10:00:00.000Z';
    const text = canonicalize({ ...event, at, by: 'unit', n: i + 1, previous }) ?? '';
    previous = sha256Of(text);
    return text;
  });
}

export const RECEIVED = new Date('2026-03-03T10:00:00Z');

/** Somebody at work. */
export const writer = (by: string): CustodyWriter => ({
  ...{ by, host: 'desk-3', program: '0.1.0' },
  clock: { synchronized: true, offsetMs: 0.4, toldBy: 'chronyc' },
});

/** The snapshot, frozen where the log stands, or stood. */
export async function withCustody(
  snapshot: Snapshot,
  evidence: Pick<Evidence, 'custody'>,
  until?: number,
): Promise<Snapshot> {
  const { custody } = await packCustody(evidence, concernsOf(snapshot), until ? { until } : {});
  return { ...snapshot, custody };
}

/** What a run found, as its line says. */
const results = 'f'.repeat(64);

/** Freezes a snapshot on record: what the case is called, who answered its checks, and all that is frozen. */
export async function onRecord(
  snapshot: Snapshot,
  evidence: Pick<Evidence, 'custody' | 'appendCustodyAll'>,
): Promise<Snapshot> {
  const { case: file, title, producer, resolution } = snapshot;
  const said: CustodyEvent[] = [];
  if (file) {
    const { id, reference, authority, period, checks } = file;
    const details = { title, reference, authority, period, producer, signed: 'AB' };
    said.push({ event: 'case-detailed', case: id, ...details });
    const found = new Map<string, readonly string[]>(
      snapshotChecks({ ...snapshot, case: file }).map((one) => [one.id, one.open]),
    );
    for (const { id: check, answer } of checks)
      if (answer)
        said.push({
          ...{ event: 'check-answered', case: id, check, said: sha256Of(answer.reason) },
          ...{ found: foundSha256(found.get(check) ?? []), signed: answer.author },
          stood: { account: answer.account, at: answer.at },
        });
  }
  const run = resolution ? { run: resolution.run, results } : {};
  await evidence.appendCustodyAll([...said, frozenLine(snapshot, run)]);
  return withCustody(snapshot, evidence);
}

/** Logs what a snapshot says that was done: judgements, and the run. */
export async function logDone(
  { judgements, networkJudgements, resolution }: Snapshot,
  dataDir: string,
): Promise<void> {
  const log = new CustodyLog(path.join(dataDir, 'evidence', 'custody.jsonl'));
  for (const { id, kind, withdrawn, ...made } of [...judgements, ...networkJudgements]) {
    const about = { judgement: id, kind, about: [] };
    for (const [event, signed] of [['judged', made] as const, ['withdrawn', withdrawn] as const]) {
      if (!signed) continue;
      const { author, account, reason, at } = signed;
      const line = { event, ...about, signed: author, reason };
      await log.append(line, writer(account), new Date(at));
    }
  }
  if (!resolution) return;
  const { run, engine, startedAt } = resolution;
  const resolved = { event: 'resolved', run, engine, results, counts: { networks: 2 } } as const;
  await log.append(resolved, writer('unit 7'), new Date(startedAt));
}

/** Stages everything but the document, which is a stand-in of a few bytes: verifying reads no PDF. */
export async function stageSmall({ snapshot, evidence }: SmallCase, folder: string): Promise<void> {
  await stageData(snapshot, await caseCustody(snapshot, evidence), folder);
  await stageExhibits(snapshot, evidence, folder, () => undefined);
  await mkdir(path.join(folder, 'data/bundle'), { recursive: true });
  await writeFile(path.join(folder, volumePath(1)), standIn(snapshot));
}

/** A document of a few bytes: what verifying reads of one. */
export const standIn = (snapshot: Snapshot, n = 1, of = 1): string =>
  `%PDF-1.7 stand-in
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${snapshot.title}</rdf:li></rdf:Alt></dc:title>
${documentKeywords(snapshotSha256(snapshot), n, of).join(', ')}
`;

/** A run that found nothing. */
export const emptyRun: NonNullable<Snapshot['resolution']> = {
  ...{ run: 3, startedAt: '2026-07-01T12:00:00.000Z', engine: '7', networks: [] },
  ...{ copied: { reposters: [], copiedContent: [] }, paged: [], sharedIdentifiers: [] },
  operations: { levels: 5, usualLevel: 3, found: [] },
  ...{ merges: [], mergesOutside: 0, nearMatches: [], input: null, differences: null },
};

/** What one person said of networks, and the run followed. */
export const networkJudgement = (
  over: Partial<SnapshotNetworkJudgement> = {},
): SnapshotNetworkJudgement => ({
  id: 'network-judgement-1',
  kind: 'shared',
  entities: ['phone:+77000004417'],
  networks: [],
  split: null,
  run: null,
  members: null,
  author: 'AB',
  account: 'unit',
  at: '2026-07-01T00:00:00.000Z',
  reason: 'seen',
  withdrawn: null,
  end: 'followed',
  against: [],
  merges: 0,
  sides: [],
  reviewed: null,
  ...over,
});

/** The small case with a phone that was judged shared, and the word taken back in a run that knew it. */
export function withNetworkJudgements(snapshot: Snapshot): Snapshot {
  const by = { author: 'CD', account: 'unit', at: '2026-07-02T00:00:00.000Z' };
  const withdrawn = { ...by, reason: 'its own "number"' };
  const networkJudgements = [networkJudgement({ reason: '=SUM(1)', withdrawn })];
  return { ...snapshot, networkJudgements, resolution: emptyRun };
}

/** A whole package of the small case, and the folder that it was made from. */
export async function smallPackage(
  folder: string,
  change: (
    snapshot: Snapshot,
    evidence: Evidence,
    log: CustodyLog,
  ) => Snapshot | Promise<Snapshot> = (snapshot) => snapshot,
  earlierLog = '',
): Promise<SmallCase & { readonly packed: Packed; readonly staged: string }> {
  const { evidence, snapshot } = await bareCase(path.join(folder, 'data'), earlierLog);
  const log = new CustodyLog(path.join(folder, 'data', 'evidence', 'custody.jsonl'));
  const changed = await change(snapshot, evidence, log);
  await logDone(changed, path.join(folder, 'data'));
  const small = { evidence, snapshot: await onRecord(changed, evidence) };
  const staged = path.join(folder, 'bag');
  await stageSmall(small, staged);
  const out = path.join(folder, 'out');
  await mkdir(out);
  const packed = await packBag(staged, small.snapshot, folder, out);
  return { ...small, packed, staged };
}

const SEALS = [SEAL, 'bagit.txt', 'bag-info.txt', 'manifest-sha256.txt', 'tagmanifest-sha256.txt'];

/** Zips a folder as it stands, manifests as they are: what somebody does who knows zips only. */
export async function zipFolder(folder: string, target: string): Promise<void> {
  await writeZip(folder, await digests(folder), target);
}

/** Seals a folder again before zipping it: what somebody does who knows BagIt too. */
export async function resealFolder(
  folder: string,
  snapshot: Snapshot,
  target: string,
): Promise<void> {
  for (const name of SEALS) await rm(path.join(folder, name), { force: true });
  await writeZip(folder, await bagAgain(folder, snapshot, bagInfo(snapshot)), target);
}

/** Makes seal and manifests of a folder again. */
export function bagAgain(
  folder: string,
  snapshot: Snapshot,
  info: [string, string][],
): Promise<FileDigest[]> {
  const words = wordsIn(bagInfoText(info));
  return sealBag(folder, info, (held) => [SEAL, sealText(sealOf(snapshot, held, words))]);
}

/** Every file of a folder. */
export async function digests(folder: string): Promise<FileDigest[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .sort();
  return Promise.all(names.map((name) => digest(folder, name)));
}

/** Changes one file of a folder by its text. */
export async function edit(
  folder: string,
  name: string,
  change: (text: string) => string,
): Promise<void> {
  const file = path.join(folder, name);
  await writeFile(file, change(await readFile(file, 'utf8')));
}

type Operations = NonNullable<Snapshot['resolution']>['operations'];

/** The operation of `withOperation`: two networks in scope of three, and an ad that stands alone. */
export const smallOperation: Operations['found'][number] = {
  ...{ id: 'operation:3/1', named: true, fromLevel: 2, toLevel: 4 },
  ...{ networks: 3, alone: 1, ads: 42, probability: 0.83 },
  members: [
    { id: 'network:3/1', ads: 9, inScope: 1 },
    { id: 'network:3/2', ads: 12, inScope: 1 },
  ],
  links: [
    {
      ...{ identifier: 'phone:+77000004417', era: 0, nodes: 3, ads: 5 },
      ...{ nodesOutside: 46, adsOutside: 92 },
    },
  ],
  linksOutside: 2,
  tree: [
    {
      ...{ a: 'network:3/1', b: 'network:3/2', weight: 0.4, probability: 0.97 },
      items: [{ identifier: 'phone:+77000004417', era: 0, ads: [2, 3], holders: 49, share: 0.7 }],
      ...{ itemsOutside: 1, concerns: ['shared-widely'], judgements: [] },
    },
    {
      ...{ a: 'network:3/2', b: 'network:3/8', weight: 0.1, probability: 0.83 },
      ...{ items: [], itemsOutside: 2, concerns: [], judgements: [] },
    },
  ],
  treeOutside: 1,
  leastProbable: ['network:3/2', 'network:3/8'],
  cutPoints: [
    { item: 'phone:+77000004417', parts: [30, 12], members: ['network:3/8', 'network:3/2'] },
  ],
  doubts: [{ kind: 'strangers', identifier: 'phone:+77000004417', nodes: 46 }],
  outside: [
    {
      ...{ a: 'network:3/1', b: 'network:3/9', weight: 0.1, probability: 0.41 },
      ...{ items: [], itemsOutside: 1, concerns: [], judgements: [] },
    },
  ],
  surer: [{ level: 1, parts: [21], alone: 2 }],
};

/** The small case, its two ads in a network each, and an operation that holds both. */
export function withOperation(
  snapshot: Snapshot,
  change: Partial<typeof smallOperation> = {},
): Snapshot {
  const [first = '', second = ''] = snapshot.captures.map(({ ad }) => ad);
  const network = (n: number, size: number, ad: string) => ({
    ...{ id: `network:3/${n}`, size, score: 0.9, cutPoints: [], ads: [ad] },
  });
  return {
    ...snapshot,
    resolution: {
      ...emptyRun,
      networks: [network(1, 9, first), network(2, 12, second)],
      operations: { levels: 5, usualLevel: 2, found: [{ ...smallOperation, ...change }] },
    },
  };
}
