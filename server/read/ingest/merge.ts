import type { EntityRecord, RelationshipType } from '../../core/model/index.ts';
import type { Link, Prepared } from './prepare.ts';

/** What all captures of one chunk say together, each thing once. Pure. */

/** An ad as the captures of one chunk saw it. */
export interface MergedAd {
  readonly id: string;
  readonly firstCaptured: string;
  readonly latest: Prepared['ad'];
  /** Its words go to the index that cuts Thai runs. */
  readonly thai: boolean;
}

/** A relationship as the captures of one chunk saw it. */
export interface MergedLink {
  readonly type: RelationshipType;
  readonly source: string;
  readonly target: string;
  /** Of the earliest capture. */
  readonly evidence: Link['evidence'];
  readonly captures: number;
  readonly lastSeen: string;
}

const byIdAscending = (a: { id: string }, b: { id: string }) =>
  a.id < b.id ? -1 : a.id > b.id ? 1 : 0;

/** In the order of their ids; an image as the capture says that brought its bytes. */
export function mergeEntities(chunk: readonly Prepared[]): EntityRecord[] {
  const byId = new Map<string, EntityRecord>();
  for (const { entities } of chunk) addEntities(byId, entities);
  return [...byId.values()].sort(byIdAscending);
}

/** Takes up what one capture more says. */
export function addEntities(
  byId: Map<string, EntityRecord>,
  entities: readonly EntityRecord[],
): void {
  for (const entity of entities) {
    const held = byId.get(entity.id);
    if (!held || held.properties.received === false) byId.set(entity.id, entity);
  }
}

const thaiLetters = /\p{Script=Thai}/u;
const hasThai = ({ title, text }: Prepared['ad']) =>
  thaiLetters.test(`${title ?? ''} ${text ?? ''}`);

/** In the order of their ids. */
export function mergeAds(chunk: readonly Prepared[]): MergedAd[] {
  const byId = new Map<string, MergedAd>();
  for (const { ad } of chunk) {
    const seen = { id: ad.id, firstCaptured: ad.lastCaptured, latest: ad, thai: hasThai(ad) };
    const held = byId.get(ad.id);
    byId.set(ad.id, held ? mergeAd(held, seen) : seen);
  }
  return [...byId.values()].sort(byIdAscending);
}

/** An ad as it was seen once more: the latest word stands, and earlier ones fill its gaps. */
export function mergeAd(held: MergedAd, { firstCaptured, latest, thai }: MergedAd): MergedAd {
  const later =
    latest.lastCaptured > held.latest.lastCaptured ||
    (latest.lastCaptured === held.latest.lastCaptured &&
      latest.lastCapture > held.latest.lastCapture);
  return {
    id: held.id,
    firstCaptured: firstCaptured < held.firstCaptured ? firstCaptured : held.firstCaptured,
    latest: later ? { ...held.latest, ...latest } : { ...latest, ...held.latest },
    thai: held.thai || thai,
  };
}

/** One link between two things: their kinds leave but one type (see `relationships` of the model). */
export function mergeLinks(chunk: readonly Pick<Prepared, 'links'>[]): MergedLink[] {
  const bySource = new Map<string, Map<string, MergedLink>>();
  for (const { links } of chunk) {
    for (const link of links) {
      const byTarget = bySource.get(link.source) ?? new Map<string, MergedLink>();
      bySource.set(
        link.source,
        byTarget.set(link.target, mergeLink(byTarget.get(link.target), link)),
      );
    }
  }
  return [...bySource.values()].flatMap((byTarget) => [...byTarget.values()]);
}

/** A link as one capture more saw it. */
export function mergeLink(held: MergedLink | undefined, link: Link): MergedLink {
  const { type, source, target, evidence } = link;
  const seen = { type, source, target, evidence, captures: 1, lastSeen: evidence.firstSeen };
  return held ? joinLinks(held, seen) : seen;
}

/** A link as some captures saw it and some others; the reading of the earliest stands, one that was seen first of all. */
export function joinLinks(held: MergedLink, link: MergedLink): MergedLink {
  const { firstSeen, capture, inferred } = link.evidence;
  const first = held.evidence;
  const earlier =
    inferred === first.inferred
      ? firstSeen < first.firstSeen || (firstSeen === first.firstSeen && capture < first.capture)
      : first.inferred;
  return {
    ...held,
    evidence: earlier ? link.evidence : first,
    captures: held.captures + link.captures,
    lastSeen: held.lastSeen > link.lastSeen ? held.lastSeen : link.lastSeen,
  };
}
