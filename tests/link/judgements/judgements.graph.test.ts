import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { findPaths, linksAmong, neighbours, whyLinked } from '../../../server/ask/explore/index.ts';
import { load, update } from '../../../server/ask/projection/load.ts';
import type { Evidence } from '../../../server/core/evidence/index.ts';
import { dumpGraph } from '../../../server/core/neo4j/index.ts';
import { openStore, type Store } from '../../../server/core/store/index.ts';
import { freezeSnapshot } from '../../../server/court/snapshot/index.ts';
import { type Judgements, openJudgements } from '../../../server/link/judgements/index.ts';
import { loadEntities } from '../../../server/read/recorded/index.ts';
import { custodyLine } from '../../support/custody.ts';
import { importCaptures, record } from '../../support/import-captures.ts';
import { ownGraph } from '../opened.ts';

const now = new Date('2026-07-01T00:00:00.000Z');
const phone = 'phone:+77000004417';
const orchid = 'handle:telegram:orchid_rooms';
const mail = 'email:rooms@orchid.example';
const adId = (number: string) => `ad:lotus-board.example/${number}`;
const words = 'Call 8 (700) 000-44-17, telegram: orchid_rooms';
const signing = { reason: 'a price, not a number', initials: 'ab' };

const opened = ownGraph();
let evidence: Evidence;
let store: Store;
let judgements: Judgements;

/** One ad with a phone and a handle in its words; the handle leads on to a mailbox by another ad. */
const held = [
  record({ adId: '1', text: words }),
  record({
    adId: '2',
    text: 'Write to us',
    contacts: { handles: ['telegram:orchid_rooms'], emails: ['rooms@orchid.example'] },
  }),
];
beforeAll(async () => {
  ({ evidence } = await importCaptures(opened, 'one.jsonl', held));
  store = await openStore(opened.dataDir);
  judgements = await openJudgements({ graph: opened.graph, evidence, store }, () => now);
});
afterEach(async () => {
  for (const { id, withdrawn } of await judgements.about([adId('1')]))
    if (!withdrawn) await judgements.withdraw(id, { reason: 'next test', initials: 'T' });
});
afterAll(() => store.close());

async function observation(entity = phone) {
  const why = await whyLinked({ graph: opened.graph, evidence }, adId('1'), entity, 5);
  const [found] = why?.sources[0]?.observations ?? [];
  if (!found) throw new Error(`${entity} is not read in the ad`);
  return found;
}

async function judged(found: Awaited<ReturnType<typeof observation>>): Promise<string> {
  const [one] = await judgements.judgeWrong([found], signing);
  return one?.id ?? '';
}

const why = async (a = phone, b = orchid) => {
  const answer = await whyLinked({ graph: opened.graph, evidence }, a, b, 5);
  if (!answer) throw new Error('not held');
  return answer;
};
const linkOf = async (a: string, b: string) =>
  (await linksAmong(opened.graph, [a, b])).map(({ type, judgedWrong, ads }) => [
    type,
    judgedWrong ? 'wrong' : 'right',
    ads,
  ]);
const pathsTo = async () =>
  (await findPaths({ graph: opened.graph }, { from: phone, to: mail, maxSteps: 6, limit: 5 }))
    .withoutHub.length;
async function near(id: string) {
  const origin = (await loadEntities(opened.graph, [id])).get(id);
  if (!origin) throw new Error(`${id} is not held`);
  const { found } = await neighbours(opened.graph, origin, undefined, 50);
  return {
    last: found.at(-1)?.entity.id,
    wrong: found.filter(({ link }) => link.judgedWrong).length,
  };
}
async function dumped() {
  const lines: string[] = [];
  for await (const line of dumpGraph(opened.graph)) lines.push(line);
  return lines;
}
async function custody() {
  const lines: Record<string, unknown>[] = [];
  for await (const line of evidence.custody()) lines.push(custodyLine(line));
  return lines;
}

describe('one story, in its order', { shuffle: false }, () => {
  test('a copy of the graph learns of a judgement, and of its withdrawal', async () => {
    let copy = await load(opened.graph);
    const wrong = async () => {
      copy = await update(opened.graph, copy);
      return copy.arrays.outWeight.filter((weight) => weight === 0).length;
    };
    expect(await wrong()).toBe(0);
    const id = await judged(await observation());
    expect(await wrong()).toBe(1);
    await judgements.withdraw(id, signing);
    expect(await wrong()).toBe(0);
  });

  test('an observation judged wrong holds nothing, stays to be seen, and counts again when withdrawn', async () => {
    const dump = await dumped();
    const isHeld = async () => {
      expect(await linkOf(phone, orchid)).toEqual([['TOGETHER', 'right', 1]]);
      expect(await pathsTo()).toBe(1);
      expect(await near(orchid)).toMatchObject({ wrong: 0 });
      expect(await why()).toMatchObject({ judgedWrong: false, strength: 'limited', ads: 1 });
      expect(await dumped()).toEqual(dump);
    };
    await isHeld();
    const id = await judged(await observation());
    expect(await linkOf(phone, orchid)).toEqual([['TOGETHER', 'wrong', 1]]);
    expect(await linkOf(adId('1'), phone)).toEqual([['LISTS', 'wrong', 1]]);
    expect(await linkOf(adId('1'), orchid)).toEqual([['LISTS', 'right', 1]]);
    expect(await pathsTo()).toBe(0);
    expect(await near(orchid)).toEqual({ last: phone, wrong: 1 });
    const counted = { ads: 0, adsJudgedWrong: 1 };
    const described = await why();
    expect(described).toMatchObject({
      linked: true,
      judgedWrong: true,
      strength: 'weak',
      ...counted,
    });
    expect(described.sources).toHaveLength(1);
    expect(described.against[0]?.code).toBe('judged-wrong');
    // What was captured is the same: the mark is a copy of the application store.
    expect(await dumped()).toEqual(dump);
    const withdrawn = { author: 'CD', reason: 'it is a number' };
    const taken = await judgements.withdraw(id, { reason: 'it is a number', initials: 'CD' });
    expect(taken).toMatchObject({ withdrawn });
    await isHeld();
    const made = await judgements.about([phone]);
    expect(made.find((one) => one.id === id)).toMatchObject({ author: 'AB', withdrawn });
  });

  test('it is in the custody log and in the audit trail, and in the case that it is about', async () => {
    const id = await judged(await observation());
    expect((await custody()).at(-1)).toMatchObject({
      event: 'judged',
      judgement: id,
      about: [adId('1'), phone],
      signed: 'AB',
      reason: 'a price, not a number',
    });
    const snapshot = await freezeSnapshot({
      graph: opened.graph,
      evidence,
      judgements,
      store,
      entities: [phone, orchid],
      title: 'Case 7',
      producer: 'AB',
      now,
      software: { name: 'Throughline', version: '0', rules: [] },
    });
    // The ad is in the case to be looked at, and counts for nothing: verify refuses more in scope than there are.
    for (const { ads, inScope } of snapshot.completeness.reach)
      expect(inScope).toBeLessThanOrEqual(ads);
    expect(snapshot.judgements.find((one) => one.id === id)).toMatchObject({
      ad: adId('1'),
      entity: phone,
      raw: '8 (700) 000-44-17',
      author: 'AB',
      withdrawn: null,
    });
    expect(snapshot.links.filter(({ judgedWrong }) => judgedWrong).map(({ to }) => to)).toEqual([
      phone,
    ]);
    await judgements.withdraw(id, { reason: 'looked again', initials: 'CD' });
    expect((await custody()).at(-1)).toMatchObject({
      event: 'withdrawn',
      judgement: id,
      signed: 'CD',
    });
    const trail = await store.db
      .selectFrom('audit')
      .select(['event', 'author'])
      .where('judgement', '=', id)
      .orderBy('event')
      .execute();
    expect(trail).toEqual([
      { event: 'judged', author: 'AB' },
      { event: 'withdrawn', author: 'CD' },
    ]);
  });

  describe('what is refused', () => {
    test('an observation that was never made', async () => {
      const found = await observation();
      const capture = `capture:${'0'.repeat(64)}`;
      for (const over of [{ start: found.start + 1 }, { raw: 'no' }, { entity: mail }, { capture }])
        await expect(judgements.judgeWrong([{ ...found, ...over }], signing)).rejects.toMatchObject(
          {
            code: 'no-such-observation',
          },
        );
    });

    test('of several, one that is refused takes back all of them', async () => {
      const [found, other] = [await observation(), await observation(orchid)];
      await judgements.judgeWrong([other], signing);
      const lines = (await custody()).length;
      await expect(judgements.judgeWrong([found, other], signing)).rejects.toMatchObject({
        code: 'already-judged',
      });
      expect(await linkOf(adId('1'), phone)).toEqual([['LISTS', 'right', 1]]);
      expect(await judgements.about([phone])).toEqual(
        (await judgements.about([phone])).filter(({ withdrawn }) => withdrawn),
      );
      expect(await custody()).toHaveLength(lines);
    });

    test('the same judgement twice, at once too, and a second withdrawal', async () => {
      const found = await observation();
      const [one, other] = await Promise.allSettled([
        judgements.judgeWrong([found], signing),
        judgements.judgeWrong([found], signing),
      ]);
      expect([one.status, other.status].sort()).toEqual(['fulfilled', 'rejected']);
      const made = await judgements.about([phone]);
      const id = made.find(({ withdrawn }) => !withdrawn)?.id ?? '';
      const before = (await custody()).length;
      await expect(judgements.judgeWrong([found], signing)).rejects.toMatchObject({
        code: 'already-judged',
      });
      await judgements.withdraw(id, signing);
      const after = (await custody()).length;
      await expect(judgements.withdraw(id, signing)).rejects.toMatchObject({
        code: 'already-withdrawn',
      });
      await expect(judgements.withdraw('none', signing)).rejects.toMatchObject({
        code: 'not-found',
      });
      expect([after, (await custody()).length]).toEqual([before + 1, before + 1]);
    });
  });

  describe('an import afterwards', () => {
    const later = { adId: '1', capturedAt: '2026-04-01T10:00:00Z' };
    beforeEach(async () => {
      await opened.clear();
      await importCaptures(opened, 'one.jsonl', held);
      await judgements.judgeWrong([await observation()], signing);
    });

    test.each([
      ['the same words in a longer text does not bring the link back', `Today! ${words}`, 'wrong'],
      ['another observation of the number does', 'Call +7 700 000 44 17 now', 'right'],
    ])('with %s', async (_, text, word) => {
      await importCaptures(opened, 'two.jsonl', [record({ ...later, text })]);
      if (word === 'wrong') expect(await linkOf(adId('1'), phone)).toEqual([['LISTS', word, 1]]);
      await judgements.remake();
      expect(await linkOf(adId('1'), phone)).toEqual([['LISTS', word, 1]]);
      expect(await why()).toMatchObject({ ads: word === 'right' ? 1 : 0 });
    });

    test('of a graph made anew from the same captures finds the judgement there', async () => {
      await opened.clear();
      await importCaptures(opened, 'again.jsonl', held);
      expect(await linkOf(adId('1'), phone)).toEqual([['LISTS', 'right', 1]]);
      await openJudgements({ graph: opened.graph, evidence, store });
      expect(await linkOf(adId('1'), phone)).toEqual([['LISTS', 'wrong', 1]]);
    });

    test('of another ad with both keeps the link by the one whose reading stands', async () => {
      await importCaptures(opened, 'more.jsonl', [record({ adId: '3', text: `Again: ${words}` })]);
      expect(await linkOf(phone, orchid)).toEqual([['TOGETHER', 'right', 1]]);
      const described = await why();
      expect(described).toMatchObject({ ads: 1, adsJudgedWrong: 1, strength: 'limited' });
      expect(described.sources.map(({ ad }) => ad.id)).toEqual([adId('3'), adId('1')]);
      expect(described.against.map(({ code }) => code)).toContain('judged-wrong');
    });
  });
});
