import { count } from '../../core/count.ts';
import type { StageDone } from '../../core/spark/index.ts';
import type { ImportEvent, Preview } from '../../read/ingest/index.ts';
import { print, say } from './output.ts';
import { importProgress } from './progress.ts';

/** Problems shown to a person in full; all of them are in the JSON lines. */
const problemsShown = 20;

/** What follows when all captures are read takes as long again, and has no bar. */
const phases: Readonly<Record<string, string>> = {
  fold: 'Putting together what was read …',
  resolve: 'Resolving …',
  build: 'Building the graph …',
  index: 'Making the indexes …',
};

interface Output {
  readonly take: (event: ImportEvent) => void;
  /** Of a bulk load: what begins now. */
  readonly phase: (name: string) => void;
  /** Of one by Spark: what has ended. */
  readonly stage: (done: StageDone) => void;
  readonly stop: () => void;
}

/** What is told of an import: its events as data, or a bar, then what went wrong and what came of it. */
export const importOutput = (json: boolean | undefined): Output =>
  json ? forPrograms : forPeople();

const forPrograms: Output = {
  take: print,
  phase: () => undefined,
  stage: (done) => print({ type: 'stage', ...done }),
  stop: () => undefined,
};

function forPeople(): Output {
  const bar = importProgress();
  const problems: string[] = [];
  let total = 0;
  const reports: string[] = [];
  return {
    take(event) {
      bar.take(event);
      if (event.type === 'problem') {
        total += 1;
        const where = event.line === undefined ? event.file : `${event.file}:${event.line}`;
        if (problems.length < problemsShown)
          problems.push(
            `  ${where} ${event.field} ${event.reason} (${event.severity}). ${event.remedy}`,
          );
      } else if (event.type === 'report') {
        reports.push(
          `${event.file}: ${event.read} read, ${event.new} new, ${event.updated} updated, ${event.unchanged} unchanged, ${event.rejected} rejected, ${count(event.leftOut, 'field', 'fields')} left out; ${event.perSecond}/s, ${(event.elapsedMs / 1000).toFixed(1)} s${event.new + event.updated + event.unchanged === 0 ? '. Nothing in it could be read as a capture' : ''}`,
        );
      }
    },
    phase(name) {
      const described = phases[name];
      if (!described) return;
      bar.stop();
      say(described);
    },
    stage({ name, kept, seconds, counts }) {
      bar.stop();
      const said = Object.entries(counts).map(([what, n]) => `${n.toLocaleString('en')} ${what}`);
      say(`${name}: ${said.join(', ')}; ${kept ? 'done before' : `${seconds} s`}`);
    },
    stop() {
      bar.stop();
      for (const problem of problems) say(problem);
      if (total > problems.length)
        say(`  … and ${total - problems.length} more; --json lists them all`);
      for (const report of reports) say(report);
    },
  };
}

/** The first captures of a file as they would be read. */
export function showPreview({ name, format, captures, problems, more }: Preview): void {
  print(
    `${name} (${format}): ${more ? 'the first ' : ''}${count(captures.length, 'capture', 'captures')}`,
  );
  if (captures.length === 0) {
    say(`Nothing that can be read as a capture was found in ${name}.`);
    process.exitCode = 1;
  }
  for (const { platform, url, capturedAt, title, words, contacts, ...capture } of captures) {
    print(
      `\n${capturedAt}  ${url ?? platform}${capture.status === 'removed' ? '  (removed)' : ''}`,
    );
    if (title) print(`  ${title}`);
    if (words) print(`  ${words}`);
    if (contacts.length > 0) print(`  found: ${contacts.join(', ')}`);
    for (const { field, reason, remedy } of capture.problems)
      print(`  left out: ${field} ${reason}. ${remedy}`);
  }
  if (problems.length > 0) print('');
  for (const { file, line, field, reason, severity, remedy } of problems)
    print(
      `${line === undefined ? file : `${file}:${line}`} ${field} ${reason} (${severity}). ${remedy}`,
    );
}
