import {
  AddNoteDocument,
  CasesHoldingDocument,
  EntityNotesDocument,
  InboxDocument,
  JudgeDocument,
  NeighboursDocument,
  NetworkListDocument,
  type NetworkListQuery,
  NetworkMembersDocument,
  NetworkViewDocument,
  PartOfOperationDocument,
  TagEntitiesDocument,
  ToReviewDocument,
  WatchesDocument,
  WatchesOfDocument,
  WorkspaceDocument,
  WrittenAsDocument,
} from '../../../client/src/gql/graphql.ts';
import { type Asked, type Contact, pages } from '../pages.ts';
import type { Connection } from './connection.ts';

/**
 * What somebody does: asks all that a page asks, and waits for it.
 * @param n how manieth visit it is
 */
export type Visit = (by: Connection, contact: Contact, n: number) => Promise<unknown>;

const together = (by: Connection, asked: readonly Asked[]): Promise<unknown> =>
  Promise.all(asked.map((one) => by.ask(...one)));

const page =
  (name: string, more: (contact: Contact) => readonly Asked[] = () => []): Visit =>
  (by, contact) =>
    together(by, [...(pages[name]?.(contact) ?? []), ...more(contact)]);

/** Pages, by their name, in the order in which they are opened. */
export const visits: Readonly<Record<string, Visit>> = {
  overview: page('overview'),
  search: page('search'),
  'contact page': page('contact page', ({ id }) => [
    [WrittenAsDocument, { id, offset: 0 }],
    [CasesHoldingDocument, { id }],
    [EntityNotesDocument, { ids: [id] }],
    [WatchesOfDocument, { of: id }],
  ]),
  expand: (by, { id, ad }) =>
    together(by, [[NeighboursDocument, { id, kinds: null, first: 51, drawn: [id, ad] }]]),
  why: page('why'),
  'network page': async (by, _, n) => {
    const list = await by.ask<NetworkListQuery>(NetworkListDocument, { offset: 0 });
    const nodes = list()?.networks?.nodes ?? [];
    const id = nodes[n % nodes.length]?.id;
    // The list has failed, and that was told.
    if (id === undefined) return;
    await together(by, [
      [NetworkViewDocument, { id }],
      [PartOfOperationDocument, { id }],
      [EntityNotesDocument, { ids: [id] }],
      [WatchesOfDocument, { of: id }],
    ]);
    // Behind its own tab.
    await by.ask(NetworkMembersDocument, { id, offset: 0, first: 50, filter: {} });
  },
  path: page('path'),
  inbox: (by) =>
    together(by, [
      [InboxDocument, { unread: true, offset: 0, first: 50, shown: 6 }],
      [WatchesDocument, { offset: 0, first: 50 }],
    ]),
};

/** What the frame around each page asks again when somebody judged. */
export const frame: readonly Asked[] = [
  [WorkspaceDocument, {}],
  [ToReviewDocument, {}],
];

const initials = 'LB';

/** What those write who work on it, one after another. */
export const writes: readonly ((contact: Contact, n: number) => Asked)[] = [
  ({ id }, n) => [AddNoteDocument, { entity: id, text: `Seen again, ${n}`, initials }],
  ({ id }, n) => [TagEntitiesDocument, { entities: [id], tag: `tag ${n % 20}`, initials }],
  ({ id, other }) => [
    JudgeDocument,
    {
      input: {
        judgement: { together: { a: id, b: other } },
        ...{ reason: 'The same words in both.', initials },
      },
    },
  ],
];
