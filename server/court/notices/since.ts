import { hoursBetween, type Watched } from './survival.ts';

/** A capture of an ad, as a look at whether it is there. */
export interface Look {
  /** Id of the capture. */
  readonly id: string;
  readonly at: string;
  readonly status: string | null;
}

export const adStates = {
  'not-sent': 'The letter was not marked as sent.',
  'not-looked': 'No capture of the ad is later than the letter.',
  'gone-before': 'It was gone when the letter was sent.',
  online: 'The last capture has the ad.',
  gone: 'The last capture found it gone.',
  back: 'It was found gone, and a later capture has it again.',
} as const;
export type AdState = keyof typeof adStates;

/** What later captures say of an ad that a letter lists; nothing is said that no capture shows. */
export interface Since {
  readonly state: AdState;
  /** The last look of all; null where there was none since. */
  readonly last: Look | null;
  /** The first that found it gone: it may have gone earlier. */
  readonly gone: Look | null;
  /** The last look since that had it, before it was found gone. */
  readonly seen: Look | null;
  /** The first that had it again. */
  readonly back: Look | null;
}

/**
 * @param looks every capture of the ad, in order of time
 * @param sent null where the letter was not sent
 */
export function sinceOf(looks: readonly Look[], sent: string | null): Since {
  const none = { last: null, gone: null, seen: null, back: null };
  if (sent === null) return { state: 'not-sent', ...none };
  // A look that cannot tell is none.
  const telling = looks.filter(({ status }) => status !== 'unknown');
  const later = telling.filter(({ at }) => at > sent);
  const before = telling.findLast(({ at }) => at <= sent);
  const last = later.at(-1) ?? null;
  const wasGone = before !== undefined && isGone(before);
  const gone = wasGone ? null : (later.find(isGone) ?? null);
  const since = gone?.at ?? (wasGone ? sent : undefined);
  const back =
    since === undefined ? null : (later.find((look) => look.at > since && !isGone(look)) ?? null);
  const seen =
    later.findLast((look) => !isGone(look) && (gone === null || look.at < gone.at)) ?? null;
  return { state: stateOf(last, wasGone, back), last, gone, seen, back };
}

const isGone = ({ status }: Look): boolean => status === 'removed';

function stateOf(last: Look | null, wasGone: boolean, back: Look | null): AdState {
  if (last && !isGone(last)) return back ? 'back' : 'online';
  if (wasGone && !back) return 'gone-before';
  return last ? 'gone' : 'not-looked';
}

/**
 * How long it was watched until it was found gone, or was last seen there; undefined where nobody looked, or it was gone
 * before.
 */
export function watchedOf({ state, gone, last }: Since, sent: string | null): Watched | undefined {
  const end = gone ?? last;
  if (sent === null || !end || (!gone && state !== 'online')) return undefined;
  return { hours: hoursBetween(sent, end.at), ended: gone !== null };
}
