import { readFile, writeFile } from 'node:fs/promises';
import { beforeAll, expect, test } from 'vitest';
import { whyLinked } from '../../../server/ask/explore/index.ts';
import type { Evidence } from '../../../server/core/evidence/index.ts';
import { ownGraph } from '../../link/opened.ts';
import { importCaptures, record } from '../../support/import-captures.ts';

const phone = (n: number) => `+7 700 000 44${n}`;
const phoneId = (n: number) => `phone:+770000044${n}`;
const orchid = (n: number) => `telegram:orchid_rooms${n}`;

const opened = ownGraph();
let evidence: Evidence;

/** An ad with a number and a handle; of two of them, words differ and weeks lie between. */
const first = (n: number, phones = [phone(n)], over = {}) =>
  record({
    adId: `${n}a`,
    text: `By river ${n}`,
    contacts: { phones, handles: [orchid(n)] },
    ...over,
  });
const second = (n: number, phones = [phone(n)], over = {}) =>
  first(n, phones, { adId: `${n}b`, text: `At ${n}`, capturedAt: '2026-04-01T10:00:00Z', ...over });
const lasting = (day: string) => ({ capturedAt: `2026-06-${day}T10:00:00Z` });
const [national, invalid] = ['8 700 000 44 16', '+7 100 000 4418'];

beforeAll(async () => {
  const hubs = Array.from({ length: 20 }, (_, i) =>
    record({
      adId: `h${i}`,
      text: `Board ${i}`,
      contacts: { phones: [phone(19), `+7 700 000 50${10 + i}`] },
    }),
  );
  await importCaptures(opened, '0.jsonl', [
    ...[10, 11, 12, 13, 14, 19, 20].map((n) => first(n)),
    second(12),
    first(15, ['8 700 000 44 15']),
    first(16, [national]),
    // Kazakh in its country code only: no plan has numbers like it, and the plus alone vouches for it.
    first(18, [invalid]),
    ...hubs,
  ]);
  await importCaptures(opened, '1.jsonl', [
    second(10),
    second(13, undefined, { text: 'By river 13' }),
    second(14, undefined, lasting('29')),
    first(17),
    second(16),
    second(18, [invalid]),
    second(19),
  ]);
  await importCaptures(opened, '2.jsonl', [second(17, undefined, lasting('28'))]);
  ({ evidence } = await importCaptures(opened, 'changed.jsonl', [second(20)]));
  const [batch] = await opened.graph.read<{ sha256: string }>(
    'MATCH (b:Batch {name: "changed.jsonl"}) RETURN b.sha256 AS sha256',
  );
  const path = evidence.path(batch?.sha256 ?? '');
  const bytes = await readFile(path);
  bytes.writeUInt8(bytes.readUInt8(20) ^ 1, 20);
  await writeFile(path, bytes);
});

const against = async (a: string, b: string) => {
  const answer = await whyLinked({ graph: opened.graph, evidence }, a, b, 20);
  return (answer?.against ?? []).map(({ code, text }) => [code, text]);
};

test.each<[string, number, [code: string, text?: RegExp][]]>([
  ['none for two ads of different words from two files, weeks apart', 10, []],
  ['one ad', 11, [['one-ad']]],
  ['one file', 12, [['one-file']]],
  ['the same words', 13, [['same-words']]],
  ['a silence of 120 days', 14, [['silence', /1 March 2026 and 29 June 2026 .*120 days/]]],
  ['a country that was assumed', 15, [['one-ad'], ['country-assumed']]],
  ['none where another source writes the number in full', 16, []],
  ['none for a silence of 119 days', 17, []],
  ['a hub', 19, [['hub', /4419 is a hub\. Shared by 22 ads\./]]],
  ['a capture whose stored bytes have changed', 20, [['unproven', /no longer matches its hash/]]],
])('a caution appears exactly when it is due: %s', async (_, n, due) => {
  expect(await against(phoneId(n), `handle:${orchid(n)}`)).toEqual(
    due.map(([code, text = /\w/]) => [code, expect.stringMatching(text)]),
  );
});

test('a weak reading is told with its confidence', async () => {
  expect(await against('phone:+71000004418', `handle:${orchid(18)}`)).toEqual([
    ['weak-observation', expect.stringContaining('0.79')],
  ]);
});

test.each([
  [phoneId(10), 'platform:lotus-board.example', ['context']],
  ['ad:lotus-board.example/10a', 'country:KZ', ['context', 'one-ad']],
])('of %s, a place or a platform says where, not who: %s', async (a, b, codes) => {
  expect((await against(a, b)).map(([code]) => code)).toEqual(codes);
});
