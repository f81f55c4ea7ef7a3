import { mkdtempSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Truth, writeScenario } from '../../../seed-data/index.ts';
import { type Evidence, openEvidence } from '../../../server/core/evidence/index.ts';
import { GraphError } from '../../../server/core/neo4j/index.ts';
import { openTestGraph, type TestGraph } from '../../support/graph.ts';
import { dumpOf, importInto, type Member, membersOf } from './support.ts';

let opened: TestGraph;
let evidence: Evidence;
let scenario: string;
let truth: Truth;
let lines: string[];
/** What the scenario leaves that is imported as one file, in order; the first test finds it in the graph. */
let whole: { readonly dump: string; readonly groups: Groups };

beforeAll(async () => {
  opened = await openTestGraph();
  evidence = openEvidence(opened.dataDir);
  scenario = mkdtempSync(join(tmpdir(), 'throughline-groups-scenario-'));
  const { path } = await writeScenario({ out: join(scenario, 'w'), ads: 100, seed: 11 });
  lines = (await readFile(path, 'utf8')).trimEnd().split('\n');
  truth = JSON.parse(await readFile(join(scenario, 'w', 'truth.json'), 'utf8')) as Truth;
  await load('all.jsonl', lines);
  whole = { dump: await dump(), groups: await groups() };
});
afterAll(async () => {
  await rm(scenario, { recursive: true });
  await opened.close();
});

const dump = async () => (await dumpOf(opened.graph)).join('\n');

const write = async (name: string, part: readonly string[]) => {
  const path = join(scenario, 'w', name);
  await writeFile(path, part.join('\n'));
  return path;
};

type Groups = Readonly<Record<'texts' | 'images', readonly Member[]>>;

const groups = async (): Promise<Groups> => ({
  texts: await membersOf(opened.graph, 'USES_TEMPLATE'),
  images: await membersOf(opened.graph, 'IN_CLUSTER'),
});

const load = async (name: string, part: readonly string[]) =>
  importInto(opened.graph, evidence, await write(name, part));

/** Pairs that were put together, pairs that truly belong together, pairs of both. */
function pairs(found: readonly Member[], truthOf: (source: string) => string) {
  const count = (keys: string[]) => {
    const sizes = new Map<string, number>();
    for (const key of keys) sizes.set(key, (sizes.get(key) ?? 0) + 1);
    return [...sizes.values()].reduce((sum, n) => sum + (n * (n - 1)) / 2, 0);
  };
  const both = count(found.map(({ source, group }) => `${group} ${truthOf(source)}`));
  return {
    precision: both / count(found.map(({ group }) => group)),
    recall: both / count(found.map(({ source }) => truthOf(source))),
  };
}
const templateOf = (source: string) => truth.templates[source.slice('ad:'.length)] ?? '';
const sceneOf = (source: string) => truth.imageGroups[source.slice('image:'.length)] ?? '';

test('groups agree with the truth, and the same file again changes nothing', async () => {
  const texts = pairs(whole.groups.texts, templateOf);
  const images = pairs(whole.groups.images, sceneOf);
  expect(texts.precision).toBeGreaterThan(0.95);
  expect(texts.recall).toBeGreaterThan(0.8);
  expect(images.precision).toBe(1);
  expect(images.recall).toBeGreaterThan(0.85);
  await load('all.jsonl', lines);
  expect(await dump()).toBe(whole.dump);
});

test('groups follow from the order of the records, not from files nor from what a process remembers', async () => {
  await opened.clear();
  for (const [i, at] of [0, 30, 31, 85].entries())
    await importInto(
      opened.graph,
      evidence,
      await write(`part-${i}.jsonl`, lines.slice(at, [30, 31, 85, 9999][i])),
    );
  expect(await groups()).toEqual(whole.groups);
});

test('in another order other members lead a group, but what is put together is nearly the same', async () => {
  await opened.clear();
  const forward = whole.groups.texts;
  await load('back.jsonl', [...lines].reverse());
  const backward = await membersOf(opened.graph, 'USES_TEMPLATE');
  // An ad that was seen removed has no text in that capture; what has words has a group either way.
  expect(backward.map(({ source }) => source)).toEqual(forward.map(({ source }) => source));
  const together = (found: readonly Member[]) => {
    const byGroup = new Map<string, string[]>();
    for (const { source, group } of found)
      byGroup.set(group, [...(byGroup.get(group) ?? []), source]);
    return new Set(
      [...byGroup.values()].flatMap((own) =>
        own.flatMap((a, i) => own.slice(i + 1).map((b) => `${a} ${b}`)),
      ),
    );
  };
  const [one, two] = [together(forward), together(backward)];
  const shared = [...one].filter((pair) => two.has(pair)).length;
  expect(shared / Math.max(one.size, two.size)).toBeGreaterThan(0.8);
  // Another order may not weaken what a group means.
  expect(pairs(backward, templateOf).precision).toBeGreaterThan(0.95);
});

test('groups of a transaction that failed leave no trace in those that follow', async () => {
  await opened.clear();
  const path = await write('all.jsonl', lines);
  let failures = 0;
  const failing: TestGraph['graph'] = {
    ...opened.graph,
    transaction: (work) =>
      opened.graph.transaction(async (run) => {
        const done = await work(run);
        // As if another process had been faster: the transaction is rolled back, and tried again.
        if (failures++ === 0)
          throw Object.assign(new GraphError('statement', 'overtaken', 'Try again.'), {
            neo4jCode: 'Neo.ClientError.Schema.ConstraintValidationFailed',
          });
        return done;
      }),
  };
  await importInto(failing, evidence, path);
  expect(failures).toBeGreaterThan(1);
  expect(await dump()).toBe(whole.dump);
});

test('groups of two imports at the same time are those of one after the other', async () => {
  await opened.clear();
  const halves = [lines.slice(0, 50), lines.slice(50)];
  const paths = await Promise.all(halves.map((half, i) => write(`half-${i}.jsonl`, half)));
  await Promise.all(paths.map((path) => importInto(opened.graph, evidence, path)));
  const together = await dump();
  const ordered: string[] = [];
  for (const order of [paths, [...paths].reverse()]) {
    if (ordered.includes(together)) break;
    await opened.clear();
    for (const path of order) await importInto(opened.graph, evidence, path);
    ordered.push(await dump());
  }
  expect(ordered).toContain(together);
});
