import { parseEntityId } from '../../../core/model/index.ts';
import type { GraphVersion } from '../../../core/neo4j/index.ts';
import { type AdIndex, itemKinds } from '../../resolve/index.ts';
import { Column, Names } from './columns.ts';
import {
  type AdRow,
  Ads,
  type GraphData,
  Incidences,
  picturesOf,
  sourceFieldOf,
  sourceFieldOfField,
} from './graph-data.ts';
import { SitePages } from './site-pages.ts';

/** An ad that has changed, as it is now. */
export interface ChangedAd extends AdRow {
  readonly listed: readonly (Held & {
    readonly field: string;
    readonly raw: string | null;
    readonly wrong: boolean;
  })[];
  /** Groups that have two members or more. */
  readonly worded: readonly Held[];
  readonly shown: readonly {
    readonly id: string;
    readonly alike: readonly (Held & { readonly node: number })[];
  }[];
  /** Ids of the places that it names. */
  readonly places: readonly string[];
}

interface Held {
  readonly id: string;
  readonly confidence: number;
}

/**
 * What was read before, with some ads as they are now: the same, but for the order, as if all had been read anew.
 * Groups that have come to two members since are held by changed ads alone. Pure.
 */
export function takeOver(
  before: GraphData,
  changed: readonly ChangedAd[],
  version: GraphVersion,
): Omit<GraphData, 'mark'> {
  const { ads: old, identifiers: known, incidences: held } = before.graph.observed;
  const ads = new Ads();
  const [place, places] = [new Column(), new Names()];
  const anew = new Set(changed.map(({ id }) => id));
  const numbers = Int32Array.from(old.ids, (id, ad) => {
    if (anew.has(id)) return -1;
    place.push(places.of(before.places[old.place[ad] ?? -1]));
    return ads.take(before.graph, ad);
  });
  const stays = (ad: number | undefined) => {
    const number = numbers[ad ?? -1] ?? -1;
    return number === -1 ? undefined : (number as AdIndex);
  };
  const incidences = new Incidences();
  for (const [row, ad] of held.ad.entries()) {
    const [confidence = 1, sourceField = 0] = [held.confidence[row], held.sourceField[row]];
    incidences.add(stays(ad), held.identifier[row], confidence, sourceField);
  }
  const pages = new SitePages();
  const { addresses } = before;
  for (const [row, ad] of addresses.ad.entries()) {
    const written = addresses.written[addresses.address[row] ?? -1] ?? '';
    pages.add(stays(ad), addresses.identifier[row], written);
  }

  const identifiers = new Identifiers(known);
  for (const row of changed) {
    const ad = ads.add(row);
    place.push(places.of([...row.places].sort()[0]));
    addChanged(row, ad, identifiers, incidences, pages);
  }
  const columns = identifiers.columns();
  return {
    graph: ads.graph(place.int32(), columns, incidences, pages),
    ...{ version, places: places.list, addresses: pages.addresses() },
  };
}

function addChanged(
  { listed, worded, shown }: ChangedAd,
  ad: AdIndex,
  identifiers: Identifiers,
  incidences: Incidences,
  pages: SitePages,
): void {
  for (const { id, confidence, field, raw, wrong } of listed) {
    const identifier = identifiers.of(id);
    if (wrong || identifier === undefined) continue;
    incidences.add(ad, identifier, confidence, sourceFieldOfField(field));
    if (parseEntityId(id)?.kind === 'site') pages.add(ad, identifier, raw ?? '');
  }
  for (const { id, confidence } of worded)
    incidences.add(ad, identifiers.of(id), confidence, sourceFieldOf('text'));
  const images: number[] = [];
  const alike = new Map<number, readonly [picture: number, confidence: number]>();
  for (const { id, alike: groups } of shown) {
    const image = identifiers.of(id) ?? -1;
    images.push(image);
    for (const group of [...groups].sort((a, b) => a.node - b.node))
      alike.set(image, [identifiers.of(group.id) ?? -1, group.confidence]);
  }
  for (const [picture, confidence] of picturesOf(images, alike))
    incidences.add(ad, picture, confidence, sourceFieldOf('image'));
}

/** Those that were known, with their numbers, and those that have come since. */
class Identifiers {
  readonly #ids: string[];
  readonly #numbers: Map<string, number>;
  readonly #kind = new Column();

  constructor({ ids, kind }: GraphData['graph']['observed']['identifiers']) {
    this.#ids = [...ids];
    this.#numbers = new Map(ids.map((id, number) => [id, number]));
    for (const one of kind) this.#kind.push(one);
  }

  /** @returns undefined where it is nothing that links */
  of(id: string): number | undefined {
    const known = this.#numbers.get(id);
    if (known !== undefined) return known;
    const kind = parseEntityId(id)?.kind;
    const link = itemKinds.findIndex((one) => one === (kind === 'image' ? 'cluster' : kind));
    if (link === -1) return undefined;
    const number = this.#ids.push(id) - 1;
    this.#numbers.set(id, number);
    this.#kind.push(link);
    return number;
  }

  columns = () => ({ ids: this.#ids, kind: this.#kind.uint8() });
}
