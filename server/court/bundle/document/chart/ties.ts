import type { SnapshotEntity, SnapshotLink } from '../../../snapshot/index.ts';
import { groupBy } from '../../package/exhibits.ts';
import { type CaseFacts, isCounted, isLinking } from '../facts.ts';

/** What a chart is drawn of: facts as they are drawn, of all that is in scope or of a part of it. */
export interface View {
  readonly facts: CaseFacts;
  /** Websites that are counted by page: what is still linked to one of these is linked to nobody by it. */
  readonly hosts: ReadonlySet<string>;
  /** The website of what stands for pages of it. */
  readonly isPage: (id: string) => string | undefined;
}

/** The best first: of several links between two things the best is drawn. */
export const edgeStyles = ['observed', 'hub', 'inferred', 'wrong'] as const;
export type EdgeStyle = (typeof edgeStyles)[number];
const rank = (style: EdgeStyle): number => edgeStyles.indexOf(style);

export const styleOf = ({ facts, hosts }: View, link: SnapshotLink): EdgeStyle =>
  link.judgedWrong
    ? 'wrong'
    : link.inferred
      ? 'inferred'
      : facts.isHub(link.from) || facts.isHub(link.to) || hosts.has(link.to)
        ? 'hub'
        : 'observed';

/** Advertisements that are drawn as one thing: each alone, or a network. */
export interface Unit {
  readonly id: string;
  readonly kind: 'ad' | 'network';
  readonly ads: readonly string[];
}

/** That a unit holds an item: one line, for all links by which it does. */
export interface Tie {
  readonly unit: string;
  readonly item: string;
  style: EdgeStyle;
  readonly links: Set<SnapshotLink>;
  /** Ads of the unit that hold it by a link that counts and can link. */
  readonly ads: Set<string>;
}

/** By item, and then by unit. */
export type Ties = ReadonlyMap<string, ReadonlyMap<string, Tie>>;

/**
 * Which units hold what. A picture is held by way of images: where such an image is not drawn, it stands in the line.
 * @param isOwn is this image drawn as a thing of its own?
 */
export function tiesOf(
  view: View,
  units: readonly Unit[],
  isOwn: (image: SnapshotEntity) => boolean,
): Ties {
  const { entities, links } = view.facts.snapshot;
  const unitOf = new Map(units.flatMap(({ id, ads }) => ads.map((ad) => [ad, id] as const)));
  const inLines = new Set(
    entities.filter((entity) => entity.kind === 'image' && !isOwn(entity)).map(({ id }) => id),
  );
  const clusters = groupBy(
    links.filter(({ type, from }) => type === 'IN_CLUSTER' && inLines.has(from)),
    ({ from }) => from,
  );
  const ties = new Map<string, Map<string, Tie>>();
  const add = (unit: string, item: string, path: readonly SnapshotLink[]) => {
    const style = worst(path.map((link) => styleOf(view, link)));
    const held = ties.get(item) ?? new Map<string, Tie>();
    ties.set(item, held);
    const tie = held.get(unit) ?? { unit, item, style, links: new Set(), ads: new Set() };
    held.set(unit, tie);
    if (rank(style) < rank(tie.style)) tie.style = style;
    for (const link of path) tie.links.add(link);
    const [first] = path;
    if (first && path.every(isCounted) && isLinking(first)) tie.ads.add(first.from);
  };
  for (const link of links) {
    const unit = unitOf.get(link.from);
    if (unit === undefined) continue;
    if (!inLines.has(link.to)) add(unit, link.to, [link]);
    for (const alike of clusters.get(link.to) ?? []) add(unit, alike.to, [link, alike]);
  }
  return ties;
}

const worst = (styles: readonly EdgeStyle[]): EdgeStyle =>
  edgeStyles[Math.max(0, ...styles.map(rank))] ?? 'observed';
