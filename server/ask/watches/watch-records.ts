import type { Store, Tables } from '../../core/store/index.ts';
import type { NetworkState } from './networks.ts';
import type { News, Target, WatchKind } from './types.ts';
import { WatchError } from './watch-errors.ts';

type Db = Pick<Store['db'], 'selectFrom'>;

/** A watch, without how it was last seen. */
export interface Watch extends Omit<Tables['watch'], 'kind' | 'target' | 'state'> {
  readonly kind: WatchKind;
  readonly target: Target;
  /** Of a network the one that is followed: where it is no more, that which has most of its ads; null of all else. */
  readonly followed: string | null;
}

/** A look at a watch that found something new. */
export interface InboxItem extends Omit<Tables['inboxItem'], 'n' | 'news' | 'entities'> {
  readonly n: number;
  readonly news: readonly News[];
  readonly entities: readonly string[];
}

export function toWatch({ kind, target, state, ...row }: Tables['watch']): Watch {
  const followed = kind === 'network' ? (JSON.parse(state) as NetworkState | null)?.id : undefined;
  return {
    ...row,
    kind: kind as WatchKind,
    target: JSON.parse(target),
    followed: followed ?? null,
  };
}

type ItemRow = Omit<Tables['inboxItem'], 'n'> & { readonly n: number };
export const toItem = ({ news, entities, ...row }: ItemRow): InboxItem => ({
  ...row,
  news: JSON.parse(news),
  entities: JSON.parse(entities),
});

/** Watches that nobody ended, the newest first. */
export async function standingWatches(db: Db): Promise<Watch[]> {
  const rows = await db
    .selectFrom('watch')
    .selectAll()
    .where('endedAt', 'is', null)
    .orderBy('at', 'desc')
    .orderBy('id')
    .execute();
  return rows.map(toWatch);
}

/** @throws WatchError `not-found` */
export async function watchOf(db: Db, id: string): Promise<Watch> {
  const row = await db.selectFrom('watch').selectAll().where('id', '=', id).executeTakeFirst();
  if (row) return toWatch(row);
  throw new WatchError('not-found', `There is no watch ${id}.`, 'Choose one of the list.', {
    field: 'id',
  });
}

export interface InboxFilter {
  readonly unread?: boolean | undefined;
  /** Of one watch. */
  readonly watch?: string | undefined;
  /** Handed to these initials. */
  readonly handedTo?: string | undefined;
}

/** What was found to be new, the newest first, and how many there are in all. */
export async function inboxPage(
  db: Db,
  { unread, watch, handedTo }: InboxFilter,
  { offset, limit }: { readonly offset: number; readonly limit: number },
): Promise<{ readonly items: InboxItem[]; readonly total: number }> {
  let all = db.selectFrom('inboxItem');
  if (unread) all = all.where('readAt', 'is', null);
  if (watch !== undefined) all = all.where('watch', '=', watch);
  if (handedTo !== undefined) all = all.where('handedTo', '=', handedTo);
  const [rows, counted] = await Promise.all([
    all.selectAll().orderBy('n', 'desc').limit(limit).offset(offset).execute(),
    all.select(({ fn }) => fn.countAll<number>().as('total')).executeTakeFirstOrThrow(),
  ]);
  return { items: rows.map(toItem), total: Number(counted.total) };
}

/** How many items nobody has read; all, or of each watch. */
export async function unreadCount(db: Db, watch?: string): Promise<number> {
  let unread = db.selectFrom('inboxItem').where('readAt', 'is', null);
  if (watch !== undefined) unread = unread.where('watch', '=', watch);
  const { total } = await unread
    .select(({ fn }) => fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  return Number(total);
}
