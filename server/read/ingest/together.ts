import { ArchiveError } from '../archive/index.ts';
import { UnreadableFileError } from '../capture/index.ts';
import type { Counts, ImportEvent } from './report.ts';
import type { ImportContext, ReceivedFile } from './run.ts';
import type { ImportReport } from './tell.ts';

const none: Counts = { read: 0, new: 0, updated: 0, unchanged: 0, rejected: 0, leftOut: 0 };

/** The imports of the parts of one archive, told as one. */
export class Together {
  readonly #context: ImportContext;
  readonly #outer: ReceivedFile;
  readonly #bytesTotal: number;
  readonly #start = performance.now();
  readonly #sources = new Map<string, Counts>();
  #done: Counts = none;
  #bytesDone = 0;
  #started = false;

  constructor(context: ImportContext, outer: ReceivedFile, parts: readonly { bytes: number }[]) {
    this.#context = context;
    this.#outer = outer;
    this.#bytesTotal = parts.reduce((sum, { bytes }) => sum + bytes, 0);
  }

  /** The context of one part; undefined is the archive itself, whose pages are read one by one. */
  context(part: ReceivedFile | undefined): ImportContext {
    let bytesRead = 0;
    return {
      ...this.#context,
      onEvent: (event) => {
        if (event.type === 'problem') this.#context.onEvent(event);
        else if (event.type === 'start') this.#begin(event);
        else if (event.type === 'progress') {
          bytesRead = event.bytesRead;
          this.#tell(event.counts, bytesRead);
        } else if (event.type === 'report') {
          this.#take(event);
          this.#bytesDone += part?.bytes ?? bytesRead;
        }
      },
    };
  }

  /** Runs the import of one part; a part that cannot be read is named, and the others are read. */
  async part(part: ReceivedFile, run: () => Promise<void>): Promise<void> {
    this.#context.signal?.throwIfAborted();
    try {
      await run();
    } catch (error) {
      if (!(error instanceof UnreadableFileError || error instanceof ArchiveError)) throw error;
      const { message: reason, remedy } = error;
      this.#context.onEvent({
        type: 'problem',
        file: part.name,
        field: '(file)',
        reason: `is not read: ${reason}`,
        remedy,
        severity: 'rejected',
      });
    }
  }

  finish(hubs: number): ImportReport {
    const report: ImportReport = {
      type: 'report',
      file: this.#outer.name,
      batch: this.#outer.sha256,
      ...this.#done,
      sources: Object.fromEntries([...this.#sources].sort(([a], [b]) => (a < b ? -1 : 1))),
      hubs,
      elapsedMs: this.#elapsedMs,
      perSecond: this.#rate(this.#done),
    };
    this.#context.onEvent(report);
    return report;
  }

  #begin(event: ImportEvent & { type: 'start' }): void {
    if (this.#started) return;
    this.#started = true;
    this.#context.onEvent({ ...event, bytes: this.#bytesTotal });
  }

  #tell(counts: Counts, bytes: number): void {
    const sum = add(this.#done, counts);
    this.#context.onEvent({
      type: 'progress',
      counts: sum,
      bytesRead: Math.min(this.#bytesTotal, this.#bytesDone + bytes),
      bytesTotal: this.#bytesTotal,
      perSecond: this.#rate(sum),
      elapsedMs: this.#elapsedMs,
    });
  }

  #take(report: ImportReport): void {
    this.#done = add(this.#done, report);
    for (const [source, counts] of Object.entries(report.sources))
      this.#sources.set(source, add(this.#sources.get(source) ?? none, counts));
  }

  get #elapsedMs(): number {
    return Math.round(performance.now() - this.#start);
  }

  #rate({ read }: Counts): number {
    return Math.round((read / Math.max(1, this.#elapsedMs)) * 1000);
  }
}

function add(a: Counts, b: Counts): Counts {
  return {
    read: a.read + b.read,
    new: a.new + b.new,
    updated: a.updated + b.updated,
    unchanged: a.unchanged + b.unchanged,
    rejected: a.rejected + b.rejected,
    leftOut: a.leftOut + b.leftOut,
  };
}
