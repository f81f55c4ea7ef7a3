import type { Span } from './spans.ts';

/** A piece of a stretch, with the readings that cover it. */
export interface Part<Reading> {
  at: number;
  text: string;
  readings: readonly Reading[];
}

/** A stretch of a text: plain, or covered by readings that overlap one another. */
export interface Stretch<Reading> extends Part<Reading> {
  /** Cut wherever a reading begins or ends; one part where nothing overlaps. */
  parts: readonly Part<Reading>[];
}

/**
 * The whole text in stretches, in order. Readings that overlap share one, so that each place of the
 * text is reached once; spans that are empty or outside the text are left to the caller.
 * @param readings spans in UTF-16 units
 */
export function annotate<Reading extends Span>(
  text: string,
  readings: readonly Reading[],
): Stretch<Reading>[] {
  const inside = readings
    .filter(({ start, end }) => start >= 0 && start < end && end <= text.length)
    .sort((one, other) => one.start - other.start || other.end - one.end);
  const stretches: Stretch<Reading>[] = [];
  let at = 0;
  const plain = (end: number) => {
    if (end > at) stretches.push(stretch(text, at, end, []));
    at = Math.max(at, end);
  };
  for (let first = 0; first < inside.length; ) {
    const group = overlapping(inside, first);
    const end = Math.max(...group.map((reading) => reading.end));
    plain(group[0]?.start ?? at);
    stretches.push(stretch(text, at, end, group));
    at = end;
    first += group.length;
  }
  plain(text.length);
  return stretches;
}

/** From one reading on, all that overlap it or one another; those that only touch do not. */
function overlapping<Reading extends Span>(sorted: readonly Reading[], first: number): Reading[] {
  const group: Reading[] = [];
  let end = Number.POSITIVE_INFINITY;
  for (const reading of sorted.slice(first)) {
    if (group.length > 0 && reading.start >= end) break;
    end = group.length === 0 ? reading.end : Math.max(end, reading.end);
    group.push(reading);
  }
  return group;
}

function stretch<Reading extends Span>(
  text: string,
  start: number,
  end: number,
  readings: readonly Reading[],
): Stretch<Reading> {
  const cuts = new Set([start, end, ...readings.flatMap((one) => [one.start, one.end])]);
  const edges = [...cuts].sort((one, other) => one - other);
  const parts = edges.slice(0, -1).map((from, index) => {
    const to = edges[index + 1] ?? end;
    const covering = readings.filter((one) => one.start <= from && one.end >= to);
    return { at: from, text: text.slice(from, to), readings: covering };
  });
  return { at: start, text: text.slice(start, end), readings, parts };
}
