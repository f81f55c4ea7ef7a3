import { type Looking, look, seenOfAll } from './looking.ts';
import type { News } from './types.ts';
import { toWatch } from './watch-records.ts';

/** So many watches are looked at side by side. */
const lanes = 2;

/**
 * Looks at every watch, and puts what is new into the inbox. Of a watch that is muted it is noted how it is now, and
 * nothing is told. Two programs may look at once: what one has told the other does not tell again.
 * @returns how many watches have something new
 */
export async function checkWatches(looking: Looking, now = new Date()): Promise<number> {
  const { db } = looking.store;
  const rows = await db.selectFrom('watch').selectAll().where('endedAt', 'is', null).execute();
  const watches = rows.map((row) => ({ ...toWatch(row), before: row.state }));
  const seen = await seenOfAll(
    looking,
    watches.map(({ target }) => target),
  );
  let told = 0;
  // Each lane takes the next watch: a slow query holds up one of them alone.
  const waiting = watches.values();
  const lane = async () => {
    for (const one of waiting) if (await checkOne(looking, one, seen, now)) told += 1;
  };
  // Where one fails the other is waited for: whoever closes the store then does not close it under a lane.
  const ended = await Promise.allSettled(Array.from({ length: lanes }, lane));
  const failed = ended.find((one) => one.status === 'rejected');
  if (failed) throw failed.reason;
  return told;
}

type Standing = ReturnType<typeof toWatch> & { readonly before: string };

/** @returns whether something new of it was put into the inbox */
async function checkOne(
  looking: Looking,
  { id, target, before, mutedAt }: Standing,
  seen: Awaited<ReturnType<typeof seenOfAll>>,
  now: Date,
): Promise<boolean> {
  const { state, news } = await look(looking, target, JSON.parse(before), seen);
  const after = JSON.stringify(state);
  if (after === before && news.length === 0) return false;
  return looking.store.db.transaction().execute(async (run) => {
    const { numUpdatedRows } = await run
      .updateTable('watch')
      .set({ state: after, checkedAt: now.toISOString() })
      .where('id', '=', id)
      .where('state', '=', before)
      .executeTakeFirst();
    if (numUpdatedRows === 0n || news.length === 0 || mutedAt !== null) return false;
    await run
      .insertInto('inboxItem')
      .values(itemOf(id, news, now))
      .execute();
    return true;
  });
}

const unread = { readBy: null, readAccount: null, readAt: null };
const notHanded = { handedTo: null, handedBy: null, handedAccount: null, handedAt: null };

const itemOf = (watch: string, news: readonly News[], now: Date) => ({
  ...{ watch, at: now.toISOString(), ...unread, ...notHanded },
  news: JSON.stringify(news),
  entities: JSON.stringify([...new Set(news.flatMap(({ entities = [] }) => entities))]),
});
