import canonicalize from 'canonicalize';
import type { Store, Tables } from '../../core/store/index.ts';
import {
  answerKinds,
  concerned,
  isOfObservation,
  type Judgement,
  linkJudgementKinds,
  type NetworkJudgement,
  networkSubject,
  type ObservationJudgement,
  observationKey,
  observationSubject,
  reviewKinds,
  type Signature,
  subjectKey,
} from './judgement.ts';
import { JudgementError } from './judgement-errors.ts';

type Row = Tables['judgement'];

const ofObservations: readonly string[] = ['wrong-observation'];
const ofNetworks: readonly string[] = [...linkJudgementKinds, ...reviewKinds];

/**
 * Records judgements, each with its line of the audit trail, all together or none.
 * @param alongside runs inside the transaction, when they are written and no other can be: what fails there takes them
 *   back
 * @throws JudgementError `already-judged`
 */
export async function record(
  { db }: Store,
  judgements: readonly Judgement[],
  alongside: (db: Store['db']) => Promise<unknown>,
): Promise<void> {
  await db.transaction().execute(async (run) => {
    for (const judgement of judgements) await recordOne(run, judgement);
    await alongside(run);
  });
}

async function recordOne(run: Store['db'], judgement: Judgement): Promise<void> {
  const { id, kind, author, account, at, reason } = judgement;
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
}

function written(judgement: Judgement): { subject: string; subjectKey: string } {
  if (!isOfObservation(judgement))
    return {
      subject: canonicalize(judgement.subject) ?? '',
      subjectKey: subjectKey(judgement),
    };
  const { subject } = judgement;
  return {
    subject: canonicalize({ ...subject, raw: subject.raw.toWellFormed() }) ?? '',
    subjectKey: observationKey(subject),
  };
}

/** Does any judgement stand? */
export async function isAnythingJudged({ db }: Store): Promise<boolean> {
  const standing = db.selectFrom('judgement').select('id').where('withdrawnAt', 'is', null);
  return (await standing.limit(1).executeTakeFirst()) !== undefined;
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
  alongside: (judgement: Judgement, db: Store['db']) => Promise<unknown>,
): Promise<Judgement> {
  return db.transaction().execute(async (run) => {
    const changed = await run
      .updateTable('judgement')
      .set({
        ...{ withdrawnBy: author, withdrawnAccount: account },
        ...{ withdrawnAt: at, withdrawnReason: reason },
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
        'Look again to see how it stands.',
      );
    await run
      .insertInto('audit')
      .values({ at, author, account, event: 'withdrawn', judgement: id, reason })
      .execute();
    const judgement = toJudgement(row);
    await alongside(judgement, run);
    return judgement;
  });
}

/** Judgements of networks, and of what belongs together, as `judgementsOf` gives them. */
export const networkJudgements = async (
  store: Pick<Store, 'db'>,
  entities?: readonly string[],
): Promise<NetworkJudgement[]> =>
  (await judgementsOf(store, ofNetworks, entities)) as NetworkJudgement[];

/** Judgements of observations, as `judgementsOf` gives them. */
export const observationJudgements = async (
  store: Pick<Store, 'db'>,
  entities?: readonly string[],
): Promise<ObservationJudgement[]> =>
  (await judgementsOf(store, ofObservations, entities)).filter(isOfObservation);

/** Judgements of all kinds, as `judgementsOf` gives them. */
export const allJudgements = (
  store: Pick<Store, 'db'>,
  entities?: readonly string[],
): Promise<Judgement[]> =>
  judgementsOf(store, [...ofObservations, ...ofNetworks, ...answerKinds], entities);

/** The newest first, withdrawn ones too: about any of these entities, or about all where none is named. */
async function judgementsOf(
  { db }: Pick<Store, 'db'>,
  kinds: readonly string[],
  entities: readonly string[] | undefined,
): Promise<Judgement[]> {
  const all = db
    .selectFrom('judgement')
    .selectAll()
    .where('kind', 'in', kinds)
    .orderBy('at', 'desc')
    .orderBy('id');
  if (!entities) return (await all.execute()).map(toJudgement);
  const found: Row[] = [];
  for (let i = 0; i < entities.length; i += atOnce) {
    const some = entities.slice(i, i + atOnce);
    const named = db.selectFrom('judgementAbout').select('judgement').where('entity', 'in', some);
    found.push(...(await all.where('id', 'in', named).execute()));
  }
  if (entities.length <= atOnce) return found.map(toJudgement);
  const byId = new Map(found.map((row) => [row.id, toJudgement(row)]));
  return [...byId.values()].sort((a, b) => compare(b.at, a.at) || compare(a.id, b.id));
}

/** A statement takes so many values in a list and is still planned in no time. */
const atOnce = 500;
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function toJudgement(row: Row): Judgement {
  const { id, kind, author, account, at, reason } = row;
  const { withdrawnBy, withdrawnAccount, withdrawnAt, withdrawnReason } = row;
  const back = { account: withdrawnAccount ?? '', reason: withdrawnReason ?? '' };
  const signed = {
    ...{ id, author, account, at, reason },
    ...(withdrawnBy && withdrawnAt
      ? { withdrawn: { ...back, author: withdrawnBy, at: withdrawnAt } }
      : {}),
  };
  const subject = JSON.parse(row.subject);
  return kind === 'wrong-observation'
    ? { ...signed, kind, subject: observationSubject.parse(subject) }
    : {
        ...{ ...signed, kind: kind as NetworkJudgement['kind'] },
        subject: networkSubject.parse(subject),
      };
}

const isDoubled = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'SQLITE_CONSTRAINT_UNIQUE';

const already = (judgement: Judgement) =>
  new JudgementError(
    'already-judged',
    isOfObservation(judgement)
      ? 'This observation is judged wrong already.'
      : 'This is judged so already.',
    'Look again to see who judged it, and why.',
  );
