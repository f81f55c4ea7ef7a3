import { createHash } from 'node:crypto';
import type { Capture } from '../capture/index.ts';
import {
  type Context,
  extract,
  maskedCards,
  type Observation,
  readContext,
  type UnreadContact,
} from '../extract/index.ts';
import type { ImagePrint } from '../fingerprint/index.ts';
import {
  adCaption,
  adId,
  type CaptureRecord,
  captureId,
  countryEntity,
  type EntityRecord,
  type Evidence,
  placeEntity,
  platformEntity,
  type RelationshipType,
} from '../model/index.ts';
import type { Prints } from './groups.ts';
import { wordingOf } from './wording.ts';

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
  readonly ad: Readonly<Record<string, string | number | boolean>> & {
    readonly id: string;
    readonly lastCaptured: string;
    readonly lastCapture: string;
  };
  readonly entities: readonly EntityRecord[];
  readonly links: readonly Link[];
  /** What of it is compared with other captures. */
  readonly prints: Prints;
  readonly unread: readonly UnreadContact[];
}

const hash = (text: string) => createHash('sha256').update(text).digest('hex');
const sourceField = {
  method: 'source field',
  version: '1.0',
  steps: [],
  confidence: 1,
  inferred: false,
} as const;

const structured = (raw: string): Evidence => ({
  field: 'structured',
  raw,
  start: 0,
  end: raw.length,
  ...sourceField,
});

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
  const record = captureRecord(capture, place, id);
  const platform = platformEntity(capture.platform);
  const { observations, unread } = extract({
    title: capture.title,
    text: capture.text,
    contacts: capture.contacts,
    country: capture.country,
    platform: capture.platform,
  });
  const link = (type: RelationshipType, target: EntityRecord, evidence: Evidence): Link => ({
    type,
    source: id,
    target: target.id,
    evidence: seenIn(record, evidence),
  });
  const seen = { capture: record.id, firstSeen: capture.capturedAt };
  const best = bestReadings(observations);
  const wording = wordingOf(capture.text, observations);
  const context = readContext(capture, observations);
  const where = located(capture, context.places);
  return {
    capture: record,
    platform: capture.platform,
    ad: adNode(capture, context, id, fallback, record.id, cards),
    entities: [
      platform,
      ...placesOf(where),
      ...best.map(({ entity }) => entity),
      ...distinct(images).map(({ entity }) => entity),
    ],
    links: [
      link('POSTED_ON', platform, structured(capture.platform)),
      ...where.map(({ entity, evidence }) => link('LOCATED_IN', entity, evidence)),
      ...where.flatMap(({ entity, evidence }) =>
        countriesOf([{ entity }]).map(
          (country): Link => ({
            type: 'PART_OF',
            source: entity.id,
            target: country.id,
            evidence: seenIn(
              record,
              evidence.field === 'structured' ? structured(capture.country ?? '') : evidence,
            ),
          }),
        ),
      ),
      ...best.map((observation) => link('LISTS', observation.entity, observation)),
      ...distinct(images).map(({ entity, raw }) => link('SHOWS', entity, structured(raw))),
    ],
    prints: {
      images: distinct(images).flatMap(({ entity, print }) =>
        print ? [{ ...seen, source: entity.id, print, raw: String(entity.properties.sha256) }] : [],
      ),
      texts: wording ? [{ ...seen, source: id, print: wording, raw: wording.opening }] : [],
    },
    unread,
  };
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

function captureRecord(capture: Capture, place: RecordPlace, ad: string): CaptureRecord {
  return {
    id: captureId(place.sha256),
    ...place,
    ad,
    platform: capture.platform,
    capturedAt: capture.capturedAt,
    ...(capture.url ? { url: capture.url } : {}),
    ...(capture.tool ? { tool: capture.tool } : {}),
    ...(capture.collector ? { collector: capture.collector } : {}),
  };
}

/** What the source's fields say; where one is missing, what the words say, each with where it was taken from. */
function adNode(
  capture: Capture,
  context: Context,
  id: string,
  fallback: string,
  lastCapture: string,
  cards: number,
): Prepared['ad'] {
  const { platform, url, title, text, country, city, status } = capture;
  const from = (given: string | undefined, read: { field: string } | undefined) =>
    given ? 'source' : read?.field;
  const fields = {
    platform,
    adId: capture.adId,
    url,
    title,
    text,
    country,
    city,
    language: capture.language ?? context.language?.language,
    languageFrom: from(capture.language, context.language && { field: 'text' }),
    postedAt: capture.postedAt ?? context.postedAt?.value,
    postedFrom: from(capture.postedAt, context.postedAt),
    priceText: capture.price || context.price?.value,
    priceFrom: from(capture.price, context.price),
  };
  const said: Record<string, string> = {};
  for (const [name, value] of Object.entries(fields)) if (value !== undefined) said[name] = value;
  return {
    ...said,
    id,
    kind: 'ad',
    caption: adCaption(capture.adId, fallback),
    status: status ?? 'unknown',
    lastCaptured: capture.capturedAt,
    lastCapture,
    ...(cards > 0 ? { cardsMasked: cards } : {}),
  };
}

interface Located {
  readonly entity: EntityRecord;
  readonly evidence: Evidence;
}

/** The place where the capture says city and country, else the country and the places that its words name. */
function located(capture: Capture, named: readonly Observation[]): Located[] {
  const { country, city, lat, lon } = capture;
  const at = lat !== undefined && lon !== undefined ? { lat, lon } : undefined;
  if (country && city)
    return [{ entity: placeEntity(country, city, at), evidence: structured(city) }];
  const given = country ? [{ entity: countryEntity(country), evidence: structured(country) }] : [];
  const read = named.map(({ entity, value: _, ...evidence }) => ({ entity, evidence }));
  return [...given, ...read.filter(({ entity }) => entity.id !== given[0]?.entity.id)];
}

/** The places, and the countries that they are in: each once. */
function placesOf(where: readonly Located[]): EntityRecord[] {
  const all = [...where.map(({ entity }) => entity), ...countriesOf(where)];
  return [...new Map(all.map((entity) => [entity.id, entity])).values()];
}

function countriesOf(where: readonly { entity: EntityRecord }[]): EntityRecord[] {
  const codes = where.flatMap(({ entity }) =>
    entity.kind === 'place' ? [String(entity.properties.country)] : [],
  );
  return [...new Set(codes)].map(countryEntity);
}

/** Of several readings of one identifier in one capture the surest stands, the first where they are alike. */
function bestReadings(observations: readonly Observation[]): Observation[] {
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
