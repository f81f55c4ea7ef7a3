import { apiError } from './api-errors.ts';
import { builder } from './builder.ts';
import { implement, objectRef, type Ref } from './declare.ts';
import { limit } from './limits.ts';

interface PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

const Info = implement(objectRef<PageInfo>('PageInfo'), {
  description: 'Where a page lies in its list, by Relay’s convention.',
  fields: {
    hasNextPage: 'Boolean! Whether the list goes on behind the page.',
    hasPreviousPage: 'Boolean! Whether the list has entries before the page.',
    startCursor: 'String The cursor of the first entry of the page; null where the page is empty.',
    endCursor:
      'String The cursor of the last entry of the page: give it as `after` for the next page. Null where the page is empty.',
  },
});

/** A type that is implemented, of this shape. */
export type TypeOf<T> = ReturnType<ReturnType<typeof builder.objectRef<T>>['implement']>;

/** What a cursor names: a version, then the place in the list or the values by which the list is sorted. */
type Key = readonly (string | number)[];

const version = 1;

const written = (key: Key): string =>
  Buffer.from(JSON.stringify([version, ...key])).toString('base64url');

/**
 * @param shape what the parts of a key have to be: an example of each
 * @throws BAD_INPUT where it is no cursor of such a list
 */
function read<K extends Key>(cursor: string, shape: K): K {
  const [of, ...key] = parsed(cursor);
  const fits =
    key.length === shape.length && key.every((part, i) => typeof part === typeof shape[i]);
  if (of === version && fits) return key as unknown as K;
  throw noCursor();
}

const noCursor = () =>
  apiError(
    'BAD_INPUT',
    'after is no cursor of this list.',
    'Give a cursor as this list gave it, or leave after out to begin at the first entry.',
    'after',
  );

function parsed(cursor: string): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}

/** A part of a list, as a connection tells it. */
export interface Page<T> {
  readonly nodes: readonly T[];
  /** How many there are in all; counted when it is asked for, where that takes time. */
  readonly total: number | (() => Promise<number>);
  /** Of the entry at this index of `nodes`. */
  cursor(index: number): string;
  /** Whether something is before it, and after it. */
  readonly before: boolean;
  readonly more: boolean;
}

interface Asked {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly offset?: number | null | undefined;
}

interface Size {
  readonly most: number;
  /** Where `first` is not given. */
  readonly usual: number;
  /** What it costs to ask at all, beside the entries; 1 unless said. */
  readonly asking?: number;
}

const afterArg = builder.args((t) => ({
  after: t.string({ description: 'A cursor: the page begins behind that entry.' }),
}));

const sizeOf = ({ most, usual }: Size) =>
  limit({
    ...{ most, usual },
    least: 0,
    name: 'first',
    of: 'How many entries the page has at most; 0 gives the count alone',
  });

/**
 * Pages of a list whose entries are counted: a cursor names a place.
 * @returns `args` and `complexity` for the field; `asked`, which reads the arguments and gives the offset, how many, and
 * `of` and `slice`, which make the page. `asked` throws BAD_INPUT where an argument is out of range or no cursor.
 */
export function paging(size: Size) {
  const first = sizeOf(size);
  return {
    args: { first: first.arg, ...afterArg },
    complexity: (asked: Asked) => ({ ...first.cost(asked.first), field: size.asking ?? 1 }),
    asked: (asked: Asked) => {
      const count = first.read(asked.first);
      const offset = startOf(asked);
      const of = <T>(nodes: readonly T[], total: number): Page<T> => ({
        ...{ nodes, total, before: offset > 0, more: offset + nodes.length < total },
        cursor: (index) => written([offset + index]),
      });
      return {
        ...{ offset, limit: count, of },
        /** The page of a list that is held whole. */
        slice: <T>(all: readonly T[]): Page<T> => of(all.slice(offset, offset + count), all.length),
      };
    },
  };
}

/** `paging` for a list of which a client shows any stretch, such as a table that is scrolled: it takes `offset` too. */
export function scrolling(size: Size) {
  const { args, ...pages } = paging(size);
  const offset = builder.args((t) => ({
    offset: t.int({
      description:
        'Begins behind so many entries; instead of `after`. For tables that are scrolled.',
    }),
  }));
  return { ...pages, args: { ...args, ...offset } };
}

function startOf({ after, offset }: Asked): number {
  if (after && typeof offset === 'number')
    throw apiError('BAD_INPUT', 'after and offset are both given.', 'Give one of them.', 'offset');
  if (after) {
    const [place] = read(after, [0]);
    if (Number.isSafeInteger(place) && place >= 0) return place + 1;
    throw noCursor();
  }
  if ((offset ?? 0) >= 0) return offset ?? 0;
  throw apiError('BAD_INPUT', `offset is ${offset}.`, 'Give a whole number from 0.', 'offset');
}

/**
 * Pages of a list by the values that sort it, so that an entry which is added meanwhile moves none.
 * @param shape an example of each of those values
 */
export function pagingByKey<K extends Key>(size: Size, shape: K) {
  const first = sizeOf(size);
  return {
    args: { first: first.arg, ...afterArg },
    complexity: (asked: Asked) => first.cost(asked.first),
    asked: ({ first: wanted, after }: Asked) => {
      const count = first.read(wanted);
      return {
        limit: count,
        after: after ? read(after, shape) : undefined,
        /** @param found one more than `limit` where more follows */
        of: <T>(found: readonly T[], total: Page<T>['total'], keyOf: (one: T) => K): Page<T> => {
          const nodes = found.slice(0, count);
          return {
            ...{ nodes, total, before: Boolean(after), more: found.length > count },
            cursor: (index) => written(keyOf(nodes[index] as T)),
          };
        },
      };
    },
  };
}

/**
 * The type of a page, by Relay’s convention: `<name>Connection` with its `<name>Edge`.
 * @typeParam P holds what else is told beside the page; add its fields with `builder.objectFields`
 */
export function connection<T, P extends Page<T> = Page<T>>(name: string, of: Ref<T>) {
  const Edge = implement(objectRef<{ cursor: string; node: T }>(`${name}Edge`), {
    description: 'An entry of a page, with a cursor that says where it lies in the list.',
    types: { Of: of },
    fields: {
      cursor:
        'String! The place of the entry: give it as `after` for the page that begins behind it.',
      node: 'Of! The entry.',
    },
  });
  // The field that gives the page costs by its `first`; what is in it counts once.
  const once = { field: 1, multiplier: 1 };
  const type = objectRef<P>(`${name}Connection`);
  implement(type as Ref<Page<unknown>>, {
    description: 'A page of a list, by Relay’s convention.',
    types: { Of: of as Ref<unknown>, Edge: Edge as Ref<unknown>, Info },
    complexity: { nodes: once, edges: once },
    fields: {
      nodes: '[Of!]! The entries of the page.',
      edges: '[Edge!]! The entries with a cursor each.',
      pageInfo: 'Info! Where the page lies in the list.',
      totalCount: 'Int! How many entries the whole list has.',
    },
    resolve: {
      edges: ({ nodes, cursor }) => nodes.map((node, index) => ({ node, cursor: cursor(index) })),
      pageInfo,
      totalCount: ({ total }) => (typeof total === 'number' ? total : total()),
    },
  });
  return type as unknown as TypeOf<P>;
}

function pageInfo({ nodes, cursor, before, more }: Page<unknown>): PageInfo {
  const empty = nodes.length === 0;
  return {
    hasNextPage: more,
    hasPreviousPage: before,
    startCursor: empty ? null : cursor(0),
    endCursor: empty ? null : cursor(nodes.length - 1),
  };
}
