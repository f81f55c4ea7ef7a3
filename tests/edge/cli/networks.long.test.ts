import { utimesSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openStore } from '../../../server/core/store/index.ts';
import { cautions } from '../../../server/link/indicators/index.ts';
import { copiedAds, repostersContact, secondAds } from '../../link/networks/copies.ts';
import { openTestGraph, type TestGraph } from '../../support/graph.ts';
import { importCaptures, record } from '../../support/import-captures.ts';
import { start, verbsOn } from './support.ts';

let opened: TestGraph;
beforeAll(async () => {
  opened = await openTestGraph();
});
afterAll(() => opened.close());

const { verb, alone, rows } = verbsOn(() => opened.dataDir);
const idOf = (n: number | string) => `ad:lotus-board.example/${n}`;
const ad = (n: string, phone: string, country = 'KZ') =>
  record({ adId: n, country, contacts: { phones: [phone] } });
const first = 'phone:+77000000001';
const why = (reason: string, by = 'AB') => ['--reason', reason, '--initials', by];

// One story: each verb goes on from the one before.
test('before the first run there is nothing to print: exit 1, and what to do', async () => {
  const asked = ['networks', 'shared-identifiers', 'reposters', 'indicators network:1/1'];
  for (const one of ['hubs', ...asked]) {
    const outcome = await (one === 'hubs' ? alone : verb)(one);
    expect(outcome.code).toBe(1);
    expect(outcome.err).toContain(
      `has not been resolved yet. Resolve it first: npm run -s throughline -- resolve --data ${opened.dataDir}\n`,
    );
  }
  expect(await rows('runs')).toEqual([]);
  expect((await verb('resolve --undo')).code).toBe(1);
});

test('resolve says its steps and ends with a report', async () => {
  await importCaptures(opened, 'one.jsonl', [
    ad('1', '+7 700 000 0001'),
    ad('2', '+7 700 000 0001', 'TR'),
    ad('3', '+7 700 000 0002'),
  ]);
  const { code, json } = await alone('resolve --json');
  expect(code).toBe(0);
  expect(json()[0]).toEqual({ type: 'progress', run: 1, step: 'reading' });
  const counts = { ads: 3, networks: 1, members: 2 };
  expect(json().at(-1)).toMatchObject({
    type: 'report',
    n: 1,
    state: 'done',
    active: true,
    counts,
  });
});

test('networks prints every ad with its network; one alone is its own', async () => {
  expect((await alone('networks --json')).json()).toEqual([
    { ad: idOf(1), network: 'network:1/1' },
    { ad: idOf(2), network: 'network:1/1' },
    { ad: idOf(3), network: idOf(3) },
  ]);
});

test('networks --cut-points prints what each would fall apart without, with the ads in the parts', async () => {
  const sentence = 'Without phone +77000000001 it falls into 2 parts of 1 and 1 ads.';
  expect(await rows('networks --cut-points')).toEqual([
    { network: 'network:1/1', size: 2, cutPoint: first, parts: [1, 1], sentence },
  ]);
  const { code, out } = await verb('networks --cut-points');
  expect(code).toBe(0);
  expect(out.trimEnd().split('\n')).toEqual([
    'network      ads  without             falls into parts of',
    'network:1/1    2  phone:+77000000001  1 + 1',
  ]);
});

test('indicators prints each with its ads, the base rate and the reasons of both sides, and the cautions', async () => {
  const described = await alone('indicators network:1/1 --json');
  expect(described.code).toBe(0);
  const found = described.json().filter(({ type }) => type === 'indicator');
  expect(new Set(found.map(({ side }) => side))).toEqual(new Set(['toward', 'away']));
  for (const row of found) {
    expect(row).toMatchObject({ network: 'network:1/1', run: 1, size: 2, allAds: 3 });
    expect(row).toMatchObject({ speaksFor: [{}], speaksAgainst: expect.any(Array) });
    expect(Number(row.total)).toBeLessThanOrEqual(Number(row.everywhere));
  }
  expect(found.filter(({ total }) => total === 2).map(({ id }) => id)).toEqual(['countries']);
  expect(described.json().slice(found.length)).toEqual(
    cautions.map((caution) => ({ type: 'caution', ...caution })),
  );
  const { code, out } = await verb('indicators network:1/1');
  expect(code).toBe(0);
  expect(out).toMatch(
    /^One contact, 2 or more countries +2 of 2 \(100%\) +2 of 3 \(66\.7%\) +can point toward/m,
  );
  for (const text of ['against: ', '(our own reasoning)', 'They are never added up.'])
    expect(out).toContain(text);
  for (const { text } of cautions) expect(out).toContain(text);
});

test('indicators of no network, and without a name', async () => {
  const none = await verb('indicators network:9/9 --json');
  expect(none.code).toBe(1);
  expect(none.err).toContain('There is no network:9/9 in run 1. Choose one');
  expect(none.err).toContain('npm run -s throughline -- networks --data ');
  expect(none.json()).toMatchObject([{ type: 'error' }]);
  expect((await verb('indicators')).code).toBe(2);
});

test('reposters and contacts of several networks where there are none', async () => {
  for (const one of ['reposters', 'reposters --copied-content', 'shared-identifiers'])
    expect(await verb(`${one} --json`)).toMatchObject({ code: 0, out: '' });
});

test('undo puts the run before back, and says so', async () => {
  const since =
    'The graph has changed since run 1, and what came later is not in it. Find networks again: ';
  expect((await verb('networks')).err).not.toContain(since);
  await importCaptures(opened, 'two.jsonl', [ad('4', '+7 700 000 0002')]);
  for (const one of ['networks', 'hubs']) expect((await verb(one)).err).toContain(since);
  await verb('resolve');
  expect(await rows('resolve --undo')).toEqual([{ type: 'undo', from: 2, run: 1 }]);
  expect((await alone('runs --json')).json()).toMatchObject([
    { n: 2, active: false },
    { n: 1, active: true },
  ]);
  const again = await verb('resolve --undo');
  expect(again).toMatchObject({ code: 1, err: expect.stringContaining('No run before 1 is kept') });
  const fourth = { ad: idOf(4), network: 'network:2/1' };
  expect(await rows('networks --run 2')).toContainEqual(fourth);
});

test('judge records, the next run obeys, and withdraw takes it back', async () => {
  const judge = async (line: string) => (await rows(`judge ${line}`, ...why('same voice')))[0];
  const together = await judge(`together ${first} phone:+77000000002`);
  expect(together).toMatchObject({ type: 'judgement', kind: 'together', reason: 'same voice' });
  await verb('resolve');
  const networks = async () => new Set((await rows('networks')).map(({ network }) => network)).size;
  expect(await networks()).toBe(1);
  const id = String(together?.id);
  const late = String((await judge(`shared ${first}`))?.id);
  const back = async (of: string) =>
    (await verb(`judge withdraw ${of}`, ...why('same voice', 'CD'))).err;
  expect(await back(late)).toContain('No run follows it.');
  expect(await back(id)).toMatch(/Run 3 still followed it\. No later one does: .*resolve/);
  expect((await alone('judge list --json')).json()).toMatchObject([
    { id: late },
    { id, withdrawn: { author: 'CD', reason: 'same voice' } },
  ]);
  await verb('resolve');
  expect(await networks()).toBe(2);
  const nothing = await verb('judge shared phone:+77000009999', ...why('same voice'));
  expect(nothing.code).toBe(1);
  expect(nothing.err).toContain('There is no phone:+77000009999 in this graph. Check the id');
});

test('judge split names a network and its cut point, keeps its holders apart, and lists them', async () => {
  const [made] = await rows(`judge split network:1/1 ${first}`, ...why('two people'));
  const sides = [[idOf(1)], [idOf(2)]];
  expect(made).toMatchObject({ kind: 'apart', subject: { split: { at: first, sides } } });
  expect((await verb(`judge list ${idOf(2)}`)).out).toContain(
    '1 ad of network 1/1 that holds phone +77000000001 and 1 other that holds it are to be kept apart.',
  );
  const none = await verb('judge split network:1/1 phone:+77000000002', ...why('two people'));
  expect(none.code).toBe(1);
  expect(none.err).toContain('is no cut point of network:1/1');
  expect((await verb('judge split network:1/1')).code).toBe(2);
  await verb(`judge withdraw ${made?.id}`, ...why('one after all'));
});

test('judge confirm and reject answer about a network; a split that was followed is agreed to, or objected to', async () => {
  const judge = (who: string, line: string) => verb(`judge ${line}`, ...why('looked', who));
  const answer = async (who: string, line: string) =>
    (await rows(`judge ${line}`, ...why('looked', who)))[0];
  const all = (await rows('networks')).map(({ network }) => String(network));
  const second = all.find((id) => id !== 'network:1/1') ?? '';
  const confirmed = await answer('AB', `confirm ${second}`);
  expect(confirmed).toMatchObject({ kind: 'confirmed', subject: { entities: [second] } });
  const other = await verb(`judge reject ${second}`, ...why('two', 'CD'));
  expect(other.err).toContain('Two people that say the same decide.');
  const bundled = await verb(`bundle --entities ${second} --out ${opened.dataDir}/out`);
  expect(bundled.err).toContain(`${second} was rejected by CD: “two”. The document says so`);
  const again = await judge('AB', `reject ${second}`);
  expect([again.code, again.err]).toEqual([1, expect.stringContaining('AB answered otherwise')]);
  const split = await answer('AB', `split network:1/1 ${first}`);
  await verb('resolve');
  const id = String(split?.id);
  const agreed = await answer('CD', `agree ${id}`);
  expect(agreed).toMatchObject({ kind: 'apart', subject: split?.subject });
  expect(await answer('EF', `object ${id}`)).toMatchObject({ kind: 'confirmed', author: 'EF' });
  expect((await judge('GH', `agree ${confirmed?.id}`)).err).toContain('is no split');
  const back = await judge('AB', `withdraw ${id}`);
  expect(back.err).toMatch(/Run \d+ still followed it\. No later one does/);
  expect(back.err).toContain('CD split the same: the ads stay apart until all who split have');
  for (const { id: one, author, withdrawn } of await rows('judge list'))
    if (!withdrawn) await judge(String(author), `withdraw ${one}`);
  await verb('resolve');
});

test.each([
  ['Ctrl+C', 'SIGINT', 'cancelled'],
  ['a kill', 'SIGKILL', 'running'],
] as const)('%s leaves the run before active, and the next one works', async (_, signal, state) => {
  const [{ n: before } = { n: 0 }] = await rows('runs');
  const resolving = start(['resolve', '--data', opened.dataDir, '--json']);
  await resolving.line(({ step }) => step === 'reading');
  resolving.child.kill(signal);
  await resolving.outcome;
  // As long after a kill as its lock is taken for held.
  if (signal === 'SIGKILL') utimesSync(join(opened.dataDir, 'resolve.lock'), 0, 0);
  const [last, held] = await rows('runs');
  expect(last).toMatchObject({ state, active: false });
  expect(held).toMatchObject({ n: before, active: true });
  expect((await verb('resolve')).code).toBe(0);
  const [next, ended] = await rows('runs');
  expect(next).toMatchObject({ state: 'done', active: true });
  expect(ended?.state).toBe(state === 'running' ? 'failed' : state);
});

test('two runs are compared: what merged, and by whose word', async () => {
  const merged = [{ because: [{ kind: 'judged' }] }];
  expect(await rows('runs --compare 2 3')).toMatchObject([
    { type: 'comparison', before: 2, after: 3, split: [], merged },
  ]);
  const words = await verb('runs --compare 2 3');
  expect(words.code).toBe(0);
  expect(words.out).toContain('became network:1/1: judged: “same voice”');
  expect(words.err).toContain('From run 2 to run 3: 0 networks of the same ads');
  expect((await verb('runs --compare 3 2')).err).toContain('From run 3 to run 2');
  const none = await verb('runs --compare 2 99');
  expect(none).toMatchObject({ code: 1, err: expect.stringMatching(/runs/) });
  for (const wrong of ['2', '2 3 3'])
    expect(await verb(`runs --compare ${wrong}`)).toMatchObject({
      code: 2,
      err: expect.stringContaining('takes two runs, the earlier first'),
    });
});

/** Imports these ads as copied-N, and resolves. */
async function bring(name: string, ads: typeof copiedAds): Promise<void> {
  const captures = Object.entries(ads).map(([n, { text, capturedAt, ...contacts }]) =>
    record({ adId: `copied-${n}`, contacts, text, capturedAt }),
  );
  await importCaptures(opened, name, captures);
  await verb('resolve');
}

test('reposters prints the contacts that may be reposters’, and with --copied-content each copy with its source', async () => {
  await bring('copied.jsonl', copiedAds);
  const [reposter, ...more] = await rows('reposters');
  expect(more).toEqual([]);
  expect(reposter).toMatchObject({ identifier: repostersContact, ads: 4, copies: 4, sources: 4 });
  expect(reposter).toMatchObject({
    largest: 1,
    sentence: expect.stringContaining('All 4 of its ads repeat the words of earlier ads'),
    cautions: expect.arrayContaining([expect.stringContaining('An agency')]),
  });
  const left = await rows('reposters --copied-content');
  expect(left.map(({ ad: copy, source }) => [copy, source])).toEqual(
    [1, 2, 3, 4].map((n) => [idOf(`copied-${n + 10}`), idOf(`copied-${n}`)]),
  );
  const { out } = await verb('reposters');
  expect(out).toContain('What may be wrong:');
  expect(out).not.toContain('It is a hub too');
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
  const [reposter] = await rows('reposters');
  expect(reposter?.cautions).toContainEqual(expect.stringMatching(hub));
  expect((await verb('reposters')).out).toMatch(hub);
});

test('shared-identifiers prints the contacts that several networks hold, and what sets these apart', async () => {
  await bring('second.jsonl', secondAds);
  const [shared] = (await rows('shared-identifiers')).filter((one) => one.identifier === first);
  expect(shared).toMatchObject({ copied: 1, reassigned: false });
  expect(shared?.sentence).toContain('it may have been copied with others’ words');
  const { out } = await verb('shared-identifiers');
  expect(out).toMatch(/^phone:\+77000000001 {2}Held by 2 networks/m);
});

test('a template without which a network falls apart is told by its words, not by its hash', async () => {
  const text =
    'The quiet studio near a station, second floor, tea for guests and a garden to sit in';
  await importCaptures(opened, 'worded.jsonl', [
    record({ adId: 'worded-1', text, contacts: { phones: ['+7 700 000 0777'] } }),
    record({ adId: 'worded-2', text }),
  ]);
  await verb('resolve');
  const { out } = await verb('networks --cut-points');
  expect(out).toMatch(/ Template [0-9a-f]{4} “the quiet studio near a station .*…” +1 \+ 1$/m);
  expect(out).not.toContain('template:');
});

test('of many parts the largest are printed, and the others counted', async () => {
  const many = Array.from({ length: 8 }, (_, i) => ad(`many-${i}`, '+7 700 000 0888'));
  await importCaptures(opened, 'many.jsonl', many);
  await verb('resolve');
  const { out } = await verb('networks --cut-points');
  expect(out).toMatch(/ phone:\+77000000888 +1 \+ 1 \+ 1 \+ 1 \+ 1 \+ 1 and 2 more$/m);
});

test('runs says how many judgements a run could not follow; a reason is one line, and no command to a terminal', async () => {
  const reason = 'heard\n0000 2026 AB together\r\u001b[2Ktwice';
  for (const [kind, a, b] of ['together 0 1', 'together 1 2', 'apart 0 2'].map((one) =>
    one.split(' '),
  ))
    await verb(`judge ${kind} ${idOf(`many-${a}`)} ${idOf(`many-${b}`)}`, '--reason', reason);
  expect((await verb('resolve')).err).toContain('“heard 0000 2026 AB together [2Ktwice”');
  expect((await verb('judge list')).out.split('\n')[1]).toMatch(
    / apart .* heard 0000 2026 AB together \[2Ktwice$/,
  );
  expect((await verb('runs')).out.split('\n')[1]).toMatch(
    / hubs?, \d operations?, 1 judgement not followed$/,
  );
});
