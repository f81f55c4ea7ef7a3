import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csv } from '../../../server/read/capture/csv.ts';
import { encodings, textForm } from '../../../server/read/capture/encoding.ts';
import { guessEncoding } from '../../../server/read/capture/encoding-guess.ts';
import { UnreadableFileError } from '../../../server/read/capture/index.ts';
import { encoded } from './encoded.ts';
import { all, fileOf } from './support.ts';

/** Rows as partners send them: long and short, of the languages that each encoding is used for. */
const rows: readonly [encoding: string, title: string, text: string][] = [
  ['utf-8', 'Комната', 'Алматы'],
  ['utf-16le', 'Комната', 'ห้องพัก'],
  ['utf-16be', '部屋', 'Алматы, звонить'],
  ['windows-1251', 'Комната посуточно', 'Алматы звонить +7 700 000 0001 в любое время'],
  ['windows-1251', 'МАССАЖ', 'Звонить в любое время'],
  ['windows-1251', 'Кімната', 'Київ'],
  ['windows-1254', 'Kiralık oda', 'Güzel oda, Şişli merkezde, arayın'],
  ['windows-1254', 'Oda', 'İstanbul çok güzel'],
  ['windows-1254', 'Chambre', 'à louer au café'],
  ['windows-1256', 'غرفة', 'للايجار في الرياض اتصل الآن'],
  ['windows-1256', 'اتاق', 'براي اجاره در تهران تماس بگيريد'],
  ['windows-874', 'ห้องพัก', 'ห้องพักรายวัน กรุงเทพ โทร 02 000 0000'],
  ['windows-874', 'Room', 'นวดแผนไทย'],
  ['shift_jis', '部屋', '新宿の部屋です。電話してください'],
  ['shift_jis', 'Room', '東京マッサージ'],
  ['euc-kr', '방', '서울 강남 방 있습니다 전화 주세요'],
  ['euc-kr', 'Room', '서울특별시'],
  ['gb18030', '房间', '北京按摩服务，请加微信联系我们'],
  ['gb18030', 'Room', '上海高级会所'],
];

describe('the encoding of a CSV file', () => {
  test.each(rows)('%s is found: %s', async (encoding, title, text) => {
    const bytes = encoded(`title,text\r\n"${title}","${text}"\r\n`, encoding);
    expect(guessEncoding(bytes).encoding).toBe(encoding);
    const file = await csv.open(fileOf(bytes, [3, 5]), {});
    const [record] = await all(file.records);
    expect(record?.value?.()).toMatchObject({ title, text });
  });

  test('a record is its bytes in the file as received, whatever the encoding', async () => {
    for (const [encoding, title, text] of rows) {
      const bytes = encoded(`title,text\n${title},"${text}\n2"\n\nA,B\r\n`, encoding);
      const file = await csv.open(fileOf(bytes, [7]), { encoding });
      const records = await all(file.records);
      expect(records.map(({ line }) => line)).toEqual([2, 5]);
      for (const { offset, length, bytes: kept, value } of records) {
        const slice = bytes.subarray(offset, offset + length);
        expect(slice).toEqual(kept);
        expect(csv.reread(slice, file.parseOptions)).toEqual(value?.());
      }
      expect(records.map(({ value }) => value?.())).toMatchObject([
        { title, text: `${text}\n2` },
        { title: 'A', text: 'B' },
      ]);
    }
  });

  test.each(['utf-8', 'utf-16le', 'utf-16be'])('a byte order mark tells %s', async (encoding) => {
    const bytes = encoded('\ufefftitle\nКомната\n', encoding);
    const file = await csv.open(fileOf(bytes), {});
    expect((await all(file.records)).map(({ value }) => value?.())).toMatchObject([
      { title: 'Комната' },
    ]);
    expect(file.notices).toHaveLength(encoding === 'utf-8' ? 0 : 1);
  });

  test('a guess is said with how to correct it; what UTF-8 proves is not', async () => {
    const guessed = await csv.open(fileOf(encoded('text\nКомната\n', 'windows-1251')), {});
    expect(guessed.notices).toMatchObject(
      [{ line: 1, reason: expect.stringContaining('windows-1251'), remedy: /--encoding/ }].map(
        (notice) => ({ ...notice, remedy: expect.stringContaining('--encoding') }),
      ),
    );
    expect((await csv.open(fileOf(encoded('text\nКомната\n', 'utf-8')), {})).notices).toEqual([]);
  });

  test('is obeyed where it is named, and a name that is none is refused', async () => {
    const bytes = encoded('text\nКомната\n', 'windows-1251');
    const file = await csv.open(fileOf(bytes), { encoding: 'CP1251' });
    expect((await all(file.records))[0]?.value?.()).toMatchObject({ text: 'Комната' });
    const wrong = await csv.open(fileOf(bytes), { encoding: 'utf-8' });
    expect((await all(wrong.records))[0]?.problem?.reason).toBe('is not UTF-8 text');
    await expect(csv.open(fileOf(bytes), { encoding: 'klingon' })).rejects.toThrow(
      UnreadableFileError,
    );
    await expect(csv.open(fileOf(bytes), { encoding: 'iso-2022-jp' })).rejects.toThrow(/encoding/);
  });

  test('letters that come late in a long file are seen', async () => {
    const bytes = encoded(`text\n${'ascii\n'.repeat(60_000)}Комната у метро\n`, 'windows-1251');
    const file = await csv.open(fileOf(bytes, [64 * 1024]), {});
    expect((await all(file.records)).at(-1)?.value?.()).toMatchObject({ text: 'Комната у метро' });
  });
});

test('any bytes in any encoding give records or problems, each with its true place', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uint8Array({ maxLength: 300 }),
      fc.constantFrom(undefined, ...encodings),
      fc.integer({ min: 1, max: 9 }),
      async (content, encoding, size) => {
        const bytes = Buffer.from(content);
        try {
          const file = await csv.open(fileOf(bytes, [size]), encoding ? { encoding } : {});
          for (const record of await all(file.records)) {
            const slice = bytes.subarray(record.offset, record.offset + record.length);
            if (record.bytes) expect(record.bytes).toEqual(slice);
            if (record.value) expect(csv.reread(slice, file.parseOptions)).toEqual(record.value());
          }
        } catch (error) {
          expect(error).toBeInstanceOf(UnreadableFileError);
        }
      },
    ),
  );
});

test.each(encodings)('%s has one form', (encoding) => {
  expect(textForm(encoding).encoding).toBe(encoding);
});
