import { setTimeout as wait } from 'node:timers/promises';
import {
  InboxUnreadDocument,
  ResolveJobDocument,
  type ResolveJobQuery,
} from '../../../client/src/gql/graphql.ts';
import type { Contact } from '../pages.ts';
import type { Connection } from './connection.ts';
import { frame, visits, writes } from './visits.ts';

export interface Life {
  readonly contacts: readonly Contact[];
  /** Whose number it is among all. */
  readonly n: number;
  readonly writes: boolean;
  /** Milliseconds that a page is looked at, in the mean. */
  readonly thinks: number;
  /** Until when, by `performance.now()`. */
  readonly until: number;
  /** Told of each page that is there whole. */
  readonly seen: (page: string, ms: number) => void;
}

/** As the client does: how often it asks for the run, in milliseconds. */
const asks = { underWay: 500, else: 5000 };
/** As the client does: how long it waits at least before it follows others once more, in milliseconds. */
const pauseMs = 30_000;

/** Somebody who goes from page to page, looks at each for a while, and whose window follows what others do. */
export async function live(by: Connection, life: Life): Promise<void> {
  const { contacts, n, thinks, until, seen } = life;
  const names = Object.keys(visits);
  const stop = new AbortController();
  let again: () => Promise<unknown> = async () => undefined;
  by.listen(InboxUnreadDocument);
  const random = numbersOf(n);
  const following = follow(by, () => again(), random(), stop.signal);
  await pause(thinks * random(), until);
  for (let at = 0; performance.now() < until; at += 1) {
    // They are not all on the same page, or at the same contact, at the same time.
    const name = names[(at + n) % names.length] as string;
    const contact = contacts[(n * 37 + at * 101) % contacts.length] as Contact;
    const look = () => visits[name]?.(by, contact, n + at);
    const begun = performance.now();
    await look();
    seen(name, performance.now() - begun);
    again = async () => {
      const start = performance.now();
      await Promise.all([look(), ...frame.map((asked) => by.ask(...asked))]);
      seen('read again', performance.now() - start);
    };
    if (life.writes && at % 2 === 1) await write(by, life, at);
    await pause(thinks * (0.5 + random()), until);
  }
  stop.abort();
  await following;
}

async function write(by: Connection, { contacts, n, seen }: Life, at: number): Promise<void> {
  const turn = (at - 1) / 2;
  const asked = writes[turn % writes.length];
  // Of others than those that are looked at, each once.
  const contact = contacts[(n + turn * 5) % contacts.length];
  if (!asked || !contact) return;
  const begun = performance.now();
  await by.ask(...asked(contact, at));
  seen('a word that is written', performance.now() - begun);
}

/**
 * Reads what is shown again as the client does: when a run has ended, and now and then after what others judged.
 * @param start when it does so the first time, in parts of its pause
 */
async function follow(
  by: Connection,
  again: () => Promise<unknown>,
  start: number,
  signal: AbortSignal,
) {
  let before: ResolveJobQuery['resolveJob'] | undefined;
  let isBehind = false;
  let readAt = performance.now() - pauseMs * start;
  while (!signal.aborted) {
    const now = (await by.ask<ResolveJobQuery>(ResolveJobDocument, {}))()?.resolveJob;
    const hasEnded = before?.state === 'RUNNING' && now?.state !== 'RUNNING';
    const follows: boolean = isBehind && performance.now() - readAt >= pauseMs;
    if (hasEnded || follows) {
      readAt = performance.now();
      await again();
    }
    const isOutOfDate = hasEnded || (before !== undefined && before.changes !== now?.changes);
    isBehind = isOutOfDate || (isBehind && !follows);
    before = now ?? before;
    const ms = now?.state === 'RUNNING' ? asks.underWay : asks.else;
    await wait(ms, undefined, { signal }).catch(() => undefined);
  }
}

const pause = (ms: number, until: number) =>
  wait(Math.max(0, Math.min(ms, until - performance.now())));

/** Numbers from 0 to 1, the same for the same seed. */
function numbersOf(seed: number): () => number {
  let state = (seed + 1) * 2_654_435_761;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
