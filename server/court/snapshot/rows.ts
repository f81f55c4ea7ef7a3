import { z } from 'zod';
import type {
  Snapshot,
  SnapshotBatch,
  SnapshotCapture,
  SnapshotEntity,
  SnapshotLink,
  SnapshotPlace,
} from './snapshot.ts';
import { wordOf } from './words.ts';

const text = z
  .string()
  .nullish()
  .transform((value) => value ?? '');
const flag = z
  .boolean()
  .nullish()
  .transform((value) => value ?? false);
const whole = z.coerce.number().int();
const scalar = z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]);

/** Properties of an entity that the snapshot holds in fields of its own. */
const OWN_FIELDS = new Set(['id', 'kind', 'caption', 'hub', 'hubReason', 'hubAds', 'hubPosters']);

const entityProperties = z.looseObject({
  id: z.string(),
  kind: z.string(),
  caption: text,
  hub: z.boolean().nullish(),
  hubReason: text,
  hubAds: whole.nullish(),
  hubPosters: whole.nullish(),
});

const entityRow = z.object({ properties: entityProperties });

/** A row of cases/entities.cypher as the snapshot holds it. */
export function toEntity(row: unknown, selected: ReadonlySet<string>): SnapshotEntity {
  const { properties } = entityRow.parse(row);
  const kept: SnapshotEntity['properties'] = {};
  for (const [name, value] of Object.entries(properties)) {
    const read = scalar.safeParse(value);
    if (!OWN_FIELDS.has(name) && read.success) kept[name] = read.data;
  }
  const { id, kind, caption, hub, hubReason, hubAds, hubPosters } = properties;
  return {
    id,
    kind: wordOf('kinds', kind),
    caption: caption === '' ? id : caption,
    selected: selected.has(id),
    hub: hub ? { reason: hubReason, ads: hubAds ?? 0, posters: hubPosters ?? 0 } : null,
    properties: kept,
  };
}

const linkRow = z.object({
  from: z.string(),
  type: z.string(),
  to: z.string(),
  imageWidth: whole.nullish(),
  imageHeight: whole.nullish(),
  evidence: z.looseObject({
    firstSeen: text,
    lastSeen: text,
    captures: whole.nullish().transform((value) => value ?? 0),
    capture: text,
    field: text,
    raw: text,
    start: whole.nullish().transform((value) => value ?? 0),
    end: whole.nullish().transform((value) => value ?? 0),
    method: text,
    version: text,
    steps: z
      .array(z.string())
      .nullish()
      .transform((value) => value ?? []),
    confidence: z
      .number()
      .nullish()
      .transform((value) => value ?? 0),
    inferred: flag,
    judgedWrong: flag,
    image: text,
    box: z.array(z.number()).nullish(),
  }),
});

/** A row of cases/links.cypher as the snapshot holds it. */
export function toLink(row: unknown): SnapshotLink {
  const read = linkRow.parse(row);
  const { from, type, to, evidence: e } = read;
  return {
    from,
    type: wordOf('linkTypes', type),
    to,
    firstSeen: e.firstSeen,
    lastSeen: e.lastSeen,
    captures: e.captures,
    capture: e.capture,
    field: e.field === '' ? '' : wordOf('fields', e.field),
    raw: e.raw,
    start: e.start,
    end: e.end,
    method: e.method,
    version: e.version,
    steps: e.steps,
    confidence: e.confidence,
    inferred: e.inferred,
    judgedWrong: e.judgedWrong,
    picture: placeIn(read),
  };
}

/** What was read in a picture stands in a box of it: x, y, width and height. */
function placeIn({
  evidence: { image, box },
  imageWidth,
  imageHeight,
}: z.infer<typeof linkRow>): SnapshotPlace | null {
  const [x, y, width, height] = box ?? [];
  if (image === '' || x === undefined || y === undefined) return null;
  if (width === undefined || height === undefined) return null;
  const size = imageWidth && imageHeight ? { width: imageWidth, height: imageHeight } : null;
  return { image, x, y, width, height, imageSize: size };
}

/** As the import wrote it: what was not said is not there. */
const statedRow = z.object({
  ...{ by: z.string(), at: z.string() },
  ...{ collector: text, tool: text, toolSettings: text, vantage: text, authority: text },
  sha256: text,
});

const captureRow = z.object({
  ad: z.string(),
  capture: z.looseObject({
    id: z.string(),
    sha256: z.string(),
    capturedAt: z.string(),
    platform: text,
    url: text,
    tool: text,
    collector: text,
    toolSettings: text,
    vantage: text,
    authority: text,
    collectorHash: text,
    collectorHashFits: z.boolean().nullish(),
    line: whole,
    offset: whole,
    length: whole,
  }),
  batch: z.looseObject({
    id: z.string(),
    sha256: z.string(),
    name: text,
    bytes: whole,
    receivedAt: text,
    receivedBy: text,
    format: text,
    parseOptions: text,
    stated: text,
  }),
  within: z.array(z.string()),
});

/** A row of cases/captures.cypher as the snapshot holds it: the capture and its file. */
export function toCapture(row: unknown): {
  capture: Omit<SnapshotCapture, 'files' | 'exhibit'>;
  batch: SnapshotBatch;
} {
  const { ad, capture: c, batch: b, within } = captureRow.parse(row);
  return {
    capture: {
      id: c.id,
      sha256: c.sha256,
      ad,
      platform: c.platform,
      capturedAt: c.capturedAt,
      url: c.url,
      tool: c.tool,
      collector: c.collector,
      toolSettings: c.toolSettings,
      vantage: c.vantage,
      authority: c.authority,
      collectorHash: c.collectorHash,
      collectorHashFits: c.collectorHashFits ?? null,
      batch: b.sha256,
      line: c.line,
      offset: c.offset,
      length: c.length,
    },
    batch: {
      id: b.id,
      sha256: b.sha256,
      name: b.name,
      bytes: b.bytes,
      receivedAt: b.receivedAt,
      receivedBy: b.receivedBy,
      format: wordOf('formats', b.format),
      parseOptions: b.parseOptions,
      stated: b.stated === '' ? null : statedRow.parse(JSON.parse(b.stated)),
      within: [...new Set(within)].sort(),
    },
  };
}

export const idRow = z.object({ id: z.string() });
export const countRow = z.object({ count: whole });
export const connectingRow = z.object({ total: whole, ids: z.array(z.string()) });
export const reachRow = z.object({ id: z.string(), ads: whole });
const otherRow = z.object({ kind: z.string(), count: whole });

/** A row of cases/other-identifiers.cypher as the snapshot holds it. */
export function toOther(row: unknown): Snapshot['completeness']['otherIdentifiers'][number] {
  const { kind, count } = otherRow.parse(row);
  return { kind: wordOf('kinds', kind), count };
}
