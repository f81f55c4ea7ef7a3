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
  return [
    { ...stretchOf(doc, problem.line, problem.column), severity, message: sentenceOf(problem) },
  ];
}

/** A name, a number, or a sign by itself. */
const word = /[\p{L}\p{N}_]+|[^\s]/uy;

/** The word that begins there; without a column, or behind the last word, what is written on the line. */
function stretchOf(doc: Text, lineNumber: number, column: number | null | undefined) {
  // What is missing at the end is missed on a line behind the last, and while the check ran the text may have shrunk.
  const { from, to, text } = doc.line(Math.min(lineNumber, doc.lines));
  word.lastIndex = (column ?? 0) - 1;
  const [found] = column && lineNumber <= doc.lines ? (word.exec(text) ?? []) : [];
  if (column && found) return { from: from + column - 1, to: from + column - 1 + found.length };
  const blank = text.length - text.trimStart().length;
  return { from: from + (blank < text.length ? blank : 0), to };
}
