import { type KindName, kinds, relationships } from '../model/index.ts';
import { type Graph, statement } from '../neo4j/index.ts';

export interface Facet {
  readonly id: string;
  readonly caption: string;
  readonly total: number;
}

/** What the graph holds, in numbers. */
export interface Overview {
  readonly counts: readonly { readonly kind: KindName; readonly total: number }[];
  readonly links: number;
  readonly captures: number;
  readonly platforms: readonly Facet[];
  readonly countries: readonly Facet[];
  readonly firstCaptured?: string;
  readonly lastCaptured?: string;
  readonly lastImport?: string;
}

export async function overview(graph: Graph): Promise<Overview> {
  const totalOf = async (label: string) => {
    const [row] = await graph.read<{ total: number }>(
      statement('explore/overview-kinds', { LABEL: label }),
    );
    return row?.total ?? 0;
  };
  const linksOf = async (type: string) => {
    const [row] = await graph.read<{ total: number }>(
      statement('explore/overview-links', { TYPE: type }),
    );
    return row?.total ?? 0;
  };
  const [counts, links, captures, facets, times] = await Promise.all([
    Promise.all(
      Object.values(kinds).map(async ({ kind, label }) => ({ kind, total: await totalOf(label) })),
    ),
    Promise.all(Object.keys(relationships).map(linksOf)),
    totalOf('Capture'),
    graph.read<Facet & { facet: string }>(statement('explore/overview-facets')),
    graph.read<{ first: string; last: string; received: string }>(
      statement('explore/overview-times'),
    ),
  ]);
  const of = (name: string) =>
    facets
      .filter(({ facet }) => facet === name)
      .map(({ id, caption, total }) => ({ id, caption, total }));
  const [time] = times;
  return {
    counts: counts.filter(({ total }) => total > 0),
    links: links.reduce((sum, total) => sum + total, 0),
    captures,
    platforms: of('platform'),
    countries: of('country'),
    ...(time
      ? { firstCaptured: time.first, lastCaptured: time.last, lastImport: time.received }
      : {}),
  };
}
