import { MessageChannel } from 'node:worker_threads';
import { Piscina } from 'piscina';
import { workerThread } from '../threads.ts';
import type { ResolveWord, ResolveWork } from './resolve-worker.ts';

type InThread = (
  work: Omit<ResolveWork, 'port'>,
  onStep: (step: ResolveWord) => void,
  signal: AbortSignal | undefined,
) => Promise<void>;

/** A thread loads for a second what it runs, so after a run it waits so long for the next one. */
const waitsMs = 60_000;
/** What a run over more ads has left in its memory is given back at once. */
const mostAds = 50_000;

let waiting: { readonly threads: Piscina; readonly ending: NodeJS.Timeout } | undefined;

/**
 * Has a thread ready for `use`, loading while `use` reads what to give it. When `use` rejects, the thread has ended
 * and can keep nothing any more.
 */
export async function withThread(use: (inThread: InThread) => Promise<void>): Promise<void> {
  const threads = take();
  let again = false;
  const inThread: InThread = async (work, onStep, signal) => {
    const { port1, port2 } = new MessageChannel();
    port1.on('message', onStep);
    try {
      await threads.run(
        { ...work, port: port2 },
        { transferList: [port2], ...(signal ? { signal } : {}) },
      );
    } finally {
      port1.close();
    }
    again = work.graph.holdings.ads.ids.length <= mostAds;
  };
  try {
    await use(inThread);
  } catch (error) {
    again = false;
    throw error;
  } finally {
    if (again && !waiting) leave(threads);
    else await threads.destroy();
  }
}

function take(): Piscina {
  if (waiting) {
    const { threads, ending } = waiting;
    waiting = undefined;
    clearTimeout(ending);
    return threads;
  }
  const threads = new Piscina({
    ...workerThread('resolve-worker.ts', import.meta.url),
    ...{ minThreads: 1, maxThreads: 1, niceIncrement: 10 },
  });
  // A thread that ends while it waits is replaced when it is needed.
  threads.on('error', () => {});
  return threads;
}

function leave(threads: Piscina): void {
  const ending = setTimeout(() => {
    waiting = undefined;
    void threads.destroy();
  }, waitsMs);
  waiting = { threads, ending: ending.unref() };
}
