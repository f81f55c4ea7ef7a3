import type { Graph } from '../../../core/neo4j/index.ts';
import { linesOfHeader } from '../front-matter.ts';
import { checkShape, stretchesOf } from '../gate/index.ts';
import { QueryRefusedError } from '../refused.ts';
import { candidatesBehind } from './candidates.ts';
import * as names from './complete-names.ts';
import { functionsOf } from './functions.ts';
import type { Completion, Completions } from './index.ts';

const word = /[\p{L}\p{N}_]*$/u;
/** A name with a dot behind it: of a thing, or of a group of functions. */
const owned = /(?<![\p{L}\p{N}_.$)\]])([\p{L}_][\p{L}\p{N}_]*(?:\.[\p{L}_][\p{L}\p{N}_]*)*)\.$/u;

/** Words with which a question reads; with others it would write, and be refused. */
const reading = new Set([
  ...['MATCH', 'WHERE', 'WITH', 'RETURN', 'DISTINCT', 'BY'],
  ...['UNWIND', 'AS', 'AND', 'OR', 'XOR', 'NOT', 'IN', 'CONTAINS', 'CASE'],
  ...['WHEN', 'THEN', 'ELSE', 'END', 'CALL', 'YIELD', 'UNION', 'ALL', 'ANY', 'NONE', 'SINGLE'],
  ...['EXISTS', 'COUNT', 'COLLECT', 'ASC', 'DESC', 'TRUE', 'FALSE', 'NULL', 'SHORTEST'],
]);

/** Words that stand for others in the grammar, or are never written alone. */
const phrases: Readonly<Record<string, readonly string[]>> = {
  ...{ ORDER: ['ORDER BY'], LIMITROWS: ['LIMIT'], SKIPROWS: ['SKIP'], STARTS: ['STARTS WITH'] },
  ...{ ENDS: ['ENDS WITH'], OPTIONAL: ['OPTIONAL MATCH'], IS: ['IS NULL', 'IS NOT NULL'] },
};

/** With which a clause begins that may also begin a question. */
const clause =
  /(?<![.:$`\w]|\b(?:STARTS|ENDS)\s+)(?:OPTIONAL\s+MATCH|MATCH|WITH|RETURN|UNWIND|CALL)\b/gi;
/** A clause of more signs would keep the grammar busy for seconds; in UTF-16 units. */
const longestClause = 2_000;

/** Where something is completed. */
interface Place {
  readonly graph: Graph;
  /** All of the text, header included. */
  readonly text: string;
  /** The Cypher up to the place, and up to the word that is begun there. */
  readonly cypher: string;
  readonly ahead: string;
}

/** What may stand in Cypher at the end of this; within quotes and comments nothing. */
export async function completeCypher(
  graph: Graph,
  text: string,
  before: string,
): Promise<Completions | undefined> {
  const cypher = before.split('\n').slice(linesOfHeader(text)).join('\n');
  if (!isCode(cypher)) return undefined;
  const [written = ''] = word.exec(cypher) ?? [];
  const ahead = cypher.slice(0, cypher.length - written.length);
  const options = await optionsAt({ graph, text, cypher, ahead });
  // The sign before a parameter is a part of it.
  const from = before.length - written.length - (ahead.endsWith('$') ? 1 : 0);
  return {
    from,
    options: [...new Map(options.map((one) => [`${one.kind} ${one.label}`, one])).values()],
  };
}

/** At its end is neither a text nor a comment; and it is none over which the grammar would think for long. */
function isCode(cypher: string): boolean {
  try {
    checkShape(cypher);
  } catch (error) {
    if (error instanceof QueryRefusedError) return false;
    throw error;
  }
  const stretches = stretchesOf(cypher);
  const isOpen = stretches.some(
    ({ kind, written }, i) =>
      kind === 'code' &&
      (/^['"`]$/.test(written) || (written === '/' && stretches[i + 1]?.written.startsWith('*'))),
  );
  return !isOpen && (stretches.at(-1)?.kind ?? 'code') === 'code';
}

async function optionsAt(place: Place): Promise<Completion[]> {
  const { graph, text, cypher, ahead } = place;
  if (ahead.endsWith('$')) return names.parameterNames(text);
  const [, owner] = owned.exec(ahead) ?? [];
  if (owner !== undefined) {
    const isVariable = names.variableNames(ahead).some(({ label }) => label === owner);
    return isVariable ? names.propertyNames(cypher, owner) : inGroup(graph, owner);
  }
  const last = cypher.slice(beginOfClause(ahead));
  if (last.length > longestClause) return names.variableNames(ahead);
  const { rules, words } = await candidatesBehind(last);
  const offered = await Promise.all(
    [...rules].map(([rule, inside]) => offers(rule, inside, place)),
  );
  const keywords = words.flatMap((one) => {
    const [first = ''] = one.split(' ');
    return phrases[first] ?? (reading.has(first) ? [one] : []);
  });
  return [
    ...offered.flat(),
    ...keywords.map((label): Completion => ({ label, kind: 'keyword', about: '' })),
  ];
}

/** The last clause is all that the grammar needs: what stands before it, however long and wrong, changes nothing. */
function beginOfClause(ahead: string): number {
  const begins = stretchesOf(ahead).flatMap(({ kind, from, written }) =>
    kind === 'code' ? [...written.matchAll(clause)].map(({ index }) => from + index) : [],
  );
  return begins.at(-1) ?? 0;
}

/** Functions and procedures of a group, without what stands there already. */
async function inGroup(graph: Graph, group: string): Promise<Completion[]> {
  const begins = `${group}.`.toLowerCase();
  return [...(await functionsOf(graph)), ...names.procedureNames()]
    .filter(({ label }) => label.toLowerCase().startsWith(begins))
    .map(({ label, insert = label, ...rest }) => ({
      ...{ ...rest, label: label.slice(begins.length), insert: insert.slice(begins.length) },
    }));
}

/** What a part of the grammar offers. @param inside the parts within which it would stand, the outermost first */
async function offers(
  rule: string,
  inside: readonly string[],
  { graph, text, ahead }: Place,
): Promise<readonly Completion[]> {
  if (rule === 'functionName') return functionsOf(graph);
  if (rule === 'procedureName') return names.procedureNames();
  if (rule === 'parameter') return names.parameterNames(text);
  // Behind AS a name is given, not used.
  if (rule === 'variable') return /\bAS\s+$/i.test(ahead) ? [] : names.variableNames(ahead);
  if (rule === 'propertyKeyName')
    return inside.at(-2) === 'literal' ? [] : names.propertyNamesWithin(ahead);
  if (!/^label|^relType$|^symbolicNameString$/.test(rule)) return [];
  const isOfLabel = rule !== 'symbolicNameString' || /:\s*$|[|&!]\s*$/.test(ahead);
  if (!isOfLabel) return [];
  const [node, relationship] = ['nodePattern', 'relationshipPattern'].map((one) =>
    inside.lastIndexOf(one),
  );
  if (node === -1 && relationship === -1) return [...names.labelNames(), ...names.typeNames()];
  return (node ?? -1) > (relationship ?? -1) ? names.labelNames() : names.typeNames();
}
