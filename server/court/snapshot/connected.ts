import { type KindName, kinds, relationships } from '../../core/model/index.ts';
import { linksHolding } from './held.ts';
import type { Snapshot, SnapshotEntity, SnapshotLink } from './snapshot.ts';
import { nameOfWord } from './words.ts';

/** What of a case something connects: the first line of the document, and a completeness check, rest on it. */

type Of = Pick<Snapshot, 'entities' | 'links' | 'resolution'>;

/** Two things that the selection names, and the ads that hold both. */
export interface Pair {
  readonly a: SnapshotEntity;
  readonly b: SnapshotEntity;
  readonly ads: ReadonlySet<string>;
}

const linkingTargets = new Set<KindName>(
  Object.values(relationships).flatMap(({ links, to }): readonly KindName[] => (links ? to : [])),
);

/** Whether ads that have a thing of this kind in common are linked by it: place and platform do not link. */
export const canLink = (kind: SnapshotEntity['kind']): boolean =>
  linkingTargets.has(kinds[nameOfWord('kinds', kind)].kind);

/** What the selection names, but for ads. */
export const namedThings = ({ entities }: Pick<Of, 'entities'>): SnapshotEntity[] =>
  entities.filter(({ selected, kind }) => selected && kind !== 'ad');

/** Of each thing the ads in scope that hold it by a link which counts. */
function holdersOf(links: readonly SnapshotLink[]): ReadonlyMap<string, ReadonlySet<string>> {
  const holding = linksHolding(links.filter(({ judgedWrong }) => !judgedWrong));
  return new Map([...holding].map(([id, own]) => [id, new Set(own.map(({ from }) => from))]));
}

/** Things that the selection names and that stand in the same ads, by links that count. */
export function pairsTogether(snapshot: Of): Pair[] {
  // A hub merges strangers, so reading two things beside one says nothing.
  const telling = namedThings(snapshot).filter(({ hub, kind }) => hub === null && canLink(kind));
  const holders = holdersOf(snapshot.links);
  // An image and the picture that it looks like are one thing, and always together.
  const alike = new Set(
    snapshot.links
      .filter(({ type }) => type === 'IN_CLUSTER')
      .flatMap(({ from, to }) => [`${from} ${to}`, `${to} ${from}`]),
  );
  return telling
    .flatMap((a, i) =>
      telling.slice(i + 1).map((b): Pair => {
        const ofB = holders.get(b.id);
        return { a, b, ads: new Set([...(holders.get(a.id) ?? [])].filter((ad) => ofB?.has(ad))) };
      }),
    )
    .filter(({ a, b, ads }) => ads.size > 0 && !alike.has(`${a.id} ${b.id}`));
}

/**
 * Whether anything connects what the selection names: an operation, a network with two of its ads, what two of its ads
 * share, an ad that holds what it names, or two things in the same ad. One ad alone has nothing to connect; one other
 * thing alone needs a link that counts.
 */
export function isConnected(snapshot: Of): boolean {
  const { resolution, entities, links } = snapshot;
  if (resolution?.operations.found.some(({ named }) => named)) return true;
  const ads = new Set(
    entities.filter(({ kind, selected }) => kind === 'ad' && selected).map(({ id }) => id),
  );
  if (resolution?.networks.some((network) => network.ads.filter((ad) => ads.has(ad)).length > 1))
    return true;
  const things = namedThings(snapshot);
  const holders = holdersOf(links);
  const [only] = things;
  if (ads.size + things.length === 1) return !only || (holders.get(only.id)?.size ?? 0) > 0;
  const isHeld = ({ id, hub, kind, selected }: SnapshotEntity): boolean => {
    if (kind === 'ad' || hub !== null || !canLink(kind)) return false;
    const held = [...(holders.get(id) ?? [])].filter((ad) => ads.has(ad)).length;
    return held > (selected ? 0 : 1);
  };
  return entities.some(isHeld) || pairsTogether(snapshot).length > 0;
}
