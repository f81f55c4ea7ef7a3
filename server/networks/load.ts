import { kinds } from '../model/index.ts';
import { type Graph, statement } from '../neo4j/index.ts';
import { type Holdings, seats, type TieKind, tieKinds } from '../resolve/index.ts';
import { Column, Names } from './columns.ts';

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

const seatOf = (name: (typeof seats)[number]) => seats.indexOf(name);
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
  const [ads, identifiers] = await Promise.all([loadAds(rows), loadIdentifiers(rows)]);
  const incidences = new Incidences(ads.numbers, identifiers.numbers);
  await loadIncidences(rows, incidences);
  const { numbers: _, ...described } = ads;
  const { columns, ...rest } = described;
  return {
    holdings: { ads: columns, identifiers: identifiers.columns, incidences: incidences.columns() },
    ...rest,
  };
}

type Rows = <T>(
  name: string,
  take: (row: T) => void,
  parts?: Record<string, string>,
) => Promise<void>;

interface AdRow {
  readonly node: number;
  readonly id: string;
  readonly posted: string | null;
  readonly first: string;
  readonly last: string;
  readonly country: string | null;
  readonly platform: string | null;
}

const dayMs = 86_400_000;

async function loadAds(rows: Rows) {
  const numbers = new Map<number, number>();
  const ids: string[] = [];
  const first: string[] = [];
  const last: string[] = [];
  const day = new Column();
  const posted = new Column();
  const country = new Column();
  const platform = new Column();
  const countries = new Names();
  const platforms = new Names();
  const reading = rows<AdRow>('networks/ads', (row) => {
    numbers.set(row.node, ids.length);
    ids.push(row.id);
    first.push(row.first);
    last.push(row.last);
    const time = row.posted === null ? Number.NaN : Date.parse(row.posted);
    posted.push(Number.isNaN(time) ? 0 : 1);
    day.push((Number.isNaN(time) ? Date.parse(row.first) : time) / dayMs);
    country.push(countries.of(row.country));
    platform.push(platforms.of(row.platform));
  });
  const [placed] = await Promise.all([loadPlaces(rows), reading]);
  const columns = {
    ids,
    // When it was posted, if its source or its words say so, else when it was first captured.
    day: day.float64(),
    place: placesOf(numbers, placed),
    country: country.int32(),
    platform: platform.int32(),
  };
  return {
    ...{ numbers, columns, countries: countries.list, platforms: platforms.list, first, last },
    posted: posted.uint8(),
  };
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
const labels: Readonly<Record<TieKind, string>> = {
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

/** Which ad holds what; what was imported after the ads were read is not among them, and waits for the next run. */
class Incidences {
  readonly #ads: ReadonlyMap<number, number>;
  readonly #identifiers: ReadonlyMap<number, number>;
  readonly #ad = new Column();
  readonly #identifier = new Column();
  readonly #confidence = new Column();
  readonly #seat = new Column();

  constructor(ads: ReadonlyMap<number, number>, identifiers: ReadonlyMap<number, number>) {
    this.#ads = ads;
    this.#identifiers = identifiers;
  }

  add(adNode: number, identifierNode: number, confidence: number, seat: number): void {
    const ad = this.#ads.get(adNode);
    const identifier = this.#identifiers.get(identifierNode);
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

async function loadIncidences(rows: Rows, incidences: Incidences): Promise<void> {
  type Listed = { ad: number; identifiers: number[]; confidences: number[]; seats: number[] };
  const listed = rows<Listed>(
    'networks/listed',
    ({ ad, identifiers, confidences, seats: read }) => {
      for (const [i, identifier] of identifiers.entries())
        incidences.add(ad, identifier, confidences[i] ?? 1, read[i] ?? seatOf('text'));
    },
  );
  await Promise.all([listed, loadContent(rows, incidences)]);
}

async function loadContent(rows: Rows, incidences: Incidences): Promise<void> {
  type Worded = { identifier: number; ads: number[]; confidences: number[] };
  await rows<Worded>('networks/worded', ({ identifier, ads, confidences }) => {
    for (const [i, ad] of ads.entries())
      incidences.add(ad, identifier, confidences[i] ?? 1, seatOf('text'));
  });

  const alike = new Map<number, readonly [picture: number, confidence: number]>();
  type Alike = { picture: number; images: number[]; confidences: number[] };
  await rows<Alike>('networks/alike', ({ picture, images, confidences }) => {
    for (const [i, image] of images.entries()) alike.set(image, [picture, confidences[i] ?? 1]);
  });

  await rows<{ ad: number; images: number[] }>('networks/shown', ({ ad, images }) => {
    // Two images of one group are one picture, as sure as the surer.
    const pictures = new Map<number, number>();
    for (const image of images) {
      const [picture, confidence] = alike.get(image) ?? [image, 1];
      pictures.set(picture, Math.max(confidence, pictures.get(picture) ?? 0));
    }
    for (const [picture, confidence] of pictures)
      incidences.add(ad, picture, confidence, seatOf('image'));
  });
}

/** A word that changes with what the graph holds; two graphs of one content have the same. */
export async function graphTotals(graph: Graph): Promise<string> {
  const [row] = await graph.read<Record<string, number>>(statement('networks/totals'));
  return Object.entries(row ?? {})
    .map(([name, total]) => `${total} ${name}`)
    .join(', ');
}
