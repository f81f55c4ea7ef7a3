import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildBundle, verifyBundle } from '../../../server/court/bundle/index.ts';
import { countScope } from '../../../server/court/snapshot/index.ts';
import { judge, leveled, operationPage } from '../../../server/link/networks/index.ts';
import { openTestWorkspace, type TestWorkspace } from '../../link/networks/support.ts';
import { freezeOnRecord } from '../../support/freeze-on-record.ts';
import { expectSound, run, unpacked, volumeIn, wordsIn } from '../bundle/programs.ts';

const phone = (n: number) => `phone:+7700000000${n}`;

let made: TestWorkspace;
let operation: string;
let judged: string;
beforeAll(async () => {
  made = await openTestWorkspace();
  const of = (n: number) => ({ phones: [`+7700000000${n}`] });
  await made.bring({ 1: of(1), 2: of(1), 3: of(2), 4: of(2), 5: of(3), 6: of(3), 7: of(4) });
  const { n } = await made.resolve();
  const both = [`network:${n}/1`, `network:${n}/2`];
  judged = (
    await judge(
      made.modules,
      { kind: 'together', about: both },
      { reason: 'one desk', initials: 'AB' },
    )
  ).id;
  const { run, level } = await leveled(made.modules.store.db, (await made.resolve()).n);
  const page = { sort: 'ADS', offset: 0, limit: -1 } as const;
  const found = await operationPage(made.modules.store.db, { run: run.n, level }, {}, page);
  expect(found.total).toBe(1);
  operation = found.operations[0]?.id ?? '';
});
afterAll(() => made.close());

const freeze = (...entities: string[]) =>
  freezeOnRecord({
    ...made.modules,
    ...{ title: 'Case', producer: 'AB', now: new Date(), entities },
    software: { name: 'Throughline', version: '0', rules: [] },
  });

test('one that is named stands for its networks, as they are counted beforehand', async () => {
  const snapshot = await freeze(operation);
  const [found, ...more] = snapshot.resolution?.operations?.found ?? [];
  expect(more).toEqual([]);
  const own = snapshot.resolution?.networks ?? [];
  expect(own.map(({ size }) => size)).toEqual([2, 2]);
  const [a = '', b = ''] = own.map(({ id }) => id);
  expect(found).toMatchObject({
    ...{ id: operation, named: true, fromLevel: 1, networks: 2, alone: 0, ads: 4 },
    ...{ probability: 1, leastProbable: [a, b], treeOutside: 0, linksOutside: 0, surer: [] },
    members: [a, b].map((id) => ({ id, ads: 2, inScope: 2 })),
    tree: [{ a, b, probability: 1, judgements: [judged], items: [] }],
  });
  const ads = own.flatMap((network) => network.ads).sort();
  expect(snapshot.captures.map((capture) => capture.ad).sort()).toEqual(ads);
  expect(snapshot.selection.filter((id) => id.startsWith('ad:'))).toEqual(ads);
  expect(snapshot.networkJudgements.map(({ id }) => id)).toEqual([judged]);
  expect(await countScope(made.modules.graph, made.modules.store, [operation])).toEqual({
    ...{ adsNamed: 4, adsBrought: 0, adsLeft: 0, captures: 4 },
  });
});

test('one of which two networks are in scope is told, though nobody named it', async () => {
  const { resolution } = await freeze(operation);
  const networks = resolution?.networks.map(({ id }) => id) ?? [];
  const both = await freeze(...networks);
  expect(both.resolution?.operations?.found).toMatchObject([{ id: operation, named: false }]);
  const one = await freeze(networks[0] ?? '', phone(4));
  expect(one.resolution?.operations).toMatchObject({ usualLevel: 5, found: [] });
});

test('one that the active run does not have is refused', async () => {
  await expect(freeze('operation:9/9', phone(3))).rejects.toThrow('There is no operation:9/9');
});

test('it leaves as a bundle that verifies, in PDF/A-3a and PDF/UA-1 with a bookmark', async () => {
  const snapshot = await freeze(operation);
  const { evidence, dataDir } = made.modules;
  const out = path.join(dataDir, 'bundles');
  const report = await buildBundle({ snapshot, evidence, out });
  expect((await verifyBundle(report.path)).problems).toEqual([]);
  const folder = path.join(dataDir, 'unpacked');
  unpacked(report.path, folder);
  const pdf = volumeIn(folder);
  expectSound(pdf, '3a', 'ua1');
  expect(run('qpdf', '--json', '--json-key=outlines', pdf)).toContain(
    `"Operation ${operation.slice('operation:'.length)} (page `,
  );
  // How it is told: ../bundle/document/operations-part.test.ts.
  expect(wordsIn(pdf, '-layout')).toContain('because an analyst said that they are together');
});
