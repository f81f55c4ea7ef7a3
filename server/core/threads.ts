import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import { built } from './built.ts';

type Options = Omit<NonNullable<ConstructorParameters<typeof Piscina>[0]>, 'filename' | 'execArgv'>;
type RunOptions = NonNullable<Parameters<Piscina['run']>[1]>;

/**
 * A pool of threads that run a worker written in TypeScript. One that ends while it waits is replaced when it is
 * needed, and does not end the program; see `runIn`.
 * @param name of the worker's file, beside the one that asks
 * @param beside `import.meta.url` of the one that asks
 */
export function threadPool<Work, Done>(
  name: string,
  beside: string,
  options: Options,
): Piscina<Work, Done> {
  const filename = built(fileURLToPath(new URL(name, beside)));
  const pool = new Piscina<Work, Done>({
    ...{ filename, execArgv: ['--enable-source-maps'] },
    ...options,
  });
  // An error that no work can be told of has no other listener, and would end the program.
  pool.on('error', () => {});
  // All work that waits listens, however much it is: see `runIn`.
  pool.setMaxListeners(0);
  return pool;
}

/**
 * Has a pool do some work. It fails where a thread cannot even begin, for want of memory or of file handles: such a
 * thread takes no work, and leaves it waiting for ever.
 */
export async function runIn<Work, Done>(
  pool: Piscina<Work, Done>,
  work: Work,
  options: RunOptions = {},
): Promise<Done> {
  let tell = (_error: Error): void => {};
  const broken = new Promise<never>((_, reject) => {
    tell = reject;
  });
  pool.once('error', tell);
  try {
    return await Promise.race([pool.run(work, options), broken]);
  } finally {
    pool.off('error', tell);
  }
}

/** A thread waits so long for its next piece of work, in milliseconds: the pool ends with all of it. */
const idleMs = 600_000;

/**
 * Up to as many threads of a worker as the machine has cores, for as long as `work` takes. When it fails, what is being
 * done is waited for: a thread that is ended while it unpacks takes the whole program with it (Node's `close before
 * init`), and nobody would learn what failed.
 */
export async function inThreads<Job, Done, Result>(
  name: string,
  beside: string,
  work: (run: (job: Job) => Promise<Done>, threads: number) => Promise<Result>,
): Promise<Result> {
  const threads = availableParallelism();
  const pool = threadPool<Job, Done>(name, beside, {
    // A small list is one piece of work: a second thread would read its modules for nothing.
    minThreads: 1,
    maxThreads: threads,
    idleTimeout: idleMs,
    resourceLimits: { maxYoungGenerationSizeMb: 64 },
  });
  const running = new Set<Promise<Done>>();
  const run = (job: Job): Promise<Done> => {
    const done: Promise<Done> = runIn(pool, job).finally(() => running.delete(done));
    running.add(done);
    return done;
  };
  try {
    return await work(run, threads);
  } finally {
    await Promise.allSettled(running);
    await pool.destroy();
  }
}
