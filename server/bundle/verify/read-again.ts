import {
  readRecord,
  type Snapshot,
  type SnapshotCapture,
  type SnapshotLink,
} from '../../cases/index.ts';
import { count } from '../../count.ts';
import { mergeAds, type Prepared, prepare } from '../../ingest/index.ts';
import { exhibitFolder, groupBy } from '../package/exhibits.ts';
import { SNAPSHOT } from '../package/stage.ts';
import type { ReadPackage } from './bag.ts';
import type { Problems } from './problems.ts';

/** What came of reading the records again with the readers of this release. */
export interface ReadAgain {
  /** Links that were read in a record, by a reader of which this release has the same version. */
  readonly links: number;
  /** Those that the reader finds there with the same words, steps and confidence. */
  readonly same: number;
  /** Further links, which another version of a reader found. */
  readonly byOthers: number;
}

/**
 * Reads every record in the package again, as an import does, and compares what is said of each advertisement and of each
 * link with what is read. A link between things in scope that the snapshot leaves out is named, too.
 */
export async function checkReadings(
  snapshot: Snapshot,
  read: ReadPackage,
  problems: Problems,
): Promise<ReadAgain> {
  const batches = new Map(snapshot.batches.map((batch) => [batch.sha256, batch]));
  const links = groupBy(snapshot.links, ({ capture }) => capture);
  const all: Prepared[] = [];
  const found: ReadAgain[] = [];
  const isTold = tellsOf(snapshot);
  for (const capture of snapshot.captures) {
    const { exhibit, files, collectorHashFits: _, ...place } = capture;
    const batch = batches.get(capture.batch);
    const bytes = await read.bytes(`${exhibitFolder(exhibit)}/${files[0]?.name}`);
    const record = batch && bytes && (await readRecord(bytes, batch, snapshot.frozenAt));
    if (!record) continue;
    const prepared = prepare(record, place, []);
    all.push(prepared);
    const say = (what: string) =>
      problems.add(SNAPSHOT, `contradicts the record of ${exhibit}: ${what}`);
    found.push(compareLinks(links.get(capture.id) ?? [], capture, prepared, say));
    for (const link of prepared.links)
      if (types.has(link.type) && !isTold(link)) say(`it leaves out ${link.target}`);
  }
  for (const what of wrongAds(snapshot, all)) problems.add(SNAPSHOT, what);
  const sum = (name: keyof ReadAgain) => found.reduce((total, one) => total + one[name], 0);
  return { links: sum('links'), same: sum('same'), byOthers: sum('byOthers') };
}

export const notesOnReadings = ({ links, same, byOthers }: ReadAgain): string[] => [
  `The records were read again: ${same.toLocaleString('en')} of ${count(links, 'link', 'links')} with the same words, steps and confidence.${byOthers > 0 ? ` Another version of a reader found ${byOthers.toLocaleString('en')} more, which were not compared.` : ''} Pictures were not read again.`,
];

/** Links that are read in the words and fields of a record; pictures and templates are compared with other ads. */
const types = new Set(['LISTS', 'POSTED_ON', 'LOCATED_IN']);
const fields = new Set(['title', 'text', 'structured']);

/** Whether a link that is read is in the snapshot, or leads out of its scope. */
function tellsOf({ entities, links }: Snapshot): (link: Prepared['links'][number]) => boolean {
  const ids = new Set(entities.map(({ id }) => id));
  const told = new Set(links.map(({ from, type, to }) => `${from} ${type} ${to}`));
  return ({ source, type, target }) =>
    !ids.has(source) || !ids.has(target) || told.has(`${source} ${type} ${target}`);
}

function compareLinks(
  links: readonly SnapshotLink[],
  { ad }: SnapshotCapture,
  prepared: Prepared,
  say: (what: string) => void,
): ReadAgain {
  const counts = { links: 0, same: 0, byOthers: 0 };
  const read = new Map(prepared.links.map((link) => [`${link.type} ${link.target}`, link]));
  for (const link of links) {
    if (link.from !== ad || !types.has(link.type) || !fields.has(link.field)) continue;
    const now = read.get(`${link.type} ${link.to}`)?.evidence;
    if (now && link.method === now.method && link.version !== now.version) {
      counts.byOthers += 1;
      continue;
    }
    const wrong = now ? otherwise(link, now) : 'no reader finds it there';
    counts.links += 1;
    if (wrong === undefined) counts.same += 1;
    else say(`${link.to}: ${wrong}`);
  }
  return counts;
}

const compared = [
  ...(['method', 'field', 'raw', 'start', 'end'] as const),
  ...(['steps', 'confidence', 'inferred'] as const),
];

function otherwise(
  told: SnapshotLink,
  now: Prepared['links'][number]['evidence'],
): string | undefined {
  for (const name of compared) {
    const [said, is] = [JSON.stringify(told[name]), JSON.stringify(now[name])];
    if (said !== is) return `${name} is ${said}, and the reader gives ${is}`;
  }
  return undefined;
}

/** What a record may say of its ad, and need not. */
const mayBeSaid = [
  ...(['title', 'text', 'url', 'country', 'city', 'language'] as const),
  ...(['priceText', 'postedAt'] as const),
];

/** Where the words and fields of an ad are not those of its records: the latest word stands, earlier ones fill gaps. */
function* wrongAds({ entities }: Snapshot, all: readonly Prepared[]): Generator<string> {
  const latest = new Map(mergeAds(all).map((ad) => [ad.id, ad.latest]));
  for (const { id, kind, caption, properties } of entities) {
    const read = latest.get(id);
    if (!read) continue;
    const told: typeof properties = { ...properties, id, kind, caption };
    for (const name of new Set([...Object.keys(read), ...mayBeSaid])) {
      const [said, is] = [shown(told[name]), shown(read[name])];
      if (said !== is)
        yield `contradicts the records of ${id}: its ${name} is ${said}, and there ${is}`;
    }
  }
}

const shown = (value: unknown): string =>
  value === undefined ? 'not said' : JSON.stringify(value);
