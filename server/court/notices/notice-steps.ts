import { randomUUID } from 'node:crypto';
import { operator } from '../../core/evidence/index.ts';
import type { Store, Tables } from '../../core/store/index.ts';
import { authorOf } from '../../link/judgements/index.ts';
import { NoticeError } from './notice-errors.ts';
import { noticeThere } from './notice-register.ts';

/** What becomes of a letter. */
export const stepKinds = {
  sent: 'It was sent, by somebody of the office: the program sends nothing.',
  received: 'The platform said that it has it.',
  decided: 'The platform decided.',
} as const;
export type StepKind = keyof typeof stepKinds;

export const decisions = {
  removed: 'It says that it removed what was named.',
  restricted: 'It says that it restricted what was named.',
  kept: 'It leaves what was named.',
  other: 'Something else, which the words say.',
} as const;
export type Decision = keyof typeof decisions;

export interface NoticeStep extends Omit<Tables['noticeStep'], 'what' | 'decision'> {
  readonly what: StepKind;
  readonly decision: Decision | null;
}

/** A step as somebody writes it down. */
export interface SaidStep {
  readonly notice: string;
  readonly what: StepKind;
  /** ISO time with its zone. */
  readonly on: string;
  readonly decision?: Decision | undefined;
  /** Who sent it, the number of the receipt, the reason of the decision. */
  readonly words: string;
}

const longestWords = 1000;

/**
 * Writes down what became of a letter.
 * @throws NoticeError `not-found`, `step`; `conflict` where it says so already; JudgementError for initials
 */
export async function recordStep(
  db: Store['db'],
  initials: string,
  said: SaidStep,
  now: Date,
): Promise<void> {
  const author = authorOf(initials);
  const words = said.words.normalize('NFC').trim();
  if ([...words].length > longestWords)
    throw wrong('words', `The words have more than ${longestWords} characters`, 'Shorten them.');
  if ((said.what === 'decided') !== (said.decision !== undefined))
    throw wrong(
      'decision',
      said.what === 'decided' ? 'What was decided is missing' : 'Only a decision decides something',
      `Say one of ${Object.keys(decisions).join(', ')} of a decision, and of nothing else.`,
    );
  await db.transaction().execute(async (run) => {
    const notice = await noticeThere(run, said.notice);
    const standing = await standingSteps(run, said.notice);
    const on = timeOf(said, standing, notice.at, now);
    const already = standing.find(({ what }) => what === said.what);
    if (already)
      throw new NoticeError(
        'conflict',
        `${already.author} wrote down already when the letter was ${said.what}`,
        'Withdraw that first, if it is wrong.',
        { field: 'what' },
      );
    const { what, decision = null } = said;
    const row = { id: randomUUID(), notice: notice.id, what, on, decision, words };
    const by = { at: now.toISOString(), author, account: operator() };
    const standingStill = { withdrawnAt: null, withdrawnBy: null, withdrawnAccount: null };
    await run
      .insertInto('noticeStep')
      .values({ ...row, ...by, ...standingStill })
      .execute();
  });
}

/** Takes back what was written down of a letter; it stays on record. @throws NoticeError `not-found` */
export async function withdrawStep(
  db: Store['db'],
  initials: string,
  { notice, what }: Pick<SaidStep, 'notice' | 'what'>,
  now: Date,
): Promise<void> {
  const withdrawnBy = authorOf(initials);
  await db.transaction().execute(async (run) => {
    await noticeThere(run, notice);
    const done = await run
      .updateTable('noticeStep')
      .set({ withdrawnAt: now.toISOString(), withdrawnBy, withdrawnAccount: operator() })
      .where('notice', '=', notice)
      .where('what', '=', what)
      .where('withdrawnAt', 'is', null)
      .executeTakeFirst();
    if (Number(done.numUpdatedRows) === 0)
      throw new NoticeError(
        'not-found',
        `Nobody wrote down when the letter was ${what}`,
        'Load the register again.',
        { field: 'what' },
      );
  });
}

const standingSteps = (run: Pick<Store['db'], 'selectFrom'>, notice: string) =>
  run
    .selectFrom('noticeStep')
    .selectAll()
    .where('notice', '=', notice)
    .where('withdrawnAt', 'is', null)
    .execute();

/** A letter is written, sent, received, decided, in this order, and none of it tomorrow. */
function timeOf(
  { on, what }: SaidStep,
  standing: readonly Tables['noticeStep'][],
  written: string,
  now: Date,
): string {
  const time = /T.*(?:Z|[+-]\d\d:?\d\d)$/i.test(on) ? new Date(on) : new Date(Number.NaN);
  if (Number.isNaN(time.getTime()))
    throw wrong(
      'on',
      `“${on.slice(0, 40)}” is no time`,
      'Write it as 2026-03-31T09:30Z, with its zone: hours count here.',
    );
  if (time > now) throw wrong('on', 'The time is to come', 'Write when it was.');
  const iso = time.toISOString();
  const order = Object.keys(stepKinds) as StepKind[];
  const place = order.indexOf(what);
  const sent = standing.find((step) => step.what === 'sent');
  if (what !== 'sent' && !sent)
    throw wrong('what', 'The letter was not marked as sent', 'Say first when it was sent.');
  // What was sent by another way may have been sent before it was written down here: only the day is compared.
  if (what === 'sent' && iso.slice(0, 10) < written.slice(0, 10))
    throw wrong('on', `The letter was written on ${written.slice(0, 10)}`, 'Give a later time.');
  for (const other of standing) {
    const otherPlace = order.indexOf(other.what as StepKind);
    if (otherPlace < place ? other.on > iso : otherPlace > place && other.on < iso)
      throw wrong(
        'on',
        `The letter was ${other.what} at ${other.on}`,
        'Give times in their order: sent, received, decided.',
      );
  }
  return iso;
}

const wrong = (field: string, what: string, remedy: string): NoticeError =>
  new NoticeError('step', what, remedy, { field });
