import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { CaptureRecord } from '../../../seed-data/index.ts';
import { rngOf } from '../../../seed-data/rng.ts';
import { adIdOf, type Numbered, seenAgain, timesSince } from '../collecting.ts';
import type { Trace } from '../traces.ts';
import type { Ad, Shot } from './cast.ts';
import { languageOf, Writing } from './writing.ts';

const timeOf = timesSince(Date.UTC(2025, 0, 6));
const collectors = ['desk north', 'desk south', 'night shift'];

/** What looks the same goes by one name; a crop by its own. */
const pictureOf = ({ scene, change, by }: Shot): string =>
  `picture:${scene}${change === 'cropped' ? `/${by}` : ''}`;

const hashOf = (seed: number, { scene, change, by }: Shot): string =>
  bytesToHex(sha256(utf8ToBytes(`assay ${seed} ${scene} ${change} ${by}`)));

/** Pictures by the hash that records give. */
export const picturesOf = (seed: number, ads: readonly Ad[]): Map<string, string> =>
  new Map(ads.flatMap(({ shots }) => shots.map((shot) => [hashOf(seed, shot), pictureOf(shot)])));

export const tracesOf = ({ shown, shots, wording, wordingIs }: Ad): Trace[] => [
  ...shown.map(({ contact, whose }) => ({ id: contact.id, whose })),
  ...shown.flatMap(({ after }) => (after ? [{ id: after.id, whose: 'own' as const }] : [])),
  ...shots.map((shot) => ({ id: pictureOf(shot), whose: shot.whose })),
  { id: wording.id, whose: wordingIs },
];

export function* recordsOf(seed: number, ads: readonly Numbered<Ad>[]): Generator<CaptureRecord> {
  const rng = rngOf(seed, 'assay records');
  const writing = new Writing(rng, seed);
  for (const numbered of ads) {
    const { ad, number } = numbered;
    const { host } = ad.board;
    const { country, city, at } = ad.place;
    const seen = ad.day + rng.next() * 4;
    const url = `https://${adIdOf(numbered)}`;
    const record: CaptureRecord = {
      platform: host,
      url,
      adId: number,
      capturedAt: timeOf(seen),
      ...(rng.chance(0.9) && { postedAt: timeOf(ad.day).slice(0, 10) }),
      status: 'live',
      ...writing.write(ad),
      ...(rng.chance(0.7) && { language: languageOf(ad.tongue) }),
      ...(rng.chance(0.92) && { country }),
      ...(rng.chance(0.88) && { city }),
      ...(rng.chance(0.3) && { lat: at[0], lon: at[1] }),
      ...(ad.shots.length > 0 && {
        images: ad.shots.map((shot, i) => ({ url: `${url}/${i}.jpg`, sha256: hashOf(seed, shot) })),
      }),
      collector: rng.pick(collectors),
      tool: 'gleaner 3',
    };
    yield record;
    if (rng.chance(0.15)) yield seenAgain(rng, record, timeOf(seen + 4 + rng.int(25)), 0.6);
  }
}
