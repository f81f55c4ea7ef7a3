import { totalmem } from 'node:os';
import type { MessagePort } from 'node:worker_threads';
import type { Piscina } from 'piscina';
import { runIn, threadPool } from '../../../core/threads.ts';
import { NetworkError } from '../network-errors.ts';

/** The most that Node gives a thread by itself, in MB. */
const usualMb = 4096;
/** A run holds 2 to 3 kB an ad; the more it may take, the later Node clears up. */
const bytesAnAd = 4096;

/**
 * What the thread of a run may hold, in MB: what Node gives a thread on a large machine, and more where there are more
 * than a million ads, but no more than half of the memory of the machine, or its container: the other half is for Neo4j
 * and for the rest of the program. On a machine of 8 GB Node by itself would give 2. Nothing is set aside: a small graph
 * takes little.
 * @param ads how many there are at the most
 */
export function memoryForRun(ads: number): number {
  const most = process.constrainedMemory() || Number.POSITIVE_INFINITY;
  const halfMb = Math.min(totalmem(), most) / 2 / 2 ** 20;
  return Math.floor(Math.min(halfMb, Math.max(usualMb, (ads * bytesAnAd) / 2 ** 20)));
}

/** As the program has it: three times its semi-space. */
const mostYoungMb = 192;

/** A thread for runs, which begins to load at once. All that it is given runs in it, one after another. */
export class RunThread<Work, Done> {
  readonly memoryMb: number;
  readonly #pool: Piscina<Work, Done>;
  #cannot: Error | undefined;

  /** @param memoryMb that it may hold */
  constructor(
    worker: 'resolve-worker.ts' | 'tables-worker.ts',
    memoryMb: number,
    niceIncrement = 0,
  ) {
    this.memoryMb = memoryMb;
    this.#pool = threadPool<Work, Done>(worker, import.meta.url, {
      ...{ minThreads: 1, maxThreads: 1, niceIncrement },
      resourceLimits: {
        maxOldGenerationSizeMb: memoryMb,
        // What survives there moves at once: more than the limit leaves room for would end the process, not the thread.
        maxYoungGenerationSizeMb: Math.min(mostYoungMb, Math.max(4, Math.floor(memoryMb / 8))),
      },
    });
    this.#pool.on('error', (error: Error) => {
      this.#cannot = error;
    });
  }

  /** Whether it ended without having been told to, and takes nothing any more. */
  get broken(): boolean {
    return this.#cannot !== undefined;
  }

  /** @throws NetworkError `no-memory`; what the thread throws */
  async run(
    work: Work,
    transferList: readonly MessagePort[] = [],
    signal?: AbortSignal | undefined,
  ): Promise<Done> {
    if (this.#cannot) throw this.#cannot;
    try {
      const options = { transferList: [...transferList], ...(signal ? { signal } : {}) };
      return await runIn(this.#pool, work, options);
    } catch (error) {
      throw isOutOfMemory(error) ? noMemory(this.memoryMb, error) : error;
    }
  }

  async end(): Promise<void> {
    await this.#pool.destroy();
  }
}

const isOutOfMemory = (cause: unknown): boolean =>
  cause instanceof Error && 'code' in cause && cause.code === 'ERR_WORKER_OUT_OF_MEMORY';

const noMemory = (memoryMb: number, cause: unknown) =>
  new NetworkError(
    'no-memory',
    `${memoryMb.toLocaleString('en')} MB of memory are too little for this graph.`,
    'Resolve on a machine with more memory: the data folder can be copied there. If that fails too, send this message.',
    { cause },
  );

/** What is noted of a run that failed. */
export const whyFailed = (cause: unknown): string =>
  cause instanceof Error ? cause.message : String(cause);

/**
 * @param stands what is there all the same
 * @param again what to do where memory was not what it lacked
 */
export function runFailed(cause: unknown, stands: string, again: string): NetworkError {
  const lacking = cause instanceof NetworkError && cause.code === 'no-memory';
  return new NetworkError(
    lacking ? 'no-memory' : 'failed',
    `The run failed: ${whyFailed(cause)}`,
    `${stands} ${lacking ? cause.remedy : again}`,
    { cause },
  );
}
