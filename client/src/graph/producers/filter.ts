import { type Chart, type Filters, noFilters } from '../types.ts';

/** Changes what is hidden. */
export function setFilters(chart: Chart, change: Partial<Filters>): Chart {
  return { ...chart, filters: { ...chart.filters, ...change } };
}

export function resetFilters(chart: Chart): Chart {
  return chart.filters === noFilters ? chart : { ...chart, filters: noFilters };
}

/** `list` with `item` put in or taken out. */
export function toggled<Item>(list: readonly Item[], item: Item): Item[] {
  return list.includes(item) ? list.filter((one) => one !== item) : [...list, item];
}
