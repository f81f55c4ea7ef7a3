import type { CaptureRecord, Evidence } from '../../core/model/index.ts';
import type { Capture } from '../capture/index.ts';
import { extract, type Observation } from '../extract/index.ts';

/** An excerpt of a field: what was read, and the words around it. */
export interface Excerpt {
  readonly before: string;
  readonly match: string;
  readonly after: string;
}

/** How one identifier was read in one capture. */
export interface ObservationView extends Evidence {
  readonly entity: string;
  /** Where in which picture, for what was read in one. */
  readonly picture?: PicturePlace;
  readonly excerpt: Excerpt;
}

/** An observation, and the capture that it stands in. */
export interface PlacedObservation extends ObservationView {
  readonly ad: string;
  readonly capture: string;
}

export const placed = (
  { ad, id }: Pick<CaptureRecord, 'ad' | 'id'>,
  observations: readonly ObservationView[],
): PlacedObservation[] => observations.map((observation) => ({ ...observation, ad, capture: id }));

/** A place in a picture, in pixels of the picture as it is shown. */
export interface PicturePlace {
  /** The picture's id. */
  readonly image: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Evidence of a stored relationship, as the graph gives it. */
export type StoredEvidence = Omit<Evidence, 'steps'> & {
  /** Absent where nothing was done to what was read. */
  readonly steps?: readonly string[];
  /** For what was read in a picture: its id, and x, y, width and height in it. */
  readonly image?: string;
  readonly box?: readonly number[];
  /** Pictures of the same ad that say the same, by id. */
  readonly pictures?: readonly string[];
  readonly capture: string;
  readonly firstSeen: string;
  readonly lastSeen: string;
  readonly captures: number;
  /** Set when every observation behind the link is judged wrong. */
  readonly judgedWrong?: boolean;
};

const around = 90;

/** Cuts a span out of its field, with up to 90 characters on either side, at word ends where there are any. */
export function excerptOf(field: string, start: number, end: number): Excerpt {
  const from = wholeSign(field, Math.max(0, start - around), 1);
  const to = wholeSign(field, Math.min(field.length, end + around), -1);
  const before = field.slice(from, start);
  const after = field.slice(end, to);
  return {
    before: from > 0 ? `…${before.replace(/^\S*\s/, '')}` : before,
    match: field.slice(start, end),
    after: to < field.length ? `${after.replace(/\s\S*$/, '')}…` : after,
  };
}

/** The next place, forwards or backwards, that does not cut a sign of two UTF-16 units in half. */
function wholeSign(field: string, at: number, step: 1 | -1): number {
  const code = field.codePointAt(at - 1) ?? 0;
  return at > 0 && at < field.length && code > 0xffff ? at + step : at;
}

/** Every place of a capture where an identifier (one of `entities`, if given) stands: extraction is run again on the stored words. */
export function observedIn(content: Capture, entities?: ReadonlySet<string>): ObservationView[] {
  const { observations } = extract(content);
  return observations
    .filter(({ entity }) => !entities || entities.has(entity.id))
    .map((observation) => viewOf(content, observation));
}

/**
 * Every observation of one capture: what extraction finds again, and what its links carry that it does not
 * (text read in pictures, observations of an earlier rule).
 * @param listed what the capture's ad lists, see `loadListed`
 */
export function observationsOfCapture(
  capture: Pick<CaptureRecord, 'ad' | 'id'>,
  content: Capture | undefined,
  listed: readonly ListedEvidence[],
): PlacedObservation[] {
  const again = content ? observedIn(content) : [];
  const isFound = ({ entity, evidence }: ListedEvidence) =>
    again.some(
      (observation) =>
        observation.entity === entity &&
        observation.field === evidence.field &&
        observation.raw === evidence.raw,
    );
  const kept = listed
    .filter((link) => link.evidence.capture === capture.id && !isFound(link))
    .map(({ entity, evidence }) => observationOfEvidence(entity, evidence, content));
  return placed(capture, [...again, ...kept]);
}

/** One link of an ad to what was read in it. */
export interface ListedEvidence {
  readonly entity: string;
  readonly evidence: StoredEvidence;
}

function viewOf(content: Capture, { entity, value: _, ...evidence }: Observation): ObservationView {
  return { ...evidence, entity: entity.id, excerpt: excerptIn(content, evidence) };
}

/** The observation that a stored relationship itself carries: for what extraction does not make again. */
export function observationOfEvidence(
  entity: string,
  evidence: StoredEvidence,
  content: Capture | undefined,
): ObservationView {
  const { field, raw, start, end, method, version, steps = [], confidence, inferred } = evidence;
  const picture = placeOf(evidence);
  return {
    ...(picture ? { picture } : {}),
    field,
    raw,
    start,
    end,
    method,
    version,
    steps,
    confidence,
    inferred: inferred ?? false,
    entity,
    excerpt: content ? excerptIn(content, evidence) : { before: '', match: raw, after: '' },
  };
}

function placeOf({ image, box = [] }: StoredEvidence): PicturePlace | undefined {
  const [x, y, width, height] = box;
  if (!image || x === undefined || y === undefined || width === undefined || height === undefined)
    return undefined;
  return { image, x, y, width, height };
}

function excerptIn(
  content: Capture,
  { field, raw, start, end }: Pick<Evidence, 'field' | 'raw' | 'start' | 'end'>,
): Excerpt {
  const words = field === 'title' ? content.title : field === 'text' ? content.text : undefined;
  // A span that does not hold what was read is not shown as if it did.
  if (words === undefined || words.slice(start, end) !== raw)
    return { before: '', match: raw, after: '' };
  return excerptOf(words, start, end);
}
