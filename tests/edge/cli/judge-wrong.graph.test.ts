import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestGraph, type TestGraph } from '../../support/graph.ts';
import { importCaptures, record } from '../../support/import-captures.ts';
import { run, runHere } from './support.ts';

let opened: TestGraph;
let data: readonly string[];
beforeAll(async () => {
  opened = await openTestGraph();
  data = ['--data', opened.dataDir];
  await importCaptures(opened, 'one.jsonl', [
    record({
      adId: '1',
      title: 'Rooms, 8 (700) 000-44-17',
      text: 'Only this week 8  (700) 000-44-17, tel +7 700 000 0001',
    }),
    record({
      adId: '1',
      text: 'Only this week 8 (700) 000-44-17, tel +7 700 000 0001',
      capturedAt: '2026-03-02T00:00:00Z',
    }),
    record({ adId: '2', contacts: { phones: ['+7 700 000 4417'] } }),
  ]);
});
afterAll(() => opened.close());

const ad = (n: string) => `ad:lotus-board.example/${n}`;
const phone = 'phone:+77000004417';
const signed = ['--reason', 'a price, not a number', '--initials', 'AB'];
const wrong = (...args: string[]) => runHere(['judge', 'wrong', ...args, ...signed, ...data]);
const networks = async () => {
  await runHere(['resolve', ...data]);
  const listed = (await runHere(['networks', ...data, '--json'])).json();
  return new Set(listed.map(({ network }) => network)).size;
};
const idOf = (err: string) => err.split(' ', 1)[0] ?? '';

// One story: each test goes on from the one before.
describe('one story, in its order', { shuffle: false }, () => {
  test('of several observations it says which there are, and what to name', async () => {
    expect(await networks()).toBe(1);
    const { code, out, err } = await wrong(ad('1'), phone);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toBe(
      `throughline: ${phone} was read in several places of ${ad('1')}: text “8 (700) 000-44-17”, title “8 (700) 000-44-17”. Name the field, and the words where one field has several; each is judged by itself.\n`,
    );
    const other = await wrong(ad('1'), phone, '--words', '8 700');
    expect(other.err).toContain('“8 700”. Name one of these: text “8 (700) 000-44-17”, title');
  });

  let inTitle: string;
  test('one that is judged wrong counts for nothing once no other reading of the ad is left', async () => {
    const title = await wrong(ad('1'), phone, '--field', 'title');
    expect(title.code).toBe(0);
    expect(title.err).toContain('is read elsewhere in the ad, too: it still counts there.');
    inTitle = idOf(title.err);
    const text = () => wrong(ad('1'), phone, '--field', 'text', '--words', '8 (700) 000-44-17');
    // The words are spaced otherwise in the capture before: that is another observation.
    expect((await text()).err).toContain('it still counts there.');
    const last = await text();
    expect(last.err).toMatch(
      /counts for nothing in the ad now; the next run leaves it out: .*resolve/,
    );
    expect(await text()).toMatchObject({
      code: 1,
      err: expect.stringContaining('This observation is judged wrong already.'),
    });
    expect(await networks()).toBe(2);
  });

  test('it is listed among the judgements, with the words that it is about', async () => {
    await runHere(['judge', 'shared', 'phone:+77000000001', ...signed, ...data]);
    const { out } = await run(['judge', 'list', ...data]);
    expect(out.split('\n').map((line) => line.split(/ {2,}/)[3])).toEqual([
      'says',
      'shared',
      ...Array.from({ length: 3 }, () => 'wrong-observation'),
      undefined,
    ]);
    expect(out).toContain(
      `  AB  wrong-observation  ${ad('1')}  ${phone}  title “8 (700) 000-44-17”  a price, not a number\n`,
    );
    const about = (await runHere(['judge', 'list', phone, ...data, '--json'])).json();
    expect(about.map(({ kind }) => kind)).toEqual(Array(3).fill('wrong-observation'));
  });

  test('it is taken back by the verb that takes back all others', async () => {
    const back = (id: string) =>
      runHere(['judge', 'withdraw', id, '--reason', 'it is one', '--initials', 'CD', ...data]);
    const { code, err } = await back(inTitle);
    expect(code).toBe(0);
    expect(err).toContain('(withdrawn by CD: it is one)');
    expect(err).toMatch(/counts in the ad again; the next run reads it: .*resolve/);
    expect(await networks()).toBe(1);
    expect((await back(inTitle)).err).toContain('CD has withdrawn this judgement already.');
    expect((await back('nothing')).err).toContain('There is no judgement nothing.');
  });

  test('what was not read is named, with what was; a field that is none is wrong usage', async () => {
    const unread = await wrong(ad('1'), 'phone:+77000009999');
    expect(unread).toMatchObject({ code: 1, out: '' });
    expect(unread.err).toContain(`was not read in ${ad('1')}. Name what was: `);
    expect(unread.err).toContain(phone);
    expect((await wrong(ad('9'), phone)).err).toContain(
      `Nothing was read in ${ad('9')}. Check the id`,
    );
    expect((await wrong(ad('1'), phone, '--field', 'footer')).code).toBe(2);
  });

  test('the record of it is data on standard output, where that is asked for', async () => {
    const described = await wrong(ad('2'), phone, '--json');
    expect(described.json()).toMatchObject([
      {
        type: 'judgement',
        kind: 'wrong-observation',
        author: 'AB',
        subject: { ad: ad('2'), entity: phone, field: 'structured', raw: '+7 700 000 4417' },
      },
    ]);
  });

  test('a custody log that lost the lines of a judgement and of a run is named by check and verify', async () => {
    await runHere(['resolve', ...data]);
    const whole = await runHere(['custody', 'verify', ...data]);
    expect(whole).toMatchObject({ code: 0, out: '' });
    expect((await runHere(['check', ...data])).code).toBe(0);
    const log = join(opened.dataDir, 'evidence', 'custody.jsonl');
    const lines = readFileSync(log, 'utf8').trimEnd().split('\n');
    const judged = lines.findIndex((line) => line.includes('"event":"judged"'));
    writeFileSync(log, `${lines.slice(0, judged).join('\n')}\n`);
    for (const verb of [['custody', 'verify'], ['check']]) {
      const { code, err } = await runHere([...verb, ...data]);
      expect(code).toBe(1);
      expect(err).toContain('CHANGED: line ');
      expect(err).toMatch(/MISSING LINE: no line tells of the judgement \S+ of AB at /);
      expect(err).toMatch(/MISSING LINE: no line tells of the run \d+, active since /);
      expect(err).toContain('Restore the custody log from a copy');
    }
  });
});
