import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { deleteChart, makeChart } from '../../../server/ask/charts/index.ts';
import {
  type CustodyEvent,
  clockProblems,
  type Evidence,
  knownIn,
  logProblems,
  openEvidence,
} from '../../../server/core/evidence/index.ts';
import { openStore, type Store } from '../../../server/core/store/index.ts';
import {
  changeCase,
  createCase,
  exportCase,
  importCase,
} from '../../../server/court/cases/index.ts';

let folder: string;
let store: Store;
let evidence: Evidence;
let log: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'throughline-known-'));
  store = await openStore(folder);
  evidence = openEvidence(folder);
  log = join(folder, 'evidence', 'custody.jsonl');
  return async () => {
    await store.close();
    await rm(folder, { recursive: true });
  };
});

const checked = async () =>
  logProblems(await evidence.verifyCustody({ known: await knownIn(store.db) }));
const other = (signed = 'AB'): CustodyEvent => {
  return { event: 'revealed', image: 'x', signed, reason: 'to see it' };
};
const lines = async () => (await readFile(log, 'utf8')).trimEnd().split('\n').length;
/** Takes the last lines of the log away. */
async function cut(lines: number): Promise<void> {
  const all = (await readFile(log, 'utf8')).trimEnd().split('\n');
  await writeFile(log, `${all.slice(0, -lines).join('\n')}\n`);
}

describe('a log that was cut at its end', () => {
  test('lacks the line of what the store knows, by kind and id, and is whole with it', async () => {
    const { id } = await createCase({ store, evidence }, { initials: 'AB', title: 'Harbour' });
    expect(await checked()).toEqual([]);
    const before = await lines();
    const seen = { case: id, initials: 'CD', baseVersion: 1 };
    await changeCase({ store, evidence }, seen, { title: 'Port' });
    expect(await checked()).toEqual([]);
    const after = await lines();
    await cut(after - before);
    const changed = new RegExp(`no line tells of a change \\(details\\) of the case ${id} by CD`);
    expect(await checked()).toEqual([
      expect.stringContaining(`line ${after} is not the one that the store noted`),
      expect.stringMatching(changed),
    ]);
    await writeFile(log, '');
    expect(await checked()).toContainEqual(expect.stringContaining(`the case ${id}, made by AB`));
  });

  test('and was written on is found by where the store noted that it stood', async () => {
    const filters = { kinds: [], links: [], marks: [], confidence: 0 };
    const body = { format: 1, entities: [], filters, groups: [], open: [] };
    const { id, version } = await makeChart(
      { store, evidence },
      { initials: 'AB', title: 'One', body },
    );
    // The store has no record for it but the chart's own, which says nothing of its deletion.
    await deleteChart({ store, evidence }, { id, baseVersion: version }, 'AB');
    expect(await checked()).toEqual([]);
    await cut(1);
    await evidence.appendCustody(other());
    expect(await checked()).toEqual([
      'line 2 is not the one that the store noted when it was written: the log was cut there or before, and written on',
    ]);
  });

  test('is whole where it is only longer than what the store noted', async () => {
    await createCase({ store, evidence }, { initials: 'AB', title: 'Harbour' });
    await evidence.appendCustodyAll([other(), other()]);
    expect(await checked()).toEqual([]);
  });

  test('names what a store of an earlier build knows, which noted no place of it', async () => {
    const at = '2026-03-01T10:00:00.000Z';
    const row = { kind: 'note', entity: 'x', text: 'words', author: 'AB', account: 'unit', at };
    const standing = { withdrawnBy: null, withdrawnAccount: null, withdrawnAt: null };
    for (const id of ['one', 'two'])
      await store.db
        .insertInto('note')
        .values({ id, ...row, ...standing })
        .execute();
    const noted = (note: string): CustodyEvent => {
      return { event: 'noted', note, kind: 'note', about: ['x'], signed: 'AB' };
    };
    await evidence.appendCustodyAll([noted('one'), noted('two'), other()]);
    expect(await checked()).toEqual([]);
    await cut(2);
    await evidence.appendCustody(other('CD'));
    expect(await checked()).toEqual([`no line tells of the note two of AB at ${at}`]);
  });
});

test('what came with a case of another Throughline is told in that one’s log', async () => {
  const made = await createCase({ store, evidence }, { initials: 'AB', title: 'Harbour' });
  const seen = { case: made.id, initials: 'AB', baseVersion: 1 };
  await changeCase({ store, evidence }, seen, { title: 'Port' });
  const { text } = await exportCase({ store, evidence }, { case: made.id, initials: 'AB' });
  const elsewhere = await mkdtemp(join(tmpdir(), 'throughline-known-'));
  const theirs = await openStore(elsewhere);
  try {
    const log = openEvidence(elsewhere);
    await importCase({ store: theirs, evidence: log }, text, { initials: 'EF' });
    const known = await knownIn(theirs.db);
    expect(logProblems(await log.verifyCustody({ known }))).toEqual([]);
    expect([...known.lines.keys()]).toEqual([`case-made ${made.id}`]);
  } finally {
    await theirs.close();
    await rm(elsewhere, { recursive: true });
  }
});

describe('the clock', () => {
  const at = (n: number, time: string) => ({ n, at: `2026-03-0${time}:00.000Z` });

  test('may be set right by a minute or two, and lines of two programs may cross', () => {
    expect(clockProblems([at(1, '1T10:00'), at(2, '1T10:05'), at(3, '1T10:03')])).toEqual([]);
  });

  test('that ran backwards, or was ahead, is named with both lines', () => {
    const lines = [at(1, '1T10:00'), at(2, '9T10:00'), at(3, '1T10:06'), at(4, '1T10:09')];
    expect(clockProblems(lines)).toEqual([
      'line 3 (2026-03-01T10:06:00.000Z) is 7 days before line 2 (2026-03-09T10:00:00.000Z): the clock ran backwards between the two, or was ahead at line 2',
    ]);
  });

  test('that is behind what the log says last is named, and blocks no anchor', async () => {
    await evidence.appendCustody(other());
    const ahead = openEvidence(folder, () => new Date(Date.now() + 50 * 3_600_000));
    await ahead.appendCustody(other());
    expect(await checked()).toEqual([
      expect.stringMatching(/^line 2 \(.+\), after line 1 \(.+\) is 2 days ahead of now/),
    ]);
    await evidence.anchorCustody();
    expect(await checked()).toEqual([
      expect.stringMatching(/^line 3 .+ is 2 days before line 2 .+ was ahead at line 2$/),
    ]);
  });
});
