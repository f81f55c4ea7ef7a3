import { type Xml, xml, xmlFile } from '../../core/xml.ts';
import type { Exchange, ExchangeNode, ExchangePlace } from './exchange.ts';
import { filled, nodeColumns } from './exchange-columns.ts';

/** Where ads say that they are. An ad whose place has no coordinates is left out and counted: nothing is invented. */

interface Placed {
  readonly ad: ExchangeNode;
  readonly at: ExchangePlace;
}

function placedOf({ nodes, places }: Exchange): Placed[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  return places.flatMap((at) => {
    const ad = byId.get(at.ad);
    return ad ? [{ ad, at }] : [];
  });
}

/** Ads without a place that has coordinates. */
export function adsWithoutPlace({ nodes, places }: Exchange): number {
  const placed = new Set(places.map(({ ad }) => ad));
  return nodes.filter(({ id, kind }) => kind === 'ad' && !placed.has(id)).length;
}

const about = (exchange: Exchange): string =>
  `${exchange.producer}, ${exchange.madeAt}. Places are those that ads name, not where somebody was. Ads without a place that has coordinates are left out: ${adsWithoutPlace(exchange)}.`;

/** What is known of the ad, and of how its place was read. */
const fieldsOf = ({ ad, at }: Placed): (readonly [name: string, value: string])[] => [
  ['ad', ad.id],
  ['place', at.place],
  ['placeName', at.name],
  ['placeInferred', String(at.inferred)],
  ...(at.confidence === null ? [] : [['placeConfidence', String(at.confidence)] as const]),
  ...(at.capture === null ? [] : [['placeCapture', at.capture.replace(/^capture:/, '')] as const]),
  ...filled(nodeColumns, ad).map(({ name, value }) => [name, value] as const),
];

export const kml = (exchange: Exchange): Iterable<string> =>
  xmlFile('kml', { xmlns: 'http://www.opengis.net/kml/2.2' }, [
    xml('Document', { id: 'throughline' }, [
      xml('name', {}, 'Throughline'),
      xml('description', {}, about(exchange)),
      ...placedOf(exchange).map((placed, n) => placemark(placed, n + 1)),
    ]),
  ]);

/** @param n an id of XML begins with a letter, and ours may not */
function placemark(placed: Placed, n: number): Xml {
  const { ad, at } = placed;
  const span = [
    ...(ad.firstSeen ? [xml('begin', {}, ad.firstSeen)] : []),
    ...(ad.lastSeen ? [xml('end', {}, ad.lastSeen)] : []),
  ];
  return xml('Placemark', { id: `p${n}` }, [
    xml('name', {}, `${ad.caption}, ${at.name}`),
    ...(span.length > 0 ? [xml('TimeSpan', {}, span)] : []),
    xml(
      'ExtendedData',
      {},
      fieldsOf(placed).map(([name, value]) => xml('Data', { name }, [xml('value', {}, value)])),
    ),
    xml('Point', {}, [xml('coordinates', {}, `${at.lon},${at.lat}`)]),
  ]);
}

export function geoJson(exchange: Exchange): string {
  const features = placedOf(exchange).map((placed) => ({
    type: 'Feature',
    id: `${placed.at.ad}|${placed.at.place}`,
    geometry: { type: 'Point', coordinates: [placed.at.lon, placed.at.lat] },
    properties: { name: placed.ad.caption, ...Object.fromEntries(fieldsOf(placed)) },
  }));
  const whole = { type: 'FeatureCollection', description: about(exchange), features };
  return `${JSON.stringify(whole, null, 1)}\n`;
}
