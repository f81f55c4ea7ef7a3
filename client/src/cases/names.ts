import { request } from '../api/client.ts';
import { graphql } from '../gql/gql.ts';
import type { NameRole } from '../gql/graphql.ts';
import type { CaseFile } from './api.ts';
import { type Base, baseOf, type CaseContents } from './entries.ts';

const SaveCaseName = graphql(`
  mutation SaveCaseName(
    $case: ID!, $id: ID, $baseVersion: Int, $text: String!, $role: NameRole!
    $spellings: [String!]!, $initials: String!
  ) {
    saveCaseName(
      case: $case, id: $id, baseVersion: $baseVersion, text: $text, role: $role
      spellings: $spellings, initials: $initials
    ) { ...CaseFields }
  }
`);

const MarkCaseNames = graphql(`
  mutation MarkCaseNames($case: ID!, $list: String!, $role: NameRole!, $initials: String!) {
    markCaseNames(case: $case, list: $list, role: $role, initials: $initials) { ...CaseFields }
  }
`);

const WithdrawCaseName = graphql(`
  mutation WithdrawCaseName($case: ID!, $id: ID!, $baseVersion: Int!, $initials: String!) {
    withdrawCaseName(case: $case, id: $id, baseVersion: $baseVersion, initials: $initials) {
      ...CaseFields
    }
  }
`);

export type CaseName = CaseContents['names'][number];
export const nameRoles: readonly NameRole[] = ['VICTIM', 'MINOR', 'WITNESS', 'OTHER'];

export const saveName = (
  id: string,
  base: Base,
  words: Pick<CaseName, 'text' | 'role' | 'spellings'>,
  initials: string,
): Promise<CaseFile> =>
  request(SaveCaseName, {
    ...{ case: id, ...baseOf(base), initials },
    ...{ text: words.text, role: words.role, spellings: words.spellings },
  }).then((data) => data.saveCaseName);

/** Marks a list of names: one a line, a role and other spellings behind semicolons. */
export const markNames = (
  id: string,
  words: { list: string; role: NameRole },
  initials: string,
): Promise<CaseFile> =>
  request(MarkCaseNames, { case: id, ...words, initials }).then((data) => data.markCaseNames);

export const withdrawName = (
  id: string,
  { id: name, version }: Pick<CaseName, 'id' | 'version'>,
  initials: string,
): Promise<CaseFile> =>
  request(WithdrawCaseName, { case: id, id: name, baseVersion: version, initials }).then(
    (data) => data.withdrawCaseName,
  );
