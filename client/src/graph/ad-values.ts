import type { Chart, ChartNode } from './types.ts';

/** Values by the id of what has them. */
export type Values = ReadonlyMap<string, readonly string[]>;

/** What the ads of a chart say of all that they hold, such as their countries; of image clusters by way of images. */
export function valuesOf(chart: Chart, readFrom: (ad: ChartNode) => string | null): Values {
  const values = new Map<string, Set<string>>();
  const add = (id: string, more: Iterable<string>) => {
    const known = values.get(id) ?? new Set<string>();
    values.set(id, known);
    for (const value of more) known.add(value);
  };
  for (const node of Object.values(chart.nodes)) {
    const own = node.kind === 'ad' ? readFrom(node) : null;
    if (own) add(node.id, [own]);
  }
  const links = Object.values(chart.links);
  for (const { source, target, judgedWrong } of links) {
    const ad = chart.nodes[source];
    const value = ad?.kind === 'ad' && !judgedWrong ? readFrom(ad) : null;
    if (value) add(target, [value]);
  }
  for (const { source, target, type } of links)
    if (type === 'IN_CLUSTER') add(target, values.get(source) ?? []);
  return new Map([...values].map(([id, set]) => [id, [...set].sort()]));
}
