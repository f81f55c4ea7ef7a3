import { rightOf } from '../../../core/access/index.ts';
import {
  api,
  apiError,
  atMost,
  builder,
  connection,
  scrolling,
  type TypeOf,
} from '../../../core/graphql/index.ts';
import { handOver, type InboxItem, inboxPage, markRead, markUnread } from '../index.ts';
import { initialsText } from './types.ts';

const pages = scrolling({ usual: 100, most: 500 });
const mostItems = 500;

/** What is new, and who has read it. */
export function addInbox(Item: TypeOf<InboxItem>): void {
  addReading(Item);
  addWriting(Item);
}

function addReading(Item: TypeOf<InboxItem>): void {
  api.query('inbox', {
    types: { Items: connection('InboxItem', Item) },
    gives: 'Items! What was found to be new, the latest first.',
    args: {
      unread: 'Boolean Only what nobody has read.',
      watch: 'ID Only of this watch, by its id.',
      handedTo: 'String Only what was handed over to these initials.',
    },
    pages,
    resolve: async (_, { unread, watch: of, handedTo, page }, { store }) => {
      const filter = {
        unread: unread ?? undefined,
        watch: of ?? undefined,
        handedTo: handedTo?.toUpperCase(),
      };
      const { items, total } = await inboxPage(store.db, filter, page);
      return page.of(items, total);
    },
  });
  builder.subscriptionField('inboxUnread', (t) =>
    t.int({
      description:
        'How many items of the inbox nobody has read: now, and each time that this may have changed.',
      authScopes: { may: rightOf('Subscription', 'inboxUnread') },
      subscribe: (_, __, { watching, gone }) => watching.unread(gone),
      resolve: (unread: unknown) => Number(unread),
    }),
  );
}

function addWriting(Item: TypeOf<InboxItem>): void {
  const items = `[ID!]! The numbers of items, at most ${mostItems}.` as const;
  api.mutation('markRead', {
    types: { Item },
    gives: '[Item!]! Marks items of the inbox as read, in somebody’s name.',
    args: {
      items,
      initials: `String! ${initialsText}`,
    },
    resolve: async (_, { items: ids, initials }, modules) => {
      const read = await markRead(modules, numbersOf(ids), initials);
      modules.watching.changed();
      return read;
    },
  });
  api.mutation('markUnread', {
    types: { Item },
    gives: '[Item!]! Takes back that items of the inbox were read, whoever read them.',
    args: { items },
    resolve: async (_, { items: ids }, modules) => {
      const unread = await markUnread(modules, numbersOf(ids));
      modules.watching.changed();
      return unread;
    },
  });
  api.mutation('handOver', {
    types: { Item },
    gives: '[Item!]! Hands items of the inbox over to somebody.',
    args: {
      items,
      to: 'String! The initials of whom.',
      initials: `String! ${initialsText}`,
    },
    resolve: (_, { items: ids, ...signed }, modules) => handOver(modules, numbersOf(ids), signed),
  });
}

function numbersOf(ids: readonly string[]): number[] {
  return atMost(ids, mostItems, 'items').map((id) => {
    const n = Number(id);
    if (Number.isSafeInteger(n)) return n;
    throw apiError('BAD_INPUT', `${id} is no item.`, 'Give numbers of the inbox.', 'items');
  });
}
