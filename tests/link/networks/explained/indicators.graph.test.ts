import { expect, test } from 'vitest';
import { judge } from '../../../../server/link/networks/index.ts';
import { allNetworks, contentsOf } from '../../../../server/link/networks/kept/kept-networks.ts';
import { membersOf } from '../../../../server/link/networks/kept/members.ts';
import { ownWorkspace } from '../../opened.ts';

const workspace = ownWorkspace();

const phone = (n: number) => `+7 700 000 000${n}`;
const email = 'desk@example.org';

/** Which ads of each network show an indicator, by the ads' numbers. */
async function showing(run: number, indicator: string): Promise<string[][]> {
  const { db } = workspace.modules.store;
  const networks = await allNetworks(db, run);
  const contents = await contentsOf(
    db,
    run,
    networks.map(({ id }) => id),
  );
  return Promise.all(
    networks.map(async ({ id }) => {
      const ads = (await membersOf(db, run, id)).sort();
      const shown = contents.get(id)?.indicators?.[indicator] ?? [];
      return shown.map((at) => (ads[at] ?? '').replace(/^.*\//, ''));
    }),
  );
}

test('a run counts indicators over all ads, and keeps which ads of a network show one', async () => {
  await workspace.bring({
    10: { phones: [phone(1)], emails: [email], capturedAt: '2026-03-01T10:00:00Z' },
    9: { phones: [phone(1)], emails: [email], capturedAt: '2026-03-02T10:00:00Z' },
    8: { phones: [phone(1)], capturedAt: '2025-09-01T10:00:00Z' },
    7: { phones: [phone(2)] },
    6: { phones: [phone(2)] },
    5: { phones: [phone(3)] },
  });
  const run = await workspace.resolve();
  expect(run.counts.ads).toBe(6);
  expect(run.counts.indicators).toMatchObject({ settled: 3, silent: 3, countries: 0, hubs: 0 });
  expect(await showing(run.n, 'silent')).toEqual([['10', '8', '9'], []]);
});

test('what is judged shared is a hub of the run, and counts as one', async () => {
  const signing = { reason: 'a switchboard', initials: 'AB' };
  await judge(workspace.modules, { kind: 'shared', about: ['phone:+77000000001'] }, signing);
  const run = await workspace.resolve();
  expect(run.counts.indicators).toMatchObject({ silent: 0, settled: 0, hubs: 3 });
  // The email still holds two of them.
  expect(await showing(run.n, 'hubs')).toContainEqual(['10', '9']);
});
