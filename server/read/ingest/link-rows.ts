import type { MergedLink } from './merge.ts';
import type { ChunkNodes } from './nodes.ts';

/**
 * The parameters of ingest/create-links and merge-links: relationships grouped by type and way of observation,
 * and the captures in which they were first seen.
 */
export function byObservation(
  links: readonly MergedLink[],
  nodes: ChunkNodes,
): Readonly<Record<string, unknown>> {
  const groups = new Map<string, { shared: Record<string, unknown>; links: unknown[][] }>();
  const sightings: unknown[][] = [];
  const places = new Map<string, number>();
  for (const { type, source, target, evidence, captures, lastSeen } of links) {
    const { field, method, version, steps, confidence, inferred, capture, firstSeen } = evidence;
    const key = `${type}\n${field}\n${method}\n${version}\n${steps.join('\n')}\n${confidence}\n${inferred}`;
    let group = groups.get(key);
    if (!group) {
      // Nothing done is nothing stored.
      const done = steps.length > 0 ? steps : null;
      const shared = { type, field, method, version, steps: done, confidence, inferred };
      group = { shared, links: [] };
      groups.set(key, group);
    }
    const place = places.get(capture) ?? sightings.push([capture, firstSeen]) - 1;
    places.set(capture, place);
    group.links.push([
      nodes.of(source),
      nodes.of(target),
      evidence.raw,
      evidence.start,
      evidence.end,
      place,
      lastSeen,
      captures,
    ]);
  }
  return {
    groups: [...groups.values()].map(({ shared, links: rows }) => ({ ...shared, links: rows })),
    sightings,
  };
}
