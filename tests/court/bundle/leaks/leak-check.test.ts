import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { findLeaks } from '../../../../server/court/bundle/leaks/leak-check.ts';
import { leftOutOf } from '../../../../server/court/bundle/leaks/values.ts';
import { readExhibits } from '../../../../server/court/bundle/package/exhibits.ts';
import { smallCase, temporaryFolder } from '../support.ts';

test.each([
  ['a number', '+7 (700) 000-44-17'],
  ['a number in words', 'плюс семь семьсот ноль ноль ноль сорок четыре семнадцать'],
  ['a number in keycaps', '7️⃣7️⃣0️⃣0️⃣0️⃣0️⃣0️⃣4️⃣4️⃣1️⃣7️⃣'],
  ['words', 'lotus - BOARD / example / 2'],
])(
  '%s is found wherever pieces of a large file meet',
  async (_, text) => {
    const folder = temporaryFolder();
    const { snapshot } = await smallCase(path.join(folder, 'data'));
    const exhibits = await readExhibits(snapshot, async () => undefined);
    const row = '"Ad 1","LISTS","Phone 1","[…]",1\n';
    // Pieces of 256 KiB, each with the end of the one before.
    const files: string[] = [];
    for (const meet of [256 * 1024 - 4096, 256 * 1024])
      for (const before of [3, 20]) {
        const name = `${meet}-${before}.csv`;
        files.push(name);
        const head = row.repeat(10_000).slice(0, meet - before - 1);
        await writeFile(path.join(folder, name), `${head}\n${text}\n${row.repeat(200)}`);
      }
    const { leaks } = await findLeaks(snapshot, exhibits, [{ folder, files }]);
    expect(leaks.map(({ file }) => file)).toEqual(expect.arrayContaining(files));
  },
  60_000,
);

test('a position that is a town or a country is not looked for, and told; one that is a house is', async () => {
  const folder = temporaryFolder();
  const { snapshot, evidence } = await smallCase(path.join(folder, 'data'));
  const exhibits = await readExhibits(snapshot, (one) =>
    evidence.readSlice(one.batch, one.offset, one.length),
  );
  const placed = exhibits.map((exhibit) => ({
    ...exhibit,
    record: exhibit.record && { ...exhibit.record, lat: 43.238949, lon: 76.9 },
  }));
  const positions = leftOutOf(snapshot, placed).filter(({ what }) => /position/.test(what));
  expect(positions.map(({ how, text }) => `${how} ${text}`)).toEqual([
    'name 43.238949',
    'words 76.9',
  ]);
  await writeFile(path.join(folder, 'a.txt'), 'lat 43.238949, lon 76.9');
  const { leaks, notLookedFor } = await findLeaks(snapshot, placed, [{ folder, files: ['a.txt'] }]);
  expect(leaks.map(({ value }) => value.text)).toEqual(['43.238949']);
  expect(notLookedFor.map(({ text }) => text)).toContain('76.9');
});
