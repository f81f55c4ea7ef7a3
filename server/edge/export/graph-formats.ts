import { type Xml, xml, xmlFile } from '../../core/xml.ts';
import type { Exchange, ExchangeLink, ExchangeNode } from './exchange.ts';
import { filled, linkColumns, nodeColumns } from './exchange-columns.ts';

/** GraphML: every field is a key with its type. */
export const graphMl = ({ nodes, links, producer, madeAt }: Exchange): Iterable<string> =>
  xmlFile('graphml', { xmlns: 'http://graphml.graphdrawing.org/xmlns' }, [
    xml('desc', {}, `${producer}, ${madeAt}`),
    ...keysOf('node', [['caption', () => ''], ...nodeColumns]),
    ...keysOf('edge', linkColumns),
    xml('graph', { id: 'exchange', edgedefault: 'directed' }, [
      ...nodes.map((node) =>
        xml('node', { id: node.id }, [
          data('node', 'caption', node.caption),
          ...filled(nodeColumns, node).map(({ name, value }) => data('node', name, value)),
        ]),
      ),
      ...links.map((link) =>
        xml(
          'edge',
          { id: link.id, source: link.from, target: link.to },
          filled(linkColumns, link).map(({ name, value }) => data('edge', name, value)),
        ),
      ),
    ]),
  ]);

const keysOf = (
  of: 'node' | 'edge',
  columns: readonly (readonly [name: string, value: unknown, type?: string])[],
): Xml[] =>
  columns.map(([name, _, type = 'string']) =>
    xml('key', { id: `${of}.${name}`, for: of, 'attr.name': name, 'attr.type': type }),
  );

const data = (of: string, name: string, value: string): Xml =>
  xml('data', { key: `${of}.${name}` }, value);

/** GEXF 1.3: what was seen from when to when stands as an interval, and as no timestamp beside it. */
export const gexf = ({ nodes, links, producer, madeAt }: Exchange): Iterable<string> =>
  xmlFile('gexf', { xmlns: 'http://gexf.net/1.3', version: '1.3' }, [
    xml('meta', { lastmodifieddate: madeAt.slice(0, 10) }, [xml('creator', {}, producer)]),
    xml(
      'graph',
      {
        ...{ defaultedgetype: 'directed', mode: 'dynamic' },
        ...{ timeformat: 'dateTime', timerepresentation: 'interval' },
      },
      [
        attributesOf('node', nodeColumns),
        attributesOf('edge', linkColumns),
        xml(
          'nodes',
          {},
          nodes.map((node) =>
            xml('node', { id: node.id, label: node.caption, ...spanOf(node) }, [
              values(filled(nodeColumns, node)),
            ]),
          ),
        ),
        xml(
          'edges',
          {},
          links.map((link) =>
            xml('edge', { id: link.id, source: link.from, target: link.to, ...spanOf(link) }, [
              values(filled(linkColumns, link)),
            ]),
          ),
        ),
      ],
    ),
  ]);

const spanOf = ({ firstSeen, lastSeen }: ExchangeNode | ExchangeLink) => ({
  start: firstSeen || undefined,
  end: lastSeen || undefined,
});

const attributesOf = (
  of: 'node' | 'edge',
  columns: readonly (readonly [name: string, value: unknown, type?: string])[],
): Xml =>
  xml(
    'attributes',
    { class: of, mode: 'static' },
    columns.map(([title, _, type = 'string'], id) => xml('attribute', { id, title, type })),
  );

const values = (all: readonly { readonly at: number; readonly value: string }[]): Xml =>
  xml(
    'attvalues',
    {},
    all.map(({ at, value }) => xml('attvalue', { for: at, value })),
  );
