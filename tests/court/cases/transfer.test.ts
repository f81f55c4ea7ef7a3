import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { openEvidence } from '../../../server/core/evidence/index.ts';
import { openStore } from '../../../server/core/store/index.ts';
import {
  bundlesOf,
  caseOf,
  changeCase,
  changesOf,
  createCase,
  disclosureCsv,
  entriesOf,
  exportCase,
  importCase,
  registerOf,
  removeFromCase,
  saveEntry,
  serveBundle,
  standingItems,
  withdrawEntry,
} from '../../../server/court/cases/index.ts';
import { recordBundle } from '../../../server/court/cases/keeping/bundles.ts';
import { caseText, readCaseText } from '../../../server/court/cases/keeping/case-lines.ts';
import { changing } from '../../../server/court/cases/keeping/changing.ts';
import { exhibitNumbers, giveNumbers } from '../../../server/court/cases/keeping/register.ts';
import { custodyLine } from '../../support/custody.ts';

/** What keeps cases, in a data folder of its own: no graph is needed. */
async function keeping() {
  const folder = mkdtempSync(path.join(tmpdir(), 'throughline-case-'));
  const store = await openStore(folder);
  onTestFinished(async () => {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return { store, evidence: openEvidence(folder) };
}
type Modules = Awaited<ReturnType<typeof keeping>>;

const hash = createHash('sha256').update('').digest('hex');
const capture = (n: number, exhibit = `AB${n}`) => ({
  ...{ id: `capture:${n}`, ad: `ad:lotus-board.example/${n}`, exhibit },
  // A week apart each: in this order they are numbered.
  capturedAt: new Date(Date.UTC(2026, 0, 5 + 7 * n)).toISOString(),
});

let here: Modules;
let id: string;
let signed: { case: string; initials: string };
beforeEach(async () => {
  here = await keeping();
  ({ id } = await createCase(here, {
    ...{ title: 'Case 7', producer: 'AB', initials: 'AB', authority: 'warrant 12' },
    period: { from: '2026-03-01', to: null },
  }));
  signed = { case: id, initials: 'CD' };
  const at = { at: '2026-07-01T00:00:00.000Z', author: 'CD', account: 'unit' };
  await here.store.db
    .insertInto('caseItem')
    .values(
      ['phone:+77000004417', 'ad:lotus-board.example/1'].map((item) => ({
        ...{ case: id, kind: 'entity', item, network: 'network:1/4', run: 1, caption: item, ...at },
        ...{ removedAt: null, removedBy: null, removedAccount: null },
      })),
    )
    .execute();
  await saveEntry(here, signed, 'note', { text: 'asked the desk', about: null });
  await saveEntry(here, signed, 'task', { text: 'call', done: false, assignee: 'EF' });
  await saveEntry(here, signed, 'disclosure', {
    ...{ what: '=notes of the caller', status: 'sensitive', reason: 'names a witness' },
    ...{ contrary: true, about: null },
  });
  const [note] = await entriesOf(here.store.db, id, 'note');
  await withdrawEntry(here, signed, { id: note?.id ?? '', baseVersion: 1, kind: 'note' });
  await removeFromCase(here, signed, { entities: ['ad:lotus-board.example/1'] });
  const made = {
    ...{ name: 'case-7.zip', sha256: hash, snapshot: hash, recipient: 'the court' },
    ...{ pages: 20, exhibits: 2 },
    form: 'full',
  } as const;
  await recordBundle(here, signed, made, [capture(1), capture(2)]);
  await serveBundle(here, signed, { bundle: 'case-7.zip', on: '2026-07-02', to: 'the defence' });
  await numbered([capture(3, 'AB2A')]);
  await changeCase(here, { ...signed, baseVersion: 1 }, { reference: 'R 7/26' });
});

const numbered = (captures: Parameters<typeof giveNumbers>[1]) =>
  changing(here, signed, (change) => giveNumbers(change, captures));

/** All that is in a case. */
const contents = async ({ store: { db } }: Modules) => ({
  items: await standingItems(db, id),
  notes: await entriesOf(db, id, 'note', true),
  tasks: await entriesOf(db, id, 'task', true),
  disclosure: await entriesOf(db, id, 'disclosure', true),
  register: await registerOf(db, id),
  bundles: await bundlesOf(db, id),
});

test('a case is taken in elsewhere with all that is in it, and is read only there', async () => {
  const { text, sha256 } = await exportCase(here, signed);
  const there = await keeping();
  const taken = await importCase(there, text, { initials: 'GH', expected: sha256 });
  expect(taken).toMatchObject({
    ...{ id, title: 'Case 7', reference: 'R 7/26', authority: 'warrant 12', version: 2 },
    imported: { sha256, author: 'GH' },
  });
  expect(await contents(there)).toEqual(await contents(here));
  const { changes } = await changesOf(there.store.db, id, { offset: 0, limit: 100 });
  expect(changes.map(({ what }) => what)).toEqual([
    ...['imported', 'details', 'numbered', 'served', 'bundle', 'numbered', 'removed', 'withdrawn'],
    ...['disclosure', 'task', 'note', 'made'],
  ]);
  await expect(
    saveEntry(there, signed, 'note', { text: 'mine', about: null }),
  ).rejects.toMatchObject({ code: 'read-only', message: expect.stringContaining('by GH at') });
  await expect(exportCase(there, signed)).rejects.toMatchObject({ code: 'read-only' });
  const raw = there.store.db.updateTable('caseFile').set({ title: 'x', version: 3 });
  await expect(raw.execute()).rejects.toThrow(/read only/);
  await expect(importCase(there, text, { initials: 'IJ' })).rejects.toMatchObject({
    ...{ code: 'here-already', message: expect.stringContaining('same file was taken in by GH') },
  });
  await expect(importCase(here, text, { initials: 'IJ' })).rejects.toMatchObject({
    message: expect.stringContaining('It was made here'),
  });
  const log: string[] = [];
  for await (const line of there.evidence.custody()) log.push(line);
  expect(custodyLine(log[0] ?? '')).toMatchObject({
    ...{ event: 'case-made', case: id, from: sha256, signed: 'GH' },
  });
});

/** A file as somebody who knows the form would change it: with every hash made again. */
function rewritten(text: string, change: (line: string) => string | undefined): string {
  let previous = '0'.repeat(64);
  const kept = text
    .trimEnd()
    .split('\n')
    .flatMap((line) => change(line) ?? []);
  const made = kept.map((line, i) => {
    const count = line.includes('"record":"end"')
      ? line.replace(/"lines":\d+/, `"lines":${kept.length}`)
      : line;
    const again = count.replace(
      /"n":\d+,"previous":"[0-9a-f]{64}"/,
      `"n":${i + 1},"previous":"${previous}"`,
    );
    previous = createHash('sha256').update(again).digest('hex');
    return `${again}\n`;
  });
  return made.join('');
}

test('a file of the earlier form is taken in, and of a later one the forms are named that are read', async () => {
  const { text } = await exportCase(here, signed);
  expect(text.split('\n')[0]).toContain('"format":"throughline-case/3"');
  const there = await keeping();
  const later = rewritten(text, (line) => line.replace('throughline-case/3', 'throughline-case/4'));
  await expect(importCase(there, later, { initials: 'GH' })).rejects.toMatchObject({
    ...{ code: 'file', remedy: expect.stringContaining('by the release that wrote it') },
    message:
      'The file is of the form throughline-case/4; this release reads throughline-case/1 and throughline-case/2 and throughline-case/3',
  });
  const earlier = rewritten(text, (line) =>
    line
      .replace('throughline-case/3', 'throughline-case/1')
      .replace('"marking":"AMBER+STRICT",', ''),
  );
  await importCase(there, earlier, { initials: 'GH' });
  expect(await contents(there)).toEqual(await contents(here));
});

test('a file that was changed in any way is refused with the name of what is wrong', async () => {
  const { text } = await exportCase(here, signed);
  const there = await keeping();
  const lines = text.trimEnd().split('\n');
  const at = (part: string) => lines.findIndex((line) => line.includes(part));
  const put = (some: readonly string[]) => some.map((line) => `${line}\n`).join('');
  const swapped = (from: string, to: string) => {
    const n = at(from);
    return put(lines.map((line, i) => (i === n ? line.replace(from, to) : line)));
  };
  const forged = (change: (line: string) => string | undefined) => rewritten(text, change);
  const without = (part: string) => forged((line) => (line.includes(part) ? undefined : line));
  const cases: [string, RegExp][] = [
    [
      swapped('asked the desk', 'asked nobody'),
      new RegExp(`line ${at('asked the desk') + 1} was changed`),
    ],
    [put(lines.filter((_, i) => i !== 4)), /line 5 is numbered 6: a line was removed or added/],
    [put(lines.slice(0, -1)), /lines are missing at its end/],
    [text.slice(0, -1), /cut off/],
    [text.slice(0, -40), /cut off/],
    [swapped('"record":"end"', '"record":"And"'), /line \d+ holds “And”/],
    [put([...lines, lines.at(-1) ?? '']), /does not count its/],
    ['{}\n', /no case of Throughline/],
    ['', /no case of Throughline|cut off|names no case/],
    [
      forged((line) => line.replace('throughline-case/3', 'throughline-case/9')),
      /throughline-case\/9/,
    ],
    [
      forged((line) => line.replace('"number":"AB2A"', '"number":"AB3"')),
      /AB3 is numbered wrongly/,
    ],
    [without('"number":"AB2"'), /AB2A does not follow/],
    [without('"what":"made"'), /does not begin with its making/],
    [without('"what":"details"'), /does not lead to its version/],
    [without('"what":"task"'), /knows nothing of the task/],
    [forged((line) => line.replace('"done\\":false', '"done\\":0')), /\(entry\)/],
    [forged((line) => line.replace('"status":"open"', '"status":"won"')), /\(case\): status/],
  ];
  for (const [changed, message] of cases)
    await expect(
      importCase(there, changed, { initials: 'GH' }).then(() => `taken in: ${message}`),
    ).rejects.toMatchObject({ code: 'file', message: expect.stringMatching(message) });
  await expect(importCase(there, text, { initials: 'GH', expected: hash })).rejects.toMatchObject({
    message: expect.stringContaining(`${hash} was told`),
  });
  await expect(caseOf(there.store.db, id)).rejects.toMatchObject({ code: 'not-found' });
});

test('of two bundles at once the later one is refused where its numbers do not stand', async () => {
  const { db } = here.store;
  const file = await caseOf(db, id);
  const numbers = await exhibitNumbers(db, file, [capture(2), capture(9)]);
  expect([...numbers.values()].map(({ number }) => number)).toEqual(['AB1', 'AB2', 'AB2A', 'AB2B']);
  // Nothing is given until a bundle was made.
  expect((await registerOf(db, id)).map(({ number }) => number)).toEqual(['AB1', 'AB2', 'AB2A']);
  await numbered([capture(8, 'AB2B')]);
  const made = {
    ...{ name: 'late.zip', sha256: hash, snapshot: hash, recipient: '' },
    ...{ pages: 1, exhibits: 1 },
    form: 'full',
  } as const;
  await expect(recordBundle(here, signed, made, [capture(9, 'AB2B')])).rejects.toMatchObject({
    ...{ code: 'conflict', remedy: expect.stringContaining('Make this bundle again') },
  });
  expect((await registerOf(db, id)).map(({ capture: of }) => of)).not.toContain('capture:9');
  expect((await bundlesOf(db, id)).map(({ name }) => name)).not.toContain('late.zip');
});

test('the disclosure schedule is a table of what was entered and of the exhibits', async () => {
  const [names, first, ...more] = (await disclosureCsv(here.store.db, id)).trimEnd().split('\r\n');
  expect(names).toContain('"material","status","points_the_other_way","reason"');
  // A spreadsheet would run it as a formula.
  expect(first).toMatch(/^1,"'=notes of the caller","sensitive","yes","names a witness","","CD"/);
  expect(more.map((row) => row.split(',').slice(0, 3).join(','))).toEqual([
    '2,"Exhibit AB1: capture:1","used"',
    '3,"Exhibit AB2: capture:2","used"',
    '4,"Exhibit AB2A: capture:3","used"',
  ]);
});

test('a case in which something is twice is refused in words, and nothing of it stays', async () => {
  const { text } = await exportCase(here, signed);
  const all = readCaseText(text);
  const by = { at: '2026-07-05T00:00:00.000Z', author: 'XY', account: 'unit' };
  const twice = <T>(list: readonly T[]) => [...list, ...list.slice(0, 1)];
  const there = await keeping();
  for (const [changed, message] of [
    [{ entry: twice(all.entry) }, /the entry .* is in it twice/],
    [{ bundle: twice(all.bundle) }, /the bundle .* is in it twice/],
    [{ item: twice(all.item) }, /the item in scope entity .* is in it twice/],
  ] as const) {
    const forged = caseText({ ...all, ...changed }, by);
    await expect(importCase(there, forged, { initials: 'GH' })).rejects.toMatchObject({
      ...{ code: 'file', message: expect.stringMatching(message) },
      remedy: expect.stringContaining('Nothing was taken in'),
    });
  }
  // Under another id of the case its entries meet those of the case that is here.
  const other = { ...all.case, id: 'case-ffffffffffff' };
  const forged = caseText({ ...all, case: other }, by);
  await expect(importCase(here, forged, { initials: 'GH' })).rejects.toMatchObject({
    ...{ code: 'file', message: expect.stringContaining('another case here') },
  });
  await expect(caseOf(here.store.db, other.id)).rejects.toMatchObject({ code: 'not-found' });
});

test('what an entry is about stays where nobody says otherwise, and is in scope where somebody does', async () => {
  const { db } = here.store;
  const about = 'phone:+77000004417';
  await saveEntry(here, signed, 'note', { text: 'one', about });
  const [first] = (await entriesOf(db, id, 'note')).filter(({ content }) => content.about);
  const base = (baseVersion: number) => ({ id: first?.id ?? '', baseVersion });
  await saveEntry(here, signed, 'note', { text: 'two' }, base(1));
  const now = async () => (await entriesOf(db, id, 'note')).find((one) => one.id === first?.id);
  expect((await now())?.content).toEqual({ text: 'two', about });
  const elsewhere = { text: 'three', about: 'phone:+77000009999' };
  await expect(saveEntry(here, signed, 'note', elsewhere, base(2))).rejects.toMatchObject({
    ...{ code: 'item', field: 'about' },
  });
  await saveEntry(here, signed, 'note', { text: 'four', about: null }, base(2));
  expect((await now())?.content).toEqual({ text: 'four', about: null });
  const [entry] = await entriesOf(db, id, 'disclosure');
  const { about: _, ...said } = entry?.content ?? { about: null };
  const material = { ...said, what: 'the log' } as Parameters<typeof saveEntry<'disclosure'>>[3];
  const at = { id: entry?.id ?? '', baseVersion: 1 };
  await saveEntry(here, signed, 'disclosure', { ...material, about }, at);
  await saveEntry(
    here,
    signed,
    'disclosure',
    { ...material, what: 'the logs' },
    { ...at, baseVersion: 2 },
  );
  expect((await entriesOf(db, id, 'disclosure'))[0]?.content).toMatchObject({
    what: 'the logs',
    about,
  });
});

test('the same bundle made again is kept once', async () => {
  const again = {
    ...{ name: 'case-7.zip', sha256: hash, snapshot: hash, recipient: '', pages: 20, exhibits: 2 },
    form: 'full',
  } as const;
  await recordBundle(here, signed, again, [capture(1), capture(2)]);
  expect((await bundlesOf(here.store.db, id)).map(({ name }) => name)).toEqual(['case-7.zip']);
});
