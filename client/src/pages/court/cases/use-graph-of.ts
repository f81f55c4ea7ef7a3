import { keepPreviousData, useQuery } from '@tanstack/react-query';
import {
  type GraphEntity,
  type GraphLink,
  readEntities,
  readImagesBetween,
  readLinks,
} from '../../../api/graph.ts';
import type { CaseItem } from '../../../cases/scope.ts';
import { currentChart } from '../../../graph/store.ts';

/** What the graph holds of a case. */
export interface GraphOf {
  readonly entities: readonly GraphEntity[];
  /** Brought by the bundle: by way of them its ads hold its pictures. */
  readonly images: readonly string[];
  readonly links: readonly GraphLink[];
  /** Whether it is of what the case holds now. */
  readonly isRead: boolean;
  /** Whether nothing was read yet. */
  readonly isPending: boolean;
  readonly error: unknown;
  readonly retry: () => void;
}

/** In whatever order two people added them, they ask the same. */
const inAnyOrder = (ids: readonly string[]): string[] => [...ids].sort();

const nothing = { entities: [], images: [], links: [] };

/**
 * The entities of a case that this workspace holds, the images that the bundle brings with them because their ads belong
 * to an image cluster by way of these, and every link among all.
 */
export function useGraphOf(items: readonly CaseItem[]): GraphOf {
  const ids = items.filter(({ what }) => what === 'ENTITY').map(({ id }) => id);
  const read = useQuery({
    queryKey: ['caseGraph', inAnyOrder(ids)],
    placeholderData: keepPreviousData,
    queryFn: async () => {
      if (ids.length === 0) return nothing;
      const images = await readImagesBetween(ids);
      const [entities, links] = await Promise.all([
        readEntities([...ids]),
        readLinks([...ids, ...images]),
      ]);
      const named = new Set(ids);
      const isNamed = ({ source, target }: GraphLink) => named.has(source) && named.has(target);
      return {
        entities,
        images,
        links: links.filter((link) => link.type !== 'TOGETHER' || isNamed(link)),
      };
    },
  });
  const { data, isPlaceholderData, error, isPending } = read;
  return {
    ...(data ?? nothing),
    ...{ isRead: data !== undefined && !isPlaceholderData, error },
    // Before it is known what the case holds, nothing was asked.
    isPending: isPending || (isPlaceholderData && data === nothing),
    retry: () => void read.refetch(),
  };
}

/** Where the canvas shows these entities now, by id. */
export function placesOf(ids: readonly string[]): Record<string, { x: number; y: number }> {
  const { nodes } = currentChart();
  return Object.fromEntries(
    ids.flatMap((id) => {
      const node = nodes[id];
      return node ? [[id, { x: node.x, y: node.y }]] : [];
    }),
  );
}
