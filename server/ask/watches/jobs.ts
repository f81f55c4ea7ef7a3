import { EventEmitter, on } from 'node:events';
import { type Job, type JobState, RepeatedJob, whileBusy } from '../../core/job.ts';
import { checkWatches } from './checking.ts';
import type { Looking } from './looking.ts';
import { unreadCount } from './watch-records.ts';

/** A look at all watches behind the workspace. */
interface CheckJob {
  readonly state: JobState;
  /** Watches that have something new. */
  readonly told: number;
  readonly error?: string;
}

/** Looks at all watches behind a running workspace, after imports and runs and never beside one. */
export class WatchJobs extends RepeatedJob<true, CheckJob> {
  readonly #looking: Looking;
  readonly #busy: () => boolean;
  readonly #changes = new EventEmitter().setMaxListeners(0);

  /** @param busy is something under way that changes the graph, or the networks? A look waits for it. */
  constructor(looking: Looking, busy: () => boolean) {
    super({ state: 'idle', told: 0 });
    this.#looking = looking;
    this.#busy = busy;
  }

  override start(): CheckJob {
    return super.start(true);
  }

  /** Is called when the inbox has changed otherwise: somebody has read something. */
  changed(): void {
    this.#changes.emit('change');
  }

  /** How many items nobody has read: now, and whenever that may have changed. */
  async *unread(signal: AbortSignal): AsyncGenerator<number> {
    const changes = on(this.#changes, 'change', { signal });
    try {
      for (;;) {
        yield await unreadCount(this.#looking.store.db);
        await changes.next();
      }
    } catch (error) {
      if (!signal.aborted) throw error;
    } finally {
      await changes.return?.();
    }
  }

  protected override begin(): CheckJob {
    return { state: 'running', told: 0 };
  }

  protected override more(): true {
    return true;
  }

  protected override async work(_: true, job: Job<CheckJob>): Promise<void> {
    await whileBusy(this.#busy, job.signal);
    job.change({ told: await checkWatches(this.#looking) });
    this.changed();
  }
}
