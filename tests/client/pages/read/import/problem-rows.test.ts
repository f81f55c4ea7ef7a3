import { describe, expect, it } from 'vitest';
import type { ImportSeverity } from '../../../../../client/src/gql/graphql.ts';
import {
  gravestFirst,
  problemRows,
} from '../../../../../client/src/pages/read/import/problem-rows.ts';

describe('problemRows', () => {
  it('writes one row a problem, in words, a missing line empty', () => {
    const said = { field: 'capturedAt', reason: 'is in the future', remedy: 'x' };
    const common = { file: 'a.jsonl', ...said };
    const [head, ...rows] = problemRows([
      { ...common, line: 17, severity: 'REJECTED' },
      { ...common, line: null, severity: 'NOTICE' },
    ]);
    expect(head?.join()).toBe('File,Line,Field,Reason,What to do,What became of it');
    expect(rows).toEqual([
      ['a.jsonl', 17, ...Object.values(said), 'Record not imported.'],
      ['a.jsonl', null, ...Object.values(said), 'Kept as it is.'],
    ]);
  });
});

describe('gravestFirst', () => {
  it('puts one rejection before many fields left out', () => {
    const reason = (name: string, total: number, severity: ImportSeverity) => {
      return { name, total, example: { severity } };
    };
    const sorted = gravestFirst([
      reason('picture', 300, 'LEFT_OUT'),
      reason('column', 900, 'NOTICE'),
      reason('no JSON', 1, 'REJECTED'),
      reason('future', 4, 'REJECTED'),
    ]);
    expect(sorted.map(({ name }) => name)).toEqual(['future', 'no JSON', 'picture', 'column']);
  });
});
