import { QueryRefusedError, textPlace } from '../refused.ts';
import { gateLimits } from './limits.ts';
import { stretchesOf } from './signs.ts';

const word = /[A-Za-z_]\w*|[^\s]/g;
const clauses = new Set([
  ...['MATCH', 'WITH', 'UNWIND', 'UNION', 'CALL', 'RETURN', 'LET', 'FILTER', 'FOR', 'NEXT'],
]);
const conditions = new Set(['AND', 'OR', 'XOR']);

/**
 * What Neo4j would think about for minutes before it does anything is seen by counting words.
 * @throws QueryRefusedError `bounds`
 */
export function checkShape(cypher: string): void {
  const counts = { cases: 0, conditions: 0, clauses: 0, subqueries: 0 };
  /** Of each bracket that is open, whether a question of its own stands in it. */
  const open: boolean[] = [];
  let before = '';
  for (const { kind, from, written } of stretchesOf(cypher)) {
    if (kind !== 'code') continue;
    for (const { 0: found, index } of written.matchAll(word)) {
      const name = found.toUpperCase();
      if (name === 'CASE') counts.cases++;
      else if (conditions.has(name)) counts.conditions++;
      else if (clauses.has(name)) counts.clauses++;
      else if (/[([{]/.test(found)) {
        const asks = found === '{' && /^(?:EXISTS|COUNT|COLLECT|CALL|\))$/.test(before);
        if (asks && before !== ')') counts.subqueries++;
        open.push(asks);
      } else if (/[)\]}]/.test(found)) open.pop();
      before = name;
      const over = overOf(counts, open);
      if (over)
        throw new QueryRefusedError('bounds', {
          ...textPlace(cypher, from + index),
          ...over,
        });
    }
  }
}

function overOf(
  counts: Readonly<Record<'cases' | 'conditions' | 'clauses' | 'subqueries', number>>,
  open: readonly boolean[],
): { problem: string; remedy: string } | undefined {
  const { nesting, subqueriesNested, ...most } = gateLimits;
  const nested = open.filter(Boolean).length;
  const parts = 'Ask it in parts, or write it more simply.';
  if (open.length > nesting)
    return {
      problem: `brackets stand in ${open.length} others; ${nesting} are the most`,
      remedy: 'Take brackets out, or name a part of it by WITH … AS.',
    };
  if (nested > subqueriesNested)
    return {
      problem: `${nested} questions stand within each other (EXISTS, COUNT, COLLECT, CALL); ${subqueriesNested} are the most`,
      remedy: 'Write the inner ones as one pattern, or one after another.',
    };
  const named = { cases: 'CASE', conditions: 'AND and OR', clauses: 'clauses' } as const;
  for (const [of, name] of Object.entries(named) as [keyof typeof named, string][])
    if (counts[of] > most[of])
      return { problem: `there are more than ${most[of]} ${name}`, remedy: parts };
  if (counts.subqueries > most.subqueries)
    return {
      problem: `there are more than ${most.subqueries} questions within the question`,
      remedy: parts,
    };
  return undefined;
}
