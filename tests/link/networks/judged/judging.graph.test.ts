import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { LinkJudgementKind } from '../../../../server/link/judgements/index.ts';
import {
  type Change,
  compareRuns,
} from '../../../../server/link/networks/compared/compare-runs.ts';
import { concerning } from '../../../../server/link/networks/judged/concerning.ts';
import { followedSplits } from '../../../../server/link/networks/judged/followed-splits.ts';
import {
  type Answer,
  judge,
  review,
  withdraw,
} from '../../../../server/link/networks/judged/judging.ts';
import { keptApart } from '../../../../server/link/networks/judged/kept-apart.ts';
import { outcomeOf } from '../../../../server/link/networks/judged/outcome.ts';
import { reviewsOf } from '../../../../server/link/networks/judged/review.ts';
import { allNetworks } from '../../../../server/link/networks/kept/kept-networks.ts';
import { networksOfAds } from '../../../../server/link/networks/kept/members.ts';
import type { Run } from '../../../../server/link/networks/run.ts';
import { remakeNetworks, resolveNow } from '../../../../server/link/networks/runs/resolve-graph.ts';
import { flagHubs } from '../../../../server/read/recorded/index.ts';
import { custodyLine } from '../../../support/custody.ts';
import { ownWorkspace } from '../../opened.ts';

const workspace = ownWorkspace();

const ad = (n: number) => `ad:lotus-board.example/${n}`;
const phone = (n: number) => `phone:+7700000000${n}`;
const written = (n: number) => `+7 700 000 000${n}`;
const signing = { reason: 'looked at both', initials: 'AB' };
const signed = (initials: string) => ({ ...signing, initials });
const ids: string[] = [];
const say = async (...[kind, ...about]: [LinkJudgementKind, ...string[]]) => {
  const { id } = await judge(workspace.modules, { kind, about }, signing);
  ids.push(id);
  return id;
};
const answered = async (said: Answer, initials = 'AB') => {
  const made = await review(workspace.modules, said, signed(initials));
  ids.push(made.id);
  return made;
};
const takenBack = (id: string, initials = 'AB') =>
  withdraw(workspace.modules, id, signed(initials));
const judgements = () => workspace.modules.judgements;
const db = () => workspace.modules.store.db;

let run: Run;
const resolved = async () => {
  run = await workspace.resolve();
  return run;
};
/** The networks of a run whose ads have one digit, or two. */
const networks = async (digits: number) =>
  (await workspace.networks(run)).filter(([first]) => first?.length === digits);
const networkOf = async (n: number) => (await networksOfAds(db(), run.n, [ad(n)])).get(ad(n)) ?? '';
const statusOf = async (id: string) => {
  const asked = 'MATCH (n:Network {id: $id}) RETURN n.status AS status';
  return (await workspace.test.graph.read<{ status: string }>(asked, { id }))[0]?.status;
};

const [room1, room2] = [
  'The quiet studio near a station, second floor, tea for guests and a garden to sit in',
  'A bright loft by the river, new furniture, parking behind the house, ask for the late key',
];
const handles = ['telegram:orchid_demo'];
const phones = [written(3)];
const twoPairs = {
  1: { phones: [written(1)] },
  2: { phones: [written(1)] },
  3: { phones: [written(2)] },
  4: { phones: [written(2)] },
};
/**
 * Two pairs that share nothing. And four ads and three that one phone holds together; of the three, two hold it,
 * linked by the words of the third.
 */
beforeAll(async () => {
  await workspace.bring({
    ...twoPairs,
    11: { handles },
    12: { handles, phones },
    13: { handles, phones },
    17: { handles, phones },
    14: { phones, text: room1 },
    15: { phones, text: room2 },
    16: { text: room1 },
  });
  await workspace.bring({ 16: { text: room2, capturedAt: '2026-03-20T10:00:00Z' } });
  await resolved();
});
afterEach(async () => {
  const made = await judgements().aboutNetworks();
  for (const id of ids.splice(0))
    await takenBack(id, made.find((one) => one.id === id)?.author).catch(() => undefined);
});

// One story: what is judged is taken back behind each test, and runs and ads stay.
describe('one story, in its order', { shuffle: false }, () => {
  test.each([
    ['the same thing twice', ['together', phone(1), phone(1)], 'not-judgeable'],
    ['one thing', ['apart', phone(1)], 'not-judgeable'],
    ['what is not there', ['shared', 'phone:+77000009999'], 'no-such-entity'],
    ['an ad that is shared', ['shared', ad(1)], 'not-judgeable'],
    ['a platform', ['together', ad(1), 'platform:lotus-board.example'], 'not-judgeable'],
    ['a network that is not there', ['together', 'network:99/9', ad(1)], 'no-such-network'],
  ] as const)('%s cannot be judged', async (_, [kind, ...about], code) => {
    const said = judge(workspace.modules, { kind, about }, signing);
    await expect(said).rejects.toMatchObject({ code });
  });

  test('the same word twice, and the opposite of what stands, are refused: it is named', async () => {
    const id = await say('together', ad(1), ad(3));
    await expect(say('together', ad(3), ad(1))).rejects.toMatchObject({ code: 'already-judged' });
    const message = expect.stringContaining(id);
    await expect(say('apart', ad(3), ad(1))).rejects.toMatchObject({
      code: 'contradicts',
      message,
    });
  });

  test('what is no cut point, no network or no run cannot be split', async () => {
    const network = await networkOf(11);
    for (const [where, code] of [
      [{ network, cutPoint: phone(2) }, 'no-such-cut-point'],
      [{ network: 'network:99/9', cutPoint: phone(3) }, 'no-such-network'],
      [{ network, cutPoint: phone(3), run: 999 }, 'no-such-run'],
    ] as const)
      await expect(answered({ answer: 'split', ...where })).rejects.toMatchObject({ code });
    expect((await judgements().aboutNetworks()).filter((one) => !one.withdrawn)).toEqual([]);
  });

  test('two that a judgement keeps apart say so, by themselves, by their ads and by their networks', async () => {
    const about = async (...pairs: (readonly [string, string])[]) => {
      const asked = pairs.map(([a, b]) => ({ a, b }));
      const all = await keptApart(workspace.modules, asked);
      return all.map(({ a, b, judgements: by }) => [a, b, by.map(({ id }) => id)]);
    };
    const [one, other] = [await networkOf(1), await networkOf(3)];
    expect(await about([ad(1), ad(3)])).toEqual([]);
    const id = await say('apart', phone(1), phone(2));
    expect(await about([phone(1), phone(2)], [ad(1), ad(3)], [other, one], [ad(1), other])).toEqual(
      [
        [phone(1), phone(2), [id]],
        [ad(1), ad(3), [id]],
        [other, one, [id]],
        [ad(1), other, [id]],
      ],
    );
    // Two of one side, and two of one network, are not kept apart by it.
    expect(await about([ad(1), ad(2)], [ad(3), phone(2)])).toEqual([]);
    await takenBack(id);
    expect(await about([ad(1), ad(3)])).toEqual([]);
  });

  test('two people decide, each signs for himself and takes back his own', async () => {
    const network = await networkOf(1);
    const answer = async (kind: 'confirmed' | 'rejected', initials: string) =>
      (await answered({ answer: kind, network }, initials)).id;
    const rows = await allNetworks(db(), run.n);
    const standing = async () => (await reviewsOf(judgements(), rows)).get(network);
    const first = await answer('confirmed', 'AB');
    expect([await statusOf(network), (await standing())?.state]).toEqual([
      'in review',
      'in-review',
    ]);
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
    expect(await statusOf(network)).toBe('in review, they differ');
    // Who differs is not overruled by taking back what he said.
    await expect(takenBack(other)).rejects.toMatchObject({
      code: 'author',
      message: expect.stringContaining('only CD can take it back'),
    });
    await takenBack(other, 'CD');
    expect(await statusOf(network)).toBe('in review');
    const second = await answer('confirmed', 'CD');
    expect(await statusOf(network)).toBe('confirmed');
    await takenBack(first);
    expect((await standing())?.answers).toMatchObject([{ id: second }]);
    expect(await statusOf(network)).toBe('in review');
  });

  test('who signs in two windows at the same moment gives one answer', async () => {
    const network = await networkOf(1);
    const ends = await Promise.allSettled(
      (['confirmed', 'rejected'] as const).map((answer) => answered({ answer, network })),
    );
    expect(ends.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const reason = { code: 'contradicts' };
    expect(ends.find(({ status }) => status === 'rejected')).toMatchObject({ reason });
    expect((await judgements().aboutNetworks()).filter((one) => !one.withdrawn)).toHaveLength(1);
  });

  test('what is signed while a run reads is told by what the run read, in the same words everywhere', async () => {
    let id: string | undefined;
    const observation = {
      ...judgements(),
      async aboutNetworks(named?: readonly string[]) {
        id ??= await say('together', phone(1), phone(2));
        return judgements().aboutNetworks(named);
      },
    };
    const read = await resolveNow({ ...workspace.modules, judgements: observation });
    const judgement = (await judgements().aboutNetworks()).find((one) => one.id === id);
    expect(judgement && judgement.at > read.startedAt).toBe(true);
    expect(judgement && outcomeOf(judgement, read)).toBe('followed');
    const described = await concerning(workspace.modules, [phone(1)], []);
    expect(described.judgements.find((one) => one.judgement.id === id)?.outcome).toBe('followed');
  });

  test('what contradicts by a chain is named with the judgements behind it, the newest stand', async () => {
    const first = await say('together', ad(1), phone(2));
    const second = await say('together', phone(2), ad(2));
    const third = await say('apart', ad(1), ad(2));
    const [{ refused, chain } = { refused: '', chain: [] }, ...more] = (await resolved())
      .contradictions;
    expect(more).toEqual([]);
    expect([...chain, refused].sort()).toEqual([first, second, third].sort());
    expect(refused).not.toBe(third);
    expect((await networks(1)).some((all) => all.includes('1') && all.includes('2'))).toBe(false);
  });

  test('together merges what shares nothing, apart parts what does, and a withdrawal undoes both', async () => {
    const merged = await say('together', phone(1), phone(2));
    expect((await resolved()).judgements).toContain(merged);
    expect(await networks(1)).toEqual([['1', '2', '3', '4']]);
    await takenBack(merged);
    await say('apart', ad(1), ad(2));
    await resolved();
    expect(await networks(1)).toEqual([['3', '4']]);
    // A network is meant with its ads: the judgement outlives the network.
    const about = [await networkOf(3), ad(1)];
    const { id, subject } = await judge(workspace.modules, { kind: 'together', about }, signing);
    ids.push(id);
    expect(subject).toEqual({
      entities: [ad(1), ad(3)],
      sides: [[ad(1)], [ad(3), ad(4)]],
      networks: [expect.stringMatching(/^network:/)],
    });
    await resolved();
    expect(await networks(1)).toEqual([['1', '3', '4']]);
    // What is apart from its own network is apart from all others in it.
    await takenBack(id);
    const whole = await networkOf(3);
    await say('apart', ad(4), whole);
    expect((await judgements().aboutNetworks([whole]))[0]?.subject.sides).toEqual([
      [ad(1), ad(3)],
      [ad(4)],
    ]);
  });

  const hubOf = async (id: string) => {
    const asked = 'MATCH (x:Entity {id: $id}) RETURN x.hub AS hub, x.hubReason AS reason';
    return (await workspace.test.graph.read<{ hub: boolean | null }>(asked, { id }))[0];
  };

  test('shared is a hub at once, links nobody, and is not lifted by an import or a run', async () => {
    const id = await say('shared', phone(1));
    const reason = expect.stringMatching(/^AB judged it shared on .*looked/);
    const described = { hub: true, reason };
    expect(await hubOf(phone(1))).toEqual(described);
    await flagHubs(workspace.test.graph);
    expect(await hubOf(phone(1))).toEqual(described);
    await resolved();
    expect(await networks(1)).toEqual([['3', '4']]);
    expect(await hubOf(phone(1))).toEqual(described);
    await takenBack(id);
    expect(await hubOf(phone(1))).not.toEqual(described);
    await say('exclusive', phone(1));
    expect(await hubOf(phone(1))).toEqual({ hub: false, reason: null });
    await resolved();
    expect(await networks(1)).toHaveLength(2);
  });

  const wholeLarge = ['11', '12', '13', '14', '15', '16', '17'];
  test('a split at a cut point keeps all holders of either side apart, is one judgement, and undone as one', async () => {
    const whole = await resolved();
    expect(await networks(2)).toEqual([wholeLarge]);
    const where = { network: await networkOf(11), cutPoint: phone(3), run: whole.n } as const;
    // Two ads apart are not enough: the other of the smaller part goes with the larger.
    const two = await say('apart', ad(12), ad(14));
    const partedTwo = await resolved();
    expect(await networks(2)).toEqual([wholeLarge.filter((n) => n !== '14')]);
    // One ad that is parted is told as what fell apart, and by whose word; met again, as what became one.
    const one = { network: 1, alone: 1 };
    const sizes = ({ before, adsAloneBefore, after, adsAloneAfter }: Change) => [
      { network: before.length, alone: adsAloneBefore },
      { network: after.length, alone: adsAloneAfter },
    ];
    const apart = await compareRuns(workspace.modules, whole.n, partedTwo.n);
    expect(apart.split.map(sizes)).toEqual([[{ network: 1, alone: 0 }, one]]);
    expect(apart.split[0]?.because).toEqual([{ kind: 'judged', judgement: two }]);
    expect(apart.split[0]?.aloneAfter).toEqual([ad(14)]);
    expect(apart).toMatchObject({ merged: [], appeared: [], gone: [], same: 2, resized: [] });
    const back = await compareRuns(workspace.modules, partedTwo.n, whole.n);
    expect(back.merged.map(sizes)).toEqual([[one, { network: 1, alone: 0 }]]);
    expect(back).toMatchObject({ split: [], appeared: [], gone: [] });
    await takenBack(two);
    const split = await answered({ answer: 'split', ...where });
    const sides = [
      [ad(12), ad(13), ad(17)],
      [ad(14), ad(15)],
    ];
    expect(split).toMatchObject({
      kind: 'apart',
      subject: {
        entities: [ad(12), ad(14)],
        split: { network: where.network, at: phone(3), sides },
      },
    });
    const parted = await resolved();
    expect(await networks(2)).toEqual([
      ['11', '12', '13', '17'],
      ['14', '15', '16'],
    ]);
    expect(parted.judgements).toEqual([split.id]);
    const custody: string[] = [];
    for await (const line of workspace.modules.evidence.custody())
      if (line.includes(split.id)) custody.push(line);
    expect(custodyLine(custody[0] ?? '')).toMatchObject({
      about: expect.arrayContaining([where.network, phone(3), ...sides.flat()]),
    });
    // Found from any ad that it names, and from what it was split at.
    for (const about of [ad(13), ad(15), phone(3), where.network])
      expect(await judgements().aboutNetworks([about])).toContainEqual(split);
    const again = answered({ answer: 'split', ...where });
    await expect(again).rejects.toMatchObject({ code: 'already-judged' });
    // The opposite of any two that it keeps apart is refused.
    await expect(say('together', ad(15), ad(13))).rejects.toMatchObject({ code: 'contradicts' });
    const { split: fell } = await compareRuns(workspace.modules, whole.n, parted.n);
    // The judgement is the cause: what the two sides share is not too little.
    expect(fell.map(({ because }) => because)).toEqual([[{ kind: 'judged', judgement: split.id }]]);
    await takenBack(split.id);
    const undone = await resolved();
    expect(await networks(2)).toEqual([wholeLarge]);
    const { merged, judgementsLifted } = await compareRuns(workspace.modules, parted.n, undone.n);
    expect(judgementsLifted).toEqual([split.id]);
    const because = { kind: 'judged-no-more', judgement: split.id };
    expect(merged.map((change) => change.because[0])).toEqual([because]);
  });

  test('a split that a run followed goes on to be told: a second person agrees or objects', async () => {
    const network = await networkOf(11);
    const split = await answered({ answer: 'split', network, cutPoint: phone(3) });
    const judgement = split.id;
    // The network is still there, and is asked about as ever.
    expect(await followedSplits(workspace.modules)).toEqual([]);
    await resolved();
    const described = async () => {
      const [one, ...more] = await followedSplits(workspace.modules);
      expect(more).toEqual([]);
      return one && { ...one.review, sides: one.sides, id: one.judgement.id };
    };
    const sides = [4, 3].map((size) => ({ networks: [{ size }], alone: 0 }));
    expect(await described()).toMatchObject({ id: judgement, state: 'in-review', sides });
    for (const [answer, code] of [
      ['agreed', 'already-judged'],
      ['objected', 'contradicts'],
    ] as const)
      await expect(answered({ answer, judgement })).rejects.toMatchObject({ code });
    const agreed = await answered({ answer: 'agreed', judgement }, 'CD');
    expect(agreed.subject).toEqual(split.subject);
    const answers = [{ author: 'AB' }, { author: 'CD' }];
    const all = { state: 'split', differ: false, changedSince: false, answers };
    expect(await described()).toMatchObject(all);
    await takenBack(agreed.id, 'CD');
    const objected = await answered({ answer: 'objected', judgement }, 'CD');
    const { members } = split.subject;
    expect(objected).toMatchObject({
      kind: 'confirmed',
      subject: { entities: [network], members },
    });
    expect(await described()).toMatchObject({ state: 'in-review', differ: true });
    // Taken back, it is told no more, and there is nothing to answer.
    await takenBack(judgement);
    expect(await described()).toBeUndefined();
    const late = answered({ answer: 'agreed', judgement }, 'CD');
    await expect(late).rejects.toMatchObject({ code: 'not-found' });
  });

  let grown: { before: Run; after: Run; network: string };
  test('a review says of which ads it was, and that they have changed since', async () => {
    const before = await resolved();
    const network = await networkOf(1);
    for (const initials of ['AB', 'CD']) await answered({ answer: 'confirmed', network }, initials);
    expect(await statusOf(network)).toBe('confirmed');
    await workspace.bring({ 5: { phones: [written(1)] }, 6: { phones: [written(2)] } });
    grown = { before, after: await resolved(), network };
    const reviews = await reviewsOf(judgements(), await allNetworks(db(), run.n));
    expect(reviews.get(network)).toMatchObject({ state: 'confirmed', changedSince: true });
    expect(await statusOf(network)).toBe('confirmed, changed since');
    // Who looked at it before is told to look again; of the ads of now each may answer anew.
    const late = answered({ answer: 'rejected', network, run: before.n });
    await expect(late).rejects.toMatchObject({ code: 'changed' });
    await answered({ answer: 'rejected', network });
    expect(await statusOf(network)).toBe('in review');
  });

  test('a network that goes on with new ads is told with how many it had and has', async () => {
    const { before, after, network } = grown;
    const one = { before: network, after: network };
    const found = await compareRuns(workspace.modules, before.n, after.n);
    expect(found.resized).toContainEqual({ ...one, adsBefore: 2, adsAfter: 3 });
    expect(found.resized).toHaveLength(2);
    expect(found).toMatchObject({ same: 1, adsAdded: 2, appeared: [] });
    const back = await compareRuns(workspace.modules, after.n, before.n);
    expect(back.resized).toContainEqual({ ...one, adsBefore: 3, adsAfter: 2 });
  });

  test('a split parts from the first signature on, and is one of two answers', async () => {
    const emails = ['both@example.org'];
    await workspace.bring({ 1: { ...twoPairs[1], emails }, 3: { ...twoPairs[3], emails } });
    await resolved();
    const network = await networkOf(1);
    const split = (initials: string) =>
      answered({ answer: 'split', network, cutPoint: 'email:both@example.org' }, initials);
    const [, other] = [await split('AB'), await split('CD')];
    await expect(split('AB')).rejects.toMatchObject({ code: 'already-judged' });
    const otherwise = answered({ answer: 'confirmed', network });
    await expect(otherwise).rejects.toMatchObject({ code: 'contradicts' });
    expect(await statusOf(network)).toBe('split');
    await takenBack(other.id, 'CD');
    expect(await statusOf(network)).toBe('in review');
    await resolved();
    expect((await networks(1)).map(({ length }) => length)).toEqual([3, 3]);
    // What is left under its id was never asked about.
    expect(await statusOf(network)).toBe('to review');
  });

  test('the graph’s copy is made again when it was lost', async () => {
    await workspace.test.clear();
    await workspace.bring(twoPairs);
    await say('shared', phone(1));
    await resolved();
    await workspace.test.clear();
    await workspace.bring(twoPairs);
    await remakeNetworks(workspace.modules);
    expect((await hubOf(phone(1)))?.hub).toBe(true);
    const rows = await workspace.test.graph.read(
      'MATCH (a:Ad)-[:MEMBER_OF]->(n:Network) RETURN a.id AS ad ORDER BY ad',
    );
    expect(rows).toEqual([{ ad: ad(3) }, { ad: ad(4) }]);
  });
});
