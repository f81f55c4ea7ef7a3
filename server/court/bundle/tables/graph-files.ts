import { type CsvValue, csv } from '../../../core/csv.ts';
import { xmlText } from '../../../core/xml.ts';
import {
  markingText,
  type Snapshot,
  type SnapshotEntity,
  type SnapshotLink,
} from '../../snapshot/index.ts';

/**
 * The graph for other programs. snapshot.json stays the exact record; these are copies of it for a
 * spreadsheet and for graph tools, and say so where their format cannot hold a value as it is.
 */

const linkColumns: readonly (readonly [string, (link: SnapshotLink) => CsvValue])[] = [
  ['from', ({ from }) => from],
  ['type', ({ type }) => type],
  ['to', ({ to }) => to],
  ['inferred', ({ inferred }) => inferred],
  ['judgedWrong', ({ judgedWrong }) => judgedWrong],
  ['confidence', ({ confidence }) => confidence],
  ['method', ({ method }) => method],
  ['version', ({ version }) => version],
  ['field', ({ field }) => field],
  ['raw', ({ raw }) => raw],
  ['start', ({ start }) => start],
  ['end', ({ end }) => end],
  ['steps', ({ steps }) => steps.join(' | ')],
  ['firstSeen', ({ firstSeen }) => firstSeen],
  ['lastSeen', ({ lastSeen }) => lastSeen],
  ['captures', ({ captures }) => captures],
  ['capture', ({ capture }) => capture],
  ['image', ({ picture }) => picture?.image ?? ''],
  ['boxX', ({ picture }) => picture?.x ?? ''],
  ['boxY', ({ picture }) => picture?.y ?? ''],
  ['boxWidth', ({ picture }) => picture?.width ?? ''],
  ['boxHeight', ({ picture }) => picture?.height ?? ''],
  ['imageWidth', ({ picture }) => picture?.imageSize?.width ?? ''],
  ['imageHeight', ({ picture }) => picture?.imageSize?.height ?? ''],
];

const nodeColumns: readonly (readonly [string, (entity: SnapshotEntity) => CsvValue])[] = [
  ['id', ({ id }) => id],
  ['kind', ({ kind }) => kind],
  ['caption', ({ caption }) => caption],
  ['selected', ({ selected }) => selected],
  ['hub', ({ hub }) => hub !== null],
  ['hubReason', ({ hub }) => hub?.reason ?? ''],
  ['hubAds', ({ hub }) => hub?.ads ?? ''],
  ['hubPosters', ({ hub }) => hub?.posters ?? ''],
];

export function nodesCsv({ entities }: Pick<Snapshot, 'entities'>): string {
  return csv(nodeColumns, entities);
}

export function relationshipsCsv({ links }: Pick<Snapshot, 'links'>): string {
  return csv(linkColumns, links);
}

export function graphMl({
  entities,
  links,
  title,
  case: of,
}: Pick<Snapshot, 'entities' | 'links' | 'title' | 'case'>): string {
  const marking = markingText(of);
  const nodeKeys = nodeColumns.slice(1);
  const linkKeys = linkColumns.filter(([name]) => name !== 'from' && name !== 'to');
  const keys = [
    ...nodeKeys.map(([name]) => key('node', name)),
    ...linkKeys.map(([name]) => key('edge', name)),
  ];
  const nodes = entities.map(
    (entity) => `<node id="${xmlText(entity.id)}">${data('node', nodeKeys, entity)}</node>`,
  );
  const edges = links.map(
    (link, i) =>
      `<edge id="e${i + 1}" source="${xmlText(link.from)}" target="${xmlText(link.to)}">${data('edge', linkKeys, link)}</edge>`,
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    `<desc>${xmlText(marking === '' ? title : `${title} (${marking})`)}</desc>`,
    ...keys,
    '<graph id="case" edgedefault="directed">',
    ...nodes,
    ...edges,
    '</graph>',
    '</graphml>',
    '',
  ].join('\n');
}

const NUMBERS = new Set([
  ...['confidence', 'start', 'end', 'captures', 'hubAds', 'hubPosters'],
  ...['boxX', 'boxY', 'boxWidth', 'boxHeight', 'imageWidth', 'imageHeight'],
]);
const FLAGS = new Set(['inferred', 'judgedWrong', 'selected', 'hub']);

function key(target: 'node' | 'edge', name: string): string {
  const type = NUMBERS.has(name) ? 'double' : FLAGS.has(name) ? 'boolean' : 'string';
  return `<key id="${target}.${name}" for="${target}" attr.name="${name}" attr.type="${type}"/>`;
}

function data<Row>(
  target: 'node' | 'edge',
  columns: readonly (readonly [string, (row: Row) => CsvValue])[],
  row: Row,
): string {
  return columns
    .map(([name, of]) => [name, of(row)] as const)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `<data key="${target}.${name}">${xmlText(String(value))}</data>`)
    .join('');
}
