import { MessageChannel } from 'node:worker_threads';
import type { Moves } from './foreseen.ts';
import type { ResolveWord, ResolveWork } from './resolve-worker.ts';
import { RunThread } from './run-thread.ts';

type InThread = (
  work: Omit<ResolveWork, 'port'>,
  onStep: (step: ResolveWord) => void,
  signal: AbortSignal | undefined,
) => Promise<Moves | undefined>;

/** A thread loads for a second what it runs, so after a run it waits so long for the next one. */
const waitsMs = 60_000;
/** What a run over more ads has left in its memory is given back at once. */
const mostAds = 50_000;

type Thread = RunThread<ResolveWork, Moves | undefined>;

/** For a preview a person waits; a run leaves the processor to whoever works meanwhile. */
const niceIncrements = { preview: 0, run: 10 } as const;
type For = keyof typeof niceIncrements;

interface Waiting {
  readonly thread: Thread;
  readonly ending: NodeJS.Timeout;
}
const waiting: Partial<Record<For, Waiting>> = {};

/**
 * Has a thread ready for `use`, loading while `use` reads what to give it. When `use` rejects, the thread has ended
 * and can keep nothing any more.
 * @param memoryMb that it may hold
 */
export async function withThread(
  what: For,
  memoryMb: number,
  use: (inThread: InThread) => Promise<void>,
): Promise<void> {
  const thread = await take(what, memoryMb);
  let again = false;
  const inThread: InThread = async (work, onStep, signal) => {
    const { port1, port2 } = new MessageChannel();
    port1.on('message', onStep);
    let moves: Moves | undefined;
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
    if (again && !waiting[what]) leave(what, thread);
    else await thread.end();
  }
}

async function take(what: For, memoryMb: number): Promise<Thread> {
  const left = waiting[what];
  if (left) {
    delete waiting[what];
    clearTimeout(left.ending);
    if (left.thread.memoryMb === memoryMb && !left.thread.broken) return left.thread;
    await left.thread.end();
  }
  return new RunThread('resolve-worker.ts', memoryMb, niceIncrements[what]);
}

function leave(what: For, thread: Thread): void {
  const ending = setTimeout(() => {
    delete waiting[what];
    void thread.end();
  }, waitsMs);
  waiting[what] = { thread, ending: ending.unref() };
}
