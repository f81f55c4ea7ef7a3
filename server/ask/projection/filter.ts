import { dayOf, type GraphArrays, linkingTypes } from './arrays.ts';

/** Which relationships and nodes a question goes along. What is judged wrong is never gone along. */
export interface Filter {
  /** A set of `typeBits`. */
  readonly types: number;
  /** Hubs are nobody's sign: avoided, they join nothing, and only a path's own ends may be hubs. */
  readonly hubs: 'avoid' | 'follow';
  /** Days since 1970: only what was seen at some time from the first to the last of them, both included. */
  readonly firstDay: number;
  readonly lastDay: number;
}

/** What says who is behind two ads, hubs avoided, at any time. */
export const usualFilter: Filter = {
  types: linkingTypes,
  hubs: 'avoid',
  firstDay: 0,
  lastDay: 65_535,
};

/** @param period first and last time, ISO 8601 */
export function filterOf(
  hubs: Filter['hubs'],
  period: { readonly from?: string | undefined; readonly to?: string | undefined } = {},
): Filter {
  return {
    ...usualFilter,
    hubs,
    firstDay: period.from === undefined ? 0 : dayOf(period.from),
    lastDay: period.to === undefined ? usualFilter.lastDay : dayOf(period.to),
  };
}

/** Does the i-th relationship by source count? Its ends are not looked at. */
export function counts(graph: GraphArrays, filter: Filter, i: number): boolean {
  return (
    ((graph.outType[i] as number) & filter.types) !== 0 &&
    graph.outWeight[i] !== 0 &&
    (graph.firstDay[i] as number) <= filter.lastDay &&
    (graph.lastDay[i] as number) >= filter.firstDay
  );
}
