import { expect, test } from 'vitest';
import { isolatesIn } from '../../../../../client/src/pages/ask/queries/writing/code/isolates.ts';

const isolated = (text: string) => isolatesIn(text).map(([from, to]) => text.slice(from, to));

test('right-to-left words stand by themselves, without the quotes and signs around them', () => {
  const cypher = "MATCH (ad:Ad) WHERE ad.city IN ['آلماتی', 'Almaty', 'تهران'] RETURN ad";
  expect(isolated(cypher)).toEqual(['آلماتی', 'تهران']);
  const headed = '/* ---\ntitle: کدام آگهی‌ها؟\nversion: 1\n--- */\nRETURN 1 // پایان';
  expect(isolated(headed)).toEqual(['کدام آگهی‌ها؟', 'پایان']);
  expect(isolated('RETURN "سلام')).toEqual(['سلام']);
});
