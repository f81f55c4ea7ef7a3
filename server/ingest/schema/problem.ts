import type { Builder } from '../../api/builder.ts';
import type { ImportProblem } from '../index.ts';

/** What is wrong with a capture or a field of one. */
export function addProblem(builder: Builder) {
  const Severity = builder.enumType('ImportSeverity', {
    description: 'What became of it.',
    values: {
      REJECTED: { value: 'rejected', description: 'The capture was not taken in.' },
      LEFT_OUT: { value: 'left-out', description: 'A field was left out, the capture kept.' },
      NOTICE: { value: 'notice', description: 'Nothing was lost.' },
    } as const,
  });
  return builder.objectRef<ImportProblem>('ImportProblem').implement({
    fields: (t) => ({
      file: t.exposeString('file'),
      line: t.int({ nullable: true, resolve: ({ line }) => line ?? null }),
      field: t.exposeString('field'),
      reason: t.exposeString('reason'),
      remedy: t.exposeString('remedy'),
      severity: t.expose('severity', { type: Severity }),
    }),
  });
}

export type ProblemType = ReturnType<typeof addProblem>;
