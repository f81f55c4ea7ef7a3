import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvCell, toCsv } from '../../../client/src/app/csv.ts';

describe('csvCell', () => {
  it.each([
    ['=HYPERLINK("https://a.example")', '"\'=HYPERLINK(""https://a.example"")"'],
    ['+7 700 000 4417', "'+7 700 000 4417"],
    ['-1+1', "'-1+1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['＝1', "'＝1"],
    ["'1", "''1"],
  ])('keeps %s a text in a spreadsheet', (value, cell) => {
    expect(csvCell(value)).toBe(cell);
  });

  it('leaves numbers numbers and nothing empty', () => {
    const cells = [-4, true, null, ''].map((value) => csvCell(value));
    expect(cells).toEqual(['-4', 'true', '', '']);
  });
});

describe('toCsv', () => {
  it('begins with a byte order mark and ends each line with CRLF', () => {
    expect(toCsv([['a', 'Алматы'], [1]])).toBe('\uFEFFa,Алматы\r\n1\r\n');
  });

  it('is parted by semicolons for spreadsheets of countries that write 1,5', () => {
    expect(toCsv([['a', 'b;c'], [1.5]], ';')).toBe('\uFEFFa;"b;c"\r\n1.5\r\n');
  });

  it('is read back cell by cell by another reader', () => {
    const text = fc.string().filter((value) => !/^[=+\-@\t\r\n＝＋－＠']/.test(value));
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text), { minLength: 1 }), (rows) => {
        const lines = parse(toCsv([['x', 'y'], ...rows]), { bom: true, record_delimiter: '\r\n' });
        expect(lines.slice(1)).toEqual(rows);
      }),
    );
  });
});
