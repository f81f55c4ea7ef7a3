import { useQuery } from '@tanstack/react-query';
import { request } from '../../../../api/client.ts';
import { forgetAnswers } from '../../../../api/hooks.ts';
import { graphql } from '../../../../gql/gql.ts';

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

export async function restored(run: number) {
  await request(RestoreRun, { run });
  await forgetAnswers();
}
