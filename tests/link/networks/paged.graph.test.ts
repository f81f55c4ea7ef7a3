import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { whyLinked } from '../../../server/ask/explore/index.ts';
import { explainByRun } from '../../../server/link/networks/explained/by-run.ts';
import { holdSentence, holdsOf } from '../../../server/link/networks/explained/holds.ts';
import {
  evidenceTree,
  heldOf,
  judge,
  mergeSentence,
  nearMatchSentence,
  pagedSentence,
  textOf,
  withdraw,
} from '../../../server/link/networks/index.ts';
import { contentsOf } from '../../../server/link/networks/kept/kept-networks.ts';
import { membersOf } from '../../../server/link/networks/kept/members.ts';
import { ownWorkspace } from '../opened.ts';

const workspace = ownWorkspace();
beforeEach(() => workspace.test.clear());

const ad = (n: number) => `ad:lotus-board.example/${n}`;
const page = (path: string) => ({ websites: [`https://pages.example/${path}`] });

/** Two sellers on one host, an ad with two pages, and one that names the host alone. */
const sellers = {
  1: page('anna/photos'),
  2: { text: 'Rooms. See pages.example/Anna?utm_source=board' },
  3: page('view/bella'),
  4: page('view/bella'),
  5: { websites: ['pages.example'] },
};

async function contents() {
  const run = await workspace.resolve();
  const ids = await workspace.networks(run);
  const { db } = workspace.modules.store;
  const rows = await db
    .selectFrom('member')
    .select(['ad', 'network'])
    .where('run', '=', run.n)
    .execute();
  const idOf = (n: number) => rows.find((row) => row.ad === ad(n))?.network ?? '';
  const held = await contentsOf(db, run.n, [idOf(1), idOf(3)]);
  return { run, ids, idOf, of: (n: number) => held.get(idOf(n)) };
}

describe('two sellers with pages on one host', () => {
  beforeEach(() => workspace.bring(sellers));

  test('are two networks, each linked by its page, and say so', async () => {
    const { ids, of } = await contents();
    expect(ids.map((each) => each.sort()).sort()).toEqual([
      ['1', '2'],
      ['3', '4'],
    ]);
    const [merge] = of(3)?.merges ?? [];
    expect(merge && textOf(mergeSentence(merge))).toBe(
      'merged by website pages.example (page “view/bella”): one strong link',
    );
    expect((of(1)?.paged ?? []).map((one) => textOf(pagedSentence(one)))).toEqual([
      expect.stringMatching(
        / 5 ads .* 2 pages or sets of pages of it are named that no contact shows to be one owner’s\. Ads of this network name “anna”\. .*: the same page links ads, the host alone does not\.$/,
      ),
    ]);
    const nearMatches = of(1)?.nearMatches ?? [];
    expect(nearMatches).toHaveLength(2);
    const [nearMatch] = nearMatches;
    expect(nearMatch?.why).toBe('pages');
    expect(nearMatch && textOf(nearMatchSentence(nearMatch, String))).toMatch(
      /^Stands apart from .* site:pages\.example \(not the same page of it\): strangers can have pages on one host side by side, and the host alone links nobody\.$/,
    );
  });

  test('the link between two of their ads says that the host may be shared, and which pages are named', async () => {
    const { graph, evidence, store } = workspace.modules;
    await workspace.resolve();
    const cautions = async (a: string, b: string) =>
      (await whyLinked({ graph, evidence }, a, b, 20))?.against.flatMap(({ code, text }) =>
        code === 'pages' ? [text] : [],
      );
    const text =
      'The host pages.example may be shared by strangers: the ads name different pages of it, “anna” and “view/bella”. Then the same page connects, and the host alone does not.';
    expect(await cautions(ad(1), ad(3))).toEqual([text]);
    expect(await cautions(ad(3), ad(4))).toEqual([]);
    expect(await cautions(ad(1), ad(5))).toEqual([]);
    expect((await explainByRun(store, ad(1), ad(3)))?.nearMatch?.why).toBe('pages');
  });
});

test('each page is drawn by itself, with the ads that are on it, and so are the ads behind it listed', async () => {
  await workspace.bring({ ...sellers, 6: { phones: ['+7 700 000 0001'], ...page('bella') } });
  const signing = { reason: 'one voice', initials: 'AB' };
  const { id } = await judge(
    workspace.modules,
    { kind: 'together', about: [ad(1), ad(3)] },
    signing,
  );
  onTestFinished(async () => void (await withdraw(workspace.modules, id, signing)));
  const { run, idOf, of } = await contents();
  const content = of(1);
  const members = await membersOf(workspace.modules.store.db, run.n, idOf(1));
  expect(members).toEqual([1, 2, 3, 4].map(ad));
  const tree = content && (await evidenceTree(workspace.modules.graph, members, content));
  const [anna, bella] = ['site:pages.example#anna', 'site:pages.example#view/bella'];
  const identifier = 'site:pages.example';
  const counted = { ads: 2, folded: 1, cutPoint: true };
  expect(tree?.identifiers).toEqual([
    { id: anna, identifier, page: { name: 'anna', more: 0 }, ...counted },
    { id: bella, identifier, page: { name: 'view/bella', more: 0 }, ...counted },
  ]);
  expect(tree?.groups).toMatchObject([{ ends: [{ id: anna }, { id: bella }], judged: true }]);
  expect(content && heldOf(content, members, [bella ?? '', 'phone:+77000000001'])).toEqual({
    holds: ['site:pages.example', 'phone:+77000000001'],
    onPages: [3, 4].map(ad),
  });
  const holds = content ? holdsOf(content) : [];
  expect(holds.map((hold) => textOf(holdSentence(hold, 4, String)))).toContain(
    'Site:pages.example (page “anna”) stands in 2 of its 4 ads; 1 merge rests on it, 1 on nothing else.',
  );
});

test('what leads to many pages is none, to the question why two are linked', async () => {
  const { graph, evidence } = workspace.modules;
  const pages = async () =>
    (await whyLinked({ graph, evidence }, ad(1), ad(2), 20))?.against
      .filter(({ code }) => code === 'pages')
      .map(({ text }) => text);
  await workspace.bring({ 1: page('almaty/anna'), 2: page('almaty/bella') });
  expect(await pages()).toEqual([]);
  const others = ['carla', 'dina', 'ella'].map((name, i) => [10 + i, page(`almaty/${name}`)]);
  await workspace.bring(Object.fromEntries(others));
  expect(await pages()).toEqual([expect.stringContaining('“almaty/anna” and “almaty/bella”.')]);
});

test('a host on which ads are posted is a hub, and its front links nobody', async () => {
  const front = { websites: ['sale-board.example'] };
  await workspace.bring({
    1: { text: 'Posted there', platform: 'sale-board.example' },
    2: front,
    3: front,
    4: { websites: ['sale-board.example/id/7'] },
    5: { websites: ['sale-board.example/id/7'] },
  });
  const run = await workspace.resolve();
  expect(await workspace.networks(run)).toEqual([['4', '5']]);
  const [row] = await workspace.modules.graph.read<{ reason: string }>(
    'MATCH (s:Website {id: "site:sale-board.example"}) RETURN s.hubReason AS reason',
  );
  expect(row?.reason).toContain(
    'Its pages are told apart: the host merges nobody, the same page may.',
  );
});

test('what is judged wrong names no page', async () => {
  await workspace.bring(sellers);
  await workspace.modules.graph.write(
    'MATCH (:Ad {id: $id})-[r:LISTS]->(:Website) SET r.judgedWrong = true',
    { id: ad(1) },
  );
  const run = await workspace.resolve();
  expect(await workspace.networks(run)).toEqual([['3', '4']]);
});
