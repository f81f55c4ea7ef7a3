import { expect, test } from 'vitest';
import { adsWithout, partsWithout } from '../../../../server/link/networks/explained/without.ts';
import { cutPointAt } from '../../../../server/link/networks/index.ts';
import { allNetworks, contentsOf } from '../../../../server/link/networks/kept/kept-networks.ts';
import { membersOf } from '../../../../server/link/networks/kept/members.ts';
import { ownWorkspace } from '../../opened.ts';

const workspace = ownWorkspace();

const email = 'email:both@example.org';
const own = (n: number, shared: boolean) => ({
  phones: [`+7 700 000 000${n}`],
  handles: [`telegram:seller_${n === 1 ? 'one' : 'two'}`],
  ...(shared ? { emails: ['both@example.org'] } : {}),
});

test('the parts of a cut point are those of the run, each with what its own ads hold', async () => {
  await workspace.bring({
    ...{ a: own(1, true), b: own(1, true), c: own(1, false), d: own(1, false) },
    ...{ e: own(2, true), f: own(2, true), g: own(2, false) },
  });
  const { n } = await workspace.resolve();
  const { db } = workspace.modules.store;
  const [network] = await allNetworks(db, n);
  const id = network?.id ?? '';
  const content = (await contentsOf(db, n, [id])).get(id);
  if (!content) throw new Error('nothing kept');
  const cutPoint = cutPointAt({ run: n, id }, content, email);
  expect(cutPoint.parts).toEqual([4, 3]);
  const members = await membersOf(db, n, id);
  const ads = adsWithout(cutPoint, content, members) ?? [];
  expect(ads.map((part) => part.map((ad) => ad.replace(/^.*\//, '')))).toEqual([
    ['a', 'b', 'c', 'd'],
    ['e', 'f', 'g'],
  ]);
  const parts = await partsWithout(workspace.modules.graph, content, cutPoint, members, ads);
  const described = parts.map(({ tree, shared }) => ({
    things: tree.identifiers.map((one) => `${one.id} ${one.ads}`).sort(),
    groups: tree.groups.map((group) => group.ads.length),
    shared,
  }));
  expect(described).toEqual([
    { things: ['handle:telegram:seller_one 4', 'phone:+77000000001 4'], groups: [4], shared: [] },
    { things: ['handle:telegram:seller_two 3', 'phone:+77000000002 3'], groups: [3], shared: [] },
  ]);
  // Parted elsewhere than at the email, both parts hold it; it is told where fewer ads do.
  const other = { ...cutPoint, item: 'phone:+77000000009' };
  const uneven = [[...(ads[0] ?? []), ...(ads[1] ?? []).slice(0, 1)], (ads[1] ?? []).slice(1)];
  const [large, small] = await partsWithout(
    workspace.modules.graph,
    content,
    other,
    members,
    uneven,
  );
  expect(large?.tree.identifiers.map((one) => one.id)).toContain(email);
  expect([large?.shared.includes(email), small?.shared]).toEqual([false, [email]]);
});
