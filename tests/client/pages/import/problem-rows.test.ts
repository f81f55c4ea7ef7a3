import { describe, expect, it } from 'vitest';
import { gravestFirst, problemRows } from '../../../../client/src/pages/import/problem-rows.ts';

describe('problemRows', () => {
  it('writes one row a problem, in words, a missing line empty', () => {
    const common = {
      file: 'a.jsonl',
      field: 'capturedAt',
      reason: 'is in the future',
      remedy: 'x',
    };
    expect(
      problemRows([
        { ...common, line: 17, severity: 'rejected' },
        { ...common, line: null, severity: 'new kind' },
      ]),
    ).toEqual([
      ['File', 'Line', 'Field', 'Reason', 'What to do', 'What became of it'],
      ['a.jsonl', 17, 'capturedAt', 'is in the future', 'x', 'Record not imported.'],
      ['a.jsonl', null, 'capturedAt', 'is in the future', 'x', 'Kept as it is.'],
    ]);
  });
});

describe('gravestFirst', () => {
  it('puts one rejection before many fields left out', () => {
    const reason = (name: string, total: number, severity: string) => ({
      name,
      total,
      example: { severity },
    });
    const sorted = gravestFirst([
      reason('picture', 300, 'left-out'),
      reason('column', 900, 'notice'),
      reason('no JSON', 1, 'rejected'),
      reason('future', 4, 'rejected'),
    ]);
    expect(sorted.map(({ name }) => name)).toEqual(['future', 'no JSON', 'picture', 'column']);
  });
});
