import { request } from '../api/client.ts';
import { graphql } from '../gql/gql.ts';
import type {
  CaseDetailsInput,
  CaseFieldsFragment,
  CaseStatus,
  CasesQuery as CasesAnswer,
} from '../gql/graphql.ts';

graphql(`
  fragment CaseFields on Case {
    id title reference authority status producer members marking version
    createdAt createdBy changedAt changedBy
    period { from to }
    imported { at by sha256 }
  }
`);

const CasesQuery = graphql(`
  query Cases($status: CaseStatus, $first: Int) {
    cases(status: $status, first: $first) {
      totalCount
      nodes { ...CaseFields items(first: 0) { totalCount } }
    }
  }
`);

const CaseStateQuery = graphql(`
  query CaseState($id: ID!) {
    case(id: $id) { ...CaseFields }
  }
`);

const CreateCase = graphql(`
  mutation CreateCase($details: CaseDetailsInput!, $initials: String!) {
    createCase(details: $details, initials: $initials) { ...CaseFields }
  }
`);

const ChangeCase = graphql(`
  mutation ChangeCase($id: ID!, $baseVersion: Int!, $details: CaseDetailsInput!, $initials: String!) {
    changeCase(id: $id, baseVersion: $baseVersion, details: $details, initials: $initials) {
      ...CaseFields
    }
  }
`);

const ArchiveCase = graphql(`
  mutation ArchiveCase($id: ID!, $baseVersion: Int!, $initials: String!) {
    archiveCase(id: $id, baseVersion: $baseVersion, initials: $initials) { ...CaseFields }
  }
`);

const OpenCase = graphql(`
  mutation OpenCase($id: ID!, $initials: String!) {
    openCase(id: $id, initials: $initials) { ...CaseFields }
  }
`);

/** A case without what is in it. */
export type CaseFile = CaseFieldsFragment;
export type ListedCase = CasesAnswer['cases']['nodes'][number];

/** As many as the list shows. */
export const mostListed = 200;

export const readCases = (status: CaseStatus | null, signal: AbortSignal) =>
  request(CasesQuery, { status, first: mostListed }, signal).then(({ cases }) => cases);

export const readCase = (id: string, signal?: AbortSignal): Promise<CaseFile> =>
  request(CaseStateQuery, { id }, signal).then((data) => data.case);

export const createCase = (details: CaseDetailsInput, initials: string): Promise<CaseFile> =>
  request(CreateCase, { details, initials }).then((data) => data.createCase);

export const changeCase = (
  { id, version }: Pick<CaseFile, 'id' | 'version'>,
  details: CaseDetailsInput,
  initials: string,
): Promise<CaseFile> =>
  request(ChangeCase, { id, baseVersion: version, details, initials }).then(
    (data) => data.changeCase,
  );

export const archiveCase = ({ id, version }: CaseFile, initials: string): Promise<CaseFile> =>
  request(ArchiveCase, { id, baseVersion: version, initials }).then((data) => data.archiveCase);

export const openCase = ({ id }: CaseFile, initials: string): Promise<CaseFile> =>
  request(OpenCase, { id, initials }).then((data) => data.openCase);
