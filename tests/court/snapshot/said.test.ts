import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openEvidence } from '../../../server/core/evidence/index.ts';
import { openStore } from '../../../server/core/store/index.ts';
import {
  answerCheck,
  changeCase,
  createCase,
  entriesOf,
  saveEntry,
  sayWhatStands,
  withdrawEntry,
} from '../../../server/court/cases/index.ts';
import { custodyLine } from '../../support/custody.ts';

const found = 'a'.repeat(64);
const sha256Of = (text: string) => createHash('sha256').update(text).digest('hex');
const given = { check: 'period', reason: 'It is not known.', found } as const;

/** A case in a data folder of its own, and what a log says of it. */
async function made() {
  const folder = mkdtempSync(path.join(tmpdir(), 'throughline-said-'));
  const store = await openStore(folder);
  onTestFinished(async () => {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const evidence = openEvidence(folder);
  // As a build wrote that told the log no words.
  const older = openEvidence(path.join(folder, 'older'));
  const named = { title: 'Case 7', producer: 'AB', initials: 'AB', authority: 'order 12' };
  const { id } = await createCase({ store, evidence }, named);
  const said = async (log = evidence) => {
    const lines: ReturnType<typeof custodyLine>[] = [];
    for await (const text of log.custody()) lines.push(custodyLine(text));
    return lines.filter(({ event }) => /^(case-detailed|check-answered|answer-)/.test(event));
  };
  return { store, evidence, older, said, signed: { case: id, initials: 'CD' } };
}

test('title, reference, authority, period and each answer have lines of custody of their own', async () => {
  const { said, signed, ...modules } = await made();
  const period = { from: '2026-03-01', to: null };
  await changeCase(modules, { ...signed, baseVersion: 1 }, { reference: 'R 7/26', period });
  await answerCheck(modules, signed, given);
  const [answer] = await entriesOf(modules.store.db, signed.case, 'answer');
  const base = { id: answer?.id ?? '', baseVersion: 1 };
  await answerCheck(modules, signed, { ...given, reason: 'Nobody knows it.' }, base);
  await withdrawEntry(modules, signed, { ...base, baseVersion: 2, kind: 'answer' });
  const whole = { case: signed.case, title: 'Case 7', authority: 'order 12', producer: 'AB' };
  const written = { check: 'period', found, said: sha256Of(given.reason), signed: 'CD' };
  const answered = { event: 'check-answered', case: signed.case, ...written };
  expect(await said()).toMatchObject([
    { event: 'case-detailed', ...whole, reference: '', period: null, signed: 'AB' },
    { event: 'case-detailed', ...whole, reference: 'R 7/26', period, signed: 'CD' },
    answered,
    { ...answered, said: sha256Of('Nobody knows it.') },
    { event: 'answer-withdrawn', case: signed.case, check: 'period', signed: 'CD' },
  ]);
  // The words of an answer are in the store alone, and notes stay in the office.
  const note = { text: 'asked the desk', about: null };
  await saveEntry(modules, signed, 'note', note);
  expect(await said()).toHaveLength(5);
});

test('what stands in a case of an earlier build is written once, as it stood', async () => {
  const { store, evidence, older, said, signed } = await made();
  await answerCheck({ store, evidence }, signed, given);
  await sayWhatStands({ store, evidence: older }, { ...signed, initials: 'EF' });
  const [answer] = await entriesOf(store.db, signed.case, 'answer');
  const stood = { account: answer?.changedAccount, at: answer?.changedAt };
  expect(await said(older)).toMatchObject([
    { event: 'case-detailed', title: 'Case 7', authority: 'order 12', stood: true, signed: 'EF' },
    { event: 'check-answered', said: sha256Of(given.reason), found, signed: 'CD', stood },
  ]);
  await sayWhatStands({ store, evidence: older }, signed);
  expect(await said(older)).toHaveLength(2);
  await sayWhatStands({ store, evidence }, signed);
  expect(await said()).toHaveLength(2);
});

test('who edits the store makes no bundle: the log says otherwise', async () => {
  const { store, evidence, signed } = await made();
  await answerCheck({ store, evidence }, signed, given);
  const entry = store.db.updateTable('caseEntry').where('case', '=', signed.case);
  await entry.set({ content: JSON.stringify({ ...given, reason: 'Another.' }) }).execute();
  await expect(sayWhatStands({ store, evidence }, signed)).rejects.toMatchObject({
    code: 'custody',
    message: expect.stringContaining('the answer to “period”'),
  });
  await entry.set({ content: JSON.stringify(given) }).execute();
  await store.db.updateTable('caseFile').set({ authority: 'warrant 99' }).execute();
  await expect(sayWhatStands({ store, evidence }, signed)).rejects.toMatchObject({
    code: 'custody',
    message: expect.stringMatching(/the authority of the case is “warrant 99”, and line 2 has/),
  });
});
