import { expect, test } from 'vitest';
import { areStale } from '../../../../server/link/networks/judged/stale.ts';

type Modules = Parameters<typeof areStale>[0];
const modules = (captures: number, withdrawn?: object) =>
  ({
    graph: { read: async () => [{ captures }] },
    judgements: { about: async () => [{ id: 'observation', withdrawn }] },
  }) as unknown as Modules;

test.each([
  ['saw what there is, and obeys what stands', modules(3), ['a link', 'observation'], false],
  ['saw fewer captures', modules(4), ['observation'], true],
  ['knew nothing of an observation that is judged wrong', modules(3), ['a link'], true],
  ['obeyed what was withdrawn since', modules(3, {}), ['observation'], true],
  ['came after it was withdrawn', modules(3, {}), [], false],
] as const)('a run that %s', async (_, seen, judgements, stale) => {
  expect(await areStale(seen, [{ graph: '3 captures', judgements }])).toEqual([stale]);
});
