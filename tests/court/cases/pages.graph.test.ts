import { afterAll, beforeAll, expect, test } from 'vitest';
import { freezeSnapshot } from '../../../server/court/snapshot/index.ts';
import { openTestWorkspace, type TestWorkspace } from '../../link/networks/support.ts';

let made: TestWorkspace;
beforeAll(async () => {
  made = await openTestWorkspace();
  const page = (path: string) => ({ websites: [`https://pages.example/${path}`] });
  await made.bring({
    ...{ 1: page('anna'), 2: page('anna/photos'), 3: page('view/bella'), 4: page('view/bella') },
    5: page('carla'),
  });
});
afterAll(() => made.close());

test('a case holds which pages of a website its ads are on, as far as they are in networks', async () => {
  await made.resolve();
  const ad = (n: number) => `ad:lotus-board.example/${n}`;
  const { resolution } = await freezeSnapshot({
    ...{ ...made.modules, title: 'Case', producer: 'AB', now: new Date('2026-07-05T00:00:00Z') },
    software: { name: 'Throughline', version: '0', rules: [] },
    entities: ['site:pages.example', ad(1), ad(2), ad(3), ad(5)],
  });
  expect(resolution?.paged).toEqual([
    {
      site: 'site:pages.example',
      on: [
        { name: 'anna', more: 0, ads: [ad(1), ad(2)] },
        { name: 'view/bella', more: 0, ads: [ad(3)] },
      ],
    },
  ]);
});
