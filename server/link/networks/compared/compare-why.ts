import type { NetworkJudgement, ObservationJudgement } from '../../judgements/index.ts';
import { chainOf } from '../explained/holds.ts';
import type { HeldMerge, NetworkContent } from '../found-by-run.ts';
import type { Because, Cause, Side } from './causes.ts';
import { asCause, isBehind, isOfTwo, merging, parting } from './judged-causes.ts';

/** What is said of an identifier on which networks came together, or fell apart, by what became of it. */
const words = {
  merged: {
    hub: 'no-hub-any-more',
    split: 'reassigned-no-more',
    copied: 'copied-no-more',
    shared: 'believed-now',
    else: 'links',
  },
  split: {
    hub: 'hub-now',
    split: 'reassigned',
    copied: 'copied-now',
    shared: 'believed-no-more',
    else: 'too-little-now',
  },
} as const satisfies Record<string, Record<string, Cause['kind']>>;

/**
 * Why networks of the run before are one in the run after, or one of the run before is several: the judgements that
 * came or went first. Where a judgement on two things parts them, what they share is not called too little.
 * @param content what the network rests on in the run in which it is one
 * @param said every judgement, withdrawn ones too
 */
export function whyOtherwise(
  what: keyof typeof words,
  content: NetworkContent | undefined,
  before: Side,
  after: Side,
  said: readonly NetworkJudgement[],
): Because {
  if (!content) return { because: [], moreCauses: 0 };
  const [whole, parted] = what === 'merged' ? [after, before] : [before, after];
  const crossing = crossings(content.merges, parted.parts);
  const shared = sharedIn(parted, whole, said);
  const isOnly = (holds: (side: Side) => boolean) => holds(parted) && !holds(whole);
  const became = (identifier: string, merge: HeldMerge): Cause['kind'] => {
    if (isOnly(({ hubs }) => hubs.has(identifier))) return words[what].hub;
    if (isOnly(({ splits }) => splits.has(identifier))) return words[what].split;
    if (isOnly((side) => isCopiedContent(side, identifier, merge))) return words[what].copied;
    return shared(identifier, merge) ? words[what].shared : words[what].else;
  };
  const came = what === 'merged' ? merging(said, before, after) : parting(said, before, after);
  const judged = came.filter((one) => isBehind(one, content, crossing, whole.parts, parted.parts));
  const isJudged = judged.some(isOfTwo);
  const causes = crossing.flatMap((merge) => [
    ...(what === 'merged' ? merge.judgements : []).map(asJudged),
    ...whatChanged(merge, became),
  ]);
  return distinct([
    ...judged.map(asCause(after)),
    ...oneSayingEach(causes).filter(({ kind }) => !(isJudged && isLess(kind))),
  ]);
}

const asJudged = (judgement: string): Cause => ({ kind: 'judged', judgement });

/** Of what some parts are known to hold in common still, the others' share is not called too little beside. */
function oneSayingEach(causes: readonly Cause[]): Cause[] {
  const held = new Set(
    causes.flatMap(({ kind, identifier }) => (kind === 'believed-no-more' ? [identifier] : [])),
  );
  return causes.filter(
    ({ kind, identifier }) => kind !== 'too-little-now' || !held.has(identifier),
  );
}

const isBelief = ({ kind }: Cause): boolean =>
  kind === 'believed-now' || kind === 'believed-no-more';
/** Beside a judgement that says all. */
const isLess = (kind: Cause['kind']): boolean =>
  kind === 'believed-now' || kind === 'too-little-now' || kind === 'believed-no-more';

/** What became of what a merge rests on. Beside what has changed, what was the same in both runs is no cause. */
function whatChanged(
  merge: HeldMerge,
  became: (identifier: string, merge: HeldMerge) => Cause['kind'],
): Cause[] {
  const all = telling(merge).map((identifier) => ({ kind: became(identifier, merge), identifier }));
  const changed = all.filter((one) => !isBelief(one));
  return changed.length > 0 ? changed : all;
}

/**
 * Whether it is known that two parts of a run held an identifier in common: both are networks that held it, a near
 * near match of theirs names it, or both runs saw the same graph.
 */
function sharedIn(
  side: Side,
  other: Side,
  said: readonly NetworkJudgement[],
): (identifier: string, merge: HeldMerge) => boolean {
  // Of observations that were judged meanwhile it is not known what they held.
  const links = new Set(said.map(({ id }) => id));
  const [these, those] = [side, other].map(({ run }) => new Set(run.judgements));
  const isSameGraph =
    side.run.graph === other.run.graph &&
    [...side.run.judgements, ...other.run.judgements].every(
      (id) => links.has(id) || (these?.has(id) && those?.has(id)),
    );
  const held = new Map<NetworkContent, ReadonlySet<string>>();
  const heldIn = (content: NetworkContent): ReadonlySet<string> => {
    const known = held.get(content) ?? new Set(content.identifiers.map(({ id }) => id));
    held.set(content, known);
    return known;
  };
  return (identifier, { a, b }) => {
    const parts = [side.parts.get(a), side.parts.get(b)];
    if (parts.includes(undefined)) return false;
    if (isSameGraph) return true;
    const contents = parts.map((part = '') => side.contents.get(part));
    const isHeld = (content: NetworkContent | undefined) =>
      content !== undefined && heldIn(content).has(identifier);
    const isMissed = contents.some((content, at) =>
      content?.nearMatches.some(
        (nearMatch) =>
          nearMatch.other === parts[1 - at] &&
          nearMatch.evidence.some((one) => one.identifier === identifier),
      ),
    );
    return isMissed || contents.every(isHeld);
  };
}

/** What a merge rests on, slight features left out. */
const telling = ({ evidence }: HeldMerge): string[] =>
  evidence.flatMap(({ weight, identifier }) => (weight === 'slight' ? [] : [identifier]));

const isCopiedContent = (
  { copiedContent }: Side,
  identifier: string,
  { a, b }: HeldMerge,
): boolean => [a, b].some((ad) => copiedContent.get(ad)?.includes(identifier));

/** The merges between ads that are, in the other run, in two different parts; else those on a way between two. */
function crossings(merges: readonly HeldMerge[], other: ReadonlyMap<string, string>): HeldMerge[] {
  const direct = merges.filter(({ a, b }) => {
    const [left, right] = [other.get(a), other.get(b)];
    return left !== undefined && right !== undefined && left !== right;
  });
  if (direct.length > 0) return direct;
  // Through ads that the other run did not see: the way from one part to the next.
  const first = new Map<string, string>();
  for (const ad of merges.flatMap(({ a, b }) => [a, b])) {
    const part = other.get(ad);
    if (part !== undefined && !first.has(part)) first.set(part, ad);
  }
  const [start, ...ends] = first.values();
  return start === undefined ? [] : ends.flatMap((end) => chainOf(merges, start, end));
}

const mostCauses = 10;

function distinct(causes: readonly Cause[]): Because {
  const byKey = new Map(
    causes.map((one) => [`${one.kind} ${one.identifier ?? one.judgement ?? ''}`, one]),
  );
  return {
    because: [...byKey.values()].slice(0, mostCauses),
    moreCauses: Math.max(0, byKey.size - mostCauses),
  };
}

/**
 * The same causes; of what was read in these ads and judged wrong in one of the runs alone, this is told, and not that
 * it links, or is too little.
 * @param judged judgements of observations that only one of the runs obeyed
 */
export function byObservations(
  { because, moreCauses }: Because,
  [kind, inPlaceOf]: readonly [Cause['kind'], Cause['kind']],
  judged: readonly ObservationJudgement[],
  isIn: (ad: string) => boolean,
): Because {
  const wrong = new Set(
    judged.filter(({ subject }) => isIn(subject.ad)).map(({ subject }) => subject.entity),
  );
  return {
    because: because.map((cause) =>
      cause.kind === inPlaceOf && cause.identifier !== undefined && wrong.has(cause.identifier)
        ? { ...cause, kind }
        : cause,
    ),
    moreCauses,
  };
}
