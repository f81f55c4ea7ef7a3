import { beforeAll, describe, expect, test } from 'vitest';
import {
  copiedByCautions,
  copiedFrom,
  judge,
  withdraw,
} from '../../../../server/link/networks/index.ts';
import {
  copiedContentOfAds,
  copiedContentOfNetwork,
  eachCopiedContent,
  repostersAmong,
  repostersOf,
} from '../../../../server/link/networks/kept/kept-copied.ts';
import { networksOfAds } from '../../../../server/link/networks/kept/members.ts';
import { ownApp, ownWorkspace } from '../../opened.ts';
import { copiedAds, repostersContact, secondAds } from '../copies.ts';

const workspace = ownWorkspace();
const app = ownApp(workspace);
beforeAll(() => workspace.bring({ ...copiedAds, ...secondAds }));

const db = () => workspace.modules.store.db;
const ad = (n: number) => `ad:lotus-board.example/${n}`;
const phone = 'phone:+77000000001';
const signing = { reason: 'the board’s own line', initials: 'AB' };
const isTold = { contact: repostersContact, copy: ad(11), source: ad(1) };

type Said = readonly { readonly text: string }[];
const words = (sentence: Said = []) => sentence.map(({ text }) => text).join('');
const copiedContent = async (run: number) => {
  const rows = [];
  for await (const row of eachCopiedContent(db(), run)) rows.push(row);
  return rows;
};
/** By ad: its network in the first run. */
let networks: Map<string, string>;
const of = (n: number) => networks.get(ad(n)) ?? '';

const aboutContact = `query ($contact: ID!, $copy: ID!, $source: ID!) {
  contact: entity(id: $contact) { reposter { copies } }
  copy: entity(id: $copy) { reposter { copies } ... on Ad { copiedContent { source { id } } } }
  source: entity(id: $source) { ... on Ad { copiedContent { source { id } } } } }`;

// One story: each test goes on from the one before.
describe('one story, in its order', { shuffle: false }, () => {
  test('before the first run no contact is a reposter’s and nothing was left out', async () => {
    expect(await app.data(aboutContact, isTold)).toEqual({
      contact: { reposter: null },
      copy: { reposter: null, copiedContent: [] },
      source: { copiedContent: [] },
    });
  });

  test('a run keeps who seems to repost, with the numbers behind it, and what it left out of each copy', async () => {
    const run = await workspace.resolve();
    networks = await networksOfAds(db(), run.n, [1, 2, 11, 21, 22].map(ad));
    expect(run.counts).toMatchObject({ reposters: 1, adsCopiedContent: 4 });
    const counts = { ads: 4, worded: 4, copies: 4, sources: 4, largest: 1 };
    const reposter = { identifier: repostersContact, ...counts };
    expect(await repostersOf(db(), run.n)).toEqual([reposter]);
    const among = await repostersAmong(db(), run.n, [phone, repostersContact]);
    expect([...among]).toEqual([[repostersContact, reposter]]);
    const rows = await copiedContent(run.n);
    expect(rows.map(({ ad: copy, source }) => [copy, source])).toEqual(
      [1, 2, 3, 4].map((n) => [ad(n + 10), ad(n)]),
    );
    const [first] = await copiedContentOfAds(db(), run.n, [ad(11)]);
    expect(first).toEqual(rows[0]);
    expect(first).toMatchObject({ why: 'reposter', contact: repostersContact, source: ad(1) });
    expect(first?.identifiers).toEqual([phone, expect.stringMatching(/^template:/)]);
    expect(await copiedContentOfAds(db(), run.n, [ad(1)])).toEqual([]);
    expect((await workspace.networks(run))[0]).toEqual(['11', '12', '13', '14']);
    const page = { offset: 1, limit: 2 };
    expect(await copiedContentOfNetwork(db(), { run: run.n, id: of(11) }, page)).toEqual({
      total: 4,
      rows: rows.slice(1, 3),
    });
  });

  interface Told {
    reposters: { sentence: Said; cautions: string[] }[];
    copiedContent: { nodes: { sentence: Said }[] };
    copiedBy: { nodes: { sentence: Said; cautions: string[] }[] };
  }
  const told = async (id: string) => {
    const fields = `
    reposters { id here ads worded copies sources largest entity { id } cautions sentence { text strong } }
    copiedContent(first: 1) { totalCount nodes {
      why sourceNetwork identifiers ad { id } contact { id } source { id } sentence { text strong } } }
    copiedBy { totalCount nodes { id ads sources alone copiedContent { nodes { id } }
      networks { totalCount nodes { id ads } } cautions entity { id } sentence { text } } }
    copiedFrom(first: 1) { totalCount nodes { other ads entity { id } copiedContent { nodes { id } } contacts { nodes { id entity { id } } } } }`;
    const asked = `query ($id: ID!) { network(id: $id) { ${fields} } }`;
    return (await app.data<{ network: Told }>(asked, { id })).network;
  };

  test('a network of copies says whose contact may be a reposter’s, what may be wrong, what was left out, and of whom it can be', async () => {
    const network = await told(of(11));
    expect(
      await app.data('{ networks { run { counts { reposters adsCopiedContent } } } }'),
    ).toEqual({
      networks: { run: { counts: { reposters: 1, adsCopiedContent: 4 } } },
    });
    expect(network).toMatchObject({
      reposters: [
        { id: repostersContact, here: 4, ads: 4, worded: 4, copies: 4, sources: 4, largest: 1 },
      ],
      copiedContent: {
        totalCount: 4,
        nodes: [
          {
            ...{ why: 'REPOSTER', sourceNetwork: of(1), ad: { id: ad(11) }, source: { id: ad(1) } },
            ...{ contact: { id: repostersContact }, identifiers: expect.arrayContaining([phone]) },
          },
        ],
      },
      copiedBy: { totalCount: 0, nodes: [] },
      copiedFrom: {
        totalCount: 4,
        nodes: [{ ads: 1, contacts: { nodes: [{ entity: { id: repostersContact } }] } }],
      },
    });
    expect(words(network.reposters[0]?.sentence)).toContain('4 of the 4 ads here');
    expect(network.reposters[0]?.cautions.join(' ')).toContain('An agency');
    expect(words(network.copiedContent.nodes[0]?.sentence)).toContain('Phone +7 700 000 0001');
    const found = await copiedFrom(db(), { run: 1, id: of(11) });
    const others = [of(1), of(2), ad(3), ad(4)];
    expect(found.map(({ other }) => other).sort()).toEqual(others.sort());
    const contacts = [{ id: repostersContact, ads: 1 }];
    for (const row of found) expect(row).toMatchObject({ ads: 1, sources: 1, contacts });
  });

  test('a network that was copied says under whose contact, by how many copies, and where these are, as what may be', async () => {
    expect([of(1), of(2)]).toEqual([of(21), of(22)]);
    const network = await told(of(1));
    const row = { id: repostersContact, entity: { id: repostersContact }, ads: 1, sources: 1 };
    const left = [{ id: phone }, { id: expect.stringMatching(/^template:/) }];
    expect(network).toMatchObject({
      copiedBy: {
        totalCount: 1,
        nodes: [
          {
            ...{ ...row, alone: 0, copiedContent: { nodes: expect.arrayContaining(left) } },
            networks: { totalCount: 1, nodes: [{ id: of(11), ads: 1 }] },
            cautions: copiedByCautions({ whys: ['reposter'] }),
          },
        ],
      },
      copiedFrom: { totalCount: 0, nodes: [] },
    });
    expect(words(network.copiedBy.nodes[0]?.sentence)).toMatch(
      /^1 ad under chat handle .*repost_demo.* may have been copied from 1 of the 2 ads here\. Left out of it as copied: phone \+7 700 000 0001 \(in 1 ad\) and 1 /,
    );
  });

  test('the contact says so itself, and so does an ad of what was left out of it', async () => {
    expect(await app.data(aboutContact, isTold)).toEqual({
      contact: { reposter: { copies: 4 } },
      copy: { reposter: null, copiedContent: [{ source: { id: ad(1) } }] },
      source: { copiedContent: [] },
    });
  });

  test.each([
    ['the one in the other', ad(11), phone, true],
    ['the other way round', phone, ad(11), true],
    ['either in what both were read in', phone, repostersContact, true],
    ['not in the ad that came first', ad(1), phone, false],
    ['not what the copy has of its own', ad(11), repostersContact, false],
    ['not between two ads', ad(1), ad(11), false],
  ])(
    'why two are linked says what of them counts for nothing in an ad: %s',
    async (_, a, b, is) => {
      const asked =
        'query ($a: ID!, $b: ID!) { whyLinked(a: $a, b: $b) { copiedContent { why source { id } } } }';
      const copiedContent = is ? [{ why: 'REPOSTER', source: { id: ad(1) } }] : [];
      expect(await app.data(asked, { a, b })).toEqual({ whyLinked: { copiedContent } });
    },
  );

  test('contacts of several networks are told with what sets these apart, from where it is asked to', async () => {
    const asked = `query ($offset: Int!) { sharedIdentifiers(offset: $offset) {
    totalCount open nodes { id ads networks copied alone reassigned most { ads } sentence entity { caption } } } }`;
    const held = { id: phone, ads: 3, networks: 2, copied: 1, alone: 0, reassigned: false };
    const sentence = expect.stringMatching(
      /^Held by 2 networks\. In 1 of these networks it stands only/,
    );
    const most = [{ ads: 2 }, { ads: 1 }];
    const nodes = [{ ...held, most, sentence, entity: { caption: '+7 700 000 0001' } }];
    const counts = { totalCount: 1, open: 0 };
    const { length } = nodes;
    expect(await app.data(asked, { offset: 0 })).toEqual({
      sharedIdentifiers: { ...counts, nodes },
    });
    expect(await app.data(asked, { offset: length })).toEqual({
      sharedIdentifiers: { ...counts, nodes: [] },
    });
  });

  test('judged shared the contact is nobody’s own: its cautions say so first, and the next run leaves nothing out for it', async () => {
    const cautions = async () => {
      const asked = `{ entity(id: "${repostersContact}") { reposter { cautions } } }`;
      const { entity } = await app.data<{ entity: { reposter: { cautions: string[] } } }>(asked);
      return entity.reposter.cautions;
    };
    const before = await cautions();
    expect(before.join(' ')).not.toContain('It is a hub');
    const about = [repostersContact];
    const { id } = await judge(workspace.modules, { kind: 'shared', about }, signing);
    const [first, ...rest] = await cautions();
    expect(first).toMatch(/^It is a hub too: AB judged it shared on .*: the board’s own line\./);
    expect(rest).toEqual(before);
    expect((await told(of(1))).copiedBy.nodes[0]?.cautions[0]).toMatch(
      /^It is a hub too: AB judged/,
    );
    const run = await workspace.resolve();
    expect(run.counts).toMatchObject({ reposters: 0, adsCopiedContent: 0 });
    expect(await copiedContent(run.n)).toEqual([]);
    const now = await networksOfAds(db(), run.n, [ad(1)]);
    expect((await told(now.get(ad(1)) ?? '')).copiedBy.nodes).toEqual([]);
    await withdraw(workspace.modules, id, signing);
    expect((await workspace.resolve()).counts.reposters).toBe(1);
    expect(await cautions()).toEqual(before);
  });
});
