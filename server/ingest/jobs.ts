import { randomUUID } from 'node:crypto';
import { EventEmitter, on } from 'node:events';
import type { ReadOptions } from '../capture/index.ts';
import type { Evidence, HeldFile } from '../evidence/index.ts';
import type { Graph } from '../neo4j/index.ts';
import { type Preview, preview } from './preview.ts';
import { countReason, type ReasonCount } from './reasons.ts';
import { importReceived } from './receive.ts';
import type { Counts, ImportEvent, ImportProblem } from './report.ts';
import type { ReceivedFile } from './run.ts';

export const importStates = [
  'receiving',
  'waiting',
  'running',
  'done',
  'failed',
  'cancelled',
] as const;
export type ImportState = (typeof importStates)[number];

/** An import as a page shows it. */
export interface ImportJob {
  readonly id: string;
  readonly name: string;
  readonly state: ImportState;
  readonly bytesRead: number;
  readonly bytesTotal: number;
  readonly counts: Counts;
  readonly perSecond: number;
  readonly elapsedMs: number;
  /** The first thousand; `problemsTotal` counts all. */
  readonly problems: readonly ImportProblem[];
  readonly problemsTotal: number;
  readonly reasons: readonly ReasonCount[];
  readonly sources: Readonly<Record<string, Counts>>;
  readonly error?: string;
  /** What the file holds, as far as its beginning tells; while it waits for a word. */
  readonly preview?: Preview;
  readonly startedAt: string;
}

const nothing: Counts = { read: 0, new: 0, updated: 0, unchanged: 0, rejected: 0, leftOut: 0 };
const problemsKept = 1000;

/** The imports of one running server: started, watched, cancelled. What they wrote is in the graph. */
export class ImportJobs {
  readonly #graph: Graph;
  readonly #evidence: Evidence;
  readonly #afterwards: () => Promise<unknown>;
  readonly #jobs = new Map<string, ImportJob>();
  readonly #aborts = new Map<string, AbortController>();
  readonly #held = new Map<string, HeldFile>();
  readonly #options = new Map<string, ReadOptions>();
  readonly #running = new Set<Promise<void>>();
  readonly #changes = new EventEmitter({ captureRejections: false }).setMaxListeners(0);

  /** @param afterwards what other rooms make anew when the graph has changed, before the import is said to be done */
  constructor(graph: Graph, evidence: Evidence, afterwards: () => Promise<unknown>) {
    this.#graph = graph;
    this.#evidence = evidence;
    this.#afterwards = afterwards;
  }

  list(): ImportJob[] {
    return [...this.#jobs.values()].reverse();
  }

  get(id: string): ImportJob | undefined {
    return this.#jobs.get(id);
  }

  /** Opens a job for a file that is still arriving. */
  expect(name: string, bytesTotal: number): ImportJob {
    const job: ImportJob = {
      id: randomUUID(),
      name,
      state: 'receiving',
      bytesRead: 0,
      bytesTotal,
      counts: nothing,
      perSecond: 0,
      elapsedMs: 0,
      problems: [],
      problemsTotal: 0,
      reasons: [],
      sources: {},
      startedAt: new Date().toISOString(),
    };
    this.#jobs.set(job.id, job);
    this.#aborts.set(job.id, new AbortController());
    return job;
  }

  /**
   * Shows what is in a file that has arrived and waits for a word: `start`, `cancel`, or another look with
   * other options. The file is no evidence until then.
   */
  async look(id: string, file: HeldFile, options: ReadOptions): Promise<void> {
    const name = this.#jobs.get(id)?.name ?? 'upload';
    this.#held.set(id, file);
    this.#options.set(id, options);
    try {
      const seen = await preview({ path: file.path, name, options, now: Date.now() });
      this.#change(id, { state: 'waiting', bytesTotal: file.bytes, preview: seen });
    } catch (error) {
      await this.#drop(id);
      this.fail(id, error);
    }
  }

  /** Another look at a file that waits. @returns undefined where none waits under that id */
  async lookAgain(id: string, options: ReadOptions): Promise<ImportJob | undefined> {
    const file = this.#held.get(id);
    if (!file) return undefined;
    // Options that are wrong for this file end no wait: what was seen before stands.
    const { modifiedAt } = this.#options.get(id) ?? {};
    const whole = { ...(modifiedAt ? { modifiedAt } : {}), ...options };
    const name = this.#jobs.get(id)?.name ?? 'upload';
    const seen = await preview({ path: file.path, name, options: whole, now: Date.now() });
    this.#options.set(id, whole);
    this.#change(id, { preview: seen });
    return this.#jobs.get(id);
  }

  /** Imports a file that waits. @returns undefined where none waits under that id */
  async start(id: string): Promise<ImportJob | undefined> {
    const file = this.#held.get(id);
    const job = this.#jobs.get(id);
    if (!file || !job) return undefined;
    this.#held.delete(id);
    const { preview: _, ...seen } = job;
    this.#jobs.set(id, seen);
    await this.receive(id, file, this.#options.get(id));
    return this.#jobs.get(id);
  }

  /** Makes a file that has arrived evidence, and begins to import it. @throws EvidenceError */
  async receive(id: string, file: HeldFile, options: ReadOptions = {}): Promise<void> {
    const name = this.#jobs.get(id)?.name ?? 'upload';
    try {
      const stored = await file.keep();
      void this.run(id, { ...stored, name }, options);
    } catch (error) {
      this.fail(id, error);
      throw error;
    }
  }

  async #drop(id: string): Promise<void> {
    const file = this.#held.get(id);
    this.#held.delete(id);
    await file?.drop();
  }

  /** Imports a file whose bytes are evidence; resolves when it is over, however it ended. */
  async run(id: string, file: ReceivedFile, options?: ReadOptions): Promise<void> {
    this.#change(id, { state: 'running', bytesTotal: file.bytes });
    const running = this.#import(id, file, options);
    this.#running.add(running);
    await running;
    this.#running.delete(running);
  }

  /** Stops what runs as `cancel` does, before the graph is closed. */
  async close(): Promise<void> {
    for (const abort of this.#aborts.values()) abort.abort();
    await Promise.all(this.#running);
  }

  async #import(id: string, file: ReceivedFile, options?: ReadOptions): Promise<void> {
    const signal = this.#aborts.get(id)?.signal;
    try {
      const context = {
        graph: this.#graph,
        evidence: this.#evidence,
        now: () => new Date(),
        onEvent: (event: ImportEvent) => this.#take(id, event),
        ...(signal ? { signal } : {}),
      };
      await importReceived(file, context, options);
      await this.#afterwards();
      this.#change(id, { state: 'done' });
    } catch (error) {
      // What was written of it stays, and is to be seen as after any import.
      const { counts } = this.#jobs.get(id) ?? { counts: nothing };
      if (counts.new + counts.updated > 0) await this.#afterwards().catch(() => undefined);
      this.fail(id, error);
    }
  }

  fail(id: string, error: unknown): void {
    if (this.#aborts.get(id)?.signal.aborted) {
      this.#change(id, { state: 'cancelled' });
      return;
    }
    const remedy = error instanceof Error && 'remedy' in error ? ` ${error.remedy}` : '';
    this.#change(id, {
      state: 'failed',
      error: `${error instanceof Error ? error.message : String(error)}.${remedy}`.replace(
        '..',
        '.',
      ),
    });
  }

  /**
   * Stops after the chunk that is being written; what was written stays, and the same file can be imported again.
   * A file that waits is forgotten.
   */
  async cancel(id: string): Promise<ImportJob | undefined> {
    this.#aborts.get(id)?.abort();
    if (this.#held.has(id)) {
      await this.#drop(id);
      this.#change(id, { state: 'cancelled' });
    }
    return this.#jobs.get(id);
  }

  /** The job now, and at every change until it is over. */
  async *watch(id: string): AsyncGenerator<ImportJob> {
    const over = new AbortController();
    const changes = on(this.#changes, id, { signal: over.signal });
    try {
      let job = this.#jobs.get(id);
      while (job) {
        yield job;
        if (!['receiving', 'waiting', 'running'].includes(job.state)) return;
        await changes.next();
        job = this.#jobs.get(id);
      }
    } finally {
      await changes.return?.();
    }
  }

  #take(id: string, event: ImportEvent): void {
    if (event.type === 'problem') this.#problem(id, event);
    else if (event.type === 'progress') {
      const { counts, bytesRead, perSecond, elapsedMs } = event;
      this.#change(id, { counts, bytesRead, perSecond, elapsedMs });
    } else if (event.type === 'report') {
      const {
        read,
        new: fresh,
        updated,
        unchanged,
        rejected,
        leftOut,
        sources,
        perSecond,
        elapsedMs,
      } = event;
      this.#change(id, {
        counts: { read, new: fresh, updated, unchanged, rejected, leftOut },
        sources,
        perSecond,
        elapsedMs,
      });
    }
  }

  #problem(id: string, { type: _, ...problem }: { type: 'problem' } & ImportProblem): void {
    const job = this.#jobs.get(id);
    if (!job) return;
    // A change is told with the next progress; a file of broken lines must not send a message for each.
    this.#jobs.set(id, {
      ...job,
      reasons: countReason(job.reasons, problem),
      problemsTotal: job.problemsTotal + 1,
      problems: job.problems.length < problemsKept ? [...job.problems, problem] : job.problems,
    });
  }

  #change(id: string, change: Partial<ImportJob>): void {
    const job = this.#jobs.get(id);
    if (!job) return;
    this.#jobs.set(id, { ...job, ...change });
    this.#changes.emit(id);
  }
}
