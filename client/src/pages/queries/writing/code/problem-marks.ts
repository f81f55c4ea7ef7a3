import type { Diagnostic } from '@codemirror/lint';
import type { Text } from '@codemirror/state';
import { sentenceOf } from '../problems.tsx';
import type { Check, Problem } from '../use-check.ts';

type Found = Pick<Check, 'problems' | 'warnings'>;

/** What the check says, at its lines; what is about the whole text stands in the list alone. */
export const problemMarks = (doc: Text, { problems, warnings }: Found): Diagnostic[] => [
  ...problems.flatMap((one) => markOf(doc, one, 'error')),
  ...warnings.flatMap((one) => markOf(doc, one, 'info')),
];

function markOf(doc: Text, problem: Problem, severity: 'error' | 'info'): Diagnostic[] {
  if (!problem.line) return [];
  // What is missing at the end is missed on a line behind the last, and while the check ran the text may have shrunk.
  const { from, to, text } = doc.line(Math.min(problem.line, doc.lines));
  const blank = text.length - text.trimStart().length;
  return [
    { from: from + (blank < text.length ? blank : 0), to, severity, message: sentenceOf(problem) },
  ];
}
