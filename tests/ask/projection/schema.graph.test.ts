import { beforeAll, expect, test } from 'vitest';
import { ownApp, ownGraph } from '../../link/opened.ts';
import { importCaptures, record } from '../../support/import-captures.ts';

const phone = (last: number) => `+7700000${String(last).padStart(4, '0')}`;
const phoneId = (last: number) => `phone:${phone(last)}`;
const adId = (number: string) => `ad:lotus-board.example/${number}`;
const board = 'platform:lotus-board.example';

const opened = ownGraph();
/** A chain of numbers over two ads, and a number alone. */
beforeAll(async () => {
  const ad = (number: string, phones: readonly number[]) =>
    record({ adId: number, text: `Number ${number}`, contacts: { phones: phones.map(phone) } });
  await importCaptures(opened, 'a.jsonl', [ad('1', [1, 2]), ad('2', [2, 3]), ad('3', [4])]);
});
const app = ownApp(opened);
/** The projection loads behind the app. */
beforeAll(async () => {
  for (;;) {
    const { errors } = await app.ask('{ components { count } }');
    if (!errors) return;
    expect(errors[0]?.extensions.code).toBe('UNAVAILABLE');
  }
});

interface Structure {
  centralities: { nodes: ({ entity: { id: string } } & Record<string, unknown>)[] };
  bridges: { nodes: { source: string; target: string; apart: number }[] };
}
const structure = async (ids: readonly string[], joined: boolean) => {
  const { structure: answer } = await app.data<{ structure: Structure }>(
    `query ($ids: [ID!]!, $joined: Boolean!) { structure(ids: $ids, joined: $joined) {
      centralities { totalCount nodes { entity { id } selected neighbours between core community part pieces apart } }
      parts bridges { totalCount nodes { source target apart } } absent current
    } }`,
    { ids, joined },
  );
  return answer;
};

test('structure of a selection, with the ads in which two of it stand', async () => {
  const ids = [phoneId(1), phoneId(2), phoneId(3), phoneId(4), board, phoneId(9000)];
  const answer = await structure(ids, true);
  expect(answer).toMatchObject({
    ...{ centralities: { totalCount: 7 }, parts: [5], bridges: { totalCount: 4 } },
    ...{ absent: [phoneId(9000)], current: true },
  });
  const by = new Map(answer.centralities.nodes.map(({ entity, ...rest }) => [entity.id, rest]));
  expect(answer.centralities.nodes[0]?.entity.id).toBe(phoneId(2));
  const cutPoint = { neighbours: 2, part: 0, pieces: 2 };
  expect(by.get(phoneId(2))).toMatchObject({ ...cutPoint, selected: true, between: 4, apart: 2 });
  expect(by.get(adId('1'))).toMatchObject({ ...cutPoint, selected: false, between: 3, apart: 1 });
  const alone = { selected: true, neighbours: 0, between: 0, part: null };
  expect(by.get(phoneId(4))).toMatchObject({ ...alone, core: 0 });
  // That an ad was posted somewhere says nothing of who is behind it.
  expect(by.get(board)).toMatchObject({ ...alone, pieces: 0 });
  expect(by.get(phoneId(1))?.community).not.toBe(by.get(phoneId(4))?.community);
  const bridges = answer.bridges.nodes.map(({ source, target, apart }) =>
    [apart, ...[source, target].sort()].join(' '),
  );
  expect(bridges.slice(0, 2).sort()).toEqual([
    `2 ${adId('1')} ${phoneId(2)}`,
    `2 ${adId('2')} ${phoneId(2)}`,
  ]);
  expect(bridges.slice(2).sort()).toEqual([
    `1 ${adId('1')} ${phoneId(1)}`,
    `1 ${adId('2')} ${phoneId(3)}`,
  ]);
});

test('structure of a selection alone', async () => {
  const none = { parts: [], bridges: { totalCount: 0 } };
  expect(await structure([phoneId(1), phoneId(2)], false)).toMatchObject({
    centralities: { totalCount: 2, nodes: [{ neighbours: 0 }, { neighbours: 0 }] },
    ...none,
  });
});

test('structure of more than a screen holds is refused', async () => {
  const ids = Array.from({ length: 1001 }, (_, i) => phoneId(i));
  const asked = 'query ($ids: [ID!]!) { structure(ids: $ids) { parts } }';
  expect((await app.error(asked, { ids })).extensions).toMatchObject({
    code: 'LIMIT',
    field: 'ids',
  });
});

test('components: how large a part things are in', async () => {
  const { components } = await app.data<{ components: unknown }>(
    'query ($ids: [ID!]!) { components(ids: $ids) { count largest of { id size component } current } }',
    { ids: [phoneId(1), phoneId(3), phoneId(4), phoneId(9000)] },
  );
  const of = [5, 5, 2].map((size, i) => ({ id: phoneId([1, 3, 4][i] ?? 0), size }));
  // The platform and the country say nothing of who is behind an ad: each is alone.
  expect(components).toMatchObject({ count: 4, largest: [5, 2, 1, 1], current: true, of });
});
