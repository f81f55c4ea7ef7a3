import type { Evidence } from '../../core/evidence/index.ts';
import type { CaptureRecord } from '../../core/model/index.ts';
import type { Graph } from '../../core/neo4j/index.ts';
import type { Store } from '../../core/store/index.ts';
import type { ListedEvidence, PlacedObservation } from '../../read/recorded/index.ts';
import { type ObservationSubject, observationKey, observationSubject } from './judgement.ts';
import { JudgementError } from './judgement-errors.ts';
import { observationJudgements } from './judgement-records.ts';
import type { Pair } from './support.ts';

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
 * Finds the observations where they are said to be, so that nobody judges what was never read; what one judgement
 * covers comes once.
 * @throws JudgementError `no-such-observation`
 */
export async function subjectsOf(
  modules: Reads,
  named: readonly ObservationNamed[],
): Promise<ObservationSubject[]> {
  const { loadCaptures, loadListed } = await reader();
  const ids = [...new Set(named.map(({ capture }) => capture))];
  const captures = [...(await loadCaptures(modules.graph, ids)).values()];
  const listed = await loadListed(modules.graph, [...new Set(captures.map(({ ad }) => ad))]);
  const observations = await observedIn(modules, captures, listed);
  const subjects = named.map((one): ObservationSubject => {
    const found = observations.find((read) => isNamed(read, one));
    if (!found) throw nothingRead(one);
    const { ad, entity, capture, field, raw, start, end, method, version } = found;
    return observationSubject.parse({
      ad,
      entity,
      capture,
      field,
      raw,
      start,
      end,
      method,
      version,
    });
  });
  return [...new Map(subjects.map((subject) => [observationKey(subject), subject])).values()];
}

/** What one judgement would cover: the same words in the same field of an ad, in the newest capture that has them. */
export interface Reading {
  readonly observation: PlacedObservation;
  /** How many captures of the ad have them. */
  readonly captures: number;
}

/**
 * Every reading that holds these links, in whichever capture of the ad it stands: a link falls when all are judged wrong.
 * In the order of the links.
 */
export async function readingsOf(modules: Reads, links: readonly Pair[]): Promise<Reading[]> {
  const { loadCapturesOfAds, loadListed } = await reader();
  const ads = [...new Set(links.map(({ ad }) => ad))];
  const [captures, listed] = await Promise.all([
    loadCapturesOfAds(modules.graph, ads),
    loadListed(modules.graph, ads),
  ]);
  const newestFirst = ads.flatMap((ad) =>
    [...(captures.get(ad) ?? [])].sort((a, b) => (a.capturedAt < b.capturedAt ? 1 : -1)),
  );
  const held = new Map(links.map(({ ad, entity }) => [`${ad}\n${entity}`, [] as Reading[]]));
  const found = new Map<string, { observation: PlacedObservation; captures: Set<string> }>();
  for (const observation of await observedIn(modules, newestFirst, listed)) {
    const key = observationKey(observation);
    const known = found.get(key);
    known?.captures.add(observation.capture);
    if (!known) found.set(key, { observation, captures: new Set([observation.capture]) });
  }
  for (const { observation, captures: all } of found.values())
    held.get(`${observation.ad}\n${observation.entity}`)?.push({ observation, captures: all.size });
  return [...held.values()].flat();
}

const isNamed = (observation: PlacedObservation, named: ObservationNamed): boolean =>
  (['capture', 'entity', 'field', 'raw', 'start', 'end'] as const).every(
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
