import { kinds } from '../../core/model/index.ts';
import { type Xml, xml, xmlFile } from '../../core/xml.ts';
import type { Exchange, ExchangeLink, ExchangeNode, Reference } from './exchange.ts';
import { filled, linkColumns, nodeColumns } from './exchange-columns.ts';

/**
 * A chart for i2 Analyst’s Notebook. Each capture is a card of its item, what is inferred is dashed, and the fields are
 * attributes. Items stand in rows: a layout of Analyst’s Notebook places them.
 */
export const anx = ({ nodes, links }: Exchange): Iterable<string> => {
  const numbers = new Map(nodes.map(({ id }, n) => [id, n + 1]));
  const types = [...new Set(links.map(({ title }) => title))];
  const shown = [...new Set(nodes.map(({ kind }) => kinds[kind].title))];
  return xmlFile('Chart', {}, [
    xml('ApplicationVersion', { Major: 9, Minor: 0, Point: 0, Build: 0 }),
    xml('StrengthCollection', {}, [
      xml('Strength', { Id: 'S1', Name: 'Observed', DotStyle: 'DotStyleSolid' }),
      xml('Strength', { Id: 'S2', Name: 'Inferred', DotStyle: 'DotStyleDashed' }),
    ]),
    xml(
      'AttributeClassCollection',
      {},
      classes.map((name, n) => xml('AttributeClass', { Id: `A${n}`, Name: name, ...textClass })),
    ),
    xml(
      'EntityTypeCollection',
      {},
      shown.map((name, n) => xml('EntityType', { Id: `E${n}`, Name: name })),
    ),
    xml(
      'LinkTypeCollection',
      {},
      types.map((name, n) => xml('LinkType', { Id: `L${n}`, Name: name })),
    ),
    xml('ChartItemCollection', {}, [
      ...nodes.map((node, n) => nodeItem(node, n, shown.indexOf(kinds[node.kind].title))),
      ...links.map((link, n) => linkItem(link, n, types.indexOf(link.title), numbers)),
    ]),
  ]);
};

/** Attributes are texts, so that a hash or a number is shown as it is. */
const textClass = { Type: 'AttText', IsUser: true, UserCanAdd: true, UserCanRemove: true };
const classes = [...new Set([...nodeColumns, ...linkColumns].map(([name]) => name))];

const perRow = 40;
const apart = 160;

function nodeItem(node: ExchangeNode, n: number, type: number): Xml {
  const at = { X: (n % perRow) * apart, Y: Math.floor(n / perRow) * apart };
  const style = { Type: kinds[node.kind].title, EntityTypeReference: `E${type}` };
  return xml(
    'ChartItem',
    { Id: `N${n + 1}`, Label: node.caption, XPosition: at.X, ...timeOf(node) },
    [
      xml('End', { ...at, Z: 0 }, [
        xml('Entity', { EntityId: n + 1, Identity: node.id, LabelIsIdentity: false }, [
          xml('Icon', {}, [xml('IconStyle', style)]),
          ...cards(node.captures),
        ]),
      ]),
      attributes(filled(nodeColumns, node)),
    ],
  );
}

function linkItem(
  link: ExchangeLink,
  n: number,
  type: number,
  numbers: ReadonlyMap<string, number>,
): Xml {
  const style = {
    Strength: link.inferred ? 'Inferred' : 'Observed',
    ...{ ArrowStyle: 'ArrowOnHead', Type: link.title, LinkTypeReference: `L${type}` },
  };
  const ends = { End1Id: numbers.get(link.from), End2Id: numbers.get(link.to) };
  return xml('ChartItem', { Id: `R${n + 1}`, Label: link.title, ...timeOf(link) }, [
    xml('Link', ends, [...cards(link.captures), xml('LinkStyle', style)]),
    attributes(filled(linkColumns, link)),
  ]);
}

/** i2 has local times without a zone: these are UTC. */
const dateTime = (time: string) => ({
  ...{ DateSet: true, TimeSet: true },
  DateTime: time.replace(/Z$/, ''),
});

const timeOf = ({ firstSeen }: ExchangeNode | ExchangeLink) =>
  firstSeen === '' ? {} : dateTime(firstSeen);

const cards = (captures: readonly Reference[]): Xml[] =>
  captures.length === 0
    ? []
    : [
        xml(
          'CardCollection',
          {},
          captures.map(({ sha256, at }) =>
            xml('Card', {
              ...{ Summary: 'Capture', SourceReference: sha256, SourceType: 'Capture' },
              ...dateTime(at),
            }),
          ),
        ),
      ];

const attributes = (all: readonly { readonly name: string; readonly value: string }[]): Xml =>
  xml(
    'AttributeCollection',
    {},
    all.map(({ name, value }) =>
      xml('Attribute', {
        ...{ AttributeClass: name, AttributeClassReference: `A${classes.indexOf(name)}` },
        Value: value,
      }),
    ),
  );
