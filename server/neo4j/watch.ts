import { startOf } from '../processes.ts';
import { diagnose } from './diagnosis.ts';
import { GraphError } from './errors.ts';
import type { Layout } from './layout.ts';

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
  stop(): void;
}

export const startAgain = 'Start Throughline again: what was committed is kept.';

export function watchServer(pid: number, layout: Layout): Watch {
  let watched = { pid, began: startOf(pid) };
  const waiting = new Set<(error: GraphError) => void>();
  let why: GraphError | undefined;

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
      why = diagnose('The graph server has ended', layout.log, 'server-died');
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
    },
    remedy: startAgain,
    stop: () => clearInterval(timer),
  };
  return watch;
}
