import { count } from '../../../core/count.ts';
import { type Prepared, prepare } from '../../../read/ingest/index.ts';
import type { Snapshot, SnapshotCapture, SnapshotLink } from '../../snapshot/index.ts';
import { groupBy } from '../package/exhibits.ts';
import { SNAPSHOT } from '../package/stage.ts';
import type { ReadPackage } from './bag-check.ts';
import type { Problems } from './problems.ts';
import { recordsIn } from './records-check.ts';

/** What came of reading the records again with the readers of this release. */
export interface ReadAgain {
  /** Links from advertisements that were compared: read in a record, by a reader of which this release has the same version. */
  readonly links: number;
  /** Those that the reader finds there with the same words, steps and confidence. */
  readonly same: number;
  /** Further ones, which another version of a reader found. */
  readonly byOthers: number;
  /** Further ones, read in pictures. */
  readonly inPictures: number;
}

/** A record, read by this release as an import reads it. */
interface Reading {
  readonly capture: SnapshotCapture;
  readonly prepared: Prepared;
}

/**
 * Reads every record in the package again, as an import does, and compares what is said of each advertisement, of each
 * link and of what it leads to. A link between things in scope that the snapshot leaves out is named, too.
 */
export async function checkReadings(
  snapshot: Snapshot,
  read: ReadPackage,
  problems: Problems,
): Promise<ReadAgain> {
  const readings: Reading[] = [];
  for await (const { capture, record } of recordsIn(snapshot, read)) {
    const { collectorHashFits: _, ...place } = capture;
    if (record) readings.push({ capture, prepared: prepare(record, place, []) });
  }
  const isRead = new Set(readings.map(({ capture }) => capture.id));
  const unread = new Set(snapshot.captures.filter(({ id }) => !isRead.has(id)).map(({ ad }) => ad));
  const { wrong, ...counts } = compareLinks(snapshot, readings);
  for (const what of [
    ...wrong,
    ...(counts.byOthers > 0 ? [] : leftOut(snapshot, readings)),
    ...wrongAds(snapshot, readings, unread),
    ...wrongCaptions(snapshot, readings),
  ])
    problems.add(SNAPSHOT, what);
  return counts;
}

export const notesOnReadings = ({ links, same, byOthers, inPictures }: ReadAgain): string[] => [
  [
    `The records were read again: ${same.toLocaleString('en')} of ${count(links, 'link', 'links')} with the same words, steps and confidence.`,
    ...(byOthers > 0
      ? [
          `Another version of a reader found ${byOthers.toLocaleString('en')} more, which were not compared, nor was looked for links that are left out.`,
        ]
      : []),
    ...(inPictures > 0
      ? [`${count(inPictures, 'link', 'links')} more were read in pictures, and not compared.`]
      : []),
  ].join(' '),
];

/** Links that are read in the words and fields of a record; images and templates are compared with other ads. */
const types = new Set(['LISTS', 'POSTED_ON', 'LOCATED_IN']);
const fields = new Set(['title', 'text', 'structured']);

const keyOf = ({ type, to }: Pick<SnapshotLink, 'type' | 'to'>) => `${type} ${to}`;

/** Every link that is said to have been read of an advertisement, against the record that it names. */
function compareLinks(
  { links, captures }: Snapshot,
  readings: readonly Reading[],
): ReadAgain & { readonly wrong: string[] } {
  const found = { links: 0, same: 0, byOthers: 0, inPictures: 0, wrong: [] as string[] };
  const byCapture = new Map(readings.map((one) => [one.capture.id, one]));
  const versions = versionsIn(readings);
  const captured = new Map(captures.map((capture) => [capture.id, capture]));
  const isRead = new Set(readings.map(({ capture }) => capture.ad));
  for (const link of links) {
    if (!types.has(link.type) || !isRead.has(link.from)) continue;
    const reading = byCapture.get(link.capture);
    if (link.field === 'image' && link.picture) found.inPictures += 1;
    else if (!fields.has(link.field) || captured.get(link.capture)?.ad !== link.from)
      found.wrong.push(`has a link of ${link.from} to ${link.to} that names no record of it`);
    else if (!reading) continue;
    else if ((versions.get(link.method) ?? link.version) !== link.version) found.byOthers += 1;
    else {
      const now = reading.prepared.links.find(
        ({ type, target }) => keyOf({ type, to: target }) === keyOf(link),
      );
      const wrong = now ? otherwise(link, now.evidence) : 'no reader finds it there';
      found.links += 1;
      if (wrong === undefined) found.same += 1;
      else
        found.wrong.push(
          `contradicts the record of ${reading.capture.exhibit}: ${link.to}: ${wrong}`,
        );
    }
  }
  return found;
}

/** By method, the version of its reader in this release, as far as it finds anything in the package. */
const versionsIn = (readings: readonly Reading[]) =>
  new Map(
    readings.flatMap(({ prepared }) =>
      prepared.links.map(({ evidence: { method, version } }) => [method, version] as const),
    ),
  );

const compared = [
  ...(['method', 'field', 'raw', 'start', 'end'] as const),
  ...(['steps', 'confidence', 'inferred'] as const),
];

function otherwise(
  told: SnapshotLink,
  now: Prepared['links'][number]['evidence'],
): string | undefined {
  const name = compared.find((one) => JSON.stringify(told[one]) !== JSON.stringify(now[one]));
  return name && `${name} is ${shown(told[name])}, and the reader gives ${shown(now[name])}`;
}

/** Links between things in scope that are read, and that the snapshot does not have. */
function* leftOut({ entities, links }: Snapshot, readings: readonly Reading[]): Generator<string> {
  const ids = new Set(entities.map(({ id }) => id));
  const told = new Set(links.map((link) => `${link.from} ${keyOf(link)}`));
  for (const { capture, prepared } of readings) {
    // A place in scope leads to its country: no link of the ad says it again.
    const byPlace = new Set(
      prepared.links.flatMap(({ type, source, target }) =>
        type === 'PART_OF' && ids.has(source) ? [target] : [],
      ),
    );
    for (const { source, type, target } of prepared.links)
      if (
        types.has(type) &&
        !byPlace.has(target) &&
        ids.has(source) &&
        ids.has(target) &&
        !told.has(`${source} ${keyOf({ type, to: target })}`)
      )
        yield `contradicts the record of ${capture.exhibit}: it leaves out ${target}`;
  }
}

/** What the source itself says of an ad; what is read out of its words depends on the readers' version. */
const ofSource = [
  ...(['id', 'caption', 'platform', 'adId'] as const),
  ...(['title', 'text', 'url', 'country', 'city', 'status'] as const),
];

const byTime = (a: Prepared['ad'], b: Prepared['ad']): number =>
  `${a.lastCaptured} ${a.lastCapture}` < `${b.lastCaptured} ${b.lastCapture}` ? -1 : 1;

/**
 * Where the words and fields of an ad are not those of its records. The latest record's word stands; a gap has that of
 * an earlier one.
 */
function* wrongAds(
  { entities }: Snapshot,
  readings: readonly Reading[],
  unread: ReadonlySet<string>,
): Generator<string> {
  for (const { capture, prepared } of readings)
    if (prepared.ad.id !== capture.ad)
      yield `contradicts the record of ${capture.exhibit}: it is of ${prepared.ad.id}, and not of ${capture.ad}`;
  const byAd = groupBy(readings, ({ capture }) => capture.ad);
  for (const { id, caption, properties } of entities) {
    const ads = (byAd.get(id) ?? []).map(({ prepared }) => prepared.ad);
    if (unread.has(id) || ads.length === 0) continue;
    const told: typeof properties = { ...properties, id, caption };
    const last = ads.toSorted(byTime).at(-1);
    for (const name of ofSource) {
      const own = last?.[name] === undefined ? ads.map((ad) => ad[name]) : [last[name]];
      const may = new Set(own.filter((one) => one !== undefined));
      const said = told[name];
      if (said === undefined ? may.size > 0 : !may.has(said as string))
        yield `contradicts the records of ${id}: its ${name} is ${shown(said)}, and there ${may.size === 0 ? 'not said' : [...may].map(shown).join(' or ')}`;
    }
  }
}

/** Where a number, an address or a name is shown as another than is read: the pages print what is shown. */
function* wrongCaptions({ entities }: Snapshot, readings: readonly Reading[]): Generator<string> {
  const read = new Map(
    readings.flatMap(({ prepared }) => prepared.entities.map((one) => [one.id, one.caption])),
  );
  for (const { id, caption } of entities) {
    const is = read.get(id);
    if (is !== undefined && signsOf(is) !== signsOf(caption))
      yield `shows ${id} as ${shown(caption)}, and it is read as ${shown(is)}`;
  }
}

/** How a number is spaced makes no difference. */
const signsOf = (caption: string): string => caption.replace(/[^\p{L}\p{N}]/gu, '');

const shown = (value: unknown): string =>
  value === undefined ? 'not said' : JSON.stringify(value).slice(0, 120);
