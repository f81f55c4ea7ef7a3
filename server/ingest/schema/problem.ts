import type { Builder } from '../../api/builder.ts';
import type { ImportProblem } from '../index.ts';

/** What is wrong with a capture or a field of one. */
export const addProblem = (builder: Builder) =>
  builder.objectRef<ImportProblem>('ImportProblem').implement({
    fields: (t) => ({
      file: t.exposeString('file'),
      line: t.int({ nullable: true, resolve: ({ line }) => line ?? null }),
      field: t.exposeString('field'),
      reason: t.exposeString('reason'),
      remedy: t.exposeString('remedy'),
      severity: t.exposeString('severity', { description: 'rejected, left-out or notice' }),
    }),
  });

export type ProblemType = ReturnType<typeof addProblem>;
