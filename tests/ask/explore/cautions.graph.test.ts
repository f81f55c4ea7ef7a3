import { readFile, writeFile } from 'node:fs/promises';
import { beforeEach, describe, expect, test } from 'vitest';
import { whyLinked } from '../../../server/ask/explore/index.ts';
import { openEvidence } from '../../../server/core/evidence/index.ts';
import { ownGraph } from '../../link/opened.ts';
import { importCaptures, record } from '../../support/import-captures.ts';

const phone = 'phone:+77000004417';
const orchid = 'handle:telegram:orchid_rooms';
const both = { phones: ['+7 700 000 4417'], handles: ['telegram:orchid_rooms'] };

const opened = ownGraph();
beforeEach(() => opened.clear());

/** Two ads, two files, different words, weeks apart: nothing to doubt. */
const first = record({ adId: '1', text: 'By the river', contacts: both });
const second = record({
  adId: '2',
  text: 'Near the market',
  contacts: both,
  capturedAt: '2026-04-01T10:00:00Z',
});

async function against(a = phone, b = orchid) {
  const evidence = openEvidence(opened.dataDir);
  const answer = await whyLinked({ graph: opened.graph, evidence }, a, b, 20);
  return answer?.against ?? [];
}
const codes = async (a?: string, b?: string) => (await against(a, b)).map(({ code }) => code);

async function heldAs(...files: (readonly Record<string, unknown>[])[]) {
  for (const [i, records] of files.entries()) await importCaptures(opened, `${i}.jsonl`, records);
}

describe('a caution appears exactly when it is due', () => {
  test('none for two ads of different words from two files, weeks apart', async () => {
    await heldAs([first], [second]);
    expect(await codes()).toEqual([]);
  });

  test('one ad', async () => {
    await heldAs([first]);
    expect(await codes()).toEqual(['one-ad']);
  });

  test('one file', async () => {
    await heldAs([first, second]);
    expect(await codes()).toEqual(['one-file']);
  });

  test('the same words', async () => {
    await heldAs([first], [{ ...second, text: first.text }]);
    expect(await codes()).toEqual(['same-words']);
  });

  test('a silence of 120 days, not one of 119', async () => {
    await heldAs([first], [{ ...second, capturedAt: '2026-06-28T10:00:00Z' }]);
    expect(await codes()).toEqual([]);
    await opened.clear();
    await heldAs([first], [{ ...second, capturedAt: '2026-06-29T10:00:00Z' }]);
    const [caution, ...more] = await against();
    expect(more).toEqual([]);
    expect(caution?.code).toBe('silence');
    expect(caution?.text).toContain('Between 1 March 2026 and 29 June 2026');
    expect(caution?.text).toContain('120 days');
  });

  test('a country that was assumed, unless another source writes the number in full', async () => {
    const national = { ...first, contacts: { ...both, phones: ['8 700 000 44 17'] } };
    await heldAs([national]);
    expect(await codes()).toEqual(['one-ad', 'country-assumed']);
    await heldAs([national], [second]);
    expect(await codes()).toEqual([]);
  });

  test('a weak reading', async () => {
    // Kazakh in its country code only: no plan has numbers like it, and the plus alone vouches for it.
    const invalid = { phones: ['+7 100 000 4417'], handles: both.handles };
    await heldAs([{ ...first, contacts: invalid }], [{ ...second, contacts: invalid }]);
    const [caution, ...more] = await against('phone:+71000004417');
    expect(more).toEqual([]);
    expect(caution).toEqual({
      code: 'weak-observation',
      text: 'The weakest observation has a confidence of 0.79.',
    });
  });

  test('a hub', async () => {
    const others = Array.from({ length: 20 }, (_, i) =>
      record({
        adId: `h${i}`,
        text: `Board ${i}`,
        contacts: { phones: ['+7 700 000 4417', `+7 700 000 50${10 + i}`] },
      }),
    );
    await heldAs([first, ...others], [second]);
    const [caution, ...more] = await against();
    expect(more).toEqual([]);
    expect(caution?.code).toBe('hub');
    expect(caution?.text).toContain('+7 700 000 4417 is a hub. Shared by 22 ads.');
  });

  test('a place or a platform says where, not who', async () => {
    await heldAs([first], [second]);
    expect(await codes(phone, 'platform:lotus-board.example')).toEqual(['context']);
    expect(await codes('ad:lotus-board.example/1', 'country:KZ')).toEqual(['context', 'one-ad']);
  });

  test('a capture whose stored bytes have changed, first of all', async () => {
    await heldAs([first]);
    const { evidence } = await importCaptures(opened, 'again.jsonl', [second]);
    const [batch] = await opened.graph.read<{ sha256: string }>(
      'MATCH (b:Batch {name: "again.jsonl"}) RETURN b.sha256 AS sha256',
    );
    const path = evidence.path(batch?.sha256 ?? '');
    const bytes = await readFile(path);
    bytes.writeUInt8(bytes.readUInt8(20) ^ 1, 20);
    await writeFile(path, bytes);
    const [caution, ...more] = await against();
    expect(more).toEqual([]);
    expect(caution?.code).toBe('unproven');
    expect(caution?.text).toContain('no longer matches its hash');
  });
});
