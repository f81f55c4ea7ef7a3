import type { NoticeFigures } from './notice-figures.ts';

/**
 * Figures for everybody: no count below eleven, nothing from which one follows, and no ad, letter, address or day.
 * Source of the least count: Counter Trafficking Data Collaborative, which publishes no cell below 11.
 */
export const leastPublished = 11;

/** null: not told. */
export interface PublicFigures {
  readonly platform: string;
  readonly country: string;
  readonly ads: number;
  readonly answered: number | null;
  readonly looked: number | null;
  readonly gone: number | null;
  readonly again: number | null;
  /** Of a hundred of whom it is known. */
  readonly past24: number | null;
  /** Hours, whole. */
  readonly medianHours: number | null;
}

/** Rows of too few ads are left out whole. There are no sums: a sum gives the row back that is missing. */
export function publicFigures(figures: readonly NoticeFigures[]): PublicFigures[] {
  return figures.flatMap(({ platform, country, counts, known24, survival }): PublicFigures[] => {
    if (counts.ads < leastPublished) return [];
    const { ads, answered, looked, gone, again, past24 } = counts;
    const told = part(looked, ads);
    const ended = told === null ? null : part(gone, looked);
    const isShareTold = part(past24, known24) !== null && known24 >= leastPublished;
    return [
      {
        ...{ platform, country, ads },
        answered: part(answered, ads),
        looked: told,
        gone: ended,
        again: ended === null ? null : part(again, gone),
        past24: isShareTold ? Math.round((100 * past24) / known24) : null,
        medianHours:
          ended !== null && gone >= leastPublished && survival.median !== null
            ? Math.round(survival.median)
            : null,
      },
    ];
  });
}

/** A part is told where it and the rest are each none, or enough. */
const part = (some: number, all: number): number | null =>
  [some, all - some].some((count) => count > 0 && count < leastPublished) ? null : some;
