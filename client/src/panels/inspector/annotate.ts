import type { Span } from './spans.ts';

/** A piece of a stretch, with the observations that cover it. */
export interface Part<Observation> {
  at: number;
  text: string;
  observations: readonly Observation[];
}

/** A stretch of a text: plain, or covered by observations that overlap one another. */
export interface Stretch<Observation> extends Part<Observation> {
  /** Cut wherever an observation begins or ends; one part where nothing overlaps. */
  parts: readonly Part<Observation>[];
}

/**
 * The whole text in stretches, in order. Observations that overlap share one, so that each place of the
 * text is reached once; spans that are empty or outside the text are left to the caller.
 * @param observations spans in UTF-16 units
 */
export function annotate<Observation extends Span>(
  text: string,
  observations: readonly Observation[],
): Stretch<Observation>[] {
  const inside = observations
    .filter(({ start, end }) => start >= 0 && start < end && end <= text.length)
    .sort((one, other) => one.start - other.start || other.end - one.end);
  const stretches: Stretch<Observation>[] = [];
  let at = 0;
  const plain = (end: number) => {
    if (end > at) stretches.push(stretch(text, at, end, []));
    at = Math.max(at, end);
  };
  for (let first = 0; first < inside.length; ) {
    const group = overlapping(inside, first);
    const end = Math.max(...group.map((observation) => observation.end));
    plain(group[0]?.start ?? at);
    stretches.push(stretch(text, at, end, group));
    at = end;
    first += group.length;
  }
  plain(text.length);
  return stretches;
}

/** From one reading on, all that overlap it or one another; those that only touch do not. */
function overlapping<Observation extends Span>(
  sorted: readonly Observation[],
  first: number,
): Observation[] {
  const group: Observation[] = [];
  let end = Number.POSITIVE_INFINITY;
  for (const observation of sorted.slice(first)) {
    if (group.length > 0 && observation.start >= end) break;
    end = group.length === 0 ? observation.end : Math.max(end, observation.end);
    group.push(observation);
  }
  return group;
}

function stretch<Observation extends Span>(
  text: string,
  start: number,
  end: number,
  observations: readonly Observation[],
): Stretch<Observation> {
  const cuts = new Set([start, end, ...observations.flatMap((one) => [one.start, one.end])]);
  const edges = [...cuts].sort((one, other) => one - other);
  const parts = edges.slice(0, -1).map((from, index) => {
    const to = edges[index + 1] ?? end;
    const covering = observations.filter((one) => one.start <= from && one.end >= to);
    return { at: from, text: text.slice(from, to), observations: covering };
  });
  return { at: start, text: text.slice(start, end), observations, parts };
}
