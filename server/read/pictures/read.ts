import type { Evidence } from '../../core/evidence/index.ts';
import { type Graph, statement } from '../../core/neo4j/index.ts';
import type { Store } from '../../core/store/index.ts';
import { closedPictures } from '../listed/index.ts';
import { flagHubs } from '../recorded/index.ts';
import { observationsIn } from './observe.ts';
import type { PictureContent } from './picture.ts';
import { type PictureMode, PictureReader } from './picture-reader.ts';
import { type AdRow, madeByPictures, planAd } from './plan.ts';
import { type Versions, withExtraction, writePlans } from './write-pictures.ts';
import { writtenIn } from './written.ts';

/** Ads a transaction: their pictures take seconds to read, and a crash costs no more than these. */
const adsAtOnce = 50;

export interface PictureCounts {
  /** Ads whose pictures are done. */
  readonly ads: number;
  readonly adsTotal: number;
  /** Pictures read now; those read before by the same version are not read again. */
  readonly read: number;
  readonly unreadable: number;
  readonly codes: number;
  /** Relationships of ads that pictures made, or that they confirm. */
  readonly links: number;
  readonly withheld: number;
}

export type PictureEvent =
  | ({ readonly type: 'start' } & Versions & { readonly adsTotal: number })
  | {
      readonly type: 'problem';
      readonly image: string;
      readonly reason: string;
      readonly remedy: string;
    }
  | ({ readonly type: 'progress' } & PictureCounts & Pace)
  | ({ readonly type: 'report' } & PictureCounts & Pace & { readonly hubs: number });
interface Pace {
  readonly perSecond: number;
  readonly elapsedMs: number;
}
type PictureReport = Extract<PictureEvent, { type: 'report' }>;

export interface PictureContext {
  readonly graph: Graph;
  readonly evidence: Evidence;
  readonly dataDir: string;
  readonly mode: PictureMode;
  /** Its pictures that are on a list are not read. */
  readonly store?: Pick<Store, 'db'>;
  readonly onEvent: (event: PictureEvent) => void;
  readonly signal?: AbortSignal;
  /** Awaited before each chunk of ads: how the workspace lets an import go first. */
  readonly turn?: () => Promise<void>;
}

/**
 * Reads codes, and words if asked, in the pictures of all ads that these versions have not read yet, and
 * links what they name to the ads. What is done already is not done again: the same call after a crash or a
 * cancel takes up where it stopped.
 * @throws GraphError, EvidenceError, and the signal's reason; what was written before stays and is whole
 */
export async function readPictures(context: PictureContext): Promise<PictureReport> {
  const { graph, evidence, dataDir, mode, store, onEvent, signal, turn } = context;
  const closed = store ? await closedPictures(store.db) : undefined;
  const reader = await PictureReader.open(evidence, dataDir, mode, closed);
  try {
    const run = new Run(context, reader);
    const due: string[] = [];
    for await (const { id } of graph.stream<{ id: string }>(statement('read/pictures/due-ads'), {
      ...run.versions,
    }))
      due.push(id);
    due.sort();
    onEvent({ type: 'start', ...run.versions, adsTotal: due.length });
    run.counts.adsTotal = due.length;
    for (let i = 0; i < due.length; i += adsAtOnce) {
      await turn?.();
      signal?.throwIfAborted();
      await run.take(due.slice(i, i + adsAtOnce));
    }
    const hubs = run.counts.links > 0 ? await flagHubs(graph) : 0;
    const report: PictureReport = { type: 'report', ...run.counts, ...run.pace, hubs };
    if (due.length > 0)
      await evidence.appendCustody({
        event: 'pictures-read',
        ...run.versions,
        counts: { ...run.counts },
      });
    onEvent(report);
    return report;
  } finally {
    await reader.close();
  }
}

/** One run: reads the pictures of some ads, then writes what they change. */
class Run {
  readonly counts = {
    ads: 0,
    adsTotal: 0,
    read: 0,
    unreadable: 0,
    codes: 0,
    links: 0,
    withheld: 0,
  };
  readonly #context: PictureContext;
  readonly #reader: PictureReader;
  readonly #start = performance.now();

  constructor(context: PictureContext, reader: PictureReader) {
    this.#context = context;
    this.#reader = reader;
  }

  get versions(): Versions {
    return withExtraction(this.#reader.versions);
  }

  get pace(): Pace {
    const elapsedMs = Math.round(performance.now() - this.#start);
    return {
      elapsedMs,
      perSecond: Number(((this.counts.read / Math.max(1, elapsedMs)) * 1000).toFixed(1)),
    };
  }

  async take(ids: readonly string[]): Promise<void> {
    const { graph, evidence, onEvent } = this.#context;
    const ads = await graph.read<AdRow>(statement('read/pictures/ads'), { ids });
    const readings = await this.#readAll([
      ...new Set(ads.flatMap(({ shown }) => shown.map(({ image }) => image))),
    ]);
    const plans = [];
    for (const ad of ads) {
      const shown = { platform: ad.platform ?? '', country: ad.country ?? undefined };
      const observations = ad.shown.flatMap(({ image }) => {
        const reading = readings.get(image);
        return reading ? observationsIn(reading, shown) : [];
      });
      const made = ad.readAt === ad.captures ? [] : madeByPictures(ad);
      const written =
        made.length > 0 ? await writtenIn(graph, evidence, ad.id, new Set(made)) : new Map();
      plans.push(planAd(ad, observations, written));
    }
    await writePlans(graph, ads, plans, this.versions);
    this.counts.ads += ids.length;
    for (const { links, agreements } of plans)
      this.counts.links += links.length + agreements.length;
    onEvent({ type: 'progress', ...this.counts, ...this.pace });
  }

  /** A few at a time: a picture's pixels are large, and the engines have only so many hands. */
  async #readAll(images: readonly string[]): Promise<Map<string, PictureContent>> {
    const readings = new Map<string, PictureContent>();
    const waiting = [...images].reverse();
    const hand = async () => {
      for (let image = waiting.pop(); image; image = waiting.pop()) {
        this.#context.signal?.throwIfAborted();
        readings.set(image, await this.#readOne(image));
      }
    };
    await Promise.all(Array.from({ length: this.#reader.atOnce }, hand));
    return readings;
  }

  async #readOne(image: string): Promise<PictureContent> {
    const { reading, fresh } = await this.#reader.read(image, this.#context.signal);
    if (!fresh) return reading;
    const found = reading.codes?.found ?? [];
    this.counts.read += 1;
    this.counts.codes += found.length;
    this.counts.withheld += found.reduce((sum, { withheld }) => sum + withheld.length, 0);
    if (reading.problem) {
      this.counts.unreadable += 1;
      this.#context.onEvent({
        type: 'problem',
        image,
        reason: reading.problem.text,
        remedy: 'Ask the source for the picture again; the bytes that came stay as evidence.',
      });
    }
    return reading;
  }
}
