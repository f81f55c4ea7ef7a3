import { afterAll, beforeAll, expect, test } from 'vitest';
import { freezeSnapshot } from '../../../server/court/snapshot/index.ts';
import { openTestWorkspace, type TestWorkspace } from '../../link/networks/support.ts';

let made: TestWorkspace;
beforeAll(async () => {
  made = await openTestWorkspace();
  const phone = (n: number) => ({ phones: [`+7700000000${n}`] });
  await made.bring({ 1: phone(1), 2: phone(1), 3: phone(2), 4: phone(2), 5: phone(3) });
});
afterAll(() => made.close());

const ad = (n: number) => `ad:lotus-board.example/${n}`;
const freeze = (...entities: string[]) => {
  const software = { name: 'Throughline', version: '0', rules: [] };
  const now = new Date('2026-07-05T00:00:00Z');
  return freezeSnapshot({
    ...made.modules,
    title: 'Case',
    producer: 'AB',
    software,
    now,
    entities,
  });
};

test('a network that is named stands for its ads and what they hold, with its captures', async () => {
  await expect(freeze('network:1/1')).rejects.toThrow('has not been resolved yet');
  const { n } = await made.resolve();
  const { selection, captures, completeness, resolution } = await freeze(
    `network:${n}/1`,
    'phone:+77000000003',
  );
  const rows = resolution?.networks.map(({ ads }) => ads);
  expect(rows).toHaveLength(1);
  const [ads] = rows ?? [];
  expect([[ad(1), ad(2)].join(), [ad(3), ad(4)].join()]).toContain(ads?.join());
  const phone = ads?.includes(ad(1)) ? 'phone:+77000000001' : 'phone:+77000000002';
  expect(selection).toEqual([...(ads ?? []), phone, 'phone:+77000000003']);
  expect(captures.map(({ ad }) => ad).sort()).toEqual(ads);
  expect(completeness.notFound).toEqual([]);
});

test('one that the active run does not have is refused, and nothing is frozen in its place', async () => {
  await expect(freeze('network:9/9', 'phone:+77000000003')).rejects.toThrow(
    'There is no network:9/9 in run',
  );
});
