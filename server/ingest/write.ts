import { LRUCache } from 'lru-cache';
import {
  type CaptureRecord,
  type EntityRecord,
  kinds,
  type RelationshipType,
} from '../model/index.ts';
import { type Graph, type Run, statement } from '../neo4j/index.ts';
import type { Link, Prepared } from './prepare.ts';

/** A relationship as all captures of one chunk saw it together. */
interface LinkRow {
  readonly source: string;
  readonly target: string;
  readonly evidence: Link['evidence'];
  readonly captures: number;
  readonly lastSeen: string;
}

/** What is held of an entity that a chunk names. */
interface KnownRow {
  readonly id: string;
  readonly received: boolean | null;
}
type Held = ReadonlyMap<string, KnownRow>;

type Row = Readonly<Record<string, unknown>>;

/** Writes chunks of prepared captures, each in one transaction: all of a chunk is there, or nothing. */
export class ChunkWriter {
  readonly #graph: Graph;
  readonly #batch: string;
  /** Entities that are certainly held: their node need not be merged again. */
  readonly #held = new LRUCache<string, true>({ max: 200_000 });

  constructor(graph: Graph, batch: string) {
    this.#graph = graph;
    this.#batch = batch;
  }

  /** @returns the ids of the chunk's ads that were held before */
  async write(chunk: readonly Prepared[]): Promise<ReadonlySet<string>> {
    const ads = mergeAds(chunk);
    const entities = this.#newEntities(chunk);
    const links = mergeLinks(chunk);
    const known = await this.#graph.transaction(async (run) => {
      const rows = await run<KnownRow>(statement('ingest/known-entities'), {
        ids: [...ads.keys(), ...entities.map(({ id }) => id)].sort(),
      });
      const held = new Map(rows.map((row) => [row.id, row]));
      await Promise.all([
        ...writeEntities(run, entities, held),
        ...writeAds(run, ads, held),
        run(statement('ingest/create-captures'), {
          batch: this.#batch,
          rows: chunk.map(({ capture }) => captureColumns(capture)),
        }),
        ...writeLinks(
          run,
          links,
          held,
          new Set(entities.filter(({ id }) => !held.has(id)).map(({ id }) => id)),
        ),
      ]);
      return new Set([...ads.keys()].filter((id) => held.has(id)));
    });
    for (const { id, properties } of entities)
      if (properties.received !== false) this.#held.set(id, true);
    return known;
  }

  #newEntities(chunk: readonly Prepared[]): EntityRecord[] {
    const byId = new Map<string, EntityRecord>();
    for (const { entities } of chunk) {
      for (const entity of entities) {
        const before = byId.get(entity.id);
        if (this.#held.has(entity.id) || (before && before.properties.received !== false)) continue;
        byId.set(entity.id, entity);
      }
    }
    return [...byId.values()].sort(byIdAscending);
  }
}

const byIdAscending = (a: { id: string }, b: { id: string }) =>
  a.id < b.id ? -1 : a.id > b.id ? 1 : 0;

interface AdRow {
  readonly id: string;
  readonly firstCaptured: string;
  readonly latest: Prepared['ad'];
  /** Its words go to the index that cuts Thai runs. */
  readonly thai: boolean;
}

const thaiLetters = /\p{Script=Thai}/u;
const hasThai = ({ title, text }: Prepared['ad']) =>
  thaiLetters.test(`${title ?? ''} ${text ?? ''}`);

/** One row an ad: what its captures in this chunk say, the latest word first. */
function mergeAds(chunk: readonly Prepared[]): Map<string, AdRow> {
  const rows = new Map<string, AdRow>();
  for (const { ad } of chunk) {
    const held = rows.get(ad.id);
    if (!held) {
      rows.set(ad.id, { id: ad.id, firstCaptured: ad.lastCaptured, latest: ad, thai: hasThai(ad) });
      continue;
    }
    const later =
      ad.lastCaptured > held.latest.lastCaptured ||
      (ad.lastCaptured === held.latest.lastCaptured && ad.lastCapture > held.latest.lastCapture);
    rows.set(ad.id, {
      id: ad.id,
      firstCaptured: ad.lastCaptured < held.firstCaptured ? ad.lastCaptured : held.firstCaptured,
      latest: later ? { ...held.latest, ...ad } : { ...ad, ...held.latest },
      thai: held.thai || hasThai(ad),
    });
  }
  return rows;
}

function mergeLinks(chunk: readonly Prepared[]): Map<RelationshipType, LinkRow[]> {
  const byKey = new Map<string, LinkRow & { type: RelationshipType }>();
  for (const { links } of chunk) {
    for (const { type, source, target, evidence } of links) {
      const key = `${source}|${type}|${target}`;
      const held = byKey.get(key);
      const seen = evidence.firstSeen;
      const earlier =
        held &&
        (seen < held.evidence.firstSeen ||
          (seen === held.evidence.firstSeen && evidence.capture < held.evidence.capture));
      byKey.set(key, {
        type,
        source,
        target,
        evidence: held && !earlier ? held.evidence : evidence,
        captures: (held?.captures ?? 0) + 1,
        lastSeen: held && held.lastSeen > seen ? held.lastSeen : seen,
      });
    }
  }
  const byType = new Map<RelationshipType, LinkRow[]>();
  for (const [, { type, ...row }] of [...byKey].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const rows = byType.get(type);
    if (rows) rows.push(row);
    else byType.set(type, [row]);
  }
  return byType;
}

/** Entities that are not held are created; an image first known by its hash alone gains what its bytes tell. */
function writeEntities(
  run: Run,
  entities: readonly EntityRecord[],
  held: Held,
): Promise<unknown>[] {
  const rowOf = ({ id, kind, caption, properties }: EntityRecord): Row => ({
    id,
    kind,
    caption,
    ...properties,
  });
  const fresh = entities.filter(({ id }) => !held.has(id));
  const arrived = entities.filter(
    ({ id, properties }) => properties.received === true && held.get(id)?.received === false,
  );
  const labels = [...new Set(fresh.map(({ kind }) => kinds[kind].label))];
  return [
    ...labels.map((LABEL) =>
      run(statement('ingest/create-entities', { LABEL }), {
        rows: fresh.filter(({ kind }) => kinds[kind].label === LABEL).map(rowOf),
      }),
    ),
    ...(arrived.length > 0
      ? [run(statement('ingest/update-images'), { rows: arrived.map(rowOf) })]
      : []),
  ];
}

function writeAds(run: Run, ads: ReadonlyMap<string, AdRow>, held: Held): Promise<unknown>[] {
  const rows = [...ads.values()].sort(byIdAscending);
  const created = rows.filter(({ id }) => !held.has(id));
  const updated = rows.filter(({ id }) => held.has(id));
  return [
    ...(created.length > 0 ? [run(statement('ingest/create-ads'), { rows: created })] : []),
    ...(updated.length > 0 ? [run(statement('ingest/update-ads'), { rows: updated })] : []),
  ];
}

/** The columns of ingest/create-captures. */
function captureColumns(capture: CaptureRecord): unknown[] {
  const {
    id,
    ad,
    sha256,
    batch,
    line,
    offset,
    length,
    platform,
    capturedAt,
    url,
    tool,
    collector,
  } = capture;
  return [
    id,
    ad,
    sha256,
    batch,
    line,
    offset,
    length,
    platform,
    capturedAt,
    url ?? null,
    tool ?? null,
    collector ?? null,
  ];
}

/** The parameters of ingest/create-links and merge-links: rows as columns, and the readings that they share. */
function linkParameters(links: readonly LinkRow[]): Row {
  const readings: Row[] = [];
  const places = new Map<string, number>();
  const rows = links.map(({ source, target, evidence, captures, lastSeen }) => {
    const { raw, start, end, capture, firstSeen, ...reading } = evidence;
    const key = JSON.stringify(reading);
    const place = places.get(key) ?? readings.push(reading) - 1;
    places.set(key, place);
    return [source, target, place, raw, start, end, capture, firstSeen, lastSeen, captures];
  });
  return { rows, readings };
}

function writeLinks(
  run: Run,
  links: ReadonlyMap<RelationshipType, LinkRow[]>,
  held: Held,
  created: ReadonlySet<string>,
): Promise<unknown>[] {
  return [...links].flatMap(([type, rows]) => {
    // A place lies in its country: said once, with the place itself, and never counted.
    if (type === 'PART_OF') return placesInCountries(run, rows, created);
    const fresh = rows.filter(({ source }) => !held.has(source));
    const again = rows.filter(({ source }) => held.has(source));
    return [
      ...(fresh.length > 0
        ? [run(statement('ingest/create-links', { TYPE: type }), linkParameters(fresh))]
        : []),
      ...(again.length > 0
        ? [run(statement('ingest/merge-links', { TYPE: type }), linkParameters(again))]
        : []),
    ];
  });
}

function placesInCountries(
  run: Run,
  rows: readonly LinkRow[],
  created: ReadonlySet<string>,
): Promise<unknown>[] {
  const fresh = rows
    .filter(({ source }) => created.has(source))
    .map((row) => ({ ...row, captures: 1, lastSeen: row.evidence.firstSeen }));
  if (fresh.length === 0) return [];
  return [run(statement('ingest/create-links', { TYPE: 'PART_OF' }), linkParameters(fresh))];
}
