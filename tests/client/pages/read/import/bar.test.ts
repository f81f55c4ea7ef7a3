import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  outcomeBar,
  rates,
  sourceBar,
  timeLeft,
} from '../../../../../client/src/pages/read/import/bar.ts';

const counts = { read: 1000, new: 600, updated: 100, unchanged: 200, rejected: 100 };

describe('outcomeBar', () => {
  it('estimates the records of the file from the bytes already read', () => {
    const bar = outcomeBar(counts, 250, 1000);
    expect(bar.records).toBe(4000);
    expect(bar.segments.map(({ total }) => total)).toEqual([600, 100, 200, 100, 3000]);
    expect(bar.segments[0]?.share).toBeCloseTo(0.15);
    expect(bar.segments[4]?.share).toBeCloseTo(0.75);
  });

  it('counts records that are read but not yet decided as still to read', () => {
    const bar = outcomeBar({ ...counts, read: 1500 }, 500, 1000);
    expect(bar.records).toBe(3000);
    expect(bar.segments[4]?.total).toBe(2000);
  });

  it('has nothing left of a file that is read', () => {
    const [pending] = outcomeBar(counts, 1000, 1000).segments.slice(-1);
    expect(pending).toEqual({ part: 'pending', share: 0, total: 0 });
  });

  it('is all pending before the first record and for an empty file', () => {
    const none = { read: 0, new: 0, updated: 0, unchanged: 0, rejected: 0 };
    for (const bar of [outcomeBar(none, 0, 1000), outcomeBar(none, 0, 0)]) {
      expect(bar.segments.map(({ share }) => share)).toEqual([0, 0, 0, 0, 1]);
      expect(bar.records).toBe(0);
    }
  });

  it('never overflows: the shares are 0 to 1 and add up to 1', () => {
    const natural = fc.nat(1_000_000);
    const outcomes = { new: natural, updated: natural, unchanged: natural, rejected: natural };
    fc.assert(
      fc.property(
        fc.record({ read: natural, ...outcomes }),
        natural,
        natural,
        (some, read, all) => {
          const { segments } = outcomeBar(some, read, all);
          expect(segments.reduce((total, { share }) => total + share, 0)).toBeCloseTo(1);
          for (const { share } of segments) expect(share >= 0 && share <= 1).toBe(true);
        },
      ),
    );
  });
});

describe('sourceBar', () => {
  it('fills the bar with the four outcomes', () => {
    expect(sourceBar(counts).map(({ part, share }) => `${part} ${share}`)).toEqual(
      'new 0.6, updated 0.1, unchanged 0.2, rejected 0.1'.split(', '),
    );
  });
});

describe('rates', () => {
  it('gives percent with one digit', () => {
    const counted = rates({ read: 3, new: 2, updated: 0, unchanged: 0, rejected: 1 });
    expect(counted).toMatchObject({ accepted: '66.7', rejected: '33.3' });
  });

  it('claims nothing for a source without records', () => {
    const none = rates({ read: 0, new: 0, updated: 0, unchanged: 0, rejected: 0 });
    expect(none).toEqual({ accepted: '0.0', rejected: '0.0', rejectedShare: 0 });
  });
});

describe('timeLeft', () => {
  it('follows the rate so far', () => {
    expect(timeLeft(0.25, 10_000)).toBe(30_000);
  });

  it('says nothing too early or when all is read', () => {
    const early = [timeLeft(0, 10_000), timeLeft(0.5, 500), timeLeft(1, 10_000)];
    expect(early).toEqual([null, null, null]);
  });
});
