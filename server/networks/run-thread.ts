import { totalmem } from 'node:os';
import type { MessagePort } from 'node:worker_threads';
import { Piscina } from 'piscina';
import { workerThread } from '../threads.ts';
import { NetworkError } from './errors.ts';

/**
 * What the thread of a run may hold, in MB: half of the memory that the machine, or its container, has. By itself Node
 * gives a thread a quarter, and 4 GB at most; a million ads take 2 GB. The other half is for Neo4j and for the rest of
 * the program. Nothing is set aside: a small graph takes little.
 */
export function memoryForRun(): number {
  const most = process.constrainedMemory() || Number.POSITIVE_INFINITY;
  return Math.floor(Math.min(totalmem(), most) / 2 / 2 ** 20);
}

/** A thread for runs, which begins to load at once. */
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
    this.#pool = new Piscina<Work, Done>({
      ...workerThread(worker, import.meta.url),
      ...{ minThreads: 1, maxThreads: 1, niceIncrement },
      resourceLimits: { maxOldGenerationSizeMb: memoryMb },
    });
    this.#pool.on('error', (error: Error) => {
      this.#cannot = error;
    });
  }

  /** Whether it ended without having been told to, and takes nothing any more. */
  get broken(): boolean {
    return this.#cannot !== undefined;
  }

  async run(
    work: Work,
    transferList: readonly MessagePort[],
    signal?: AbortSignal | undefined,
  ): Promise<Done> {
    if (this.#cannot) throw this.#cannot;
    let tell = (_error: Error): void => {};
    // A thread that cannot even begin takes no work, and leaves it waiting.
    const broken = new Promise<never>((_, reject) => {
      tell = reject;
    });
    this.#pool.once('error', tell);
    try {
      const options = { transferList: [...transferList], ...(signal ? { signal } : {}) };
      return await Promise.race([this.#pool.run(work, options), broken]);
    } finally {
      this.#pool.off('error', tell);
    }
  }

  async end(): Promise<void> {
    await this.#pool.destroy();
  }
}

/**
 * @param memoryMb that its thread had
 * @returns what is noted of a run that failed
 */
export function whyFailed(cause: unknown, memoryMb: number): string {
  if (isOutOfMemory(cause))
    return `${memoryMb.toLocaleString('en')} MB of memory, half of what the machine has, are too little for this graph.`;
  return cause instanceof Error ? cause.message : String(cause);
}

/**
 * @param memoryMb that its thread had
 * @param stands what is there all the same
 * @param again what to do where memory was not what it lacked
 */
export function runFailed(
  cause: unknown,
  memoryMb: number,
  stands: string,
  again: string,
): NetworkError {
  const lacking = isOutOfMemory(cause);
  const remedy = lacking
    ? 'Resolve on a machine with more memory: the data folder can be copied there.'
    : again;
  return new NetworkError(
    lacking ? 'no-memory' : 'failed',
    `The run failed: ${whyFailed(cause, memoryMb)}`,
    `${stands} ${remedy}`,
    cause,
  );
}

const isOutOfMemory = (cause: unknown): boolean =>
  cause instanceof Error && 'code' in cause && cause.code === 'ERR_WORKER_OUT_OF_MEMORY';
