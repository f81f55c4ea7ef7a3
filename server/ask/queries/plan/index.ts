import type { Graph, PlanStep } from '../../../core/neo4j/index.ts';
import { asKept } from '../check.ts';
import { planOfReading } from '../guard.ts';
import { longestQuery } from '../header.ts';
import { QueryRefusedError } from '../refused.ts';
import { operatorWords } from './operators.ts';

/** A step of a plan, as a table shows it. */
export interface ExplainedStep extends Omit<PlanStep, 'database'> {
  /** What it does, in plain words; absent where that is not known. */
  readonly does?: string;
}

export interface QueryPlan {
  /** The last first, each before those whose rows it takes: read from below. */
  readonly steps: readonly ExplainedStep[];
  /** What makes it slow on a large graph, a sentence each. */
  readonly warnings: readonly string[];
}

/**
 * What Neo4j would do for a text with its header; nothing of it is done.
 * @throws QueryRefusedError where it could not be run
 */
export async function planOfQuery(graph: Graph, text: string): Promise<QueryPlan> {
  if (text.length > longestQuery)
    throw new QueryRefusedError('statement', {
      problem: `the text has ${text.length.toLocaleString('en')} characters`,
      remedy: `Make it shorter: ${longestQuery.toLocaleString('en')} are the most.`,
    });
  const { steps } = await planOfReading(graph, asKept(text));
  return {
    steps: steps.map(({ operator, details, rows, depth }) => {
      const does = operatorWords(operator);
      return { operator, details, rows, depth, ...(does === undefined ? {} : { does }) };
    }),
    warnings: warningsOf(steps),
  };
}

const narrower =
  'Name a label of its own, such as :Ad, or a property that has an index, such as id.';

/** What is slow on a large graph, in words, each once. */
function warningsOf(steps: readonly PlanStep[]): string[] {
  const warnings = steps.flatMap((step, at) => {
    const { operator, details } = step;
    if (operator === 'AllNodesScan') return [`It reads every node of the graph. ${narrower}`];
    if (operator.endsWith('AllRelationshipsScan'))
      return ['It reads every relationship of the graph. Name a type, such as :LISTS.'];
    if (operator === 'NodeByLabelScan' && /:Entity\b/.test(details))
      return [`It reads every entity of the graph, which are nearly all its nodes. ${narrower}`];
    return operator === 'CartesianProduct' ? productWarning(step, steps.slice(at + 1)) : [];
  });
  return [...new Set(warnings)];
}

/** Where one part has a single row, nothing is multiplied. */
function productWarning({ rows }: PlanStep, [left]: readonly PlanStep[]): string[] {
  if (!left || left.rows <= 1 || rows <= left.rows) return [];
  return [
    `Two patterns have nothing in common: each row of one is put beside each row of the other, about ${Math.round(rows).toLocaleString('en')} in all. Connect them by a relationship, or compare them in WHERE.`,
  ];
}
