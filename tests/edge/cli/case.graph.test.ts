import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openStore } from '../../../server/core/store/index.ts';
import { openTestGraph, type TestGraph } from '../../support/graph.ts';
import { importCaptures, record } from '../../support/import-captures.ts';
import { verbsOn } from './support.ts';

let opened: TestGraph;
let folder: string;
beforeAll(async () => {
  opened = await openTestGraph();
  folder = mkdtempSync(path.join(tmpdir(), 'throughline-case-'));
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
const { verb, alone } = verbsOn(() => opened.dataDir);
const signed = ['--initials', 'AB'];
/** Does something with the case, signed. */
const change = (line: string, ...more: string[]) => verb(`case ${line}`, ...more, ...signed);
const refusal = (err: string) => ({ code: 1, err: expect.stringContaining(err) });
const shown = async () => JSON.parse((await verb(`case show ${id} --json`)).out);

// One story: each test goes on from the one before.
let id: string;
describe('one story, in its order', { shuffle: false }, () => {
  test('a case is made, and its id is printed', async () => {
    const created = ['--title', 'Case 7', '--producer', 'AB', '--json', ...signed];
    const { out, code } = await alone('case create', ...created);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual({ id: expect.stringMatching(/^case-[0-9a-f]{12}$/) });
    ({ id } = JSON.parse(out));
  });

  test('what comes into it is listed, and what the graph does not have is refused', async () => {
    const wrong = await change(`add ${id} phone:+77000009999`);
    expect(wrong).toMatchObject(refusal('its active run have no phone:+77000009999.'));
    expect(wrong.err).toMatch(/^throughline: .*nothing was added\.\n$/);
    await change(`add ${id} phone:+77000004417 --no-ads`);
    await change(`note ${id}`, 'asked\nthe desk');
    expect((await verb(`case show ${id}`)).out).toMatch(
      /1 thing in scope\n {2}phone:\+77000004417 .*\nnote {2}AB .*: asked the desk\n/,
    );
    const list = await verb('case list');
    expect(list.out).toMatch(new RegExp(`^id .*\n${id}  open +Case 7 `));
  });

  test('with a contact come its ads, unless somebody says otherwise, and it is told how many', async () => {
    const made = await change('create --title', 'Case 8', '--producer', 'AB', '--json');
    const other: string = JSON.parse(made.out).id;
    // Beside an ad: a contact that is all of a case brings its ads into the bundle by itself.
    const two = 'phone:+77000004417 ad:lotus-board.example/3';
    const without = await change(`add ${other} ${two} --no-ads`);
    expect(without.err).toMatch(/phone:\+77000004417: 0 of \d+ ads? that hold it are in the case/);
    const added = await change(`add ${other} phone:+77000004417`);
    expect(added.err).toMatch(/phone:\+77000004417: (\d+) of \1 ads? that hold it are in the case/);
  });

  test('its details are changed, and its tasks and its schedule are written', async () => {
    await change(`details ${id} --to 2026-12-31 --authority`, 'Warrant 12/26');
    await change(`details ${id} --from 2026-01-01`);
    await change(`task ${id}`, 'ask the desk', '--assignee', 'CD');
    await change(`task ${id}`, 'ask the desk', '--done');
    const again = await change(`task ${id}`, 'ask the desk', '--done');
    expect(again).toMatchObject(refusal('no open task with this text. None is open.\n'));
    const about = ['--status', 'unused', '--reason', 'another owner?', '--contrary'];
    await change(`disclose ${id}`, 'log of the desk', ...about);
    expect(await shown()).toMatchObject({
      authority: 'Warrant 12/26',
      period: { from: '2026-01-01', to: '2026-12-31' },
      tasks: [{ text: 'ask the desk', done: true, assignee: 'CD' }],
      disclosure: [{ what: 'log of the desk', status: 'unused', contrary: true }],
    });
  });

  test('its bundle has the numbers of its register, and is kept with its hash', async () => {
    const bundle = (line: string) => verb(`bundle ${id} ${line}`, '--for', 'the court', ...signed);
    const { out, code } = await bundle(`--json --out ${file('bundles')}`);
    expect(code).toBe(0);
    const { name, sha256 } = JSON.parse(out);
    expect(readdirSync(file('bundles'))).toContain(name);
    expect(await shown()).toMatchObject({
      exhibits: [{ number: 'AB1' }, { number: 'AB2' }],
      bundles: [{ name, sha256, recipient: 'the court' }],
    });
    await verb(`case disclosure ${id} --out ${file('schedule.csv')}`);
    expect(readFileSync(file('schedule.csv'), 'utf8')).toContain('"Exhibit AB2: capture:');
    const both = await bundle(`--entities a --out ${folder}`);
    expect(both).toMatchObject({
      ...refusal('Name one of a case, --entities and --from'),
      code: 2,
    });
  });

  test('names are marked, checks are told and answered, and a saved query comes and goes', async () => {
    writeFileSync(file('names.csv'), 'Anna Orchid;victim;Анна\nLee Na;minor\n');
    const marked = await change(`name ${id} --from ${file('names.csv')}`);
    expect(marked.err + marked.out).toContain('2 names marked.');
    expect(await change(`name ${id}`)).toMatchObject(refusal('No name is given'));
    const before = await verb(`case checks ${id}`);
    expect(before.out).toMatch(/open {6}stored-files: .*\n.*Run “throughline check”/);
    expect(before.out).toMatch(/A bundle of this case is a draft: \d checks are open\.\n$/);
    expect((await change(`answer ${id} stored-files`, 'The disk is new.')).code).toBe(0);
    expect(await change(`answer ${id} tasks none`)).toMatchObject(refusal('needs no answer'));
    const checks: { id: string }[] = JSON.parse((await verb(`case checks ${id} --json`)).out);
    expect(checks.find((one) => one.id === 'stored-files')).toMatchObject({
      passed: false,
      answered: true,
      answer: { reason: 'The disk is new.', by: 'AB' },
    });
    const query = '--query gone-from-here';
    await change(`add ${id} ${query}`);
    expect((await verb(`case checks ${id}`)).out).toContain('queries: 1 saved query that the case');
    const { out } = await verb(`case show ${id}`);
    expect(out).toMatch(/query {2}gone-from-here[\s\S]*name {2}victim: Anna Orchid \/ Анна/);
    expect(out).toMatch(/answer {2}AB {2}stored-files: The disk is new\.[\s\S]*change {2}20/);
    expect((await change(`remove ${id} ${query}`)).code).toBe(0);
    expect(await change(`remove ${id} ${query}`)).toMatchObject(refusal('names none at all'));
  });

  test('it is handed on, and a file that was changed is refused', async () => {
    await change(`export ${id} --out ${file('case.jsonl')}`);
    const text = readFileSync(file('case.jsonl'), 'utf8');
    writeFileSync(file('forged.jsonl'), text.replace('the desk', 'nobody'));
    const there = verbsOn(() => file('other'));
    const taken = (name: string) => there.verb(`case import ${file(name)} --initials GH`);
    const forged = await taken('forged.jsonl');
    expect(forged).toMatchObject({ code: 1, err: expect.stringMatching(/line \d+ was changed/) });
    expect((await taken('case.jsonl')).code).toBe(0);
    expect((await there.verb('case list')).out).toContain('read only');
    expect(await taken('case.jsonl')).toMatchObject(refusal('is here already'));
  });
});
