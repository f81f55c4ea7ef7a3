import type { Evidence } from '../../core/evidence/index.ts';
import { type Job, type JobState, RepeatedJob, whileBusy } from '../../core/job.ts';
import type { Graph } from '../../core/neo4j/index.ts';
import type { Store } from '../../core/store/index.ts';
import type { PictureMode } from './picture-reader.ts';
import { type PictureProgress, progressOf } from './progress.ts';
import { type PictureCounts, type PictureEvent, readPictures } from './read.ts';

/** The reading of pictures as a page shows it. */
export interface PictureJob {
  readonly state: JobState;
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

interface Modules {
  readonly graph: Graph;
  readonly evidence: Evidence;
  readonly dataDir: string;
  readonly store?: Pick<Store, 'db'>;
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
const problemsKept = 20;
const fresh = { waits: false, counts: nothing, perSecond: 0, problems: [] } as const;

/**
 * Reads pictures behind a running workspace, after imports and never beside one. What a cancelled or failed run has
 * written stays; the next one goes on from there.
 */
export class PictureJobs extends RepeatedJob<PictureMode, PictureJob> {
  readonly #modules: Modules;

  constructor(modules: Modules) {
    super({ state: 'idle', mode: 'codes', ...fresh });
    this.#modules = modules;
  }

  /** How far everything is read, by what there is to read it with now. @throws GraphError */
  progress(): Promise<PictureProgress> {
    const { graph, evidence, dataDir } = this.#modules;
    return progressOf(graph, evidence, dataDir);
  }

  protected override begin(mode: PictureMode): PictureJob {
    return { state: 'running', mode, ...fresh };
  }

  protected override more(_: PictureMode, last: PictureMode): PictureMode {
    return last;
  }

  protected override async work(mode: PictureMode, job: Job<PictureJob>): Promise<void> {
    const { busy, ...modules } = this.#modules;
    const { signal } = job;
    const turn = async () => {
      job.change({ waits: busy() });
      await whileBusy(busy, signal).finally(() => job.change({ waits: false }));
    };
    await turn();
    await readPictures({ ...modules, mode, signal, turn, onEvent: (event) => take(job, event) });
  }
}

function take(job: Job<PictureJob>, event: PictureEvent): void {
  if (event.type === 'start') job.change({ counts: { ...nothing, adsTotal: event.adsTotal } });
  const { problems } = job.view;
  if (event.type === 'problem' && problems.length < problemsKept) {
    const { image, reason, remedy } = event;
    job.change({ problems: [...problems, { image, reason, remedy }] });
  }
  if (event.type !== 'progress' && event.type !== 'report') return;
  const { ads, adsTotal, read, unreadable, codes, links, withheld, perSecond } = event;
  job.change({ counts: { ads, adsTotal, read, unreadable, codes, links, withheld }, perSecond });
}
