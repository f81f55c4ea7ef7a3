import type { Kind } from '../gql/graphql.ts';
import type { Chart, Filters, Group, LinkClass, NodeMark } from '../graph/types.ts';

interface Placed {
  id: string;
  x: number;
  y: number;
  pinned?: true;
}

/** A chart as the server stores it: what is drawn where, and what is hidden. What the graph says is read anew. */
export interface ChartBody {
  format: 1;
  entities: readonly Placed[];
  filters: Filters;
  groups: readonly Group[];
  open: readonly string[];
}

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);

/**
 * The body of a chart: the same drawing has the same text, in whatever order it was made.
 * @param absent entities of the saved chart that the graph does not hold: they stay in it
 */
export function bodyOf(chart: Chart, absent: readonly Placed[] = []): ChartBody {
  const { kinds, links, marks, confidence } = chart.filters;
  const drawn = Object.values(chart.nodes).map(({ id, x, y, pinned }): Placed => {
    const place = { id, x: Math.round(x), y: Math.round(y) };
    return pinned ? { ...place, pinned } : place;
  });
  const gone = absent.filter(({ id }) => !(id in chart.nodes));
  return {
    format: 1,
    entities: [...drawn, ...gone].sort(byId),
    filters: {
      kinds: [...kinds].sort(),
      links: [...links].sort(),
      marks: [...marks].sort(),
      confidence,
    },
    groups: chart.groups.map(({ title, ids }) => ({ title, ids: [...ids] })),
    open: Object.keys(chart.totals).sort(),
  };
}

/** What the server has checked when it was saved; its one format is this one. */
export const readBody = (stored: unknown): ChartBody => {
  const body = stored as ChartBody;
  const { kinds, links, marks, confidence } = body.filters;
  return {
    ...body,
    filters: {
      kinds: kinds as readonly Kind[],
      links: links as readonly LinkClass[],
      marks: marks as readonly NodeMark[],
      confidence,
    },
  };
};

export type { Placed };
