import { csv } from '../../core/csv.ts';
import { kinds } from '../../core/model/index.ts';
import type { Exchange, ExchangeLink, ExchangeNode } from './exchange.ts';
import { linkColumns, nodeColumns } from './exchange-columns.ts';

/** With it spreadsheets know UTF-8. */
const mark = '\uFEFF';

export const nodesTable = ({ nodes }: Exchange): string =>
  mark +
  csv(
    [['id', ({ id }) => id], ['caption', ({ caption }) => caption], ...columns(nodeColumns)],
    nodes,
  );

export const linksTable = ({ links }: Exchange): string =>
  mark +
  csv([['from', ({ from }) => from], ['to', ({ to }) => to], ...columns(linkColumns)], links);

type Columns<Row> = Parameters<typeof csv<Row>>[0];

const columns = <Row>(
  declared: readonly (readonly [string, Columns<Row>[number][1], ...unknown[]])[],
): Columns<Row> => declared.map(([name, value]) => [name, value] as const);

/** One row of a table for Maltego: a link with both ends, or a node that has none. */
interface MaltegoRow {
  readonly source: ExchangeNode;
  readonly link?: ExchangeLink;
  readonly target?: ExchangeNode;
}

/**
 * A table that Maltego’s import of graphs from tables takes: both ends in columns of their own, each with its type of
 * entity, and the link between them. A node that no link touches has a row of its own.
 */
export function maltegoTable({ nodes, links }: Exchange): string {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const linked = new Set(links.flatMap(({ from, to }) => [from, to]));
  const rows: MaltegoRow[] = [
    ...links.flatMap((link) => {
      const [source, target] = [byId.get(link.from), byId.get(link.to)];
      return source && target ? [{ source, link, target }] : [];
    }),
    ...nodes.flatMap((source) => (linked.has(source.id) ? [] : [{ source }])),
  ];
  return (
    mark +
    csv<MaltegoRow>(
      [
        ...endOf('source', ({ source }) => source),
        ...endOf('target', ({ target }) => target),
        ...linkColumns.map(
          ([name, value]) =>
            [`link.${name}`, ({ link }: MaltegoRow) => (link ? value(link) : '')] as const,
        ),
      ],
      rows,
    )
  );
}

const endOf = (
  name: string,
  end: (row: MaltegoRow) => ExchangeNode | undefined,
): Columns<MaltegoRow> => [
  [
    `${name}.type`,
    (row) => (end(row) ? kinds[(end(row) as ExchangeNode).kind].abroad.maltego : ''),
  ],
  [`${name}.value`, (row) => end(row)?.caption ?? ''],
  ...[['id', ({ id }: ExchangeNode) => id] as const, ...nodeColumns].map(
    ([field, value]) =>
      [
        `${name}.${field}`,
        (row: MaltegoRow) => {
          const node = end(row);
          return node ? value(node) : '';
        },
      ] as const,
  ),
];
