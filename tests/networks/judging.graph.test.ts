import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { contradictionSentence } from '../../server/networks/contradictions.ts';
import { judgeTie, withdrawTie } from '../../server/networks/judging.ts';
import { allNetworks } from '../../server/networks/read.ts';
import { remakeNetworks } from '../../server/networks/resolve.ts';
import { reviewNetwork, reviewsOf } from '../../server/networks/review.ts';
import { flagHubs } from '../../server/resolve/index.ts';
import { openTestRoom, type TestRoom } from './support.ts';

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
const say = async (...[kind, ...named]: [Parameters<typeof judgeTie>[1], ...string[]]) => {
  const { id } = await judgeTie(room.room, kind, named, signing);
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
  for (const id of ids.splice(0)) await withdrawTie(room.room, id, signing).catch(() => undefined);
  await room.test.clear();
  await room.bring(twoPairs);
});

test('together joins what shares nothing, apart parts what does, and a withdrawal undoes both', async () => {
  const joined = await say('together', phone(1), phone(2));
  const one = await room.resolve();
  expect(await room.networks(one)).toEqual([['1', '2', '3', '4']]);
  expect(one.judgements).toContain(joined);
  await withdrawTie(room.room, joined, signing);
  await say('apart', ad(1), ad(2));
  const two = await room.resolve();
  expect(await room.networks(two)).toEqual([['3', '4']]);
  // A network is stood for by its first ad: the judgement outlives the network.
  const { id, subject } = await judgeTie(
    room.room,
    'together',
    [(await allNetworks(room.room.store.db, two.n))[0]?.id ?? '', ad(1)],
    signing,
  );
  ids.push(id);
  expect(subject.entities).toEqual([ad(1), ad(3)]);
  expect(await room.networks(await room.resolve())).toEqual([['1', '3', '4']]);
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
  const networks = await room.networks(run);
  expect(networks.some((network) => network.includes('1') && network.includes('2'))).toBe(false);
});

const hubOf = async (id: string) => {
  const [row] = await room.test.graph.read<{ hub: boolean | null; reason: string | null }>(
    'MATCH (x:Entity {id: $id}) RETURN x.hub AS hub, x.hubReason AS reason',
    { id },
  );
  return row;
};

test('generic is a hub at once, ties nobody, and is not lifted by an import or a run', async () => {
  const id = await say('generic', phone(1));
  const told = { hub: true, reason: expect.stringMatching(/^AB judged it generic on .*looked/) };
  expect(await hubOf(phone(1))).toEqual(told);
  await flagHubs(room.test.graph);
  expect(await hubOf(phone(1))).toEqual(told);
  const run = await room.resolve();
  expect(await room.networks(run)).toEqual([['3', '4']]);
  expect(await hubOf(phone(1))).toEqual(told);
  await withdrawTie(room.room, id, signing);
  expect(await hubOf(phone(1))).not.toEqual(told);
  await say('not-generic', phone(1));
  expect(await hubOf(phone(1))).toEqual({ hub: null, reason: null });
  expect(await room.networks(await room.resolve())).toHaveLength(2);
});

describe('what is refused', () => {
  test.each([
    ['the same thing twice', ['together', phone(1), phone(1)], 'not-judgeable'],
    ['one thing', ['apart', phone(1)], 'not-judgeable'],
    ['what is not there', ['generic', 'phone:+77000009999'], 'no-such-entity'],
    ['an ad that is generic', ['generic', ad(1)], 'not-judgeable'],
    ['a platform', ['together', ad(1), 'platform:lotus-board.example'], 'not-judgeable'],
    ['a network that is not there', ['together', 'network:99/9', ad(1)], 'no-such-network'],
  ] as const)('%s', async (_, [kind, ...named], code) => {
    await room.resolve();
    await expect(judgeTie(room.room, kind, named, signing)).rejects.toMatchObject({ code });
  });

  test('the same word twice, and the opposite of what stands: it is named', async () => {
    const id = await say('together', ad(1), ad(3));
    await expect(say('together', ad(3), ad(1))).rejects.toMatchObject({ code: 'already-judged' });
    await expect(say('apart', ad(3), ad(1))).rejects.toMatchObject({
      code: 'contradicts',
      message: expect.stringContaining(id),
    });
    await expect(
      judgeTie(room.room, 'generic', [phone(1)], { reason: ' ', initials: 'AB' }),
    ).rejects.toMatchObject({ code: 'reason' });
    // A judgement of a tie is not withdrawn as one of a reading.
    await expect(room.room.judgements.withdraw(id, signing)).rejects.toMatchObject({
      code: 'not-found',
    });
  });
});

test('a review says of which ads it was, and that they have changed since', async () => {
  const run = await room.resolve();
  const [network] = await allNetworks(room.room.store.db, run.n);
  const id = network?.id ?? '';
  ids.push((await reviewNetwork(room.room, 'confirmed', id, signing)).id);
  const status = () =>
    room.test.graph.read('MATCH (n:Network {id: $id}) RETURN n.status AS status', { id });
  expect(await status()).toEqual([{ status: 'confirmed' }]);
  await expect(reviewNetwork(room.room, 'rejected', id, signing)).rejects.toMatchObject({
    code: 'contradicts',
  });
  await room.bring({ 5: { phones: [written(1)] }, 6: { phones: [written(2)] } });
  const again = await room.resolve();
  const rows = await allNetworks(room.room.store.db, again.n);
  const reviews = await reviewsOf(room.room.judgements, rows);
  expect(reviews.get(id)).toMatchObject({ state: 'confirmed', changedSince: true });
  expect(await status()).toEqual([{ status: 'confirmed, changed since' }]);
});

test('the graph’s copy is made again when it was lost', async () => {
  await say('generic', phone(1));
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
