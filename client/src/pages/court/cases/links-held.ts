import type { GraphLink } from '../../../api/graph.ts';

interface Contents {
  observed: number;
  inferred: number;
  together: number;
}

/** The links among the entities, as the bundle tells them apart. */
export function contentsOf(links: readonly GraphLink[]): Contents {
  const stored = links.filter(({ type }) => type !== 'TOGETHER');
  const inferred = stored.filter((link) => link.inferred).length;
  return {
    observed: stored.length - inferred,
    inferred,
    together: links.length - stored.length,
  };
}
