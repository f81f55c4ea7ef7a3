import type { EntityRecord } from '../../core/model/index.ts';
import { agree, type PictureFinding } from './agree.ts';
import type { PictureObservation } from './observe.ts';
import type { LinkEvidence } from './written.ts';

/** An ad as cypher/read/pictures/ads.cypher gives it. */
export interface AdRow {
  readonly id: string;
  readonly platform: string | null;
  readonly country: string | null;
  readonly captures: number;
  /** How many captures it had when its pictures were last put to it. */
  readonly readAt: number | null;
  readonly shown: readonly { readonly image: string; readonly evidence: ShowsEvidence }[];
  readonly listed: readonly {
    readonly target: string;
    /** The picture that a relationship rests on; null where the ad's own words made it. */
    readonly image: string | null;
    readonly pictures: readonly string[] | null;
  }[];
}

type ShowsEvidence = Pick<LinkEvidence, 'capture' | 'firstSeen' | 'lastSeen' | 'captures'>;

export interface LinkRow {
  readonly source: string;
  readonly target: string;
  readonly evidence: LinkEvidence & {
    readonly image?: string;
    readonly box?: readonly number[];
    readonly pictures?: readonly string[];
  };
}

/** What an ad's pictures change in the graph. */
export interface AdPlan {
  readonly entities: readonly EntityRecord[];
  readonly links: readonly LinkRow[];
  readonly agreements: readonly Pair<{ readonly pictures: readonly string[] | null }>[];
  readonly drops: readonly Pair<object>[];
}
type Pair<T> = { readonly source: string; readonly target: string } & T;

/** Relationships that a picture made, and that captures since may have put in words. */
export const madeByPictures = ({ listed }: AdRow): string[] =>
  listed.filter(({ image }) => image !== null).map(({ target }) => target);

/**
 * Puts what an ad's pictures show beside what is held. Pure; the same in whatever order things came.
 * @param written what the ad's captures say in words of those identifiers that a picture brought first
 */
export function planAd(
  ad: AdRow,
  observations: readonly PictureObservation[],
  written: ReadonlyMap<string, LinkEvidence>,
): AdPlan {
  const own = new Set(ad.listed.filter(({ image }) => image === null).map(({ target }) => target));
  const findings = agree(observations, new Set([...own, ...written.keys()]));
  const pair = (target: string) => ({ source: ad.id, target });
  const links = [...written].map(([target, evidence]): LinkRow => {
    const images = findings.get(target)?.images;
    return { ...pair(target), evidence: { ...evidence, ...(images ? { pictures: images } : {}) } };
  });
  for (const [target, finding] of findings) {
    const shows = ad.shown.find(({ image }) => image === finding.observation.image)?.evidence;
    if (!own.has(target) && !written.has(target) && shows)
      links.push({ ...pair(target), evidence: evidenceOf(finding, shows) });
  }
  return {
    entities: [...findings.values()].map(({ observation }) => observation.entity),
    links,
    agreements: ad.listed.flatMap(({ target, image, pictures }) => {
      const now = findings.get(target)?.images ?? null;
      const same = JSON.stringify(now) === JSON.stringify(pictures);
      return image !== null || same ? [] : [{ ...pair(target), pictures: now }];
    }),
    drops: madeByPictures(ad)
      .filter((target) => !findings.has(target) && !written.has(target))
      .map(pair),
  };
}

function evidenceOf(
  { observation, images }: PictureFinding,
  { capture, firstSeen, lastSeen, captures }: ShowsEvidence,
): LinkRow['evidence'] {
  const { field, raw, start, end, method, version, steps, confidence, inferred } = observation;
  const { x, y, width, height } = observation.box;
  return {
    ...{ field, raw, start, end, method, version, steps, confidence, inferred },
    ...{ capture, firstSeen, lastSeen, captures },
    image: observation.image,
    box: [x, y, width, height],
    ...(images.length > 1 ? { pictures: images } : {}),
  };
}
