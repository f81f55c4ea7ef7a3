import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startApp, type TestApp } from '../../edge/api/support.ts';
import { openTestGraph, type TestGraph } from '../../support/graph.ts';
import { importCaptures, record } from '../../support/import-captures.ts';

const phone = (last: number) => `+7700000${String(last).padStart(4, '0')}`;
const phoneId = (last: number) => `phone:${phone(last)}`;
const adId = (number: string) => `ad:lotus-board.example/${number}`;
const board = 'platform:lotus-board.example';

let opened: TestGraph;
let app: TestApp;

/** A chain of numbers over two ads, and a number alone. */
beforeAll(async () => {
  opened = await openTestGraph();
  const ad = (adNumber: string, phones: readonly number[]) =>
    record({
      adId: adNumber,
      text: `Rooms, number ${adNumber}`,
      contacts: { phones: phones.map(phone) },
    });
  await importCaptures(opened, 'a.jsonl', [ad('1', [1, 2]), ad('2', [2, 3]), ad('3', [4])]);
  app = await startApp(opened);
  await ready();
});
afterAll(async () => {
  await app.close();
  await opened.close();
});

/** The projection loads behind the app. */
async function ready(): Promise<void> {
  for (;;) {
    const { errors } = await app.ask('{ components { count } }');
    if (!errors) return;
    expect(errors[0]?.extensions.code).toBe('UNAVAILABLE');
  }
}

interface Centrality {
  entity: { id: string };
  selected: boolean;
  neighbours: number;
  between: number;
  core: number;
  community: number | null;
  part: number | null;
  pieces: number;
  apart: number;
}

interface Answered {
  structure: {
    centralities: { totalCount: number; nodes: Centrality[] };
    parts: number[];
    bridges: { totalCount: number; nodes: { source: string; target: string; apart: number }[] };
    absent: string[];
    current: boolean;
  };
}

const structure = async (ids: readonly string[], joined: boolean) =>
  (
    await app.data<Answered>(
      `query ($ids: [ID!]!, $joined: Boolean!) { structure(ids: $ids, joined: $joined) {
        centralities { totalCount nodes { entity { id } selected neighbours between core community part pieces apart } }
        parts bridges { totalCount nodes { source target apart } } absent current
      } }`,
      { ids, joined },
    )
  ).structure;

describe('structure', () => {
  test('of a selection, with the ads in which two of it stand', async () => {
    const ids = [phoneId(1), phoneId(2), phoneId(3), phoneId(4), board, phoneId(9000)];
    const answer = await structure(ids, true);
    expect(answer).toMatchObject({
      centralities: { totalCount: 7 },
      parts: [5],
      bridges: { totalCount: 4 },
      absent: [phoneId(9000)],
      current: true,
    });
    const by = new Map(answer.centralities.nodes.map(({ entity, ...rest }) => [entity.id, rest]));
    expect(answer.centralities.nodes[0]?.entity.id).toBe(phoneId(2));
    expect(by.get(phoneId(2))).toMatchObject({
      selected: true,
      neighbours: 2,
      between: 4,
      part: 0,
      pieces: 2,
      apart: 2,
    });
    expect(by.get(adId('1'))).toMatchObject({
      selected: false,
      neighbours: 2,
      between: 3,
      part: 0,
      pieces: 2,
      apart: 1,
    });
    expect(by.get(phoneId(4))).toMatchObject({
      selected: true,
      neighbours: 0,
      between: 0,
      core: 0,
      part: null,
    });
    // That an ad was posted somewhere says nothing of who is behind it.
    expect(by.get(board)).toMatchObject({ neighbours: 0, part: null, pieces: 0 });
    expect(by.get(phoneId(1))?.community).not.toBe(by.get(phoneId(4))?.community);
    expect(answer.bridges.nodes.map(({ apart }) => apart)).toEqual([2, 2, 1, 1]);
    const ends = answer.bridges.nodes
      .map(({ source, target }) => [source, target].sort().join(' '))
      .sort();
    expect(ends).toEqual(
      [
        `${adId('1')} ${phoneId(1)}`,
        `${adId('1')} ${phoneId(2)}`,
        `${adId('2')} ${phoneId(2)}`,
        `${adId('2')} ${phoneId(3)}`,
      ].sort(),
    );
  });

  test('of a selection alone', async () => {
    const answer = await structure([phoneId(1), phoneId(2)], false);
    expect(answer).toMatchObject({
      centralities: { totalCount: 2 },
      parts: [],
      bridges: { totalCount: 0 },
    });
    expect(answer.centralities.nodes.map(({ neighbours }) => neighbours)).toEqual([0, 0]);
  });

  test('of more than a screen holds is refused', async () => {
    const ids = Array.from({ length: 1001 }, (_, i) => phoneId(i));
    const error = await app.error('query ($ids: [ID!]!) { structure(ids: $ids) { parts } }', {
      ids,
    });
    expect(error.extensions).toMatchObject({ code: 'LIMIT', field: 'ids' });
  });
});

test('components: how large a part things are in', async () => {
  const { components } = await app.data<{ components: unknown }>(
    'query ($ids: [ID!]!) { components(ids: $ids) { count largest of { id size component } current } }',
    { ids: [phoneId(1), phoneId(3), phoneId(4), phoneId(9000)] },
  );
  expect(components).toMatchObject({
    // The platform and the country say nothing of who is behind an ad: each is alone.
    count: 4,
    largest: [5, 2, 1, 1],
    current: true,
    of: [
      { id: phoneId(1), size: 5 },
      { id: phoneId(3), size: 5 },
      { id: phoneId(4), size: 2 },
    ],
  });
});
