import { operator } from '../../core/evidence/index.ts';
import type { Store } from '../../core/store/index.ts';
import { authorOf } from '../../link/judgements/index.ts';
import { type InboxItem, toItem } from './watch-records.ts';

interface Modules {
  readonly store: Pick<Store, 'db'>;
}

/** Marks items as read, in somebody’s name; those that were read stay so. @returns them */
export async function markRead(
  { store: { db } }: Modules,
  items: readonly number[],
  initials: string,
): Promise<InboxItem[]> {
  const read = { readBy: authorOf(initials), readAccount: operator(), readAt: timeNow() };
  await db
    .updateTable('inboxItem')
    .set(read)
    .where('n', 'in', items)
    .where('readAt', 'is', null)
    .execute();
  return itemsOf(db, items);
}

/** Takes back that items were read, whoever read them. @returns them */
export async function markUnread(
  { store: { db } }: Modules,
  items: readonly number[],
): Promise<InboxItem[]> {
  const unread = { readBy: null, readAccount: null, readAt: null };
  await db.updateTable('inboxItem').set(unread).where('n', 'in', items).execute();
  return itemsOf(db, items);
}

/** Hands items over to somebody, by initials. @returns them @throws JudgementError for initials */
export async function handOver(
  { store: { db } }: Modules,
  items: readonly number[],
  { to, initials }: { readonly to: string; readonly initials: string },
): Promise<InboxItem[]> {
  const handed = {
    ...{ handedTo: authorOf(to), handedBy: authorOf(initials) },
    ...{ handedAccount: operator(), handedAt: timeNow() },
  };
  await db.updateTable('inboxItem').set(handed).where('n', 'in', items).execute();
  return itemsOf(db, items);
}

const timeNow = () => new Date().toISOString();

async function itemsOf(db: Store['db'], items: readonly number[]): Promise<InboxItem[]> {
  const rows = await db
    .selectFrom('inboxItem')
    .selectAll()
    .where('n', 'in', items)
    .orderBy('n', 'desc')
    .execute();
  return rows.map(toItem);
}
