import { type NetworkJudgement, subjectSides } from '../../judgements/index.ts';
import type { HeldJoin, NetworkContent } from '../found.ts';
import type { Cause, Side } from './causes.ts';

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
export const joining = (said: readonly NetworkJudgement[], from: Side, to: Side) => [
  ...moved(said, from, to, ['together', 'exclusive']),
  ...moved(said, to, from, ['apart', 'shared']),
];

/** What parts them: judgements that part and came, then those that join and went. */
export const parting = (said: readonly NetworkJudgement[], from: Side, to: Side) => [
  ...moved(said, from, to, ['apart', 'shared']),
  ...moved(said, to, from, ['together', 'exclusive']),
];

export const asCause =
  (after: Side) =>
  ({ id }: NetworkJudgement): Cause => {
    const exception = after.run.exceptions.find(({ refused }) => refused === id);
    const kind = followed(after).get(id);
    if (kind === 'partly' && exception) return { kind: 'judged-in-part', judgement: id, exception };
    return { kind: kind ? 'judged' : 'judged-no-more', judgement: id };
  };

export const isOfTwo = ({ kind }: NetworkJudgement) => kind === 'apart' || kind === 'together';

/**
 * Whether a judgement bears on what lies between parts of a network.
 * @param whole the part of each ad where they are one network, and `parted` where they are several
 */
export function isBehind(
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
