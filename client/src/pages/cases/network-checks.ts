import type { Check } from './checks.ts';

/** A network with which entities came into the case; `now` is null where the active run does not have it. */
export interface Came {
  name: string;
  /** The earliest run that it came with. */
  run: number;
  now: {
    run: number;
    review: { state: string; changedSince: boolean; answers: readonly { kind: string }[] } | null;
    /** Captions of contacts in it that may be a reposter's. */
    reposters: readonly string[];
  } | null;
}

/** Of hundreds of networks so many are named where nobody doubts them. */
const namesShown = 10;

const names = (some: readonly Came[], most = some.length): string => {
  const first = some.slice(0, most).map(({ name }) => name);
  return `${first.join(', ')}${some.length > most ? ` +${some.length - most}` : ''}`;
};

/** Somebody rejected or split it as it is now; whether a second agreed is told by its page. */
const isDoubted = ({ now }: Came): boolean =>
  now?.review != null &&
  !now.review.changedSince &&
  now.review.answers.some(({ kind }) => kind !== 'CONFIRMED');

const isAgreed = ({ now }: Came): boolean =>
  now?.review != null && !now.review.changedSince && now.review.state === 'CONFIRMED';

/** What reviewers and the active run say of the networks that entities came with: nobody else asks before a court does. */
export function networkChecks(came: readonly Came[]): Check[] {
  if (came.length === 0) return [];
  const doubted = came.filter(isDoubted);
  const gone = came.filter(({ now }) => now === null);
  const older = came.filter(({ now, run }) => now !== null && now.run !== run);
  const waiting = came.filter((one) => !isDoubted(one) && !isAgreed(one) && !gone.includes(one));
  const reposters = [...new Set(came.flatMap(({ now }) => now?.reposters ?? []))];
  const all = [
    ['case.check.doubted', 'case.check.doubtedNote', doubted.length, names(doubted)],
    ['case.check.reposters', 'case.check.repostersNote', reposters.length, reposters.join(', ')],
    ['case.check.gone', 'case.check.goneNote', gone.length, names(gone, namesShown)],
    ['case.check.older', 'case.check.olderNote', older.length, names(older, namesShown)],
    ['case.check.waiting', 'case.check.waitingNote', waiting.length, names(waiting, namesShown)],
  ] as const;
  const open = all
    .filter(([, , count]) => count > 0)
    .map(
      ([key, note, count, of]): Check => ({
        ok: false,
        title: { key, values: { count, names: of } },
        note: { key: note },
      }),
    );
  return came.every(isAgreed) ? [...open, { ok: true, title: { key: 'case.check.agreed' } }] : open;
}
