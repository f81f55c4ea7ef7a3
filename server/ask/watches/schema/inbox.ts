import {
  apiError,
  atMost,
  type Builder,
  connection,
  scrolling,
  type TypeOf,
} from '../../../core/graphql/index.ts';
import { handOver, type InboxItem, inboxPage, markRead, markUnread } from '../index.ts';
import { initialsText } from './types.ts';

const pages = scrolling({ usual: 100, most: 500 });
const mostItems = 500;

/** What is new, and who has read it. */
export function addInbox(builder: Builder, Item: TypeOf<InboxItem>): void {
  addReading(builder, Item);
  addWriting(builder, Item);
}

function addReading(builder: Builder, Item: TypeOf<InboxItem>): void {
  const Items = connection('InboxItem', Item);
  builder.queryField('inbox', (t) =>
    t.field({
      type: Items,
      description: 'What was found to be new, the latest first.',
      args: {
        unread: t.arg.boolean({ description: 'Only what nobody has read.' }),
        watch: t.arg.id({ description: 'Only of this watch, by its id.' }),
        handedTo: t.arg.string({ description: 'Only what was handed over to these initials.' }),
        ...pages.args,
      },
      complexity: pages.complexity,
      resolve: async (_, { unread, watch: of, handedTo, ...asked }, { store }) => {
        const page = pages.asked(asked);
        const filter = {
          unread: unread ?? undefined,
          watch: of ?? undefined,
          handedTo: handedTo?.toUpperCase(),
        };
        const { items, total } = await inboxPage(store.db, filter, page);
        return page.of(items, total);
      },
    }),
  );
  builder.subscriptionField('inboxUnread', (t) =>
    t.int({
      description:
        'How many items of the inbox nobody has read: now, and each time that this may have changed.',
      subscribe: (_, __, { watching, gone }) => watching.unread(gone),
      resolve: (unread: unknown) => Number(unread),
    }),
  );
}

function addWriting(builder: Builder, Item: TypeOf<InboxItem>): void {
  const items = {
    required: true,
    description: `The numbers of items, at most ${mostItems}.`,
  } as const;
  builder.mutationField('markRead', (t) =>
    t.field({
      type: [Item],
      description: 'Marks items of the inbox as read, in somebody’s name.',
      args: {
        items: t.arg.idList(items),
        initials: t.arg.string({ required: true, description: initialsText }),
      },
      resolve: async (_, { items: ids, initials }, modules) => {
        const read = await markRead(modules, numbersOf(ids), initials);
        modules.watching.changed();
        return read;
      },
    }),
  );
  builder.mutationField('markUnread', (t) =>
    t.field({
      type: [Item],
      description: 'Takes back that items of the inbox were read, whoever read them.',
      args: { items: t.arg.idList(items) },
      resolve: async (_, { items: ids }, modules) => {
        const unread = await markUnread(modules, numbersOf(ids));
        modules.watching.changed();
        return unread;
      },
    }),
  );
  builder.mutationField('handOver', (t) =>
    t.field({
      type: [Item],
      description: 'Hands items of the inbox over to somebody.',
      args: {
        items: t.arg.idList(items),
        to: t.arg.string({ required: true, description: 'The initials of whom.' }),
        initials: t.arg.string({ required: true, description: initialsText }),
      },
      resolve: (_, { items: ids, ...signed }, modules) => handOver(modules, numbersOf(ids), signed),
    }),
  );
}

function numbersOf(ids: readonly string[]): number[] {
  return atMost(ids, mostItems, 'items').map((id) => {
    const n = Number(id);
    if (Number.isSafeInteger(n)) return n;
    throw apiError('BAD_INPUT', `${id} is no item.`, 'Give numbers of the inbox.', 'items');
  });
}
