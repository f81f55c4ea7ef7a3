import { afterAll, beforeAll, expect, test } from 'vitest';
import { judgeTie, resolveNow, withdrawTie } from '../../../server/networks/index.ts';
import { startApp, type TestApp } from '../../api/support.ts';
import { copiedAds, takersContact } from '../copies.ts';
import { openTestRoom, type TestRoom } from '../support.ts';

let room: TestRoom;
let app: TestApp;
beforeAll(async () => {
  room = await openTestRoom();
  app = await startApp(room.test);
  await room.bring(copiedAds);
});
afterAll(async () => {
  await app.close();
  await room.close();
});

const ad = (n: number) => `ad:lotus-board.example/${n}`;

interface Told {
  readonly text: string;
}
const said = (sentence: readonly Told[] | undefined): string =>
  (sentence ?? []).map(({ text }) => text).join('');

// One story: each test goes on from the one before.
test('before the first run no contact is a taker’s and nothing was left out', async () => {
  const answer = await app.data(
    `query ($contact: ID!, $ad: ID!) {
      contact: entity(id: $contact) { taker { id } }
      ad: entity(id: $ad) { ... on Ad { leftOut { why } } }
    }`,
    { contact: takersContact, ad: ad(11) },
  );
  expect(answer).toEqual({ contact: { taker: null }, ad: { leftOut: [] } });
});

test('a network says whose contact may be a reposter’s, why, what may be wrong, and what was left out', async () => {
  await resolveNow(room.room);
  const { networks } = await app.data<{ networks: { nodes: { id: string }[] } }>(
    '{ networks { run { counts { takers adsLeftOut } } nodes { id size } } }',
  );
  expect(networks).toMatchObject({
    run: { counts: { takers: 1, adsLeftOut: 4 } },
    nodes: [{ size: 4 }],
  });
  const { network } = await app.data<{
    network: {
      takers: { sentence: Told[]; cautions: string[] }[];
      leftOut: { totalCount: number; nodes: { sentence: Told[] }[] };
    };
  }>(
    `query ($id: ID!) { network(id: $id) {
      takers { id here ads worded copies sources largest entity { id } cautions sentence { text strong } }
      leftOut(limit: 1) { totalCount nodes {
        why sourceNetwork identifiers ad { id } contact { id } source { id } sentence { text strong }
      } }
    } }`,
    { id: networks.nodes[0]?.id },
  );
  expect(network.takers).toMatchObject([
    { id: takersContact, here: 4, ads: 4, worded: 4, copies: 4, sources: 4, largest: 1 },
  ]);
  expect(said(network.takers[0]?.sentence)).toContain('It stands in 4 of the 4 ads here.');
  expect(network.takers[0]?.cautions.join(' ')).toContain('An agency');
  expect(network.leftOut).toMatchObject({
    totalCount: 4,
    nodes: [
      {
        ...{ why: 'TAKER', sourceNetwork: null, ad: { id: ad(11) }, source: { id: ad(1) } },
        contact: { id: takersContact },
        identifiers: expect.arrayContaining(['phone:+77000000001']),
      },
    ],
  });
  expect(said(network.leftOut.nodes[0]?.sentence)).toContain('Phone +7 700 000 0001');
});

test('the contact says so itself, and so does an ad of what was left out of it', async () => {
  const { contact, copy, source } = await app.data<
    Record<string, { taker: { copies: number } | null; leftOut?: { source: { id: string } }[] }>
  >(
    `query ($contact: ID!, $copy: ID!, $source: ID!) {
      contact: entity(id: $contact) { taker { copies } }
      copy: entity(id: $copy) { taker { copies } ... on Ad { leftOut { source { id } } } }
      source: entity(id: $source) { ... on Ad { leftOut { source { id } } } }
    }`,
    { contact: takersContact, copy: ad(12), source: ad(2) },
  );
  expect(contact).toEqual({ taker: { copies: 4 } });
  expect(copy).toEqual({ taker: null, leftOut: [{ source: { id: ad(2) } }] });
  expect(source).toEqual({ leftOut: [] });
});

test('why two are linked says what of them counts for nothing in an ad: the one in the other, or either in what both were read in', async () => {
  const leftOut = async (a: string, b: string) => {
    const { whyLinked } = await app.data<{ whyLinked: { leftOut: object[] } }>(
      'query ($a: ID!, $b: ID!) { whyLinked(a: $a, b: $b) { leftOut { why source { id } } } }',
      { a, b },
    );
    return whyLinked.leftOut;
  };
  const phone = 'phone:+77000000001';
  const told = [{ why: 'TAKER', source: { id: ad(1) } }];
  expect(await leftOut(ad(11), phone)).toEqual(told);
  expect(await leftOut(phone, ad(11))).toEqual(told);
  expect(await leftOut(ad(1), phone)).toEqual([]);
  expect(await leftOut(ad(11), takersContact)).toEqual([]);
  expect(await leftOut(phone, takersContact)).toEqual(told);
  expect(await leftOut(ad(1), ad(11))).toEqual([]);
});

test('where the contact is a hub, its cautions say so first, and by what it is one', async () => {
  const cautions = async () => {
    const { contact } = await app.data<{ contact: { taker: { cautions: string[] } } }>(
      'query ($contact: ID!) { contact: entity(id: $contact) { taker { cautions } } }',
      { contact: takersContact },
    );
    return contact.taker.cautions;
  };
  const before = await cautions();
  expect(before.join(' ')).not.toContain('It is a hub');
  const signing = { reason: 'the board’s own line', initials: 'AB' };
  const { id } = await judgeTie(room.room, 'generic', [takersContact], signing);
  const [first, ...rest] = await cautions();
  expect(first).toMatch(
    /^It is a hub too: AB judged it generic on .*: the board’s own line\. It may be/,
  );
  expect(rest).toEqual(before);
  await withdrawTie(room.room, id, signing);
  expect(await cautions()).toEqual(before);
});
