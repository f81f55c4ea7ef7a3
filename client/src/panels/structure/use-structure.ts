import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { create } from 'zustand';
import { request } from '../../api/client.ts';
import { ApiError } from '../../api/errors.ts';
import { graphql } from '../../gql/gql.ts';
import type { StructureQuery } from '../../gql/graphql.ts';
import { useSettledChart } from '../../graph/store.ts';
import { visible } from '../../graph/visible.ts';

const StructureOperation = graphql(`
  query Structure($ids: [ID!]!, $throughHubs: Boolean!) {
    structure(ids: $ids, throughHubs: $throughHubs) {
      parts current
      centralities(first: 500) {
        totalCount
        nodes {
          selected neighbours between core community part pieces apart
          entity { ...EntityFields }
        }
      }
      bridges(first: 500) { totalCount nodes { source target apart } }
    }
  }
`);

type Described = StructureQuery['structure'];

/** With how many entities were asked about: an answer is shown until the next one is there. */
export interface Answer extends Pick<Described, 'parts' | 'current'> {
  centralities: Described['centralities']['nodes'];
  /** Of all standings and bridges: the first of them are told. */
  total: number;
  bridges: Described['bridges']['nodes'];
  bridgesTotal: number;
  asked: number;
  selection: boolean;
}

/** The server tells of no more at once. */
export const mostAsked = 1000;

export const structureViews = ['overview', 'entities', 'links'] as const;

interface StructureView {
  shown: (typeof structureViews)[number];
  throughHubs: boolean;
  /** What was selected when one asked for the selection alone; all that is drawn without it. */
  among: readonly string[] | null;
}

/** What one looks at; it stays while other panels are open. */
export const useStructureView = create<StructureView>(() => ({
  shown: 'overview',
  throughHubs: false,
  among: null,
}));

/** The entities that are asked about, in one order whatever was drawn first; and whether that is a selection. */
export function useAsked(): { ids: readonly string[]; selection: boolean } {
  // Folded ads hold things together as drawn ones do.
  const { nodes, away } = visible(useSettledChart());
  const among = useStructureView((state) => state.among);
  const drawn = [...nodes, ...away].map(({ id }) => id);
  const chosen = new Set(among);
  const left = drawn.filter((id) => chosen.has(id));
  // A selection that is no longer drawn is nothing to ask about.
  const selection = left.length > 1;
  return { ids: (selection ? left : drawn).sort(), selection };
}

const againMs = 2000;

/** How what is drawn hangs together; asked again until the answer is of the present state of the data. */
export function useStructure() {
  const { ids, selection } = useAsked();
  const throughHubs = useStructureView((state) => state.throughHubs);
  const enabled = ids.length > 1 && ids.length <= mostAsked;
  return useQuery<Answer>({
    queryKey: ['structure', throughHubs, selection, ids],
    enabled,
    // Where nothing is asked, an earlier answer would be one to another question.
    ...(enabled ? { placeholderData: keepPreviousData } : {}),
    refetchInterval: ({ state: { data, error } }) => {
      const isLoading = error instanceof ApiError && error.code === 'UNAVAILABLE';
      return isLoading || data?.current === false ? againMs : false;
    },
    queryFn: ({ signal }) =>
      request(StructureOperation, { ids: [...ids], throughHubs }, signal).then(
        ({ structure: { centralities, bridges, ...described } }) => ({
          ...described,
          ...{ centralities: centralities.nodes, total: centralities.totalCount },
          ...{ bridges: bridges.nodes, bridgesTotal: bridges.totalCount },
          ...{ asked: ids.length, selection },
        }),
      ),
  });
}
