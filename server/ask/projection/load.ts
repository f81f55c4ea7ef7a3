import { kinds, type RelationshipType, relationships } from '../../core/model/index.ts';
import {
  type Connected,
  changedSources,
  type GraphVersion,
  graphVersion,
  isSameVersion,
  type NodeNumber,
  statement,
} from '../../core/neo4j/index.ts';
import { dayOf, type GraphArrays, typeBits, weightOf } from './arrays.ts';
import { GraphBuilder } from './build.ts';

type Source = Pick<Connected, 'read' | 'each'>;

/** The arrays, and the state of the graph that is wholly in them. */
export interface Loaded {
  readonly arrays: GraphArrays;
  readonly version: GraphVersion;
}

/** What a node leads to, as cypher/ask/projection/links.cypher gives it. */
interface LinkRow {
  readonly source: NodeNumber;
  readonly targets: readonly NodeNumber[];
  readonly types: readonly RelationshipType[];
  readonly confidences: readonly (number | null)[];
  /** One for all, where all have the same. */
  readonly firstSeen: string | readonly (string | null)[];
  readonly lastSeen: string | readonly (string | null)[];
}

/** Rows that are on their way at once: some megabytes. */
const fetchSize = 10_000;
const numbersAtOnce = 10_000;

/**
 * Reads the whole graph. The version is taken before: what is written meanwhile may be in the arrays or not, and
 * is read again by the next `update`.
 */
export async function load(graph: Source): Promise<Loaded> {
  const version = await graphVersion(graph);
  const { nodes, links } = await totals(graph);
  const builder = new GraphBuilder(links, nodes + 1);
  // What the second reader gets is held apart, so that nodes are placed alike each time.
  const second = new GraphBuilder(links / 2, nodes + 1);
  const labels = new Set(Object.values(relationships).map(({ from }) => kinds[from].label));
  for (const LABEL of labels)
    await Promise.all([read(graph, LABEL, 0, builder), read(graph, LABEL, 1, second)]);
  builder.takeOver(second);
  return { arrays: builder.finish(await hubs(graph)), version };
}

function read(graph: Source, LABEL: string, part: 0 | 1, into: GraphBuilder): Promise<void> {
  const take = (row: LinkRow) => add(into, row);
  return graph.each(statement('ask/projection/links', { LABEL }), { part }, take, { fetchSize });
}

/**
 * The same graph as it is now: what has changed is read again, the rest is taken over. Queries go on with the old
 * arrays meanwhile, so for a moment there are two.
 * @returns what was held, where nothing has changed; everything anew where it is not known what has
 */
export async function update(graph: Source, held: Loaded): Promise<Loaded> {
  const version = await graphVersion(graph);
  if (isSameVersion(version, held.version)) return held;
  const changed = await changedSources(graph, held.version, version);
  if (!changed || changed.size > held.arrays.links / 2) return load(graph);
  const builder = new GraphBuilder(held.arrays.links + changed.size, held.arrays.places.length);
  takeOver(builder, held.arrays, changed);
  const numbers = [...changed];
  for (let i = 0; i < numbers.length; i += numbersAtOnce)
    await graph.each<LinkRow>(
      statement('ask/projection/links-of'),
      { numbers: numbers.slice(i, i + numbersAtOnce) },
      (row) => add(builder, row),
      { fetchSize },
    );
  const arrays = builder.finish(await hubs(graph));
  // Somebody has written past us, by hand or by another program: what is held cannot be trusted.
  const isWhole = (await totals(graph)).links === arrays.links;
  return isWhole || !(await isStill(graph, version)) ? { arrays, version } : load(graph);
}

const isStill = async (graph: Source, version: GraphVersion): Promise<boolean> =>
  isSameVersion(await graphVersion(graph), version);

async function totals(graph: Source): Promise<{ nodes: number; links: number }> {
  const [row] = await graph.read<{ nodes: number; links: number }>(
    statement('ask/projection/totals'),
  );
  return row ?? { nodes: 0, links: 0 };
}

async function hubs(graph: Source): Promise<NodeNumber[]> {
  const rows = await graph.read<{ number: NodeNumber }>(statement('ask/projection/hubs'));
  return rows.map(({ number }) => number);
}

function add(
  builder: GraphBuilder,
  { source, targets, types, confidences, firstSeen, lastSeen }: LinkRow,
): void {
  builder.source(source);
  const first = daysOf(firstSeen);
  const last = daysOf(lastSeen);
  for (let i = 0; i < targets.length; i += 1) {
    const confidence = confidences[i] ?? 1;
    builder.link(
      targets[i] as NodeNumber,
      typeBits[types[i] as RelationshipType],
      confidence === 0 ? 0 : weightOf(confidence),
      typeof first === 'number' ? first : (first[i] as number),
      typeof last === 'number' ? last : (last[i] as number),
    );
  }
}

const daysOf = (times: string | readonly (string | null)[]): number | readonly number[] =>
  typeof times === 'string' ? dayOf(times) : times.map((time) => dayOf(time ?? ''));

function takeOver(
  builder: GraphBuilder,
  held: GraphArrays,
  without: ReadonlySet<NodeNumber>,
): void {
  for (let n = 0; n < held.nodes; n += 1) {
    const end = held.outStart[n + 1] as number;
    const start = held.outStart[n] as number;
    const number = held.numbers[n] as NodeNumber;
    if (start === end || without.has(number)) continue;
    builder.source(number);
    for (let i = start; i < end; i += 1)
      builder.link(
        held.numbers[held.outTarget[i] as number] as NodeNumber,
        held.outType[i] as number,
        held.outWeight[i] as number,
        held.firstDay[i] as number,
        held.lastDay[i] as number,
      );
  }
}
