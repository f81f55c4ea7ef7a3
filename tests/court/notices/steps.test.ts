import { expect, onTestFinished, test } from 'vitest';
import { openStore } from '../../../server/core/store/index.ts';
import {
  enterNotice,
  noticesOf,
  recordStep,
  withdrawStep,
} from '../../../server/court/notices/index.ts';
import type { SaidStep } from '../../../server/court/notices/notice-steps.ts';
import { temporaryFolder } from '../bundle/support.ts';

const now = new Date('2026-04-01T00:00:00Z');

async function register() {
  const store = await openStore(temporaryFolder());
  onTestFinished(() => store.close());
  const { db } = store;
  const capture = (id: string, capturedAt: string) => ({
    ...{ id, ad: 'ad:lotus-board.example/1', url: 'https://lotus-board.example/1' },
    ...{ sha256: id, capturedAt },
  });
  const notice = await enterNotice(
    db,
    {
      ...{ case: null, kind: 'takedown', language: 'en', platform: 'lotus-board.example' },
      ...{ ground: 'dsa-16', letter: 'letter.md', sha256: 'ab', author: 'AB' },
      captures: [
        capture('later', '2026-03-02T00:00:00.000Z'),
        capture('earlier', '2026-03-01T00:00:00.000Z'),
      ],
    },
    new Date('2026-03-05T10:00:00Z'),
  );
  const say = (step: Partial<SaidStep>) =>
    recordStep(
      db,
      'CD',
      { notice, what: 'sent', on: '2026-03-06T09:00Z', words: '', ...step },
      now,
    );
  const take = (what: SaidStep['what']) => withdrawStep(db, 'EF', { notice, what }, now);
  const standing = async () => {
    const { notices } = await noticesOf(db, {}, { offset: 0, limit: 10 });
    return notices[0]?.steps.map(({ what, on, decision }) => [what, on, decision]);
  };
  return { db, notice, say, take, standing };
}

test('steps stand in their order, with who wrote them; what is taken back can be said anew', async () => {
  const { db, say, take, standing } = await register();
  await say({ words: ' by e-mail, CD ' });
  await say({ what: 'decided', on: '2026-03-08T12:00+05:00', decision: 'removed' });
  await say({ what: 'received', on: '2026-03-07T00:00Z' });
  expect(await standing()).toEqual([
    ['sent', '2026-03-06T09:00:00.000Z', null],
    ['received', '2026-03-07T00:00:00.000Z', null],
    ['decided', '2026-03-08T07:00:00.000Z', 'removed'],
  ]);
  await take('received');
  expect(await standing()).toHaveLength(2);
  await say({ what: 'received', on: '2026-03-06T10:00Z' });
  expect(await standing()).toHaveLength(3);
  const { notices } = await noticesOf(db, {}, { offset: 0, limit: 10 });
  expect(notices[0]).toMatchObject({ ads: 1, ground: 'dsa-16', author: 'AB' });
  expect(notices[0]?.steps[0]).toMatchObject({ author: 'CD', words: 'by e-mail, CD' });
  const withdrawn = await db
    .selectFrom('noticeStep')
    .selectAll()
    .where('withdrawnBy', 'is not', null)
    .execute();
  expect(withdrawn).toMatchObject([{ what: 'received', withdrawnBy: 'EF' }]);
});

test.each([
  ['a receipt before it was sent', [{ what: 'received', on: '2026-03-07T00:00Z' }], 'what'],
  ['a time without its zone', [{ on: '2026-03-06T09:00' }], 'on'],
  ['a day alone', [{ on: '2026-03-06' }], 'on'],
  ['a time to come', [{ on: '2027-01-01T00:00Z' }], 'on'],
  ['sent on a day before it was written', [{ on: '2026-03-04T23:59Z' }], 'on'],
  ['sent twice', [{}, { on: '2026-03-07T00:00Z' }], 'what'],
  ['a receipt earlier than sent', [{}, { what: 'received', on: '2026-03-06T08:59Z' }], 'on'],
  ['a decision that says nothing', [{}, { what: 'decided', on: '2026-03-07T00:00Z' }], 'decision'],
  ['a decision of a receipt', [{ decision: 'kept' }], 'decision'],
  ['a letter that is none', [{ notice: '../x' }], 'notice'],
  ['endless words', [{ words: 'x'.repeat(1001) }], 'words'],
] as [string, Partial<SaidStep>[], string][])(
  '%s is refused by its field',
  async (_, said, field) => {
    const { say, standing } = await register();
    for (const step of said.slice(0, -1)) await say(step);
    await expect(say(said.at(-1) ?? {})).rejects.toMatchObject({ field });
    expect(await standing()).toHaveLength(said.length - 1);
  },
);

test('what nobody said cannot be taken back', async () => {
  const { take } = await register();
  await expect(take('sent')).rejects.toMatchObject({ code: 'not-found' });
});
