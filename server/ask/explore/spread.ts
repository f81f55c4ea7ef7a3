import { canBeHub, kinds } from '../../core/model/index.ts';
import { type Graph, statement } from '../../core/neo4j/index.ts';
import type { EntityView } from '../../read/recorded/index.ts';
import { postersOf } from './posters.ts';

/**
 * How widely something is used, and how surely it was read: what decides how telling it is. Counts alone; what was
 * judged wrong counts nowhere.
 */
export interface Spread {
  readonly ads: number;
  /** Groups of its ads that share no other contact, of those that show one; see `postersOf`. */
  readonly posters: number;
  readonly templates: number;
  readonly platforms: number;
  readonly places: number;
  /** Months of the calendar, UTC, in which an ad was first or last seen with it. */
  readonly months: number;
  /** 0..1: the lowest of its ads’ best observations; undefined where no ad has it. */
  readonly weakest?: number;
  /** Ads whose best observation is below `unsureBelow`. */
  readonly unsure: number;
}

/** An observation below this is no match for a sure one. */
const unsureBelow = 0.8;

/** Of a kind: how many stand in an ad, and how many of them in as many ads as this one or more. */
export interface Prevalence {
  readonly ofKind: number;
  readonly asWide: number;
}

interface Row {
  readonly ad: string;
  readonly confidence: number;
  readonly months: readonly string[];
  readonly templates: readonly string[];
  readonly platforms: readonly string[];
  readonly places: readonly string[];
}

/** Ads are not read anywhere, and what names a place or platform says nothing of who posts there. */
export const isSpread = ({ kind }: EntityView): boolean => canBeHub(kind);

export async function spreadOf(graph: Graph, { id }: EntityView): Promise<Spread> {
  const rows = await graph.read<Row>(statement('ask/explore/spread'), { id });
  const different = (of: (row: Row) => readonly string[]) => new Set(rows.flatMap(of)).size;
  const ads = rows.map(({ ad }) => ad);
  const sure = rows.map(({ confidence }) => confidence);
  return {
    ads: ads.length,
    posters: await postersOf(graph, ads, [id]),
    templates: different(({ templates }) => templates),
    platforms: different(({ platforms }) => platforms),
    places: different(({ places }) => places),
    months: different(({ months }) => months),
    ...(sure.length > 0 ? { weakest: Math.min(...sure) } : {}),
    unsure: sure.filter((confidence) => confidence < unsureBelow).length,
  };
}

/** @returns undefined of pictures, which no ad holds but by way of an image */
export async function prevalenceOf(
  graph: Graph,
  { kind, ads }: EntityView,
): Promise<Prevalence | undefined> {
  if (kind === 'cluster') return undefined;
  const [prevalence] = await graph.read<Prevalence>(
    statement('ask/explore/as-wide', { KIND: kinds[kind].label }),
    {
      ads,
    },
  );
  return prevalence;
}
