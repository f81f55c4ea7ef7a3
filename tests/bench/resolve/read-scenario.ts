import { type CaptureRecord, generateScenario } from '../../../seed-data/index.ts';
import type { PictureFile } from '../../../seed-data/pictures.ts';
import { renderPicture } from '../../../seed-data/render.ts';
import type { GeneratedScenario, ScenarioOptions } from '../../../seed-data/scenario.ts';
import type { Observed } from '../../../server/link/resolve/index.ts';
import { parseCapture } from '../../../server/read/capture/index.ts';
import { prepare } from '../../../server/read/ingest/prepare.ts';
import type { FrozenScenario } from '../../scenarios/index.ts';
import { numberOwners, ObservedBuilder, PictureGroups } from './loading.ts';

/** A scenario as the engine meets it, and whose each ad truly is. */
export interface ReadScenario {
  readonly observed: Observed;
  /** For each ad a number of its owner. */
  readonly ownerOf: Int32Array;
  /** For each ad a number of the hand that wrote it, where the generator tells hands. */
  readonly handOf?: Int32Array;
  /** Ids of identifiers that merge strangers by design. */
  readonly hubs: readonly string[];
  readonly reassigned: readonly string[];
}

/**
 * Generates a scenario and reads its captures with what an import reads them with: contacts out of raw text,
 * places, templates by fingerprint.
 * @param painted true: pictures are painted, decoded and grouped by PDQ. false: grouped as PDQ does it by
 * docs/explanation/what-was-measured.md, every copy with its original but the crops, which stand alone.
 */
export async function readScenario(
  options: ScenarioOptions,
  painted: boolean,
): Promise<ReadScenario> {
  const scenario = generateScenario(options);
  const truth = scenario.truth();
  const read = readRecords(
    scenario.captures(),
    await (painted ? byPrint : byRecipe)(scenario, options.seed),
    (ad) => truth.ads[ad]?.owner,
  );
  return {
    ...read,
    handOf: numbersOf(read.observed, (ad) => truth.ads[ad]?.hand),
    hubs: truth.hubs.map(({ id }) => id),
    reassigned: truth.reassigned.map(({ id }) => id),
  };
}

/** Reads a frozen scenario of another generator in the same way. */
export function readFrozen(scenario: FrozenScenario): ReadScenario {
  const { captures, owners, pictures, hubs, reassigned } = scenario;
  return { ...readRecords(captures, pictures, (ad) => owners[ad]), hubs, reassigned };
}

/** @param ownerOf the owner of an ad, by its id without `ad:` */
function readRecords(
  records: Iterable<CaptureRecord>,
  pictures: Pictures,
  ownerOf: (ad: string) => string | undefined,
): Pick<ReadScenario, 'observed' | 'ownerOf'> {
  const builder = new ObservedBuilder();
  for (const record of records) {
    const read = parseCapture(record, Date.UTC(2027, 0, 1));
    if (!('capture' in read)) throw new Error(JSON.stringify(read));
    const place = { batch: '', sha256: '', line: 0, offset: 0, length: 0 };
    const shown = (record.images ?? []).flatMap((image) =>
      'sha256' in image ? [pictures.get(image.sha256) ?? `cluster:${image.sha256}`] : [],
    );
    builder.add(prepare(read.capture, place, []), shown);
  }
  const observed = builder.observed();
  return { observed, ownerOf: numbersOf(observed, ownerOf) };
}

/** @param of by the id of an ad without `ad:` */
const numbersOf = ({ ads }: Observed, of: (ad: string) => string | undefined): Int32Array =>
  numberOwners(ads.ids, (id) => of(id.slice('ad:'.length)));

/** Picture ids by the hash that records give. */
type Pictures = ReadonlyMap<string, string>;

async function byRecipe(scenario: GeneratedScenario): Promise<Pictures> {
  const group = ({ group, alteration }: PictureFile) =>
    `cluster:${group}${alteration === 'cropped' ? '/cropped' : ''}`;
  return new Map(scenario.pictures().map((file) => [file.key, group(file)]));
}

async function byPrint(scenario: GeneratedScenario, seed: number): Promise<Pictures> {
  const groups = new PictureGroups();
  const found = new Map<string, string>();
  for (const file of scenario.pictures())
    found.set(file.key, await groups.groupOf(file.key, await renderPicture(seed, file)));
  return found;
}
