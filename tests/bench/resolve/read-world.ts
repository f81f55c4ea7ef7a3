import { generateWorld } from '../../../seed-data/index.ts';
import type { PictureFile } from '../../../seed-data/pictures.ts';
import { renderPicture } from '../../../seed-data/render.ts';
import type { GeneratedWorld, WorldOptions } from '../../../seed-data/world.ts';
import { parseCapture } from '../../../server/capture/index.ts';
import { PictureLeaders, printImage, WordingLeaders } from '../../../server/fingerprint/index.ts';
import { decodePixels } from '../../../server/ingest/pixels.ts';
import { type Prepared, prepare } from '../../../server/ingest/prepare.ts';
import { type Holdings, type Seat, seats, tieKinds } from '../../../server/resolve/index.ts';

/** A world as the engine meets it, and whose each ad truly is. */
export interface ReadWorld {
  readonly holdings: Holdings;
  /** For each ad a number of its owner. */
  readonly ownerOf: Int32Array;
  /** Ids of identifiers that join strangers by design. */
  readonly hubs: readonly string[];
  readonly recycled: readonly string[];
}

/**
 * Generates a world and reads its captures with what an import reads them with: contacts out of raw text,
 * places, wordings by fingerprint.
 * @param painted true: pictures are painted, decoded and grouped by PDQ. false: grouped as PDQ does it by
 * docs/fingerprints.md, every copy with its original but the crops, which stand alone.
 */
export async function readWorld(options: WorldOptions, painted: boolean): Promise<ReadWorld> {
  const world = generateWorld(options);
  const pictures = await (painted ? byPrint : byRecipe)(world, options.seed);
  const reading = new Reading();
  for (const record of world.captures()) {
    const read = parseCapture(record, Date.UTC(2027, 0, 1));
    if (!('capture' in read)) throw new Error(JSON.stringify(read));
    const place = { batch: '', sha256: '', line: 0, offset: 0, length: 0 };
    const shown = (record.images ?? []).flatMap((image) =>
      'sha256' in image ? [pictures.get(image.sha256) ?? `picture:${image.sha256}`] : [],
    );
    reading.add(prepare(read.capture, place, []), shown);
  }
  const truth = world.truth();
  const owners = new Map<string, number>();
  const holdings = reading.holdings();
  const ownerOf = Int32Array.from(holdings.ads.ids, (id) => {
    const owner = truth.ads[id.slice('ad:'.length)]?.owner;
    if (owner === undefined) throw new Error(`The truth does not know ${id}`);
    if (!owners.has(owner)) owners.set(owner, owners.size);
    return owners.get(owner) ?? -1;
  });
  return {
    holdings,
    ownerOf,
    hubs: truth.hubs.map(({ id }) => id),
    recycled: truth.recycled.map(({ id }) => id),
  };
}

/** Picture ids by the hash that records give. */
type Pictures = ReadonlyMap<string, string>;

async function byRecipe(world: GeneratedWorld): Promise<Pictures> {
  const group = ({ group, alteration }: PictureFile) =>
    `picture:${group}${alteration === 'cropped' ? '/cropped' : ''}`;
  return new Map(world.pictures().map((file) => [file.key, group(file)]));
}

async function byPrint(world: GeneratedWorld, seed: number): Promise<Pictures> {
  const leaders = new PictureLeaders();
  const found = new Map<string, string>();
  for (const file of world.pictures()) {
    const print = printImage(await decodePixels(await renderPicture(seed, file)));
    const near = print && leaders.nearest(print);
    const leader = print && !near ? PictureLeaders.leaderOf(file.key, print) : undefined;
    if (leader) leaders.add(leader);
    found.set(file.key, `picture:${near?.leader ?? file.key}`);
  }
  return found;
}

const seatOf = (field: string): Seat =>
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

/** Gathers what captures hold, as the graph would have it. */
class Reading {
  readonly #ads = new Numbers();
  readonly #identifiers = new Numbers();
  readonly #places = new Numbers();
  readonly #countries = new Numbers();
  readonly #platforms = new Numbers();
  readonly #wordings = new WordingLeaders();
  readonly #columns = { day: [] as number[], place: [] as number[], country: [] as number[] };
  readonly #platform: number[] = [];
  readonly #incidences = {
    ad: [] as number[],
    identifier: [] as number[],
    confidence: [] as number[],
    seat: [] as number[],
  };

  add({ ad, platform, links, prints, capture }: Prepared, pictures: readonly string[]): void {
    const number = this.#ads.of(ad.id);
    const { day, place, country } = this.#columns;
    day[number] ??= Date.parse(String(ad.postedAt ?? capture.capturedAt)) / 86_400_000;
    place[number] ??= -1;
    country[number] ??= -1;
    this.#platform[number] = this.#platforms.of(platform);
    for (const { type, target, evidence } of links) {
      if (type === 'LISTS') this.#hold(number, target, evidence.confidence, seatOf(evidence.field));
      if (type === 'LOCATED_IN' && target.startsWith('place:') && place[number] === -1)
        place[number] = this.#places.of(target);
      if (type === 'PART_OF' && country[number] === -1)
        country[number] = this.#countries.of(target);
    }
    for (const id of pictures) this.#hold(number, id, 1, 'image');
    for (const { print } of prints.texts) {
      const near = this.#wordings.nearest(print.signature);
      if (!near) this.#wordings.add(WordingLeaders.leaderOf(ad.id, print.signature));
      this.#hold(number, `template:${near?.leader ?? ad.id}`, near?.similarity ?? 1, 'text');
    }
  }

  #hold(ad: number, id: string, confidence: number, seat: Seat): void {
    const incidences = this.#incidences;
    incidences.ad.push(ad);
    incidences.identifier.push(this.#identifiers.of(id));
    incidences.confidence.push(confidence);
    incidences.seat.push(seats.indexOf(seat));
  }

  holdings(): Holdings {
    const { ad, identifier, confidence, seat } = this.#incidences;
    const kindOf = (id: string) => tieKinds.indexOf(id.slice(0, id.indexOf(':')) as 'phone');
    return {
      ads: {
        ids: this.#ads.ids,
        day: Float64Array.from(this.#columns.day),
        place: Int32Array.from(this.#columns.place),
        country: Int32Array.from(this.#columns.country),
        platform: Int32Array.from(this.#platform),
      },
      identifiers: {
        ids: this.#identifiers.ids,
        kind: Uint8Array.from(this.#identifiers.ids, kindOf),
      },
      incidences: {
        ad: Int32Array.from(ad),
        identifier: Int32Array.from(identifier),
        confidence: Float32Array.from(confidence),
        seat: Uint8Array.from(seat),
      },
    };
  }
}
