import { type Chart, type Filters, noFilters } from '../types.ts';

/** Changes what is hidden. */
export function setFilters(chart: Chart, change: Partial<Filters>): Chart {
  return { ...chart, filters: { ...chart.filters, ...change } };
}

/** Whether two leave out the same, in whichever order they were written. */
export const sameFilters = (one: Filters, other: Filters): boolean =>
  (Object.keys(noFilters) as (keyof Filters)[]).every(
    (key) => JSON.stringify(one[key]) === JSON.stringify(other[key]),
  );

export function resetFilters(chart: Chart): Chart {
  return chart.filters === noFilters ? chart : { ...chart, filters: noFilters };
}

/** `list` with `item` put in or taken out. */
export function toggled<Item>(list: readonly Item[], item: Item): Item[] {
  return list.includes(item) ? list.filter((one) => one !== item) : [...list, item];
}
