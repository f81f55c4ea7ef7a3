import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApp, type TestApp } from '../../edge/api/support.ts';
import { openTestGraph, type TestGraph } from '../../support/graph.ts';
import { importCaptures, record } from '../../support/import-captures.ts';

let opened: TestGraph;
let app: TestApp;
const phones = { few: '+77000004417', many: '+77000004418' };
const few = `phone:${phones.few}`;
const many = `phone:${phones.many}`;
const ad = (n: string) => `ad:lotus-board.example/${n}`;

/** A number in three ads, and one in 230. */
beforeAll(async () => {
  opened = await openTestGraph();
  await opened.clear();
  const seen = (adId: string, day: number, number: string) =>
    record({
      adId,
      text: `Rooms ${adId}`,
      contacts: { phones: [number] },
      capturedAt: `2026-03-${String(day).padStart(2, '0')}T10:00:00Z`,
    });
  await importCaptures(opened, 'a.jsonl', [
    ...[3, 1, 2].map((day) => seen(`f${day}`, day, phones.few)),
    ...Array.from({ length: 230 }, (_, n) => seen(`m${n}`, 1 + (n % 28), phones.many)),
  ]);
  app = await startApp(opened);
});
afterAll(async () => {
  await app.close();
  await opened.close();
});

async function caseOf(title: string): Promise<string> {
  const query = `mutation ($title: String!) {
    createCase(details: { title: $title, producer: "AB" }, initials: "AB") { id } }`;
  return (await app.data<{ createCase: { id: string } }>(query, { title })).createCase.id;
}

const add = `mutation ($id: ID!, $entities: [ID!]!, $ads: Int) {
  addToCase(id: $id, scope: { entities: $entities }, adsOfContacts: $ads, initials: "AB") { entities } }`;
const adding = async (id: string, entities: string[], ads?: number) =>
  (await app.data<{ addToCase: { entities: string[] } }>(add, { id, entities, ads })).addToCase
    .entities;
const asking = `query ($entities: [ID!]!, $case: ID) {
  caseContactAds(entities: $entities, case: $case) { id ads inCase } }`;
const asked = async (entities: string[], id?: string) =>
  (await app.data<{ caseContactAds: unknown }>(asking, { entities, case: id })).caseContactAds;

test('before a contact comes into a case, it is told which ads hold it', async () => {
  expect(await asked([few, many, ad('f1')])).toEqual([
    { id: few, ads: 3, inCase: 0 },
    { id: many, ads: 230, inCase: 0 },
  ]);
});

test('with a contact come its ads, or not; afterwards the case says which', async () => {
  const id = await caseOf('With its ads');
  expect(await adding(id, [few, ad('m1')])).toHaveLength(2);
  expect(await asked([few], id)).toEqual([{ id: few, ads: 3, inCase: 0 }]);
  const all = await adding(id, [few], 200);
  expect(new Set(all)).toEqual(new Set([few, ad('m1'), ad('f1'), ad('f2'), ad('f3')]));
  expect(await asked([few], id)).toEqual([{ id: few, ads: 3, inCase: 3 }]);
});

test('of many ads those captured first come, as many as are asked for', async () => {
  const id = await caseOf('Two of them');
  expect(new Set(await adding(id, [few], 2))).toEqual(new Set([few, ad('f1'), ad('f2')]));
  expect(await adding(id, [many], 10)).toHaveLength(3 + 1 + 10);
  expect((await asked([few], id)) as unknown[]).toEqual([{ id: few, ads: 3, inCase: 2 }]);
  const refused = await app.error(add, { id, entities: [few], ads: -1 });
  expect(refused.extensions).toMatchObject({ code: 'BAD_INPUT', field: 'adsOfContacts' });
});
