import {
  type Expression,
  type ExpressionBuilder,
  type SqlBool,
  sql,
  type Tables,
} from '../../../core/store/index.ts';

interface Range<T> {
  readonly from?: T | null | undefined;
  readonly to?: T | null | undefined;
}

/** One of some values or more, and all of others; what is not given narrows nothing. */
interface Values {
  readonly any?: readonly string[] | undefined;
  readonly all?: readonly string[] | undefined;
}

/** What networks and operations are narrowed by. */
export interface WhereAndWhen {
  /** ISO codes of countries, and platforms, of its ads. */
  readonly countries?: Values;
  readonly platforms?: Values;
  /** Days, YYYY-MM-DD in UTC, both included. */
  readonly firstSeen?: Range<string>;
  readonly lastSeen?: Range<string>;
}

type Narrowed = 'network' | 'operation';
type Eb = ExpressionBuilder<Tables, Narrowed>;

/** As conditions that all have to hold. */
export function narrowed(eb: Eb, wanted: WhereAndWhen): Expression<SqlBool>[] {
  return [
    ...holding(eb, 'countries', wanted.countries ?? {}),
    ...holding(eb, 'platforms', wanted.platforms ?? {}),
    ...between(eb, 'firstSeen', wanted.firstSeen ?? {}),
    ...between(eb, 'lastSeen', wanted.lastSeen ?? {}),
  ];
}

function holding(eb: Eb, column: 'countries' | 'platforms', { any = [], all = [] }: Values) {
  // The lists are JSON of codes and host names: a value stands in quotes.
  const has = (value: string) => eb(column, 'like', `%${JSON.stringify(value)}%`);
  return [...(any.length > 0 ? [eb.or(any.map(has))] : []), ...all.map(has)];
}

/** Times sort as text, and begin with their day. */
function between(eb: Eb, column: 'firstSeen' | 'lastSeen', { from, to }: Range<string>) {
  return [
    ...(from ? [eb(column, '>=', from)] : []),
    ...(to ? [eb(sql<string>`substr(${eb.ref(column)}, 1, 10)`, '<=', to)] : []),
  ];
}

/** Numbers, both included. */
export const within = (
  eb: Eb,
  column: 'size' | 'ads',
  { from, to }: Range<number>,
): Expression<SqlBool>[] => [
  ...(from == null ? [] : [eb(sql.ref<number>(column), '>=', from)]),
  ...(to == null ? [] : [eb(sql.ref<number>(column), '<=', to)]),
];
