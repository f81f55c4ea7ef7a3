import { createHash } from 'node:crypto';
import {
  adId,
  type CaptureRecord,
  captureId,
  type EntityRecord,
  type Evidence,
  platformEntity,
  type RelationshipType,
} from '../../core/model/index.ts';
import { type Capture, mostContacts } from '../capture/index.ts';
import {
  extract,
  maskedCards,
  type Observation,
  readContext,
  type UnreadContact,
} from '../extract/index.ts';
import type { ImagePrint } from '../fingerprint/index.ts';
import { type AdNode, adNode, observedIn, postedOf } from './ad-node.ts';
import type { Prints } from './groups.ts';
import { countriesOf, countryOf, type Located, located, placesOf, structured } from './located.ts';
import { type Template, templateOf } from './template.ts';

/** Where a record stands in the file that brought it. */
export interface RecordPlace {
  readonly batch: string;
  readonly sha256: string;
  readonly line: number;
  readonly offset: number;
  readonly length: number;
  /** SHA-256 and media type of the page that the record holds. */
  readonly payload?: string;
  readonly payloadType?: string;
  /** Whether the collector's own hash fits what came; absent where nothing could be compared. */
  readonly collectorHashFits?: boolean;
}

/** An image of a capture, settled: its node, and the span of the record that named it. */
export interface SettledImage {
  readonly entity: EntityRecord;
  readonly raw: string;
  /** Absent where its bytes did not come, or could not be decoded. */
  readonly print?: ImagePrint;
}

/** One relationship as one capture saw it. */
export interface Link {
  readonly type: RelationshipType;
  readonly source: string;
  readonly target: string;
  readonly evidence: Evidence & { readonly capture: string; readonly firstSeen: string };
}

/** All that one capture adds to the graph. */
export interface Prepared {
  readonly capture: CaptureRecord;
  readonly platform: string;
  readonly ad: AdNode;
  readonly entities: readonly EntityRecord[];
  readonly links: readonly Link[];
  /** What of it is compared with other captures. */
  readonly prints: Prints;
  readonly unread: readonly UnreadContact[];
  /** How many identifiers were read, of which no more than `mostContacts` are linked. */
  readonly identifiers: number;
}

const hash = (text: string) => createHash('sha256').update(text).digest('hex');
/** Turns one checked capture into nodes and relationships. Pure and deterministic. */
export function prepare(
  received: Capture,
  place: RecordPlace,
  images: readonly SettledImage[],
): Prepared {
  const { capture, cards } = maskedCards(received);
  // An ad with a number of its own needs no other name.
  const named = capture.adId !== undefined || !capture.url;
  const fallback = named ? place.sha256 : hash(capture.url ?? '');
  const id = adId(capture.platform, capture.adId, fallback);
  const platform = platformEntity(capture.platform);
  const { observations, unread } = extract({
    title: capture.title,
    text: capture.text,
    contacts: capture.contacts,
    country: capture.country,
    platform: capture.platform,
  });
  const all = bestObservations(observations);
  const best = all.slice(0, mostContacts);
  const template = templateOf(capture.text, observations);
  const context = readContext(capture, observations);
  const observed = observedIn(capture, context);
  const record = { ...captureRecord(capture, place, id), ...observed };
  const where = located(capture, context.places);
  const shown = distinct(images);
  return {
    capture: record,
    platform: capture.platform,
    ad: adNode(capture, observed, postedOf(capture, context), {
      id,
      fallback,
      cards,
      lastCapture: record.id,
    }),
    entities: [
      platform,
      ...placesOf(where),
      ...best.map(({ entity }) => entity),
      ...shown.map(({ entity }) => entity),
    ],
    links: linksOf({ capture, record, platform, where, best, shown }),
    prints: printsOf(record, shown, template),
    unread,
    identifiers: all.length,
  };
}

interface Linked {
  readonly capture: Capture;
  readonly record: CaptureRecord;
  readonly platform: EntityRecord;
  readonly where: readonly Located[];
  readonly best: readonly Observation[];
  readonly shown: readonly SettledImage[];
}

function linksOf({ capture, record, platform, where, best, shown }: Linked): Link[] {
  const links = [linkOf('POSTED_ON', record, platform, structured(capture.platform))];
  for (const { entity, evidence } of [...where, ...countriesOf(where)])
    links.push(linkOf('LOCATED_IN', record, entity, evidence));
  for (const place of where) {
    const country = countryOf(place);
    if (!country) continue;
    const [source, target] = [place.entity.id, country.entity.id];
    const said = country.evidence.inferred ? place.evidence : country.evidence;
    links.push({ type: 'PART_OF', source, target, evidence: seenIn(record, said) });
  }
  for (const observation of best)
    links.push(linkOf('LISTS', record, observation.entity, observation));
  for (const { entity, raw } of shown) links.push(linkOf('SHOWS', record, entity, structured(raw)));
  return links;
}

/** From the ad of a capture to what it says. */
const linkOf = (
  type: RelationshipType,
  record: CaptureRecord,
  target: EntityRecord,
  evidence: Evidence,
): Link => ({ type, source: record.ad, target: target.id, evidence: seenIn(record, evidence) });

function printsOf(
  { id: capture, ad, capturedAt: firstSeen }: CaptureRecord,
  shown: readonly SettledImage[],
  template: Template | undefined,
): Prints {
  const images: Prints['images'][number][] = [];
  for (const { entity, print } of shown) {
    if (!print) continue;
    const raw = String(entity.properties.sha256);
    images.push({ capture, firstSeen, source: entity.id, print, raw });
  }
  const texts = template
    ? [{ capture, firstSeen, source: ad, print: template, raw: template.opening }]
    : [];
  return { images, texts };
}

/** Each field by its name: this runs for every link, and copies by spread cost several times as much. */
function seenIn(
  { id, capturedAt }: CaptureRecord,
  { field, raw, start, end, method, version, steps, confidence, inferred }: Evidence,
): Link['evidence'] {
  return {
    field,
    raw,
    start,
    end,
    method,
    version,
    steps,
    confidence,
    inferred,
    capture: id,
    firstSeen: capturedAt,
  };
}

/** What a record says of how it was collected, by the same names in the graph. */
const custodyFields = [
  ...(['url', 'tool', 'collector'] as const),
  ...(['toolSettings', 'vantage', 'authority', 'collectorHash'] as const),
] as const;

function captureRecord(capture: Capture, place: RecordPlace, ad: string): CaptureRecord {
  const said: { -readonly [Name in (typeof custodyFields)[number]]?: string } = {};
  for (const name of custodyFields) {
    const value = capture[name];
    if (value) said[name] = value;
  }
  const { platform, capturedAt } = capture;
  return { id: captureId(place.sha256), ...place, ad, platform, capturedAt, ...said };
}

/** Of several observations of one identifier in one capture the surest stands, the first where they are alike. */
function bestObservations(observations: readonly Observation[]): Observation[] {
  const byId = new Map<string, Observation>();
  for (const observation of observations) {
    const held = byId.get(observation.entity.id);
    if (!held || observation.confidence > held.confidence)
      byId.set(observation.entity.id, observation);
  }
  return [...byId.values()];
}

function distinct(images: readonly SettledImage[]): SettledImage[] {
  return [...new Map(images.map((item) => [item.entity.id, item])).values()];
}
