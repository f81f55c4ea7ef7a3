import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { LinkJudgementKind } from '../../../../server/link/judgements/index.ts';
import {
  type Change,
  compareRuns,
} from '../../../../server/link/networks/compared/compare-runs.ts';
import { concerning } from '../../../../server/link/networks/judged/concerning.ts';
import { followedSplits } from '../../../../server/link/networks/judged/followed-splits.ts';
import { judge, review, withdraw } from '../../../../server/link/networks/judged/judging.ts';
import { keptApart } from '../../../../server/link/networks/judged/kept-apart.ts';
import { outcomeOf } from '../../../../server/link/networks/judged/outcome.ts';
import { reviewsOf } from '../../../../server/link/networks/judged/review.ts';
import { allNetworks } from '../../../../server/link/networks/kept/kept-networks.ts';
import { networksOfAds } from '../../../../server/link/networks/kept/members.ts';
import { contradictionSentence } from '../../../../server/link/networks/messages/contradictions.ts';
import { remakeNetworks, resolveNow } from '../../../../server/link/networks/runs/resolve-graph.ts';
import { flagHubs } from '../../../../server/read/recorded/index.ts';
import { custodyLine } from '../../../support/custody.ts';
import { openTestWorkspace, type TestWorkspace } from '../support.ts';

let workspace: TestWorkspace;
beforeAll(async () => {
  workspace = await openTestWorkspace();
});
afterAll(() => workspace.close());

const ad = (n: number) => `ad:lotus-board.example/${n}`;
const phone = (n: number) => `phone:+7700000000${n}`;
const written = (n: number) => `+7 700 000 000${n}`;
const signing = { reason: 'looked at both', initials: 'AB' };
const ids: string[] = [];
const say = async (...[kind, ...named]: [LinkJudgementKind, ...string[]]) => {
  const { id } = await judge(workspace.modules, { kind, about: named }, signing);
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
  const made = await workspace.modules.judgements.aboutNetworks();
  for (const id of ids.splice(0)) {
    const initials = made.find((one) => one.id === id)?.author ?? signing.initials;
    await withdraw(workspace.modules, id, { ...signing, initials }).catch(() => undefined);
  }
  await workspace.test.clear();
  await workspace.bring(twoPairs);
});

test('together merges what shares nothing, apart parts what does, and a withdrawal undoes both', async () => {
  const merged = await say('together', phone(1), phone(2));
  const one = await workspace.resolve();
  expect(await workspace.networks(one)).toEqual([['1', '2', '3', '4']]);
  expect(one.judgements).toContain(merged);
  await withdraw(workspace.modules, merged, signing);
  await say('apart', ad(1), ad(2));
  const two = await workspace.resolve();
  expect(await workspace.networks(two)).toEqual([['3', '4']]);
  // A network is meant with its ads: the judgement outlives the network.
  const { id, subject } = await judge(
    workspace.modules,
    {
      kind: 'together',
      about: [(await allNetworks(workspace.modules.store.db, two.n))[0]?.id ?? '', ad(1)],
    },
    signing,
  );
  ids.push(id);
  expect(subject).toEqual({
    entities: [ad(1), ad(3)],
    sides: [[ad(1)], [ad(3), ad(4)]],
    networks: [expect.stringMatching(/^network:/)],
  });
  const three = await workspace.resolve();
  expect(await workspace.networks(three)).toEqual([['1', '3', '4']]);
  // What is apart from its own network is apart from all others in it.
  await withdraw(workspace.modules, id, signing);
  const whole = (await allNetworks(workspace.modules.store.db, three.n))[0]?.id ?? '';
  await say('apart', ad(4), whole);
  expect((await workspace.modules.judgements.aboutNetworks([whole]))[0]?.subject.sides).toEqual([
    [ad(1), ad(3)],
    [ad(4)],
  ]);
});

test('what is signed while a run reads is told by what the run read, in the same words everywhere', async () => {
  const { judgements } = workspace.modules;
  let signed: string | undefined;
  const observation = {
    ...judgements,
    async aboutNetworks(named?: readonly string[]) {
      signed ??= await say('together', phone(1), phone(2));
      return judgements.aboutNetworks(named);
    },
  };
  const run = await resolveNow({ ...workspace.modules, judgements: observation });
  const judgement = (await judgements.aboutNetworks()).find(({ id }) => id === signed);
  expect(judgement && judgement.at > run.startedAt).toBe(true);
  expect(judgement && outcomeOf(judgement, run)).toBe('followed');
  const described = await concerning(workspace.modules, [phone(1)], []);
  const one = described.judgements.find(({ judgement: { id } }) => id === signed);
  expect(one).toMatchObject({ outcome: 'followed' });
});

test('what contradicts by a chain is named with the judgements behind it, the newest stand', async () => {
  const first = await say('together', ad(1), phone(2));
  const second = await say('together', phone(2), ad(2));
  const third = await say('apart', ad(1), ad(2));
  const run = await workspace.resolve();
  expect(run.contradictions).toHaveLength(1);
  const [{ refused, chain } = { refused: '', chain: [] }] = run.contradictions;
  expect([...chain, refused].sort()).toEqual([first, second, third].sort());
  expect(refused).not.toBe(third);
  const sentence = contradictionSentence(
    { refused, chain },
    await workspace.modules.judgements.aboutNetworks(),
  );
  expect(sentence).toContain('AB’s “together”');
  expect(sentence).toContain('AB’s “apart”');
  expect(sentence).toContain('looked at both');
  expect(sentence).toContain('ad lotus-board.example/1 and ad lotus-board.example/2');
  const networks = await workspace.networks(run);
  expect(networks.some((network) => network.includes('1') && network.includes('2'))).toBe(false);
});

const room1 =
  'The quiet studio near a station, second floor, tea for guests and a garden to sit in';
const room2 =
  'A bright loft by the river, new furniture, parking behind the house, ask for the late key';

/** Four ads and three that one phone holds together; of the three, two hold it, linked by the words of the third. */
async function bringCutPoint(): Promise<void> {
  await workspace.test.clear();
  const handles = ['telegram:orchid_demo'];
  await workspace.bring({
    1: { handles },
    2: { handles, phones: [written(1)] },
    3: { handles, phones: [written(1)] },
    7: { handles, phones: [written(1)] },
    4: { phones: [written(1)], text: room1 },
    5: { phones: [written(1)], text: room2 },
    6: { text: room1 },
  });
  await workspace.bring({ 6: { text: room2, capturedAt: '2026-03-20T10:00:00Z' } });
}

test('a split at a cut point keeps all holders of either side apart, is one judgement, and undone as one', async () => {
  await bringCutPoint();
  const whole = await workspace.resolve();
  expect(await workspace.networks(whole)).toEqual([['1', '2', '3', '4', '5', '6', '7']]);
  const [network] = await allNetworks(workspace.modules.store.db, whole.n);
  const where = { network: network?.id ?? '', cutPoint: phone(1), run: whole.n };
  // Two ads apart are not enough: the other of the smaller part goes with the larger.
  const two = await say('apart', ad(2), ad(4));
  const partedTwo = await workspace.resolve();
  expect(await workspace.networks(partedTwo)).toEqual([['1', '2', '3', '5', '6', '7']]);
  // One ad that is parted is told as what fell apart, and by whose word; met again, as what became one.
  const one = { network: 1, alone: 1 };
  const sizes = ({ before, adsAloneBefore, after, adsAloneAfter }: Change) => [
    { network: before.length, alone: adsAloneBefore },
    { network: after.length, alone: adsAloneAfter },
  ];
  const apart = await compareRuns(workspace.modules, whole.n, partedTwo.n);
  expect(apart.split.map(sizes)).toEqual([[{ network: 1, alone: 0 }, one]]);
  expect(apart.split[0]?.because).toEqual([{ kind: 'judged', judgement: two }]);
  expect(apart.split[0]?.aloneAfter).toEqual([ad(4)]);
  expect(apart).toMatchObject({ merged: [], appeared: [], gone: [], same: 0, resized: [] });
  const back = await compareRuns(workspace.modules, partedTwo.n, whole.n);
  expect(back.merged.map(sizes)).toEqual([[one, { network: 1, alone: 0 }]]);
  expect(back).toMatchObject({ split: [], appeared: [], gone: [] });
  await withdraw(workspace.modules, two, signing);
  const split = await review(workspace.modules, { answer: 'split', ...where }, signing);
  ids.push(split.id);
  const sides = [
    [ad(2), ad(3), ad(7)],
    [ad(4), ad(5)],
  ];
  expect(split).toMatchObject({
    kind: 'apart',
    subject: { entities: [ad(2), ad(4)], split: { network: where.network, at: phone(1), sides } },
  });
  const parted = await workspace.resolve();
  expect(await workspace.networks(parted)).toEqual([
    ['1', '2', '3', '7'],
    ['4', '5', '6'],
  ]);
  expect(parted.judgements).toEqual([split.id]);
  const custody: string[] = [];
  for await (const line of workspace.modules.evidence.custody())
    if (line.includes(split.id)) custody.push(line);
  expect(custodyLine(custody[0] ?? '')).toMatchObject({
    about: expect.arrayContaining([where.network, phone(1), ...sides.flat()]),
  });
  // Found from any ad that it names, and from what it was split at.
  for (const about of [ad(3), ad(5), phone(1), where.network])
    expect(await workspace.modules.judgements.aboutNetworks([about])).toContainEqual(split);
  await expect(
    review(workspace.modules, { answer: 'split', ...where }, signing),
  ).rejects.toMatchObject({
    code: 'already-judged',
  });
  // The opposite of any two that it keeps apart is refused.
  await expect(say('together', ad(5), ad(3))).rejects.toMatchObject({ code: 'contradicts' });
  const { split: fell } = await compareRuns(workspace.modules, whole.n, parted.n);
  // The judgement is the cause: what the two sides share is not too little.
  expect(fell.map(({ because }) => because)).toEqual([[{ kind: 'judged', judgement: split.id }]]);
  await withdraw(workspace.modules, split.id, signing);
  const undone = await workspace.resolve();
  expect(await workspace.networks(undone)).toEqual(await workspace.networks(whole));
  const { merged, judgementsLifted } = await compareRuns(workspace.modules, parted.n, undone.n);
  expect(judgementsLifted).toEqual([split.id]);
  expect(merged.map(({ because }) => because[0])).toEqual([
    { kind: 'judged-no-more', judgement: split.id },
  ]);
});

test('what is no cut point, no network or no run cannot be split', async () => {
  await bringCutPoint();
  const { n } = await workspace.resolve();
  const network = (await allNetworks(workspace.modules.store.db, n))[0]?.id ?? '';
  for (const [where, code] of [
    [{ network, cutPoint: phone(2) }, 'no-such-cut-point'],
    [{ network: 'network:99/9', cutPoint: phone(1) }, 'no-such-network'],
    [{ network, cutPoint: phone(1), run: 999 }, 'no-such-run'],
  ] as const)
    await expect(
      review(workspace.modules, { answer: 'split', ...where }, signing),
    ).rejects.toMatchObject({
      code,
    });
  const standing = (await workspace.modules.judgements.aboutNetworks()).filter(
    (one) => !one.withdrawn,
  );
  expect(standing).toEqual([]);
});

const hubOf = async (id: string) => {
  const [row] = await workspace.test.graph.read<{ hub: boolean | null; reason: string | null }>(
    'MATCH (x:Entity {id: $id}) RETURN x.hub AS hub, x.hubReason AS reason',
    { id },
  );
  return row;
};

test('shared is a hub at once, links nobody, and is not lifted by an import or a run', async () => {
  const id = await say('shared', phone(1));
  const described = {
    hub: true,
    reason: expect.stringMatching(/^AB judged it shared on .*looked/),
  };
  expect(await hubOf(phone(1))).toEqual(described);
  await flagHubs(workspace.test.graph);
  expect(await hubOf(phone(1))).toEqual(described);
  const run = await workspace.resolve();
  expect(await workspace.networks(run)).toEqual([['3', '4']]);
  expect(await hubOf(phone(1))).toEqual(described);
  await withdraw(workspace.modules, id, signing);
  expect(await hubOf(phone(1))).not.toEqual(described);
  await say('exclusive', phone(1));
  expect(await hubOf(phone(1))).toEqual({ hub: false, reason: null });
  expect(await workspace.networks(await workspace.resolve())).toHaveLength(2);
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
    await workspace.resolve();
    await expect(judge(workspace.modules, { kind, about: named }, signing)).rejects.toMatchObject({
      code,
    });
  });

  test('the same word twice, and the opposite of what stands: it is named', async () => {
    const id = await say('together', ad(1), ad(3));
    await expect(say('together', ad(3), ad(1))).rejects.toMatchObject({ code: 'already-judged' });
    await expect(say('apart', ad(3), ad(1))).rejects.toMatchObject({
      code: 'contradicts',
      message: expect.stringContaining(id),
    });
    await expect(
      judge(
        workspace.modules,
        { kind: 'shared', about: [phone(1)] },
        { reason: ' ', initials: 'AB' },
      ),
    ).rejects.toMatchObject({ code: 'reason' });
  });
});

test('a review says of which ads it was, and that they have changed since', async () => {
  const run = await workspace.resolve();
  const [network] = await allNetworks(workspace.modules.store.db, run.n);
  const id = network?.id ?? '';
  for (const initials of ['AB', 'CD'])
    ids.push(
      (
        await review(
          workspace.modules,
          { answer: 'confirmed', network: id },
          { ...signing, initials },
        )
      ).id,
    );
  const status = () => statusOf(id);
  expect(await status()).toBe('confirmed');
  await workspace.bring({ 5: { phones: [written(1)] }, 6: { phones: [written(2)] } });
  const again = await workspace.resolve();
  const rows = await allNetworks(workspace.modules.store.db, again.n);
  const reviews = await reviewsOf(workspace.modules.judgements, rows);
  expect(reviews.get(id)).toMatchObject({ state: 'confirmed', changedSince: true });
  expect(await status()).toBe('confirmed, changed since');
  // Who looked at it before is told to look again; of the ads of now each may answer anew.
  await expect(
    review(workspace.modules, { answer: 'rejected', network: id, run: run.n }, signing),
  ).rejects.toMatchObject({
    code: 'changed',
  });
  ids.push((await review(workspace.modules, { answer: 'rejected', network: id }, signing)).id);
  expect(await status()).toBe('in review');
});

const statusOf = async (id: string) =>
  (
    await workspace.test.graph.read<{ status: string }>(
      'MATCH (n:Network {id: $id}) RETURN n.status AS status',
      { id },
    )
  )[0]?.status;

test('two people decide, each signs for himself and takes back his own', async () => {
  const run = await workspace.resolve();
  const { db } = workspace.modules.store;
  const rows = await allNetworks(db, run.n);
  const id = rows[0]?.id ?? '';
  const answer = async (kind: 'confirmed' | 'rejected', initials: string) => {
    const made = await review(
      workspace.modules,
      { answer: kind, network: id },
      { ...signing, initials },
    );
    ids.push(made.id);
    return made.id;
  };
  const standing = async () => (await reviewsOf(workspace.modules.judgements, rows)).get(id);
  const first = await answer('confirmed', 'AB');
  expect([await statusOf(id), (await standing())?.state]).toEqual(['in review', 'in-review']);
  await expect(answer('confirmed', 'a.b.')).rejects.toMatchObject({ code: 'already-judged' });
  await expect(answer('rejected', 'AB')).rejects.toMatchObject({
    code: 'contradicts',
    message: expect.stringContaining('AB answered otherwise'),
  });
  const other = await answer('rejected', 'CD');
  expect(await standing()).toMatchObject({
    state: 'in-review',
    differ: true,
    answers: [{ author: 'AB' }, { author: 'CD' }],
  });
  expect(await statusOf(id)).toBe('in review, they differ');
  // Who differs is not overruled by taking back what he said.
  await expect(withdraw(workspace.modules, other, signing)).rejects.toMatchObject({
    code: 'author',
    message: expect.stringContaining('only CD can take it back'),
  });
  await withdraw(workspace.modules, other, { ...signing, initials: 'CD' });
  expect(await statusOf(id)).toBe('in review');
  const second = await answer('confirmed', 'CD');
  expect(await statusOf(id)).toBe('confirmed');
  await withdraw(workspace.modules, first, signing);
  expect((await standing())?.answers).toMatchObject([{ id: second }]);
  expect(await statusOf(id)).toBe('in review');
});

test('who signs in two windows at the same moment gives one answer', async () => {
  const [row] = await allNetworks(workspace.modules.store.db, (await workspace.resolve()).n);
  const ends = await Promise.allSettled(
    (['confirmed', 'rejected'] as const).map((kind) =>
      review(workspace.modules, { answer: kind, network: row?.id ?? '' }, signing),
    ),
  );
  ids.push(...ends.flatMap((end) => (end.status === 'fulfilled' ? [end.value.id] : [])));
  expect(ends.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(ends.find(({ status }) => status === 'rejected')).toMatchObject({
    reason: { code: 'contradicts' },
  });
  const standing = (await workspace.modules.judgements.aboutNetworks()).filter(
    (one) => !one.withdrawn,
  );
  expect(standing).toHaveLength(1);
});

test('a split parts from the first signature on, and is one of two answers', async () => {
  await workspace.bring({
    1: { phones: [written(1)], emails: ['both@example.org'] },
    3: { phones: [written(2)], emails: ['both@example.org'] },
  });
  const run = await workspace.resolve();
  const rows = await allNetworks(workspace.modules.store.db, run.n);
  const id = rows[0]?.id ?? '';
  const at = 'email:both@example.org';
  const split = (initials: string) =>
    review(
      workspace.modules,
      { answer: 'split', network: id, cutPoint: at },
      { ...signing, initials },
    );
  const [one, other] = [await split('AB'), await split('CD')];
  ids.push(one.id, other.id);
  await expect(split('AB')).rejects.toMatchObject({ code: 'already-judged' });
  await expect(
    review(workspace.modules, { answer: 'confirmed', network: id }, signing),
  ).rejects.toMatchObject({
    code: 'contradicts',
  });
  expect(await statusOf(id)).toBe('split');
  await withdraw(workspace.modules, other.id, { ...signing, initials: 'CD' });
  expect(await statusOf(id)).toBe('in review');
  expect((await workspace.networks(await workspace.resolve())).map(({ length }) => length)).toEqual(
    [2, 2],
  );
  // What is left under its id was never asked about.
  expect(await statusOf(id)).toBe('to review');
});

test('a split that a run followed goes on to be told: a second person agrees or objects', async () => {
  await bringCutPoint();
  const [network] = await allNetworks(workspace.modules.store.db, (await workspace.resolve()).n);
  const where = { network: network?.id ?? '', cutPoint: phone(1) };
  const split = await review(workspace.modules, { answer: 'split', ...where }, signing);
  ids.push(split.id);
  // The network is still there, and is asked about as ever.
  expect(await followedSplits(workspace.modules)).toEqual([]);
  await workspace.resolve();
  const described = async () => {
    const [one, ...more] = await followedSplits(workspace.modules);
    expect(more).toEqual([]);
    return one && { ...one.review, sides: one.sides, id: one.judgement.id };
  };
  const sides = [
    { networks: [{ size: 4 }], alone: 0 },
    { networks: [{ size: 3 }], alone: 0 },
  ];
  expect(await described()).toMatchObject({ id: split.id, state: 'in-review', sides });
  await expect(
    review(workspace.modules, { answer: 'agreed', judgement: split.id }, signing),
  ).rejects.toMatchObject({
    code: 'already-judged',
  });
  await expect(
    review(workspace.modules, { answer: 'objected', judgement: split.id }, signing),
  ).rejects.toMatchObject({
    code: 'contradicts',
  });
  const second = { ...signing, initials: 'CD' };
  const agreed = await review(workspace.modules, { answer: 'agreed', judgement: split.id }, second);
  ids.push(agreed.id);
  expect(agreed.subject).toEqual(split.subject);
  expect(await described()).toMatchObject({
    state: 'split',
    differ: false,
    changedSince: false,
    answers: [{ author: 'AB' }, { author: 'CD' }],
  });
  await withdraw(workspace.modules, agreed.id, second);
  const objected = await review(
    workspace.modules,
    { answer: 'objected', judgement: split.id },
    second,
  );
  ids.push(objected.id);
  expect(objected).toMatchObject({ kind: 'confirmed', subject: { entities: [where.network] } });
  expect(objected.subject.members).toBe(split.subject.members);
  expect(await described()).toMatchObject({ state: 'in-review', differ: true });
  // Taken back, it is told no more, and there is nothing to answer.
  await withdraw(workspace.modules, split.id, signing);
  expect(await described()).toBeUndefined();
  await expect(
    review(workspace.modules, { answer: 'agreed', judgement: split.id }, second),
  ).rejects.toMatchObject({
    code: 'not-found',
  });
});

test('the graph’s copy is made again when it was lost', async () => {
  await say('shared', phone(1));
  await workspace.resolve();
  await workspace.test.clear();
  await workspace.bring(twoPairs);
  await remakeNetworks(workspace.modules);
  expect((await hubOf(phone(1)))?.hub).toBe(true);
  const rows = await workspace.test.graph.read(
    'MATCH (a:Ad)-[:MEMBER_OF]->(n:Network) RETURN a.id AS ad ORDER BY ad',
  );
  expect(rows).toEqual([{ ad: ad(3) }, { ad: ad(4) }]);
});

test('a network that goes on with new ads is told with how many it had and has', async () => {
  await workspace.test.clear();
  await workspace.bring({ 1: { phones: [written(1)] }, 2: { phones: [written(1)] } });
  const { n: first } = await workspace.resolve();
  await workspace.bring({ 3: { phones: [written(1)] }, 4: { phones: [written(2)] } });
  const { n: second } = await workspace.resolve();
  const [network] = await allNetworks(workspace.modules.store.db, second);
  const id = network?.id ?? '';
  const grown = await compareRuns(workspace.modules, first, second);
  expect(grown.resized).toEqual([{ before: id, after: id, adsBefore: 2, adsAfter: 3 }]);
  expect(grown).toMatchObject({ same: 0, adsAdded: 2, appeared: [] });
  const back = await compareRuns(workspace.modules, second, first);
  expect(back.resized).toEqual([{ before: id, after: id, adsBefore: 3, adsAfter: 2 }]);
});

test('two that a judgement keeps apart say so, by themselves, by their ads and by their networks', async () => {
  const about = (...pairs: (readonly [string, string])[]) =>
    keptApart(
      workspace.modules,
      pairs.map(([a, b]) => ({ a, b })),
    ).then((all) => all.map(({ a, b, judgements }) => [a, b, judgements.map(({ id }) => id)]));
  const run = await workspace.resolve();
  const { db } = workspace.modules.store;
  const networks = await networksOfAds(db, run.n, [ad(1), ad(3)]);
  const [one, other] = [networks.get(ad(1)) ?? '', networks.get(ad(3)) ?? ''];
  expect(await about([ad(1), ad(3)])).toEqual([]);
  const id = await say('apart', phone(1), phone(2));
  expect(await about([phone(1), phone(2)], [ad(1), ad(3)], [other, one], [ad(1), other])).toEqual([
    [phone(1), phone(2), [id]],
    [ad(1), ad(3), [id]],
    [other, one, [id]],
    [ad(1), other, [id]],
  ]);
  // Two of one side, and two of one network, are not kept apart by it.
  expect(await about([ad(1), ad(2)], [ad(3), phone(2)])).toEqual([]);
  await withdraw(workspace.modules, id, signing);
  expect(await about([ad(1), ad(3)])).toEqual([]);
});
