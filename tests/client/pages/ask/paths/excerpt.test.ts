import { describe, expect, it } from 'vitest';
import { closeExcerpt } from '../../../../../client/src/pages/ask/paths/excerpt.ts';

const of = (before: string) => closeExcerpt({ before, match: 'm', after: 'a' }).before;

describe('closeExcerpt', () => {
  it('leaves short words as they are', () => {
    expect(of('Call ')).toBe('Call ');
  });

  it('keeps the last words before the match, cut between words', () => {
    const long = '…sewing workshop, housing included, passport stays. Call ';
    expect(of(long)).toBe('…passport stays. Call ');
  });

  it('cuts a script without spaces by letters, never inside one', () => {
    const before = of('🏠'.repeat(50));
    expect([...before]).toEqual(['…', ...Array.from({ length: 28 }, () => '🏠')]);
  });
});
