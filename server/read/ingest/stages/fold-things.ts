import type { EntityRecord } from '../../../core/model/index.ts';
import { joinLinks, type MergedAd, type MergedLink, mergeAd } from '../merge.ts';
import { uncountedPlace } from '../write.ts';

/**
 * What several captures and chunks of them say of the same things, put together as if each chunk had been written to
 * the graph in turn. Pure; everything in the order of the captures.
 */

/**
 * What an ad says where captures came out of order follows from which of them came together.
 * @param chunks what the captures of each say of one ad
 */
export function foldAds(chunks: Iterable<readonly MergedAd[]>): MergedAd | undefined {
  const together = (ads: readonly MergedAd[]): MergedAd[] => {
    const [first, ...later] = ads;
    return first ? [later.reduce(mergeAd, first)] : [];
  };
  return together([...chunks].flatMap(together))[0];
}

/** The first word stands, but an image first known by its hash alone gains what its bytes tell. */
export function foldEntities(entities: readonly EntityRecord[]): EntityRecord | undefined {
  const [first, ...later] = entities;
  return first && later.reduce(foldEntity, first);
}

function foldEntity(held: EntityRecord, entity: EntityRecord): EntityRecord {
  const arrived = held.properties.received === false && entity.properties.received === true;
  return arrived ? { ...entity, properties: { ...held.properties, ...entity.properties } } : held;
}

/** Each link once. */
export function foldLinks(links: readonly MergedLink[]): Iterable<MergedLink> {
  const folded = new Map<string, MergedLink>();
  for (const link of links) {
    const key = `${link.source}\n${link.target}\n${link.type}`;
    folded.set(key, foldLink(folded.get(key), link));
  }
  return folded.values();
}

/** A place lies in its country: said once. */
function foldLink(held: MergedLink | undefined, link: MergedLink): MergedLink {
  if (!held) return uncountedPlace(link);
  return link.type === 'PART_OF' ? held : joinLinks(held, link);
}
