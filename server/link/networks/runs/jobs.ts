import { type Job, type JobState, RepeatedJob, whileBusy } from '../../../core/job.ts';
import { activeRunOf } from '../judged/outcome.ts';
import { type Modules, type ResolveStep, resolveNow } from './resolve-graph.ts';

/** A run behind the workspace, as a page shows it. */
export interface ResolveJob {
  readonly state: JobState;
  readonly step?: ResolveStep;
  /** The run that is under way, or was the last. */
  readonly run?: number;
  readonly elapsedMs: number;
  readonly error?: string;
}

/** All is resolved, or what has changed. */
type Asked = 'full' | 'update';

/** In a smaller graph an update looks at most ads, and all are resolved as fast. */
export const leastToUpdate = 40_000;
/** To resolve all of so many ads takes half a minute or more. */
const largeAds = 100_000;

/**
 * Resolves behind a running workspace, after imports and never beside one. A cancelled or failed run leaves the one
 * before active.
 */
export class ResolveJobs extends RepeatedJob<Asked, ResolveJob> {
  readonly #modules: Modules;
  readonly #busy: () => boolean;
  readonly #done: () => void;
  #started = 0;

  /**
   * @param busy is something under way that changes the graph? A run waits for it.
   * @param done is called when another run has become active
   */
  constructor(modules: Modules, busy: () => boolean, done: () => void = () => {}) {
    super({ state: 'idle', elapsedMs: 0 });
    this.#modules = modules;
    this.#busy = busy;
    this.#done = done;
  }

  override get job(): ResolveJob {
    const { step, ...job } = super.job;
    if (job.state !== 'running') return job;
    return { ...job, ...(step ? { step } : {}), elapsedMs: performance.now() - this.#started };
  }

  /** Resolves, or brings the active run up to date. */
  override start(asked: Asked = 'full'): ResolveJob {
    return super.start(asked);
  }

  /** After a change of the graph: brings a large one up to date, and resolves all of a smaller one. */
  async takeIn(): Promise<ResolveJob> {
    const run = await activeRunOf(this.#modules.store.db);
    return this.start(run && run.counts.ads >= largeAds ? 'update' : 'full');
  }

  protected override begin(): ResolveJob {
    this.#started = performance.now();
    return { state: 'running', elapsedMs: 0 };
  }

  protected override more(asked: Asked, other: Asked): Asked {
    return asked === 'full' ? asked : other;
  }

  protected override async work(asked: Asked, job: Job<ResolveJob>): Promise<void> {
    const { signal } = job;
    try {
      await whileBusy(this.#busy, signal);
      const { n } = await resolveNow(this.#modules, {
        ...{ signal, update: asked === 'update' },
        onStep: (step, run) => job.change({ step, run }),
      });
      job.change({ run: n });
      this.#done();
    } finally {
      job.change({ elapsedMs: performance.now() - this.#started });
    }
  }
}
