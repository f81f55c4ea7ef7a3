import type { Evidence } from '../evidence/index.ts';
import type { ListedEvidence, PlacedReading } from '../explore/index.ts';
import type { CaptureRecord } from '../model/index.ts';
import type { Graph } from '../neo4j/index.ts';
import type { Store } from '../store/index.ts';
import { JudgementError } from './errors.ts';
import { type ObservationSubject, observationSubject, readingKey } from './judgement.ts';
import { observationJudgements } from './records.ts';

/** Which reading is meant; the rest of the subject is what the product itself read there. */
export type ReadingNamed = Pick<
  ObservationSubject,
  'capture' | 'entity' | 'raw' | 'start' | 'end'
> & { readonly field: string };

/** The fields of an ad in which something can be read. */
export const readingFields = observationSubject.shape.field.options;

/** A reading as a person names it, who knows the ad and what was read in it: which words only where there are several. */
interface ReadingMeant {
  readonly ad: string;
  readonly entity: string;
  readonly field?: string;
  /** However they are spaced. */
  readonly words?: string;
}

interface Reads {
  readonly graph: Graph;
  readonly evidence: Evidence;
}

/** Loaded once something is judged: with it comes all that reads captures, and most verbs read none. */
const reader = () => import('../explore/index.ts');

/** Every reading of these captures, in their order. */
export async function readingsIn(
  { graph, evidence }: Reads,
  captures: readonly CaptureRecord[],
  listed: ReadonlyMap<string, readonly ListedEvidence[]>,
): Promise<PlacedReading[]> {
  const { loadBatches, readingsOfCapture, readStored } = await reader();
  const files = [...new Set(captures.map(({ batch }) => `batch:${batch}`))];
  const batches = await loadBatches(graph, files);
  const readings: PlacedReading[] = [];
  for (const capture of captures) {
    const batch = batches.get(`batch:${capture.batch}`);
    const content = batch && (await readStored(evidence, capture, batch)).content;
    readings.push(...readingsOfCapture(capture, content, listed.get(capture.ad) ?? []));
  }
  return readings;
}

/**
 * Finds the reading where it is said to be, so that nobody judges what was never read.
 * @throws JudgementError `no-such-observation`
 */
export async function subjectOf(room: Reads, named: ReadingNamed): Promise<ObservationSubject> {
  const { loadCaptures, loadListed } = await reader();
  const capture = (await loadCaptures(room.graph, [named.capture])).get(named.capture);
  if (!capture) throw nothingRead(named);
  const listed = await loadListed(room.graph, [capture.ad]);
  const reading = (await readingsIn(room, [capture], listed)).find((one) => isNamed(one, named));
  if (!reading) throw nothingRead(named);
  const { ad, entity, field, raw, start, end, method, version } = reading;
  return observationSubject.parse({
    ...{ ad, entity, field, raw, start, end, method, version },
    capture: capture.id,
  });
}

const isNamed = (reading: PlacedReading, named: ReadingNamed): boolean =>
  (['entity', 'field', 'raw', 'start', 'end'] as const).every((key) => reading[key] === named[key]);

const nothingRead = ({ entity, field, start, end, capture }: ReadingNamed) =>
  new JudgementError(
    'no-such-observation',
    `${entity} was not read in the ${field} of ${capture} at ${start} to ${end}.`,
    'Open the ad again: a newer release may read it otherwise.',
  );

/**
 * Finds the reading that a person means, in the newest capture of the ad that has it. Of the same words spaced in
 * several ways one that is not judged yet.
 * @throws JudgementError `no-such-entity`, `no-such-observation`, `several-readings`
 */
export async function readingMeant(
  room: Reads & { readonly store: Store },
  meant: ReadingMeant,
): Promise<ReadingNamed> {
  const { loadCapturesOfAds, loadListed } = await reader();
  const [captures, listed] = await Promise.all([
    loadCapturesOfAds(room.graph, [meant.ad]),
    loadListed(room.graph, [meant.ad]),
  ]);
  const all = await readingsIn(room, captures.get(meant.ad) ?? [], listed);
  const places = placesOf(all.filter(({ entity }) => entity === meant.entity));
  if (places.size === 0) throw notThere(meant, all);
  const [one, ...more] = [...places.values()].filter(([first]) => first && fits(first, meant));
  if (!one) throw notSo(meant, places);
  if (more.length > 0) throw several(meant, places);
  const about = await observationJudgements(room.store, [meant.ad]);
  const judged = new Set(
    about.filter(({ withdrawn }) => !withdrawn).map(({ subject }) => readingKey(subject)),
  );
  const reading = one.find((each) => !judged.has(readingKey(each))) ?? one[0];
  if (!reading) throw notSo(meant, places);
  const { capture, entity, field, raw, start, end } = reading;
  return { capture, entity, field, raw, start, end };
}

const spaced = (words: string): string => words.replace(/\s+/gu, ' ').trim();

type Places = ReadonlyMap<string, readonly PlacedReading[]>;

/** Readings by what a person tells them by: field and words. */
function placesOf(readings: readonly PlacedReading[]): Places {
  const places = new Map<string, PlacedReading[]>();
  for (const reading of readings) {
    const place = `${reading.field} “${spaced(reading.raw)}”`;
    places.set(place, [...(places.get(place) ?? []), reading]);
  }
  return places;
}

const fits = ({ field, raw }: PlacedReading, meant: ReadingMeant): boolean =>
  (meant.field === undefined || meant.field === field) &&
  (meant.words === undefined || spaced(meant.words) === spaced(raw));

const listedIn = (places: Iterable<string>): string => [...places].slice(0, 10).join(', ');

const notThere = ({ ad, entity }: ReadingMeant, all: readonly PlacedReading[]) =>
  all.length === 0
    ? new JudgementError(
        'no-such-entity',
        `Nothing was read in ${ad}.`,
        'Check the id: ad:key, such as ad:board.example/1.',
        'ad',
      )
    : new JudgementError(
        'no-such-observation',
        `${entity} was not read in ${ad}.`,
        `Name what was: ${listedIn(new Set(all.map((one) => one.entity)))}.`,
        'entity',
      );

const notSo = ({ ad, entity, field, words }: ReadingMeant, places: Places) =>
  new JudgementError(
    'no-such-observation',
    `${entity} was not read so in ${ad}${field ? `, ${field}` : ''}${words ? `, “${words}”` : ''}.`,
    `Name one of these: ${listedIn(places.keys())}.`,
    words === undefined ? 'field' : 'words',
  );

const several = ({ ad, entity }: ReadingMeant, places: Places) =>
  new JudgementError(
    'several-readings',
    `${entity} was read in several places of ${ad}: ${listedIn(places.keys())}.`,
    'Name the field, and the words where one field has several; each is judged by itself.',
    'words',
  );
