import { keepPreviousData, useMutation, useMutationState, useQuery } from '@tanstack/react-query';
import { request } from '../../api/client.ts';
import { type GraphLink, readEntities, readImagesBetween, readLinks } from '../../api/graph.ts';
import { graphql } from '../../gql/gql.ts';
import type {
  CaseScopeQuery as CaseScopeAnswer,
  CreateBundleMutation,
  CreateBundleMutationVariables,
} from '../../gql/graphql.ts';
import { currentChart } from '../../graph/store.ts';

const CreateBundle = graphql(`
  mutation CreateBundle(
    $entities: [ID!]!, $title: String!, $producer: String!, $positions: JSON, $filing: Boolean
  ) {
    createBundle(
      entities: $entities, title: $title, producer: $producer, positions: $positions, filing: $filing
    ) {
      href name sha256 bytes pages exhibits links entities besides signedBy timestamped
    }
  }
`);

const CaseScopeQuery = graphql(`
  query CaseScope($entities: [ID!]!) {
    caseScope(entities: $entities) { adsNamed adsBrought adsLeft captures }
  }
`);

/** A bundle of thousands of pages is set in minutes, not seconds. */
const bundleLimitMs = 10 * 60_000;
const mutationKey = ['createBundle'];

export type BundleResult = CreateBundleMutation['createBundle'];

/** What a key is made of: who moves an entity up or down asks nothing anew. */
const inAnyOrder = (ids: readonly string[]): string[] => [...ids].sort();

/**
 * The entities of the case file that this workspace holds, the images that the bundle brings with them because their
 * ads belong to an image cluster by way of these, and every link among all.
 */
export function useContents(ids: readonly string[]) {
  return useQuery({
    queryKey: ['caseFile', inAnyOrder(ids)],
    placeholderData: (previous) => previous,
    queryFn: async () => {
      if (ids.length === 0) return { entities: [], images: [], links: [] };
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
}

/** The ads that a bundle of these would hold, counted by the rules by which it is made. */
export function useScope(ids: readonly string[]) {
  return useQuery<CaseScopeAnswer['caseScope']>({
    queryKey: ['caseScope', inAnyOrder(ids)],
    placeholderData: keepPreviousData,
    enabled: ids.length > 0,
    queryFn: ({ signal }) =>
      request(CaseScopeQuery, { entities: [...ids] }, signal).then((data) => data.caseScope),
  });
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

let stop: AbortController | undefined;

/** Lets go of the bundle that is being made: the server stops, and keeps nothing of it. */
export const stopExport = (): void => stop?.abort();

export const wasStopped = (error: unknown): boolean =>
  error instanceof DOMException && error.name === 'AbortError';

export function useExport() {
  return useMutation({
    mutationKey,
    gcTime: Number.POSITIVE_INFINITY,
    mutationFn: (variables: CreateBundleMutationVariables) => {
      stop = new AbortController();
      return request(CreateBundle, variables, stop.signal, bundleLimitMs).then(
        (data) => data.createBundle,
      );
    },
  });
}

/** The last export of this session, whatever became of it: it outlives the page. */
export function useLastExport() {
  const exports = useMutationState({
    filters: { mutationKey },
    select: ({ state }) => ({
      status: state.status,
      error: state.error,
      result: state.data as BundleResult | undefined,
      asked: state.variables as CreateBundleMutationVariables | undefined,
    }),
  });
  return exports.at(-1);
}
