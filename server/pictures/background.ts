import { setTimeout as wait } from 'node:timers/promises';
import type { Evidence } from '../evidence/index.ts';
import type { Graph } from '../neo4j/index.ts';
import { type PictureCounts, type PictureEvent, readPictures } from './read.ts';
import type { PictureMode } from './reader.ts';
import { type PictureStanding, standingOf } from './standing.ts';

export const pictureJobStates = ['idle', 'running', 'done', 'failed', 'cancelled'] as const;
type PictureJobState = (typeof pictureJobStates)[number];

/** The reading of pictures as a page shows it. */
export interface PictureJob {
  readonly state: PictureJobState;
  /** True while it lets an import go first. */
  readonly waits: boolean;
  readonly mode: PictureMode;
  readonly counts: PictureCounts;
  readonly perSecond: number;
  /** Pictures that could not be read, the first 20 of this run; all of them are counted. */
  readonly problems: readonly PictureProblem[];
  readonly error?: string;
}
export type PictureProblem = Pick<
  Extract<PictureEvent, { type: 'problem' }>,
  'image' | 'reason' | 'remedy'
>;

interface Room {
  readonly graph: Graph;
  readonly evidence: Evidence;
  readonly dataDir: string;
  /** Is something under way that must not be slowed? Reading waits for it between chunks. */
  readonly busy: () => boolean;
}

const nothing: PictureCounts = {
  ads: 0,
  adsTotal: 0,
  read: 0,
  unreadable: 0,
  codes: 0,
  links: 0,
  withheld: 0,
};
const lookAgainMs = 500;
const problemsKept = 20;
const fresh = { waits: false, counts: nothing, perSecond: 0, problems: [] } as const;

/**
 * Reads pictures behind a running workspace: one run at a time, after imports and never beside one. What a
 * cancelled or failed run has written stays; the next one goes on from there.
 */
export class PictureJobs {
  readonly #room: Room;
  #job: PictureJob = { state: 'idle', mode: 'codes', ...fresh };
  #running: Promise<void> | undefined;
  #again: PictureMode | undefined;
  #closed = false;
  #stop = new AbortController();

  constructor(room: Room) {
    this.#room = room;
  }

  get job(): PictureJob {
    return this.#job;
  }

  /** Reads what is due; during a run, once more after it. */
  start(mode: PictureMode): PictureJob {
    if (this.#closed) return this.#job;
    if (this.#running) this.#again = mode;
    else this.#running = this.#runs(mode);
    return this.#job;
  }

  cancel(): PictureJob {
    this.#again = undefined;
    this.#stop.abort();
    return this.#job;
  }

  /** How far everything is read, by what there is to read it with now. @throws GraphError */
  standing(): Promise<PictureStanding> {
    const { graph, evidence, dataDir } = this.#room;
    return standingOf(graph, evidence, dataDir);
  }

  /** Resolves when nothing runs. */
  async settled(): Promise<void> {
    await this.#running;
  }

  /** Ends what runs, before the graph is closed; nothing begins any more. */
  async close(): Promise<void> {
    this.#closed = true;
    this.cancel();
    await this.settled();
  }

  async #runs(first: PictureMode): Promise<void> {
    for (let mode: PictureMode | undefined = first; mode; mode = this.#again) {
      this.#again = undefined;
      await this.#run(mode);
    }
    this.#running = undefined;
  }

  async #run(mode: PictureMode): Promise<void> {
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    const { busy, ...room } = this.#room;
    this.#job = { state: 'running', mode, ...fresh };
    const turn = async () => {
      this.#job = { ...this.#job, waits: busy() };
      while (busy()) await wait(lookAgainMs, undefined, { signal });
      this.#job = { ...this.#job, waits: false };
    };
    try {
      await turn();
      await readPictures({ ...room, mode, signal, turn, onEvent: (event) => this.#take(event) });
      this.#job = { ...this.#job, state: 'done' };
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      this.#job = {
        ...this.#job,
        waits: false,
        ...(signal.aborted ? { state: 'cancelled' } : { state: 'failed', error: message }),
      };
    }
  }

  #take(event: PictureEvent): void {
    if (event.type === 'start')
      this.#job = { ...this.#job, counts: { ...nothing, adsTotal: event.adsTotal } };
    if (event.type === 'problem' && this.#job.problems.length < problemsKept) {
      const { image, reason, remedy } = event;
      this.#job = { ...this.#job, problems: [...this.#job.problems, { image, reason, remedy }] };
    }
    if (event.type !== 'progress' && event.type !== 'report') return;
    const { ads, adsTotal, read, unreadable, codes, links, withheld, perSecond } = event;
    const counts = { ads, adsTotal, read, unreadable, codes, links, withheld };
    this.#job = { ...this.#job, counts, perSecond };
  }
}
