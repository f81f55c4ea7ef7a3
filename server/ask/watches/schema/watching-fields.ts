import { type Builder, connection, scrolling, type TypeOf } from '../../../core/graphql/index.ts';
import {
  endWatch,
  longestTitle,
  longestWatchNote,
  mostListed,
  muteWatch,
  standingWatches,
  type Target,
  type Watch,
  watch,
  watchOf,
} from '../index.ts';
import { idOf, initialsText } from './types.ts';

const pages = scrolling({ usual: 100, most: 500 });

/** Watches: which there are, to begin one, to mute and to end it. */
export function addWatch(builder: Builder, WatchType: TypeOf<Watch>): void {
  const Watches = connection('Watch', WatchType);
  builder.queryField('watches', (t) =>
    t.field({
      type: Watches,
      description: 'What is watched, the newest watch first.',
      args: {
        of: t.arg.id({
          description:
            'Only of this entity, network or operation, by its id, or saved query, by its name.',
        }),
        ...pages.args,
      },
      complexity: pages.complexity,
      resolve: async (_, { of, ...asked }, { store }) => {
        const page = pages.asked(asked);
        const all = await standingWatches(store.db);
        return page.slice(of == null ? all : all.filter(({ target }) => idOf(target) === of));
      },
    }),
  );
  builder.queryField('watch', (t) =>
    t.field({
      type: WatchType,
      description: 'One watch, also where it was ended.',
      args: { id: t.arg.id({ required: true, description: 'The id of the watch.' }) },
      resolve: (_, { id }, { store }) => watchOf(store.db, id),
    }),
  );
  addBeginning(builder, WatchType);
  addChanging(builder, WatchType);
}

function addBeginning(builder: Builder, WatchType: TypeOf<Watch>): void {
  const Target = addTarget(builder);
  builder.mutationField('watch', (t) =>
    t.field({
      type: WatchType,
      description:
        'Begins to watch: after each import and run the inbox says what is new. CONFLICT where it is watched already.',
      args: {
        target: t.arg({ type: Target, required: true, description: 'What is watched.' }),
        title: t.arg.string({
          required: true,
          description: `What the inbox calls it, in up to ${longestTitle} characters.`,
        }),
        note: t.arg.string({
          description: `Why it is watched, in up to ${longestWatchNote} characters.`,
        }),
        initials: t.arg.string({ required: true, description: initialsText }),
      },
      resolve: (_, { target, title, note, initials }, modules) =>
        watch(modules, { target: targetOf(target), title, note: note ?? undefined, initials }),
    }),
  );
}

function addChanging(builder: Builder, WatchType: TypeOf<Watch>): void {
  const id = { required: true, description: 'The id of the watch.' } as const;
  builder.mutationField('endWatch', (t) =>
    t.field({
      type: WatchType,
      description: 'Ends a watch; it stays on record with what it told.',
      args: {
        id: t.arg.id(id),
        initials: t.arg.string({ required: true, description: initialsText }),
      },
      resolve: (_, { id: which, initials }, modules) => endWatch(modules, which, initials),
    }),
  );
  builder.mutationField('muteWatch', (t) =>
    t.field({
      type: WatchType,
      description: 'Has a watch tell nothing, or tell again what is new from now on.',
      args: {
        id: t.arg.id(id),
        muted: t.arg.boolean({ required: true, description: 'Whether it tells nothing.' }),
      },
      resolve: (_, { id: which, muted }, modules) => muteWatch(modules, which, muted),
    }),
  );
  builder.mutationField('checkWatches', (t) =>
    t.boolean({
      description:
        'Looks at all watches now, behind an import or a run that is under way. True: it has begun.',
      resolve: (_, __, { watching }) => watching.start().state === 'running',
    }),
  );
}

const addTarget = (builder: Builder) =>
  builder.inputType('WatchTarget', {
    description: 'What is watched: exactly one of these.',
    isOneOf: true,
    fields: (t) => ({
      entity: t.id({ description: 'The id of an entity, such as phone:+77000000001.' }),
      network: t.id({ description: 'The id of a network, such as network:1/3.' }),
      operation: t.id({ description: 'The id of an operation, such as operation:1/3.' }),
      query: t.field({
        type: builder.inputType('WatchQuery', {
          description: 'A saved query with its parameters.',
          fields: (q) => ({
            name: q.string({ required: true, description: 'The name of the saved query.' }),
            parameters: q.field({ type: 'JSON', description: 'Its parameters, by name.' }),
          }),
        }),
        description: 'A saved query: rows that it did not give before are told.',
      }),
      search: t.string({ description: 'Words to search for: new hits are told.' }),
      list: t.idList({ description: `Ids of contacts, at most ${mostListed}.` }),
    }),
  });

interface Given {
  readonly entity?: string | null | undefined;
  readonly network?: string | null | undefined;
  readonly operation?: string | null | undefined;
  readonly query?: { readonly name: string; readonly parameters?: unknown } | null | undefined;
  readonly search?: string | null | undefined;
  readonly list?: readonly string[] | null | undefined;
}

function targetOf({ entity, network, operation, query, search, list }: Given): Target {
  if (entity) return { kind: 'entity', id: entity };
  if (network) return { kind: 'network', id: network };
  if (operation) return { kind: 'operation', id: operation };
  if (query) {
    const parameters = (query.parameters ?? {}) as Readonly<Record<string, unknown>>;
    return { kind: 'query', name: query.name, parameters };
  }
  return list ? { kind: 'list', ids: list } : { kind: 'search', words: search ?? '' };
}
