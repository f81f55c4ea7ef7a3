import { type CaptureRecord, generateWorld } from '../../../seed-data/index.ts';
import type { PictureFile } from '../../../seed-data/pictures.ts';
import { renderPicture } from '../../../seed-data/render.ts';
import type { GeneratedWorld, WorldOptions } from '../../../seed-data/world.ts';
import { parseCapture } from '../../../server/capture/index.ts';
import { prepare } from '../../../server/ingest/prepare.ts';
import type { Holdings } from '../../../server/resolve/index.ts';
import type { HandWorld } from '../../hands/types.ts';
import { numberOwners, PictureGroups, Reading } from './reading.ts';

/** A world as the engine meets it, and whose each ad truly is. */
export interface ReadWorld {
  readonly holdings: Holdings;
  /** For each ad a number of its owner. */
  readonly ownerOf: Int32Array;
  /** For each ad a number of the hand that wrote it, where the generator tells hands. */
  readonly handOf?: Int32Array;
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
  const truth = world.truth();
  const read = readRecords(
    world.captures(),
    await (painted ? byPrint : byRecipe)(world, options.seed),
    (ad) => truth.ads[ad]?.owner,
  );
  return {
    ...read,
    handOf: numbersOf(read.holdings, (ad) => truth.ads[ad]?.hand),
    hubs: truth.hubs.map(({ id }) => id),
    recycled: truth.recycled.map(({ id }) => id),
  };
}

/** Reads a world of another hand in the same way. */
export function readHand({ captures, owners, pictures, hubs, recycled }: HandWorld): ReadWorld {
  return { ...readRecords(captures(), pictures, (ad) => owners.get(ad)), hubs, recycled };
}

/** @param ownerOf the owner of an ad, by its id without `ad:` */
function readRecords(
  records: Iterable<CaptureRecord>,
  pictures: Pictures,
  ownerOf: (ad: string) => string | undefined,
): Pick<ReadWorld, 'holdings' | 'ownerOf'> {
  const reading = new Reading();
  for (const record of records) {
    const read = parseCapture(record, Date.UTC(2027, 0, 1));
    if (!('capture' in read)) throw new Error(JSON.stringify(read));
    const place = { batch: '', sha256: '', line: 0, offset: 0, length: 0 };
    const shown = (record.images ?? []).flatMap((image) =>
      'sha256' in image ? [pictures.get(image.sha256) ?? `picture:${image.sha256}`] : [],
    );
    reading.add(prepare(read.capture, place, []), shown);
  }
  const holdings = reading.holdings();
  return { holdings, ownerOf: numbersOf(holdings, ownerOf) };
}

/** @param of by the id of an ad without `ad:` */
const numbersOf = ({ ads }: Holdings, of: (ad: string) => string | undefined): Int32Array =>
  numberOwners(ads.ids, (id) => of(id.slice('ad:'.length)));

/** Picture ids by the hash that records give. */
type Pictures = ReadonlyMap<string, string>;

async function byRecipe(world: GeneratedWorld): Promise<Pictures> {
  const group = ({ group, alteration }: PictureFile) =>
    `picture:${group}${alteration === 'cropped' ? '/cropped' : ''}`;
  return new Map(world.pictures().map((file) => [file.key, group(file)]));
}

async function byPrint(world: GeneratedWorld, seed: number): Promise<Pictures> {
  const groups = new PictureGroups();
  const found = new Map<string, string>();
  for (const file of world.pictures())
    found.set(file.key, await groups.groupOf(file.key, await renderPicture(seed, file)));
  return found;
}
