import { isNetworkId, kindNames } from '../../../core/model/index.ts';
import { type SnapshotEntity, type SnapshotLink, wordOf } from '../../snapshot/index.ts';
import { inStack, rangeOf } from './chart/chart-names.ts';
import { asOnCanvas, type Drawing, field, inColumns } from './chart/drawing.ts';
import { notesOf, titleOf, withoutPage } from './chart/notes.ts';
import { type EdgeStyle, styleOf, type Unit, type View } from './chart/ties.ts';
import { CaseFacts } from './facts.ts';
import { byPage } from './pages.ts';
import { type Run, visible } from './visible.ts';
import { capital } from './words/phrase.ts';

/** Networks and operations with a page of their own; the rest is named. */
const mostPages = 24;

export interface Chart extends Pick<Drawing, 'nodes' | 'edges' | 'scale' | 'labels' | 'unnamed'> {
  readonly width: number;
  readonly height: number;
  readonly legend: readonly LegendEntry[];
  readonly links: Readonly<Record<EdgeStyle, Count>>;
  readonly asDrawn: boolean;
  /** A website in scope is counted by page: the link to its host counts as one to a hub does. */
  readonly byPage: boolean;
  readonly notes: readonly string[];
  /** What is in stacks whose label has no room for it. */
  readonly stacks: readonly { readonly name: string; readonly holds: readonly Run[] }[];
}

/** A chart on a page of its own, with a bookmark. */
export interface ChartPage extends Chart {
  readonly key: string;
  readonly title: string;
  /** Exhibits of the ads on it. */
  readonly range: string;
  /** The same as the first words of a line. */
  readonly rangeHead: string;
}

/** How many are on the chart, of how many in the tables. */
interface Count {
  readonly drawn: number;
  readonly total: number;
}
type LegendEntry = Count & { readonly kind: string; readonly title: string };

/** Everything in scope on one page: as the canvas drew it, or folded. */
export function chartOf(whole: CaseFacts): Chart {
  const view = byPage(whole);
  const drawing = asOnCanvas(view) ?? inColumns(view, adsOf(view.facts.snapshot.entities));
  return chartFrom(view, drawing, whole.snapshot.entities);
}

const adsOf = (entities: readonly SnapshotEntity[]): Unit[] =>
  entities.flatMap(({ id, kind }) => (kind === 'ad' ? [{ id, kind: 'ad', ads: [id] }] : []));

/** A page for each operation and each network in scope, the largest first. */
export function chartPages(whole: CaseFacts): {
  readonly pages: readonly ChartPage[];
  readonly without: string;
} {
  const view = byPage(whole);
  const wanted = groupsOf(view);
  const pages = wanted.slice(0, mostPages).map(({ id, units }): ChartPage => {
    const ads = new Set(units.flatMap((unit) => unit.ads));
    const range = rangeOf(whole, whole.exhibitsOfAds(ads));
    const part = { ...view, facts: partOf(view.facts, ads) };
    return {
      key: `chart-${id.replace(':', '-')}`,
      title: titleOf(whole, id, units, ads.size),
      range,
      rangeHead: capital(range),
      ...chartFrom(part, inColumns(part, units), part.facts.snapshot.entities, units),
    };
  });
  return {
    pages,
    without: withoutPage(
      whole,
      wanted.slice(mostPages).map(({ id }) => id),
    ),
  };
}

interface Group {
  readonly id: string;
  readonly units: readonly Unit[];
}

/** Operations by their networks, then networks by their ads; a network that is all that is in scope is on the first chart. */
function groupsOf({ facts: { snapshot } }: View): Group[] {
  const { resolution, entities } = snapshot;
  const inScope = new Set(entities.flatMap(({ id, kind }) => (kind === 'ad' ? [id] : [])));
  const networks = (resolution?.networks ?? [])
    .map(({ id, ads }) => ({ id, ads: ads.filter((ad) => inScope.has(ad)) }))
    .sort((a, b) => b.ads.length - a.ads.length);
  const adsIn = new Map(networks.map(({ id, ads }) => [id, ads]));
  const operations = (resolution?.operations.found ?? []).map(({ id, members }) => ({
    id,
    units: members.flatMap((member): Unit[] => {
      const ads = isNetworkId(member.id)
        ? (adsIn.get(member.id) ?? [])
        : [member.id].filter((ad) => inScope.has(ad));
      const kind = isNetworkId(member.id) ? 'network' : 'ad';
      return ads.length > 0 ? [{ id: member.id, kind, ads }] : [];
    }),
  }));
  return [
    ...operations.filter(({ units }) => units.length > 1),
    ...networks
      .filter(({ ads }) => ads.length > 1 && ads.length < inScope.size)
      .map(({ id, ads }) => ({
        id,
        units: ads.map((ad): Unit => ({ id: ad, kind: 'ad', ads: [ad] })),
      })),
  ];
}

/** These ads and what they hold. */
function partOf({ snapshot, exhibits, words }: CaseFacts, ads: ReadonlySet<string>): CaseFacts {
  const own = snapshot.links.filter(({ from }) => ads.has(from));
  const held = new Set(own.map(({ to }) => to));
  const alike = snapshot.links.filter(({ from, type }) => type === 'IN_CLUSTER' && held.has(from));
  const links = [...own, ...alike];
  const ids = new Set([...ads, ...links.map(({ to }) => to)]);
  const entities = snapshot.entities.filter(({ id }) => ids.has(id));
  return new CaseFacts({ ...snapshot, entities, links, positions: null }, exhibits, words);
}

function chartFrom(
  view: View,
  drawing: Drawing,
  all: readonly SnapshotEntity[],
  units: readonly Unit[] = [],
): Chart {
  const { facts, hosts } = view;
  const { nodes, edges, scale, labels, unnamed, folded } = drawing;
  const networks = units.filter(({ kind }) => kind === 'network');
  return {
    ...field,
    ...{ nodes, edges, scale, labels, unnamed },
    legend: [...networksIn(facts, networks, drawing), ...legendOf(view, drawing.shown, all)],
    links: linksOf(view, drawing.links),
    asDrawn: folded === null,
    byPage: hosts.size > 0,
    notes: notesOf(facts, drawing, networks.length > 0),
    stacks: drawing.stacks.map((stack) => ({
      name: stack.name,
      holds: visible(inStack(facts, stack.units)),
    })),
  };
}

function legendOf(
  { facts, isPage }: View,
  shown: ReadonlySet<string>,
  all: readonly SnapshotEntity[],
): LegendEntry[] {
  return kindNames.flatMap((code) => {
    const name = wordOf('kinds', code);
    // Pages of one website are one website of the tables.
    const distinct = (some: readonly SnapshotEntity[]) =>
      new Set(some.flatMap(({ id, kind }) => (kind === name ? [isPage(id) ?? id] : []))).size;
    const total = distinct(all);
    const title = facts.words.names.legend(code, total);
    const drawn = distinct(facts.snapshot.entities.filter(({ id }) => shown.has(id)));
    return total > 0 ? [{ kind: name, title, drawn, total }] : [];
  });
}

function networksIn(
  { words }: CaseFacts,
  networks: readonly Unit[],
  { folded }: Drawing,
): LegendEntry[] {
  const total = networks.length;
  const drawn = (folded?.stacks ?? [])
    .flatMap(({ units }) => units)
    .filter(({ kind }) => kind === 'network').length;
  return total === 0
    ? []
    : [{ kind: 'network', title: words.names.legend('network', total), drawn, total }];
}

function linksOf(view: View, drawn: ReadonlySet<SnapshotLink>): Record<EdgeStyle, Count> {
  const counts = {
    ...{ observed: { drawn: 0, total: 0 }, inferred: { drawn: 0, total: 0 } },
    ...{ hub: { drawn: 0, total: 0 }, wrong: { drawn: 0, total: 0 } },
  };
  for (const link of view.facts.snapshot.links) {
    const count = counts[styleOf(view, link)];
    count.total += 1;
    count.drawn += Number(drawn.has(link));
  }
  return counts;
}
