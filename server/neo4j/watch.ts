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
  stop(): void;
}

function deathOf(layout: Layout): GraphError {
  const why = diagnose('The graph server has ended', layout.log, 'server-died');
  return new GraphError(
    why.code,
    why.message,
    `Start Throughline again: what was committed is kept. ${why.remedy}`,
  );
}

export function watchServer(pid: number, layout: Layout): Watch {
  const began = startOf(pid);
  const waiting = new Set<(error: GraphError) => void>();
  let known: GraphError | undefined;

  const death = () => {
    if (known === undefined && startOf(pid) !== began) known = deathOf(layout);
    return known;
  };
  const look = () => {
    const error = waiting.size === 0 ? undefined : death();
    if (error === undefined) return;
    for (const reject of waiting) reject(error);
  };
  const timer = setInterval(look, LOOK_EVERY_MS).unref();

  return {
    death,
    // Not Promise.race: it would keep every result alive for as long as the server lives.
    orDeath: (work) =>
      new Promise((resolve, reject) => {
        waiting.add(reject);
        work.then(resolve, reject).finally(() => waiting.delete(reject));
      }),
    stop: () => clearInterval(timer),
  };
}
