import { type CaptureRecord, type EntityRecord, kinds } from '../model/index.ts';
import { type Graph, type Run, statement } from '../neo4j/index.ts';
import { type MergedAd, type MergedLink, mergeAds, mergeEntities, mergeLinks } from './merge.ts';
import { ChunkNodes } from './nodes.ts';
import type { Prepared } from './prepare.ts';

/** Writes chunks of prepared captures, each in one transaction: all of a chunk is there, or nothing. */
export class ChunkWriter {
  readonly #graph: Graph;
  readonly #batch: string;

  constructor(graph: Graph, batch: string) {
    this.#graph = graph;
    this.#batch = batch;
  }

  /** @returns the ids of the chunk's ads that were held before */
  write(chunk: readonly Prepared[]): Promise<ReadonlySet<string>> {
    const ads = mergeAds(chunk);
    const entities = mergeEntities(chunk);
    const links = mergeLinks(chunk);
    return this.#graph.transaction(async (run) => {
      const nodes = new ChunkNodes(run);
      await nodes.find([...ads, ...entities].map(({ id }) => id));
      await Promise.all([...writeEntities(run, entities, nodes), ...writeAds(run, ads, nodes)]);
      await Promise.all([
        run(statement('ingest/create-captures'), {
          batch: this.#batch,
          rows: chunk.map(({ capture }) => captureRow(capture, nodes)),
        }),
        ...writeLinks(run, links, nodes),
      ]);
      return new Set(ads.filter(({ id }) => nodes.held(id)).map(({ id }) => id));
    });
  }
}

/** Entities that are not held are created; an image first known by its hash alone gains what its bytes tell. */
function writeEntities(
  run: Run,
  entities: readonly EntityRecord[],
  nodes: ChunkNodes,
): Promise<unknown>[] {
  const arrived = entities.filter(
    ({ id, properties }) => properties.received === true && nodes.lacksBytes(id),
  );
  return [
    nodes.create(
      'ingest/create-entities',
      entities
        .filter(({ id }) => !nodes.held(id))
        .map(({ id, kind, caption, properties }) => [
          kinds[kind].label,
          id,
          { id, kind, caption, ...properties },
          properties.width ?? null,
          properties.height ?? null,
        ]),
    ),
    ...(arrived.length > 0
      ? [
          run(statement('ingest/update-images'), {
            rows: arrived.map(({ id, kind, caption, properties }) => ({
              id,
              kind,
              caption,
              ...properties,
            })),
          }),
        ]
      : []),
  ];
}

function writeAds(run: Run, ads: readonly MergedAd[], nodes: ChunkNodes): Promise<unknown>[] {
  const again = ads.filter(({ id }) => nodes.held(id));
  return [
    nodes.create(
      'ingest/create-ads',
      ads
        .filter(({ id }) => !nodes.held(id))
        .map(({ id, firstCaptured, latest, thai }) => [id, { ...latest, firstCaptured }, thai]),
    ),
    ...(again.length > 0 ? [run(statement('ingest/update-ads'), { rows: again })] : []),
  ];
}

/** A row of ingest/create-captures. */
function captureRow(capture: CaptureRecord, nodes: ChunkNodes): unknown[] {
  return [
    nodes.of(capture.ad),
    capture.id,
    capture.ad,
    capture.sha256,
    capture.batch,
    capture.line,
    capture.offset,
    capture.length,
    capture.platform,
    capture.capturedAt,
    capture.url ?? null,
    capture.tool ?? null,
    capture.collector ?? null,
  ];
}

function writeLinks(run: Run, links: readonly MergedLink[], nodes: ChunkNodes): Promise<unknown>[] {
  const fresh = links.filter(({ source }) => !nodes.held(source)).map(uncountedPlace);
  const again = links.filter(({ type, source }) => type !== 'PART_OF' && nodes.held(source));
  return [
    run(statement('ingest/create-links'), { groups: byReading(fresh, nodes) }),
    ...[...new Set(again.map(({ type }) => type))].map((TYPE) =>
      run(statement('ingest/merge-links', { TYPE }), {
        groups: byReading(
          again.filter(({ type }) => type === TYPE),
          nodes,
        ),
      }),
    ),
  ];
}

/** A place lies in its country: said once, with the place itself, and never counted. */
function uncountedPlace(link: MergedLink): MergedLink {
  return link.type === 'PART_OF'
    ? { ...link, captures: 1, lastSeen: link.evidence.firstSeen }
    : link;
}

/** The groups of ingest/create-links and merge-links: relationships of one type that were read in the same way. */
function byReading(links: readonly MergedLink[], nodes: ChunkNodes): unknown[][] {
  const groups = new Map<string, { shared: unknown[]; rows: unknown[][] }>();
  for (const { type, source, target, evidence, captures, lastSeen } of links) {
    const { field, method, version, steps, confidence, inferred } = evidence;
    const shared = [type, field, method, version, steps, confidence, inferred];
    const key = shared.join('\n');
    const group = groups.get(key) ?? { shared, rows: [] };
    groups.set(key, group);
    group.rows.push([
      nodes.of(source),
      nodes.of(target),
      evidence.raw,
      evidence.start,
      evidence.end,
      evidence.capture,
      evidence.firstSeen,
      lastSeen,
      captures,
    ]);
  }
  return [...groups.values()].map(({ shared, rows }) => [...shared, rows]);
}
