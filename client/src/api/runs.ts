import { useQuery } from '@tanstack/react-query';
import { graphql } from '../gql/gql.ts';
import { request } from './client.ts';

const RunsQuery = graphql(`
  query Runs {
    runs(first: 20) {
      nodes {
        n engine state active kept stale judgedSince offersUpdate startedAt finishedAt error judgements
        counts { ads networks members hubs largest splits operations }
        update { of full looked anew }
        inParts { parts { ads } cut widest { entity { id caption } } }
        contradictions { refused }
        exceptions { refused }
      }
    }
  }
`);

const CompareRunsQuery = graphql(`
  query CompareRuns($before: Int!, $after: Int!) {
    compareRuns(before: $before, after: $after) {
      adsAdded same resized { after adsBefore adsAfter } appeared gone
      judgementsAdded { ...BetweenFields } judgementsLifted { ...BetweenFields }
      hubsAdded { caption } hubsLifted { caption }
      merged { ...ChangeFields }
      split { ...ChangeFields }
      operations {
        same appeared gone
        resized { before after adsBefore adsAfter }
        merged { before after adsAloneBefore adsAloneAfter }
        split { before after adsAloneBefore adsAloneAfter }
      }
    }
  }
  fragment BetweenFields on Judgement {
    id kind author reason split { at } observation { ad entity } entities { id caption }
  }
  fragment ChangeFields on RunChange {
    before adsAloneBefore aloneBefore after adsAloneAfter aloneAfter
    because { kind exception entity { caption } judgement { author reason } } moreCauses
  }
`);

export function useRuns() {
  return useQuery({
    queryKey: ['runs'],
    queryFn: ({ signal }) => request(RunsQuery, {}, signal).then((data) => data.runs.nodes),
  });
}

export function useActiveRun(): Run | undefined {
  return useRuns().data?.find(({ active }) => active);
}

export type Run = NonNullable<ReturnType<typeof useRuns>['data']>[number];

export function useComparison(before: number, after: number) {
  return useQuery({
    queryKey: ['compareRuns', before, after],
    queryFn: ({ signal }) =>
      request(CompareRunsQuery, { before, after }, signal).then((data) => data.compareRuns),
  });
}

export type Change = NonNullable<ReturnType<typeof useComparison>['data']>['merged'][number];

export type OperationsCompared = NonNullable<
  NonNullable<ReturnType<typeof useComparison>['data']>['operations']
>;

export type JudgedBetween = NonNullable<
  ReturnType<typeof useComparison>['data']
>['judgementsAdded'][number];
