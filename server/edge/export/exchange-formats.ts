import { caseJsonLd } from '../../court/bundle/index.ts';
import { anx } from './anx.ts';
import type { Exchange } from './exchange.ts';
import { followTheMoney } from './follow-the-money.ts';
import { gexf, graphMl } from './graph-formats.ts';
import { adsWithoutPlace, geoJson, kml } from './place-formats.ts';
import { stix } from './stix.ts';
import { linksTable, maltegoTable, nodesTable } from './table-formats.ts';

export interface ExchangeFormat {
  readonly id: string;
  readonly title: string;
  /** For whom it is, and what does not fit into it. */
  readonly about: string;
  readonly extension: string;
  readonly mediaType: string;
  readonly write: (exchange: Exchange) => string | Iterable<string>;
  /** It takes the records along, and `import` reads it. */
  readonly carries?: true;
  /** How many ads it leaves out. */
  readonly leavesOut?: (exchange: Exchange) => number;
}

/** Every format of other tools: the command line, the page and its reference are made of this list. */
const declared = [
  {
    ...{ id: 'stix', title: 'STIX 2.1', extension: 'stix.json', write: stix },
    ...{ mediaType: 'application/stix+json', carries: true },
    about:
      'OpenCTI, MISP and others. Contacts are observables, ads observed data, networks groupings, links `related-to`.',
  },
  {
    ...{ id: 'ftm', title: 'FollowTheMoney', extension: 'ftm.json', write: followTheMoney },
    ...{ mediaType: 'application/json+ftm', carries: true },
    about: 'Aleph and OpenAleph. An entity a line; the proof of a link is its ad.',
  },
  {
    ...{ id: 'anx', title: 'i2 Analyst’s Notebook', extension: 'anx', write: anx },
    mediaType: 'application/xml',
    about:
      'A chart that opens without an import specification. Captures are cards; what is inferred is dashed.',
  },
  {
    ...{ id: 'maltego', title: 'Maltego', extension: 'maltego.csv', write: maltegoTable },
    mediaType: 'text/csv',
    about: 'For Import Graph from Table: both ends with their types, and the link between them.',
  },
  {
    ...{ id: 'kml', title: 'KML', extension: 'kml', write: kml, leavesOut: adsWithoutPlace },
    mediaType: 'application/vnd.google-earth.kml+xml',
    about: 'Google Earth. The places that ads name, and no links.',
  },
  {
    ...{ id: 'geojson', title: 'GeoJSON', extension: 'geojson', write: geoJson },
    ...{ mediaType: 'application/geo+json', leavesOut: adsWithoutPlace },
    about: 'QGIS and others. The places that ads name, and no links.',
  },
  {
    ...{ id: 'gexf', title: 'GEXF 1.3', extension: 'gexf', write: gexf },
    mediaType: 'application/gexf+xml',
    about: 'Gephi. What was seen from when to when stands as intervals.',
  },
  {
    ...{ id: 'graphml', title: 'GraphML', extension: 'graphml', write: graphMl },
    mediaType: 'application/graphml+xml',
    about: 'yEd, Cytoscape, networkx. Every field with its type.',
  },
  {
    ...{ id: 'case', title: 'CASE 1.4', extension: 'case.jsonld', write: caseOf },
    mediaType: 'application/ld+json',
    about: 'Tools of digital forensics. As in a bundle; of networks it says nothing.',
  },
  {
    ...{ id: 'nodes-csv', title: 'CSV, entities', extension: 'entities.csv', write: nodesTable },
    mediaType: 'text/csv',
    about: 'Spreadsheets. A row an entity.',
  },
  {
    ...{ id: 'links-csv', title: 'CSV, links', extension: 'links.csv', write: linksTable },
    mediaType: 'text/csv',
    about: 'Spreadsheets. A row a link.',
  },
] as const satisfies readonly ExchangeFormat[];

function caseOf({ snapshot }: Exchange): string {
  return caseJsonLd(snapshot);
}

export type FormatId = (typeof declared)[number]['id'];

export const exchangeFormats: readonly (ExchangeFormat & { readonly id: FormatId })[] = declared;

export const formatIds: readonly FormatId[] = declared.map(({ id }) => id);
