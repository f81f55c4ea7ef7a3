import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { ownApp, ownGraph } from '../../link/opened.ts';
import { importCaptures, record } from '../../support/import-captures.ts';

const number = '+77000000001';
const phone = `phone:${number}`;
const later = 'phone:+77000000009';
const opened = ownGraph();
beforeAll(async () => {
  await importCaptures(opened, 'first.jsonl', [
    record({ adId: '1', text: `Rooms, ask ${number}` }),
    record({ adId: '2', text: `Rooms and tea, ask ${number}` }),
  ]);
});
const app = ownApp(opened);
beforeAll(resolved);

async function resolved(): Promise<void> {
  app.resolving.start();
  await app.resolving.settled();
}

async function checked(): Promise<void> {
  app.watching.start();
  await app.watching.settled();
}

interface Item {
  readonly id: string;
  readonly watch: { readonly title: string };
  readonly sentences: readonly string[];
  readonly entityIds: readonly string[];
  readonly readBy: string | null;
  readonly handedTo: string | null;
}
const itemFields = 'id watch { title } sentences entityIds readBy handedTo';
const inbox = async (unread = true) =>
  (
    await app.data<{ inbox: { nodes: Item[] } }>(
      `query ($unread: Boolean) { inbox(unread: $unread) { nodes { ${itemFields} } } }`,
      { unread },
    )
  ).inbox.nodes;
const told = async () =>
  Object.fromEntries((await inbox()).map(({ watch, sentences }) => [watch.title, sentences]));
const begin = `mutation ($target: WatchTarget!, $title: String!) {
  watch(target: $target, title: $title, initials: "ab") { id kind of listed author } }`;
const read = `mutation ($items: [ID!]!) { markRead(items: $items, initials: "CD") { ${itemFields} } }`;
const readAll = async () => {
  const items = (await inbox()).map(({ id }) => id);
  await app.data(read, { items });
};

describe('one story, in its order', { shuffle: false }, () => {
  test('what is new about a number, a network, a place, words, a query and a list is told once', async () => {
    const targets = {
      number: { entity: phone },
      network: { network: 'network:1/1' },
      board: { entity: 'platform:lotus-board.example' },
      words: { search: 'lantern' },
      query: { query: { name: 'new-since', parameters: { since: '2026-01-01' } } },
      list: { list: [phone, later] },
      unseen: { entity: later },
    };
    for (const [title, target] of Object.entries(targets)) await app.data(begin, { target, title });
    await checked();
    expect(await inbox()).toEqual([]);

    await importCaptures(opened, 'second.jsonl', [
      record({
        adId: '3',
        text: `Lantern house, ask ${number}`,
        country: 'TR',
        capturedAt: '2026-03-09T10:00:00Z',
      }),
      record({ adId: '9', text: 'Another one +77000000009', platform: 'zelvo.example' }),
    ]);
    await resolved();
    await checked();
    expect(await told()).toEqual({
      number: ['1 more ad holds it.', 'First seen in Türkiye.'],
      network: ['1 ad came in.'],
      board: ['1 more ad holds it.', 'First seen in Türkiye.'],
      words: ['1 hit is new.'],
      query: ['1 row is new.'],
      list: [
        '1 contact of the list is in the data for the first time. 1 contact stands in more ads than before.',
      ],
      unseen: ['It is in the data for the first time, in 1 ad.'],
    });
    const [item] = (await inbox()).filter(({ watch }) => watch.title === 'number');
    expect(item?.entityIds).toEqual(['ad:lotus-board.example/3']);
    await checked();
    expect(await inbox()).toHaveLength(7);
  });

  test('items are read and handed over in somebody’s name', async () => {
    const [first] = await inbox();
    const { handOver } = await app.data<{ handOver: Item[] }>(
      `mutation ($items: [ID!]!) { handOver(items: $items, to: "ef", initials: "AB") { ${itemFields} } }`,
      { items: [first?.id] },
    );
    expect(handOver).toMatchObject([{ id: first?.id, handedTo: 'EF' }]);
    await readAll();
    expect(await inbox()).toEqual([]);
    expect((await inbox(false)).every(({ readBy }) => readBy === 'CD')).toBe(true);
    await app.data(`mutation ($items: [ID!]!) { markUnread(items: $items) { id } }`, {
      items: [first?.id],
    });
    expect(await inbox()).toEqual([{ ...first, handedTo: 'EF', readBy: null }]);
    await readAll();
  });

  test('a network that is no more, and a number that counts as a hub, are told; what is muted is not', async () => {
    const { watches } = await app.data<{ watches: { nodes: { id: string; title: string }[] } }>(
      '{ watches { nodes { id title } } }',
    );
    const board = watches.nodes.find(({ title }) => title === 'board');
    await app.data('mutation ($id: ID!) { muteWatch(id: $id, muted: true) { id } }', {
      id: board?.id,
    });
    await importCaptures(opened, 'third.jsonl', [record({ adId: '4', text: 'Nothing to ask' })]);
    await app.data(
      `mutation { judge(input: { judgement: { shared: "${phone}" }, reason: "a help line", initials: "AB" }) { id } }`,
    );
    await resolved();
    await checked();
    expect(await told()).toEqual({
      number: [
        'Its ads are in no network now; before in Network 1/1.',
        'It counts as a hub now: many unrelated advertisers seem to use it.',
      ],
      network: ['The active run does not have it, and none of its ads is in a network now.'],
    });
    await readAll();
  });

  test('a watch of what is none, or that is there already, is refused with a remedy', async () => {
    expect(await app.error(begin, { target: { entity: phone }, title: 'again' })).toMatchObject({
      extensions: { code: 'CONFLICT' },
    });
    expect(await app.error(begin, { target: { entity: 'nobody' }, title: 'x' })).toMatchObject({
      message: 'nobody is no id of an entity.',
      extensions: { code: 'BAD_INPUT' },
    });
    expect(
      await app.error(begin, { target: { network: 'network:9/9' }, title: 'x' }),
    ).toMatchObject({
      extensions: { code: 'BAD_INPUT' },
    });
    expect(
      await app.error(begin, { target: { entity: later, search: 'x' }, title: 'x' }),
    ).toMatchObject({ extensions: { code: 'BAD_INPUT' } });
  });

  test('a watch is found by what it is of, and a country that is none is refused', async () => {
    const { watches } = await app.data<{
      watches: { nodes: { id: string; entities: { id: string }[] }[] };
    }>('query ($of: ID) { watches(of: $of) { nodes { id entities(first: 1) { id } } } }', {
      of: phone,
    });
    expect(watches.nodes).toMatchObject([{ entities: [{ id: phone }] }]);
    const [found] = watches.nodes;
    expect(
      await app.data('query ($id: ID!) { watch(id: $id) { title of } }', { id: found?.id }),
    ).toEqual({ watch: { title: 'number', of: phone } });
    expect(await app.error('{ pastedContacts(text: "1", country: "XX") { ids } }')).toMatchObject({
      message: 'XX is no code of a country.',
      extensions: { code: 'BAD_INPUT', field: 'country' },
    });
  });

  test('a network that merged into another is followed there', async () => {
    const [one, other] = ['+77000000041', '+77000000042'];
    const of = (adId: string, ...phones: string[]) =>
      record({ adId, text: `Quiet rooms by the river ${adId}`, contacts: { phones } });
    await importCaptures(opened, 'fourth.jsonl', [
      ...[of('41', one), of('42', one), of('43', one)],
      ...[of('51', other), of('52', other)],
    ]);
    await resolved();
    const { networks } = await app.data<{ networks: { nodes: { id: string; size: number }[] } }>(
      '{ networks { nodes { id size } } }',
    );
    const [large, small] = [3, 2].map((ads) => networks.nodes.find(({ size }) => size === ads)?.id);
    await app.data(begin, { target: { network: small }, title: 'small' });
    const followed = async () =>
      (
        await app.data<{ watches: { nodes: object[] } }>(
          'query ($of: ID) { watches(of: $of) { nodes { of followed } } }',
          { of: small },
        )
      ).watches.nodes;
    expect(await followed()).toEqual([{ of: small, followed: small }]);
    await importCaptures(opened, 'fifth.jsonl', [of('61', one, other), of('62', one, other)]);
    await resolved();
    await checked();
    expect(await followed()).toEqual([{ of: small, followed: large }]);
  });

  test('no watch is begun on a query that asks for a name which nothing has: it would be silent for ever', async () => {
    const header = 'title: Q?\ndescription: D.\nhowToRead: R.\nversion: 1\ncolumns: { n: N }';
    mkdirSync(join(opened.dataDir, 'queries'), { recursive: true });
    writeFileSync(
      join(opened.dataDir, 'queries', 'misspelt.cypher'),
      `/* ---\n${header}\n--- */\nMATCH (n:Adz) RETURN n\n`,
    );
    const target = { query: { name: 'misspelt', parameters: {} } };
    const refused = await app.error(begin, { target, title: 'Silent' });
    expect(refused).toMatchObject({
      message: expect.stringContaining('Did you mean Ad?'),
      extensions: { code: 'BAD_INPUT' },
    });
  });
});
