import { type Graph, statement } from '../../../core/neo4j/index.ts';
import type { Completion } from './index.ts';

interface Row {
  readonly name: string;
  readonly signature: string;
  readonly description: string;
}

const known = new WeakMap<Graph, Promise<readonly Completion[]>>();

/** The functions that this Neo4j has; asked for once. */
export function functionsOf(graph: Graph): Promise<readonly Completion[]> {
  const asked = known.get(graph) ?? read(graph);
  known.set(graph, asked);
  // Whoever asks next tries again.
  asked.catch(() => known.delete(graph));
  return asked;
}

async function read(graph: Graph): Promise<readonly Completion[]> {
  const rows = await graph.read<Row>(statement('ask/queries/functions'));
  return rows.map(({ name, signature, description }) => ({
    ...{ label: name, kind: 'function', insert: `${name}(` },
    about: `${signature.replace(/ :: [^,)]*/g, '')}: ${description}`.slice(0, 200),
  }));
}
