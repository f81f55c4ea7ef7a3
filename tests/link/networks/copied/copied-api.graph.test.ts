import { afterAll, beforeAll, expect, test } from 'vitest';
import { judge, resolveNow, withdraw } from '../../../../server/link/networks/index.ts';
import { startApp, type TestApp } from '../../../edge/api/support.ts';
import { copiedAds, repostersContact } from '../copies.ts';
import { openTestWorkspace, type TestWorkspace } from '../support.ts';

let workspace: TestWorkspace;
let app: TestApp;
beforeAll(async () => {
  workspace = await openTestWorkspace();
  app = await startApp(workspace.test);
  await workspace.bring(copiedAds);
});
afterAll(async () => {
  await app.close();
  await workspace.close();
});

const ad = (n: number) => `ad:lotus-board.example/${n}`;

interface Described {
  readonly text: string;
}
const said = (sentence: readonly Described[] | undefined): string =>
  (sentence ?? []).map(({ text }) => text).join('');

// One story: each test goes on from the one before.
test('before the first run no contact is a reposter’s and nothing was left out', async () => {
  const answer = await app.data(
    `query ($contact: ID!, $ad: ID!) {
      contact: entity(id: $contact) { reposter { id } }
      ad: entity(id: $ad) { ... on Ad { copiedContent { why } } }
    }`,
    { contact: repostersContact, ad: ad(11) },
  );
  expect(answer).toEqual({ contact: { reposter: null }, ad: { copiedContent: [] } });
});

test('a network says whose contact may be a reposter’s, why, what may be wrong, and what was left out', async () => {
  await resolveNow(workspace.modules);
  const { networks } = await app.data<{ networks: { nodes: { id: string }[] } }>(
    '{ networks { run { counts { reposters adsCopiedContent } } nodes { id size } } }',
  );
  expect(networks).toMatchObject({
    run: { counts: { reposters: 1, adsCopiedContent: 4 } },
    nodes: [{ size: 4 }],
  });
  const { network } = await app.data<{
    network: {
      reposters: { sentence: Described[]; cautions: string[] }[];
      copiedContent: { totalCount: number; nodes: { sentence: Described[] }[] };
    };
  }>(
    `query ($id: ID!) { network(id: $id) {
      reposters { id here ads worded copies sources largest entity { id } cautions sentence { text strong } }
      copiedContent(first: 1) { totalCount nodes {
        why sourceNetwork identifiers ad { id } contact { id } source { id } sentence { text strong }
      } }
    } }`,
    { id: networks.nodes[0]?.id },
  );
  expect(network.reposters).toMatchObject([
    { id: repostersContact, here: 4, ads: 4, worded: 4, copies: 4, sources: 4, largest: 1 },
  ]);
  expect(said(network.reposters[0]?.sentence)).toContain('It stands in 4 of the 4 ads here.');
  expect(network.reposters[0]?.cautions.join(' ')).toContain('An agency');
  expect(network.copiedContent).toMatchObject({
    totalCount: 4,
    nodes: [
      {
        why: 'REPOSTER',
        sourceNetwork: null,
        ad: { id: ad(11) },
        source: { id: ad(1) },
        contact: { id: repostersContact },
        identifiers: expect.arrayContaining(['phone:+77000000001']),
      },
    ],
  });
  expect(said(network.copiedContent.nodes[0]?.sentence)).toContain('Phone +7 700 000 0001');
});

test('the contact says so itself, and so does an ad of what was left out of it', async () => {
  const { contact, copy, source } = await app.data<
    Record<
      string,
      { reposter: { copies: number } | null; copiedContent?: { source: { id: string } }[] }
    >
  >(
    `query ($contact: ID!, $copy: ID!, $source: ID!) {
      contact: entity(id: $contact) { reposter { copies } }
      copy: entity(id: $copy) { reposter { copies } ... on Ad { copiedContent { source { id } } } }
      source: entity(id: $source) { ... on Ad { copiedContent { source { id } } } }
    }`,
    { contact: repostersContact, copy: ad(12), source: ad(2) },
  );
  expect(contact).toEqual({ reposter: { copies: 4 } });
  expect(copy).toEqual({ reposter: null, copiedContent: [{ source: { id: ad(2) } }] });
  expect(source).toEqual({ copiedContent: [] });
});

test('why two are linked says what of them counts for nothing in an ad: the one in the other, or either in what both were read in', async () => {
  const copiedContent = async (a: string, b: string) => {
    const { whyLinked } = await app.data<{ whyLinked: { copiedContent: object[] } }>(
      'query ($a: ID!, $b: ID!) { whyLinked(a: $a, b: $b) { copiedContent { why source { id } } } }',
      { a, b },
    );
    return whyLinked.copiedContent;
  };
  const phone = 'phone:+77000000001';
  const described = [{ why: 'REPOSTER', source: { id: ad(1) } }];
  expect(await copiedContent(ad(11), phone)).toEqual(described);
  expect(await copiedContent(phone, ad(11))).toEqual(described);
  expect(await copiedContent(ad(1), phone)).toEqual([]);
  expect(await copiedContent(ad(11), repostersContact)).toEqual([]);
  expect(await copiedContent(phone, repostersContact)).toEqual(described);
  expect(await copiedContent(ad(1), ad(11))).toEqual([]);
});

test('where the contact is a hub, its cautions say so first, and by what it is one', async () => {
  const cautions = async () => {
    const { contact } = await app.data<{ contact: { reposter: { cautions: string[] } } }>(
      'query ($contact: ID!) { contact: entity(id: $contact) { reposter { cautions } } }',
      { contact: repostersContact },
    );
    return contact.reposter.cautions;
  };
  const before = await cautions();
  expect(before.join(' ')).not.toContain('It is a hub');
  const signing = { reason: 'the board’s own line', initials: 'AB' };
  const { id } = await judge(
    workspace.modules,
    { kind: 'shared', about: [repostersContact] },
    signing,
  );
  const [first, ...rest] = await cautions();
  expect(first).toMatch(
    /^It is a hub too: AB judged it shared on .*: the board’s own line\. It may be/,
  );
  expect(rest).toEqual(before);
  await withdraw(workspace.modules, id, signing);
  expect(await cautions()).toEqual(before);
});
