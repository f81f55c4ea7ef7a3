import type { CsvValue } from '../../core/csv.ts';
import { kinds } from '../../core/model/index.ts';
import type { ExchangeLink, ExchangeNode } from './exchange.ts';

/**
 * What stands beside a node and a link in every format that has fields of one's own. A list of captures stands in one
 * field, its parts apart by “; ”, hashes and times in the same order.
 */

type ColumnType = 'string' | 'double' | 'boolean';
type Column<Row> = readonly [name: string, value: (row: Row) => CsvValue, type?: ColumnType];

const provenance = [
  ['inferred', ({ inferred }) => inferred, 'boolean'],
  ['confidence', ({ confidence }) => confidence ?? '', 'double'],
  ['method', ({ method }) => method],
  ['firstSeen', ({ firstSeen }) => firstSeen],
  ['lastSeen', ({ lastSeen }) => lastSeen],
  ['captureSha256', ({ captures }) => captures.map(({ sha256 }) => sha256).join('; ')],
  ['capturedAt', ({ captures }) => captures.map(({ at }) => at).join('; ')],
] as const satisfies readonly Column<ExchangeNode | ExchangeLink>[];

const declared = [
  ...new Set(Object.values(kinds).flatMap(({ properties }) => Object.keys(properties))),
];

/** Without id and caption, which every format has in a place of its own. */
export const nodeColumns: readonly Column<ExchangeNode>[] = [
  ['kind', ({ kind }) => kind],
  ['hub', ({ hub }) => hub !== '', 'boolean'],
  ['hubReason', ({ hub }) => hub],
  ...provenance,
  ...declared.map(
    (name): Column<ExchangeNode> => [`of.${name}`, ({ properties }) => properties[name] ?? ''],
  ),
];

/** Without id and ends. No field of a link may be called `kind`: readers of GEXF take it for one of theirs. */
export const linkColumns: readonly Column<ExchangeLink>[] = [
  ['relationship', ({ type }) => type],
  ['title', ({ title }) => title],
  ...provenance,
  ['seenIn', ({ seenIn }) => seenIn, 'double'],
  ['raw', ({ raw }) => raw],
  ['judgedWrong', ({ judgedWrong }) => judgedWrong, 'boolean'],
];

/** What has a value, with the place of its column. */
export const filled = <Row>(
  columns: readonly Column<Row>[],
  row: Row,
): { readonly at: number; readonly name: string; readonly value: string }[] =>
  columns.flatMap(([name, of], at) => {
    const value = of(row);
    return value === '' ? [] : [{ at, name, value: String(value) }];
  });
