import { setTimeout as wait } from 'node:timers/promises';
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

const lookAgainMs = 500;

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
  #again = false;
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

  /** Resolves; during a run, once more after it, because that one began before. */
  start(): ResolveJob {
    if (this.#closed) return this.job;
    if (this.#running) this.#again = true;
    else this.#running = this.#runs();
    return this.job;
  }

  cancel(): ResolveJob {
    this.#again = false;
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
    do {
      this.#again = false;
      await this.#run();
    } while (this.#again);
    this.#running = undefined;
  }

  async #run(): Promise<void> {
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    this.#started = performance.now();
    this.#job = { state: 'running' };
    try {
      while (this.#busy()) await wait(lookAgainMs, undefined, { signal });
      const done: Run = await resolveNow(this.#room, {
        signal,
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
