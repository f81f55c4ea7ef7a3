import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeScenario } from '../../../seed-data/index.ts';
import { readLibrary } from '../../../server/ask/queries/index.ts';
import { type Evidence, openEvidence } from '../../../server/core/evidence/index.ts';
import { coarse } from '../../../server/core/redaction/index.ts';
import { openStore, type Store } from '../../../server/core/store/index.ts';
import { makeBundle, verifyBundle } from '../../../server/court/bundle/index.ts';
import { findLeaks } from '../../../server/court/bundle/leaks/leak-check.ts';
import { referenceOf } from '../../../server/court/bundle/leaks/reference.ts';
import type { LeftOut } from '../../../server/court/bundle/leaks/values.ts';
import { caseCustody } from '../../../server/court/bundle/package/custody-files.ts';
import { groupBy, readExhibits } from '../../../server/court/bundle/package/exhibits.ts';
import { UNSIGNED } from '../../../server/court/bundle/package/signing.ts';
import { addToCase, createCase, markNames } from '../../../server/court/cases/index.ts';
import { redactedSnapshot, type Snapshot } from '../../../server/court/snapshot/index.ts';
import { software } from '../../../server/court/software.ts';
import { openJudgements } from '../../../server/link/judgements/index.ts';
import { importFile } from '../../../server/read/ingest/index.ts';
import { openTestGraph, type TestGraph } from '../../support/graph.ts';
import { unpacked } from './programs.ts';

/** A case of generated data: what `docs/reference/redacted.md` shows. `npx vitest -u` writes that page anew. */

const now = new Date('2026-07-01T00:00:00.000Z');
let opened: TestGraph;
let store: Store;
let evidence: Evidence;

beforeAll(async () => {
  opened = await openTestGraph();
  evidence = openEvidence(opened.dataDir, () => now);
  const scenario = await writeScenario({
    ads: 80,
    seed: 7,
    out: path.join(opened.dataDir, 'scenario'),
  });
  await importFile(scenario.path, {
    graph: opened.graph,
    evidence,
    now: () => now,
    onEvent: () => undefined,
  });
  store = await openStore(opened.dataDir);
});
afterAll(async () => {
  await store.close();
  await opened.close();
});

/** Names of a package's files; what differs between cases only by its number is one. */
const column = (file: string): string => file.replace(/volume-\d+/, 'volume-N');

/** What it is, without which one of these. */
const kindOf = ({ what }: LeftOut): string =>
  what
    .replace(/[A-Z]{1,4}\d+[A-Z]*/g, 'an exhibit')
    .replace(
      /\b([a-z]+):\d+\b/g,
      (_, kind: string) => `${/^[aeiou]/.test(kind) ? 'an' : 'a'} ${kind}`,
    );

function into(name: string, zip: string) {
  const folder = path.join(opened.dataDir, name);
  return { folder, files: unpacked(zip, folder) };
}

test('no value of a case is in any file of its redacted version', {
  timeout: 120_000,
}, async () => {
  const judgements = await openJudgements({ graph: opened.graph, evidence, store });
  const [pair] = await opened.graph.read<{ ids: string[] }>(
    `MATCH (a:Ad)-[:LISTS]->(x:Entity) WHERE NOT x.hub
     MATCH (a)-[:LISTS]->(y:Entity) WHERE NOT y.hub AND x.id < y.id
     WITH x, y, collect(a) AS ads ORDER BY size(ads) DESC, x.id, y.id LIMIT 1
     RETURN [x.id, y.id] AS ids`,
  );
  const library = readLibrary(opened.config.library, opened.dataDir);
  const modules = { graph: opened.graph, store, evidence, judgements, library };
  const { id } = await createCase(modules, { title: 'Case 7', producer: 'AB', initials: 'AB' });
  const signed = { case: id, initials: 'AB' };
  await addToCase(modules, signed, { entities: pair?.ids ?? [] });
  await markNames(modules, signed, [{ text: 'Anna Orchid', role: 'victim', spellings: ['Анна'] }]);
  const options = { ...modules, dataDir: opened.dataDir, now, software, out: opened.dataDir };
  const asked = { ...signed, recipient: 'the defence' };
  const { report: whole, snapshot } = await makeBundle(options, asked);
  const { report: redacted } = await makeBundle(options, asked, { redacted: true });
  expect((await verifyBundle(redacted.path)).problems).toEqual([]);
  const all = into('full', whole.path);
  const table = await leaksOf(snapshot, all, into('redacted', redacted.path));
  await expect(table).toMatchFileSnapshot('../../../docs/reference/redacted-values.md');
});

/**
 * Who holds the source looks up a redacted capture by its time: how many of all captures are found again so. That their
 * order tells nothing has a test of its own.
 */
async function foundAgain(): Promise<Record<'times' | 'days' | 'weeks', number> & { all: number }> {
  const rows = await opened.graph.read<{ at: string }>(
    'MATCH (c:Capture) RETURN toString(c.capturedAt) AS at',
  );
  const source = rows.map(({ at }) => new Date(at).toISOString());
  const alone = (told: readonly string[]) =>
    [...groupBy(told, (time) => time).values()].filter(({ length }) => length === 1).length;
  const found = {
    all: source.length,
    times: alone(source),
    days: alone(source.map((time) => coarse(time, 'days'))),
    weeks: alone(source.map((time) => coarse(time, 'weeks'))),
  };
  expect(found.times).toBeGreaterThan(found.all * 0.9);
  expect(found.days).toBeLessThan(found.times);
  expect(found.weeks).toBeLessThan(found.days);
  return found;
}

type Unpacked = ReturnType<typeof into>;

async function leaksOf(snapshot: Snapshot, whole: Unpacked, redacted: Unpacked): Promise<string> {
  const exhibits = await readExhibits(snapshot, ({ batch, offset, length }) =>
    evidence.readSlice(batch, offset, length),
  );
  const inFull = await findLeaks(snapshot, exhibits, [whole]);
  const without = await redactedSnapshot(snapshot, evidence);
  const custody = await caseCustody(without, evidence);
  const reference = await referenceOf(without, custody, UNSIGNED, undefined);
  const { leaks, lookedFor } = await findLeaks(snapshot, exhibits, [redacted], { reference });
  expect(leaks).toEqual([]);
  const held = new Set(inFull.leaks.map(({ value }) => value.text));
  const kinds = new Map<string, { values: Set<string>; files: Set<string> }>();
  for (const { value, file } of inFull.leaks) {
    const kind = kindOf(value);
    // It is that of whoever runs this test.
    if (kind.includes('account')) continue;
    const row = kinds.get(kind) ?? { values: new Set(), files: new Set() };
    row.values.add(value.text);
    row.files.add(file.startsWith('data/exhibits/') ? 'data/exhibits' : column(file));
    kinds.set(kind, row);
  }
  // Whatever is in the full version is found there: the check does look.
  expect(held.size).toBeGreaterThan(lookedFor * 0.9);
  const { all, times, days, weeks } = await foundAgain();
  const files = redacted.files.map(column);
  const rows = [...kinds].sort().map(([kind, { values, files: there }]) => {
    const cells = files.map((file) =>
      leaks.some((leak) => column(leak.file) === file && kindOf(leak.value) === kind)
        ? 'FOUND'
        : 'none',
    );
    return `| ${kind} | ${values.size} | ${there.size} | ${cells.join(' | ')} |`;
  });
  const names = files.map((file) => `\`${file.replace(/^data\//, '')}\``);
  return `# What is looked for in a redacted version

Written by \`tests/court/bundle/redacted.graph.test.ts\` on generated data. Do not edit: \`npx vitest run --project graph tests/court/bundle/redacted.graph.test.ts -u\`.

- A row is a kind of value, with how many values of it the full version holds and in how many of its files the same check finds them (all exhibits count as one).
- The other columns are the files of the redacted version.
- Each value is looked for in every form in which it can be written. What is too short to be told from any other is not looked for; \`bundle --redacted\` says how many these are.
- Of the ${all} captures of this data ${times} are found again in their source by the time alone, ${days} by the day, ${weeks} by the week. A redacted version tells days, or weeks.

| value | values | files of the full version | ${names.join(' | ')} |
|---|---|---|${files.map(() => '---').join('|')}|
${rows.join('\n')}
`;
}
