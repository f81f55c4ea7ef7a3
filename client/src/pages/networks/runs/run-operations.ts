import { useQuery } from '@tanstack/react-query';
import { request } from '../../../api/client.ts';
import { forgetAnswers } from '../../../api/hooks.ts';
import { graphql } from '../../../gql/gql.ts';

const StartResolve = graphql(`
  mutation StartResolve($update: Boolean) {
    resolve(update: $update) { state }
  }
`);

const CancelResolve = graphql(`
  mutation CancelResolve {
    cancelResolve { state }
  }
`);

const RunsQuery = graphql(`
  query Runs {
    runs(first: 20) {
      nodes {
        n engine state active kept stale judgedSince offersUpdate startedAt finishedAt error judgements
        counts { ads networks members hubs largest splits operations }
        update { of full looked anew }
        contradictions { refused sentence }
        exceptions { refused sentence }
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

const RestoreRun = graphql(`
  mutation RestoreRun($run: Int) {
    restoreRun(run: $run) { n }
  }
`);

const HubsQuery = graphql(`
  query Hubs($offset: Int) {
    hubs(offset: $offset, first: 50) {
      totalCount
      nodes { id ads groups sentence: reason entity { ...EntityFields } judgement { ...JudgementFields } }
    }
  }
`);

const SharedIdentifiersQuery = graphql(`
  query SharedIdentifiers($offset: Int) {
    sharedIdentifiers(offset: $offset, first: 50) {
      totalCount open
      nodes { id ads networks sentence most { id ads } entity { ...EntityFields } judgement { ...JudgementFields } }
    }
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

export function useHubs(offset: number) {
  return useQuery({
    queryKey: ['hubs', offset],
    queryFn: ({ signal }) => request(HubsQuery, { offset }, signal).then((data) => data.hubs),
  });
}

export function useSharedIdentifiers(offset: number) {
  return useQuery({
    queryKey: ['sharedIdentifiers', offset],
    queryFn: ({ signal }) =>
      request(SharedIdentifiersQuery, { offset }, signal).then((data) => data.sharedIdentifiers),
  });
}

export const startResolve = (update: boolean) => request(StartResolve, { update });
export const cancelResolve = () => request(CancelResolve, {});

export async function restored(run: number) {
  await request(RestoreRun, { run });
  await forgetAnswers();
}
