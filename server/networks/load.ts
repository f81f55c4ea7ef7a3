import { kinds } from '../model/index.ts';
import { type Graph, statement } from '../neo4j/index.ts';
import { type Holdings, seats, type TieKind, tieKinds } from '../resolve/index.ts';
import { Column, Names } from './columns.ts';
import { SitePages } from './site-pages.ts';

/** The graph as the engine takes it, and what a network is described by. */
export interface LoadedGraph {
  readonly holdings: Holdings;
  /** By the numbers of `holdings.ads`. */
  readonly countries: readonly string[];
  readonly platforms: readonly string[];
  /** 1 where the source of an ad says when it was posted; the day of others is that of their first capture. */
  readonly posted: Uint8Array;
  /** ISO 8601 times of each ad's first and last capture. */
  readonly first: readonly string[];
  readonly last: readonly string[];
}

/** Rows that are on their way at once: some megabytes. */
const fetchSize = 10_000;

export const seatOf = (name: (typeof seats)[number]) => seats.indexOf(name);
const seatNumbers = Object.fromEntries(seats.map((name) => [name, seatOf(name)]));

/**
 * Streams what resolution needs out of the graph. Readings that are judged wrong are left out, groups of
 * one are none, and an image that belongs to no group stands for itself.
 * @param signal ends the reading between rows
 */
export async function loadGraph(graph: Graph, signal?: AbortSignal): Promise<LoadedGraph> {
  const rows: Rows = <T>(name: string, take: (row: T) => void, parts?: Record<string, string>) => {
    const takeUnlessEnded = (row: T) => {
      signal?.throwIfAborted();
      take(row);
    };
    return graph.each(statement(name, parts), seatNumbers, takeUnlessEnded, { fetchSize });
  };
  const numbers = new Map<number, number>();
  const ads = new Ads();
  const adding = rows<AdRow & { readonly node: number }>('networks/ads', (row) =>
    numbers.set(row.node, ads.add(row)),
  );
  const [identifiers, placed] = await Promise.all([
    loadIdentifiers(rows),
    loadPlaces(rows),
    adding,
  ]);
  const incidences = new Incidences();
  await loadIncidences(rows, (ad, identifier, confidence, seat) =>
    // What was imported after the ads were read is not among them, and waits for the next run.
    incidences.add(numbers.get(ad), identifiers.numbers.get(identifier), confidence, seat),
  );
  const pages = new SitePages();
  await rows<{ ad: number; identifier: number; raw: string }>(
    'networks/addresses',
    ({ ad, identifier, raw }) =>
      pages.add(numbers.get(ad), identifiers.numbers.get(identifier), raw),
  );
  return ads.graph(placesOf(numbers, placed), identifiers.columns, incidences, pages);
}

type Rows = <T>(
  name: string,
  take: (row: T) => void,
  parts?: Record<string, string>,
) => Promise<void>;

interface AdRow {
  readonly id: string;
  readonly posted: string | null;
  readonly first: string;
  readonly last: string;
  readonly country: string | null;
  readonly platform: string | null;
}

const dayMs = 86_400_000;

/** Ads, numbered as they come. */
export class Ads {
  readonly #ids: string[] = [];
  readonly #first: string[] = [];
  readonly #last: string[] = [];
  readonly #day = new Column();
  readonly #posted = new Column();
  readonly #country = new Column();
  readonly #platform = new Column();
  readonly #countries = new Names();
  readonly #platforms = new Names();

  /** @returns its number */
  add({ id, posted, first, last, country, platform }: AdRow): number {
    const time = posted === null ? Number.NaN : Date.parse(posted);
    this.#first.push(first);
    this.#last.push(last);
    this.#posted.push(Number.isNaN(time) ? 0 : 1);
    // When it was posted, if its source or its words say so, else when it was first captured.
    this.#day.push((Number.isNaN(time) ? Date.parse(first) : time) / dayMs);
    this.#country.push(this.#countries.of(country));
    this.#platform.push(this.#platforms.of(platform));
    return this.#ids.push(id) - 1;
  }

  /** @param place of each ad, in any numbering */
  graph(
    place: Int32Array,
    identifiers: Holdings['identifiers'],
    incidences: Incidences,
    sitePages: SitePages,
  ): LoadedGraph {
    const columns = { day: this.#day.float64(), country: this.#country.int32() };
    const pages = sitePages.columns(identifiers, this.#platforms.list);
    const ads = { ids: this.#ids, ...columns, place, platform: this.#platform.int32() };
    return {
      holdings: { ads, identifiers, incidences: incidences.columns(), pages },
      ...{ countries: this.#countries.list, platforms: this.#platforms.list },
      ...{ first: this.#first, last: this.#last, posted: this.#posted.uint8() },
    };
  }
}

interface PlaceRow {
  readonly id: string;
  readonly ads: readonly number[];
}

/** By id. */
async function loadPlaces(rows: Rows): Promise<PlaceRow[]> {
  const places: PlaceRow[] = [];
  await rows<PlaceRow>('networks/places', (row) => places.push(row));
  return places.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** An ad that names several places has the one whose id comes first: the same in any order of reading. */
function placesOf(numbers: ReadonlyMap<number, number>, placed: readonly PlaceRow[]): Int32Array {
  const places = new Int32Array(numbers.size).fill(-1);
  for (const [place, { ads }] of placed.entries()) {
    for (const node of ads) {
      const ad = numbers.get(node);
      if (ad !== undefined && places[ad] === -1) places[ad] = place;
    }
  }
  return places;
}

/** Where the identifiers of a kind are, as the engine names it. */
export const labels: Readonly<Record<TieKind, string>> = {
  phone: kinds.phone.label,
  email: kinds.email.label,
  handle: kinds.handle.label,
  payment: kinds.payment.label,
  site: kinds.site.label,
  picture: kinds.picture.label,
  template: kinds.template.label,
};

async function loadIdentifiers(rows: Rows) {
  const numbers = new Map<number, number>();
  const ids: string[] = [];
  const kind = new Column();
  const take = (name: string, label: string, tie: TieKind) =>
    rows<{ node: number; id: string }>(
      name,
      (row) => {
        numbers.set(row.node, ids.length);
        ids.push(row.id);
        kind.push(tieKinds.indexOf(tie));
      },
      { LABEL: label },
    );
  for (const tie of tieKinds) {
    const grouped = tie === 'picture' || tie === 'template';
    await take(grouped ? 'networks/groups' : 'networks/identifiers', labels[tie], tie);
  }
  await take('networks/identifiers', kinds.image.label, 'picture');
  return { numbers, columns: { ids, kind: kind.uint8() } };
}

/** Which ad holds what. */
export class Incidences {
  readonly #ad = new Column();
  readonly #identifier = new Column();
  readonly #confidence = new Column();
  readonly #seat = new Column();

  /** Of an ad or identifier that has no number nothing is kept. */
  add(
    ad: number | undefined,
    identifier: number | undefined,
    confidence: number,
    seat: number,
  ): void {
    if (ad === undefined || identifier === undefined) return;
    this.#ad.push(ad);
    this.#identifier.push(identifier);
    this.#confidence.push(confidence);
    this.#seat.push(seat);
  }

  columns(): Holdings['incidences'] {
    return {
      ad: this.#ad.int32(),
      identifier: this.#identifier.int32(),
      confidence: this.#confidence.float32(),
      seat: this.#seat.uint8(),
    };
  }
}

type Add = (ad: number, identifier: number, confidence: number, seat: number) => void;

async function loadIncidences(rows: Rows, add: Add): Promise<void> {
  type Listed = { ad: number; identifiers: number[]; confidences: number[]; seats: number[] };
  const listed = rows<Listed>(
    'networks/listed',
    ({ ad, identifiers, confidences, seats: read }) => {
      for (const [i, identifier] of identifiers.entries())
        add(ad, identifier, confidences[i] ?? 1, read[i] ?? seatOf('text'));
    },
  );
  await Promise.all([listed, loadContent(rows, add)]);
}

async function loadContent(rows: Rows, add: Add): Promise<void> {
  type Worded = { identifier: number; ads: number[]; confidences: number[] };
  await rows<Worded>('networks/worded', ({ identifier, ads, confidences }) => {
    for (const [i, ad] of ads.entries()) add(ad, identifier, confidences[i] ?? 1, seatOf('text'));
  });

  const alike = new Map<number, readonly [picture: number, confidence: number]>();
  type Alike = { picture: number; images: number[]; confidences: number[] };
  await rows<Alike>('networks/alike', ({ picture, images, confidences }) => {
    for (const [i, image] of images.entries()) alike.set(image, [picture, confidences[i] ?? 1]);
  });

  await rows<{ ad: number; images: number[] }>('networks/shown', ({ ad, images }) => {
    for (const [picture, confidence] of picturesOf(images, alike))
      add(ad, picture, confidence, seatOf('image'));
  });
}

/** The pictures that images show: two images of one group are one picture, as sure as the surer. */
export function picturesOf(
  images: readonly number[],
  alike: ReadonlyMap<number, readonly [picture: number, confidence: number]>,
): Map<number, number> {
  const pictures = new Map<number, number>();
  for (const image of images) {
    const [picture, confidence] = alike.get(image) ?? [image, 1];
    pictures.set(picture, Math.max(confidence, pictures.get(picture) ?? 0));
  }
  return pictures;
}

/** A word that changes with what the graph holds; two graphs of one content have the same. */
export async function graphTotals(graph: Graph): Promise<string> {
  const [row] = await graph.read<Record<string, number>>(statement('networks/totals'));
  return wordOf(row ?? {});
}

export const wordOf = (totals: Readonly<Record<string, number>>): string =>
  Object.entries(totals)
    .map(([name, total]) => `${total} ${name}`)
    .join(', ');

/** How many captures such a word tells of: they come first. */
export const capturesIn = (word: string): number => Number.parseInt(word, 10);
