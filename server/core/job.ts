import { EventEmitter, on } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';

/** How far a job is that begins at once. */
export const jobStates = {
  idle: 'Nothing has been started since the server began.',
  running: 'It is under way.',
  done: 'It ended, and everything was done.',
  failed: 'It ended with an error.',
  cancelled: 'Somebody stopped it.',
} as const;
export type JobState = keyof typeof jobStates;

/** The least that a page shows of a job. */
interface JobView {
  readonly state: string;
  /** What went wrong and what to do, of one that failed. */
  readonly error?: string;
}

/** What every job comes to, whatever it does. */
type Ended = Partial<Record<keyof JobView, string>>;

/** One piece of work in the background: what a page shows of it, and a way to stop it. */
export class Job<View extends JobView> {
  readonly #stop = new AbortController();
  readonly #changes = new EventEmitter().setMaxListeners(0);
  #view: View;

  constructor(view: View) {
    this.#view = view;
  }

  get view(): View {
    return this.#view;
  }

  get signal(): AbortSignal {
    return this.#stop.signal;
  }

  /** @param quiet who watches is told with the next change */
  change(change: Partial<View> | Ended, quiet?: 'quiet'): void {
    this.#view = { ...this.#view, ...change };
    if (!quiet) this.#changes.emit('change');
  }

  /** Takes something out of what a page shows. */
  forget(name: Exclude<keyof View, keyof JobView>): void {
    const { [name]: _, ...view } = this.#view;
    this.#view = view as View;
  }

  /** Asks the work to stop; it ends as cancelled when it does. */
  cancel(): void {
    this.#stop.abort();
  }

  /** Does the work; resolves when it is over, however it ended. */
  async run(work: () => Promise<void>): Promise<void> {
    try {
      await work();
      this.change({ state: 'done' });
    } catch (error) {
      this.fail(error);
    }
  }

  fail(error: unknown): void {
    this.change(
      this.signal.aborted ? { state: 'cancelled' } : { state: 'failed', error: withRemedy(error) },
    );
  }

  /** The job now, and at every change until it is over. */
  async *watch(isOver: (view: View) => boolean): AsyncGenerator<View> {
    const changes = on(this.#changes, 'change');
    try {
      for (;;) {
        yield this.#view;
        if (isOver(this.#view)) return;
        await changes.next();
      }
    } finally {
      await changes.return?.();
    }
  }
}

/** As sentences. */
function withRemedy(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const remedy = error instanceof Error && 'remedy' in error ? ` ${error.remedy}` : '';
  return `${message.replace(/\.$/, '')}.${remedy}`;
}

/**
 * Work behind a running workspace: one run at a time, and what is asked for meanwhile after it, because that run began
 * before.
 */
export abstract class RepeatedJob<Asked, View extends JobView> {
  #job: Job<View>;
  #running: Promise<void> | undefined;
  #next: Asked | undefined;
  #closed = false;

  constructor(idle: View) {
    this.#job = new Job(idle);
  }

  /** What a page shows as a run begins. */
  protected abstract begin(asked: Asked): View;
  protected abstract work(asked: Asked, job: Job<View>): Promise<void>;
  /** What of two that were asked for runs next. */
  protected abstract more(asked: Asked, other: Asked): Asked;

  get job(): View {
    return this.#job.view;
  }

  start(asked: Asked): View {
    if (this.#closed) return this.job;
    this.#next = this.#next === undefined ? asked : this.more(this.#next, asked);
    this.#running ??= this.#runs();
    return this.job;
  }

  cancel(): View {
    this.#next = undefined;
    this.#job.cancel();
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
    for (let asked = this.#next; asked !== undefined; asked = this.#next) {
      this.#next = undefined;
      const [job, now] = [new Job(this.begin(asked)), asked];
      this.#job = job;
      await job.run(() => this.work(now, job));
    }
    this.#running = undefined;
  }
}

const lookAgainMs = 500;

/** Waits for something that must not be slowed. @throws the reason of the signal */
export async function whileBusy(busy: () => boolean, signal: AbortSignal): Promise<void> {
  while (busy()) await wait(lookAgainMs, undefined, { signal });
}
