import type { CaptureRecord, EntityRecord } from '../../model/index.ts';
import { joinLinks, type MergedAd, type MergedLink, mergeAd } from '../merge.ts';
import { uncountedPlace } from '../write.ts';
import type { ChunkPart } from './spill.ts';

/** What the graph holds of one part once every chunk is in it. */
export interface Folded {
  readonly ads: Iterable<MergedAd>;
  readonly captures: readonly CaptureRecord[];
  readonly entities: Iterable<EntityRecord>;
  readonly links: Iterable<MergedLink>;
}

/**
 * Folds what the chunks of an import say of the same things, as if each had been written to the graph in turn.
 * Pure; `chunks` in their order.
 */
export function fold(chunks: Iterable<ChunkPart>): Folded {
  const ads = new Map<string, MergedAd>();
  const captures: CaptureRecord[] = [];
  const entities = new Map<string, EntityRecord>();
  const links = new Map<string, MergedLink>();
  for (const chunk of chunks) {
    for (const ad of chunk.ads) {
      const held = ads.get(ad.id);
      ads.set(ad.id, held ? mergeAd(held, ad) : ad);
    }
    captures.push(...chunk.captures);
    for (const entity of chunk.entities)
      entities.set(entity.id, foldEntity(entities.get(entity.id), entity));
    for (const link of chunk.links) {
      const key = `${link.source}\n${link.target}\n${link.type}`;
      links.set(key, foldLink(links.get(key), link));
    }
  }
  return { ads: ads.values(), captures, entities: entities.values(), links: links.values() };
}

/** The first word stands, but an image first known by its hash alone gains what its bytes tell. */
function foldEntity(held: EntityRecord | undefined, entity: EntityRecord): EntityRecord {
  if (!held) return entity;
  const arrived = held.properties.received === false && entity.properties.received === true;
  return arrived ? { ...entity, properties: { ...held.properties, ...entity.properties } } : held;
}

/** A place lies in its country: said once. */
function foldLink(held: MergedLink | undefined, link: MergedLink): MergedLink {
  if (!held) return uncountedPlace(link);
  return link.type === 'PART_OF' ? held : joinLinks(held, link);
}
