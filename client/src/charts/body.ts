import { type Chart, type Filters, type Group, noFilters } from '../graph/types.ts';

export interface Placed {
  id: string;
  x: number;
  y: number;
  pinned?: true;
}

/** How a chart is drawn, beside its places and filters. */
type View = Omit<Chart, 'nodes' | 'links' | 'totals' | 'filters' | 'groups'>;

/** A chart as the server stores it: what is drawn where, and what is hidden. What the graph says is read anew. */
export interface ChartBody {
  format: 1;
  entities: readonly Placed[];
  filters: Filters;
  groups: readonly Group[];
  open: readonly string[];
  view: Partial<View>;
}

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);

/**
 * The body of a chart: the same drawing has the same text, in whatever order it was made.
 * @param absent entities of the saved chart that the graph does not hold: they stay in it
 */
export function bodyOf(chart: Chart, absent: readonly Placed[] = []): ChartBody {
  const { nodes, links: _, totals, filters, groups, ...view } = chart;
  const drawn = Object.values(nodes).map(({ id, x, y, pinned }): Placed => {
    const place = { id, x: Math.round(x), y: Math.round(y) };
    return pinned ? { ...place, pinned } : place;
  });
  const gone = absent.filter(({ id }) => !(id in nodes));
  return {
    format: 1,
    entities: [...drawn, ...gone].sort(byId),
    filters: inOrder(filters),
    groups,
    open: Object.keys(totals).sort(),
    view,
  };
}

/** In the order of `noFilters`, each list sorted: who hides two kinds hides the same in either order. */
function inOrder(filters: Filters): Filters {
  const sorted = Object.keys(noFilters).map((name) => {
    const value: unknown = filters[name as keyof Filters];
    return [name, Array.isArray(value) ? [...value].sort() : value];
  });
  return Object.fromEntries(sorted) as Filters;
}

/** What the server has checked when it was saved. A filter that came later hides nothing in it. */
export function readBody(stored: unknown): ChartBody {
  const body = stored as ChartBody;
  return { ...body, filters: inOrder({ ...noFilters, ...body.filters }), view: body.view ?? {} };
}
