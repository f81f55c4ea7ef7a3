import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { TieKind } from '../../../server/judgements/index.ts';
import { type Change, compareRuns } from '../../../server/networks/compared/compare.ts';
import { concerning } from '../../../server/networks/judged/concerning.ts';
import { followedSplits } from '../../../server/networks/judged/followed-splits.ts';
import { judge, review, withdraw } from '../../../server/networks/judged/judging.ts';
import { outcomeOf } from '../../../server/networks/judged/outcome.ts';
import { reviewsOf } from '../../../server/networks/judged/review.ts';
import { allNetworks } from '../../../server/networks/kept/networks.ts';
import { remakeNetworks, resolveNow } from '../../../server/networks/runs/resolve.ts';
import { contradictionSentence } from '../../../server/networks/words/contradictions.ts';
import { flagHubs } from '../../../server/resolve/index.ts';
import { openTestRoom, type TestRoom } from '../support.ts';

let room: TestRoom;
beforeAll(async () => {
  room = await openTestRoom();
});
afterAll(() => room.close());

const ad = (n: number) => `ad:lotus-board.example/${n}`;
const phone = (n: number) => `phone:+7700000000${n}`;
const written = (n: number) => `+7 700 000 000${n}`;
const signing = { reason: 'looked at both', initials: 'AB' };
const ids: string[] = [];
const say = async (...[kind, ...named]: [TieKind, ...string[]]) => {
  const { id } = await judge(room.room, { kind, about: named }, signing);
  ids.push(id);
  return id;
};

/** Two pairs that share nothing. */
const twoPairs = {
  1: { phones: [written(1)] },
  2: { phones: [written(1)] },
  3: { phones: [written(2)] },
  4: { phones: [written(2)] },
};
beforeEach(async () => {
  const made = await room.room.judgements.aboutNetworks();
  for (const id of ids.splice(0)) {
    const initials = made.find((one) => one.id === id)?.author ?? signing.initials;
    await withdraw(room.room, id, { ...signing, initials }).catch(() => undefined);
  }
  await room.test.clear();
  await room.bring(twoPairs);
});

test('together joins what shares nothing, apart parts what does, and a withdrawal undoes both', async () => {
  const joined = await say('together', phone(1), phone(2));
  const one = await room.resolve();
  expect(await room.networks(one)).toEqual([['1', '2', '3', '4']]);
  expect(one.judgements).toContain(joined);
  await withdraw(room.room, joined, signing);
  await say('apart', ad(1), ad(2));
  const two = await room.resolve();
  expect(await room.networks(two)).toEqual([['3', '4']]);
  // A network is meant with its ads: the judgement outlives the network.
  const { id, subject } = await judge(
    room.room,
    {
      kind: 'together',
      about: [(await allNetworks(room.room.store.db, two.n))[0]?.id ?? '', ad(1)],
    },
    signing,
  );
  ids.push(id);
  expect(subject).toEqual({
    ...{ entities: [ad(1), ad(3)], sides: [[ad(1)], [ad(3), ad(4)]] },
    networks: [expect.stringMatching(/^network:/)],
  });
  const three = await room.resolve();
  expect(await room.networks(three)).toEqual([['1', '3', '4']]);
  // What is apart from its own network is apart from all others in it.
  await withdraw(room.room, id, signing);
  const whole = (await allNetworks(room.room.store.db, three.n))[0]?.id ?? '';
  await say('apart', ad(4), whole);
  expect((await room.room.judgements.aboutNetworks([whole]))[0]?.subject.sides).toEqual([
    [ad(1), ad(3)],
    [ad(4)],
  ]);
});

test('what is signed while a run reads is told by what the run read, in the same words everywhere', async () => {
  const { judgements } = room.room;
  let signed: string | undefined;
  const reading = {
    ...judgements,
    async aboutNetworks(named?: readonly string[]) {
      signed ??= await say('together', phone(1), phone(2));
      return judgements.aboutNetworks(named);
    },
  };
  const run = await resolveNow({ ...room.room, judgements: reading });
  const judgement = (await judgements.aboutNetworks()).find(({ id }) => id === signed);
  expect(judgement && judgement.at > run.startedAt).toBe(true);
  expect(judgement && outcomeOf(judgement, run)).toBe('followed');
  const told = await concerning(room.room, [phone(1)], []);
  const one = told.judgements.find(({ judgement: { id } }) => id === signed);
  expect(one).toMatchObject({ outcome: 'followed' });
});

test('what contradicts by a chain is named with the judgements behind it, the newest stand', async () => {
  const first = await say('together', ad(1), phone(2));
  const second = await say('together', phone(2), ad(2));
  const third = await say('apart', ad(1), ad(2));
  const run = await room.resolve();
  expect(run.contradictions).toHaveLength(1);
  const [{ refused, chain } = { refused: '', chain: [] }] = run.contradictions;
  expect([...chain, refused].sort()).toEqual([first, second, third].sort());
  expect(refused).not.toBe(third);
  const sentence = contradictionSentence(
    { refused, chain },
    await room.room.judgements.aboutNetworks(),
  );
  expect(sentence).toContain('AB’s “together”');
  expect(sentence).toContain('AB’s “apart”');
  expect(sentence).toContain('looked at both');
  expect(sentence).toContain('ad lotus-board.example/1 and ad lotus-board.example/2');
  const networks = await room.networks(run);
  expect(networks.some((network) => network.includes('1') && network.includes('2'))).toBe(false);
});

const room1 =
  'The quiet studio near a station, second floor, tea for guests and a garden to sit in';
const room2 =
  'A bright loft by the river, new furniture, parking behind the house, ask for the late key';

/** Four ads and three that one phone holds together; of the three, two hold it, tied by the words of the third. */
async function bringBridge(): Promise<void> {
  await room.test.clear();
  const handles = ['telegram:orchid_demo'];
  await room.bring({
    1: { handles },
    2: { handles, phones: [written(1)] },
    3: { handles, phones: [written(1)] },
    7: { handles, phones: [written(1)] },
    4: { phones: [written(1)], text: room1 },
    5: { phones: [written(1)], text: room2 },
    6: { text: room1 },
  });
  await room.bring({ 6: { text: room2, capturedAt: '2026-03-20T10:00:00Z' } });
}

test('a split at a bridge keeps all holders of either side apart, is one judgement, and undone as one', async () => {
  await bringBridge();
  const whole = await room.resolve();
  expect(await room.networks(whole)).toEqual([['1', '2', '3', '4', '5', '6', '7']]);
  const [network] = await allNetworks(room.room.store.db, whole.n);
  const where = { network: network?.id ?? '', bridge: phone(1), run: whole.n };
  // Two ads apart are not enough: the other of the smaller part goes with the larger.
  const two = await say('apart', ad(2), ad(4));
  const partedTwo = await room.resolve();
  expect(await room.networks(partedTwo)).toEqual([['1', '2', '3', '5', '6', '7']]);
  // One ad that is parted is told as what fell apart, and by whose word; met again, as what became one.
  const one = { network: 1, alone: 1 };
  const sizes = ({ before, adsAloneBefore, after, adsAloneAfter }: Change) => [
    { network: before.length, alone: adsAloneBefore },
    { network: after.length, alone: adsAloneAfter },
  ];
  const apart = await compareRuns(room.room, whole.n, partedTwo.n);
  expect(apart.split.map(sizes)).toEqual([[{ network: 1, alone: 0 }, one]]);
  expect(apart.split[0]?.because).toEqual([{ kind: 'judged', judgement: two }]);
  expect(apart.split[0]?.aloneAfter).toEqual([ad(4)]);
  expect(apart).toMatchObject({ merged: [], appeared: [], gone: [], same: 0, resized: [] });
  const back = await compareRuns(room.room, partedTwo.n, whole.n);
  expect(back.merged.map(sizes)).toEqual([[one, { network: 1, alone: 0 }]]);
  expect(back).toMatchObject({ split: [], appeared: [], gone: [] });
  await withdraw(room.room, two, signing);
  const split = await review(room.room, { answer: 'split', ...where }, signing);
  ids.push(split.id);
  const sides = [
    [ad(2), ad(3), ad(7)],
    [ad(4), ad(5)],
  ];
  expect(split).toMatchObject({
    kind: 'apart',
    subject: { entities: [ad(2), ad(4)], split: { network: where.network, at: phone(1), sides } },
  });
  const parted = await room.resolve();
  expect(await room.networks(parted)).toEqual([
    ['1', '2', '3', '7'],
    ['4', '5', '6'],
  ]);
  expect(parted.judgements).toEqual([split.id]);
  const custody: string[] = [];
  for await (const line of room.room.evidence.custody())
    if (line.includes(split.id)) custody.push(line);
  expect(JSON.parse(custody[0] ?? '').about).toEqual(
    expect.arrayContaining([where.network, phone(1), ...sides.flat()]),
  );
  // Found from any ad that it names, and from what it was split at.
  for (const about of [ad(3), ad(5), phone(1), where.network])
    expect(await room.room.judgements.aboutNetworks([about])).toContainEqual(split);
  await expect(review(room.room, { answer: 'split', ...where }, signing)).rejects.toMatchObject({
    code: 'already-judged',
  });
  // The opposite of any two that it keeps apart is refused.
  await expect(say('together', ad(5), ad(3))).rejects.toMatchObject({ code: 'contradicts' });
  const { split: fell } = await compareRuns(room.room, whole.n, parted.n);
  // The judgement is the cause: what the two sides share is not too little.
  expect(fell.map(({ because }) => because)).toEqual([[{ kind: 'judged', judgement: split.id }]]);
  await withdraw(room.room, split.id, signing);
  const undone = await room.resolve();
  expect(await room.networks(undone)).toEqual(await room.networks(whole));
  const { merged, judgementsLifted } = await compareRuns(room.room, parted.n, undone.n);
  expect(judgementsLifted).toEqual([split.id]);
  expect(merged.map(({ because }) => because[0])).toEqual([
    { kind: 'judged-no-more', judgement: split.id },
  ]);
});

test('what is no bridge, no network or no run cannot be split', async () => {
  await bringBridge();
  const { n } = await room.resolve();
  const network = (await allNetworks(room.room.store.db, n))[0]?.id ?? '';
  for (const [where, code] of [
    [{ network, bridge: phone(2) }, 'no-such-bridge'],
    [{ network: 'network:99/9', bridge: phone(1) }, 'no-such-network'],
    [{ network, bridge: phone(1), run: 999 }, 'no-such-run'],
  ] as const)
    await expect(review(room.room, { answer: 'split', ...where }, signing)).rejects.toMatchObject({
      code,
    });
  const standing = (await room.room.judgements.aboutNetworks()).filter((one) => !one.withdrawn);
  expect(standing).toEqual([]);
});

const hubOf = async (id: string) => {
  const [row] = await room.test.graph.read<{ hub: boolean | null; reason: string | null }>(
    'MATCH (x:Entity {id: $id}) RETURN x.hub AS hub, x.hubReason AS reason',
    { id },
  );
  return row;
};

test('shared is a hub at once, ties nobody, and is not lifted by an import or a run', async () => {
  const id = await say('shared', phone(1));
  const told = { hub: true, reason: expect.stringMatching(/^AB judged it shared on .*looked/) };
  expect(await hubOf(phone(1))).toEqual(told);
  await flagHubs(room.test.graph);
  expect(await hubOf(phone(1))).toEqual(told);
  const run = await room.resolve();
  expect(await room.networks(run)).toEqual([['3', '4']]);
  expect(await hubOf(phone(1))).toEqual(told);
  await withdraw(room.room, id, signing);
  expect(await hubOf(phone(1))).not.toEqual(told);
  await say('exclusive', phone(1));
  expect(await hubOf(phone(1))).toEqual({ hub: false, reason: null });
  expect(await room.networks(await room.resolve())).toHaveLength(2);
});

describe('what is refused', () => {
  test.each([
    ['the same thing twice', ['together', phone(1), phone(1)], 'not-judgeable'],
    ['one thing', ['apart', phone(1)], 'not-judgeable'],
    ['what is not there', ['shared', 'phone:+77000009999'], 'no-such-entity'],
    ['an ad that is shared', ['shared', ad(1)], 'not-judgeable'],
    ['a platform', ['together', ad(1), 'platform:lotus-board.example'], 'not-judgeable'],
    ['a network that is not there', ['together', 'network:99/9', ad(1)], 'no-such-network'],
  ] as const)('%s', async (_, [kind, ...named], code) => {
    await room.resolve();
    await expect(judge(room.room, { kind, about: named }, signing)).rejects.toMatchObject({ code });
  });

  test('the same word twice, and the opposite of what stands: it is named', async () => {
    const id = await say('together', ad(1), ad(3));
    await expect(say('together', ad(3), ad(1))).rejects.toMatchObject({ code: 'already-judged' });
    await expect(say('apart', ad(3), ad(1))).rejects.toMatchObject({
      code: 'contradicts',
      message: expect.stringContaining(id),
    });
    await expect(
      judge(room.room, { kind: 'shared', about: [phone(1)] }, { reason: ' ', initials: 'AB' }),
    ).rejects.toMatchObject({ code: 'reason' });
  });
});

test('a review says of which ads it was, and that they have changed since', async () => {
  const run = await room.resolve();
  const [network] = await allNetworks(room.room.store.db, run.n);
  const id = network?.id ?? '';
  for (const initials of ['AB', 'CD'])
    ids.push(
      (await review(room.room, { answer: 'confirmed', network: id }, { ...signing, initials })).id,
    );
  const status = () => statusOf(id);
  expect(await status()).toBe('confirmed');
  await room.bring({ 5: { phones: [written(1)] }, 6: { phones: [written(2)] } });
  const again = await room.resolve();
  const rows = await allNetworks(room.room.store.db, again.n);
  const reviews = await reviewsOf(room.room.judgements, rows);
  expect(reviews.get(id)).toMatchObject({ state: 'confirmed', changedSince: true });
  expect(await status()).toBe('confirmed, changed since');
  // Who looked at it before is told to look again; of the ads of now each may answer anew.
  await expect(
    review(room.room, { answer: 'rejected', network: id, run: run.n }, signing),
  ).rejects.toMatchObject({
    code: 'changed',
  });
  ids.push((await review(room.room, { answer: 'rejected', network: id }, signing)).id);
  expect(await status()).toBe('in review');
});

const statusOf = async (id: string) =>
  (
    await room.test.graph.read<{ status: string }>(
      'MATCH (n:Network {id: $id}) RETURN n.status AS status',
      { id },
    )
  )[0]?.status;

test('two people decide, each signs for himself and takes back his own', async () => {
  const run = await room.resolve();
  const { db } = room.room.store;
  const rows = await allNetworks(db, run.n);
  const id = rows[0]?.id ?? '';
  const answer = async (kind: 'confirmed' | 'rejected', initials: string) => {
    const made = await review(room.room, { answer: kind, network: id }, { ...signing, initials });
    ids.push(made.id);
    return made.id;
  };
  const standing = async () => (await reviewsOf(room.room.judgements, rows)).get(id);
  const first = await answer('confirmed', 'AB');
  expect([await statusOf(id), (await standing())?.state]).toEqual(['in review', 'in-review']);
  await expect(answer('confirmed', 'a.b.')).rejects.toMatchObject({ code: 'already-judged' });
  await expect(answer('rejected', 'AB')).rejects.toMatchObject({
    code: 'contradicts',
    message: expect.stringContaining('AB answered otherwise'),
  });
  const other = await answer('rejected', 'CD');
  expect(await standing()).toMatchObject({
    ...{ state: 'in-review', differ: true },
    answers: [{ author: 'AB' }, { author: 'CD' }],
  });
  expect(await statusOf(id)).toBe('in review, they differ');
  // Who differs is not overruled by taking back what he said.
  await expect(withdraw(room.room, other, signing)).rejects.toMatchObject({
    code: 'author',
    message: expect.stringContaining('only CD can take it back'),
  });
  await withdraw(room.room, other, { ...signing, initials: 'CD' });
  expect(await statusOf(id)).toBe('in review');
  const second = await answer('confirmed', 'CD');
  expect(await statusOf(id)).toBe('confirmed');
  await withdraw(room.room, first, signing);
  expect((await standing())?.answers).toMatchObject([{ id: second }]);
  expect(await statusOf(id)).toBe('in review');
});

test('who signs in two windows at the same moment gives one answer', async () => {
  const [row] = await allNetworks(room.room.store.db, (await room.resolve()).n);
  const ends = await Promise.allSettled(
    (['confirmed', 'rejected'] as const).map((kind) =>
      review(room.room, { answer: kind, network: row?.id ?? '' }, signing),
    ),
  );
  ids.push(...ends.flatMap((end) => (end.status === 'fulfilled' ? [end.value.id] : [])));
  expect(ends.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(ends.find(({ status }) => status === 'rejected')).toMatchObject({
    reason: { code: 'contradicts' },
  });
  const standing = (await room.room.judgements.aboutNetworks()).filter((one) => !one.withdrawn);
  expect(standing).toHaveLength(1);
});

test('a split parts from the first signature on, and is one of two answers', async () => {
  await room.bring({
    ...{ 1: { phones: [written(1)], emails: ['both@example.org'] } },
    ...{ 3: { phones: [written(2)], emails: ['both@example.org'] } },
  });
  const run = await room.resolve();
  const rows = await allNetworks(room.room.store.db, run.n);
  const id = rows[0]?.id ?? '';
  const at = 'email:both@example.org';
  const split = (initials: string) =>
    review(room.room, { answer: 'split', network: id, bridge: at }, { ...signing, initials });
  const [one, other] = [await split('AB'), await split('CD')];
  ids.push(one.id, other.id);
  await expect(split('AB')).rejects.toMatchObject({ code: 'already-judged' });
  await expect(
    review(room.room, { answer: 'confirmed', network: id }, signing),
  ).rejects.toMatchObject({
    code: 'contradicts',
  });
  expect(await statusOf(id)).toBe('split');
  await withdraw(room.room, other.id, { ...signing, initials: 'CD' });
  expect(await statusOf(id)).toBe('in review');
  expect((await room.networks(await room.resolve())).map(({ length }) => length)).toEqual([2, 2]);
  // What is left under its id was never asked about.
  expect(await statusOf(id)).toBe('to review');
});

test('a split that a run followed goes on to be told: a second person agrees or objects', async () => {
  await bringBridge();
  const [network] = await allNetworks(room.room.store.db, (await room.resolve()).n);
  const where = { network: network?.id ?? '', bridge: phone(1) };
  const split = await review(room.room, { answer: 'split', ...where }, signing);
  ids.push(split.id);
  // The network is still there, and is asked about as ever.
  expect(await followedSplits(room.room)).toEqual([]);
  await room.resolve();
  const told = async () => {
    const [one, ...more] = await followedSplits(room.room);
    expect(more).toEqual([]);
    return one && { ...one.review, sides: one.sides, id: one.judgement.id };
  };
  const sides = [
    { networks: [{ size: 4 }], alone: 0 },
    { networks: [{ size: 3 }], alone: 0 },
  ];
  expect(await told()).toMatchObject({ id: split.id, state: 'in-review', sides });
  await expect(
    review(room.room, { answer: 'agreed', judgement: split.id }, signing),
  ).rejects.toMatchObject({
    code: 'already-judged',
  });
  await expect(
    review(room.room, { answer: 'objected', judgement: split.id }, signing),
  ).rejects.toMatchObject({
    code: 'contradicts',
  });
  const second = { ...signing, initials: 'CD' };
  const agreed = await review(room.room, { answer: 'agreed', judgement: split.id }, second);
  ids.push(agreed.id);
  expect(agreed.subject).toEqual(split.subject);
  expect(await told()).toMatchObject({
    ...{ state: 'split', differ: false, changedSince: false },
    answers: [{ author: 'AB' }, { author: 'CD' }],
  });
  await withdraw(room.room, agreed.id, second);
  const objected = await review(room.room, { answer: 'objected', judgement: split.id }, second);
  ids.push(objected.id);
  expect(objected).toMatchObject({ kind: 'confirmed', subject: { entities: [where.network] } });
  expect(objected.subject.members).toBe(split.subject.members);
  expect(await told()).toMatchObject({ state: 'in-review', differ: true });
  // Taken back, it is told no more, and there is nothing to answer.
  await withdraw(room.room, split.id, signing);
  expect(await told()).toBeUndefined();
  await expect(
    review(room.room, { answer: 'agreed', judgement: split.id }, second),
  ).rejects.toMatchObject({
    code: 'not-found',
  });
});

test('the graph’s copy is made again when it was lost', async () => {
  await say('shared', phone(1));
  await room.resolve();
  await room.test.clear();
  await room.bring(twoPairs);
  await remakeNetworks(room.room);
  expect((await hubOf(phone(1)))?.hub).toBe(true);
  const rows = await room.test.graph.read(
    'MATCH (a:Ad)-[:MEMBER_OF]->(n:Network) RETURN a.id AS ad ORDER BY ad',
  );
  expect(rows).toEqual([{ ad: ad(3) }, { ad: ad(4) }]);
});

test('a network that goes on with new ads is told with how many it had and has', async () => {
  await room.test.clear();
  await room.bring({ 1: { phones: [written(1)] }, 2: { phones: [written(1)] } });
  const { n: first } = await room.resolve();
  await room.bring({ 3: { phones: [written(1)] }, 4: { phones: [written(2)] } });
  const { n: second } = await room.resolve();
  const [network] = await allNetworks(room.room.store.db, second);
  const id = network?.id ?? '';
  const grown = await compareRuns(room.room, first, second);
  expect(grown.resized).toEqual([{ before: id, after: id, adsBefore: 2, adsAfter: 3 }]);
  expect(grown).toMatchObject({ same: 0, adsAdded: 2, appeared: [] });
  const back = await compareRuns(room.room, second, first);
  expect(back.resized).toEqual([{ before: id, after: id, adsBefore: 3, adsAfter: 2 }]);
});
