import type { Store } from '../../core/store/index.ts';
import {
  activeRun,
  becameOf,
  membersOf,
  NetworkError,
  networkRows,
  networksOfAds,
  type OperationRow,
  operationRow,
} from '../../link/networks/index.ts';
import { type Look, mostLed, type News } from './types.ts';

type Db = Store['db'];

/** A network as it was in a run. */
export interface NetworkState {
  /** The one that is followed: where it is no more, that which has most of its ads. */
  readonly id: string;
  readonly run: number;
  readonly ads: number;
  /** SHA-256 of its ads’ ids. */
  readonly members: string;
}

/** @returns null where the active run does not have it */
export async function networkNow(db: Db, id: string): Promise<NetworkState | null> {
  const run = await activeRun(db);
  if (run === undefined) return null;
  const [row] = await networkRows(db, run, [id]);
  return row ? { id, run, ads: row.size, members: row.members } : null;
}

/** What is new about a network since the run that was active before. */
export async function lookAtNetwork(
  db: Db,
  before: NetworkState | null,
): Promise<Look<NetworkState | null>> {
  if (!before) return { state: null, news: [] };
  const now = await networkNow(db, before.id);
  if (now) {
    const news = now.members === before.members ? [] : [await changeOf(db, before, now)];
    return { state: now, news };
  }
  const run = await activeRun(db);
  const became = run === undefined ? undefined : await becameOf(db, before.id, run);
  const heir = became?.networks[0]?.id;
  const networks = became?.networks ?? [];
  return {
    state: heir === undefined ? null : await networkNow(db, heir),
    news: [{ what: 'became', networks, entities: networks.map(({ id }) => id) }],
  };
}

async function changeOf(db: Db, before: NetworkState, now: NetworkState): Promise<News> {
  const [old, current] = await Promise.all([
    membersOf(db, before.run, before.id),
    membersOf(db, now.run, now.id),
  ]);
  // A run that is no longer kept has no members: the sizes are all that is known.
  if (old.length === 0) {
    const more = now.ads - before.ads;
    const counts = { joined: Math.max(0, more), left: Math.max(0, -more) };
    return { what: 'members', ...counts, from: [], to: [] };
  }
  const [then, today] = [new Set(old), new Set(current)];
  const joined = current.filter((ad) => !then.has(ad));
  const left = old.filter((ad) => !today.has(ad));
  return {
    what: 'members',
    ...{ joined: joined.length, left: left.length },
    from: await networksAmong(db, before.run, joined),
    to: await networksAmong(db, now.run, left),
    entities: joined.slice(0, mostLed),
  };
}

async function networksAmong(db: Db, run: number, ads: readonly string[]): Promise<string[]> {
  return [...new Set((await networksOfAds(db, run, ads)).values())].sort();
}

/** An operation as it was in a run. */
export interface OperationState {
  readonly run: number;
  readonly networks: number;
  readonly ads: number;
  readonly members: string;
}

const stateOf = ({ run, networks, ads, members }: OperationRow): OperationState => ({
  ...{ run, networks, ads, members },
});

/** @returns null where the active run does not have it */
export async function operationNow(db: Db, id: string): Promise<OperationState | null> {
  return operationRow(db, id).then(stateOf, (error: unknown) => {
    if (error instanceof NetworkError && error.answeredAs === 'NOT_FOUND') return null;
    throw error;
  });
}

/** What is new about an operation since the run that was active before. */
export async function lookAtOperation(
  db: Db,
  id: string,
  before: OperationState | null,
): Promise<Look<OperationState | null>> {
  const now = await operationNow(db, id);
  if (!now) return { state: null, news: before ? [{ what: 'gone' }] : [] };
  if (!before || before.members === now.members) return { state: now, news: [] };
  const sizes = {
    ads: [before.ads, now.ads],
    networks: [before.networks, now.networks],
  } as const;
  return { state: now, news: [{ what: 'operation', ...sizes }] };
}
