import { randomUUID } from 'node:crypto';
import type { Evidence, HeldFile } from '../../core/evidence/index.ts';
import { Job } from '../../core/job.ts';
import type { Graph } from '../../core/neo4j/index.ts';
import type { Store } from '../../core/store/index.ts';
import type { ReadOptions } from '../capture/index.ts';
import { whateverTheGraph } from './away.ts';
import { BegunImports } from './begun.ts';
import { type Preview, preview } from './preview.ts';
import { countReason, type ReasonCount } from './reasons.ts';
import { importReceived } from './receive.ts';
import { openRefused } from './refused.ts';
import type { Counts, ImportEvent, ImportProblem } from './report.ts';
import type { ReceivedFile } from './run.ts';

export type ImportState =
  | 'receiving'
  | 'waiting'
  | 'running'
  | 'done'
  | 'failed'
  | 'cancelled'
  | 'cut-off';

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
  /** It was cut off with the program: whether its bytes are here, so that it can go on. */
  readonly cutOff?: { readonly canGoOn: boolean };
  readonly startedAt: string;
}

const nothing: Counts = { read: 0, new: 0, updated: 0, unchanged: 0, rejected: 0, leftOut: 0 };
const problemsKept = 1000;

/** What waits for a word: the file, and how it is to be read. */
interface Held {
  readonly file: HeldFile;
  readonly options: ReadOptions;
}

/** What is imported, and how it is read. */
interface Stored {
  readonly file: ReceivedFile;
  readonly options: ReadOptions;
}

/** The imports of one running server: started, watched, cancelled. What they wrote is in the graph. */
export class ImportJobs {
  readonly #graph: Graph;
  readonly #evidence: Evidence;
  readonly #store: Pick<Store, 'db'>;
  readonly #jobs = new Map<string, Job<ImportJob>>();
  readonly #held = new Map<string, Held>();
  /** Imports that were cut off, and that can go on. */
  readonly #stored = new Map<string, Stored>();
  readonly #begun: BegunImports;
  readonly #running = new Set<Promise<void>>();
  #afterwards = async (): Promise<void> => {};
  #closing = false;

  constructor(graph: Graph, evidence: Evidence, store: Pick<Store, 'db'>) {
    this.#graph = graph;
    this.#evidence = evidence;
    this.#store = store;
    this.#begun = new BegunImports(store);
  }

  /** @param work what is made anew when the graph has changed, before an import is said to be done */
  afterEach(work: () => Promise<void>): void {
    this.#afterwards = work;
  }

  list(): ImportJob[] {
    return [...this.#jobs.values()].map(({ view }) => view).reverse();
  }

  get(id: string): ImportJob | undefined {
    return this.#jobs.get(id)?.view;
  }

  /** Is one under way? */
  get busy(): boolean {
    return this.list().some(({ state }) => state === 'receiving' || state === 'running');
  }

  /**
   * Notes that a file begins to arrive, before there is anything of it to show.
   * @returns its id, for `expect`, and for `lost` where it does not arrive
   */
  arriving(name: string, bytes: number): Promise<string> {
    return this.#begun.note('arriving', { name, bytes });
  }

  /** Whoever sent it knows that it did not arrive. */
  lost(id: string): Promise<void> {
    return this.#begun.end(id, 'failed');
  }

  /** Opens a job for a file that has arrived. */
  expect(name: string, bytesTotal: number, id: string = randomUUID()): ImportJob {
    const job: ImportJob = {
      id,
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
    this.#jobs.set(job.id, new Job(job));
    return job;
  }

  /**
   * Shows what is in a file that has arrived and waits for a word: `start`, `cancel`, or another look with
   * other options. The file is no evidence until then.
   */
  async look(id: string, file: HeldFile, options: ReadOptions): Promise<void> {
    this.#held.set(id, { file, options });
    try {
      const seen = await this.#preview(id, file, options);
      const { name } = this.#job(id).view;
      await this.#begun.note('waiting', { id, name, bytes: file.bytes, options });
      this.#job(id).change({ state: 'waiting', bytesTotal: file.bytes, preview: seen });
    } catch (error) {
      await this.#drop(id);
      this.fail(id, error);
    }
  }

  /** Another look at a file that waits. @returns undefined where none waits under that id */
  async lookAgain(id: string, options: ReadOptions): Promise<ImportJob | undefined> {
    const held = this.#held.get(id);
    if (!held) return undefined;
    // Options that are wrong for this file end no wait: what was seen before stands.
    const { modifiedAt } = held.options;
    const whole = { ...(modifiedAt ? { modifiedAt } : {}), ...options };
    const seen = await this.#preview(id, held.file, whole);
    this.#held.set(id, { ...held, options: whole });
    this.#job(id).change({ preview: seen });
    return this.get(id);
  }

  /** Imports a file that waits, or goes on with one that was cut off. @returns undefined where there is none of that id */
  async start(id: string): Promise<ImportJob | undefined> {
    const stored = this.#stored.get(id);
    if (stored) {
      this.#stored.delete(id);
      void this.run(id, stored.file, stored.options);
      return this.get(id);
    }
    const held = this.#held.get(id);
    if (!held) return undefined;
    this.#held.delete(id);
    this.#job(id).forget('preview');
    await this.receive(id, held.file, held.options);
    return this.get(id);
  }

  /** Makes a file that has arrived evidence, and begins to import it. @throws EvidenceError */
  async receive(id: string, file: HeldFile, options: ReadOptions = {}): Promise<void> {
    try {
      const stored = await file.keep();
      void this.run(id, { ...stored, name: this.#job(id).view.name }, options);
    } catch (error) {
      this.fail(id, error);
      throw error;
    }
  }

  /** Imports a file whose bytes are evidence; resolves when it is over, however it ended. */
  async run(
    id: string,
    file: ReceivedFile,
    options: ReadOptions = {},
    as: 'running' | 'taken-up' = 'running',
  ): Promise<void> {
    const job = this.#job(id);
    job.change({ state: 'running', bytesTotal: file.bytes });
    const running = this.#recorded(job, { file, options }, as);
    this.#running.add(running);
    await running;
    this.#running.delete(running);
  }

  /** Imports, and notes that it began and how it ended. */
  async #recorded(
    job: Job<ImportJob>,
    { file, options }: Stored,
    as: 'running' | 'taken-up',
  ): Promise<void> {
    const { id, name } = job.view;
    await job.run(async () => {
      await this.#begun.note(as, { id, name, bytes: file.bytes, batch: file.sha256, options });
      await this.#import(job, file, options);
    });
    const { state } = job.view;
    // What is stopped because the program is closed goes on when it is opened again.
    if (state === 'cancelled' && this.#closing) return;
    await this.#ended(id, state === 'done' ? 'done' : state === 'failed' ? 'failed' : 'cancelled');
    if (state !== 'done') return;
    for (const other of this.#jobs.values())
      if (other.view.state === 'cut-off' && other.view.name === name) {
        this.#stored.delete(other.view.id);
        other.change({ state: 'cancelled' });
      }
  }

  /**
   * Takes up what was cut off with an earlier program: what is stored whole goes on by itself, once. What is not has to be
   * given again; what was cut off twice waits for a word, since it may be what ends the program.
   * @returns what was cut off
   */
  async takeUp(): Promise<readonly ImportJob[]> {
    const cut = await this.#begun.cutOff();
    const goOn: (Stored & { readonly id: string })[] = [];
    for (const { id, name, bytes, batch, options, again, startedAt } of cut) {
      this.expect(name, bytes, id);
      const canGoOn = batch !== null && (await this.#evidence.has(batch));
      this.#job(id).change({ state: 'cut-off', cutOff: { canGoOn }, startedAt });
      if (!canGoOn) continue;
      const stored = { file: { sha256: batch, bytes, name }, options };
      if (again) this.#stored.set(id, stored);
      else goOn.push({ id, ...stored });
    }
    const told = cut.map(({ id }) => this.#job(id).view);
    void this.#goOn(goOn);
    return told;
  }

  async #goOn(all: readonly (Stored & { readonly id: string })[]): Promise<void> {
    for (const { id, file, options } of all)
      if (!this.#closing) await this.run(id, file, options, 'taken-up');
  }

  /** That it ended is on the page in any case: what is not noted is looked at again at the next start. */
  async #ended(id: string, state: 'done' | 'failed' | 'cancelled'): Promise<void> {
    await this.#begun.end(id, state).catch(() => undefined);
  }

  /** Stops what runs as `cancel` does, before the graph is closed; it goes on at the next start. */
  async close(): Promise<void> {
    this.#closing = true;
    for (const job of this.#jobs.values()) job.cancel();
    await Promise.all(this.#running);
  }

  fail(id: string, error: unknown): void {
    this.#job(id).fail(error);
    void this.#ended(id, 'failed');
  }

  /**
   * Stops after the chunk that is being written; what was written stays, and the same file can be imported again.
   * A file that waits, or that was cut off, is forgotten.
   */
  async cancel(id: string): Promise<ImportJob | undefined> {
    this.#jobs.get(id)?.cancel();
    if (this.#held.has(id)) {
      await this.#drop(id);
      this.#job(id).change({ state: 'cancelled' });
      await this.#ended(id, 'cancelled');
    }
    if (this.get(id)?.state === 'cut-off') {
      this.#stored.delete(id);
      this.#job(id).change({ state: 'cancelled' });
      await this.#ended(id, 'cancelled');
    }
    return this.get(id);
  }

  /** The job now, and at every change until it is over. */
  async *watch(id: string): AsyncGenerator<ImportJob> {
    const job = this.#jobs.get(id);
    if (job) yield* job.watch(({ state }) => !['receiving', 'waiting', 'running'].includes(state));
  }

  async #import(job: Job<ImportJob>, file: ReceivedFile, options?: ReadOptions): Promise<void> {
    try {
      const context = {
        graph: this.#graph,
        evidence: this.#evidence,
        beside: this.#store.db,
        refused: await openRefused(this.#store, this.#evidence),
        now: () => new Date(),
        onEvent: (event: ImportEvent) => take(job, event),
        signal: job.signal,
      };
      await whateverTheGraph(this.#graph, job.signal, () => {
        // What was read before is read again.
        job.change({ counts: nothing, problems: [], problemsTotal: 0, reasons: [] }, 'quiet');
        return importReceived(file, context, options);
      });
    } catch (error) {
      // What was written of it stays, and is to be seen as after any import.
      const { counts } = job.view;
      if (counts.new + counts.updated > 0) await this.#afterwards().catch(() => undefined);
      throw error;
    }
    await this.#afterwards();
  }

  #preview(id: string, { path }: HeldFile, options: ReadOptions): Promise<Preview> {
    return preview({ path, name: this.#job(id).view.name, options, now: Date.now() });
  }

  async #drop(id: string): Promise<void> {
    const held = this.#held.get(id);
    this.#held.delete(id);
    await held?.file.drop();
  }

  /** @throws TypeError for an id that was not given out */
  #job(id: string): Job<ImportJob> {
    const job = this.#jobs.get(id);
    if (!job) throw new TypeError(`there is no import ${id}`);
    return job;
  }
}

function take(job: Job<ImportJob>, event: ImportEvent): void {
  if (event.type === 'problem') takeProblem(job, event);
  else if (event.type === 'progress') {
    const { counts, bytesRead, perSecond, elapsedMs } = event;
    job.change({ counts, bytesRead, perSecond, elapsedMs });
  } else if (event.type === 'report') {
    const { read, new: fresh, updated, unchanged, rejected, leftOut } = event;
    const counts = { read, new: fresh, updated, unchanged, rejected, leftOut };
    const { sources, perSecond, elapsedMs } = event;
    job.change({ counts, sources, perSecond, elapsedMs });
  }
}

/** A change is told with the next progress; a file of broken lines must not send a message for each. */
function takeProblem(
  job: Job<ImportJob>,
  { type: _, ...problem }: { type: 'problem' } & ImportProblem,
): void {
  const { reasons, problemsTotal, problems } = job.view;
  const change = {
    reasons: countReason(reasons, problem),
    problemsTotal: problemsTotal + 1,
    problems: problems.length < problemsKept ? [...problems, problem] : problems,
  };
  job.change(change, 'quiet');
}
