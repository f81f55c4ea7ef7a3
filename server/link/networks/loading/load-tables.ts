import { Lists } from '../../../core/collections/index.ts';
import { kinds } from '../../../core/model/index.ts';
import { type BulkCells, type BulkTables, bulkRows } from '../../../core/neo4j/index.ts';
import { type AdIndex, itemKinds } from '../../resolve/index.ts';
import { Column } from './columns.ts';
import {
  Ads,
  type GraphData,
  Incidences,
  type LoadedGraph,
  picturesOf,
  sourceFieldOf,
  sourceFieldOfField,
} from './graph-data.ts';
import { wordOf } from './load.ts';
import { SitePages } from './site-pages.ts';

/** What resolution needs, of tables from which a graph is about to be built. */
export interface LoadedTables {
  readonly graph: LoadedGraph;
  readonly places: GraphData['places'];
  readonly addresses: GraphData['addresses'];
  /** What `graphTotals` will say of that graph. */
  readonly totals: string;
  /** How many captures each ad has. */
  readonly captures: Int32Array;
}

/** Reads what `loadGraph` would read out of the graph that the tables become. */
export function loadTables(tables: BulkTables): LoadedTables {
  const ads = new Ads();
  const numbers = new Map<string, AdIndex>();
  const said = ['id', 'postedAt', 'firstCaptured', 'lastCaptured', 'country', 'platform'];
  for (const cell of nodeRows(tables, kinds.ad.label, said)) {
    const [id = '', first = '', last = ''] = [cell(0), cell(2), cell(3)];
    const says = { posted: cell(1) ?? null, country: cell(4) ?? null, platform: cell(5) ?? null };
    numbers.set(id, ads.add({ id, first, last, ...says }));
  }
  const { total, ...captures } = readCaptures(tables, numbers);
  const identifiers = new Identifiers(tables);
  const links = new Links(tables, numbers, identifiers.numbers);
  const graph = ads.graph(links.place, identifiers.columns(), links.incidences, links.pages);
  const { places, pages } = links;
  const read = { graph, places, addresses: pages.addresses() };
  return { ...read, totals: wordOf({ captures: total, ...links.totals }), ...captures };
}

/** The rows of all nodes of a label. */
function* nodeRows({ nodes }: BulkTables, label: string, columns: readonly string[]) {
  for (const { labels, files } of nodes)
    if (labels.split(':').includes(label)) yield* bulkRows(files, columns);
}

/** Numbered as they come. */
class Identifiers {
  readonly numbers = new Map<string, number>();
  readonly #ids: string[] = [];
  readonly #kind = new Column();

  constructor(tables: BulkTables) {
    for (const [kind, link] of itemKinds.entries()) this.#read(tables, kinds[link].label, kind);
    this.#read(tables, kinds.image.label, itemKinds.indexOf('cluster'));
  }

  #read(tables: BulkTables, label: string, kind: number): void {
    for (const cell of nodeRows(tables, label, ['id', 'size'])) {
      // Groups alone have a size, and one of one is none.
      if (cell(1) === '1') continue;
      const id = cell(0) ?? '';
      this.numbers.set(id, this.#ids.push(id) - 1);
      this.#kind.push(kind);
    }
  }

  columns = () => ({ ids: this.#ids, kind: this.#kind.uint8() });
}

/** What ads hold, and where they are. */
class Links {
  readonly incidences = new Incidences();
  readonly pages = new SitePages();
  /** By ad: of the places that it names the one whose id comes first; -1: none. */
  readonly place: Int32Array;
  /** Ids. */
  readonly places: readonly string[];
  readonly totals = { listed: 0, shown: 0, worded: 0, alike: 0 };

  constructor(
    tables: BulkTables,
    ads: ReadonlyMap<string, AdIndex>,
    identifiers: ReadonlyMap<string, number>,
  ) {
    const { incidences, pages, totals } = this;
    this.place = new Int32Array(ads.size).fill(-1);
    const ids = Array.from(nodeRows(tables, kinds.place.label, ['id']), (cell) => cell(0) ?? '');
    this.places = ids.sort();
    const places = new Map(ids.map((id, i) => [id, i]));
    const shown = new Lists<AdIndex, number>();
    const alike = new Map<number, readonly [picture: number, confidence: number]>();
    const take: Readonly<Record<string, (from: string, to: string, cell: BulkCells) => void>> = {
      LISTS: (from, to, cell) => {
        totals.listed += 1;
        const [confidence, sourceField] = [Number(cell(3) ?? 1), sourceFieldOfField(cell(4))];
        incidences.add(ads.get(from), identifiers.get(to), confidence, sourceField);
        if (to.startsWith('site:')) pages.add(ads.get(from), identifiers.get(to), cell(5) ?? '');
      },
      USES_TEMPLATE: (from, to, cell) => {
        totals.worded += 1;
        incidences.add(
          ads.get(from),
          identifiers.get(to),
          Number(cell(3) ?? 1),
          sourceFieldOf('text'),
        );
      },
      IN_CLUSTER: (from, to, cell) => {
        totals.alike += 1;
        const [image, picture] = [identifiers.get(from), identifiers.get(to)];
        if (image !== undefined && picture !== undefined)
          alike.set(image, [picture, Number(cell(3) ?? 1)]);
      },
      SHOWS: (from, to) => {
        totals.shown += 1;
        const [ad, image] = [ads.get(from), identifiers.get(to)];
        if (ad !== undefined && image !== undefined) shown.add(ad, image);
      },
      LOCATED_IN: (from, to) => {
        const [ad = -1, place] = [ads.get(from), places.get(to)];
        const held = this.place[ad] ?? -1;
        if (place !== undefined && (held === -1 || place < held)) this.place[ad] = place;
      },
    };
    const read = [':TYPE', ':START_ID', ':END_ID', 'confidence', 'field', 'raw'];
    for (const files of tables.relationships)
      for (const cell of bulkRows(files, read))
        take[cell(0) ?? '']?.(cell(1) ?? '', cell(2) ?? '', cell);
    for (const [ad, images] of shown)
      for (const [picture, confidence] of picturesOf(images, alike))
        incidences.add(ad, picture, confidence, sourceFieldOf('image'));
  }
}

/** @param ads by id */
function readCaptures(tables: BulkTables, ads: ReadonlyMap<string, number>) {
  const captures = new Int32Array(ads.size);
  let total = 0;
  for (const cell of nodeRows(tables, 'Capture', ['ad'])) {
    total += 1;
    const ad = ads.get(cell(0) ?? '') ?? -1;
    captures[ad] = (captures[ad] ?? 0) + 1;
  }
  return { total, captures };
}
