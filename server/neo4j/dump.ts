import canonicalize from 'canonicalize';
import type { Graph } from './graph.ts';
import { statement } from './statement.ts';

/** When something was done here, not what was found: the same evidence received twice differs in nothing else. */
const runTimes = new Set(['receivedAt', 'appliedAt', 'receivedBy']);

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

/**
 * The whole graph as canonical JSON lines (RFC 8785): nodes by id, then relationships by source, type and target.
 * Run times are left out, so two graphs from the same captures give the same bytes.
 */
export async function* dumpGraph(graph: Graph): AsyncGenerator<string> {
  for await (const { labels, properties, id } of graph.stream<NodeRow>(
    statement('neo4j/dump-nodes'),
  )) {
    yield line({ node: id, labels: [...labels].sort(), properties: withoutRunTimes(properties) });
  }
  for await (const row of graph.stream<RelationshipRow>(statement('neo4j/dump-relationships'))) {
    yield line(row);
  }
}

function withoutRunTimes(properties: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(properties).filter(([name]) => !runTimes.has(name)));
}

function line(value: unknown): string {
  return canonicalize(value) ?? '';
}
