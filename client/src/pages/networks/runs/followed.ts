import type { Tie } from '../operations.ts';
import type { Run } from './run-operations.ts';

type Seen = Pick<Tie, 'id' | 'kind' | 'at'> & { withdrawn: { at: string } | null };
type SeenBy = Pick<Run, 'startedAt'> & {
  contradictions: readonly Pick<Run['contradictions'][number], 'refused' | 'chain'>[];
};

/**
 * What a run did with a judgement: `none` where it had nothing to follow, because it is a review or was
 * withdrawn before; `still` where it was withdrawn after the run had followed it.
 */
export type End = 'none' | 'not-seen' | 'refused' | 'followed' | 'still';

/** What a run did with a judgement. */
export function endOf({ id, kind, at, withdrawn }: Seen, run: SeenBy | undefined): End {
  if (!run || kind === 'CONFIRMED' || kind === 'REJECTED') return 'none';
  const { startedAt } = run;
  if (withdrawn && (withdrawn.at <= startedAt || at > startedAt)) return 'none';
  if (at > startedAt) return 'not-seen';
  if (run.contradictions.some(({ refused }) => refused === id)) return 'refused';
  return withdrawn ? 'still' : 'followed';
}

/** What a withdrawal comes to: an answer is one no more, and of what no run followed none is said to have obeyed. */
export function withdrawalOf(
  tie: Seen,
  run: SeenBy | undefined,
): 'answer' | 'followed' | 'not-followed' {
  if (tie.kind === 'CONFIRMED' || tie.kind === 'REJECTED') return 'answer';
  return endOf(tie, run) === 'followed' ? 'followed' : 'not-followed';
}

interface MaybeOnHub {
  kind: Tie['kind'];
  about: readonly string[];
  withdrawn: unknown;
}

/** What somebody said of a hub and has not withdrawn: nobody says the same, or the opposite, beside it. */
export function saidOfHub<T extends MaybeOnHub>(ties: readonly T[], id: string) {
  for (const word of ['SHARED', 'EXCLUSIVE'] as const) {
    const tie = ties.find((one) => one.kind === word && !one.withdrawn && one.about.includes(id));
    if (tie) return { tie, word };
  }
  return undefined;
}

interface MaybeSplit {
  id: string;
  author: string;
  withdrawn: unknown;
  split: { network: string; at: string; sides: readonly unknown[] } | null;
}

/** Who else stands by a split of the same ads at the same bridge: it parts until all who split have withdrawn. */
export function othersWhoSplit({ id, split }: MaybeSplit, ties: readonly MaybeSplit[]): string[] {
  if (!split) return [];
  const saying = ({ network, at, sides }: typeof split) => JSON.stringify([network, at, sides]);
  return ties.flatMap((one) =>
    one.id !== id && !one.withdrawn && one.split && saying(one.split) === saying(split)
      ? [one.author]
      : [],
  );
}

type Said = Seen & {
  entities: readonly { id: string }[];
  networks: readonly string[];
  sides: readonly unknown[] | null;
  split: { sides: readonly unknown[] } | null;
};

/** What a judgement says of which ads or things, whoever signs it. */
const sayingOf = ({ kind, entities, networks, sides, split }: Said): string =>
  JSON.stringify(
    split ? [kind, split.sides] : [kind, entities.map(({ id }) => id).sort(), networks, sides],
  );

/**
 * Whether a new run would obey others than the last one did: something was said since that it does not follow
 * already, by whomever, or taken back that nobody else says.
 */
export function wouldChange(ties: readonly Said[], run: SeenBy | undefined): boolean {
  const ended = ties.map((tie) => ({ end: endOf(tie, run), saying: sayingOf(tie) }));
  const among = (...ends: readonly End[]) =>
    new Set(ended.flatMap(({ end, saying }) => (ends.includes(end) ? [saying] : [])));
  const [followed, standing] = [among('followed', 'still'), among('followed', 'not-seen')];
  return ended.some(
    ({ end, saying }) =>
      (end === 'not-seen' && !followed.has(saying)) || (end === 'still' && !standing.has(saying)),
  );
}

/** How many judgements a run did not follow, or not all of. */
export function notFollowed({
  contradictions,
  exceptions,
}: Record<'contradictions' | 'exceptions', readonly { refused: string }[]>): number {
  return new Set([...contradictions, ...exceptions].map(({ refused }) => refused)).size;
}

/** The judgements that stood against one that a run refused. */
export function standingAgainst<T extends { id: string }>(
  { id }: { id: string },
  run: SeenBy | undefined,
  all: readonly T[],
): T[] {
  const chain = run?.contradictions.find(({ refused }) => refused === id)?.chain ?? [];
  return all.filter((one) => chain.includes(one.id));
}
