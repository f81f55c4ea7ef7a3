import { request } from '../api/client.ts';
import { graphql } from '../gql/gql.ts';
import type { CaseContactAdsQuery, CaseItemsQuery, CaseScopeInput } from '../gql/graphql.ts';
import type { CaseFile } from './api.ts';

const CaseHeldQuery = graphql(`
  query CaseHeld($id: ID!) {
    case(id: $id) { entities findings { ends } queries { name } }
  }
`);

// `what` is the kind of an item under a name of its own: kinds of entities are read otherwise.
const CaseItemsOperation = graphql(`
  query CaseItems($id: ID!, $offset: Int!) {
    case(id: $id) {
      items(first: 500, offset: $offset) {
        totalCount
        nodes { id what: kind caption isGone network run at by }
      }
    }
  }
`);

const CaseScopeQuery = graphql(`
  query CaseScope($id: ID!) {
    case(id: $id) { scope { adsNamed adsBrought adsLeft captures } }
  }
`);

const ContactAdsOperation = graphql(`
  query CaseContactAds($entities: [ID!]!, $case: ID) {
    caseContactAds(entities: $entities, case: $case) { id ads inCase }
  }
`);

const AddToCase = graphql(`
  mutation AddToCase(
    $id: ID!, $scope: CaseScopeInput!, $from: CameFromInput, $adsOfContacts: Int, $initials: String!
  ) {
    addToCase(
      id: $id, scope: $scope, from: $from, adsOfContacts: $adsOfContacts, initials: $initials
    ) { ...CaseFields }
  }
`);

const RemoveFromCase = graphql(`
  mutation RemoveFromCase($id: ID!, $scope: CaseScopeInput!, $initials: String!) {
    removeFromCase(id: $id, scope: $scope, initials: $initials) { ...CaseFields }
  }
`);

export type CaseItem = CaseItemsQuery['case']['items']['nodes'][number];
export type ContactAds = CaseContactAdsQuery['caseContactAds'][number];

const itemsAtOnce = 500;

/** The ids of what a case holds, to say of something that it is in it. */
export const readHeld = (id: string, signal?: AbortSignal) =>
  request(CaseHeldQuery, { id }, signal).then((data) => data.case);

export async function readItems(id: string, signal: AbortSignal): Promise<CaseItem[]> {
  const all: CaseItem[] = [];
  for (;;) {
    const asked = { id, offset: all.length };
    const { nodes, totalCount } = (await request(CaseItemsOperation, asked, signal)).case.items;
    all.push(...nodes);
    if (nodes.length < itemsAtOnce || all.length >= totalCount) return all;
  }
}

/** The ads that a bundle of the case would hold, counted by the rules by which it is made. */
export const readScope = (id: string, signal: AbortSignal) =>
  request(CaseScopeQuery, { id }, signal).then((data) => data.case.scope);

/** The network with which entities come into a case, by id, and the run that found it so. */
export interface CameFrom {
  network: string;
  run: number;
}

export const addScope = (
  id: string,
  scope: CaseScopeInput,
  initials: string,
  { from, adsOfContacts }: { from?: CameFrom | undefined; adsOfContacts?: number | undefined } = {},
): Promise<CaseFile> =>
  request(AddToCase, {
    ...{ id, scope, initials },
    ...{ from: from ?? null, adsOfContacts: adsOfContacts ?? 0 },
  }).then((data) => data.addToCase);

/** Of contacts how many ads hold them, and how many of these are in the case; what is no contact is left out. */
export const readContactAds = (
  entities: readonly string[],
  id: string | null,
  signal?: AbortSignal,
) =>
  request(ContactAdsOperation, { entities: [...entities], case: id }, signal).then(
    (data) => data.caseContactAds,
  );

export const removeScope = (
  id: string,
  scope: CaseScopeInput,
  initials: string,
): Promise<CaseFile> =>
  request(RemoveFromCase, { id, scope, initials }).then((data) => data.removeFromCase);
