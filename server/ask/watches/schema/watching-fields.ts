import { api, connection, scrolling, type TypeOf } from '../../../core/graphql/index.ts';
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
export function addWatch(WatchType: TypeOf<Watch>): void {
  api.query('watches', {
    types: { Watches: connection('Watch', WatchType) },
    gives: 'Watches! What is watched, the newest watch first.',
    args: {
      of: 'ID Only of this entity, network or operation, by its id, or saved query, by its name.',
    },
    pages,
    resolve: async (_, { of, page }, { store }) => {
      const all = await standingWatches(store.db);
      return page.slice(of == null ? all : all.filter(({ target }) => idOf(target) === of));
    },
  });
  api.query('watch', {
    types: { WatchType },
    gives: 'WatchType! One watch, also where it was ended.',
    args: { id: 'ID! The id of the watch.' },
    resolve: (_, { id }, { store }) => watchOf(store.db, id),
  });
  addBeginning(WatchType);
  addChanging(WatchType);
}

function addBeginning(WatchType: TypeOf<Watch>): void {
  const Target = addTarget();
  api.mutation('watch', {
    types: { WatchType, Target },
    gives:
      'WatchType! Begins to watch: after each import and run the inbox says what is new. CONFLICT where it is watched already.',
    args: {
      target: 'Target! What is watched.',
      title: `String! What the inbox calls it, in up to ${longestTitle} characters.`,
      note: `String Why it is watched, in up to ${longestWatchNote} characters.`,
      initials: `String! ${initialsText}`,
    },
    resolve: (_, { target, title, note, initials }, modules) =>
      watch(modules, { target: targetOf(target), title, note: note ?? undefined, initials }),
  });
}

function addChanging(WatchType: TypeOf<Watch>): void {
  const id = 'ID! The id of the watch.';
  api.mutation('endWatch', {
    types: { WatchType },
    gives: 'WatchType! Ends a watch; it stays on record with what it told.',
    args: {
      id,
      initials: `String! ${initialsText}`,
    },
    resolve: (_, { id: which, initials }, modules) => endWatch(modules, which, initials),
  });
  api.mutation('muteWatch', {
    types: { WatchType },
    gives: 'WatchType! Has a watch tell nothing, or tell again what is new from now on.',
    args: {
      id,
      muted: 'Boolean! Whether it tells nothing.',
    },
    resolve: (_, { id: which, muted }, modules) => muteWatch(modules, which, muted),
  });
  api.mutation('checkWatches', {
    gives:
      'Boolean! Looks at all watches now, behind an import or a run that is under way. True: it has begun.',
    resolve: (_, __, { watching }) => watching.start().state === 'running',
  });
}

const addTarget = () =>
  api.input('WatchTarget', {
    description: 'What is watched: exactly one of these.',
    isOneOf: true,
    types: {
      Query: api.input('WatchQuery', {
        description: 'A saved query with its parameters.',
        fields: {
          name: 'String! The name of the saved query.',
          parameters: 'JSON Its parameters, by name.',
        },
      }),
    },
    fields: {
      entity: 'ID The id of an entity, such as phone:+77000000001.',
      network: 'ID The id of a network, such as network:1/3.',
      operation: 'ID The id of an operation, such as operation:1/3.',
      query: 'Query A saved query: rows that it did not give before are told.',
      search: 'String Words to search for: new hits are told.',
      list: `[ID!] Ids of contacts, at most ${mostListed}.`,
    },
  });

type Given = ReturnType<typeof addTarget>['$inferInput'];

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
