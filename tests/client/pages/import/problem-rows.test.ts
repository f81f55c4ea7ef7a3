import { describe, expect, it } from 'vitest';
import { problemRows } from '../../../../client/src/pages/import/problem-rows.ts';

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
