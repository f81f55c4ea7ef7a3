import {
  batchId,
  type CaptureRecord,
  canBeHub,
  type EntityRecord,
  type KindName,
  kinds,
  relationships,
} from '../../core/model/index.ts';
import { type Graph, noteChange, type Run, statement } from '../../core/neo4j/index.ts';
import { GroupWriter } from './groups.ts';
import { byObservation } from './link-rows.ts';
import { type MergedAd, type MergedLink, mergeAds, mergeEntities, mergeLinks } from './merge.ts';
import { ChunkNodes } from './nodes.ts';
import type { Prepared } from './prepare.ts';

/** Kinds at which relationships begin. */
const sourceKinds: ReadonlySet<KindName> = new Set(
  Object.values(relationships).map(({ from }) => from),
);

/** Writes chunks of prepared captures, each in one transaction: all of a chunk is there, or nothing. */
export class ChunkWriter {
  readonly #graph: Graph;
  readonly #groups = new GroupWriter();

  constructor(graph: Graph) {
    this.#graph = graph;
  }

  /** @returns the ids of the chunk's ads that were held before */
  async write(chunk: readonly Prepared[]): Promise<ReadonlySet<string>> {
    const ads = mergeAds(chunk);
    const entities = mergeEntities(chunk);
    const links = mergeLinks(chunk);
    const prints = chunk.map((one) => one.prints);
    const held = await this.#graph.transaction(async (run) => {
      const nodes = new ChunkNodes(run);
      const [writeGroups] = await Promise.all([
        this.#groups.assign(run, prints),
        nodes.find([...ads, ...entities].map(({ id }) => id)),
      ]);
      await Promise.all([...writeEntities(run, entities, nodes), ...writeAds(run, ads, nodes)]);
      await Promise.all([
        ...writeCaptures(run, chunk, nodes),
        ...writeLinks(run, links, nodes),
        ...writeGroups(nodes),
      ]);
      const sources = entities.filter(({ kind }) => sourceKinds.has(kind));
      await noteChange(
        run,
        [...ads, ...sources].map(({ id }) => nodes.of(id)),
      );
      return new Set(ads.filter(({ id }) => nodes.held(id)).map(({ id }) => id));
    });
    this.#groups.committed();
    return held;
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
      'read/ingest/create-entities',
      entities
        .filter(({ id }) => !nodes.held(id))
        .map(({ id, kind, caption, properties }) => [
          kinds[kind].label,
          id,
          { id, kind, caption, ...properties },
          properties.width ?? null,
          properties.height ?? null,
          canBeHub(kind) ? false : null,
        ]),
    ),
    ...(arrived.length > 0
      ? [
          run(statement('read/ingest/update-images'), {
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
      'read/ingest/create-ads',
      ads
        .filter(({ id }) => !nodes.held(id))
        .map(({ id, firstCaptured, latest, thai }) => [id, { ...latest, firstCaptured }, thai]),
    ),
    ...(again.length > 0 ? [run(statement('read/ingest/update-ads'), { rows: again })] : []),
  ];
}

/** A file that holds others brings captures of several batches; most bring one. */
function writeCaptures(
  run: Run,
  chunk: readonly Prepared[],
  nodes: ChunkNodes,
): Promise<unknown>[] {
  const batches = new Set(chunk.map(({ capture }) => capture.batch));
  return [...batches].map((sha256) =>
    run(statement('read/ingest/create-captures'), {
      batch: batchId(sha256),
      sha256,
      rows: chunk
        .filter(({ capture }) => capture.batch === sha256)
        .map(({ capture }) => captureRow(capture, nodes)),
    }),
  );
}

/** A row of ingest/create-captures. */
function captureRow(capture: CaptureRecord, nodes: ChunkNodes): unknown[] {
  return [
    nodes.of(capture.ad),
    capture.id,
    capture.ad,
    capture.sha256,
    capture.line,
    capture.offset,
    capture.length,
    capture.platform,
    capture.capturedAt,
    capture.url ?? null,
    capture.tool ?? null,
    capture.collector ?? null,
    capture.payload ?? null,
    capture.payloadType ?? null,
    capture.status ?? null,
    capture.priceText ?? null,
    capture.priceFrom ?? null,
    capture.language ?? null,
    capture.languageFrom ?? null,
    capture.toolSettings ?? null,
    capture.vantage ?? null,
    capture.authority ?? null,
    capture.collectorHash ?? null,
    capture.collectorHashFits ?? null,
  ];
}

function writeLinks(run: Run, links: readonly MergedLink[], nodes: ChunkNodes): Promise<unknown>[] {
  const fresh = links.filter(({ source }) => !nodes.held(source)).map(uncountedPlace);
  const again = links.filter(({ type, source }) => type !== 'PART_OF' && nodes.held(source));
  return [
    run(statement('read/ingest/create-links'), byObservation(fresh, nodes)),
    ...[...new Set(again.map(({ type }) => type))].map((TYPE) =>
      run(
        statement('read/ingest/merge-links', { TYPE }),
        byObservation(
          again.filter(({ type }) => type === TYPE),
          nodes,
        ),
      ),
    ),
  ];
}

/** A place lies in its country: said once, with the place itself, and never counted. */
export function uncountedPlace(link: MergedLink): MergedLink {
  return link.type === 'PART_OF'
    ? { ...link, captures: 1, lastSeen: link.evidence.firstSeen }
    : link;
}
