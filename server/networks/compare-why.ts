import { type NetworkJudgement, subjectSides } from '../judgements/index.ts';
import type { HeldJoin, NetworkContent } from './found.ts';
import { chainOf } from './holds.ts';
import type { Run } from './run.ts';

export const causeKinds = [
  'ties',
  'no-hub-any-more',
  'hub-now',
  'changed-hands',
  'too-little-now',
  'judged',
  'judged-no-more',
] as const;

/** Why networks merged or split: an identifier, or a judgement, and what became of it. */
export interface Cause {
  readonly kind: (typeof causeKinds)[number];
  readonly identifier?: string;
  readonly judgement?: string;
}

/** What a run says, as far as two are compared by it. */
export interface Side {
  readonly run: Pick<Run, 'judgements' | 'contradictions'>;
  /** The network of each ad that is in one. */
  readonly members: ReadonlyMap<string, string>;
  readonly sizes: ReadonlyMap<string, number>;
  readonly hubs: ReadonlySet<string>;
  /** Identifiers that changed hands. */
  readonly splits: ReadonlySet<string>;
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
): Cause[] {
  if (!content) return [];
  const crossing = crossings(content.joins, before.members);
  const judged = joining(said, before, after).filter((one) =>
    isBehind(one, content, crossing, after.members, before.members),
  );
  return distinct([
    ...judged.map(asCause(after)),
    ...crossing.flatMap(({ evidence, judgements }) => [
      ...judgements.map((judgement): Cause => ({ kind: 'judged', judgement })),
      ...evidence
        .filter(({ weight }) => weight !== 'slight')
        .map(({ identifier }): Cause => {
          const wasHub = before.hubs.has(identifier) && !after.hubs.has(identifier);
          return { kind: wasHub ? 'no-hub-any-more' : 'ties', identifier };
        }),
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
): Cause[] {
  if (!content) return [];
  const crossing = crossings(content.joins, after.members);
  const judged = parting(said, before, after).filter((one) =>
    isBehind(one, content, crossing, before.members, after.members),
  );
  const isJudgedApart = judged.some(isOfTwo);
  const became = (identifier: string): Cause['kind'] =>
    after.hubs.has(identifier) && !before.hubs.has(identifier)
      ? 'hub-now'
      : after.splits.has(identifier) && !before.splits.has(identifier)
        ? 'changed-hands'
        : 'too-little-now';
  return distinct([
    ...judged.map(asCause(after)),
    ...crossing
      .flatMap(({ evidence }) =>
        evidence
          .filter(({ weight }) => weight !== 'slight')
          .map(({ identifier }): Cause => ({ kind: became(identifier), identifier })),
      )
      .filter(({ kind }) => !(isJudgedApart && kind === 'too-little-now')),
  ]);
}

const followed = ({ run }: Side): ReadonlySet<string> => {
  const refused = new Set(run.contradictions.map((one) => one.refused));
  return new Set(run.judgements.filter((id) => !refused.has(id)));
};

/** Judgements of some kinds that the one run did not follow and the other does. */
function moved(
  said: readonly NetworkJudgement[],
  from: Side,
  to: Side,
  wanted: readonly NetworkJudgement['kind'][],
): NetworkJudgement[] {
  const [not, now] = [followed(from), followed(to)];
  return said.filter(({ id, kind }) => wanted.includes(kind) && now.has(id) && !not.has(id));
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
  ({ id }: NetworkJudgement): Cause => ({
    kind: followed(after).has(id) ? 'judged' : 'judged-no-more',
    judgement: id,
  });

const isOfTwo = ({ kind }: NetworkJudgement) => kind === 'apart' || kind === 'together';

/**
 * Whether a judgement bears on what lies between parts of a network.
 * @param whole the network of each ad where it is one, and `parted` where it is several
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

/** The joins between ads that are, in the other run, in two different networks; else those on a way between two. */
function crossings(joins: readonly HeldJoin[], other: ReadonlyMap<string, string>): HeldJoin[] {
  const direct = joins.filter(({ a, b }) => {
    const [left, right] = [other.get(a), other.get(b)];
    return left !== undefined && right !== undefined && left !== right;
  });
  if (direct.length > 0) return direct;
  // Through ads that are in no network there: the way from one network to the next.
  const first = new Map<string, string>();
  for (const ad of joins.flatMap(({ a, b }) => [a, b])) {
    const network = other.get(ad);
    if (network !== undefined && !first.has(network)) first.set(network, ad);
  }
  const [start, ...ends] = first.values();
  return start === undefined ? [] : ends.flatMap((end) => chainOf(joins, start, end));
}

const mostCauses = 10;

function distinct(causes: readonly Cause[]): Cause[] {
  const byKey = new Map(
    causes.map((one) => [`${one.kind} ${one.identifier ?? one.judgement ?? ''}`, one]),
  );
  return [...byKey.values()].slice(0, mostCauses);
}
