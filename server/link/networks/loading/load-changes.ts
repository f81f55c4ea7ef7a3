import { canBeHub, isContent, type KindName, kindNames, kinds } from '../../../core/model/index.ts';
import {
  changedSources,
  type Graph,
  type GraphVersion,
  graphVersion,
  markOf,
  type NodeNumber,
  statement,
} from '../../../core/neo4j/index.ts';
import type { GraphData } from './graph-data.ts';
import { keptGraph } from './kept-graph.ts';
import { loadGraph } from './load.ts';
import { type ChangedAd, takeOver } from './take-over.ts';

/**
 * Reads what resolution needs: what has changed since it was last read here, all where that is not known.
 * @param engine its version
 * @param signal stops
 */
export async function readGraph(
  graph: Graph,
  { dataDir, engine }: { readonly dataDir: string; readonly engine: string },
  signal?: AbortSignal,
): Promise<GraphData> {
  const before = await keptGraph(dataDir, engine);
  const changed = before && (await loadChanges(graph, before, signal));
  return changed ?? loadGraph(graph, signal);
}

/** Where more than this share of the ads has to be read anew, all are read. */
const mostOf = 0.2;

/**
 * Brings what was read before up to date: what the graph says it has changed since is read, and all else is taken over.
 * @returns undefined where it is not known what has changed, or too much has
 */
export async function loadChanges(
  graph: Graph,
  before: GraphData,
  signal?: AbortSignal,
): Promise<GraphData | undefined> {
  const ads = before.graph.observed.ads.ids.length;
  const version = await graphVersion(graph);
  const changed = await changedSources(graph, before.version, version);
  if (!changed || changed.size > ads) return undefined;
  if ((await markOf(graph, before.version)) !== before.mark) return undefined;
  const asked = <T>(name: string, of: string, values: readonly (number | string)[]) =>
    askInParts<T>(graph, name, of, values, signal);
  type Touched = { ads: NodeNumber[]; groups: string[] };
  const touched = await asked<Touched>('link/networks/touched-ads', 'nodes', [...changed]);
  // A group that comes to two members is new to all of them, those included that have not changed.
  const known = new Set(before.graph.observed.identifiers.ids);
  const groups = new Set(touched.flatMap((row) => row.groups).filter((id) => !known.has(id)));
  const grouped = await asked<Pick<Touched, 'ads'>>('link/networks/group-ads', 'groups', [
    ...groups,
  ]);
  const nodes = new Set([...touched, ...grouped].flatMap((row) => row.ads));
  if (nodes.size > mostOf * ads) return undefined;
  const rows = await asked<ChangedAd>('link/networks/changed-ads', 'ads', [...nodes]);
  // One that came while this was read would count as known from here on, and its other members never be asked after.
  const isNew = ({ id }: { readonly id: string }) => !known.has(id) && !groups.has(id);
  if (rows.some(({ worded, shown }) => [...worded, ...shown.flatMap(alikeOf)].some(isNew)))
    return undefined;
  const graphData = { ...takeOver(before, rows, version), mark: await markOf(graph, version) };
  return (await isWhole(graph, graphData)) ? graphData : undefined;
}

const alikeOf = ({ alike }: ChangedAd['shown'][number]) => alike;

/** Of many that are alike: these come to two members, or are none. */
const isGroup = (kind: KindName): boolean =>
  isContent(kind) && kinds[kind].resolution !== undefined;

/** As many ads and identifiers as the graph has: it is not if somebody changed the graph by hand, or does so now. */
async function isWhole(graph: Graph, { graph: { observed } }: GraphData): Promise<boolean> {
  const countOf = async (kind: KindName): Promise<number> => {
    const [row] = await graph.read<{ nodes: number }>(
      statement('link/networks/counts', { LABEL: kinds[kind].label }),
    );
    return row?.nodes ?? 0;
  };
  const lone = kindNames.filter((kind) => canBeHub(kind) && !isGroup(kind));
  const [ads, ...counts] = await Promise.all((['ad', ...lone] as const).map(countOf));
  const isCounted = (id: string): boolean => lone.some((kind) => id.startsWith(`${kind}:`));
  const held = observed.identifiers.ids.reduce((sum, id) => sum + (isCounted(id) ? 1 : 0), 0);
  return ads === observed.ads.ids.length && counts.reduce((sum, one) => sum + one, 0) === held;
}

/**
 * Ids of the ads that hold something else now than in an earlier state of the graph.
 * @returns undefined where that is not known any more
 */
export async function changedAds(
  graph: Pick<Graph, 'read'>,
  since: GraphVersion,
  now: GraphVersion,
): Promise<string[] | undefined> {
  const changed = await changedSources(graph, since, now);
  if (!changed) return undefined;
  type Row = { ad: string };
  const rows = await askInParts<Row>(graph, 'link/networks/changed-ad-ids', 'nodes', [...changed]);
  return [...new Set(rows.map(({ ad }) => ad))];
}

/** Values that a statement is given at once. */
const atOnce = 1_000;

/**
 * Asks a statement after many values, some at a time.
 * @param of the parameter that takes them
 * @param signal ends it between two questions
 */
async function askInParts<T>(
  graph: Pick<Graph, 'read'>,
  name: string,
  of: string,
  values: readonly (number | string)[],
  signal?: AbortSignal,
): Promise<T[]> {
  const rows: T[] = [];
  for (let i = 0; i < values.length; i += atOnce) {
    signal?.throwIfAborted();
    rows.push(...(await graph.read<T>(statement(name), { [of]: values.slice(i, i + atOnce) })));
  }
  return rows;
}
