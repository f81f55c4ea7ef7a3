import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { desk, sellersOfDesk } from '../../link/questions/desk.ts';
import { openTestGraph, type TestGraph } from '../../support/graph.ts';
import { importCaptures, record } from '../../support/import-captures.ts';
import { runHere } from './support.ts';

let opened: TestGraph;
let data: readonly string[];
beforeAll(async () => {
  opened = await openTestGraph();
  data = ['--data', opened.dataDir];
  const records = Object.entries(sellersOfDesk()).map(([adId, { platform, ...contacts }]) =>
    record({ adId, contacts, platform, city: 'Almaty' }),
  );
  await importCaptures(opened, 'desk.jsonl', records);
  expect((await runHere(['resolve', ...data])).code).toBe(0);
});
afterAll(() => opened.close());

const list = async () => (await runHere(['questions', '--json', '--limit', '50', ...data])).json();
const fileOf = async (...lines: object[]) => {
  const file = join(opened.dataDir, 'answers.jsonl');
  await writeFile(file, lines.map((line) => JSON.stringify(line)).join('\n'));
  return file;
};

// One story: each test goes on from the one before.
describe('one story, in its order', { shuffle: false }, () => {
  test('questions are listed, the most worthwhile first', async () => {
    const rows = await list();
    const gains = rows.map(({ gain }) => Number(gain));
    expect(gains).toEqual([...gains].sort((a, b) => b - a));
    expect(rows).toContainEqual(expect.objectContaining({ kind: 'exclusive', about: [desk] }));
    expect((await runHere(['questions', '--limit', '1', ...data])).out).toMatch(
      /^id +gain +question/,
    );
  });

  test('a file of which a line cannot be read names it, and records nothing', async () => {
    const [first] = await list();
    const file = await fileOf(
      { id: first?.id, answer: 'yes' },
      { id: first?.id, answer: 'perhaps' },
    );
    const { code, err } = await runHere(['answer', '--file', file, ...data]);
    expect(code).toBe(1);
    expect(err).toContain('answers.jsonl, line 2: “answer” is missing or none of yes, no, unsure.');
    const unknown = await fileOf(
      { id: first?.id, answer: 'yes' },
      { id: 'nothing', answer: 'yes' },
    );
    expect((await runHere(['answer', '--file', unknown, ...data])).err).toContain('line 2');
    expect((await runHere(['judge', 'list', ...data])).err).toContain('Nothing was judged.');
  });

  test('answers are recorded as judgements, one or a file of them', async () => {
    const [first] = await list();
    const signed = ['--initials', 'AB', ...data];
    const one = await runHere(['answer', String(first?.id), 'unsure', ...signed]);
    expect(one).toMatchObject({ code: 0 });
    expect(one.err).toContain('1 answer was recorded.');
    expect((await list()).map(({ id }) => id)).not.toContain(first?.id);
    const [said] = (await runHere(['judge', 'list', '--json', ...data])).json();
    expect(said).toMatchObject({ kind: 'unsure', author: 'AB' });
    await runHere(['judge', 'withdraw', String(said?.id), '--reason', 'seen since', ...signed]);
    const file = await fileOf({ id: first?.id, answer: 'no', reason: 'two prices' });
    expect((await runHere(['answer', '--file', file, ...signed])).code).toBe(0);
    expect((await runHere(['judge', 'list', ...data])).out).toMatch(/shared .*two prices/);
  });

  test('no answer at all is refused, and says what to give', async () => {
    const { code, err } = await runHere(['answer', ...data]);
    expect(code).toBe(1);
    expect(err).toContain('one of yes, no, unsure');
  });
});
