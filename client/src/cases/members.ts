import { useQuery } from '@tanstack/react-query';
import { request } from '../api/client.ts';
import { graphql } from '../gql/gql.ts';
import type { CaseFile } from './api.ts';

const CaseMembersOperation = graphql(`
  query CaseMembers($id: ID!) {
    case(id: $id) { openTo { name isAble addedBy at } }
  }
`);

const ChangeCaseMembers = graphql(`
  mutation ChangeCaseMembers($id: ID!, $add: [String!], $remove: [String!], $initials: String!) {
    changeCaseMembers(id: $id, add: $add, remove: $remove, initials: $initials) { ...CaseFields }
  }
`);

/** The accounts to which a case is there; none where nobody signs in. */
export const useMembers = ({ id, changedAt }: CaseFile) =>
  useQuery({
    queryKey: ['case', id, 'members', changedAt],
    queryFn: ({ signal }) =>
      request(CaseMembersOperation, { id }, signal).then((data) => data.case.openTo),
  });

/** Lets accounts in and out by their names. @returns null where whoever asks went out */
export const changeMembers = (
  id: string,
  names: { add?: string[]; remove?: string[] },
  initials: string,
): Promise<CaseFile | null> =>
  request(ChangeCaseMembers, { id, add: [], remove: [], ...names, initials }).then(
    (data) => data.changeCaseMembers ?? null,
  );
