import { randomUUID } from 'node:crypto';
import { operator } from '../../core/evidence/index.ts';
import { isThere, type Store, type Tables } from '../../core/store/index.ts';
import { NoticeError } from './notice-errors.ts';
import type { NoticeStep } from './notice-steps.ts';

type Db = Store['db'];

/** A letter that was written, as the register has it. */
export interface Notice extends Readonly<Tables['notice']> {
  /** How many ads it lists. */
  readonly ads: number;
  /** Those that stand. */
  readonly steps: readonly NoticeStep[];
}

export type NoticeAd = Readonly<Tables['noticeAd']>;

/** What a letter is entered with; of an ad its last capture is kept. */
export interface WrittenNotice
  extends Pick<Notice, 'case' | 'kind' | 'language' | 'platform' | 'ground' | 'letter' | 'sha256'> {
  /** Initials; null where nobody signed. */
  readonly author: string | null;
  readonly captures: readonly (Omit<NoticeAd, 'notice' | 'address' | 'capture'> & {
    readonly id: string;
    readonly url: string;
  })[];
}

/** Enters a letter that was written. @returns its id in the register */
export async function enterNotice(
  db: Db,
  { captures, ...written }: WrittenNotice,
  now: Date,
): Promise<string> {
  const id = randomUUID();
  const last = new Map<string, NoticeAd>();
  for (const { id: capture, ad, url, sha256, capturedAt } of captures) {
    const held = last.get(ad);
    if (held && held.capturedAt >= capturedAt) continue;
    last.set(ad, { notice: id, ad, address: url, capture, sha256, capturedAt });
  }
  const rows = [...last.values()];
  await db.transaction().execute(async (run) => {
    const by = { at: now.toISOString(), account: operator() };
    await run
      .insertInto('notice')
      .values({ id, ...written, ...by })
      .execute();
    for (let i = 0; i < rows.length; i += 500)
      await run
        .insertInto('noticeAd')
        .values(rows.slice(i, i + 500))
        .execute();
  });
  return id;
}

/** Which letters are asked for; of a case only by its members. */
export interface Which {
  readonly id?: string | undefined;
  readonly case?: string | undefined;
  readonly platform?: string | undefined;
  readonly kinds?: readonly string[] | undefined;
}

/** A letter about a case is there for whom the case is there; one about a selection for everybody. */
function readNotices(db: Pick<Db, 'selectFrom'>, which: Which) {
  let all = db
    .selectFrom('notice')
    .where(({ or, eb, selectFrom }) =>
      or([
        eb('notice.case', 'is', null),
        eb('notice.case', 'in', selectFrom('caseFile').select('id').where(isThere)),
      ]),
    );
  if (which.id !== undefined) all = all.where('notice.id', '=', which.id);
  if (which.case !== undefined) all = all.where('notice.case', '=', which.case);
  if (which.platform !== undefined) all = all.where('platform', '=', which.platform);
  if (which.kinds !== undefined) all = all.where('kind', 'in', [...which.kinds]);
  return all;
}

/** A stretch of the register, the letter that was written last first. */
export async function noticesOf(
  db: Pick<Db, 'selectFrom'>,
  which: Which,
  { offset, limit }: { readonly offset: number; readonly limit: number },
): Promise<{ readonly notices: readonly Notice[]; readonly total: number }> {
  const all = readNotices(db, which);
  const [rows, { total }] = await Promise.all([
    all
      .selectAll()
      .select((of) =>
        of
          .selectFrom('noticeAd')
          .whereRef('noticeAd.notice', '=', 'notice.id')
          .select(({ fn }) => fn.countAll<number>().as('n'))
          .as('ads'),
      )
      .orderBy('at', 'desc')
      .orderBy('id')
      .limit(limit)
      .offset(offset)
      .execute(),
    all.select(({ fn }) => fn.countAll<number>().as('total')).executeTakeFirstOrThrow(),
  ]);
  const steps = await stepsOf(
    db,
    rows.map(({ id }) => id),
  );
  return {
    notices: rows.map((row) => ({
      ...row,
      ads: Number(row.ads),
      steps: steps.filter(({ notice }) => notice === row.id),
    })),
    total: Number(total),
  };
}

/** @throws NoticeError `not-found`; a letter of a case that is not there is one that never was */
export async function noticeThere(
  db: Pick<Db, 'selectFrom'>,
  id: string,
): Promise<Tables['notice']> {
  const row = await readNotices(db, { id }).selectAll().executeTakeFirst();
  if (row) return row;
  throw new NoticeError(
    'not-found',
    `The register has no letter ${id.slice(0, 60)}`,
    'Choose one from the register of letters.',
    { field: 'notice' },
  );
}

async function stepsOf(
  db: Pick<Db, 'selectFrom'>,
  notices: readonly string[],
): Promise<NoticeStep[]> {
  const rows = await db
    .selectFrom('noticeStep')
    .selectAll()
    .where('notice', 'in', [...notices])
    .where('withdrawnAt', 'is', null)
    .orderBy('on')
    .execute();
  return rows as NoticeStep[];
}

/** The ads that letters list, in order of their ids. */
export const noticeAdsOf = (
  db: Pick<Db, 'selectFrom'>,
  notices: readonly string[],
): Promise<NoticeAd[]> =>
  db
    .selectFrom('noticeAd')
    .selectAll()
    .where('notice', 'in', [...notices])
    .orderBy('notice')
    .orderBy('ad')
    .execute();
