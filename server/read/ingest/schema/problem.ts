import { builder, implement, objectRef } from '../../../core/graphql/index.ts';
import type { ImportProblem } from '../index.ts';

/** What is wrong with a capture or a field of one. */
export function addProblem() {
  const Severity = builder.enumType('ImportSeverity', {
    description: 'What became of it.',
    values: {
      REJECTED: { value: 'rejected', description: 'The capture was not taken in.' },
      LEFT_OUT: { value: 'left-out', description: 'A field was left out, the capture kept.' },
      NOTICE: { value: 'notice', description: 'Nothing was lost.' },
    } as const,
  });
  return implement(objectRef<ImportProblem>('ImportProblem'), {
    description: 'Something wrong with a file, a capture, or a field of one.',
    types: { Severity },
    fields: {
      file: 'String! The name of the file.',
      line: 'Int The line of the file, from 1; null where it concerns the whole file.',
      field:
        'String! The field that is wrong; “(record)” for a whole capture, “(file)” for a whole file.',
      reason: 'String! What is wrong, in words.',
      remedy: 'String! What to do about it, in a sentence.',
      severity: 'Severity! What became of the capture.',
    },
  });
}

export type ProblemType = ReturnType<typeof addProblem>;
