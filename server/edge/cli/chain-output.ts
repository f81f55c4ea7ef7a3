import { InvalidArgumentError } from 'commander';
import { count } from '../../core/count.ts';
import { type Anchor, type LogReport, logProblems } from '../../core/evidence/index.ts';

/** Of a log in which nothing is wrong. */
export const wholeLines = ({
  lines,
  anchors,
  heads,
  head,
  torn,
  firstForm,
}: LogReport): string[] => [
  `${count(lines, 'line follows', 'lines follow')} each other. ${count(anchors, 'anchor', 'anchors')} compared, and ${count(heads, 'place', 'places')} that the store noted.\nThe last line is ${lines}, ${head}`,
  ...(torn
    ? [
        'The last line has no end: somebody writes it now, or was cut off. It counts for nothing, and the next line that is written takes its place.',
      ]
    : []),
  ...(firstForm
    ? [
        `${count(firstForm.lines, 'line has', 'lines have')} the form of earlier releases. ${firstForm.bound ? 'A later line holds the hash over all of them.' : 'The next line that is written binds them.'}`,
      ]
    : []),
];

/** What is wrong with the custody log or the audit log, or that nothing is. */
export function logLines(name: 'custody' | 'audit', report: LogReport): string[] {
  const { problem, missing, clock } = report;
  const all = logProblems(report);
  const named = all.map((what, at) => `  ${sortOf(at, report, all.length)}: ${what}`);
  return [
    ...named,
    `The ${name} log: ${count(report.lines, 'line', 'lines')}, ${count(all.length, 'problem', 'problems')}.`,
    ...(problem !== undefined || missing.length > 0
      ? [
          `Restore the ${name} log from a copy, and keep the present one: somebody has to find out who cut or changed it.`,
        ]
      : []),
    ...(clock.length > 0
      ? [
          'Set the clock of this machine, and write down how far off it was: the times of those lines are what it said.',
        ]
      : []),
  ];
}

/** As what a problem is told: they come in the order of `logProblems`. */
function sortOf(at: number, { problem, clock }: LogReport, all: number): string {
  if (problem !== undefined && at === 0) return 'CHANGED';
  return at >= all - clock.length ? 'CLOCK' : 'MISSING LINE';
}

/** An anchor as it is written down, after those that were given before it. */
export function anchor(written: string, before: readonly Anchor[] = []): Anchor[] {
  const [, line, sha256] = /^(\d{1,15}):([0-9a-f]{64})$/.exec(written) ?? [];
  if (line === undefined || sha256 === undefined)
    throw new InvalidArgumentError('It is not of the form 1204:<64 hex digits>.');
  return [...before, { line: Number(line), sha256 }];
}
