import {
  AdsOfCountDocument,
  AdsOfDocument,
  EntityDetailDocument,
  HeldWithDocument,
  NearMatchesOverDocument,
  NetworksHoldingDocument,
  OverviewDocument,
  PathsDocument,
  SearchDocument,
  SpreadDocument,
  WhyLinkedDocument,
} from '../../client/src/gql/graphql.ts';
import type { Graph } from '../../server/core/neo4j/index.ts';

export interface Contact {
  readonly id: string;
  readonly value: string;
  /** An ad that lists it, and a contact of the same network that other ads list. */
  readonly ad: string;
  readonly other: string;
}

export type Asked = readonly [document: unknown, variables: object];

const adFilter = (id: string) => ({ holds: { all: [id] } });
const contactKinds = ['PHONE', 'EMAIL', 'HANDLE', 'PAYMENT'];

/** What each page asks at once, by its own documents. */
export const pages: Readonly<Record<string, (contact: Contact) => readonly Asked[]>> = {
  'nothing read': () => [['{ kinds { kind } }', {}]],
  overview: () => [[OverviewDocument, {}]],
  search: ({ value }) => [[SearchDocument, { text: value, first: 20 }]],
  'contact page': ({ id }) => [
    [EntityDetailDocument, { id }],
    [HeldWithDocument, { id, kinds: contactKinds, offset: 0 }],
    [AdsOfDocument, { filter: adFilter(id), first: 50 }],
    [AdsOfCountDocument, { filter: adFilter(id) }],
    [NetworksHoldingDocument, { id, first: 20, offset: 0 }],
    [SpreadDocument, { id }],
    [NearMatchesOverDocument, { id }],
  ],
  why: ({ id, ad }) => [[WhyLinkedDocument, { a: ad, b: id, first: 20 }]],
  path: ({ id, other }) => [[PathsDocument, { from: id, to: other, maxSteps: 8, limit: 5 }]],
};

/** Contacts of networks, spread over all of them. */
export async function contactsOf(graph: Graph, most: number): Promise<Contact[]> {
  const found = await graph.read<Contact>(
    `MATCH (n:Network)<-[:MEMBER_OF]-(ad:Ad)-[:LISTS]->(p:Phone) WHERE NOT coalesce(p.hub, false)
     WITH n, collect(DISTINCT p) AS phones, collect({ phone: p.id, ad: ad.id }) AS listed WHERE size(phones) > 1
     WITH phones[0] AS p, phones[-1] AS other, listed
     RETURN p.id AS id, substring(p.id, 6) AS value, other.id AS other,
       head([one IN listed WHERE one.phone = p.id | one.ad]) AS ad
     ORDER BY id`,
  );
  const step = Math.max(1, Math.floor(found.length / most));
  return found.filter((_, n) => n % step === 0).slice(0, most);
}
