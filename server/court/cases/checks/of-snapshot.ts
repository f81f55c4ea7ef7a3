import { relationships } from '../../../core/model/index.ts';
import {
  type CheckId,
  isConnected,
  nameOfWord,
  type Snapshot,
  type SnapshotLink,
} from '../../snapshot/index.ts';
import { rejectedNetworks } from './answers.ts';

/** What a check found: nothing where it passed. */
export interface Found {
  readonly id: CheckId;
  /** What is open, by ids: an answer is given for these and no others. */
  readonly open: readonly string[];
  /** How a person knows what is open, in the order of `open`; its ids where it is left out; empty: nothing to name. */
  readonly labels?: readonly string[];
}

/** Below this the document names an observation under what points the other way. */
const weakConfidence = 0.8;

type Of = Omit<Snapshot, 'case'> & { readonly case: NonNullable<Snapshot['case']> };

/** What the completeness checks find that follow from a snapshot alone; whoever verifies a bundle finds the same. */
export function snapshotChecks(snapshot: Of): Found[] {
  const { case: file, resolution, links, completeness } = snapshot;
  const caption = captions(snapshot);
  const named = (id: CheckId, ids: readonly string[]): Found => ({
    ...{ id, open: ids, labels: ids.map(caption) },
  });
  return [
    {
      id: 'authority',
      open: (['reference', 'authority'] as const).filter((name) => file[name] === ''),
    },
    { id: 'period', open: file.period === null ? ['period'] : [], labels: [] },
    outsidePeriod(snapshot),
    {
      id: 'gone',
      open: file.gone.map(({ id }) => id),
      labels: file.gone.map(({ caption: called }) => called),
    },
    named('unconnected', unconnected(snapshot)),
    { id: 'judgements', open: notFollowed(snapshot) },
    { id: 'doubted', open: rejectedNetworks(snapshot.networkJudgements) },
    named('reposters', resolution?.copied.reposters.map(({ id }) => id) ?? []),
    weak(links, caption),
    { id: 'cut', open: completeness.adsLimitedTo === null ? [] : ['ads'], labels: [] },
    { id: 'pictures', open: neverReceived(snapshot) },
    named('unread-pictures', unread(snapshot)),
  ];
}

/** What a thing is called, by its id. */
export function captions({ entities }: Pick<Snapshot, 'entities'>): (id: string) => string {
  const called = new Map(entities.map(({ id, caption }) => [id, caption]));
  return (id) => called.get(id) ?? id;
}

/** What the case names and nothing connects: all of it, or things that no link leads from. */
function unconnected(snapshot: Of): string[] {
  const named = snapshot.entities.filter(({ selected }) => selected).map(({ id }) => id);
  if (!isConnected(snapshot)) return named;
  const ends = new Set(
    snapshot.links.filter(({ judgedWrong }) => !judgedWrong).flatMap(({ from, to }) => [from, to]),
  );
  return named.filter((id) => !ends.has(id));
}

/** Captures whose day is not in the period of the case. */
function outsidePeriod({ captures, case: { period } }: Of): Found {
  const outside = captures.filter(({ capturedAt }) => {
    const day = capturedAt.slice(0, 10);
    return (
      period !== null &&
      ((period.from !== null && day < period.from) || (period.to !== null && day > period.to))
    );
  });
  return {
    id: 'outside-period',
    open: outside.map(({ id }) => id),
    labels: outside.map(({ exhibit }) => exhibit),
  };
}

/** Reviews are followed by no run; of the others those that stand and were not done, or not whole. */
const notFollowed = ({ networkJudgements }: Of): string[] =>
  networkJudgements
    .filter(({ withdrawn, end }) => withdrawn === null && end !== null && end !== 'followed')
    .map(({ id }) => id);

function weak(links: readonly SnapshotLink[], caption: (id: string) => string): Found {
  const found = links.filter(
    ({ type, confidence, judgedWrong }) =>
      confidence < weakConfidence &&
      !judgedWrong &&
      relationships[nameOfWord('linkTypes', type)].links,
  );
  return {
    id: 'weak',
    open: found.map(({ from, type, to }) => `${from} ${type} ${to}`),
    labels: found.map(({ from, to }) => `${caption(from)} – ${caption(to)}`),
  };
}

const pictureFile = /^images\/([0-9a-f]{64})/;

/** Pictures that ads in scope show and that no exhibit has. */
function neverReceived({ entities, captures }: Of): string[] {
  const held = new Set(
    captures.flatMap(({ files }) => files.flatMap(({ name }) => pictureFile.exec(name)?.[1] ?? [])),
  );
  return entities
    .filter(({ id, kind }) => kind === 'image' && !held.has(id.slice('image:'.length)))
    .map(({ id }) => id);
}

/** Ads with received pictures in which no codes were looked for. */
function unread({ entities, captures }: Of): string[] {
  const showing = new Set(
    captures
      .filter(({ files }) => files.some(({ name }) => pictureFile.test(name)))
      .map(({ ad }) => ad),
  );
  return entities
    .filter(({ id, properties }) => showing.has(id) && properties.codesRead === undefined)
    .map(({ id }) => id);
}
