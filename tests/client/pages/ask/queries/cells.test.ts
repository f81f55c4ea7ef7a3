import { describe, expect, it } from 'vitest';
import {
  type Cell,
  cellText,
  entitiesIn,
  linksIn,
  resultCsv,
  sortedRows,
  toCell,
} from '../../../../../client/src/pages/ask/queries/cells.ts';

const phone = { id: 'phone:+77000004417', kind: 'phone', caption: '+7 700 000 4417' } as const;
const email = { id: 'email:desk@a.example', kind: 'email', caption: 'desk@a.example' } as const;

describe('toCell', () => {
  it('takes entities, lists and plain values, and shows unknown shapes as JSON', () => {
    expect(toCell([phone, 1, null])).toEqual([phone, 1, null]);
    const ship = { id: 'x', kind: 'ship', caption: 'y' };
    expect(toCell(ship)).toBe(JSON.stringify(ship));
  });
});

describe('cellText', () => {
  it('says dates, numbers and lists in the words of the house', () => {
    const cells = [4012, '2026-05-19T06:42:00.000Z', '2026-05-19', [phone, 'x'], null];
    expect(cells.map((cell) => cellText(cell)).join(' | ')).toBe(
      '4,012 | 19 May 2026, 06:42 UTC | 19 May 2026 | +7 700 000 4417, x | ',
    );
  });
});

describe('a path', () => {
  const ends = { link: 'ad:x/1|LISTS|phone:+77000004417', source: 'ad:x/1', target: phone.id };
  const lists = { type: 'LISTS', caption: 'lists', inferred: false, ...ends };
  const loose = { ...lists, link: null, source: null, target: null };
  it('is said in turn, and gives its entities and relationships to the canvas', () => {
    const path = toCell([email, lists, phone]);
    expect(cellText(path)).toBe('desk@a.example – lists – +7 700 000 4417');
    expect(entitiesIn([path]).map(({ id }) => id)).toEqual([email.id, 'ad:x/1', phone.id]);
    expect(linksIn([path, path, toCell(loose)])).toEqual([lists]);
  });
});

describe('sortedRows', () => {
  const rows: Cell[][] = [
    [2, 'b'],
    [null, 'c'],
    [10, 'a'],
    [2, 'a'],
  ];

  it('sorts numbers by size and leaves equal rows in their order', () => {
    expect(sortedRows(rows, { column: 0, down: false })).toEqual([0, 3, 2, 1]);
  });

  it('puts what is empty last in both directions', () => {
    expect(sortedRows(rows, { column: 0, down: true })).toEqual([2, 0, 3, 1]);
  });

  it('sorts times as stored: April before January of the next year', () => {
    const times = [['2027-01-02T00:00:00.000Z'], ['2026-04-01T00:00:00.000Z']];
    expect(sortedRows(times, { column: 0, down: false })).toEqual([1, 0]);
  });

  it('keeps the order of the answer when nothing is chosen', () => {
    expect(sortedRows(rows, null)).toEqual([0, 1, 2, 3]);
  });
});

describe('entitiesIn', () => {
  it('finds entities in lists, each once', () => {
    const ids = entitiesIn([phone, [email, phone], 'phone:1']).map(({ id }) => id);
    expect(ids).toEqual([phone.id, email.id]);
  });
});

describe('resultCsv', () => {
  it('adds a column of ids beside a column with entities, and keeps values as stored', () => {
    const seen = '2026-05-19T06:42:00.000Z';
    const cells: Cell[][] = [
      [[phone, email], 14, seen],
      [null, null, null],
    ];
    expect(resultCsv(['Identifier', 'Ads', 'Seen'], cells)).toEqual([
      ['Identifier', 'Identifier, id', 'Ads', 'Seen'],
      [`${phone.caption}; ${email.caption}`, `${phone.id}; ${email.id}`, 14, seen],
      ['', '', '', ''],
    ]);
  });
});
