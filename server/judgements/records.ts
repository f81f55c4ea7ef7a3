import canonicalize from 'canonicalize';
import type { Store, Tables } from '../store/index.ts';
import { JudgementError } from './errors.ts';
import { type Judgement, observationSubject, readingKey, type Signature } from './judgement.ts';

type Row = Tables['judgement'];

/**
 * Records a judgement and its line of the audit trail, together or not at all.
 * @param alongside runs inside the transaction: what fails there takes the judgement back
 * @throws JudgementError `already-judged`
 */
export async function record(
  { db }: Store,
  judgement: Judgement,
  alongside: () => Promise<unknown>,
): Promise<void> {
  const { id, kind, subject, author, account, at, reason } = judgement;
  await db.transaction().execute(async (run) => {
    await run
      .insertInto('judgement')
      .values({
        ...{ id, kind, author, account, at, reason },
        subject: canonicalize({ ...subject, raw: subject.raw.toWellFormed() }) ?? '',
        subjectKey: readingKey(subject),
        ...{ withdrawnBy: null, withdrawnAccount: null, withdrawnAt: null, withdrawnReason: null },
      })
      .execute()
      .catch((error: unknown) => {
        throw isDoubled(error) ? already() : error;
      });
    const about = [subject.ad, subject.entity].map((entity) => ({ judgement: id, entity }));
    await run.insertInto('judgementAbout').values(about).execute();
    await run
      .insertInto('audit')
      .values({ at, author, account, event: 'judged', judgement: id, reason })
      .execute();
    await alongside();
  });
}

/**
 * Withdraws a judgement that stands.
 * @param alongside as for `record`
 * @throws JudgementError `not-found`, `already-withdrawn`
 */
export async function withdraw(
  { db }: Store,
  id: string,
  { author, account, at, reason }: Signature,
  alongside: (judgement: Judgement) => Promise<unknown>,
): Promise<Judgement> {
  return db.transaction().execute(async (run) => {
    const changed = await run
      .updateTable('judgement')
      .set({
        withdrawnBy: author,
        withdrawnAccount: account,
        withdrawnAt: at,
        withdrawnReason: reason,
      })
      .where('id', '=', id)
      .where('withdrawnAt', 'is', null)
      .executeTakeFirst();
    const row = await run
      .selectFrom('judgement')
      .selectAll()
      .where('id', '=', id)
      .executeTakeFirst();
    if (!row)
      throw new JudgementError(
        'not-found',
        `There is no judgement ${id}.`,
        'It may have been made in another data folder.',
      );
    if (changed.numUpdatedRows === 0n)
      throw new JudgementError(
        'already-withdrawn',
        `${row.withdrawnBy} has withdrawn this judgement already.`,
        'Read the ad again to see how it stands.',
      );
    await run
      .insertInto('audit')
      .values({ at, author, account, event: 'withdrawn', judgement: id, reason })
      .execute();
    const judgement = toJudgement(row);
    await alongside(judgement);
    return judgement;
  });
}

/** Judgements that stand or stood about any of these entities, the newest first; of all when none is named. */
export async function judgementsAbout(
  { db }: Store,
  entities?: readonly string[],
): Promise<Judgement[]> {
  const all = db
    .selectFrom('judgement')
    .selectAll()
    .where('kind', '=', 'wrong-observation')
    .orderBy('at', 'desc')
    .orderBy('id');
  if (!entities) return (await all.execute()).map(toJudgement);
  const found: Row[] = [];
  for (let i = 0; i < entities.length; i += atOnce) {
    const some = entities.slice(i, i + atOnce);
    const named = db.selectFrom('judgementAbout').select('judgement').where('entity', 'in', some);
    found.push(...(await all.where('id', 'in', named).execute()));
  }
  const byId = new Map(found.map((row) => [row.id, toJudgement(row)]));
  return [...byId.values()].sort((a, b) => compare(b.at, a.at) || compare(a.id, b.id));
}

/** A statement takes so many values in a list and is still planned in no time. */
const atOnce = 500;
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function toJudgement(row: Row): Judgement {
  const { id, author, account, at, reason } = row;
  const { withdrawnBy, withdrawnAccount, withdrawnAt, withdrawnReason } = row;
  return {
    ...{ id, kind: 'wrong-observation', author, account, at, reason },
    subject: observationSubject.parse(JSON.parse(row.subject)),
    ...(withdrawnBy && withdrawnAt
      ? {
          withdrawn: {
            author: withdrawnBy,
            account: withdrawnAccount ?? '',
            at: withdrawnAt,
            reason: withdrawnReason ?? '',
          },
        }
      : {}),
  };
}

const isDoubled = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'SQLITE_CONSTRAINT_UNIQUE';

const already = () =>
  new JudgementError(
    'already-judged',
    'This reading is judged wrong already.',
    'Read the ad again to see who judged it, and why.',
  );
