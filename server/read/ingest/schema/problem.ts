import type { Builder } from '../../../core/graphql/index.ts';
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
    description: 'Something wrong with a file, a capture, or a field of one.',
    fields: (t) => ({
      file: t.exposeString('file', { description: 'The name of the file.' }),
      line: t.int({
        description: 'The line of the file, from 1; null where it concerns the whole file.',
        nullable: true,
        resolve: ({ line }) => line ?? null,
      }),
      field: t.exposeString('field', {
        description:
          'The field that is wrong; “(record)” for a whole capture, “(file)” for a whole file.',
      }),
      reason: t.exposeString('reason', { description: 'What is wrong, in words.' }),
      remedy: t.exposeString('remedy', { description: 'What to do about it, in a sentence.' }),
      severity: t.expose('severity', {
        description: 'What became of the capture.',
        type: Severity,
      }),
    }),
  });
}

export type ProblemType = ReturnType<typeof addProblem>;
