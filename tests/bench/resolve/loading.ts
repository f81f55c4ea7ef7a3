import { SitePages } from '../../../server/link/networks/loading/site-pages.ts';
import {
  itemKinds,
  type Observed,
  type SourceField,
  sourceFields,
} from '../../../server/link/resolve/index.ts';
import {
  PictureLeaders,
  printImage,
  TemplateLeaders,
} from '../../../server/read/fingerprint/index.ts';
import { decodePixels } from '../../../server/read/ingest/pixels.ts';
import type { Prepared } from '../../../server/read/ingest/prepare.ts';

const sourceFieldOf = (field: string): SourceField =>
  field === 'structured' ? 'field' : field === 'image' ? 'image' : 'text';

/** Numbers for ids, in the order in which they come. */
class Numbers {
  readonly ids: string[] = [];
  readonly #known = new Map<string, number>();

  of(id: string): number {
    const known = this.#known.get(id);
    if (known !== undefined) return known;
    this.#known.set(id, this.ids.length);
    return this.ids.push(id) - 1;
  }
}

/**
 * For each ad a number of its owner.
 * @throws Error where the truth does not know an ad
 */
export function numberOwners(
  ids: readonly string[],
  ownerOf: (id: string) => string | undefined,
): Int32Array {
  const owners = new Numbers();
  return Int32Array.from(ids, (id) => {
    const owner = ownerOf(id);
    if (owner === undefined) throw new Error(`The truth does not know ${id}`);
    return owners.of(owner);
  });
}

/** Groups pictures that look alike, in the order in which they come. */
export class PictureGroups {
  readonly #leaders = new PictureLeaders();

  /** @param key a name of the picture, of which its group gets its own when it leads */
  async groupOf(key: string, bytes: Buffer): Promise<string> {
    const print = printImage(await decodePixels(bytes));
    const near = print && this.#leaders.nearest(print);
    const leader = print && !near ? PictureLeaders.leaderOf(key, print) : undefined;
    if (leader) this.#leaders.add(leader);
    return `cluster:${near?.leader ?? key}`;
  }
}

/** Gathers what captures hold, as the graph would have it. */
export class ObservedBuilder {
  readonly #ads = new Numbers();
  readonly #identifiers = new Numbers();
  readonly #places = new Numbers();
  readonly #countries = new Numbers();
  readonly #platforms = new Numbers();
  readonly #templates = new TemplateLeaders();
  #leaders = 0;
  readonly #pages = new SitePages();
  readonly #held = new Set<string>();
  readonly #columns = { day: [] as number[], place: [] as number[], country: [] as number[] };
  readonly #platform: number[] = [];
  readonly #incidences = {
    ad: [] as number[],
    identifier: [] as number[],
    confidence: [] as number[],
    sourceField: [] as number[],
  };

  add({ ad, platform, links, prints, capture }: Prepared, pictures: readonly string[]): void {
    const number = this.#ads.of(ad.id);
    const { day, place, country } = this.#columns;
    day[number] ??= Date.parse(String(ad.postedAt ?? capture.capturedAt)) / 86_400_000;
    place[number] ??= -1;
    country[number] ??= -1;
    this.#platform[number] = this.#platforms.of(platform);
    for (const { type, target, evidence } of links) {
      if (type === 'LISTS') {
        this.#hold(number, target, evidence.confidence, sourceFieldOf(evidence.field));
        if (target.startsWith('site:'))
          this.#pages.add(number, this.#identifiers.of(target), evidence.raw);
      }
      if (type === 'LOCATED_IN' && target.startsWith('place:') && place[number] === -1)
        place[number] = this.#places.of(target);
      if (type === 'PART_OF' && country[number] === -1)
        country[number] = this.#countries.of(target);
    }
    for (const id of pictures) this.#hold(number, id, 1, 'image');
    for (const { print } of prints.texts) {
      const near = this.#templates.nearest(print.signature);
      // An ad may be captured twice, in other words.
      const key = near?.leader ?? `${ad.id} ${this.#leaders++}`;
      if (!near) this.#templates.add(TemplateLeaders.leaderOf(key, print.signature));
      this.#hold(number, `template:${key}`, near?.similarity ?? 1, 'text');
    }
  }

  #hold(ad: number, id: string, confidence: number, sourceField: SourceField): void {
    // Once, however often an ad was captured: the first reading is kept.
    const incidences = this.#incidences;
    const identifier = this.#identifiers.of(id);
    const key = `${ad} ${identifier}`;
    if (this.#held.has(key)) return;
    this.#held.add(key);
    incidences.ad.push(ad);
    incidences.identifier.push(identifier);
    incidences.confidence.push(confidence);
    incidences.sourceField.push(sourceFields.indexOf(sourceField));
  }

  observed(): Observed {
    const { ad, identifier, confidence, sourceField } = this.#incidences;
    const kindOf = (id: string) => itemKinds.indexOf(id.slice(0, id.indexOf(':')) as 'phone');
    const identifiers = {
      ids: this.#identifiers.ids,
      kind: Uint8Array.from(this.#identifiers.ids, kindOf),
    };
    return {
      ads: {
        ids: this.#ads.ids,
        day: Float64Array.from(this.#columns.day),
        place: Int32Array.from(this.#columns.place),
        country: Int32Array.from(this.#columns.country),
        platform: Int32Array.from(this.#platform),
      },
      identifiers,
      pages: this.#pages.columns(identifiers, this.#platforms.ids),
      incidences: {
        ad: Int32Array.from(ad),
        identifier: Int32Array.from(identifier),
        confidence: Float32Array.from(confidence),
        sourceField: Uint8Array.from(sourceField),
      },
    };
  }
}
