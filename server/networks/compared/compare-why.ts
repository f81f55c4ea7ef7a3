import { type NetworkJudgement, subjectSides } from '../../judgements/index.ts';
import type { Contradiction } from '../../resolve/index.ts';
import { chainOf } from '../explained/holds.ts';
import type { HeldJoin, NetworkContent } from '../found.ts';
import type { Run } from '../run.ts';

/**
 * `ties` and `too-little-now` say nothing of whether it was, or is, held in common in the other run; `believed-now` and
 * `believed-no-more` say that it was, or is, so that only what is believed of it has changed.
 */
export const causeKinds = [
  'ties',
  'believed-now',
  'no-hub-any-more',
  'hub-now',
  'changed-hands',
  'changed-hands-no-more',
  'copied-now',
  'copied-no-more',
  'too-little-now',
  'believed-no-more',
  'judged',
  'judged-in-part',
  'judged-no-more',
] as const;

/** Why networks merged or split: an identifier, or a judgement, and what became of it. */
export interface Cause {
  readonly kind: (typeof causeKinds)[number];
  readonly identifier?: string;
  readonly judgement?: string;
  /** Of a judgement that is followed but for a part: what stands against the part. */
  readonly exception?: Contradiction;
}

/** The first causes, and how many there are besides. */
export interface Because {
  readonly because: readonly Cause[];
  readonly moreCauses: number;
}

/** What a run says, as far as two are compared by it. */
export interface Side {
  readonly run: Pick<Run, 'judgements' | 'contradictions' | 'exceptions' | 'graph'>;
  /** The network of each ad that it saw; of an ad that stands alone, that ad. */
  readonly parts: ReadonlyMap<string, string>;
  readonly hubs: ReadonlySet<string>;
  /** Identifiers that changed hands. */
  readonly splits: ReadonlySet<string>;
  /** What was left out of ads as copied, by ad. */
  readonly leftOut: ReadonlyMap<string, readonly string[]>;
  /** What its networks rest on, of those that became one or that one became. */
  readonly contents: ReadonlyMap<string, NetworkContent>;
}

/**
 * Why networks of the run before are one in the run after: the judgements that came or went first.
 * @param content what the network rests on in the run after
 * @param said every judgement, withdrawn ones too
 */
export function whyMerged(
  content: NetworkContent | undefined,
  before: Side,
  after: Side,
  said: readonly NetworkJudgement[],
): Because {
  if (!content) return { because: [], moreCauses: 0 };
  const crossing = crossings(content.joins, before.parts);
  const shared = sharedIn(before, after, said);
  const became = (identifier: string, join: HeldJoin): Cause['kind'] =>
    before.hubs.has(identifier) && !after.hubs.has(identifier)
      ? 'no-hub-any-more'
      : before.splits.has(identifier) && !after.splits.has(identifier)
        ? 'changed-hands-no-more'
        : isLeftOut(before, identifier, join) && !isLeftOut(after, identifier, join)
          ? 'copied-no-more'
          : shared(identifier, join)
            ? 'believed-now'
            : 'ties';
  const judged = joining(said, before, after).filter((one) =>
    isBehind(one, content, crossing, after.parts, before.parts),
  );
  const isJudged = judged.some(isOfTwo);
  return distinct([
    ...judged.map(asCause(after)),
    ...crossing.flatMap((join) => [
      ...join.judgements.map((judgement): Cause => ({ kind: 'judged', judgement })),
      ...whatChanged(join, became).filter(({ kind }) => !(isJudged && kind === 'believed-now')),
    ]),
  ]);
}

/**
 * Why one network of the run before is several in the run after. Where a judgement on two things parts them,
 * what they share is not called too little.
 * @param content what the network rests on in the run before
 * @param said every judgement, withdrawn ones too
 */
export function whySplit(
  content: NetworkContent | undefined,
  before: Side,
  after: Side,
  said: readonly NetworkJudgement[],
): Because {
  if (!content) return { because: [], moreCauses: 0 };
  const crossing = crossings(content.joins, after.parts);
  const judged = parting(said, before, after).filter((one) =>
    isBehind(one, content, crossing, before.parts, after.parts),
  );
  const isJudgedApart = judged.some(isOfTwo);
  const shared = sharedIn(after, before, said);
  const became = (identifier: string, join: HeldJoin): Cause['kind'] =>
    after.hubs.has(identifier) && !before.hubs.has(identifier)
      ? 'hub-now'
      : after.splits.has(identifier) && !before.splits.has(identifier)
        ? 'changed-hands'
        : isLeftOut(after, identifier, join) && !isLeftOut(before, identifier, join)
          ? 'copied-now'
          : shared(identifier, join)
            ? 'believed-no-more'
            : 'too-little-now';
  return distinct([
    ...judged.map(asCause(after)),
    ...oneSayingEach(crossing.flatMap((join) => whatChanged(join, became))).filter(
      ({ kind }) => !(isJudgedApart && isLess(kind)),
    ),
  ]);
}

/** Of what some parts are known to hold in common still, the others' share is not called too little beside. */
function oneSayingEach(causes: readonly Cause[]): Cause[] {
  const held = new Set(
    causes.flatMap(({ kind, identifier }) => (kind === 'believed-no-more' ? [identifier] : [])),
  );
  return causes.filter(
    ({ kind, identifier }) => kind !== 'too-little-now' || !held.has(identifier),
  );
}

const isLess = (kind: Cause['kind']): boolean =>
  kind === 'too-little-now' || kind === 'believed-no-more';
const isBelief = ({ kind }: Cause): boolean =>
  kind === 'believed-now' || kind === 'believed-no-more';

/** What became of what a join rests on. Beside what has changed, what was the same in both runs is no cause. */
function whatChanged(
  join: HeldJoin,
  became: (identifier: string, join: HeldJoin) => Cause['kind'],
): Cause[] {
  const all = telling(join).map((identifier) => ({ kind: became(identifier, join), identifier }));
  const changed = all.filter((one) => !isBelief(one));
  return changed.length > 0 ? changed : all;
}

/**
 * Whether it is known that two parts of a run held an identifier in common: both are networks that held it, a near
 * miss of theirs names it, or both runs saw the same graph.
 */
function sharedIn(
  side: Side,
  other: Side,
  said: readonly NetworkJudgement[],
): (identifier: string, join: HeldJoin) => boolean {
  // Of readings that were judged meanwhile it is not known what they held.
  const ties = new Set(said.map(({ id }) => id));
  const [these, those] = [side, other].map(({ run }) => new Set(run.judgements));
  const isSameGraph =
    side.run.graph === other.run.graph &&
    [...side.run.judgements, ...other.run.judgements].every(
      (id) => ties.has(id) || (these?.has(id) && those?.has(id)),
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
      content?.misses.some(
        (miss) =>
          miss.other === parts[1 - at] &&
          miss.evidence.some((one) => one.identifier === identifier),
      ),
    );
    return isMissed || contents.every(isHeld);
  };
}

/** What a join rests on, slight signs left out. */
const telling = ({ evidence }: HeldJoin): string[] =>
  evidence.flatMap(({ weight, identifier }) => (weight === 'slight' ? [] : [identifier]));

const isLeftOut = ({ leftOut }: Side, identifier: string, { a, b }: HeldJoin): boolean =>
  [a, b].some((ad) => leftOut.get(ad)?.includes(identifier));

/** How far a run followed each judgement that it followed: as a whole, or but for a part. */
function followed({ run }: Side): ReadonlyMap<string, 'whole' | 'partly'> {
  const refused = new Set(run.contradictions.map((one) => one.refused));
  const partly = new Set(run.exceptions.map((one) => one.refused));
  return new Map(
    run.judgements
      .filter((id) => !refused.has(id))
      .map((id) => [id, partly.has(id) ? 'partly' : 'whole']),
  );
}

/** Judgements of some kinds that the one run did not follow, or not as a whole, and the other does. */
function moved(
  said: readonly NetworkJudgement[],
  from: Side,
  to: Side,
  wanted: readonly NetworkJudgement['kind'][],
): NetworkJudgement[] {
  const [not, now] = [followed(from), followed(to)];
  const isMore = (id: string) =>
    now.has(id) && (!not.has(id) || (now.get(id) === 'whole' && not.get(id) === 'partly'));
  return said.filter(({ id, kind }) => wanted.includes(kind) && isMore(id));
}

/** What joins from one run to the other: judgements that join and came, then those that part and went. */
const joining = (said: readonly NetworkJudgement[], from: Side, to: Side) => [
  ...moved(said, from, to, ['together', 'not-generic']),
  ...moved(said, to, from, ['apart', 'generic']),
];

/** What parts them: judgements that part and came, then those that join and went. */
const parting = (said: readonly NetworkJudgement[], from: Side, to: Side) => [
  ...moved(said, from, to, ['apart', 'generic']),
  ...moved(said, to, from, ['together', 'not-generic']),
];

const asCause =
  (after: Side) =>
  ({ id }: NetworkJudgement): Cause => {
    const exception = after.run.exceptions.find(({ refused }) => refused === id);
    const kind = followed(after).get(id);
    if (kind === 'partly' && exception) return { kind: 'judged-in-part', judgement: id, exception };
    return { kind: kind ? 'judged' : 'judged-no-more', judgement: id };
  };

const isOfTwo = ({ kind }: NetworkJudgement) => kind === 'apart' || kind === 'together';

/**
 * Whether a judgement bears on what lies between parts of a network.
 * @param whole the part of each ad where they are one network, and `parted` where they are several
 */
function isBehind(
  judgement: NetworkJudgement,
  { identifiers, joins }: NetworkContent,
  crossing: readonly HeldJoin[],
  whole: ReadonlyMap<string, string>,
  parted: ReadonlyMap<string, string>,
): boolean {
  const [a = [], b = []] = subjectSides(judgement.subject);
  if (!isOfTwo(judgement))
    return crossing.some(({ evidence }) => evidence.some((one) => a.includes(one.identifier)));
  const network = whole.get(joins[0]?.a ?? '');
  const held = new Set(identifiers.map(({ id }) => id));
  const within = (ids: readonly string[]) =>
    ids.filter((id) => held.has(id) || (network !== undefined && whole.get(id) === network));
  const areParted = (one: string, other: string) =>
    held.has(one) || held.has(other) || !parted.has(one) || parted.get(one) !== parted.get(other);
  const right = within(b);
  return within(a).some((one) => right.some((other) => areParted(one, other)));
}

/** The joins between ads that are, in the other run, in two different parts; else those on a way between two. */
function crossings(joins: readonly HeldJoin[], other: ReadonlyMap<string, string>): HeldJoin[] {
  const direct = joins.filter(({ a, b }) => {
    const [left, right] = [other.get(a), other.get(b)];
    return left !== undefined && right !== undefined && left !== right;
  });
  if (direct.length > 0) return direct;
  // Through ads that the other run did not see: the way from one part to the next.
  const first = new Map<string, string>();
  for (const ad of joins.flatMap(({ a, b }) => [a, b])) {
    const part = other.get(ad);
    if (part !== undefined && !first.has(part)) first.set(part, ad);
  }
  const [start, ...ends] = first.values();
  return start === undefined ? [] : ends.flatMap((end) => chainOf(joins, start, end));
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
