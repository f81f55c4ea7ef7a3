import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { openEvidence } from '../../../server/core/evidence/index.ts';
import { openStore } from '../../../server/core/store/index.ts';
import {
  changesOf,
  createCase,
  entriesOf,
  exportCase,
  importCase,
  markNames,
  type NameMark,
  readNames,
  saveEntry,
  withdrawEntry,
} from '../../../server/court/cases/index.ts';

async function keeping() {
  const folder = mkdtempSync(path.join(tmpdir(), 'throughline-names-'));
  const store = await openStore(folder);
  onTestFinished(async () => {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return { store, evidence: openEvidence(folder), folder };
}

let here: Awaited<ReturnType<typeof keeping>>;
let signed: { case: string; initials: string };
beforeEach(async () => {
  here = await keeping();
  const { id } = await createCase(here, { title: 'Case 7', initials: 'AB' });
  signed = { case: id, initials: 'CD' };
});
const names = async () =>
  (await entriesOf(here.store.db, signed.case, 'name')).map(({ content }) => content);
const anna: NameMark = { text: 'Anna Orchid', role: 'victim', spellings: ['Анна'] };

test('names are marked once each, whatever their capitals, with other spellings', async () => {
  const given: NameMark[] = [
    { ...anna, text: ' Anna   Orchid ', spellings: ['Анна', ' Анна', 'Anna Orchid'] },
    { text: 'ANNA ORCHID', role: 'victim', spellings: [] },
    { text: '李娜', role: 'minor', spellings: [] },
  ];
  expect(await markNames(here, signed, given)).toMatchObject({ marked: 2, known: 1 });
  expect(await markNames(here, signed, given)).toMatchObject({ marked: 0, known: 3 });
  // A spelling that nobody keeps would be looked for nowhere.
  await expect(
    markNames(here, signed, [{ ...anna, spellings: ['Анна', 'Anya'] }]),
  ).rejects.toMatchObject({ code: 'conflict', message: expect.stringContaining('Анна') });
  await expect(
    markNames(here, signed, [{ ...anna, role: 'minor', spellings: [] }]),
  ).rejects.toMatchObject({ code: 'conflict', message: expect.stringContaining('as victim') });
  expect((await names()).map((name) => JSON.stringify(name)).sort()).toEqual(
    [anna, { text: '李娜', role: 'minor', spellings: [] }].map((name) => JSON.stringify(name)),
  );
});

test('the custody log says that names were marked, changed and withdrawn, and holds none of them', async () => {
  await markNames(here, signed, [anna]);
  const [first] = await entriesOf(here.store.db, signed.case, 'name');
  const base = { id: first?.id ?? '', baseVersion: 1 };
  await saveEntry(here, signed, 'name', { ...anna, role: 'minor', spellings: ['Аня'] }, base);
  await withdrawEntry(here, signed, { ...base, baseVersion: 2, kind: 'name' });
  const log = readFileSync(path.join(here.folder, 'evidence', 'custody.jsonl'), 'utf8');
  expect(log).toContain('"what":"name"');
  expect(log).toContain('"what":"withdrawn"');
  for (const value of ['Anna', 'Анна', 'Аня', '\\u0410']) expect(log).not.toContain(value);
  const { changes } = await changesOf(here.store.db, signed.case, { offset: 0, limit: 9 });
  expect(changes.map(({ what }) => what)).toEqual(['withdrawn', 'name', 'name', 'made']);
  expect(await names()).toEqual([]);
});

test('a name that would be found everywhere is refused, and nothing of the list is kept', async () => {
  for (const text of ['A', '  ', '77', '—'])
    await expect(
      markNames(here, signed, [anna, { text, role: 'other', spellings: [] }]),
    ).rejects.toMatchObject({ code: 'text', field: 'text' });
  await expect(
    markNames(here, signed, [{ ...anna, spellings: Array(21).fill('Анна') }]),
  ).rejects.toThrow(/up to 20 spellings; this has 21/);
  expect(await names()).toEqual([]);
});
test('a list has a name a line, its role and other spellings behind semicolons', () => {
  const list =
    '\uFEFF# from the interview\r\nAnna Orchid;victim;Анна\r\n\r\n"Lee; Na";Minor\nBo “B” Li\n';
  expect(readNames(list, 'witness')).toEqual([
    { text: 'Anna Orchid', role: 'victim', spellings: ['Анна'] },
    { text: 'Lee; Na', role: 'minor', spellings: [] },
    { text: 'Bo “B” Li', role: 'witness', spellings: [] },
  ]);
  expect(() => readNames('Anna;victim\nBo;driver\n', 'other')).toThrow(
    /Line 2 has the role “driver”/,
  );
});

test('names go with their case into another Throughline', async () => {
  await markNames(here, signed, [anna]);
  const { text } = await exportCase(here, signed);
  const there = await keeping();
  await importCase(there, text, { initials: 'EF' });
  const [name] = await entriesOf(there.store.db, signed.case, 'name');
  expect(name?.content).toEqual(anna);
});
