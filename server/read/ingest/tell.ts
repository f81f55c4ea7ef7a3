import type { StoredFile } from '../../core/evidence/index.ts';
import type { FieldProblem } from '../capture/index.ts';
import type { PreparedChunk } from './chunk.ts';
import type { ImportEvent, Tally } from './report.ts';

/** The file that is told of. */
interface Described {
  readonly file: { readonly name: string; readonly sha256: string; readonly bytes: number };
  readonly tally: Tally;
  readonly onEvent: (event: ImportEvent) => void;
}

export type ImportReport = Extract<ImportEvent, { type: 'report' }>;

/** Tells what whoever imports should know of a file, beside its records. */
export function tellNotices(
  file: string,
  notices: readonly FieldProblem[],
  onEvent: Described['onEvent'],
): void {
  for (const notice of notices) onEvent({ type: 'problem', file, severity: 'notice', ...notice });
}

/** A stored copy that was damaged is whole again; nobody has to be blamed for it, and somebody has to know. */
export const healedNotice = ({ sha256, healed }: Pick<StoredFile, 'sha256' | 'healed'>) =>
  healed
    ? [
        {
          field: '(file)',
          reason: `was stored before, and that copy was damaged. The bytes that came now, with the same hash ${sha256}, have taken its place; the damaged copy lies in evidence/damaged, and the custody log says so`,
          remedy:
            'Look into the disk, and run "throughline check": other files may be damaged, and are made whole in the same way.',
        },
      ]
    : [];

/** Counts and tells what a chunk came to once it is kept. */
export function tellChunk(
  { file, tally, onEvent }: Described,
  { unchanged, problems }: Pick<PreparedChunk, 'unchanged' | 'problems'>,
  kept: readonly { readonly outcome: 'new' | 'updated'; readonly source: string }[],
  bytesRead: number,
): void {
  for (const { source } of unchanged) tally.add('unchanged', source);
  for (const { source, ...problem } of problems) {
    if (problem.severity === 'rejected') tally.add('rejected', source);
    else if (problem.severity === 'left-out') tally.leftOut(source);
    onEvent({ type: 'problem', file: file.name, ...problem });
  }
  for (const { outcome, source } of kept) tally.add(outcome, source);
  onEvent({
    type: 'progress',
    counts: tally.counts,
    bytesRead,
    bytesTotal: file.bytes,
    perSecond: tally.perSecond,
    elapsedMs: tally.elapsedMs,
  });
}

/** Tells what the whole file came to. */
export function tellReport({ file, tally, onEvent }: Described, hubs: number): ImportReport {
  const report: ImportReport = {
    type: 'report',
    file: file.name,
    batch: file.sha256,
    ...tally.counts,
    sources: tally.sources,
    hubs,
    elapsedMs: tally.elapsedMs,
    perSecond: tally.perSecond,
  };
  onEvent(report);
  return report;
}
