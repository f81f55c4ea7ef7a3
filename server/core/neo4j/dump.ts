import canonicalize from 'canonicalize';
import type { Graph } from './graph.ts';
import { statement } from './statement.ts';

/** When something was done here, not what was found: the same evidence received twice differs in nothing else. */
const runTimes = new Set(['receivedAt', 'appliedAt', 'receivedBy']);

/**
 * What analysts said and what was concluded, not what was captured: copies of the application store, and hubs.
 * Two graphs from the same captures are the same graph, whatever was judged and resolved since.
 */
const derived = {
  properties: new Set([
    'judgedWrong',
    'judgedCopy',
    'judgedHub',
    'hub',
    'hubReason',
    'hubAds',
    'hubPosters',
  ]),
  labels: new Set(['Network', 'Operation']),
  types: new Set(['MEMBER_OF', 'ASSOCIATED']),
};

interface NodeRow {
  readonly labels: readonly string[];
  readonly properties: Readonly<Record<string, unknown>>;
  readonly id: string;
}

interface RelationshipRow {
  readonly source: string;
  readonly type: string;
  readonly target: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** Every label whose nodes have an id; a node carries exactly one of them. */
const dumped = ['Batch', 'Capture', 'Entity', 'Operation'] as const;

/**
 * The whole graph as canonical JSON lines (RFC 8785): nodes by id, then relationships by source, type and target.
 * Run times are left out, so two graphs from the same captures give the same bytes. Streams: nothing is sorted as a whole.
 * @param all with what follows from judgements and resolution: networks, hubs, what is judged wrong
 */
export async function* dumpGraph(
  graph: Graph,
  { all = false }: { readonly all?: boolean } = {},
): AsyncGenerator<string> {
  const copiedContent = all ? runTimes : new Set([...runTimes, ...derived.properties]);
  const nodes = dumped.map((LABEL) =>
    graph.stream<NodeRow>(statement('core/neo4j/dump-nodes', { LABEL })),
  );
  for await (const { labels, properties, id } of merged(nodes, (row) => row.id)) {
    if (!all && labels.some((label) => derived.labels.has(label))) continue;
    yield line({
      node: id,
      labels: [...labels].sort(),
      properties: without(copiedContent, properties),
    });
  }
  const relationships = dumped.map((LABEL) =>
    graph.stream<RelationshipRow>(statement('core/neo4j/dump-relationships', { LABEL })),
  );
  for await (const row of merged(relationships, ({ source }) => source)) {
    if (!all && (derived.types.has(row.type) || isInOperation(row))) continue;
    yield line({
      ...row,
      properties: all ? row.properties : without(derived.properties, row.properties),
    });
  }
}

/** A place is part of a country, and that was captured. */
const isInOperation = ({ type, target }: RelationshipRow) =>
  type === 'PART_OF' && target.startsWith('operation:');

/** Several ordered streams as one; their keys differ in the first word, which is ASCII. */
async function* merged<T>(
  streams: readonly AsyncIterable<T>[],
  keyOf: (row: T) => string,
): AsyncGenerator<T> {
  const readers = streams.map((stream) => stream[Symbol.asyncIterator]());
  const heads = await Promise.all(readers.map((reader) => reader.next()));
  for (;;) {
    let first: { at: number; row: T; key: string } | undefined;
    for (const [at, head] of heads.entries()) {
      if (head.done) continue;
      const key = keyOf(head.value);
      if (!first || key < first.key) first = { at, row: head.value, key };
    }
    if (!first) return;
    yield first.row;
    const reader = readers[first.at];
    if (reader) heads[first.at] = await reader.next();
  }
}

const without = (
  names: ReadonlySet<string>,
  properties: Readonly<Record<string, unknown>>,
): Record<string, unknown> =>
  Object.fromEntries(Object.entries(properties).filter(([name]) => !names.has(name)));

function line(value: unknown): string {
  return canonicalize(value) ?? '';
}
