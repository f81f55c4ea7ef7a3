import {
  type Explained,
  type Graph,
  GraphError,
  placeInStatement,
} from '../../core/neo4j/index.ts';
import { linesOfHeader } from './front-matter.ts';
import { gateLimits, lookOver } from './gate/index.ts';
import { QueryRefusedError, type RefusalCode, type TextPlace } from './refused.ts';
import { planWarmly } from './warm.ts';

/** Procedures that read this graph and nothing else. */
export const readers: ReadonlySet<string> = new Set([
  'db.labels',
  'db.relationshipTypes',
  'db.propertyKeys',
  'db.schema.visualization',
  'db.schema.nodeTypeProperties',
  'db.schema.relTypeProperties',
  'db.index.fulltext.queryNodes',
  'db.index.fulltext.queryRelationships',
]);

/** White space and comments; each stretch can be read in one way alone, or many comments would take for ever. */
const between = String.raw`(?:\s|\/\/[^\n]*(?:\n|$)|\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\/)`;
/** EXPLAIN or PROFILE at the beginning, or behind CYPHER and its options. */
const asksForPlan = new RegExp(
  `^${between}*(?:CYPHER${between}+(?:\\d[\\d.]*${between}+)?(?:\\w+${between}*=${between}*\\w+${between}+)*)?(EXPLAIN|PROFILE)\\b`,
  'i',
);

const noOutside = 'Nothing here contacts anybody: bring files in by an import, and ask the graph.';

/**
 * What Neo4j would do for it; nothing is done, and Neo4j sees nothing of what it would choke on.
 * @param parameters where it is to be run with them at once: Neo4j keeps the plan for that
 * @param isOurs that it ships with Throughline
 * @throws QueryRefusedError where it cannot be planned, would write, reach beyond this graph, or be without bounds;
 *   GraphError where the server does not answer
 */
export async function planOfReading(
  graph: Graph,
  cypher: string,
  parameters?: Readonly<Record<string, unknown>>,
  isOurs = false,
): Promise<Explained> {
  // Neo4j explains an EXPLAIN, and would answer it with no rows.
  const asked = asksForPlan.exec(cypher);
  if (asked?.[1])
    throw new QueryRefusedError('statement', {
      ...placeOf(cypher, new RegExp(`\\b${asked[1]}\\b`)),
      problem: `${asked[1].toUpperCase()} asks for the plan, not for rows`,
      remedy: 'Take that word out.',
    });
  const doubt = await lookOver(cypher, parameters);
  const planning = planWarmly(graph, cypher, { ...parameters }, isOurs);
  const explained = await planning.catch((error: unknown) => {
    throw isAboutStatement(error) ? unplannable(error) : error;
  });
  refuse(cypher, explained);
  if (doubt) throw doubt;
  return explained;
}

/** @throws QueryRefusedError where the plan does more than read this graph */
function refuse(cypher: string, { kind, database, steps }: Explained): void {
  const refused = (code: RefusalCode, problem: string, remedy: string, sign?: RegExp): never => {
    throw new QueryRefusedError(code, { ...placeOf(cypher, sign), problem, remedy });
  };
  if (kind !== 'r')
    refused(
      'read-only',
      kind === 's' ? 'this is about the server, not about the graph' : 'this would write',
      'Only reading is allowed here: take the writing clauses out.',
      /\b(?:CREATE|MERGE|SET|DELETE|REMOVE|FOREACH|INSERT|DROP|SHOW|ALTER|USE|CALL)\b/i,
    );
  for (const { operator, database: other, details, rows } of steps) {
    if (operator === 'CartesianProduct' && rows > gateLimits.product)
      refused(
        'bounds',
        `two patterns have nothing in common: each row of one beside each of the other are about ${Math.round(rows).toLocaleString('en')} rows`,
        'Connect the patterns by a relationship, by a WHERE that compares them, or narrow each of them.',
        /\bMATCH\b/i,
      );
    if (other !== '' && other !== database)
      refused(
        'outside',
        `this reads the database ${other}`,
        'Take the USE clause out.',
        /\bUSE\b/i,
      );
    if (operator === 'LoadCSV')
      refused('outside', 'LOAD CSV reads a file or an address', noOutside, /\bLOAD\s+CSV\b/i);
    if (/^(?:Show|Terminate)/.test(operator))
      refused(
        'outside',
        'this is about the server, not about the graph',
        'Ask the graph by MATCH.',
        /\b(?:SHOW|TERMINATE)\b/i,
      );
    if (operator.startsWith('Transaction'))
      refused(
        'outside',
        'CALL … IN TRANSACTIONS begins transactions of its own',
        'Leave IN TRANSACTIONS out: a query is one transaction that reads.',
        /\bIN\s+(?:\w+\s+)*TRANSACTIONS\b/i,
      );
    const procedure = operator === 'ProcedureCall' ? (details.split('(')[0] ?? '') : undefined;
    if (procedure !== undefined && !readers.has(procedure))
      refused(
        'outside',
        `the procedure ${procedure} is not called here`,
        `These are: ${[...readers].join(', ')}.`,
        new RegExp(procedure.replaceAll('.', '\\s*\\.\\s*').replace(/[^\w.\\*]/g, '.')),
      );
  }
}

/** Where that stands first in the Cypher, below the header. */
export function placeOf(cypher: string, sign: RegExp | string | undefined): TextPlace {
  if (sign === undefined) return {};
  const header = linesOfHeader(cypher);
  for (const [i, line] of cypher.split('\n').entries()) {
    if (i < header || line.startsWith('//')) continue;
    const at = typeof sign === 'string' ? line.indexOf(sign) : line.search(sign);
    if (at >= 0) return { line: i + 1, column: at + 1 };
  }
  return {};
}

const isAboutStatement = (error: unknown): error is GraphError =>
  error instanceof GraphError && (error.code === 'statement' || error.code === 'timeout');

const place = /\s*\(line (\d+), column (\d+) \(offset: \d+\)\)[\s\S]*$/;

/** What Neo4j says is wrong, without the line that it quotes: that one stands beside it. */
function unplannable({ message, remedy }: GraphError): QueryRefusedError {
  const [, line, column] = place.exec(message)?.map(Number) ?? [];
  const known = line !== undefined && column !== undefined;
  return new QueryRefusedError('statement', {
    // Of a text with several statements Neo4j names the end of the line before.
    ...(known ? (column === 0 ? { line: line + 1 } : placeInStatement(line, column)) : {}),
    problem: message
      .replace(place, '')
      // Of what could stand there Neo4j names everything.
      .replace(/( expected (?:.+?, ){4}.+?), .*$/, '$1 and others')
      .replace(/\.$/, ''),
    remedy: known ? 'Correct the Cypher there.' : remedy,
  });
}
