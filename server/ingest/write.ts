import { LRUCache } from 'lru-cache';
import { type EntityRecord, kinds, type RelationshipType } from '../model/index.ts';
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
      const rows = await run<{ id: string }>(statement('ingest/known-entities'), {
        ids: [...ads.keys()].sort(),
      });
      const held = new Set(rows.map(({ id }) => id));
      await Promise.all([
        ...mergeEntities(run, entities),
        ...writeAds(run, ads, held),
        run(statement('ingest/create-captures'), {
          batch: this.#batch,
          rows: chunk.map(({ capture }) => capture),
        }),
        ...writeLinks(run, links, held),
      ]);
      return held;
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

function mergeEntities(run: Run, entities: readonly EntityRecord[]): Promise<unknown>[] {
  const labels = [...new Set(entities.map(({ kind }) => kinds[kind].label))];
  return labels.map((label) => {
    const group = entities.filter(({ kind }) => kinds[kind].label === label);
    const rows: Row[] = group.map(({ id, kind, caption, properties }) => ({
      id,
      kind,
      caption,
      ...properties,
    }));
    return label === kinds.image.label
      ? run(statement('ingest/merge-images'), { rows })
      : run(statement('ingest/merge-entities', { LABEL: label }), { rows });
  });
}

function writeAds(
  run: Run,
  ads: ReadonlyMap<string, AdRow>,
  held: ReadonlySet<string>,
): Promise<unknown>[] {
  const rows = [...ads.values()].sort(byIdAscending);
  const created = rows.filter(({ id }) => !held.has(id));
  const updated = rows.filter(({ id }) => held.has(id));
  return [
    ...(created.length > 0 ? [run(statement('ingest/create-ads'), { rows: created })] : []),
    ...(updated.length > 0 ? [run(statement('ingest/update-ads'), { rows: updated })] : []),
  ];
}

function writeLinks(
  run: Run,
  links: ReadonlyMap<RelationshipType, LinkRow[]>,
  held: ReadonlySet<string>,
): Promise<unknown>[] {
  return [...links].flatMap(([type, rows]) => {
    if (type === 'PART_OF') return [run(statement('ingest/merge-places'), { rows })];
    const fresh = rows.filter(({ source }) => !held.has(source));
    const again = rows.filter(({ source }) => held.has(source));
    return [
      ...(fresh.length > 0
        ? [run(statement('ingest/create-links', { TYPE: type }), { rows: fresh })]
        : []),
      ...(again.length > 0
        ? [run(statement('ingest/merge-links', { TYPE: type }), { rows: again })]
        : []),
    ];
  });
}
