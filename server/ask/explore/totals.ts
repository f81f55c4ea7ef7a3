import { type KindName, kinds, relationships } from '../../core/model/index.ts';
import { type Graph, statement } from '../../core/neo4j/index.ts';

export interface Facet {
  readonly id: string;
  readonly caption: string;
  readonly total: number;
}

/** What the graph holds, in numbers. */
export interface Totals {
  readonly counts: readonly { readonly kind: KindName; readonly total: number }[];
  readonly links: number;
  readonly captures: number;
  readonly platforms: readonly Facet[];
  readonly countries: readonly Facet[];
  readonly firstCaptured?: string;
  readonly lastCaptured?: string;
  readonly lastImport?: string;
}

export async function totals(graph: Graph): Promise<Totals> {
  const [counted, facets, times] = await Promise.all([
    totalsOf(graph),
    graph.read<Facet & { facet: string }>(statement('ask/explore/totals-facets')),
    graph.read<{ first: string; last: string; received: string }>(
      statement('ask/explore/totals-times'),
    ),
  ]);
  const counts = Object.values(kinds).map(({ kind, label }) => ({
    kind,
    total: counted.of(label),
  }));
  const links = Object.keys(relationships).map(counted.along);
  const of = (name: string) =>
    facets
      .filter(({ facet }) => facet === name)
      .map(({ id, caption, total }) => ({ id, caption, total }));
  const [time] = times;
  return {
    counts: counts.filter(({ total }) => total > 0),
    links: links.reduce((sum, total) => sum + total, 0),
    captures: counted.of('Capture'),
    platforms: of('platform'),
    countries: of('country'),
    ...(time
      ? { firstCaptured: time.first, lastCaptured: time.last, lastImport: time.received }
      : {}),
  };
}

interface GraphCounts {
  /** The one without a label is of all nodes. */
  readonly nodes: readonly { readonly label?: string; readonly count: number }[];
  /** Those with a label count only relationships from or to such nodes. */
  readonly relationships: readonly {
    readonly relationshipType?: string;
    readonly startLabel?: string;
    readonly endLabel?: string;
    readonly count: number;
  }[];
}

async function totalsOf(graph: Graph): Promise<{
  of(label: string): number;
  along(type: string): number;
}> {
  const [row] = await graph.read<GraphCounts>(statement('ask/explore/totals-counts'));
  const nodes = new Map(row?.nodes.map(({ label, count }) => [label, count]));
  const links = new Map(
    row?.relationships
      .filter(({ startLabel, endLabel }) => !startLabel && !endLabel)
      .map(({ relationshipType, count }) => [relationshipType, count]),
  );
  return { of: (label) => nodes.get(label) ?? 0, along: (type) => links.get(type) ?? 0 };
}
