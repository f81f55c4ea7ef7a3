import { ThroughlineError } from '../../core/errors.ts';

/** How many queries that somebody wrote are asked at once. */
export const turnLimits = {
  inAll: 4,
  /** Of one person: of one window of a browser, since there are no accounts. */
  each: 2,
  /** Waiting at most; and each for so many milliseconds. */
  waiting: 40,
  waitsMs: 120_000,
} as const;

/** There are so many queries before it that it was not asked. */
export class CrowdedError extends ThroughlineError {
  override readonly name = 'CrowdedError';
  readonly answeredAs = 'LIMIT';
}

/** Where a run is, by the name that whoever asked has given it. */
export interface RunState {
  readonly state: 'waiting' | 'running';
  /** Queries that are asked before it. */
  readonly ahead: number;
  /** Queries that are being asked at this moment. */
  readonly running: number;
  /** Milliseconds that it has been so. */
  readonly sinceMs: number;
}

interface Turn {
  readonly who: string;
  readonly run: string | undefined;
  since: number;
  begin(): void;
}

/** Queries are asked a few at once; all others wait, in the order in which they came. */
export class Turns {
  readonly #running = new Set<Turn>();
  readonly #waiting: Turn[] = [];

  /**
   * Does something when it is its turn.
   * @param run names it, so that its state can be asked for
   * @throws CrowdedError; the signal's reason where nobody waits any more
   */
  async take<T>(
    {
      who,
      run,
      signal,
    }: { who: string; run?: string | undefined; signal?: AbortSignal | undefined },
    work: () => Promise<T>,
  ): Promise<T> {
    const turn = await this.#begun(who, run, signal);
    try {
      return await work();
    } finally {
      this.#running.delete(turn);
      this.#next();
    }
  }

  get isTaken(): boolean {
    return this.#running.size > 0;
  }

  stateOf(run: string): RunState | undefined {
    const ahead = this.#waiting.findIndex((turn) => turn.run === run);
    const turn = this.#waiting[ahead] ?? [...this.#running].find((each) => each.run === run);
    if (!turn) return undefined;
    return {
      state: ahead < 0 ? 'running' : 'waiting',
      ahead: Math.max(0, ahead),
      running: this.#running.size,
      sinceMs: performance.now() - turn.since,
    };
  }

  #begun(who: string, run: string | undefined, signal: AbortSignal | undefined): Promise<Turn> {
    return new Promise((resolve, reject) => {
      signal?.throwIfAborted();
      if (this.#waiting.length >= turnLimits.waiting) throw crowded(this.#waiting.length);
      const since = performance.now();
      const leave = (why: unknown) => {
        const at = this.#waiting.indexOf(turn);
        if (at < 0) return;
        this.#waiting.splice(at, 1);
        forget();
        reject(why);
      };
      const abort = () => leave(signal?.reason);
      const timer = setTimeout(() => leave(crowded(this.#waiting.length)), turnLimits.waitsMs);
      const forget = () => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', abort);
      };
      const begin = () => {
        forget();
        turn.since = performance.now();
        resolve(turn);
      };
      const turn: Turn = { who, run, since, begin };
      signal?.addEventListener('abort', abort);
      this.#waiting.push(turn);
      this.#next();
    });
  }

  /** Begins those whose turn it is. */
  #next(): void {
    const of = (who: string) => [...this.#running].filter((turn) => turn.who === who).length;
    for (let i = 0; i < this.#waiting.length && this.#running.size < turnLimits.inAll; ) {
      const turn = this.#waiting[i];
      if (!turn || of(turn.who) >= turnLimits.each) {
        i++;
        continue;
      }
      this.#waiting.splice(i, 1);
      this.#running.add(turn);
      turn.begin();
    }
  }
}

const crowded = (waiting: number) =>
  new CrowdedError(
    `${waiting} queries wait to be asked; ${turnLimits.inAll} are asked at once`,
    'Try again in some minutes, or stop one of yours.',
  );
