import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { downloaded, startApp, type TestApp, verifiedAt } from '../../edge/api/support.ts';
import { custodyLine } from '../../support/custody.ts';
import { openTestGraph, type TestGraph } from '../../support/graph.ts';
import { importCaptures, record } from '../../support/import-captures.ts';

let opened: TestGraph;
let app: TestApp;
beforeAll(async () => {
  opened = await openTestGraph();
  await opened.clear();
  await importCaptures(opened, 'march.jsonl', [
    record({ adId: '1', capturedAt: '2026-03-01T10:00:00Z', contacts: { phones: [first] } }),
    record({ adId: '2', capturedAt: '2026-03-02T10:00:00Z', contacts: { phones: [first] } }),
    record({ adId: '3', capturedAt: '2026-02-01T10:00:00Z', contacts: { phones: [second] } }),
  ]);
  app = await startApp(opened);
});
afterAll(async () => {
  await app.close();
  await opened.close();
});

const [first, second] = ['+77000004417', '+77000004418'];
const phone = `phone:${first}`;
const ad = (n: number) => `ad:lotus-board.example/${n}`;

interface Case {
  readonly id: string;
  readonly version: number;
  readonly entities: readonly string[];
}
const create = `mutation ($title: String!, $initials: String!) {
  createCase(details: { title: $title, producer: "AB" }, initials: $initials) { id version title producer members status }
}`;
const add = `mutation ($id: ID!, $entities: [ID!]!, $initials: String!) {
  addToCase(id: $id, scope: { entities: $entities }, initials: $initials) { id version entities }
}`;
const remove = add.replaceAll('addToCase', 'removeFromCase');
const change = `mutation ($id: ID!, $base: Int!, $details: CaseDetailsInput!, $initials: String!) {
  changeCase(id: $id, baseVersion: $base, details: $details, initials: $initials) { version title reference }
}`;
const bundle = `mutation ($id: ID!) {
  createBundle(case: $id, initials: "AB", recipient: "Crown Court") { name href sha256 exhibits }
}`;
const register = `query ($id: ID!) {
  case(id: $id) { exhibits { nodes { number capture ad } } bundles { id name sha256 recipient servedOn } }
}`;

async function made(title: string): Promise<string> {
  const { createCase } = await app.data<{ createCase: Case }>(create, { title, initials: 'a.b.' });
  return createCase.id;
}
const into = (id: string, entities: readonly string[], initials = 'AB') =>
  app.data<{ addToCase: Case }>(add, { id, entities, initials });

async function custody(id: string): Promise<object[]> {
  const text = await readFile(join(opened.dataDir, 'evidence', 'custody.jsonl'), 'utf8');
  return text
    .trim()
    .split('\n')
    .map(custodyLine)
    .filter((line) => line.case === id)
    .map(({ event, what, about, signed }) => ({ event, what, about, signed }));
}

/** The numbers of the exhibits, each with its ad. */
async function numbers(id: string): Promise<string[]> {
  const { case: file } = await app.data<{
    case: { exhibits: { nodes: { number: string; ad: string }[] } };
  }>(register, { id });
  return file.exhibits.nodes.map(({ number, ad: of }) => `${number} ${of}`);
}

async function unpacked(href: string) {
  const zip = await downloaded(app.url + href);
  return { zip, verified: await verifiedAt(app.url, zip) };
}
const whole = { ok: true, problems: [] };
/** Makes a bundle of the case. */
const bundled = async (id: string) =>
  (
    await app.data<{ createBundle: { href: string; name: string; exhibits: number } }>(bundle, {
      id,
    })
  ).createBundle;

test('a case is made, filled by two people at once without loss, and every change has a line of custody', async () => {
  const id = await made('  Lotus   board ');
  await Promise.all([into(id, [phone, ad(1)], 'CD'), into(id, [phone, ad(2)], 'EF')]);
  const note = `mutation ($id: ID!, $about: ID!) {
    saveCaseNote(case: $id, text: "asked the desk", about: $about, initials: "CD") { id }
  }`;
  await app.data(note, { id, about: phone });
  expect((await app.error(note, { id, about: ad(3) })).message).toMatch(/not in the scope/);
  await app.data(remove, { id, entities: [ad(2)], initials: 'CD' });
  const { case: file } = await app.data<{
    case: { items: { nodes: object[] }; entities: string[]; notes: object[] };
  }>(
    'query ($id: ID!) { case(id: $id) { title version members entities notes { text about by } items { nodes { id kind caption isGone by entity { id } } } } }',
    { id },
  );
  expect(file).toMatchObject({ title: 'Lotus board', version: 1, members: ['AB'] });
  expect([...file.entities].sort()).toEqual([ad(1), phone]);
  expect(file.notes).toEqual([{ text: 'asked the desk', about: phone, by: 'CD' }]);
  expect(file.items.nodes).toContainEqual(
    expect.objectContaining({ id: ad(1), kind: 'ENTITY', isGone: false, by: 'CD' }),
  );
  const lines = await custody(id);
  expect(lines[0]).toMatchObject({ event: 'case-made', signed: 'AB' });
  const removed = { event: 'case-changed', what: 'removed', about: [ad(2)], signed: 'CD' };
  expect(lines).toContainEqual(removed);
  expect(lines.filter((line) => 'what' in line && line.what === 'added')).toHaveLength(2);
  expect(JSON.stringify(lines)).not.toContain('asked the desk');
});

test('who saves over somebody else is told who saved what, and overwrites nothing', async () => {
  const id = await made('Two desks');
  const say = (initials: string, details: object) =>
    app.ask(change, { id, base: 1, details, initials });
  await say('CD', { reference: 'R 7/26' });
  const { errors } = await say('EF', { title: 'Another' });
  expect(errors?.[0]).toMatchObject({
    message: expect.stringMatching(/^CD changed reference at 20.*version 2 now; yours began from/),
    extensions: { code: 'CONFLICT', field: 'baseVersion' },
  });
  const task = `mutation ($id: ID!, $task: ID, $base: Int, $text: String!, $initials: String!) {
    saveCaseTask(case: $id, id: $task, baseVersion: $base, text: $text, initials: $initials) { title tasks { id text version } }
  }`;
  const { saveCaseTask } = await app.data<{
    saveCaseTask: { title: string; tasks: { id: string }[] };
  }>(task, { id, text: 'call the platform', initials: 'CD' });
  expect(saveCaseTask.title).toBe('Two desks');
  const [one] = saveCaseTask.tasks;
  const again = { id, task: one?.id, base: 1 };
  await app.data(task, { ...again, text: 'write to the platform', initials: 'CD' });
  expect(await app.error(task, { ...again, text: 'ask again', initials: 'EF' })).toMatchObject({
    message: expect.stringMatching(/^CD saved this task at .* as version 2/),
    extensions: { code: 'CONFLICT' },
  });
  const { case: file } = await app.data<{ case: { changes: { nodes: object[] } } }>(
    'query ($id: ID!) { case(id: $id) { changes { nodes { what by before } } } }',
    { id },
  );
  const before = { text: 'call the platform' };
  expect(file.changes.nodes[0]).toMatchObject({ what: 'TASK', by: 'CD', before });
});

test('the number of an exhibit stays: what comes later goes behind, in a supplement with letters, and what leaves keeps its number', async () => {
  const id = await made('Numbers');
  await into(id, [ad(1), ad(2)]);
  const one = await bundled(id);
  expect(await numbers(id)).toEqual([`AB1 ${ad(1)}`, `AB2 ${ad(2)}`]);
  expect((await unpacked(one.href)).verified).toMatchObject(whole);
  await app.data(remove, { id, entities: [ad(1)], initials: 'AB' });
  // Captured before the others: by time it would be the first.
  await into(id, [ad(3)]);
  const two = await bundled(id);
  expect(await numbers(id)).toEqual([`AB1 ${ad(1)}`, `AB2 ${ad(2)}`, `AB3 ${ad(3)}`]);
  expect(two.exhibits).toBe(2);
  const { zip, verified } = await unpacked(two.href);
  expect(verified).toMatchObject(whole);
  expect(zip.includes('data/exhibits/AB3/record.json')).toBe(true);
  expect(zip.includes('data/exhibits/AB1/record.json')).toBe(false);
  const { case: file } = await app.data<{ case: { bundles: { id: string; name: string }[] } }>(
    register,
    { id },
  );
  expect(file.bundles).toHaveLength(2);
  expect(file.bundles).toContainEqual(
    expect.objectContaining({ name: one.name, recipient: 'Crown Court', servedOn: null }),
  );
  await app.data(
    `mutation ($id: ID!, $bundle: ID!) { serveBundle(case: $id, bundle: $bundle, on: "2026-07-02", to: "the defence", initials: "AB") { id } }`,
    { id, bundle: file.bundles[0]?.id },
  );
  await into(id, [ad(1)]);
  await importCaptures(opened, 'april.jsonl', [
    record({ adId: '4', capturedAt: '2026-04-01T10:00:00Z', contacts: { phones: [second] } }),
  ]);
  await into(id, [ad(4)]);
  await app.data(bundle, { id });
  expect(await numbers(id)).toEqual([
    `AB1 ${ad(1)}`,
    `AB2 ${ad(2)}`,
    `AB3 ${ad(3)}`,
    `AB3A ${ad(4)}`,
  ]);
  expect(
    (await app.error(change, { id, base: 1, details: { producer: 'CD' }, initials: 'AB' })).message,
  ).toContain('numbers are permanent');
});

test('what is gone from the graph is told by name, and a bundle is made of the rest', async () => {
  await importCaptures(opened, 'may.jsonl', [
    record({ adId: '9', title: 'Gone', contacts: { phones: ['+77000004499'] } }),
  ]);
  const id = await made('Gone');
  await into(id, [phone, 'phone:+77000004499', ad(9)]);
  await opened.graph.driver.executeQuery(
    'MATCH (e:Entity) WHERE e.id IN $ids DETACH DELETE e',
    { ids: ['phone:+77000004499', ad(9)] },
    { database: opened.graph.database },
  );
  const { case: file } = await app.data<{ case: { gone: string[]; items: { nodes: object[] } } }>(
    'query ($id: ID!) { case(id: $id) { gone items { nodes { id caption isGone entity { id } } } } }',
    { id },
  );
  expect(file.gone).toEqual(['phone:+77000004499', ad(9)]);
  const gone = { id: 'phone:+77000004499', caption: '+7 700 000 4499' };
  expect(file.items.nodes).toContainEqual({ ...gone, isGone: true, entity: null });
  const { href, exhibits } = await bundled(id);
  expect(exhibits).toBe(2);
  expect((await unpacked(href)).verified).toMatchObject({ ok: true });
});

test('bad input is refused with what to do', async () => {
  const id = await made('Bad input');
  const period = { from: '2026-03-02', to: '2026-03-01' };
  const wrong: [string, object, string, RegExp][] = [
    [create, { title: ' ', initials: 'AB' }, 'BAD_INPUT', /title needs words/],
    [create, { title: 'T', initials: '12345' }, 'BAD_INPUT', /signs nothing/],
    [add, { id: 'case-000000000000', entities: [phone], initials: 'AB' }, 'NOT_FOUND', /no case/],
    [add, { id, entities: ['phone:+77009999999'], initials: 'AB' }, 'BAD_INPUT', /have no phone/],
    [add, { id, entities: ['nonsense'], initials: 'AB' }, 'BAD_INPUT', /no id of an entity/],
    [bundle, { id }, 'BAD_INPUT', /Nothing is selected/],
    [change, { id, base: 1, initials: 'AB', details: { period } }, 'BAD_INPUT', /before it begins/],
  ];
  for (const [asked, variables, code, message] of wrong)
    expect(await app.error(asked, variables)).toMatchObject({
      message: expect.stringMatching(message),
      extensions: { code, remedy: expect.stringMatching(/./) },
    });
  await app.data(
    'mutation ($id: ID!) { archiveCase(id: $id, baseVersion: 1, initials: "AB") { id } }',
    { id },
  );
  const late = await app.error(add, { id, entities: [phone], initials: 'AB' });
  expect(late.message).toMatch(/archived/);
});
