import { type NetworkJudgement, subjectSides } from '../../judgements/index.ts';
import type { HeldMerge, NetworkContent } from '../found-by-run.ts';
import { outcomeOf } from '../judged/outcome.ts';
import type { Cause, Side } from './causes.ts';

/** How far a run followed a judgement: not, but for a part, or as a whole. */
function extentOf(judgement: NetworkJudgement, { run }: Side): number {
  const outcome = outcomeOf(judgement, run);
  return outcome === 'followed' ? 2 : outcome === 'partly' ? 1 : 0;
}

/** Judgements of some kinds that the one run did not follow, or not as a whole, and the other does. */
const moved = (
  said: readonly NetworkJudgement[],
  from: Side,
  to: Side,
  wanted: readonly NetworkJudgement['kind'][],
): NetworkJudgement[] =>
  said.filter((one) => wanted.includes(one.kind) && extentOf(one, to) > extentOf(one, from));

/** What merges from one run to the other: judgements that merge and came, then those that part and went. */
export const merging = (said: readonly NetworkJudgement[], from: Side, to: Side) => [
  ...moved(said, from, to, ['together', 'exclusive']),
  ...moved(said, to, from, ['apart', 'shared']),
];

/** What parts them: judgements that part and came, then those that merge and went. */
export const parting = (said: readonly NetworkJudgement[], from: Side, to: Side) => [
  ...moved(said, from, to, ['apart', 'shared']),
  ...moved(said, to, from, ['together', 'exclusive']),
];

export const asCause =
  (after: Side) =>
  (judgement: NetworkJudgement): Cause => {
    const { id } = judgement;
    const exception = after.run.exceptions.find(({ refused }) => refused === id);
    const extent = extentOf(judgement, after);
    if (extent === 1 && exception) return { kind: 'judged-in-part', judgement: id, exception };
    return { kind: extent > 0 ? 'judged' : 'judged-no-more', judgement: id };
  };

export const isOfTwo = ({ kind }: NetworkJudgement) => kind === 'apart' || kind === 'together';

/**
 * Whether a judgement bears on what lies between parts of a network.
 * @param whole the part of each ad where they are one network, and `parted` where they are several
 */
export function isBehind(
  judgement: NetworkJudgement,
  { identifiers, merges }: NetworkContent,
  crossing: readonly HeldMerge[],
  whole: ReadonlyMap<string, string>,
  parted: ReadonlyMap<string, string>,
): boolean {
  const [a = [], b = []] = subjectSides(judgement.subject);
  if (!isOfTwo(judgement))
    return crossing.some(({ evidence }) => evidence.some((one) => a.includes(one.identifier)));
  const network = whole.get(merges[0]?.a ?? '');
  const held = new Set(identifiers.map(({ id }) => id));
  const within = (ids: readonly string[]) =>
    ids.filter((id) => held.has(id) || (network !== undefined && whole.get(id) === network));
  const areParted = (one: string, other: string) =>
    held.has(one) || held.has(other) || !parted.has(one) || parted.get(one) !== parted.get(other);
  const right = within(b);
  return within(a).some((one) => right.some((other) => areParted(one, other)));
}
