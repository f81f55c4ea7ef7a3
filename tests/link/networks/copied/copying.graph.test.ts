import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  copiedBy,
  copiedByCautions,
  copiedFrom,
  judge,
  resolveNow,
} from '../../../../server/link/networks/index.ts';
import { networksOfAds } from '../../../../server/link/networks/kept/members.ts';
import { startApp, type TestApp } from '../../../edge/api/support.ts';
import { copiedAds, repostersContact, secondAds } from '../copies.ts';
import { openTestWorkspace, type TestWorkspace } from '../support.ts';

let workspace: TestWorkspace;
let app: TestApp;
let networks: Map<string, string>;
beforeAll(async () => {
  workspace = await openTestWorkspace();
  app = await startApp(workspace.test);
  await workspace.bring({ ...copiedAds, ...secondAds });
  const { n } = await resolveNow(workspace.modules);
  networks = await networksOfAds(db(), n, [1, 2, 11, 21, 22].map(ad));
});
afterAll(async () => {
  await app.close();
  await workspace.close();
});

const db = () => workspace.modules.store.db;
const ad = (n: number) => `ad:lotus-board.example/${n}`;
const of = (n: number) => ({ run: 1, id: networks.get(ad(n)) ?? '' });

interface Described {
  readonly text: string;
}

// One story: each test goes on from the one before.
test('of who was copied it is told under whose contact, by how many copies, what was left out, and where these are', async () => {
  expect([of(1), of(2)]).toEqual([of(21), of(22)]);
  expect(await copiedBy(db(), of(1))).toEqual([
    {
      contact: repostersContact,
      ads: 1,
      sources: 1,
      whys: ['reposter'],
      copiedContent: expect.arrayContaining([
        { id: 'phone:+77000000001', ads: 1 },
        { id: expect.stringMatching(/^template:/), ads: 1 },
      ]),
      networks: [{ id: of(11).id, ads: 1 }],
    },
  ]);
  expect(await copiedBy(db(), of(11))).toEqual([]);
});

test('of copies it is told which networks and lone ads they can be from', async () => {
  const found = await copiedFrom(db(), of(11));
  expect(found.map(({ other }) => other).sort()).toEqual([of(1).id, of(2).id, ad(3), ad(4)].sort());
  for (const { ads, sources, contacts } of found)
    expect({ ads, sources, contacts }).toEqual({
      ads: 1,
      sources: 1,
      contacts: [{ id: repostersContact, ads: 1 }],
    });
  expect(await copiedFrom(db(), of(1))).toEqual([]);
});

const fields = `
  copiedBy { totalCount nodes {
    id ads sources alone copiedContent { nodes { id } } networks { totalCount nodes { id ads } } cautions entity { id } sentence { text }
  } }
  copiedFrom(first: 1) { totalCount nodes { other ads entity { id } copiedContent { nodes { id } } contacts { nodes { id entity { id } } } } }`;

const ask = (id: string) =>
  app.data<{
    network: {
      copiedBy: { nodes: { sentence: Described[]; cautions: string[] }[] };
      copiedFrom: { nodes: object[] };
    };
  }>(`query ($id: ID!) { network(id: $id) { ${fields} } }`, { id });

test('the API tells both, as something that may be, with what may be wrong', async () => {
  const { network } = await ask(of(1).id);
  expect(network).toMatchObject({
    copiedBy: {
      totalCount: 1,
      nodes: [
        {
          id: repostersContact,
          ads: 1,
          sources: 1,
          alone: 0,
          networks: { totalCount: 1, nodes: [{ id: of(11).id, ads: 1 }] },
          entity: { id: repostersContact },
        },
      ],
    },
    copiedFrom: { totalCount: 0, nodes: [] },
  });
  const [row] = network.copiedBy.nodes;
  const sentence = row?.sentence.map(({ text }) => text).join('');
  expect(sentence).toMatch(
    /^1 ad under chat handle .*repost_demo.* may have been copied from 1 of the 2 ads here\. Left out of it as copied: phone \+7 700 000 0001 \(in 1 ad\) and 1 /,
  );
  expect(row?.cautions).toEqual(copiedByCautions({ whys: ['reposter'] }));
  const reposters = await ask(of(11).id);
  expect(reposters.network).toMatchObject({
    copiedBy: { totalCount: 0, nodes: [] },
    copiedFrom: {
      totalCount: 4,
      nodes: [{ ads: 1, contacts: { nodes: [{ entity: { id: repostersContact } }] } }],
    },
  });
});

test('judged shared it copied nobody in the next run', async () => {
  await judge(
    workspace.modules,
    { kind: 'shared', about: [repostersContact] },
    { reason: 'an agency', initials: 'AB' },
  );
  const [row] = (await ask(of(1).id)).network.copiedBy.nodes;
  expect(row?.cautions[0]).toMatch(/^It is a hub too: AB judged it shared/);
  const { n } = await resolveNow(workspace.modules);
  const { id } = { id: (await networksOfAds(db(), n, [ad(1)])).get(ad(1)) ?? '' };
  expect(await copiedBy(db(), { run: n, id })).toEqual([]);
});
