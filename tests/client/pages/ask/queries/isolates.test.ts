import { expect, test } from 'vitest';
import { isolatesIn } from '../../../../../client/src/pages/ask/queries/writing/code/isolates.ts';

const isolated = (text: string) => isolatesIn(text).map(([from, to]) => text.slice(from, to));

test('right-to-left words stand by themselves, without the quotes and signs around them', () => {
  expect(
    isolated("MATCH (ad:Ad) WHERE ad.city IN ['آلماتی', 'Almaty', 'تهران'] RETURN ad"),
  ).toEqual(['آلماتی', 'تهران']);
  expect(isolated('/* ---\ntitle: کدام آگهی‌ها؟\nversion: 1\n--- */\nRETURN 1 // پایان')).toEqual([
    'کدام آگهی‌ها؟',
    'پایان',
  ]);
  expect(isolated('RETURN "سلام')).toEqual(['سلام']);
});
