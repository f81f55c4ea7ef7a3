import { graphql } from '../gql/gql.ts';
import type {
  InboxQuery as InboxAnswer,
  InboxQueryVariables,
  WatchesQuery as WatchesAnswer,
  WatchTarget,
} from '../gql/graphql.ts';
import { request } from './client.ts';
import { queryClient } from './hooks.ts';

// `what` is the kind of a watch under a name of its own: kinds of entities are read otherwise.
graphql(`
  fragment WatchFields on Watch {
    id what: kind of followed words parameters listed title note author at mutedAt endedAt
  }
`);

const Watches = graphql(`
  query Watches($offset: Int!, $first: Int!) {
    watches(offset: $offset, first: $first) {
      totalCount
      nodes { ...WatchFields unread entities(first: 1) { ...EntityFields } }
    }
  }
`);

const WatchesOf = graphql(`
  query WatchesOf($of: ID!) {
    watches(of: $of, first: 1) { nodes { ...WatchFields } }
  }
`);

const OneWatch = graphql(`
  query OneWatch($id: ID!) {
    watch(id: $id) { ...WatchFields entities(first: 300) { ...EntityFields } }
  }
`);

const BeginWatch = graphql(`
  mutation BeginWatch($target: WatchTarget!, $title: String!, $note: String, $initials: String!) {
    watch(target: $target, title: $title, note: $note, initials: $initials) { ...WatchFields }
  }
`);

const EndWatch = graphql(`
  mutation EndWatch($id: ID!, $initials: String!) {
    endWatch(id: $id, initials: $initials) { id }
  }
`);

const MuteWatch = graphql(`
  mutation MuteWatch($id: ID!, $muted: Boolean!) {
    muteWatch(id: $id, muted: $muted) { id }
  }
`);

const CheckWatches = graphql(`
  mutation CheckWatches {
    checkWatches
  }
`);

const PastedContacts = graphql(`
  query PastedContacts($text: String!, $country: String) {
    pastedContacts(text: $text, country: $country) {
      ids unread
      held { ...EntityFields }
    }
  }
`);

const Inbox = graphql(`
  query Inbox($unread: Boolean, $watch: ID, $handedTo: String, $offset: Int!, $first: Int!, $shown: Int!) {
    inbox(unread: $unread, watch: $watch, handedTo: $handedTo, offset: $offset, first: $first) {
      totalCount
      nodes {
        id at sentences entityIds readBy readAt handedTo handedBy
        entities(first: $shown) { ...EntityFields }
        watch { ...WatchFields entities(first: 1) { ...EntityFields } }
      }
    }
  }
`);

const InboxUnreadCount = graphql(`
  query InboxUnreadCount {
    inbox(unread: true, first: 0) { totalCount }
  }
`);

export const InboxUnread = graphql(`
  subscription InboxUnread {
    inboxUnread
  }
`);

const MarkRead = graphql(`
  mutation MarkRead($items: [ID!]!, $initials: String!) {
    markRead(items: $items, initials: $initials) { id }
  }
`);

const MarkUnread = graphql(`
  mutation MarkUnread($items: [ID!]!) {
    markUnread(items: $items) { id }
  }
`);

const HandOver = graphql(`
  mutation HandOver($items: [ID!]!, $to: String!, $initials: String!) {
    handOver(items: $items, to: $to, initials: $initials) { id }
  }
`);

export type WatchedOne = WatchesAnswer['watches']['nodes'][number];
export type InboxItem = InboxAnswer['inbox']['nodes'][number];

export const readWatches = (offset: number, first: number, signal: AbortSignal) =>
  request(Watches, { offset, first }, signal).then(({ watches }) => watches);

/** The watch of an entity, a network or an operation; null where nobody watches it. */
export const readWatchOf = (of: string, signal: AbortSignal) =>
  request(WatchesOf, { of }, signal).then(({ watches }) => watches.nodes[0] ?? null);

/** A watch with what the graph holds of its list. */
export const readWatch = (id: string, signal?: AbortSignal) =>
  request(OneWatch, { id }, signal).then(({ watch }) => watch);

export interface NewWatch {
  target: WatchTarget;
  title: string;
  note: string;
}

export const beginWatch = (wanted: NewWatch, initials: string) =>
  request(BeginWatch, { ...wanted, initials }).then(({ watch }) => watch);

/** Ends a watch; what it told stays. */
export const endWatch = (id: string, initials: string) => request(EndWatch, { id, initials });

export const muteWatch = (id: string, muted: boolean) => request(MuteWatch, { id, muted });

/** Looks at everything that is watched, behind an import or a run that is under way. */
export const checkWatches = () => request(CheckWatches, {});

/** What can be read in a pasted text, and what of it the graph holds. */
export const readPasted = (text: string, country: string, signal: AbortSignal) =>
  request(PastedContacts, { text, country: country || null }, signal).then(
    ({ pastedContacts }) => pastedContacts,
  );

export const readInbox = (asked: InboxQueryVariables, signal: AbortSignal) =>
  request(Inbox, asked, signal).then(({ inbox }) => inbox);

export const readUnread = (signal: AbortSignal): Promise<number> =>
  request(InboxUnreadCount, {}, signal).then(({ inbox }) => inbox.totalCount);

export const markRead = (items: string[], initials: string) =>
  request(MarkRead, { items, initials });

/** Takes back that items were read. */
export const markUnread = (items: string[]) => request(MarkUnread, { items });

export const handOver = (items: string[], to: string, initials: string) =>
  request(HandOver, { items, to, initials });

/** Reads again what is watched and what is new: call it when either has changed. */
export const readInboxAgain = () =>
  Promise.all(
    ['inbox', 'watches', 'inboxUnread'].map((key) =>
      queryClient.invalidateQueries({ queryKey: [key] }),
    ),
  );
