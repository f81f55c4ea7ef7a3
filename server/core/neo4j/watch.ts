import { setTimeout as sleep } from 'node:timers/promises';
import { startOf } from '../processes.ts';
import { diagnose } from './diagnosis.ts';
import { GraphError } from './graph-errors.ts';
import type { Layout } from './server-layout.ts';
import { signal } from './server-processes.ts';

const LOOK_EVERY_MS = 500;

/** Notices when the managed server's process has ended. */
export interface Watch {
  /** The error to give once it has; looks at this very moment. */
  death(): GraphError | undefined;
  /**
   * The same promise, rejected early when the server ends meanwhile: the driver alone would try
   * a dead port for half a minute.
   */
  orDeath<T>(work: Promise<T>): Promise<T>;
  /** Another process is the server from now on. */
  follow(pid: number): void;
  /** What to do about its death, for the error. */
  remedy: string;
  /** Somebody starts it again when it has ended. */
  revives: boolean;
  /** Ends it at once, for this reason; whoever revives it starts it again. */
  end(why: string): void;
  /**
   * Waits until it answers again.
   * @returns false where it did not within `ms`, or nobody starts it
   */
  back(ms: number): Promise<boolean>;
  stop(): void;
}

const startAgain = 'Start Throughline again: what was committed is kept.';

export function watchServer(pid: number, layout: Layout): Watch {
  let watched = { pid, began: startOf(pid) };
  const waiting = new Set<(error: GraphError) => void>();
  const missing = new Set<() => void>();
  let why: GraphError | undefined;
  let endedFor: string | undefined;

  const ended = () => {
    try {
      return startOf(watched.pid) !== watched.began;
    } catch {
      // It cannot be seen now.
      return false;
    }
  };
  const death = () => {
    if (why === undefined && ended())
      why = endedFor
        ? new GraphError('server-died', endedFor, `Log: ${layout.log}`)
        : diagnose('The graph server has ended', layout.log, 'server-died');
    return why && new GraphError(why.code, why.message, `${watch.remedy} ${why.remedy}`);
  };
  const look = () => {
    const error = waiting.size === 0 ? undefined : death();
    if (error === undefined) return;
    for (const reject of waiting) reject(error);
  };
  const timer = setInterval(look, LOOK_EVERY_MS).unref();

  const watch: Watch = {
    death,
    // Not Promise.race: it would keep every result alive for as long as the server lives.
    orDeath: (work) =>
      new Promise((resolve, reject) => {
        waiting.add(reject);
        work.then(resolve, reject).finally(() => waiting.delete(reject));
      }),
    follow: (next) => {
      watched = { pid: next, began: startOf(next) };
      why = undefined;
      endedFor = undefined;
      for (const answer of missing) answer();
      missing.clear();
    },
    remedy: startAgain,
    revives: false,
    end: (reason) => {
      if (ended()) return;
      endedFor = reason;
      signal(watched.pid, 'SIGKILL');
    },
    back: async (ms) => {
      if (!watch.revives) return false;
      // A connection is lost before the process is gone.
      for (let tried = 0; tried < 10 && death() === undefined; tried++)
        await sleep(100, undefined, { ref: false });
      if (death() === undefined) return true;
      const answered = new Promise<boolean>((resolve) => missing.add(() => resolve(true)));
      return Promise.race([answered, sleep(ms, false, { ref: false })]);
    },
    stop: () => clearInterval(timer),
  };
  return watch;
}
