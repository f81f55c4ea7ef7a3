import canonicalize from 'canonicalize';
import type { Graph } from './graph.ts';
import { statement } from './statement.ts';

/** When something was done here, not what was found: the same evidence received twice differs in nothing else. */
const runTimes = new Set(['receivedAt', 'appliedAt', 'receivedBy']);

/**
 * What an analyst said, not what was captured: a copy of the application store on a relationship.
 * Two graphs from the same captures are the same graph, whatever was judged since.
 */
const judged = 'judgedWrong';

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
const dumped = ['Batch', 'Capture', 'Entity'] as const;

/**
 * The whole graph as canonical JSON lines (RFC 8785): nodes by id, then relationships by source, type and target.
 * Run times are left out, so two graphs from the same captures give the same bytes. Streams: nothing is sorted as a whole.
 */
export async function* dumpGraph(graph: Graph): AsyncGenerator<string> {
  const nodes = dumped.map((LABEL) =>
    graph.stream<NodeRow>(statement('neo4j/dump-nodes', { LABEL })),
  );
  for await (const { labels, properties, id } of merged(nodes, ({ id }) => id)) {
    yield line({ node: id, labels: [...labels].sort(), properties: withoutRunTimes(properties) });
  }
  const relationships = dumped.map((LABEL) =>
    graph.stream<RelationshipRow>(statement('neo4j/dump-relationships', { LABEL })),
  );
  yield* mapped(
    merged(relationships, ({ source }) => source),
    ({ properties: { [judged]: _, ...properties }, ...row }) => line({ ...row, properties }),
  );
}

async function* mapped<T, R>(rows: AsyncIterable<T>, to: (row: T) => R): AsyncGenerator<R> {
  for await (const row of rows) yield to(row);
}

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

function withoutRunTimes(properties: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(properties).filter(([name]) => !runTimes.has(name)));
}

function line(value: unknown): string {
  return canonicalize(value) ?? '';
}
