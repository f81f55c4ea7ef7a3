import { utimesSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openStore } from '../../../server/core/store/index.ts';
import { cautions } from '../../../server/link/indicators/index.ts';
import { copiedAds, repostersContact, secondAds } from '../../link/networks/copies.ts';
import { openTestGraph, type TestGraph } from '../../support/graph.ts';
import { importCaptures, record } from '../../support/import-captures.ts';
import { run, runHere, start } from './support.ts';

let opened: TestGraph;
let data: readonly string[];
beforeAll(async () => {
  opened = await openTestGraph();
  data = ['--data', opened.dataDir, '--json'];
});
afterAll(() => opened.close());

const ad = (n: string, phone: string, country = 'KZ') =>
  record({ adId: n, country, contacts: { phones: [phone] } });

// One story: each verb goes on from the one before.
test('before the first run there is nothing to print: exit 1, and what to do', async () => {
  for (const verb of [
    ['networks'],
    ['hubs'],
    ['shared-identifiers'],
    ['reposters'],
    ['indicators', 'network:1/1'],
  ]) {
    const { code, err } = await (verb[0] === 'hubs' ? run : runHere)([...verb, ...data]);
    expect(code).toBe(1);
    expect(err).toContain(
      `has not been resolved yet. Resolve it first: npm run -s throughline -- resolve --data ${opened.dataDir}\n`,
    );
  }
  expect((await runHere(['runs', ...data])).json()).toEqual([]);
  expect((await runHere(['resolve', '--undo', ...data])).code).toBe(1);
});

test('resolve says its steps and ends with a report', async () => {
  await importCaptures(opened, 'one.jsonl', [
    ad('1', '+7 700 000 0001'),
    ad('2', '+7 700 000 0001', 'TR'),
    ad('3', '+7 700 000 0002'),
  ]);
  const { code, json } = await run(['resolve', ...data]);
  expect(code).toBe(0);
  expect(json()[0]).toEqual({ type: 'progress', run: 1, step: 'reading' });
  expect(json().at(-1)).toMatchObject({
    type: 'report',
    n: 1,
    state: 'done',
    active: true,
    counts: { ads: 3, networks: 1, members: 2 },
  });
});

test('networks prints every ad with its network; one alone is its own', async () => {
  const { json } = await run(['networks', ...data]);
  const [one, two, three] = ['1', '2', '3'].map((n) => `ad:lotus-board.example/${n}`);
  expect(json()).toEqual([
    { ad: one, network: 'network:1/1' },
    { ad: two, network: 'network:1/1' },
    { ad: three, network: three },
  ]);
});

test('networks --cut-points prints what each would fall apart without, with the ads in the parts', async () => {
  const cutPoint = {
    network: 'network:1/1',
    size: 2,
    cutPoint: 'phone:+77000000001',
    parts: [1, 1],
  };
  const sentence = 'Without phone +77000000001 it falls into 2 parts of 1 and 1 ads.';
  expect((await runHere(['networks', '--cut-points', ...data])).json()).toEqual([
    { ...cutPoint, sentence },
  ]);
  const { code, out } = await runHere(['networks', '--cut-points', '--data', opened.dataDir]);
  expect(code).toBe(0);
  expect(out.trimEnd().split('\n')).toEqual([
    'network      ads  without             falls into parts of',
    'network:1/1    2  phone:+77000000001  1 + 1',
  ]);
});

test('indicators prints each with its ads, the base rate and the reasons of both sides, and the cautions', async () => {
  const described = await run(['indicators', 'network:1/1', ...data]);
  expect(described.code).toBe(0);
  const rows = described.json().filter(({ type }) => type === 'indicator');
  expect(new Set(rows.map(({ side }) => side))).toEqual(new Set(['toward', 'away']));
  for (const row of rows) {
    expect(row).toMatchObject({ network: 'network:1/1', run: 1, size: 2, allAds: 3 });
    expect(row).toMatchObject({ speaksFor: [{}], speaksAgainst: expect.any(Array) });
    expect(Number(row.total)).toBeLessThanOrEqual(Number(row.everywhere));
  }
  expect(rows.filter(({ total }) => total === 2).map(({ id }) => id)).toEqual(['countries']);
  expect(described.json().slice(rows.length)).toEqual(
    cautions.map((caution) => ({ type: 'caution', ...caution })),
  );
  const { code, out } = await runHere(['indicators', 'network:1/1', '--data', opened.dataDir]);
  expect(code).toBe(0);
  expect(out).toMatch(
    /^One contact, 2 or more countries +2 of 2 \(100%\) +2 of 3 \(66\.7%\) +can point toward/m,
  );
  expect(out).toContain('against: ');
  expect(out).toContain('(our own reasoning)');
  expect(out).toContain('They are never added up.');
  for (const { text } of cautions) expect(out).toContain(text);
});

test('indicators of no network, and without a name', async () => {
  const none = await runHere(['indicators', 'network:9/9', ...data]);
  expect(none.code).toBe(1);
  expect(none.err).toContain('There is no network:9/9 in run 1. Choose one');
  expect(none.err).toContain('npm run -s throughline -- networks --data ');
  expect(none.json()).toMatchObject([{ type: 'error' }]);
  expect((await runHere(['indicators', ...data])).code).toBe(2);
});

test('reposters and contacts of several networks where there are none', async () => {
  for (const verb of [['reposters'], ['reposters', '--copied-content'], ['shared-identifiers']])
    expect(await runHere([...verb, ...data])).toMatchObject({ code: 0, out: '' });
});

test('undo puts the run before back, and says so', async () => {
  const since =
    'The graph has changed since run 1, and what came later is not in it. Find networks again: ';
  expect((await runHere(['networks', ...data])).err).not.toContain(since);
  await importCaptures(opened, 'two.jsonl', [ad('4', '+7 700 000 0002')]);
  for (const verb of ['networks', 'hubs'])
    expect((await runHere([verb, ...data])).err).toContain(since);
  await runHere(['resolve', ...data]);
  expect((await runHere(['resolve', '--undo', ...data])).json()).toEqual([
    { type: 'undo', from: 2, run: 1 },
  ]);
  const runs = (await run(['runs', ...data])).json();
  expect(runs.map(({ n, active }) => [n, active])).toEqual([
    [2, false],
    [1, true],
  ]);
  const again = await runHere(['resolve', '--undo', ...data]);
  expect(again.code).toBe(1);
  expect(again.err).toContain('No run before 1 is kept');
  expect((await runHere(['networks', '--run', '2', ...data])).json()).toContainEqual({
    ad: 'ad:lotus-board.example/4',
    network: 'network:2/1',
  });
});

test('judge records, the next run obeys, and withdraw takes it back', async () => {
  const judge = (...args: string[]) =>
    runHere(['judge', ...args, '--reason', 'same voice', ...data]);
  const described = await judge('together', 'phone:+77000000001', 'phone:+77000000002');
  expect(described.code).toBe(0);
  expect(described.json()).toMatchObject([
    { type: 'judgement', kind: 'together', reason: 'same voice' },
  ]);
  await runHere(['resolve', ...data]);
  const networks = async () =>
    new Set((await runHere(['networks', ...data])).json().map(({ network }) => network)).size;
  expect(await networks()).toBe(1);
  const id = String(described.json()[0]?.id);
  const late = String((await judge('shared', 'phone:+77000000001')).json()[0]?.id);
  const by = ['--reason', 'same voice', '--initials', 'CD', '--data', opened.dataDir];
  const back = async (of: string) => (await runHere(['judge', 'withdraw', of, ...by])).err;
  expect(await back(late)).toContain('No run follows it.');
  expect(await back(id)).toMatch(/Run 3 still followed it\. No later one does: .*resolve/);
  expect((await run(['judge', 'list', ...data])).json()).toMatchObject([
    { id: late },
    { id, withdrawn: { author: 'CD', reason: 'same voice' } },
  ]);
  await runHere(['resolve', ...data]);
  expect(await networks()).toBe(2);
  const nothing = await judge('shared', 'phone:+77000009999');
  expect(nothing.code).toBe(1);
  expect(nothing.err).toContain('There is no phone:+77000009999 in this graph. Check the id');
});

test('judge split names a network and its cut point, keeps its holders apart, and lists them', async () => {
  const split = (network: string, cutPoint: string) =>
    runHere([
      'judge',
      'split',
      network,
      cutPoint,
      '--reason',
      'two people',
      '--initials',
      'AB',
      ...data,
    ]);
  const [one, two] = ['1', '2'].map((n) => `ad:lotus-board.example/${n}`);
  const described = await split('network:1/1', 'phone:+77000000001');
  expect(described.code).toBe(0);
  expect(described.json()).toMatchObject([
    { kind: 'apart', subject: { split: { at: 'phone:+77000000001', sides: [[one], [two]] } } },
  ]);
  const listed = await runHere(['judge', 'list', String(two), '--data', opened.dataDir]);
  expect(listed.out).toContain(
    '1 ad of network 1/1 that holds phone +77000000001 and 1 other that holds it are to be kept apart.',
  );
  const none = await split('network:1/1', 'phone:+77000000002');
  expect(none.code).toBe(1);
  expect(none.err).toContain('is no cut point of network:1/1');
  expect((await runHere(['judge', 'split', 'network:1/1', ...data])).code).toBe(2);
  const id = String(described.json()[0]?.id);
  await runHere([
    'judge',
    'withdraw',
    id,
    '--reason',
    'one after all',
    '--initials',
    'AB',
    ...data,
  ]);
});

test('judge confirm and reject answer about a network; a split that was followed is agreed to, or objected to', async () => {
  const judge = (who: string, ...args: string[]) =>
    runHere(['judge', ...args, '--reason', 'looked', '--initials', who, ...data]);
  const answer = async (who: string, ...args: string[]) => {
    const [judgement] = (await judge(who, ...args)).json();
    return judgement;
  };
  const listed = (await runHere(['networks', ...data])).json();
  const second =
    listed.map(({ network }) => String(network)).find((id) => id !== 'network:1/1') ?? '';
  const confirmed = await answer('AB', 'confirm', second);
  expect(confirmed).toMatchObject({ kind: 'confirmed', subject: { entities: [second] } });
  const other = await runHere([
    'judge',
    'reject',
    second,
    '--reason',
    'two',
    '--initials',
    'CD',
    '--data',
    opened.dataDir,
  ]);
  expect(other.err).toContain('Two people that say the same decide.');
  const bundled = await runHere([
    'bundle',
    '--entities',
    second,
    '--out',
    `${opened.dataDir}/out`,
    '--data',
    opened.dataDir,
  ]);
  expect(bundled.err).toContain(`${second} was rejected by CD: “two”. The document says so`);
  const again = await judge('AB', 'reject', second);
  expect([again.code, again.err]).toEqual([1, expect.stringContaining('AB answered otherwise')]);
  const split = await answer('AB', 'split', 'network:1/1', 'phone:+77000000001');
  await runHere(['resolve', ...data]);
  const id = String(split?.id);
  expect(await answer('CD', 'agree', id)).toMatchObject({ kind: 'apart', subject: split?.subject });
  expect(await answer('EF', 'object', id)).toMatchObject({ kind: 'confirmed', author: 'EF' });
  expect((await judge('GH', 'agree', String(confirmed?.id))).err).toContain('is no split');
  const back = await runHere([
    'judge',
    'withdraw',
    id,
    '--reason',
    'one',
    '--initials',
    'AB',
    '--data',
    opened.dataDir,
  ]);
  expect(back.err).toMatch(/Run \d+ still followed it\. No later one does/);
  expect(back.err).toContain('CD split the same: the ads stay apart until all who split have');
  const standing = (await runHere(['judge', 'list', ...data])).json();
  for (const { id: one, author, withdrawn } of standing)
    if (!withdrawn) await judge(String(author), 'withdraw', String(one));
  await runHere(['resolve', ...data]);
});

test.each([
  ['Ctrl+C', 'SIGINT', 'cancelled'],
  ['a kill', 'SIGKILL', 'running'],
] as const)('%s leaves the run before active, and the next one works', async (_, signal, state) => {
  const [{ n: before } = { n: 0 }] = (await runHere(['runs', ...data])).json();
  const resolving = start(['resolve', ...data]);
  await resolving.line(({ step }) => step === 'reading');
  resolving.child.kill(signal);
  await resolving.outcome;
  // As long after a kill as its lock is taken for held.
  if (signal === 'SIGKILL') utimesSync(join(opened.dataDir, 'resolve.lock'), 0, 0);
  const [last, held] = (await runHere(['runs', ...data])).json();
  expect(last).toMatchObject({ state, active: false });
  expect(held).toMatchObject({ n: before, active: true });
  expect((await runHere(['resolve', ...data])).code).toBe(0);
  const [next, ended] = (await runHere(['runs', ...data])).json();
  expect(next).toMatchObject({ state: 'done', active: true });
  expect(ended?.state).toBe(state === 'running' ? 'failed' : state);
});

test('two runs are compared: what merged, and by whose word', async () => {
  const compare = (...args: string[]) => runHere(['runs', '--compare', ...args]);
  const described = await compare('2', '3', ...data);
  expect(described.code).toBe(0);
  expect(described.json()).toMatchObject([
    {
      type: 'comparison',
      before: 2,
      after: 3,
      split: [],
      merged: [{ because: [{ kind: 'judged' }] }],
    },
  ]);
  const words = await compare('2', '3', '--data', opened.dataDir);
  expect(words.out).toContain('became network:1/1: judged: “same voice”');
  expect(words.err).toContain('From run 2 to run 3: 0 networks of the same ads');
  expect((await compare('3', '2', '--data', opened.dataDir)).err).toContain('From run 3 to run 2');
  const none = await compare('2', '99', ...data);
  expect(none.code).toBe(1);
  expect(none.err).toMatch(/runs/);
  for (const wrong of [['2'], ['2', '3', '3']]) {
    const { code, err } = await compare(...wrong, ...data);
    expect(code).toBe(2);
    expect(err).toContain('takes two runs, the earlier first');
  }
});

test('reposters prints the contacts that may be reposters’, and with --copied-content each copy with its source', async () => {
  const captures = Object.entries(copiedAds).map(([n, { text, capturedAt, ...contacts }]) =>
    record({ adId: `copied-${n}`, contacts, text, capturedAt }),
  );
  await importCaptures(opened, 'copied.jsonl', captures);
  await runHere(['resolve', ...data]);
  expect((await runHere(['reposters', ...data])).json()).toMatchObject([
    {
      identifier: repostersContact,
      ads: 4,
      copies: 4,
      sources: 4,
      largest: 1,
      sentence: expect.stringContaining('All 4 of its ads repeat the words of earlier ads'),
      cautions: expect.arrayContaining([expect.stringContaining('An agency')]),
    },
  ]);
  const left = (await runHere(['reposters', '--copied-content', ...data])).json();
  expect(left.map(({ ad, source }) => [ad, source])).toEqual(
    [1, 2, 3, 4].map((n) => [
      `ad:lotus-board.example/copied-${n + 10}`,
      `ad:lotus-board.example/copied-${n}`,
    ]),
  );
  const described = await runHere(['reposters', '--data', opened.dataDir]);
  expect(described.out).toContain('What may be wrong:');
  expect(described.out).not.toContain('It is a hub too');
});

test('reposters says of one that is a hub that it may be nobody’s own', async () => {
  const store = await openStore(opened.dataDir);
  const numbers = { groups: 4, unsupported: 0, testable: 4, linked: 1, probability: 0.9 };
  await store.db
    .insertInto('hub')
    .values(({ selectFrom }) => ({
      run: selectFrom('reposter').select('run').where('identifier', '=', repostersContact).limit(1),
      identifier: repostersContact,
      ads: 4,
      reason: 'unconnected',
      numbers: JSON.stringify(numbers),
    }))
    .execute();
  await store.close();
  const hub =
    /It is a hub too: Shared by 4 ads\. In the run its ads fall into 4 groups that nothing else merged; .* board’s own address/;
  const [reposter] = (await runHere(['reposters', ...data])).json();
  expect(reposter?.cautions).toContainEqual(expect.stringMatching(hub));
  expect((await runHere(['reposters', '--data', opened.dataDir])).out).toMatch(hub);
});

test('shared-identifiers prints the contacts that several networks hold, and what sets these apart', async () => {
  const captures = Object.entries(secondAds).map(([n, { text, capturedAt, ...contacts }]) =>
    record({ adId: `copied-${n}`, contacts, text, capturedAt }),
  );
  await importCaptures(opened, 'second.jsonl', captures);
  await runHere(['resolve', ...data]);
  expect((await runHere(['shared-identifiers', ...data])).json()).toContainEqual(
    expect.objectContaining({
      identifier: 'phone:+77000000001',
      copied: 1,
      reassigned: false,
      sentence: expect.stringContaining('it may have been copied with others’ words'),
    }),
  );
  expect((await runHere(['shared-identifiers', '--data', opened.dataDir])).out).toMatch(
    /^phone:\+77000000001 {2}Held by 2 networks/m,
  );
});

test('a template without which a network falls apart is told by its words, not by its hash', async () => {
  const text =
    'The quiet studio near a station, second floor, tea for guests and a garden to sit in';
  await importCaptures(opened, 'worded.jsonl', [
    record({ adId: 'worded-1', text, contacts: { phones: ['+7 700 000 0777'] } }),
    record({ adId: 'worded-2', text }),
  ]);
  await runHere(['resolve', ...data]);
  const { out } = await runHere(['networks', '--cut-points', '--data', opened.dataDir]);
  expect(out).toMatch(/ Template [0-9a-f]{4} “the quiet studio near a station .*…” +1 \+ 1$/m);
  expect(out).not.toContain('template:');
});

test('of many parts the largest are printed, and the others counted', async () => {
  await importCaptures(
    opened,
    'many.jsonl',
    Array.from({ length: 8 }, (_, i) => ad(`many-${i}`, '+7 700 000 0888')),
  );
  await runHere(['resolve', ...data]);
  const { out } = await runHere(['networks', '--cut-points', '--data', opened.dataDir]);
  expect(out).toMatch(/ phone:\+77000000888 +1 \+ 1 \+ 1 \+ 1 \+ 1 \+ 1 and 2 more$/m);
});

test('runs says how many judgements a run could not follow; a reason is one line, and no command to a terminal', async () => {
  const reason = 'heard\n0000 2026 AB together\r\u001b[2Ktwice';
  const named = (n: string) => `ad:lotus-board.example/many-${n}`;
  for (const [kind, a, b] of [
    ['together', '0', '1'],
    ['together', '1', '2'],
    ['apart', '0', '2'],
  ] as const)
    await runHere(['judge', kind, named(a), named(b), '--reason', reason, ...data]);
  const { err } = await runHere(['resolve', '--data', opened.dataDir]);
  expect(err).toContain('“heard 0000 2026 AB together [2Ktwice”');
  expect((await runHere(['judge', 'list', '--data', opened.dataDir])).out.split('\n')[1]).toMatch(
    / apart .* heard 0000 2026 AB together \[2Ktwice$/,
  );
  const { out } = await runHere(['runs', '--data', opened.dataDir]);
  expect(out.split('\n')[1]).toMatch(/ hubs?, \d operations?, 1 judgement not followed$/);
});
