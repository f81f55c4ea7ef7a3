import { count } from '../../core/count.ts';
import { type Graph, statement } from '../../core/neo4j/index.ts';
import { hammingDistance, hashFromHex, pdqDistance } from '../../read/fingerprint/index.ts';
import {
  type EntityView,
  loadEntities,
  type NodeProperties,
  plain,
  type StoredEvidence,
  strong,
} from '../../read/recorded/index.ts';
import { type Found, lowest, sorted, whatLinks } from './found.ts';
import type { AdEvidence } from './source.ts';

/** Images of one picture, side by side: what was compared, and how far apart it is. */
export interface Alike {
  readonly picture: EntityView;
  /** Those that the question names, or that its ad shows; the surest first, else in the question's order. */
  readonly images: readonly AlikeImage[];
  /** Of two images: bits of 256 in which the hashes of the whole files differ, as they lie. */
  readonly distance?: number;
  /** Bits that may differ from the first image of a picture. */
  readonly most: number;
}

export interface AlikeImage {
  readonly image: EntityView;
  /** What the method says of it: steps, distance from the first image, method and version. */
  readonly evidence: StoredEvidence;
}

/**
 * What links two images of one picture, an ad and a picture that one of its images looks like, or an image and
 * its picture.
 * @returns undefined for other pairs, and where nothing looks alike
 */
export async function lookAlike(
  graph: Graph,
  a: EntityView,
  b: EntityView,
): Promise<Found | undefined> {
  if (a.kind === 'image' && b.kind === 'image') return twoImages(graph, a, b);
  const [other, picture] = b.kind === 'cluster' ? [a, b] : [b, a];
  if (picture.kind !== 'cluster') return undefined;
  if (other.kind === 'ad') return adAndPicture(graph, other, picture);
  return other.kind === 'image' ? imageAndPicture(graph, other, picture) : undefined;
}

async function twoImages(graph: Graph, a: EntityView, b: EntityView): Promise<Found | undefined> {
  const rows = await likenesses(graph, [a.id, b.id]);
  const ofA = rows.find(
    ({ image, picture }) =>
      image.id === a.id &&
      rows.some((row) => row.image.id === b.id && row.picture.id === picture.id),
  );
  const ofB = rows.find((row) => row.image.id === b.id && row.picture.id === ofA?.picture.id);
  if (!ofA || !ofB) return undefined;
  const alike = await alikeOf(graph, [ofA, ofB]);
  if (!alike) return undefined;
  return {
    ...sorted(await adsShowing(graph, [ofA, ofB])),
    ...proposed(a, b),
    alike,
    sentence: [
      strong(a.caption),
      plain(' and '),
      strong(b.caption),
      plain(' are put to '),
      strong(alike.picture.caption),
      plain(
        ` by a method. ${a.caption} ${described(ofA.evidence)}; ${b.caption} ${described(ofB.evidence)}.${besides(alike)}`,
      ),
    ],
    confidences: [lowest([ofA.evidence, ofB.evidence])],
  };
}

async function adAndPicture(
  graph: Graph,
  ad: EntityView,
  picture: EntityView,
): Promise<Found | undefined> {
  const shown = await graph.read<{ id: string }>(statement('ask/explore/images-of-ad'), {
    ad: ad.id,
    picture: picture.id,
  });
  const rows = (
    await likenesses(
      graph,
      shown.map(({ id }) => id),
    )
  ).filter((row) => row.picture.id === picture.id);
  const [best, ...others] = rows;
  const alike = await alikeOf(graph, rows);
  if (!best || !alike) return undefined;
  const more =
    others.length > 0
      ? `; so ${others.length === 1 ? 'is' : 'are'} ${count(others.length, 'other image', 'other images')} of it`
      : '';
  return {
    ...sorted(await adsShowing(graph, rows, ad.id)),
    ...proposed(ad, picture),
    alike,
    sentence: [
      strong(ad.caption),
      plain(' shows '),
      strong(best.image.caption),
      plain(', which is put to '),
      strong(picture.caption),
      plain(` by a method: it ${described(best.evidence)}${more}.`),
    ],
    confidences: [best.evidence.confidence],
  };
}

/** The relationship itself is the link; what was compared stands beside it. */
async function imageAndPicture(
  graph: Graph,
  image: EntityView,
  picture: EntityView,
): Promise<Found | undefined> {
  const rows = await likenesses(graph, [image.id]);
  const alike = await alikeOf(
    graph,
    rows.filter((row) => row.picture.id === picture.id),
  );
  return alike && { ...(await whatLinks(graph, image, picture)), alike };
}

const proposed = (a: EntityView, b: EntityView) => ({
  things: [a, b].filter(({ kind }) => kind !== 'ad'),
  inferred: true,
  weight: 1,
  hub: a.hub !== undefined || b.hub !== undefined,
});

interface AlikeRow {
  readonly picture: NodeProperties;
  readonly image: NodeProperties;
  readonly evidence: StoredEvidence;
}

const likenesses = (graph: Graph, images: readonly string[]): Promise<AlikeRow[]> =>
  graph.read<AlikeRow>(statement('ask/explore/alike'), { images });

async function alikeOf(graph: Graph, rows: readonly AlikeRow[]): Promise<Alike | undefined> {
  const [first, second, third] = rows;
  const ids = rows.flatMap(({ picture, image }) => [picture.id, image.id]);
  const entities = await loadEntities(graph, ids);
  const picture = entities.get(first?.picture.id ?? '');
  if (!picture) return undefined;
  const distance = first && second && !third ? between(first.image, second.image) : undefined;
  return {
    picture,
    images: rows.flatMap(({ image: { id }, evidence }) => {
      const image = entities.get(id);
      return image ? [{ image, evidence }] : [];
    }),
    ...(distance === undefined ? {} : { distance }),
    most: pdqDistance,
  };
}

function between(a: NodeProperties, b: NodeProperties): number | undefined {
  const [one, other] = [hashFromHex(String(a.pdq)), hashFromHex(String(b.pdq))];
  return one && other && hammingDistance(one, other);
}

/** "differs in 7 of 256 bits from the first image of its group (alike: up to 31)", and how it lies. */
const described = ({ steps }: StoredEvidence): string => [...(steps ?? [])].reverse().join(', ');

function besides({ distance }: Alike): string {
  return distance === undefined
    ? ''
    : ` The two files themselves, as they lie, differ in ${distance} of 256 bits.`;
}

/** @param only one ad, where the others say nothing of the pair */
async function adsShowing(
  graph: Graph,
  rows: readonly AlikeRow[],
  only: string | null = null,
): Promise<AdEvidence[]> {
  const showing = await graph.read<{ ad: NodeProperties; image: string; evidence: StoredEvidence }>(
    statement('ask/explore/showing'),
    { images: rows.map(({ image }) => image.id), only },
  );
  const ads = new Map<
    string,
    { ad: NodeProperties; observations: AdEvidence['observations'][number][] }
  >();
  for (const { ad, image, evidence } of showing) {
    const held = ads.get(ad.id) ?? { ad, observations: [] };
    const like = rows.find((row) => row.image.id === image);
    held.observations.push({ target: image, evidence });
    if (like) held.observations.push({ target: like.picture.id, evidence: like.evidence });
    ads.set(ad.id, held);
  }
  return [...ads.values()];
}
