import type { CsvValue } from '../../app/csv.ts';
import type { ChartLink, ChartNode } from '../types.ts';
import type { Visible } from '../visible.ts';
import { type Column, linkColumns, nodeColumns } from './tables.ts';
import { xml } from './xml.ts';

const graphmlTypes = { string: 'string', integer: 'int', double: 'double', boolean: 'boolean' };

/** What has a value, by the place of its column. */
function valuesOf<Item>(
  columns: readonly Column<Item>[],
  item: Item,
  view: Visible,
): [number, Exclude<CsvValue, null>][] {
  return columns.flatMap(({ value }, at) => {
    const found = value(item, view);
    return found === null || found === '' ? [] : [[at, found]];
  });
}

/**
 * The drawing as GraphML (http://graphml.graphdrawing.org).
 * @param about where it is from, when it was made, what was filtered
 */
export function toGraphml(view: Visible, about: string): string {
  const keys = (of: 'node' | 'edge', columns: readonly Column<never>[]) =>
    columns.map(
      ({ name, type }, at) =>
        `  <key id="${of[0]}${at}" for="${of}" attr.name="${name}" attr.type="${graphmlTypes[type]}"/>`,
    );
  const data = <Item>(of: string, columns: readonly Column<Item>[], item: Item) =>
    valuesOf(columns, item, view)
      .map(([at, value]) => `<data key="${of}${at}">${xml(String(value))}</data>`)
      .join('');
  const node = (one: ChartNode) =>
    `    <node id="${xml(one.id)}">${data('n', nodeColumns, one)}</node>`;
  const edge = (one: ChartLink) =>
    `    <edge id="${xml(one.id)}" source="${xml(one.source)}" target="${xml(one.target)}">${data('e', linkColumns, one)}</edge>`;
  return lines([
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    `  <desc>${xml(about)}</desc>`,
    ...keys('node', nodeColumns),
    ...keys('edge', linkColumns),
    '  <graph id="drawing" edgedefault="undirected">',
    ...view.nodes.map(node),
    ...view.links.map(edge),
    '  </graph>',
    '</graphml>',
  ]);
}

/**
 * The drawing as GEXF 1.2, with its places, which Gephi reads.
 * @param about where it is from, when it was made, what was filtered
 * @param day YYYY-MM-DD
 */
export function toGexf(view: Visible, about: string, day: string): string {
  const declared = (of: 'node' | 'edge', columns: readonly Column<never>[]) => [
    `    <attributes class="${of}">`,
    ...columns.map(
      ({ name, type }, at) => `      <attribute id="${at}" title="${name}" type="${type}"/>`,
    ),
    '    </attributes>',
  ];
  const data = <Item>(columns: readonly Column<Item>[], item: Item) =>
    `<attvalues>${valuesOf(columns, item, view)
      .map(([at, value]) => `<attvalue for="${at}" value="${xml(String(value))}"/>`)
      .join('')}</attvalues>`;
  // Gephi's y grows upwards.
  const node = (one: ChartNode) =>
    `      <node id="${xml(one.id)}" label="${xml(one.caption)}">${data(nodeColumns, one)}<viz:position x="${Math.round(one.x)}" y="${-Math.round(one.y)}" z="0"/></node>`;
  const edge = (one: ChartLink) =>
    `      <edge id="${xml(one.id)}" source="${xml(one.source)}" target="${xml(one.target)}" weight="${one.ads}">${data(linkColumns, one)}</edge>`;
  return lines([
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://www.gexf.net/1.2draft" xmlns:viz="http://www.gexf.net/1.2draft/viz" version="1.2">',
    `  <meta lastmodifieddate="${day}"><creator>Throughline</creator><description>${xml(about)}</description></meta>`,
    '  <graph mode="static" defaultedgetype="undirected">',
    ...declared('node', nodeColumns),
    ...declared('edge', linkColumns),
    '    <nodes>',
    ...view.nodes.map(node),
    '    </nodes>',
    '    <edges>',
    ...view.links.map(edge),
    '    </edges>',
    '  </graph>',
    '</gexf>',
  ]);
}

const lines = (all: readonly string[]): string => `${all.join('\n')}\n`;
