import { hueCount, hueOfCountry } from '../theme/hues.ts';
import { type Values, valuesOf } from './ad-values.ts';
import type { Chart, ChartNode } from './types.ts';

/** A place in the key of colours: a country or a platform, all others (`value` is null), or several at once. */
export interface ColourKey {
  value: string | null;
  /** Stands on the node too: colour never tells alone. */
  sign: string;
  /** Of the hues; at the end of them for all others. */
  at: number;
  count: number;
}

/** What is drawn, in the sizes and colours that the chart asks for. */
export interface Dressed {
  nodes: readonly ChartNode[];
  key: readonly ColourKey[];
}

/** Sizes go in steps, so that few pictures serve all nodes. */
const step = 0.25;

export function dress(chart: Chart, nodes: readonly ChartNode[]): Dressed {
  const { size, colour } = chart.look;
  if (size === 'kind' && colour === 'kind') return { nodes, key: [] };
  const scaleOf = scales(chart, nodes);
  const values = colour === 'kind' ? undefined : valuesOf(chart, (ad) => ad[colour]);
  const key = values ? keyOf(nodes, values, colour === 'country') : [];
  return {
    key,
    nodes: nodes.map((node) => {
      const hue = values ? hueFor(values.get(node.id) ?? [], key) : undefined;
      return { ...node, scale: scaleOf(node), ...(hue ? { hue } : {}) };
    }),
  };
}

/** From 1 to 2: a hub of thousands must not hide what is small. */
function scales({ look }: Chart, nodes: readonly ChartNode[]): (node: ChartNode) => number {
  if (look.size === 'kind') return () => 1;
  const amount = ({ id, ads, kind }: ChartNode) =>
    look.size === 'centrality'
      ? (look.centralities[id] ?? 0)
      : kind === 'ad'
        ? 0
        : Math.log2(Math.max(1, ads));
  const most = Math.max(0, ...nodes.map(amount));
  return (node) => (most === 0 ? 1 : 1 + Math.round(amount(node) / most / step) * step);
}

/**
 * The most frequent values first; what has several counts with each of them no more than with "several". A country has
 * its own colour, and its code as sign; platforms have those of their places in this key.
 */
function keyOf(nodes: readonly ChartNode[], values: Values, isCode: boolean): ColourKey[] {
  const counts = new Map<string, number>();
  let several = 0;
  for (const { id } of nodes) {
    const [only, second] = values.get(id) ?? [];
    if (second !== undefined) several++;
    else if (only !== undefined) counts.set(only, (counts.get(only) ?? 0) + 1);
  }
  const sorted = [...counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
  const named = isCode ? sorted : sorted.slice(0, hueCount);
  const key: ColourKey[] = named.map(([value, count], at) => ({
    ...{ value, count },
    ...(isCode ? { at: hueOfCountry(value), sign: value } : { at, sign: String(at + 1) }),
  }));
  const rest = sorted.slice(named.length).reduce((sum, [, count]) => sum + count, 0);
  if (rest > 0) key.push({ value: null, sign: '…', at: hueCount, count: rest });
  if (several > 0) key.push({ value: null, sign: '+', at: hueCount, count: several });
  return key;
}

function hueFor(values: readonly string[], key: readonly ColourKey[]): ChartNode['hue'] {
  const [only, second] = values;
  if (only === undefined) return undefined;
  if (second !== undefined) return { at: hueCount, sign: '+' };
  const { at, sign } = key.find(({ value }) => value === only) ?? { at: hueCount, sign: '…' };
  return { at, sign };
}
