import type { RelationshipType } from '../model/index.ts';
import { type Graph, statement } from '../neo4j/index.ts';
import type { Projection } from '../projection/index.ts';
import type { NodeProperties } from './entity.ts';
import type { StoredEvidence } from './reading.ts';

/** A path as it is stored: entities from end to end, and the relationship of each step. */
export interface PathRow {
  readonly entities: readonly NodeProperties[];
  readonly links: readonly {
    readonly source: string;
    readonly target: string;
    readonly type: RelationshipType;
    readonly evidence: StoredEvidence;
  }[];
}

/** The paths of fewest steps: those that no hub lies on, and those that one does. */
export interface FoundPaths {
  readonly without: readonly PathRow[];
  readonly through: readonly PathRow[];
}

export interface PathQuestion {
  readonly from: string;
  readonly to: string;
  readonly maxSteps: number;
}

/** How many paths a search gives at most: Cypher takes the number of shortest paths only as a literal. */
export const mostPaths = 10;
/** One more than is shown tells that there are more. */
const pathsSought = mostPaths + 1;

/** A path that takes longer to find than this is no answer to a click. */
const timeoutMs = 15_000;

/** As Neo4j finds them. */
export async function pathsByCypher(graph: Graph, asked: PathQuestion): Promise<FoundPaths> {
  const [without, through] = await Promise.all([
    graph.read<PathRow>(statement('explore/paths-without-hub'), { ...asked }, { timeoutMs }),
    graph.read<PathRow>(statement('explore/paths-through-hub'), { ...asked }, { timeoutMs }),
  ]);
  return { without: without.filter(isPath), through: through.filter(isPath) };
}

/** Cypher's shortest may come by the same thing twice: the path without that detour is among them. */
const isPath = ({ entities }: PathRow): boolean =>
  new Set(entities.map(({ id }) => id)).size === entities.length;

/**
 * The same by the projection. What it finds is read from Neo4j and must still be so.
 * @returns undefined when the projection does not know: not loaded, behind the graph, or too much to look through
 */
export async function pathsByProjection(
  graph: Graph,
  projection: Projection,
  { from, to, maxSteps }: PathQuestion,
): Promise<FoundPaths | undefined> {
  if (projection.state !== 'ready') return undefined;
  const { of, current } = await projection.numbers([from, to]);
  const a = of.get(from);
  const b = of.get(to);
  if (!current || a === undefined || b === undefined) return undefined;
  const ask = (hubs: 'avoid' | 'follow') =>
    projection.query(
      'nearestPaths',
      { from: a, to: b, hubs, maxSteps, limit: pathsSought },
      { signal: AbortSignal.timeout(timeoutMs) },
    );
  // A thread that gives up or runs out of time leaves the question to Neo4j.
  const answers = await Promise.all([ask('avoid'), ask('follow')]).catch(() => undefined);
  const [without, any] = answers ?? [];
  if (!without?.paths || !any?.paths) return undefined;
  const rows = await stored(graph, [...without.paths, ...any.paths]);
  if (!rows) return undefined;
  const direct = rows.slice(0, without.paths.length);
  // It may have become a hub in this very moment.
  if (direct.some(hasHub)) return undefined;
  return { without: direct, through: rows.slice(direct.length).filter(hasHub) };
}

const hasHub = ({ entities }: PathRow): boolean =>
  entities.slice(1, -1).some(({ hub }) => hub === true);

/** @returns undefined when anything of them is not there any more */
async function stored(
  graph: Graph,
  paths: readonly (readonly number[])[],
): Promise<PathRow[] | undefined> {
  const steps = new Map(
    paths.flatMap((path) =>
      path.slice(1).map((to, i) => [`${path[i]} ${to}`, [path[i], to]] as const),
    ),
  );
  const [nodes, links] = await Promise.all([
    graph.read<{ number: number; properties: NodeProperties }>(statement('explore/path-nodes'), {
      numbers: [...new Set(paths.flat())],
    }),
    graph.read<{ from: number; to: number; link: PathRow['links'][number] }>(
      statement('explore/path-steps'),
      { steps: [...steps.values()] },
    ),
  ]);
  const entityOf = new Map(nodes.map(({ number, properties }) => [number, properties]));
  const linkOf = new Map(links.map(({ from, to, link }) => [`${from} ${to}`, link]));
  const rows = paths.map((path) => ({
    entities: path.flatMap((number) => entityOf.get(number) ?? []),
    links: path.slice(1).flatMap((to, i) => linkOf.get(`${path[i]} ${to}`) ?? []),
  }));
  const isWhole = rows.every(
    ({ entities, links: found }, i) =>
      entities.length === paths[i]?.length && found.length === entities.length - 1,
  );
  return isWhole ? rows : undefined;
}
