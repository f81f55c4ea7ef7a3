import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { evaluate, readTruth } from '../../../server/edge/evaluate/index.ts';
import { openTestGraph, type TestGraph } from '../../support/graph.ts';
import { importCaptures, record } from '../../support/import-captures.ts';

const garden =
  'Quiet rooms near the old tea market, fresh towels every evening and a garden for reading';
const kitchen = 'Мебель на заказ: кухни, шкафы и столы из берёзы, доставка по городу';
const phone = (last: string) => ({ phones: [`+770000044${last}`] });

let opened: TestGraph;
beforeAll(async () => {
  opened = await openTestGraph();
  const ad = (adId: string, text: string, contacts: object) => record({ adId, text, contacts });
  await importCaptures(opened, 'a.jsonl', [
    ad('1', garden, phone('17')),
    ad('2', garden, { phones: ['+77000004417', '+77000004418'] }),
    ad('3', kitchen, phone('18')),
    ad('4', `${kitchen}, выставка в субботу`, phone('19')),
    ad('5', 'Call', phone('20')),
    ad('of nobody known', 'Call', phone('20')),
  ]);
});
afterAll(() => opened.close());

const key = (id: number) => `lotus-board.example/${id}`;
async function truth(
  owners: readonly string[],
  templates: readonly string[] = owners,
  hands: readonly string[] = [],
) {
  const path = join(opened.dataDir, 'truth.json');
  const byAd = <T>(values: readonly T[]) =>
    Object.fromEntries(values.map((value, i) => [key(i + 1), value]));
  await writeFile(
    path,
    JSON.stringify({
      ads: byAd(owners.map((owner, i) => ({ owner, hand: hands[i], kind: 'independent' }))),
      templates: byAd(templates),
      imageGroups: { ab12: 'scene' },
    }),
  );
  return readTruth(path);
}

describe('the graph beside the truth', () => {
  test('tells templates, and what of the truth is not in the graph', async () => {
    const { images, templates } = await evaluate(
      opened.graph,
      await truth(['x', 'x', 'y', 'z', 'z', 'z'], ['g', 'g', 'k', 'k', 'c', 'g']),
    );
    expect(templates).toMatchObject({
      missing: 1,
      agreement: { things: 5, groups: 3, trueGroups: 3, pairs: { precision: 1, recall: 1, f1: 1 } },
    });
    // Each group has one member beside the first.
    expect(templates.calibration.map(({ claims, right }) => [claims, right])).toEqual([
      [1, 1],
      [1, 1],
    ]);
    expect(images).toMatchObject({ missing: 1, agreement: { things: 0 }, calibration: [] });
  });

  test('a member beside a leader of another template is a wrong claim', async () => {
    const { templates } = await evaluate(
      opened.graph,
      await truth(['x', 'x', 'y', 'z', 'z'], ['g', 'h', 'k', 'k', 'c']),
    );
    expect(templates.agreement).toMatchObject({ mixed: 1, pairs: { precision: 0.5, recall: 1 } });
    expect(templates.calibration.reduce((sum, { right }) => sum + right, 0)).toBe(1);
  });

  test('tells what the plain ways to networks come to, by contacts and templates', async () => {
    const { networks } = await evaluate(opened.graph, await truth(['x', 'x', 'y', 'y', 'z']));
    expect(networks.ways.map(({ way }) => way)).toEqual([
      'whatever shares anything',
      'whatever shares what at most 50 ads hold',
    ]);
    expect(networks).toMatchObject({ missing: 0, unknown: 1 });
    // 1 and 2 by a phone, 2 and 3 by another, 3 and 4 by their template; 5 with nobody whose poster is known.
    for (const { agreement } of networks.ways)
      expect(agreement).toMatchObject({
        things: 5,
        groups: 2,
        pairs: { precision: 2 / 6, recall: 1 },
        bCubed: { precision: (4 * 0.5 + 1) / 5, recall: 1 },
        largest: 0.8,
        trueLargest: 0.4,
        mixed: 1,
        overMerged: 0,
      });
    expect(networks.calibration).toEqual([]);
  });

  test('tells networks that are handed in, and how sure their merges were', async () => {
    const owners = ['x', 'x', 'y', 'y', 'z'];
    const { networks } = await evaluate(opened.graph, await truth(owners), {
      assignments: [1, 2, 3, 4].map((id) => ({
        ad: `ad:${key(id)}`,
        network: owners[id - 1] ?? '',
      })),
      merges: [
        { a: `ad:${key(1)}`, b: `ad:${key(2)}`, probability: 0.97 },
        { a: `ad:${key(2)}`, b: `ad:${key(3)}`, probability: 0.95 },
        { a: `ad:${key(5)}`, b: 'ad:lotus-board.example/of nobody known', probability: 1 },
      ],
      // Of these 18 is of two posters, 17 of one, and 20 of one who is known.
      hubs: ['17', '18', '20', '77'].map((last) => `phone:+770000044${last}`),
      sharedIdentifiers: ['18', '20', '77'].map((last) => `phone:+770000044${last}`),
    });
    expect(networks.ways).toHaveLength(3);
    expect(networks.ways[0]).toMatchObject({
      way: 'networks',
      agreement: { bCubed: { f1: 1 }, adjustedRand: 1, mixed: 0, overMerged: 0 },
    });
    expect(networks.calibration).toEqual([
      { from: 0.95, to: 0.98, claims: 2, right: 1, said: expect.closeTo(0.96, 10) },
    ]);
    expect(networks.hubs[0]).toEqual({
      sort: 'contacts',
      flagged: 3,
      shared: 1,
      sharedIdentifiers: 2,
      acrossShared: 1,
      several: 1,
      wide: 0,
      wideFlagged: 0,
    });
  });

  test('tells any number of partitions beside one another, by who controls and by who writes', async () => {
    const owners = ['x', 'x', 'y', 'y', 'y'];
    const known = await truth(owners, owners, ['x1', 'x2', 'y1', 'y1', 'y2']);
    const hand = new Map([1, 3, 4].map((id) => [`ad:${key(id)}`, `h${id === 1 ? 1 : 3}`]));
    const { networks } = await evaluate(opened.graph, known, undefined, [
      { way: 'by hand', labelOf: (ad) => hand.get(ad) },
      { way: 'by owner', labelOf: (ad) => known.owners.get(ad) },
    ]);
    const [byHand, byOwner, plain] = networks.ways;
    const kept = expect.closeTo((2 * 0.5 + 3 * (5 / 9)) / 5, 12);
    // 2 and 5 are alone.
    expect(byHand).toMatchObject({
      way: 'by hand',
      agreement: { groups: 4, bCubed: { precision: 1, recall: kept } },
      hands: { trueGroups: 4, bCubed: { f1: 1 } },
    });
    expect(byOwner).toMatchObject({
      way: 'by owner',
      agreement: { bCubed: { f1: 1 } },
      hands: { bCubed: { precision: kept, recall: 1 } },
    });
    expect(byHand?.recallBySize[1]).toEqual({
      from: 2,
      to: 5,
      trueGroups: 2,
      things: 5,
      recall: kept,
    });
    expect(plain?.way).toBe('whatever shares anything');
    expect(plain?.hands).not.toBeNull();
  });

  test('a truth that knows owners alone says nothing of hands', async () => {
    const { networks } = await evaluate(opened.graph, await truth(['x', 'x', 'y', 'y', 'z']));
    for (const { hands } of networks.ways) expect(hands).toBeNull();
  });

  test('an observation that is judged wrong merges nothing', async () => {
    const judged = (value: boolean) =>
      opened.graph.write(
        `MATCH (:Ad)-[r:LISTS]->(:Phone {id: 'phone:+77000004418'}) SET r.judgedWrong = ${value}`,
      );
    await judged(true);
    const { networks } = await evaluate(opened.graph, await truth(['x', 'x', 'y', 'y', 'z']));
    await judged(false);
    expect(networks.ways[0]?.agreement).toMatchObject({ groups: 3, bCubed: { f1: 1 } });
  });
});

describe('what is no truth is refused, with what to do', () => {
  test('a file that is not there, is no JSON, or holds something else', async () => {
    await expect(readTruth('nowhere.json')).rejects.toThrow(/cannot be read \(ENOENT\)/);
    await mkdir(join(opened.dataDir, 'other'), { recursive: true });
    for (const [name, text] of [
      ['cut.json', '{"ads":'],
      ['other.json', '{"ads":{}}'],
    ] as const) {
      const path = join(opened.dataDir, 'other', name);
      await writeFile(path, text);
      await expect(readTruth(path)).rejects.toMatchObject({
        message: expect.stringContaining('holds no truth'),
        remedy: expect.stringContaining('truth.json'),
      });
    }
  });

  test('a truth of another scenario, with the byte order mark that some editors write', async () => {
    await writeFile(
      join(opened.dataDir, 'foreign.json'),
      '\uFEFF{"ads":{"b.example/1":{"owner":"x"}}}',
    );
    const foreign = await readTruth(join(opened.dataDir, 'foreign.json'));
    await expect(evaluate(opened.graph, foreign)).rejects.toThrow(/no ad of this truth/);
  });
});
