import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ad, houses, workers } from '../../link/networks/operations/house.ts';
import { openTestGraph, type TestGraph } from '../../support/graph.ts';
import { importCaptures, record } from '../../support/import-captures.ts';
import { runHere } from './support.ts';

let opened: TestGraph;
let data: readonly string[];
beforeAll(async () => {
  opened = await openTestGraph();
  data = ['--data', opened.dataDir];
});
afterAll(() => opened.close());

const id = 'operation:1/1';

// One story: each verb goes on from the one before.
describe('one story, in its order', { shuffle: false }, () => {
  test('before the first run there are none: exit 1, and what to do', async () => {
    const { code, err } = await runHere(['operations', ...data]);
    expect(code).toBe(1);
    expect(err).toContain('Resolve it first');
  });

  test('resolve and runs say how many operations there are', async () => {
    const records = Object.entries(houses()).map(([adId, contacts]) =>
      record({ adId, contacts, city: 'Almaty' }),
    );
    await importCaptures(opened, 'houses.jsonl', records);
    const { code, err } = await runHere(['resolve', ...data]);
    expect(code).toBe(0);
    expect(err).toContain('1 operation at level 5.');
    expect((await runHere(['runs', ...data])).out).toContain('1 operation');
  });

  test('operations are listed; as data there is a line for every ad', async () => {
    const { out, err } = await runHere(['operations', ...data]);
    expect(out).toMatch(/^operation +networks +single ads +ads +probability +from /);
    expect(out).toMatch(/^operation:1\/1 +12 +0 +48 +0\.\d\d +2026-/m);
    expect(err).toContain('1 operation at level 5 of 5');
    const rows = (await runHere(['operations', '--level', '1', '--json', ...data])).json();
    expect(rows).toHaveLength(160);
    const of = new Map(rows.map((row) => [row.ad, row]));
    expect(of.get(ad(0))).toMatchObject({ operation: id });
    const outside = of.get(ad(workers));
    expect(outside?.operation).toBe(outside?.network);
    expect(String(outside?.network)).toMatch(/^network:1\//);
  });

  test('--why says what links one, and what speaks against it', async () => {
    const { out } = await runHere(['operations', '--why', id, ...data]);
    expect(out).toContain(`${id}  Seems to be under one control: 12 networks, 48 ads in all.`);
    for (const title of [
      'What links it',
      'What speaks against it',
      'least probable',
      'Just outside',
    ])
      expect(out).toContain(title);
    expect(out).toContain('12 of its networks hold chat handle telegram:desk_demo');
    const [described] = (await runHere(['operations', '--why', id, '--json', ...data])).json();
    expect(described).toMatchObject({ type: 'operation', id, networks: 12, outside: [] });
  });

  test.each([
    ['a level that is none', ['--level', '6'], 2, 'from 1, the surest, to 5'],
    ['no number', ['--level', 'sure'], 2, 'not a whole number'],
    [
      'an operation that is not there',
      ['--why', 'operation:1/99'],
      1,
      'no operation:1/99 in run 1',
    ],
    ['a run that is not there', ['--run', '9'], 1, 'no finished run 9'],
  ])('%s is refused', async (_, asked, code, message) => {
    const outcome = await runHere(['operations', ...asked, ...data]);
    expect(outcome.code).toBe(code);
    expect(outcome.err).toContain(message);
  });

  test('judge together says that two networks become one operation; compared, it grew', async () => {
    expect((await runHere(['judge', 'together', '--help'])).out).toMatch(/one\s+operation/);
    const rows = (await runHere(['networks', '--json', ...data])).json();
    const networkOf = (worker: number) =>
      String(rows.find((row) => row.ad === ad(worker))?.network ?? '');
    const said = ['--reason', 'one desk', '--initials', 'AB', ...data];
    const judged = await runHere(['judge', 'together', networkOf(0), networkOf(30), ...said]);
    expect(judged.code).toBe(0);
    await runHere(['resolve', ...data]);
    const { out, err } = await runHere(['runs', '--compare', '1', '2', ...data]);
    expect(out).toMatch(new RegExp(`^grew +${id} from 48 to 52 ads$`, 'm'));
    expect(err).toContain('40 networks of the same ads');
    expect(err).toContain('Operations: 0 of the same ads, 1 of others, 0 merged');
  });
});
