import { isContent, kinds } from '../../../core/model/index.ts';
import {
  type Graph,
  graphVersion,
  markOf,
  type NodeNumber,
  statement,
} from '../../../core/neo4j/index.ts';
import { type AdIndex, type ItemKind, itemKinds, sourceFields } from '../../resolve/index.ts';
import { Column } from './columns.ts';
import {
  type AdRow,
  Ads,
  type GraphData,
  Incidences,
  picturesOf,
  sourceFieldOf,
} from './graph-data.ts';
import { SitePages } from './site-pages.ts';

/** Rows that are on their way at once: some megabytes. */
const fetchSize = 10_000;

const sourceFieldNumbers = Object.fromEntries(
  sourceFields.map((name) => [name, sourceFieldOf(name)]),
);

/**
 * Streams what resolution needs out of the graph. Observations that are judged wrong are left out, groups of
 * one are none, and an image that belongs to no group stands for itself.
 * @param signal stops between rows
 */
export async function loadGraph(graph: Graph, signal?: AbortSignal): Promise<GraphData> {
  const version = await graphVersion(graph);
  const rows: Rows = <T>(name: string, take: (row: T) => void, parts?: Record<string, string>) => {
    const takeUnlessEnded = (row: T) => {
      signal?.throwIfAborted();
      take(row);
    };
    return graph.each(statement(name, parts), sourceFieldNumbers, takeUnlessEnded, { fetchSize });
  };
  const numbers = new Map<NodeNumber, AdIndex>();
  const ads = new Ads();
  const adding = rows<AdRow & { readonly node: NodeNumber }>('link/networks/ads', (row) =>
    numbers.set(row.node, ads.add(row)),
  );
  const [identifiers, placed] = await Promise.all([
    loadIdentifiers(rows),
    loadPlaces(rows),
    adding,
  ]);
  const incidences = new Incidences();
  await loadIncidences(rows, (ad, identifier, confidence, sourceField) =>
    // What was imported after the ads were read is not among them, and waits for the next run.
    incidences.add(numbers.get(ad), identifiers.numbers.get(identifier), confidence, sourceField),
  );
  const pages = new SitePages();
  await rows<{ ad: NodeNumber; identifier: NodeNumber; raw: string }>(
    'link/networks/addresses',
    ({ ad, identifier, raw }) =>
      pages.add(numbers.get(ad), identifiers.numbers.get(identifier), raw),
  );
  const place = placesOf(numbers, placed);
  return {
    graph: ads.graph(place, identifiers.columns, incidences, pages),
    ...{ version, mark: await markOf(graph, version) },
    ...{ places: placed.map(({ id }) => id), addresses: pages.addresses() },
  };
}

type Rows = <T>(
  name: string,
  take: (row: T) => void,
  parts?: Record<string, string>,
) => Promise<void>;

interface PlaceRow {
  readonly id: string;
  readonly ads: readonly NodeNumber[];
}

/** By id. */
async function loadPlaces(rows: Rows): Promise<PlaceRow[]> {
  const places: PlaceRow[] = [];
  await rows<PlaceRow>('link/networks/places', (row) => places.push(row));
  return places.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** An ad that names several places has the one whose id comes first: the same in any order of observation. */
function placesOf(
  numbers: ReadonlyMap<NodeNumber, AdIndex>,
  placed: readonly PlaceRow[],
): Int32Array {
  const places = new Int32Array(numbers.size).fill(-1);
  for (const [place, { ads }] of placed.entries()) {
    for (const node of ads) {
      const ad = numbers.get(node);
      if (ad !== undefined && places[ad] === -1) places[ad] = place;
    }
  }
  return places;
}

async function loadIdentifiers(rows: Rows) {
  const numbers = new Map<NodeNumber, number>();
  const ids: string[] = [];
  const kind = new Column();
  const take = (name: string, label: string, link: ItemKind) =>
    rows<{ node: NodeNumber; id: string }>(
      name,
      (row) => {
        numbers.set(row.node, ids.length);
        ids.push(row.id);
        kind.push(itemKinds.indexOf(link));
      },
      { LABEL: label },
    );
  for (const link of itemKinds) {
    const name = isContent(link) ? 'link/networks/groups' : 'link/networks/identifiers';
    await take(name, kinds[link].label, link);
  }
  await take('link/networks/identifiers', kinds.image.label, 'cluster');
  return { numbers, columns: { ids, kind: kind.uint8() } };
}

type Add = (
  ad: NodeNumber,
  identifier: NodeNumber,
  confidence: number,
  sourceField: number,
) => void;

async function loadIncidences(rows: Rows, add: Add): Promise<void> {
  type Listed = {
    ad: NodeNumber;
    identifiers: NodeNumber[];
    confidences: number[];
    sourceFields: number[];
  };
  const listed = rows<Listed>(
    'link/networks/listed',
    ({ ad, identifiers, confidences, sourceFields: read }) => {
      for (const [i, identifier] of identifiers.entries())
        add(ad, identifier, confidences[i] ?? 1, read[i] ?? sourceFieldOf('text'));
    },
  );
  await Promise.all([listed, loadContent(rows, add)]);
}

async function loadContent(rows: Rows, add: Add): Promise<void> {
  type Worded = { identifier: NodeNumber; ads: NodeNumber[]; confidences: number[] };
  await rows<Worded>('link/networks/worded', ({ identifier, ads, confidences }) => {
    for (const [i, ad] of ads.entries())
      add(ad, identifier, confidences[i] ?? 1, sourceFieldOf('text'));
  });

  const alike = new Map<NodeNumber, readonly [picture: NodeNumber, confidence: number]>();
  type Alike = { picture: NodeNumber; images: NodeNumber[]; confidences: number[] };
  await rows<Alike>('link/networks/alike', ({ picture, images, confidences }) => {
    for (const [i, image] of images.entries()) alike.set(image, [picture, confidences[i] ?? 1]);
  });

  await rows<{ ad: NodeNumber; images: NodeNumber[] }>('link/networks/shown', ({ ad, images }) => {
    for (const [picture, confidence] of picturesOf(images, alike))
      add(ad, picture, confidence, sourceFieldOf('image'));
  });
}

/** A word that changes with what the graph holds; two graphs of one content have the same. */
export async function graphTotals(graph: Pick<Graph, 'read'>): Promise<string> {
  const [row] = await graph.read<Record<string, number>>(statement('link/networks/totals'));
  return wordOf(row ?? {});
}

export const wordOf = (totals: Readonly<Record<string, number>>): string =>
  Object.entries(totals)
    .map(([name, total]) => `${total} ${name}`)
    .join(', ');

/** How many captures such a word tells of: they come first. */
export const capturesIn = (word: string): number => Number.parseInt(word, 10);
