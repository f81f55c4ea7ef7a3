import type { Relationship } from 'neo4j-driver';
import { relationships } from '../../core/model/index.ts';
import { type Graph, statement } from '../../core/neo4j/index.ts';

/** A relationship in a cell. */
export interface LinkCell {
  /** Its id, as drawings have it; null where it joins what is no entity, such as a capture. */
  readonly link: string | null;
  readonly type: string;
  /** The ids of the entities that it joins. */
  readonly source: string | null;
  readonly target: string | null;
  readonly caption: string;
  readonly inferred: boolean;
}

/** What an answer holds. Neo4j gives a relationship without the ids of what it joins: these are read when all is there. */
export class Met {
  readonly entities = new Set<string>();
  /** Ids of entities, by what Neo4j calls their nodes. */
  readonly nodes = new Map<string, string>();
  readonly open: { cell: Writable<LinkCell>; ends: readonly [string, string] }[] = [];

  /** Completes the relationships by the ids of their ends. */
  async close(graph: Pick<Graph, 'read'>): Promise<void> {
    const unknown = this.open.flatMap(({ ends }) => ends).filter((end) => !this.nodes.has(end));
    if (unknown.length > 0) {
      const nodes = [...new Set(unknown)];
      const rows = await graph.read<{ node: string; id: string }>(statement('ask/queries/ends'), {
        nodes,
      });
      for (const { node, id } of rows) this.nodes.set(node, id);
    }
    for (const { cell, ends } of this.open) {
      const [source, target] = ends.map((end) => this.nodes.get(end));
      if (source === undefined || target === undefined) continue;
      cell.link = `${source}|${cell.type}|${target}`;
      cell.source = source;
      cell.target = target;
      for (const id of [source, target]) this.entities.add(id);
    }
  }
}

type Writable<T> = { -readonly [key in keyof T]: T[key] };

/** About as much as the ids of two ends and what stands about them. */
const perLink = 160;

/** A relationship of an answer, which `met` completes. */
export function linkCell(
  { type, properties, startNodeElementId, endNodeElementId }: Relationship,
  met: Met,
): { cell: LinkCell; bytes: number } {
  const cell = {
    ...{ link: null, type, source: null, target: null },
    caption: titles.get(type) ?? type,
    inferred: properties.inferred === true || type === 'ASSOCIATED',
  };
  met.open.push({ cell, ends: [startNodeElementId, endNodeElementId] });
  return { cell, bytes: perLink + type.length };
}

const titles = new Map<string, string>(
  Object.entries(relationships).map(([type, { title }]) => [type, title]),
);
