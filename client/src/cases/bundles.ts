import { request } from '../api/client.ts';
import { graphql } from '../gql/gql.ts';
import type { CaseFile } from './api.ts';
import type { CaseContents } from './entries.ts';

const CaseExhibitsQuery = graphql(`
  query CaseExhibits($id: ID!, $first: Int!, $after: String) {
    case(id: $id) {
      exhibits(first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { number capture ad capturedAt at by } }
    }
  }
`);

const ServeBundle = graphql(`
  mutation ServeBundle($case: ID!, $bundle: ID!, $on: Date!, $to: String!, $initials: String!) {
    serveBundle(case: $case, bundle: $bundle, on: $on, to: $to, initials: $initials) {
      ...CaseFields
    }
  }
`);

export type CaseBundle = CaseContents['bundles'][number];

/** So many exhibits of a register are read at once. */
export const mostExhibits = 1000;

export const readExhibits = (id: string, after: string | null, signal: AbortSignal) =>
  request(CaseExhibitsQuery, { id, first: mostExhibits, after }, signal).then(
    (data) => data.case.exhibits,
  );

export const serveBundle = (
  id: string,
  served: { bundle: string; on: string; to: string },
  initials: string,
): Promise<CaseFile> =>
  request(ServeBundle, { case: id, ...served, initials }).then((data) => data.serveBundle);
