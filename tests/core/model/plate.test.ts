import { expect, test } from 'vitest';
import { kinds } from '../../../server/core/model/index.ts';

/** Three or four zeros in a row: no country gives such a plate out. */
const read = (text: string) => kinds.plate.typed?.read?.(text)?.entity;

test.each([
  ['000 AAA 02', 'KZ/000AAA02', '000 AAA 02'],
  ['000aa02', 'KZ/000AA02', '000 AA 02'],
  ['000 ААА 02', 'KZ/000AAA02', '000 AAA 02'],
  ['01 KG 000 AAA', 'KG/01KG000AAA', '01 KG 000 AAA'],
  ['01 A 000 AA', 'UZ/01A000AA', '01 A 000 AA'],
  ['01-000-AAA', 'UZ/01000AAA', '01 000 AAA'],
  ['0000 AA 01', 'TJ/0000AA01', '0000 AA 01'],
  ['AA 0000 AG', 'TM/AA0000AG', 'AA 0000 AG'],
  ['а000аа 77', 'RU/A000AA77', 'A 000 AA 77'],
  ['А 000 АА 777', 'RU/A000AA777', 'A 000 AA 777'],
])('%s is a plate of its country', (written, key, caption) => {
  expect(read(written)).toMatchObject({ id: `plate:${key}`, caption });
});

test.each(['000 AAA 21', '000 ЖЖЖ 02', '100 usd 20', 'в 100 км 24', '100 сом 20', '0000 AA 10'])(
  '%s is none',
  (written) => expect(read(written)).toBeUndefined(),
);

test('a plate is never read surely', () => {
  expect(kinds.plate.typed?.read?.('000 AAA 02')?.confidence).toBeLessThan(0.7);
});
