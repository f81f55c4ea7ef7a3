import type { Kysely } from 'kysely';
import type { Tables } from './tables.ts';

/** What a data folder knows of itself; see `FolderTable`. */
export type Folder = Tables['folder'];

export const folderOf = (db: Kysely<Tables>): Promise<Folder> =>
  db.selectFrom('folder').selectAll().executeTakeFirstOrThrow();

/** Notes which graph is the folder's own. */
export async function noteGraph(db: Kysely<Tables>, graph: string): Promise<void> {
  await db.updateTable('folder').set({ graph }).execute();
}
