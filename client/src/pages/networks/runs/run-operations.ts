import { useQuery } from '@tanstack/react-query';
import { request } from '../../../api/client.ts';
import { forgetAnswers } from '../../../api/hooks.ts';
import { graphql } from '../../../gql/gql.ts';
import { useTies } from '../operations.ts';
import { wouldChange } from './followed.ts';

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
    runs(limit: 20) {
      n engine state active kept stale offersUpdate startedAt finishedAt error judgements
      counts { ads networks members hubs largest splits operations }
      update { of full looked anew }
      contradictions { refused chain sentence }
      exceptions { refused sentence }
    }
  }
`);

const CompareRunsQuery = graphql(`
  query CompareRuns($before: Int!, $after: Int!) {
    compareRuns(before: $before, after: $after) {
      adsAdded same resized { after adsBefore adsAfter } appeared gone judgementsAdded judgementsLifted
      readingsJudged { id author reason ad entity { caption } }
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
    hubs(offset: $offset, limit: 50) {
      totalCount
      nodes { id ads groups naked testable body probability reason sentence entity { ...EntityFields } }
    }
  }
`);

const AcrossQuery = graphql(`
  query SharedIdentifiers($offset: Int) {
    sharedIdentifiers(offset: $offset, limit: 50) {
      totalCount open
      nodes { id ads networks sentence most { id ads } entity { ...EntityFields } }
    }
  }
`);

export function useRuns() {
  return useQuery({
    queryKey: ['runs'],
    queryFn: ({ signal }) => request(RunsQuery, {}, signal).then((data) => data.runs),
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

export type ReadingJudged = NonNullable<
  ReturnType<typeof useComparison>['data']
>['readingsJudged'][number];

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
      request(AcrossQuery, { offset }, signal).then((data) => data.sharedIdentifiers),
  });
}

/** Whether judgements came or went after the active run began, of which a new run would make something else. */
export function useJudgedSince(run: Run | undefined): boolean {
  const { data = [] } = useTies();
  return wouldChange(data, run);
}

export const startResolve = (update: boolean) => request(StartResolve, { update });
export const cancelResolve = () => request(CancelResolve, {});

export async function restored(run: number) {
  await request(RestoreRun, { run });
  await forgetAnswers();
}
