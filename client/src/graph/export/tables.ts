import type { CsvValue } from '../../app/csv.ts';
import { kindStyles } from '../../theme/kinds.ts';
import { type ChartLink, type ChartNode, classOf } from '../types.ts';
import type { Visible } from '../visible.ts';

/** A column of what is exported: its name is an attribute's name in every format. */
export interface Column<Item> {
  name: string;
  type: 'string' | 'integer' | 'double' | 'boolean';
  value: (item: Item, view: Visible) => CsvValue;
}

export const nodeColumns: readonly Column<ChartNode>[] = [
  { name: 'label', type: 'string', value: ({ caption }) => caption },
  // No attribute is named `kind`: readers of GEXF take it for the kind of an edge.
  { name: 'entity_kind', type: 'string', value: ({ kind }) => kindStyles[kind].label },
  { name: 'ads', type: 'integer', value: ({ ads }) => ads },
  { name: 'links_drawn', type: 'integer', value: ({ id }, { degrees }) => degrees.get(id) ?? 0 },
  {
    name: 'ads_folded_into_it',
    type: 'integer',
    value: ({ id }, { alone }) => alone.get(id)?.length ?? 0,
  },
  { name: 'first_seen', type: 'string', value: ({ firstSeen }) => firstSeen },
  { name: 'last_seen', type: 'string', value: ({ lastSeen }) => lastSeen },
  { name: 'hub', type: 'boolean', value: ({ hub }) => hub !== null },
  { name: 'hub_reason', type: 'string', value: ({ hub }) => hub?.reason ?? null },
  { name: 'pinned', type: 'boolean', value: ({ pinned }) => pinned },
  { name: 'country', type: 'string', value: ({ country }) => country },
  { name: 'platform', type: 'string', value: ({ platform }) => platform },
  { name: 'price', type: 'string', value: ({ price }) => price },
  { name: 'words', type: 'string', value: ({ words }) => words },
  { name: 'x', type: 'double', value: ({ x }) => Math.round(x) },
  { name: 'y', type: 'double', value: ({ y }) => Math.round(y) },
];

export const linkColumns: readonly Column<ChartLink>[] = [
  { name: 'link_type', type: 'string', value: ({ type, via }) => (via ? 'FOLDED_ADS' : type) },
  { name: 'drawn_as', type: 'string', value: (link) => classOf(link) },
  { name: 'inferred', type: 'boolean', value: ({ inferred }) => inferred },
  { name: 'through_hub', type: 'boolean', value: ({ throughHub }) => throughHub },
  { name: 'judged_wrong', type: 'boolean', value: ({ judgedWrong }) => judgedWrong },
  { name: 'ads', type: 'integer', value: ({ ads }) => ads },
  { name: 'captures', type: 'integer', value: ({ captures }) => captures },
  { name: 'confidence', type: 'double', value: ({ confidence }) => confidence },
  { name: 'first_seen', type: 'string', value: ({ firstSeen }) => firstSeen },
  { name: 'last_seen', type: 'string', value: ({ lastSeen }) => lastSeen },
  { name: 'folded_ads', type: 'string', value: ({ via }) => via?.join(' ') ?? null },
];

/** The drawn entities as rows with a head. */
export const nodeTable = (view: Visible): CsvValue[][] => [
  ['id', ...nodeColumns.map(({ name }) => name)],
  ...view.nodes.map((node) => [node.id, ...nodeColumns.map(({ value }) => value(node, view))]),
];

/** The drawn links as rows with a head. */
export const linkTable = (view: Visible): CsvValue[][] => [
  ['id', 'source', 'target', ...linkColumns.map(({ name }) => name)],
  ...view.links.map((link) => [
    ...[link.id, link.source, link.target],
    ...linkColumns.map(({ value }) => value(link, view)),
  ]),
];
