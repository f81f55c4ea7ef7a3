import { implement, objectRef, query } from '../../../core/graphql/index.ts';
import { type ExplainedStep, planOfQuery, type QueryPlan } from '../index.ts';

/** What Neo4j would do for a text; nothing is done. */
export function addPlan(): void {
  const Step = implement(objectRef<ExplainedStep>('QueryPlanStep'), {
    description: 'A step of what Neo4j would do for a query.',
    fields: {
      operator: 'String! What Neo4j calls it, such as NodeByLabelScan.',
      does: 'String What it does, in plain words; null where that is not known.',
      details: 'String! What it is about, in Neo4j’s words.',
      rows: 'Float! How many rows Neo4j expects of it.',
      depth: 'Int! How many steps stand between it and the answer; 0 for the last.',
    },
  });
  const Plan = implement(objectRef<QueryPlan>('QueryPlan'), {
    description: 'What Neo4j would do for a query.',
    types: { Step },
    fields: {
      steps:
        '[Step!]! The last step first, each before those whose rows it takes: read from below.',
      warnings:
        '[String!]! What makes it slow on a large graph, and what to do, a sentence or two each.',
    },
  });
  query('queryPlan', {
    types: { Plan },
    gives:
      'Plan! What Neo4j would do for a text, saved or not; nothing of it is run. A text that would be refused has none.',
    args: { text: 'String! The header and the Cypher; at most 20 000 UTF-16 code units.' },
    complexity: { field: 5_000, multiplier: 1 },
    resolve: (_, { text }, { graph }) => planOfQuery(graph, text),
  });
}
