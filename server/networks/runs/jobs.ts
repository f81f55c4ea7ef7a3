import { setTimeout as wait } from 'node:timers/promises';
import { activeRunOf } from '../judged/outcome.ts';
import type { Run } from '../run.ts';
import { type ResolveStep, type Room, resolveNow } from './resolve.ts';

export const resolveJobStates = ['idle', 'running', 'done', 'failed', 'cancelled'] as const;
type ResolveJobState = (typeof resolveJobStates)[number];

/** A run behind the workspace, as a page shows it. */
export interface ResolveJob {
  readonly state: ResolveJobState;
  readonly step?: ResolveStep;
  /** The run that is under way, or was the last. */
  readonly run?: number;
  readonly elapsedMs: number;
  readonly error?: string;
}

/** All is resolved, or what has changed. */
type Asked = 'full' | 'update';

const lookAgainMs = 500;
/** To resolve all of so many ads takes half a minute or more. */
const largeAds = 100_000;

/**
 * Resolves behind a running workspace: one run at a time, after imports and never beside one. A cancelled or
 * failed run leaves the one before in force.
 */
export class ResolveJobs {
  readonly #room: Room;
  readonly #busy: () => boolean;
  #job: Omit<ResolveJob, 'elapsedMs'> = { state: 'idle' };
  #started = 0;
  #ended = 0;
  #running: Promise<void> | undefined;
  /** What runs after this one. */
  #next: Asked | undefined;
  #closed = false;
  #stop = new AbortController();

  /** @param busy is something under way that changes the graph? A run waits for it. */
  constructor(room: Room, busy: () => boolean) {
    this.#room = room;
    this.#busy = busy;
  }

  get job(): ResolveJob {
    const until = this.#job.state === 'running' ? performance.now() : this.#ended;
    return { ...this.#job, elapsedMs: until - this.#started };
  }

  /**
   * Resolves, or brings the active run up to date; during a run, once more after it, because that one began before.
   */
  start(asked: Asked = 'full'): ResolveJob {
    if (this.#closed) return this.job;
    if (this.#next !== 'full') this.#next = asked;
    this.#running ??= this.#runs();
    return this.job;
  }

  /** After a change of the graph: brings a large one up to date, and resolves all of a smaller one. */
  async takeIn(): Promise<ResolveJob> {
    const run = await activeRunOf(this.#room.store.db);
    return this.start(run && run.counts.ads >= largeAds ? 'update' : 'full');
  }

  cancel(): ResolveJob {
    this.#next = undefined;
    this.#stop.abort();
    return this.job;
  }

  /** Resolves when nothing runs. */
  async settled(): Promise<void> {
    await this.#running;
  }

  /** Ends what runs, before the graph is closed; nothing begins any more. */
  async close(): Promise<void> {
    this.#closed = true;
    this.cancel();
    await this.settled();
  }

  async #runs(): Promise<void> {
    for (let asked = this.#next; asked; asked = this.#next) {
      this.#next = undefined;
      await this.#run(asked === 'update');
    }
    this.#running = undefined;
  }

  async #run(update: boolean): Promise<void> {
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    this.#started = performance.now();
    this.#job = { state: 'running' };
    try {
      while (this.#busy()) await wait(lookAgainMs, undefined, { signal });
      const done: Run = await resolveNow(this.#room, {
        ...{ signal, update },
        onStep: (step, run) => {
          this.#job = { state: 'running', step, run };
        },
      });
      this.#job = { state: 'done', run: done.n };
    } catch (error) {
      const { step: _, ...job } = this.#job;
      const message = error instanceof Error ? error.message : String(error);
      this.#job = signal.aborted
        ? { ...job, state: 'cancelled' }
        : { ...job, state: 'failed', error: message };
    } finally {
      this.#ended = performance.now();
    }
  }
}
