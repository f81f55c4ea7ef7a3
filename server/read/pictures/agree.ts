import type { PictureObservation } from './observe.ts';

/** An identifier in an ad's pictures, and how far it can be relied on. */
export interface PictureFinding {
  /** The surest reading, with its confidence as it counts. */
  readonly observation: PictureObservation;
  /** The pictures in which it was read, by id. */
  readonly images: readonly string[];
}

/** One reading of words stays below 0.6, which every rule about links calls weak. */
const alone = 0.55;
/** Readings of words that agree may share a mistake: they never count as much as a text. */
const agreed = 0.9;

/**
 * Puts together what an ad's pictures show. An identifier that one engine read as words in one picture is
 * weak; a second engine, a second picture or the ad's own text that agrees lifts it to what the readings
 * themselves are worth, 0.9 at most. Codes prove themselves and are not held down. Pure.
 * @param written the ids that the ad's own words name
 */
export function agree(
  observations: readonly PictureObservation[],
  written: ReadonlySet<string>,
): Map<string, PictureFinding> {
  const byEntity = new Map<string, PictureObservation[]>();
  for (const observation of observations) {
    const { id } = observation.entity;
    byEntity.set(id, [...(byEntity.get(id) ?? []), observation]);
  }
  return new Map(
    [...byEntity]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([id, found]) => [id, settle(found, written.has(id))]),
  );
}

function settle(found: readonly PictureObservation[], written: boolean): PictureFinding {
  const [best, ...others] = [...found].sort(surestFirst);
  if (!best) throw new TypeError('unreachable: a group holds what made it');
  const images = [...new Set(found.map(({ image }) => image))].sort();
  const second = others.find(({ image, engine }) => image !== best.image || engine !== best.engine);
  if (!best.guessed) return { observation: best, images };
  const most = written || second ? agreed : alone;
  const why = written
    ? 'the ad’s own words agree'
    : second
      ? second.image === best.image
        ? `a second engine (${second.engine}) agrees`
        : 'a second picture of the ad agrees'
      : 'one reading alone: weak until another confirms it';
  return {
    observation: {
      ...best,
      steps: [...best.steps, why],
      confidence: Math.min(best.confidence, most),
    },
    images,
  };
}

/** Ties go by picture and place, so that the same readings give the same answer in any order. */
function surestFirst(a: PictureObservation, b: PictureObservation): number {
  if (a.confidence !== b.confidence) return b.confidence - a.confidence;
  const key = ({ image, engine, start }: PictureObservation) =>
    `${image} ${engine} ${String(start).padStart(9, '0')}`;
  return key(a) < key(b) ? -1 : 1;
}
