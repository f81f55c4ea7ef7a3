import type { Evidence } from '../../core/evidence/index.ts';
import type { CaptureRecord } from '../../core/model/index.ts';
import type { Graph } from '../../core/neo4j/index.ts';
import type { Store } from '../../core/store/index.ts';
import type { ListedEvidence, PlacedObservation } from '../../read/recorded/index.ts';
import { type ObservationSubject, observationKey, observationSubject } from './judgement.ts';
import { JudgementError } from './judgement-errors.ts';
import { observationJudgements } from './judgement-records.ts';

/** Which observation is meant; the rest of the subject is what the product itself read there. */
export type ObservationNamed = Pick<
  ObservationSubject,
  'capture' | 'entity' | 'raw' | 'start' | 'end'
> & { readonly field: string };

/** The fields of an ad in which something can be read. */
export const observationFields = observationSubject.shape.field.options;

/** An observation as a person names it, who knows the ad and what was read in it: which words only where there are several. */
interface ObservationMeant {
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
const reader = () => import('../../read/recorded/index.ts');

/** Every observation of these captures, in their order. */
export async function observedIn(
  { graph, evidence }: Reads,
  captures: readonly CaptureRecord[],
  listed: ReadonlyMap<string, readonly ListedEvidence[]>,
): Promise<PlacedObservation[]> {
  const { loadBatches, observationsOfCapture, readStored } = await reader();
  const files = [...new Set(captures.map(({ batch }) => `batch:${batch}`))];
  const batches = await loadBatches(graph, files);
  const observations: PlacedObservation[] = [];
  for (const capture of captures) {
    const batch = batches.get(`batch:${capture.batch}`);
    const content = batch && (await readStored(evidence, capture, batch)).content;
    observations.push(...observationsOfCapture(capture, content, listed.get(capture.ad) ?? []));
  }
  return observations;
}

/**
 * Finds the observation where it is said to be, so that nobody judges what was never read.
 * @throws JudgementError `no-such-observation`
 */
export async function subjectOf(
  modules: Reads,
  named: ObservationNamed,
): Promise<ObservationSubject> {
  const { loadCaptures, loadListed } = await reader();
  const capture = (await loadCaptures(modules.graph, [named.capture])).get(named.capture);
  if (!capture) throw nothingRead(named);
  const listed = await loadListed(modules.graph, [capture.ad]);
  const observation = (await observedIn(modules, [capture], listed)).find((one) =>
    isNamed(one, named),
  );
  if (!observation) throw nothingRead(named);
  const { ad, entity, field, raw, start, end, method, version } = observation;
  return observationSubject.parse({
    ...{ ad, entity, field, raw, start, end, method, version },
    capture: capture.id,
  });
}

const isNamed = (observation: PlacedObservation, named: ObservationNamed): boolean =>
  (['entity', 'field', 'raw', 'start', 'end'] as const).every(
    (key) => observation[key] === named[key],
  );

const nothingRead = ({ entity, field, start, end, capture }: ObservationNamed) =>
  new JudgementError(
    'no-such-observation',
    `${entity} was not read in the ${field} of ${capture} at ${start} to ${end}.`,
    'Open the ad again: a newer release may read it otherwise.',
  );

/**
 * Finds the observation that a person means, in the newest capture of the ad that has it. Of the same words spaced in
 * several ways one that is not judged yet.
 * @throws JudgementError `no-such-entity`, `no-such-observation`, `several-observations`
 */
export async function observationMeant(
  modules: Reads & { readonly store: Store },
  meant: ObservationMeant,
): Promise<ObservationNamed> {
  const { loadCapturesOfAds, loadListed } = await reader();
  const [captures, listed] = await Promise.all([
    loadCapturesOfAds(modules.graph, [meant.ad]),
    loadListed(modules.graph, [meant.ad]),
  ]);
  const all = await observedIn(modules, captures.get(meant.ad) ?? [], listed);
  const places = placesOf(all.filter(({ entity }) => entity === meant.entity));
  if (places.size === 0) throw notThere(meant, all);
  const [one, ...more] = [...places.values()].filter(([first]) => first && fits(first, meant));
  if (!one) throw notSo(meant, places);
  if (more.length > 0) throw several(meant, places);
  const about = await observationJudgements(modules.store, [meant.ad]);
  const judged = new Set(
    about.filter(({ withdrawn }) => !withdrawn).map(({ subject }) => observationKey(subject)),
  );
  const observation = one.find((each) => !judged.has(observationKey(each))) ?? one[0];
  if (!observation) throw notSo(meant, places);
  const { capture, entity, field, raw, start, end } = observation;
  return { capture, entity, field, raw, start, end };
}

const spaced = (words: string): string => words.replace(/\s+/gu, ' ').trim();

type Places = ReadonlyMap<string, readonly PlacedObservation[]>;

/** Observations by what a person tells them by: field and words. */
function placesOf(observations: readonly PlacedObservation[]): Places {
  const places = new Map<string, PlacedObservation[]>();
  for (const observation of observations) {
    const place = `${observation.field} “${spaced(observation.raw)}”`;
    places.set(place, [...(places.get(place) ?? []), observation]);
  }
  return places;
}

const fits = ({ field, raw }: PlacedObservation, meant: ObservationMeant): boolean =>
  (meant.field === undefined || meant.field === field) &&
  (meant.words === undefined || spaced(meant.words) === spaced(raw));

const listedIn = (places: Iterable<string>): string => [...places].slice(0, 10).join(', ');

const notThere = ({ ad, entity }: ObservationMeant, all: readonly PlacedObservation[]) =>
  all.length === 0
    ? new JudgementError(
        'no-such-entity',
        `Nothing was read in ${ad}.`,
        'Check the id: ad:key, such as ad:board.example/1.',
        { field: 'ad' },
      )
    : new JudgementError(
        'no-such-observation',
        `${entity} was not read in ${ad}.`,
        `Name what was: ${listedIn(new Set(all.map((one) => one.entity)))}.`,
        { field: 'entity' },
      );

const notSo = ({ ad, entity, field, words }: ObservationMeant, places: Places) =>
  new JudgementError(
    'no-such-observation',
    `${entity} was not read so in ${ad}${field ? `, ${field}` : ''}${words ? `, “${words}”` : ''}.`,
    `Name one of these: ${listedIn(places.keys())}.`,
    { field: words === undefined ? 'field' : 'words' },
  );

const several = ({ ad, entity }: ObservationMeant, places: Places) =>
  new JudgementError(
    'several-observations',
    `${entity} was read in several places of ${ad}: ${listedIn(places.keys())}.`,
    'Name the field, and the words where one field has several; each is judged by itself.',
    { field: 'words' },
  );
