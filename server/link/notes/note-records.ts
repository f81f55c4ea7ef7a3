import type { Store, Tables } from '../../core/store/index.ts';
import { NoteError } from './note-errors.ts';

/** A note, a tag or a name, as it stands or stood. */
export type Note = Tables['note'];
type Db = Pick<Store['db'], 'selectFrom'>;

/** A statement takes so many values in a list and is still planned in no time. */
const atOnce = 500;

/** Notes and tags of entities, the newest first. */
export async function notesAbout(
  db: Db,
  entities: readonly string[],
  withdrawnToo: boolean,
): Promise<Note[]> {
  const found: Note[] = [];
  for (let i = 0; i < entities.length; i += atOnce) {
    const some = db
      .selectFrom('note')
      .selectAll()
      .where('entity', 'in', entities.slice(i, i + atOnce));
    const wanted = withdrawnToo ? some : some.where('withdrawnAt', 'is', null);
    found.push(...(await wanted.execute()));
  }
  return found.sort((a, b) => compare(b.at, a.at) || compare(a.id, b.id));
}

/** How many notes and tags stand on an entity. */
export interface NoteCount {
  readonly entity: string;
  readonly notes: number;
  readonly tags: number;
}

/** Those of these entities on which notes or tags stand, each with how many. */
export async function noteCounts(db: Db, entities: readonly string[]): Promise<NoteCount[]> {
  const found = new Map<string, NoteCount>();
  for (let i = 0; i < entities.length; i += atOnce) {
    const rows = await db
      .selectFrom('note')
      .select(({ fn }) => ['entity', 'kind', fn.countAll<number>().as('total')])
      .where('entity', 'in', entities.slice(i, i + atOnce))
      .where('kind', 'in', ['note', 'tag'])
      .where('withdrawnAt', 'is', null)
      .groupBy(['entity', 'kind'])
      .execute();
    for (const { entity, kind, total } of rows) {
      const known = found.get(entity) ?? { entity, notes: 0, tags: 0 };
      found.set(entity, { ...known, [kind === 'tag' ? 'tags' : 'notes']: Number(total) });
    }
  }
  return [...found.values()];
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** A tag that is in use. */
export interface TagCount {
  readonly tag: string;
  readonly entities: number;
}

/** The tags in use, that of most entities first. */
export const tagsInUse = async (
  db: Db,
  { offset, limit }: { readonly offset: number; readonly limit: number },
): Promise<{ readonly tags: readonly TagCount[]; readonly total: number }> => {
  const standing = db.selectFrom('note').where('kind', '=', 'tag').where('withdrawnAt', 'is', null);
  const [tags, counted] = await Promise.all([
    standing
      .select(({ fn }) => ['text as tag', fn.countAll<number>().as('entities')])
      .groupBy('text')
      .orderBy('entities', 'desc')
      .orderBy('text')
      .limit(limit)
      .offset(offset)
      .execute(),
    standing
      .select(({ fn }) => fn.count<number>('text').distinct().as('total'))
      .executeTakeFirstOrThrow(),
  ]);
  return { tags, total: counted.total };
};

/** Which of these entities carry a tag now. */
export async function tagged(db: Db, tag: string, entities: readonly string[]): Promise<Note[]> {
  return db
    .selectFrom('note')
    .selectAll()
    .where('kind', '=', 'tag')
    .where('text', '=', tag)
    .where('withdrawnAt', 'is', null)
    .where('entity', 'in', entities)
    .execute();
}

/** The names that stand: of these networks and operations, or all, the latest given first. */
export async function standingNames(db: Db, entities?: readonly string[]): Promise<Note[]> {
  const names = db
    .selectFrom('note')
    .selectAll()
    .where('kind', '=', 'name')
    .where('withdrawnAt', 'is', null);
  const wanted = entities ? names.where('entity', 'in', entities) : names;
  return wanted.orderBy('at', 'desc').orderBy('id').execute();
}

/** @throws NoteError `not-found`, `already-withdrawn` */
export async function standingNote(db: Db, id: string): Promise<Note> {
  const note = await db.selectFrom('note').selectAll().where('id', '=', id).executeTakeFirst();
  if (!note)
    throw new NoteError(
      'not-found',
      `There is no note ${id.slice(0, 40)}.`,
      'It may have been written in another data folder.',
    );
  if (note.withdrawnAt === null) return note;
  throw new NoteError(
    'already-withdrawn',
    `${note.withdrawnBy} has withdrawn this already.`,
    'Look again to see how it stands.',
  );
}
