import type { Builder } from '../../../core/graphql/index.ts';
import { type ExplainedStep, planOfQuery, type QueryPlan } from '../index.ts';

/** What Neo4j would do for a text; nothing is done. */
export function addPlan(builder: Builder): void {
  const Step = builder.objectRef<ExplainedStep>('QueryPlanStep').implement({
    description: 'A step of what Neo4j would do for a query.',
    fields: (t) => ({
      operator: t.exposeString('operator', {
        description: 'What Neo4j calls it, such as NodeByLabelScan.',
      }),
      does: t.string({
        nullable: true,
        description: 'What it does, in plain words; null where that is not known.',
        resolve: ({ does }) => does ?? null,
      }),
      details: t.exposeString('details', { description: 'What it is about, in Neo4j’s words.' }),
      rows: t.exposeFloat('rows', { description: 'How many rows Neo4j expects of it.' }),
      depth: t.exposeInt('depth', {
        description: 'How many steps stand between it and the answer; 0 for the last.',
      }),
    }),
  });
  const Plan = builder.objectRef<QueryPlan>('QueryPlan').implement({
    description: 'What Neo4j would do for a query.',
    fields: (t) => ({
      steps: t.field({
        description: 'The last step first, each before those whose rows it takes: read from below.',
        type: [Step],
        resolve: ({ steps }) => [...steps],
      }),
      warnings: t.exposeStringList('warnings', {
        description: 'What makes it slow on a large graph, and what to do, a sentence or two each.',
      }),
    }),
  });
  builder.queryField('queryPlan', (t) =>
    t.field({
      type: Plan,
      description:
        'What Neo4j would do for a text, saved or not; nothing of it is run. A text that would be refused has none.',
      args: {
        text: t.arg.string({
          description: 'The header and the Cypher; at most 20 000 UTF-16 code units.',
          required: true,
        }),
      },
      complexity: { field: 5_000, multiplier: 1 },
      resolve: (_, { text }, { graph }) => planOfQuery(graph, text),
    }),
  );
}
