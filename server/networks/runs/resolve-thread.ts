import { MessageChannel } from 'node:worker_threads';
import type { Move } from './foreseen.ts';
import type { ResolveWord, ResolveWork } from './resolve-worker.ts';
import { RunThread } from './run-thread.ts';

type InThread = (
  work: Omit<ResolveWork, 'port'>,
  onStep: (step: ResolveWord) => void,
  signal: AbortSignal | undefined,
) => Promise<readonly Move[] | undefined>;

/** A thread loads for a second what it runs, so after a run it waits so long for the next one. */
const waitsMs = 60_000;
/** What a run over more ads has left in its memory is given back at once. */
const mostAds = 50_000;

type Thread = RunThread<ResolveWork, readonly Move[] | undefined>;

let waiting: { readonly thread: Thread; readonly ending: NodeJS.Timeout } | undefined;

/**
 * Has a thread ready for `use`, loading while `use` reads what to give it. When `use` rejects, the thread has ended
 * and can keep nothing any more.
 * @param memoryMb that it may hold
 */
export async function withThread(
  memoryMb: number,
  use: (inThread: InThread) => Promise<void>,
): Promise<void> {
  const thread = await take(memoryMb);
  let again = false;
  const inThread: InThread = async (work, onStep, signal) => {
    const { port1, port2 } = new MessageChannel();
    port1.on('message', onStep);
    let moves: readonly Move[] | undefined;
    try {
      moves = await thread.run({ ...work, port: port2 }, [port2], signal);
    } finally {
      port1.close();
    }
    again = work.graphData.graph.observed.ads.ids.length <= mostAds;
    return moves;
  };
  try {
    await use(inThread);
  } catch (error) {
    again = false;
    throw error;
  } finally {
    if (again && !waiting) leave(thread);
    else await thread.end();
  }
}

async function take(memoryMb: number): Promise<Thread> {
  if (waiting) {
    const { thread, ending } = waiting;
    waiting = undefined;
    clearTimeout(ending);
    if (thread.memoryMb === memoryMb && !thread.broken) return thread;
    await thread.end();
  }
  return new RunThread('resolve-worker.ts', memoryMb, 10);
}

function leave(thread: Thread): void {
  const ending = setTimeout(() => {
    waiting = undefined;
    void thread.end();
  }, waitsMs);
  waiting = { thread, ending: ending.unref() };
}
