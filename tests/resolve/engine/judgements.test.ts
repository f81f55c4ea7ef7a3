import { describe, expect, test } from 'vitest';
import { resolve, type TieJudgement } from '../../../server/resolve/index.ts';
import { holdingsOf, partsOf } from './holdings.ts';

const pair = (
  kind: 'together' | 'apart',
  id: string,
  a: number[],
  b: number[],
  at = id,
): TieJudgement => ({ id, at, kind, a, b });

const alone = holdingsOf(['a', 'b', 'c', 'd'].map((id) => ({ id, holds: [] })));
const onePhone = holdingsOf(['a', 'b', 'c'].map((id) => ({ id, holds: ['phone:1'] })));

describe('judgements', () => {
  test('together joins what nothing else ties, and names who said so', () => {
    const result = resolve(alone, [pair('together', 'j1', [0], [2, 3])]);
    expect(partsOf(result, alone)).toEqual([['a', 'c', 'd'], ['b']]);
    expect(result.joins.map(({ rule, judgements }) => [rule, judgements])).toEqual([
      ['judged', ['j1']],
      ['judged', ['j1']],
    ]);
  });

  test('apart keeps apart what a phone ties', () => {
    const result = resolve(onePhone, [pair('apart', 'j1', [0], [2])]);
    expect(result.networkOf[0]).not.toBe(result.networkOf[2]);
  });

  test('apart holds between every pair of two sets of ads', () => {
    const result = resolve(onePhone, [pair('apart', 'j1', [0, 1], [2])]);
    expect(partsOf(result, onePhone)).toEqual([['a', 'b'], ['c']]);
  });

  test('a generic identifier ties nobody', () => {
    const generic = { id: 'j1', at: '1', kind: 'generic', identifier: 0 } as const;
    expect(partsOf(resolve(onePhone, [generic]), onePhone)).toEqual([['a'], ['b'], ['c']]);
  });

  test('of two that contradict one another the newer stands, and the older is named with the chain', () => {
    const result = resolve(alone, [
      pair('together', 'x', [0], [1], '2026-01-01'),
      pair('together', 'y', [1], [2], '2026-01-02'),
      pair('apart', 'z', [0], [2], '2026-01-03'),
    ]);
    expect(partsOf(result, alone)).toEqual([['a'], ['b', 'c'], ['d']]);
    expect(result.contradictions).toEqual([{ refused: 'x', chain: ['y', 'z'] }]);
  });

  test('an older “apart” falls before newer ones that bring its sides together', () => {
    const result = resolve(alone, [
      pair('apart', 'z', [0], [2], '2026-01-01'),
      pair('together', 'y', [1], [2], '2026-01-02'),
      pair('together', 'x', [0], [1], '2026-01-03'),
    ]);
    expect(partsOf(result, alone)).toEqual([['a', 'b', 'c'], ['d']]);
    expect(result.contradictions).toEqual([{ refused: 'z', chain: ['x', 'y'] }]);
  });

  test('generic and not generic: the newer word stands', () => {
    const said = (kind: 'generic' | 'not-generic', id: string) =>
      ({ id, at: id, kind, identifier: 0 }) as const;
    const result = resolve(onePhone, [said('generic', 'j1'), said('not-generic', 'j2')]);
    expect(partsOf(result, onePhone)).toEqual([['a', 'b', 'c']]);
    expect(result.contradictions).toEqual([{ refused: 'j1', chain: ['j2'] }]);
  });
});
