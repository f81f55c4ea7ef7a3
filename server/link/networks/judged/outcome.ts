import canonicalize from 'canonicalize';
import type { Store } from '../../../core/store/index.ts';
import {
  bindsNothing,
  isOfObservation,
  isReview,
  type Judgement,
  subjectSides,
} from '../../judgements/index.ts';
import { activeRunNumber, runOf } from '../kept/run-records.ts';
import type { Run } from '../run.ts';

/**
 * What the active run did with a judgement, withdrawn or not. By what the run itself says that it read, never by the
 * clock: what is signed while a run reads may be in it or not.
 */
export const outcomes = [
  'answer',
  'no-run',
  'not-seen',
  'contradicted',
  'partly',
  'followed',
] as const;
export type Outcome = (typeof outcomes)[number];

type Seen = Pick<Judgement, 'id' | 'kind' | 'withdrawn'>;
type SeenBy = Pick<Run, 'n' | 'judgements' | 'contradictions' | 'exceptions'>;

/** @param run the active one; null before the first */
export function outcomeOf({ id, kind }: Seen, run: Omit<SeenBy, 'n'> | null): Outcome {
  if (bindsNothing({ kind })) return 'answer';
  if (!run) return 'no-run';
  if (!run.judgements.includes(id)) return 'not-seen';
  const isNamed = ({ refused }: Run['contradictions'][number]) => refused === id;
  if (run.contradictions.some(isNamed)) return 'contradicted';
  return run.exceptions.some(isNamed) ? 'partly' : 'followed';
}

/** In whole, or but for a part. */
const isObeyed = ({ outcome }: { readonly outcome: Outcome }): boolean =>
  outcome === 'followed' || outcome === 'partly';

/** Whether a run follows a judgement, in whole or but for a part. */
export const isFollowed = (judgement: Seen, run: Omit<SeenBy, 'n'> | null): boolean =>
  isObeyed({ outcome: outcomeOf(judgement, run) });

/** The same as a sentence, for a reader. */
export function outcomeLabel(judgement: Seen, run: SeenBy | null): string {
  const back = judgement.withdrawn !== undefined;
  const name = `Run ${run?.n}`;
  switch (outcomeOf(judgement, run)) {
    case 'answer':
      if (back) return 'It is no answer any more.';
      return isReview(judgement)
        ? 'Two people that say the same decide.'
        : 'It changes nothing, and the question is not asked again until something new came.';
    case 'no-run':
      return back ? 'No run follows it.' : 'No run is active yet; the first one obeys it.';
    case 'not-seen':
      return back ? 'No run follows it.' : `${name} did not see it yet.`;
    case 'contradicted':
      return `${name} did not follow it.`;
    case 'partly':
      return `${name} ${back ? 'still followed' : 'followed'} it but for a part.`;
    case 'followed':
      return `${name} ${back ? 'still followed' : 'followed'} it.`;
  }
}

/** What stands against a judgement that a run did not follow, or against a part of it. */
export const againstIn = ({ id }: Pick<Judgement, 'id'>, run: SeenBy | null) =>
  run ? [...run.contradictions, ...run.exceptions].filter(({ refused }) => refused === id) : [];

/** The ids of the judgements among these; an ad that is on both sides is none. */
export const judgementsAgainst = (judgement: Pick<Judgement, 'id'>, run: SeenBy | null): string[] =>
  [...new Set(againstIn(judgement, run).flatMap(({ chain }) => chain))].filter(
    (one) => !one.startsWith('ad:'),
  );

/** The active run; null before the first. */
export async function activeRunOf(db: Store['db']): Promise<Run | null> {
  const n = await activeRunNumber(db);
  return n === undefined ? null : runOf(db, n);
}

/**
 * Whether a new run would obey other judgements than this one did: something was said since that it does not follow
 * already, by whomever, or taken back that nobody else says.
 */
export function isJudgedSince(all: readonly Judgement[], run: SeenBy): boolean {
  const seen = all
    .filter((one) => !bindsNothing(one))
    .map((one) => ({ saying: sayingOf(one), outcome: outcomeOf(one, run), back: one.withdrawn }));
  const sayings = (wanted: (one: (typeof seen)[number]) => boolean) =>
    new Set(seen.filter(wanted).map(({ saying }) => saying));
  const obeyed = sayings(isObeyed);
  const standing = sayings((one) => !one.back && one.outcome !== 'contradicted');
  return seen.some((one) =>
    one.back
      ? isObeyed(one) && !standing.has(one.saying)
      : one.outcome === 'not-seen' && !obeyed.has(one.saying),
  );
}

/** What a judgement says of which ads or things, whoever signs it. */
function sayingOf(judgement: Judgement): string {
  if (isOfObservation(judgement)) return judgement.id;
  const { kind, subject } = judgement;
  const sides = subjectSides(subject).map((side) => side.join(' '));
  return canonicalize([kind, sides.sort(), subject.networks ?? []]) ?? '';
}
