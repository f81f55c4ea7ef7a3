import { beforeAll } from 'vitest';
import {
  type Cell,
  isEntity,
  isLink,
  type QueryResult,
  readLibrary,
  runQuery,
  savedQuery,
} from '../../../../server/ask/queries/index.ts';
import { ownGraph } from '../../../link/opened.ts';
import type { TestGraph } from '../../../support/graph.ts';
import { importCaptures, record } from '../../../support/import-captures.ts';

const limits = { rowCap: 1000, timeoutMs: 20_000 };

export const lotus = 'lotus-board.example';
export const amber = 'amber-list.example';
export const ad = (adId: string, platform = lotus): string => `ad:${platform}/${adId}`;
export const phone = (last: number): string => `phone:+7700000${last}`;
export const calls = (...last: number[]) => ({ phones: last.map((n) => `+7 700 000 ${n}`) });
/** Ten o’clock of a day of 2026, as the graph has times. */
export const at = (day: string): string => `2026-${day}T10:00:00.000Z`;

/** An ad that was captured at ten o’clock of a day of 2026. */
export const seen = (adId: string, day: string, over: Record<string, unknown> = {}) =>
  record({ adId, capturedAt: `2026-${day}T10:00:00Z`, text: `Text of ${adId}`, ...over });

export interface Asked {
  readonly opened: TestGraph;
  /** The rows of a saved query as objects; an entity as its id, a relationship as its type. */
  rowsOf(name: string, given?: Record<string, unknown>): Promise<Record<string, unknown>[]>;
  /** Puts into the graph what an import or a run would. */
  put(cypher: string, parameters?: Record<string, unknown>): Promise<void>;
}

/**
 * A graph of the file's own with these captures.
 * @param networks ads by the id of the network that is said to hold them
 */
export function ownLibrary(
  records: readonly Record<string, unknown>[],
  networks: Readonly<Record<string, readonly string[]>> = {},
): Asked {
  const opened = ownGraph();
  const put: Asked['put'] = async (cypher, parameters = {}) => {
    await opened.graph.write(cypher, parameters);
  };
  beforeAll(async () => {
    await importCaptures(opened, 'scenario.jsonl', records);
    await put(
      `UNWIND $rows AS row
     CREATE (n:Entity:Network {id: row.id, kind: 'network', caption: row.id, size: size(row.ads), run: 1})
     WITH n, row UNWIND row.ads AS id
     MATCH (a:Ad {id: id})
     CREATE (a)-[:MEMBER_OF {confidence: 0.9, inferred: true, firstSeen: a.firstCaptured}]->(n)`,
      { rows: Object.entries(networks).map(([id, ads]) => ({ id, ads })) },
    );
  });
  const rowsOf: Asked['rowsOf'] = async (name, given = {}) => {
    const query = savedQuery(name, readLibrary(opened.config.library, opened.dataDir));
    return objects(await runQuery(opened.graph, query, given, limits));
  };
  return { opened, rowsOf, put };
}

const objects = ({ columns, rows }: QueryResult) =>
  rows.map((row) =>
    Object.fromEntries(columns.map(({ name }, i) => [name, plain(row[i] ?? null)])),
  );

function plain(cell: Cell): unknown {
  if (Array.isArray(cell)) return cell.map(plain);
  if (isLink(cell)) return cell.type;
  return isEntity(cell) ? cell.id : cell;
}
