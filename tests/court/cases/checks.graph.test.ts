import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openEvidence } from '../../../server/core/evidence/index.ts';
import { downloaded, startApp, type TestApp, verifiedAt } from '../../edge/api/support.ts';
import { paint } from '../../read/pictures/support.ts';
import { custodyLine } from '../../support/custody.ts';
import { openTestGraph, type TestGraph } from '../../support/graph.ts';
import { importCaptures, record } from '../../support/import-captures.ts';

let opened: TestGraph;
let app: TestApp;
beforeAll(async () => {
  opened = await openTestGraph();
  await opened.clear();
  await importCaptures(opened, 'march.jsonl', [
    record({ adId: '1', capturedAt: '2026-03-01T10:00:00Z', contacts: { phones: [number] } }),
    record({ adId: '2', capturedAt: '2026-03-02T10:00:00Z', contacts: { phones: [number] } }),
  ]);
  await writeFile(path.join(opened.dataDir, 'here.png'), await paint({ words: ['Rooms'] }));
  await importCaptures(opened, 'april.jsonl', [
    record({
      adId: '3',
      capturedAt: '2026-04-01T10:00:00Z',
      contacts: { phones: [other] },
      images: [{ path: 'here.png' }, { path: 'gone.png' }],
    }),
  ]);
  app = await startApp(opened);
});
afterAll(async () => {
  await app.close();
  await opened.close();
});

const number = '+77000004417';
const other = '+77000005528';
interface Check {
  readonly id: string;
  readonly text: string;
  readonly open: number;
  readonly shown: readonly string[];
  readonly found: string;
  readonly answered: boolean;
  readonly answer: { readonly id: string; readonly version: number; readonly reason: string };
}

const state = `query ($id: ID!) { case(id: $id) { checks {
  id text open shown found answered answer { id version reason }
} } }`;
const answer = `mutation ($case: ID!, $check: CheckId!, $found: String!, $id: ID, $base: Int, $reason: String!, $initials: String!) {
  answerCaseCheck(case: $case, check: $check, found: $found, id: $id, baseVersion: $base, reason: $reason, initials: $initials) { id }
}`;
const bundle = `mutation ($id: ID!) {
  createBundle(case: $id, initials: "AB", recipient: "the court") { name href draft }
}`;

interface Made {
  readonly draft: boolean;
  readonly href: string;
}
async function made(details: object, phone = number): Promise<string> {
  const { createCase } = await app.data<{ createCase: { id: string } }>(
    'mutation ($details: CaseDetailsInput!) { createCase(details: $details, initials: "AB") { id } }',
    { details: { producer: 'AB', ...details } },
  );
  const { id } = createCase;
  await app.data(
    'mutation ($id: ID!, $entities: [ID!]!) { addToCase(id: $id, scope: { entities: $entities }, initials: "AB") { id } }',
    { id, entities: [`phone:${phone}`] },
  );
  return id;
}
const checksOf = async (id: string) =>
  (await app.data<{ case: { checks: Check[] } }>(state, { id })).case.checks;
const openOf = async (id: string) =>
  (await checksOf(id)).filter(({ open, answered }) => open > 0 && !answered);
const given = { reason: 'looked, and it is so', initials: 'CD' };
const accept = (id: string, check: Check, over: object = {}) =>
  app.ask(answer, { ...given, case: id, check: check.id, found: check.found, ...over });

test('a case is a draft until what is open is done or answered, and then it is none', async () => {
  const id = await made({ title: 'Lotus board' });
  const before = await openOf(id);
  expect(before.map((one) => one.id).join(' ')).toBe(
    'AUTHORITY PERIOD STORED_FILES CONTRARY DISCLOSURE',
  );
  const first = await app.data<{ createBundle: Made }>(bundle, { id });
  expect(first.createBundle.draft).toBe(true);
  // What can be done is done.
  await app.data(
    `mutation ($id: ID!) { changeCase(id: $id, baseVersion: 1, initials: "AB", details: {
      reference: "R 7/26", authority: "warrant 12", period: { from: "2026-03-01", to: null }
    }) { id } }`,
    { id },
  );
  await app.data(
    `mutation ($id: ID!) { saveCaseDisclosure(case: $id, what: "Letter of the platform", status: UNUSED,
      reason: "It names nobody.", contrary: true, initials: "AB") { id } }`,
    { id },
  );
  await openEvidence(opened.dataDir).checkFiles();
  expect(await openOf(id)).toEqual([]);
  const { createBundle } = await app.data<{ createBundle: Made }>(bundle, { id });
  expect(createBundle.draft).toBe(false);
  const zip = await downloaded(app.url + createBundle.href);
  expect(await verifiedAt(app.url, zip)).toMatchObject({ ok: true, problems: [] });
});

test('a picture that a record names and that never came is open, and one that came is not', async () => {
  const id = await made({ title: 'Two pictures' }, other);
  const pictures = (await checksOf(id)).find((one) => one.id === 'PICTURES');
  expect(pictures).toMatchObject({
    open: 1,
    shown: ['AB1: gone.png'],
    text: '1 picture was never received.',
  });
  const { createBundle } = await app.data<{ createBundle: Made }>(bundle, { id });
  const zip = await downloaded(app.url + createBundle.href);
  expect(await verifiedAt(app.url, zip)).toMatchObject({ ok: true, problems: [] });
});

test('an answer holds for what was open then: when more is open, the check is open again', async () => {
  const id = await made({ title: 'Two tasks' });
  const task = (text: string) =>
    app.data(
      'mutation ($id: ID!, $text: String!) { saveCaseTask(case: $id, text: $text, initials: "AB") { id } }',
      { id, text },
    );
  await task('call the platform');
  const find = async () => {
    const found = (await checksOf(id)).find((one) => one.id === 'TASKS');
    if (!found) throw new Error('there is such a check');
    return found;
  };
  const one = await find();
  expect(one).toMatchObject({ text: '1 task is open.', shown: ['call the platform'], open: 1 });
  await accept(id, one);
  const { reason } = given;
  expect(await find()).toMatchObject({ answered: true, answer: { reason } });
  // Somebody else who answers at the same time is told who was first.
  const { errors } = await accept(id, one, { initials: 'EF', reason: 'never mind' });
  expect(errors?.[0]).toMatchObject({
    message: expect.stringMatching(/^CD answered this check at 20.*: looked, and it is so\.$/),
    extensions: { code: 'CONFLICT' },
  });
  await task('write to the platform');
  const two = await find();
  expect(two).toMatchObject({ answered: false, open: 2 });
  await accept(id, two, { id: two.answer.id, base: two.answer.version, reason: 'both wait' });
  expect(await find()).toMatchObject({ answered: true, answer: { reason: 'both wait' } });
  await app.data(
    'mutation ($id: ID!, $answer: ID!) { withdrawCaseAnswer(case: $id, id: $answer, baseVersion: 2, initials: "CD") { id } }',
    { id, answer: two.answer.id },
  );
  expect(await find()).toMatchObject({ answered: false, answer: null });
  const log = await readFile(path.join(opened.dataDir, 'evidence', 'custody.jsonl'), 'utf8');
  const lines = log.trim().split('\n').map(custodyLine);
  expect(lines.filter((line) => line.case === id && line.what === 'answer')).toHaveLength(2);
  expect(JSON.stringify(lines)).not.toContain('both wait');
});

test('an answer without a reason, or to a check that passed, is refused', async () => {
  const id = await made({ title: 'Nothing said' });
  const [first] = await openOf(id);
  const passed = (await checksOf(id)).find(({ open }) => open === 0);
  if (!first || !passed) throw new Error('one is open, one passed');
  expect((await accept(id, first, { reason: '  ' })).errors?.[0]?.message).toMatch(/needs words/);
  expect((await accept(id, passed)).errors?.[0]?.message).toMatch(/passed needs no answer/);
});
