import canonicalize from 'canonicalize';
import type { Store, Tables } from '../store/index.ts';
import { JudgementError } from './errors.ts';
import {
  type Judgement,
  type NetworkJudgement,
  namedIn,
  networkSubject,
  observationSubject,
  readingKey,
  reviewKinds,
  type Signature,
  subjectKey,
  tieKinds,
} from './judgement.ts';

type Row = Tables['judgement'];

const networkKinds: readonly string[] = [...tieKinds, ...reviewKinds];
const readingKinds: readonly string[] = ['wrong-observation'];

/**
 * Records a judgement and its line of the audit trail, together or not at all.
 * @param alongside runs inside the transaction, when the judgement is written and no other can be: what fails there
 *   takes it back
 * @throws JudgementError `already-judged`
 */
export async function record(
  { db }: Store,
  judgement: Judgement | NetworkJudgement,
  alongside: (db: Store['db']) => Promise<unknown>,
): Promise<void> {
  const { id, kind, author, account, at, reason } = judgement;
  await db.transaction().execute(async (run) => {
    await run
      .insertInto('judgement')
      .values({
        ...{ id, kind, author, account, at, reason, ...written(judgement) },
        ...{ withdrawnBy: null, withdrawnAccount: null, withdrawnAt: null, withdrawnReason: null },
      })
      .execute()
      .catch((error: unknown) => {
        throw isDoubled(error) ? already(judgement) : error;
      });
    const about = concerned(judgement).map((entity) => ({ judgement: id, entity }));
    await run.insertInto('judgementAbout').values(about).execute();
    await run
      .insertInto('audit')
      .values({ at, author, account, event: 'judged', judgement: id, reason })
      .execute();
    await alongside(run);
  });
}

/** All entities that a judgement is about, each once. */
export const concerned = (judgement: Judgement | NetworkJudgement): string[] =>
  judgement.kind === 'wrong-observation'
    ? [judgement.subject.ad, judgement.subject.entity]
    : namedIn(judgement.subject);

function written(judgement: Judgement | NetworkJudgement): { subject: string; subjectKey: string } {
  if (judgement.kind !== 'wrong-observation') {
    const { subject } = judgement;
    return { subject: canonicalize(subject) ?? '', subjectKey: subjectKey(judgement) };
  }
  const { subject } = judgement;
  return {
    subject: canonicalize({ ...subject, raw: subject.raw.toWellFormed() }) ?? '',
    subjectKey: readingKey(subject),
  };
}

/** Does any judgement stand? */
export async function isAnythingJudged({ db }: Store): Promise<boolean> {
  const standing = db.selectFrom('judgement').select('id').where('withdrawnAt', 'is', null);
  return (await standing.limit(1).executeTakeFirst()) !== undefined;
}

/**
 * Withdraws a judgement of a reading that stands.
 * @param alongside as for `record`
 * @throws JudgementError `not-found`, `already-withdrawn`
 */
export async function withdraw(
  store: Store,
  id: string,
  signature: Signature,
  alongside: (judgement: Judgement) => Promise<unknown>,
): Promise<Judgement> {
  return withdrawn(store, { id, kinds: readingKinds, to: toJudgement }, signature, alongside);
}

/** The same for a judgement of ties or of a network. */
export async function withdrawNetwork(
  store: Store,
  id: string,
  signature: Signature,
  alongside: (judgement: NetworkJudgement) => Promise<unknown>,
): Promise<NetworkJudgement> {
  return withdrawn(
    store,
    { id, kinds: networkKinds, to: toNetworkJudgement },
    signature,
    alongside,
  );
}

async function withdrawn<T>(
  { db }: Store,
  { id, kinds, to }: { id: string; kinds: readonly string[]; to: (row: Row) => T },
  { author, account, at, reason }: Signature,
  alongside: (judgement: T) => Promise<unknown>,
): Promise<T> {
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
      .where('kind', 'in', kinds)
      .where('withdrawnAt', 'is', null)
      .executeTakeFirst();
    const row = await run
      .selectFrom('judgement')
      .selectAll()
      .where('id', '=', id)
      .where('kind', 'in', kinds)
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
        'Look again to see how it stands.',
      );
    await run
      .insertInto('audit')
      .values({ at, author, account, event: 'withdrawn', judgement: id, reason })
      .execute();
    const judgement = to(row);
    await alongside(judgement);
    return judgement;
  });
}

/** Judgements of ties and networks, the newest first; about any of these entities when some are named. */
export async function networkJudgements(
  { db }: Pick<Store, 'db'>,
  entities?: readonly string[],
): Promise<NetworkJudgement[]> {
  const all = db
    .selectFrom('judgement')
    .selectAll()
    .where('kind', 'in', networkKinds)
    .orderBy('at', 'desc')
    .orderBy('id');
  if (!entities) return (await all.execute()).map(toNetworkJudgement);
  const named = db.selectFrom('judgementAbout').select('judgement').where('entity', 'in', entities);
  return (await all.where('id', 'in', named).execute()).map(toNetworkJudgement);
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

const toJudgement = (row: Row): Judgement => ({
  ...signatures(row),
  kind: 'wrong-observation',
  subject: observationSubject.parse(JSON.parse(row.subject)),
});

const toNetworkJudgement = (row: Row): NetworkJudgement => ({
  ...signatures(row),
  kind: row.kind as NetworkJudgement['kind'],
  subject: networkSubject.parse(JSON.parse(row.subject)),
});

function signatures(row: Row): Omit<NetworkJudgement, 'kind' | 'subject'> {
  const { id, author, account, at, reason } = row;
  const { withdrawnBy, withdrawnAccount, withdrawnAt, withdrawnReason } = row;
  return {
    ...{ id, author, account, at, reason },
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

/** That the same is said already. */
export const already = ({ kind }: Judgement | NetworkJudgement) =>
  new JudgementError(
    'already-judged',
    kind === 'wrong-observation'
      ? 'This reading is judged wrong already.'
      : 'This is judged so already.',
    'Look again to see who judged it, and why.',
  );
