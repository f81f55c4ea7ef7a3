import type { RelationshipType } from '../../core/model/index.ts';
import {
  type Graph,
  GraphError,
  type GraphVersion,
  isSameVersion,
  statement,
} from '../../core/neo4j/index.ts';
import type { NodeProperties, StoredEvidence } from '../../read/recorded/index.ts';
import type { Projection } from '../projection/index.ts';

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
  /** There are more than were asked for. */
  readonly more: boolean;
  /** All ways were looked through; else others are missing, and none may have been found though there are some. */
  readonly whole: boolean;
  /** Both ends are certain to be in the graph. */
  readonly endsHeld: boolean;
}

export interface PathQuestion {
  readonly from: string;
  readonly to: string;
  readonly maxSteps: number;
  /** So many that no hub lies on, and so many that one does. */
  readonly limit: number;
  /** Those that a hub lies on, too; true when absent. */
  readonly throughHub?: boolean;
}

/** How many paths a search gives at most: Cypher takes the number of shortest paths only as a literal. */
export const mostPaths = 10;
/** One more than is shown tells that there are more. */
const pathsSought = mostPaths + 1;

/** A path that takes longer to find than this is no answer to a click. */
const timeoutMs = 15_000;

/** Neo4j is asked only until the projection stands: what it has not found by then is said to be missing. */
const cypherMs = 5_000;

/** As Neo4j finds them. */
export async function pathsByCypher(
  graph: Graph,
  { from, to, maxSteps, limit, throughHub = true }: PathQuestion,
): Promise<FoundPaths> {
  let whole = true;
  const ask = (name: string) =>
    graph
      .read<PathRow>(statement(name), { from, to, maxSteps }, { timeoutMs: cypherMs })
      .catch((error: unknown): PathRow[] => {
        if (!(error instanceof GraphError && error.code === 'timeout')) throw error;
        whole = false;
        return [];
      });
  const [without, through] = await Promise.all([
    ask('ask/explore/paths-without-hub'),
    throughHub ? ask('ask/explore/paths-through-hub') : [],
  ]);
  const found = [without, through].map((rows) => rows.filter(isPath).sort(byStrength));
  return {
    without: found[0]?.slice(0, limit) ?? [],
    through: found[1]?.slice(0, limit) ?? [],
    more: found.some((rows) => rows.length > limit),
    whole,
    endsHeld: found.some((rows) => rows.length > 0),
  };
}

/** Cypher's shortest may come by the same thing twice: the path without that detour is among them. */
const isPath = ({ entities }: PathRow): boolean =>
  new Set(entities.map(({ id }) => id)).size === entities.length;

const weakestOf = ({ links }: PathRow): number =>
  Math.min(...links.map(({ evidence }) => evidence.confidence));

/** The shortest first, of one length that whose weakest observation is the surest. */
const byStrength = (a: PathRow, b: PathRow): number =>
  a.links.length - b.links.length || weakestOf(b) - weakestOf(a);

/**
 * The same by the projection. Those to be shown are read from Neo4j and must still be so.
 * @returns undefined when the projection does not know: not loaded, or behind the graph
 */
export async function pathsByProjection(
  graph: Graph,
  projection: Projection,
  asked: PathQuestion,
): Promise<FoundPaths | undefined> {
  if (projection.state !== 'ready') return undefined;
  const { from, to } = asked;
  const [a, b] = [projection.numberOf(from), projection.numberOf(to)];
  if (a !== undefined && b !== undefined) {
    const found = await pathsBetween(graph, projection, asked, [a, b]);
    if (found !== 'other ends') return found;
  }
  const { of, current } = await projection.numbers([from, to]);
  const ends = [of.get(from), of.get(to)] as const;
  if (!current || ends[0] === undefined || ends[1] === undefined) return undefined;
  const found = await pathsBetween(graph, projection, asked, [ends[0], ends[1]]);
  return found === 'other ends' ? undefined : found;
}

/** @returns also when these numbers turn out to be those of other entities */
async function pathsBetween(
  graph: Graph,
  projection: Projection,
  { from, to, maxSteps, limit, throughHub = true }: PathQuestion,
  ends: readonly [number, number],
): Promise<FoundPaths | 'other ends' | undefined> {
  const { version } = projection;
  const ask = (hubs: 'avoid' | 'follow') =>
    projection.query(
      'nearestPaths',
      { from: ends[0], to: ends[1], hubs, maxSteps, limit: pathsSought },
      { signal: AbortSignal.timeout(timeoutMs) },
    );
  // A thread that runs out of time leaves the question to Neo4j.
  const answers = await Promise.all([
    ask('avoid'),
    throughHub ? ask('follow') : { paths: [], whole: true },
  ]).catch(() => undefined);
  const [avoiding, following] = answers ?? [];
  if (!avoiding || !following) return undefined;
  const found = [avoiding.paths, following.paths.filter((path) => path.throughHub)];
  const shown = found.flatMap((paths) => paths.sort(byWeight).slice(0, limit));
  const parts = await readParts(
    graph,
    ends,
    shown.map(({ nodes }) => nodes),
  );
  if (!isSameVersion(version, parts.version)) {
    void projection.refresh();
    return undefined;
  }
  if (parts.ends[0] !== from || parts.ends[1] !== to) return 'other ends';
  const { rows } = parts;
  // It may have become a hub in this very moment, or be none any more.
  if (!rows?.every((row, i) => hasHub(row) === shown[i]?.throughHub)) return undefined;
  return {
    without: rows.filter((row) => !hasHub(row)).sort(byStrength),
    through: rows.filter(hasHub).sort(byStrength),
    more: found.some((paths) => paths.length > limit),
    whole: avoiding.whole && following.whole,
    endsHeld: true,
  };
}

interface Weighed {
  readonly nodes: readonly number[];
  readonly weakest: number;
}

/** As by strength, as far as the projection knows it: to a 255th. */
const byWeight = (a: Weighed, b: Weighed): number =>
  a.nodes.length - b.nodes.length || b.weakest - a.weakest;

const hasHub = ({ entities }: PathRow): boolean =>
  entities.slice(1, -1).some(({ hub }) => hub === true);

/** Entities and relationships of paths, by Neo4j's own numbers, and the version of the graph in which they are so. */
interface StoredParts extends GraphVersion {
  readonly entities: readonly [number, NodeProperties][];
  readonly links: readonly [number, number, RelationshipType, StoredEvidence][];
}

interface ReadParts {
  readonly version: GraphVersion | undefined;
  /** What the ends are now. */
  readonly ends: readonly [string | undefined, string | undefined];
  /** Undefined when anything of the paths is not there any more, or is judged wrong. */
  readonly rows: readonly PathRow[] | undefined;
}

async function readParts(
  graph: Graph,
  ends: readonly [number, number],
  paths: readonly (readonly number[])[],
): Promise<ReadParts> {
  const steps = new Map(
    paths.flatMap((path) =>
      path.slice(1).map((to, i) => [`${path[i]} ${to}`, [path[i], to]] as const),
    ),
  );
  const [read] = await graph.read<StoredParts>(statement('ask/explore/path-parts'), {
    numbers: [...new Set([...ends, ...paths.flat()])],
    steps: [...steps.values()],
  });
  const entityOf = new Map(read?.entities);
  const linkOf = new Map<string, PathRow['links'][number]>();
  for (const [start, end, type, evidence] of read?.links ?? []) {
    const [source, target] = [entityOf.get(start)?.id, entityOf.get(end)?.id];
    if (evidence.judgedWrong || source === undefined || target === undefined) continue;
    const link = { source, target, type, evidence };
    linkOf.set(`${start} ${end}`, link).set(`${end} ${start}`, link);
  }
  const rows = paths.map((path) => ({
    entities: path.flatMap((number) => entityOf.get(number) ?? []),
    links: path.slice(1).flatMap((to, i) => linkOf.get(`${path[i]} ${to}`) ?? []),
  }));
  const isWhole = rows.every(
    ({ entities, links }, i) =>
      entities.length === paths[i]?.length && links.length === entities.length - 1,
  );
  return {
    version: read,
    ends: [entityOf.get(ends[0])?.id, entityOf.get(ends[1])?.id],
    rows: isWhole ? rows : undefined,
  };
}
