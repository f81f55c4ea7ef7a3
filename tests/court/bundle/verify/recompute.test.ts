import { readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readInputFile, verifyBundle } from '../../../../server/court/bundle/index.ts';
import type { ReadPackage } from '../../../../server/court/bundle/verify/bag-check.ts';
import { Problems } from '../../../../server/court/bundle/verify/problems.ts';
import { checkReadings } from '../../../../server/court/bundle/verify/read-again.ts';
import type { Snapshot } from '../../../../server/court/snapshot/index.ts';
import { engineVersion, resolveInput } from '../../../../server/link/networks/index.ts';
import { joined } from '../joined.ts';
import { emptyRun, smallPackage, temporaryFolder, writer } from '../support.ts';

const [first, second] = ['ad:lotus-board.example/1', 'ad:lotus-board.example/2'];
const third = 'ad:lotus-board.example/3';

const network = { id: 'network:3/1', size: 9, score: 0.9, cutPoints: [], ads: [first] };

/** The small case and an ad of which no capture is there: what is compared here needs none. */
const packageWith = (
  change: (resolution: Resolution) => Resolution = (one) => one,
  updateOf?: number,
) =>
  smallPackage(temporaryFolder(), async (snapshot, _, log) => {
    const [entity] = snapshot.entities;
    if (!entity) throw new Error('the small case has ads');
    if (updateOf !== undefined) {
      const resolved = { event: 'resolved', run: 3, engine: engineVersion } as const;
      const counts = { networks: 2, updateOf };
      await log.append({ ...resolved, counts }, writer('unit 7'), new Date(emptyRun.startedAt));
    }
    const resolution = joined({ ...emptyRun, networks: [network] }, [first, second, third]);
    return {
      ...snapshot,
      entities: [...snapshot.entities, { ...entity, id: third, caption: third }],
      resolution: change(resolution),
    };
  });
type Resolution = NonNullable<Snapshot['resolution']>;

test('a package has what its run saw, and the engine gives the same of it', async () => {
  const { packed, staged } = await packageWith();
  const { ok, recomputed, notes } = await verifyBundle(packed.path, {
    quick: true,
    recompute: true,
  });
  expect(ok).toBe(true);
  expect(recomputed).toEqual({
    engine: engineVersion,
    ads: 3,
    networks: 1,
    sameNetworks: 1,
    merges: 1,
    sameMerges: 1,
    differences: { networks: [], merges: [] },
    asTold: true,
  });
  expect(notes.join('\n')).toContain(
    '1 of 1 network with the same advertisements, and 1 of 1 merge with the same probability.',
  );
  const { input, run, engine } = await readInputFile(staged);
  expect([run, engine]).toEqual([3, engineVersion]);
  expect(resolveInput(input).networks).toEqual([[first, third], [second]]);
});

test('the records are read again, and give the same links; who leaves one out is found', async () => {
  const { packed, staged, snapshot } = await packageWith();
  expect((await verifyBundle(packed.path, { quick: true, recompute: true })).readAgain).toEqual({
    links: 2,
    same: 2,
    byOthers: 0,
    inPictures: 0,
  });
  const problems = new Problems();
  const links = snapshot.links.filter(({ type, from }) => type !== 'LISTS' || from !== second);
  const bytes = (name: string) => readFile(path.join(staged, name));
  await checkReadings({ ...snapshot, links }, { bytes } as ReadPackage, problems);
  expect(problems.list().map((one) => one.problem)).toEqual([
    'contradicts the record of AB2: it leaves out phone:+77000004417',
  ]);
});

test.each<[string, (snapshot: Snapshot) => Partial<Snapshot>, string]>([
  [
    'a link that names no record',
    ({ links }) => ({ links: links.map((one) => ({ ...one, capture: '' })) }),
    'has a link of ad:lotus-board.example/1 to phone:+77000004417 that names no record of it',
  ],
  [
    'a number that is shown as another',
    ({ entities }) => ({
      entities: entities.map((one) => (one.kind === 'phone' ? { ...one, caption: '+7 1' } : one)),
    }),
    'shows phone:+77000004417 as "+7 1"',
  ],
  [
    'a record of another advertisement',
    ({ captures }) => ({ captures: captures.map((one) => ({ ...one, ad: second })) }),
    `contradicts the record of AB1: it is of ${first}, and not of ${second}`,
  ],
])('%s is found by reading the records again', async (_, change, problem) => {
  const { staged, snapshot } = await packageWith();
  const problems = new Problems();
  const bytes = (name: string) => readFile(path.join(staged, name));
  await checkReadings({ ...snapshot, ...change(snapshot) }, { bytes } as ReadPackage, problems);
  expect(
    problems
      .list()
      .map((one) => one.problem)
      .join('\n'),
  ).toContain(problem);
});

test('what another version of a reader found is counted, and no link is missed', async () => {
  const { staged, snapshot } = await packageWith();
  const problems = new Problems();
  const bytes = (name: string) => readFile(path.join(staged, name));
  const links = snapshot.links.filter(({ from }) => from !== second);
  const older = links.map((one) => ({ ...one, version: '1.0', steps: [], confidence: 0.5 }));
  const read = await checkReadings(
    { ...snapshot, links: older },
    { bytes } as ReadPackage,
    problems,
  );
  expect([read, problems.list()]).toEqual([{ links: 0, same: 0, byOthers: 1, inPictures: 0 }, []]);
});

test('who is not asked to does not run the engine', async () => {
  const { packed } = await packageWith();
  expect(await verifyBundle(packed.path, { quick: true })).not.toHaveProperty('recomputed');
});

test.each<[string, (resolution: Resolution) => Resolution, RegExp]>([
  [
    'a merge said to be surer than it is',
    (was) => ({ ...was, merges: was.merges.map((one) => ({ ...one, probability: 0.9999 })) }),
    /1 and ad:\S+3 in network:3\/1 is said to have probability 0\.9999, and the engine gives it 0\.\d+/,
  ],
  [
    'an advertisement put into a network',
    (was) => ({
      ...was,
      networks: was.networks.map((one) => ({ ...one, ads: [first, second, third] })),
    }),
    /of network:3\/1 are in 2 networks of the engine/,
  ],
  [
    'a difference that is none',
    (was) => ({
      ...was,
      differences: { networks: [{ network: 'network:3/1', parts: [1, 1], others: 0 }], merges: [] },
    }),
    /network:3\/1 is told to be otherwise, and is not/,
  ],
])('%s is found by running the engine, and not without', async (_, change, problem) => {
  const { packed } = await packageWith(change);
  expect(await verifyBundle(packed.path, { quick: true })).toMatchObject({ ok: true });
  const { problems, recomputed } = await verifyBundle(packed.path, {
    quick: true,
    recompute: true,
  });
  expect(recomputed?.asTold).toBe(false);
  expect(problems.map((one) => one.problem).join('\n')).toMatch(problem);
});

/** A merge that the engine makes with another probability, and the snapshot says so. */
function otherwise(was: Resolution): Resolution {
  const [merge] = was.merges;
  if (!merge) throw new Error('there is a merge');
  const { network: of, a, b, probability } = merge;
  return {
    ...was,
    merges: [{ ...merge, probability: 0.5 }],
    differences: { networks: [], merges: [{ network: of, a, b, probability }] },
  };
}

test('what the snapshot itself tells to be otherwise is named and is no problem', async () => {
  const { packed } = await packageWith(otherwise);
  const { ok, recomputed, notes } = await verifyBundle(packed.path, {
    quick: true,
    recompute: true,
  });
  expect([ok, recomputed?.sameMerges, recomputed?.asTold]).toEqual([true, 0, true]);
  expect(notes.join('\n')).toContain('What is otherwise is named in the snapshot');
});

test('what an update made otherwise is told as that, with what to do', async () => {
  const { packed } = await packageWith(otherwise, 2);
  const { ok, notes } = await verifyBundle(packed.path, { quick: true, recompute: true });
  expect(ok).toBe(true);
  expect(notes.join('\n')).toContain('Run 3 was an update of run 2: merges were made by an update');
  expect(notes.join('\n')).toContain('Run the whole resolution (throughline resolve)');
});

test('the run of another engine is not made again, and that is said', async () => {
  const { packed } = await packageWith((was) => ({ ...was, engine: '1.0' }));
  const { ok, notes } = await verifyBundle(packed.path, { quick: true, recompute: true });
  expect(ok).toBe(true);
  expect(notes.join('\n')).toContain('No run was made again: engine 1.0');
});

test.each<
  [string, (input: NonNullable<Resolution['input']>) => NonNullable<Resolution['input']>, string]
>([
  [
    'without an advertisement',
    (was) => ({ ...was, ads: was.ads.slice(1) }),
    'other advertisements than are in scope',
  ],
  [
    'in which an advertisement does not hold what a link says',
    (was) => ({ ...was, ads: was.ads.map((ad) => ({ ...ad, holds: [] })) }),
    'does not hold phone:+77000004417, and a link that says so',
  ],
  [
    'in which an advertisement holds what no link says',
    (was) => ({ ...was, ads: was.ads.map((ad) => ({ ...ad, holds: was.ads[0]?.holds ?? [] })) }),
    '3 holds phone:+77000004417, and no link that says so',
  ],
])('an input %s is found without running anything', async (_, change, problem) => {
  const { packed } = await packageWith((was) => ({
    ...was,
    input: was.input && change(was.input),
  }));
  expect(
    (await verifyBundle(packed.path, { quick: true })).problems
      .map((one) => one.problem)
      .join('\n'),
  ).toContain(problem);
});

test('a file that is no input is refused with the line that is wrong', async () => {
  const { staged } = await packageWith();
  const file = path.join(staged, 'data/resolution/input.jsonl');
  const text = readFileSync(file, 'utf8');
  await writeFile(file, text.replace('"identifier":{', '"thing":{'));
  await expect(readInputFile(file)).rejects.toMatchObject({
    code: 'no-input',
    message: expect.stringContaining('line 2 is not as Throughline writes it'),
  });
  await writeFile(file, text.split('\n').slice(0, 1).concat(text.split('\n').slice(3)).join('\n'));
  await expect(readInputFile(file)).rejects.toMatchObject({
    message: expect.stringContaining('it does not have'),
  });
  await expect(readInputFile(path.join(staged, 'nowhere'))).rejects.toMatchObject({
    code: 'no-file',
  });
});
