import { beforeEach, expect, test } from 'vitest';
import { judge, type Run, withdraw } from '../../../../server/link/networks/index.ts';
import { allNetworks, contentsOf } from '../../../../server/link/networks/kept/kept-networks.ts';
import { ownWorkspace } from '../../opened.ts';

const workspace = ownWorkspace();
beforeEach(async () => {
  await workspace.test.clear();
  await workspace.bring(two);
});

const phone = (n: number) => `+7 700 000 ${String(n).padStart(4, '0')}`;
/** Two networks that have nothing to do with one another, and many ads that stand alone. */
const two = {
  1: { phones: [phone(1)] },
  2: { phones: [phone(1)] },
  3: { phones: [phone(1)] },
  4: { phones: [phone(2)] },
  5: { phones: [phone(2)] },
  ...Object.fromEntries(
    Array.from({ length: 30 }, (_, n) => [String(n + 10), { phones: [phone(n + 10)] }]),
  ),
};
/** Little is compared, so that little is looked at in a graph as small as this. */
const update = { leastAds: 4, mostOf: 0.5 };
const db = () => workspace.modules.store.db;

const rowsOf = async ({ n }: Run) => {
  const networks = await allNetworks(db(), n);
  const contents = await contentsOf(
    db(),
    n,
    networks.map(({ id }) => id),
  );
  return networks.map(({ run: _, ...row }) => ({ ...row, content: contents.get(row.id) }));
};

test('an update takes new ads in, tells what it was of, and comes to what a full run comes to', async () => {
  const first = await workspace.resolve();
  await workspace.bring({ 6: { phones: [phone(2)] } });
  const second = await workspace.resolve({ update });
  expect(await workspace.networks(second)).toEqual([
    ['1', '2', '3'],
    ['4', '5', '6'],
  ]);
  expect(second.counts.update).toMatchObject({ of: first.n, full: first.n, anew: 3 });
  expect(second.counts.update?.looked).toBeLessThan(10);
  const third = await workspace.resolve();
  expect(third.counts.update).toBeUndefined();
  expect(await rowsOf(second)).toEqual(await rowsOf(third));
  const found = ({ update: _, saw: __, ...counts }: Run['counts']) => counts;
  expect(found(second.counts)).toEqual(found(third.counts));
});

test('an update of an update names the last run that resolved all', async () => {
  const first = await workspace.resolve();
  await workspace.bring({ 6: { phones: [phone(2)] } });
  const second = await workspace.resolve({ update });
  await workspace.bring({ 7: { phones: [phone(1)] } });
  const third = await workspace.resolve({ update });
  expect(third.counts.update).toMatchObject({ of: second.n, full: first.n });
  expect((await workspace.networks(third)).map(({ length }) => length)).toEqual([4, 3]);
});

test('an ad that is captured again with another contact is looked at', async () => {
  await workspace.resolve();
  await workspace.bring({
    20: { phones: [phone(20), phone(2)], capturedAt: '2026-05-02T10:00:00Z' },
  });
  const run = await workspace.resolve({ update });
  expect(run.counts.update).toBeDefined();
  expect(await workspace.networks(run)).toContainEqual(['20', '4', '5']);
});

test('a new judgement is followed; one that is withdrawn makes it a full run', async () => {
  await workspace.resolve();
  const ad = (n: number) => `ad:lotus-board.example/${n}`;
  const signed = { initials: 'NB', reason: 'told so' };
  const said = await judge(
    workspace.modules,
    { kind: 'together', about: [ad(15), ad(16)] },
    signed,
  );
  const second = await workspace.resolve({ update });
  expect(second.counts.update).toBeDefined();
  expect(await workspace.networks(second)).toContainEqual(['15', '16']);
  await withdraw(workspace.modules, said.id, signed);
  const third = await workspace.resolve({ update });
  expect(third.counts.update).toBeUndefined();
  expect(await workspace.networks(third)).not.toContainEqual(['15', '16']);
});

test('where there is no run before, and where much has changed, all is resolved', async () => {
  const first = await workspace.resolve({ update });
  expect(first.counts.update).toBeUndefined();
  await workspace.bring(
    Object.fromEntries(Array.from({ length: 60 }, (_, n) => [n + 100, { phones: [phone(1)] }])),
  );
  const second = await workspace.resolve({ update });
  expect(second.counts.update).toBeUndefined();
  expect((await workspace.networks(second))[0]).toHaveLength(63);
});
