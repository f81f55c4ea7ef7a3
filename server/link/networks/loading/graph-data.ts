import type { GraphVersion } from '../../../core/neo4j/index.ts';
import { type AdIndex, type Observed, sourceFields } from '../../resolve/index.ts';
import { Column, Names } from './columns.ts';
import type { AddressColumns, SitePages } from './site-pages.ts';

/** The graph as the engine takes it, and what a network is described by. */
export interface LoadedGraph {
  readonly observed: Observed;
  /** By the numbers of `observed.ads`. */
  readonly countries: readonly string[];
  readonly platforms: readonly string[];
  /** 1 where the source of an ad says when it was posted; the day of others is that of their first capture. */
  readonly posted: Uint8Array;
  /** ISO 8601 times of each ad's first and last capture. */
  readonly first: readonly string[];
  readonly last: readonly string[];
}

/** What was read of a graph, with what it takes to bring it up to date. */
export interface GraphData {
  readonly graph: LoadedGraph;
  /** Whatever changed later has to be looked at again. */
  readonly version: GraphVersion;
  /** Of the last change of that version; see `markOf`. */
  readonly mark: string | null;
  /** Ids of places, by the numbers that they have in `graph.observed.ads.place`. */
  readonly places: readonly string[];
  readonly addresses: AddressColumns;
}

export const sourceFieldOf = (name: (typeof sourceFields)[number]) => sourceFields.indexOf(name);

/** Of what was read in a field of an ad; see networks/listed. */
export const sourceFieldOfField = (field: string | undefined): number =>
  sourceFieldOf(field === 'structured' ? 'field' : field === 'image' ? 'image' : 'text');

export interface AdRow {
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
  add({ id, posted, first, last, country, platform }: AdRow): AdIndex {
    const time = posted === null ? Number.NaN : Date.parse(posted);
    this.#first.push(first);
    this.#last.push(last);
    this.#posted.push(Number.isNaN(time) ? 0 : 1);
    // When it was posted, if its source or its words say so, else when it was first captured.
    this.#day.push((Number.isNaN(time) ? Date.parse(first) : time) / dayMs);
    this.#country.push(this.#countries.of(country));
    this.#platform.push(this.#platforms.of(platform));
    return (this.#ids.push(id) - 1) as AdIndex;
  }

  /**
   * Takes one over from what was read before.
   * @returns its number
   */
  take({ observed: { ads }, ...read }: LoadedGraph, ad: number): AdIndex {
    this.#first.push(read.first[ad] ?? '');
    this.#last.push(read.last[ad] ?? '');
    this.#posted.push(read.posted[ad] ?? 0);
    this.#day.push(ads.day[ad] ?? Number.NaN);
    this.#country.push(this.#countries.of(read.countries[ads.country[ad] ?? -1]));
    this.#platform.push(this.#platforms.of(read.platforms[ads.platform[ad] ?? -1]));
    return (this.#ids.push(ads.ids[ad] ?? '') - 1) as AdIndex;
  }

  /** @param place of each ad, in any numbering */
  graph(
    place: Int32Array,
    identifiers: Observed['identifiers'],
    incidences: Incidences,
    sitePages: SitePages,
  ): LoadedGraph {
    const columns = { day: this.#day.float64(), country: this.#country.int32() };
    const pages = sitePages.columns(identifiers, this.#platforms.list);
    const ads = { ids: this.#ids, ...columns, place, platform: this.#platform.int32() };
    return {
      observed: { ads, identifiers, incidences: incidences.columns(), pages },
      ...{ countries: this.#countries.list, platforms: this.#platforms.list },
      ...{ first: this.#first, last: this.#last, posted: this.#posted.uint8() },
    };
  }
}

/** Which ad holds what. */
export class Incidences {
  readonly #ad = new Column();
  readonly #identifier = new Column();
  readonly #confidence = new Column();
  readonly #sourceField = new Column();

  /** Of an ad or identifier that has no number nothing is kept. */
  add(
    ad: AdIndex | undefined,
    identifier: number | undefined,
    confidence: number,
    sourceField: number,
  ): void {
    if (ad === undefined || identifier === undefined) return;
    this.#ad.push(ad);
    this.#identifier.push(identifier);
    this.#confidence.push(confidence);
    this.#sourceField.push(sourceField);
  }

  columns(): Observed['incidences'] {
    return {
      ad: this.#ad.int32(),
      identifier: this.#identifier.int32(),
      confidence: this.#confidence.float32(),
      sourceField: this.#sourceField.uint8(),
    };
  }
}

/** The pictures that images show: two images of one group are one picture, as sure as the surer. */
export function picturesOf<Thing extends number>(
  images: readonly Thing[],
  alike: ReadonlyMap<Thing, readonly [picture: Thing, confidence: number]>,
): Map<Thing, number> {
  const pictures = new Map<Thing, number>();
  for (const image of images) {
    const [picture, confidence] = alike.get(image) ?? [image, 1];
    pictures.set(picture, Math.max(confidence, pictures.get(picture) ?? 0));
  }
  return pictures;
}
