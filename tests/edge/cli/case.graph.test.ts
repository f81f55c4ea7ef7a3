import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openStore } from '../../../server/core/store/index.ts';
import { openTestGraph, type TestGraph } from '../../support/graph.ts';
import { importCaptures, record } from '../../support/import-captures.ts';
import { run, runHere } from './support.ts';

let opened: TestGraph;
let data: readonly string[];
let folder: string;
beforeAll(async () => {
  opened = await openTestGraph();
  folder = mkdtempSync(path.join(tmpdir(), 'throughline-case-'));
  data = ['--data', opened.dataDir, '--initials', 'AB'];
  await (await openStore(opened.dataDir)).close();
  await importCaptures(opened, 'one.jsonl', [
    record({ adId: '1', contacts: { phones: ['+77000004417'] } }),
    record({ adId: '2', contacts: { phones: ['+77000004417'] } }),
    record({ adId: '3', contacts: { phones: ['+77000004418'] } }),
  ]);
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await opened.close();
});

const file = (name: string) => path.join(folder, name);
const bare = () => data.slice(0, 2);

// One story: each test goes on from the one before.
let id: string;
test('a case is made, and its id is printed', async () => {
  const { out, code } = await run([
    'case',
    'create',
    '--title',
    'Case 7',
    '--producer',
    'AB',
    '--json',
    ...data,
  ]);
  expect(code).toBe(0);
  expect(JSON.parse(out)).toEqual({ id: expect.stringMatching(/^case-[0-9a-f]{12}$/) });
  ({ id } = JSON.parse(out));
});

test('what comes into it is listed, and what the graph does not have is refused', async () => {
  const wrong = await runHere(['case', 'add', id, 'phone:+77000009999', ...data]);
  expect({ code: wrong.code, err: wrong.err }).toEqual({
    code: 1,
    err: 'throughline: The graph and its active run have no phone:+77000009999. Check the ids by search, or import the captures that hold them; nothing was added.\n',
  });
  await runHere(['case', 'add', id, 'phone:+77000004417', '--no-ads', ...data]);
  await runHere(['case', 'note', id, 'asked\nthe desk', ...data]);
  const { out } = await runHere(['case', 'show', id, ...bare()]);
  expect(out).toMatch(
    /1 thing in scope\n {2}phone:\+77000004417 .*\nnote {2}AB .*: asked the desk\n/,
  );
  const list = await runHere(['case', 'list', ...bare()]);
  expect(list.out).toMatch(new RegExp(`^id .*\n${id}  open +Case 7 `));
});

test('with a contact come its ads, unless somebody says otherwise, and it is told how many', async () => {
  const made = await runHere([
    'case',
    'create',
    '--title',
    'Case 8',
    '--producer',
    'AB',
    ...data,
    '--json',
  ]);
  const other: string = JSON.parse(made.out).id;
  // Beside an ad: a contact that is all of a case brings its ads into the bundle by itself.
  const two = ['phone:+77000004417', 'ad:lotus-board.example/3'];
  const alone = await runHere(['case', 'add', other, ...two, '--no-ads', ...data]);
  expect(alone.err).toMatch(/phone:\+77000004417: 0 of \d+ ads? that hold it are in the case/);
  const added = await runHere(['case', 'add', other, 'phone:+77000004417', ...data]);
  expect(added.err).toMatch(/phone:\+77000004417: (\d+) of \1 ads? that hold it are in the case/);
});

test('its details are changed, and its tasks and its schedule are written', async () => {
  await runHere([
    'case',
    'details',
    id,
    '--authority',
    'Warrant 12/26',
    '--to',
    '2026-12-31',
    ...data,
  ]);
  await runHere(['case', 'details', id, '--from', '2026-01-01', ...data]);
  await runHere(['case', 'task', id, 'ask the desk', '--assignee', 'CD', ...data]);
  await runHere(['case', 'task', id, 'ask the desk', '--done', ...data]);
  const again = await runHere(['case', 'task', id, 'ask the desk', '--done', ...data]);
  expect([again.code, again.err]).toEqual([
    1,
    'throughline: The case has no open task with this text. None is open.\n',
  ]);
  const about = ['--status', 'unused', '--reason', 'another owner?', '--contrary'];
  await runHere(['case', 'disclose', id, 'log of the desk', ...about, ...data]);
  const { out } = await runHere(['case', 'show', id, '--json', ...bare()]);
  expect(JSON.parse(out)).toMatchObject({
    authority: 'Warrant 12/26',
    period: { from: '2026-01-01', to: '2026-12-31' },
    tasks: [{ text: 'ask the desk', done: true, assignee: 'CD' }],
    disclosure: [{ what: 'log of the desk', status: 'unused', contrary: true }],
  });
});

test('its bundle has the numbers of its register, and is kept with its hash', async () => {
  const { out, code } = await runHere([
    'bundle',
    id,
    '--for',
    'the court',
    '--out',
    file('bundles'),
    '--json',
    ...data,
  ]);
  expect(code).toBe(0);
  const { name, sha256 } = JSON.parse(out);
  expect(readdirSync(file('bundles'))).toContain(name);
  const shown = await runHere(['case', 'show', id, ...bare(), '--json']);
  expect(JSON.parse(shown.out)).toMatchObject({
    exhibits: [{ number: 'AB1' }, { number: 'AB2' }],
    bundles: [{ name, sha256, recipient: 'the court' }],
  });
  await runHere(['case', 'disclosure', id, '--out', file('schedule.csv'), ...bare()]);
  expect(readFileSync(file('schedule.csv'), 'utf8')).toContain('"Exhibit AB2: capture:');
  const both = await runHere(['bundle', id, '--entities', 'a', '--out', folder, ...data]);
  expect(both).toMatchObject({
    code: 2,
    err: expect.stringContaining('Name one of a case, --entities and --from'),
  });
});

test('names are marked, checks are told and answered, and a saved query comes and goes', async () => {
  writeFileSync(file('names.csv'), 'Anna Orchid;victim;Анна\nLee Na;minor\n');
  const marked = await runHere(['case', 'name', id, '--from', file('names.csv'), ...data]);
  expect(marked.err + marked.out).toContain('2 names marked.');
  const nobody = await runHere(['case', 'name', id, ...data]);
  expect(nobody).toMatchObject({ code: 1, err: expect.stringContaining('No name is given') });
  const before = await runHere(['case', 'checks', id, ...bare()]);
  expect(before.out).toMatch(/open {6}stored-files: .*\n.*Run “throughline check”/);
  expect(before.out).toMatch(/A bundle of this case is a draft: \d checks are open\.\n$/);
  const answered = ['case', 'answer', id, 'stored-files', 'The disk is new.', ...data];
  expect((await runHere(answered)).code).toBe(0);
  const passed = await runHere(['case', 'answer', id, 'tasks', 'none', ...data]);
  expect(passed).toMatchObject({ code: 1, err: expect.stringContaining('needs no answer') });
  const checks = await runHere(['case', 'checks', id, ...bare(), '--json']);
  expect(JSON.parse(checks.out)).toContainEqual(
    expect.objectContaining({
      id: 'stored-files',
      passed: false,
      answered: true,
      answer: expect.objectContaining({ reason: 'The disk is new.', by: 'AB' }),
    }),
  );
  const query = ['--query', 'gone-from-here'];
  await runHere(['case', 'add', id, ...query, ...data]);
  const gone = await runHere(['case', 'checks', id, ...bare()]);
  expect(gone.out).toContain(
    'queries: 1 saved query that the case names is in the library no more.',
  );
  const shown = await runHere(['case', 'show', id, ...bare()]);
  expect(shown.out).toMatch(/query {2}gone-from-here[\s\S]*name {2}victim: Anna Orchid \/ Анна/);
  expect(shown.out).toMatch(/answer {2}AB {2}stored-files: The disk is new\.[\s\S]*change {2}20/);
  expect((await runHere(['case', 'remove', id, ...query, ...data])).code).toBe(0);
  const again = await runHere(['case', 'remove', id, ...query, ...data]);
  expect(again).toMatchObject({ code: 1, err: expect.stringContaining('names none at all') });
});

test('it is handed on, and a file that was changed is refused', async () => {
  await runHere(['case', 'export', id, '--out', file('case.jsonl'), ...data]);
  const other = file('other');
  const text = readFileSync(file('case.jsonl'), 'utf8');
  writeFileSync(file('forged.jsonl'), text.replace('the desk', 'nobody'));
  const there = ['--data', other, '--initials', 'GH'];
  const forged = await runHere(['case', 'import', file('forged.jsonl'), ...there]);
  expect(forged).toMatchObject({ code: 1, err: expect.stringMatching(/line \d+ was changed/) });
  expect((await runHere(['case', 'import', file('case.jsonl'), ...there])).code).toBe(0);
  expect((await runHere(['case', 'list', ...there.slice(0, 2)])).out).toContain('read only');
  const again = await runHere(['case', 'import', file('case.jsonl'), ...there]);
  expect(again).toMatchObject({ code: 1, err: expect.stringContaining('is here already') });
});
