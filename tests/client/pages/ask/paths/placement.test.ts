import { describe, expect, it } from 'vitest';
import { fitLabel, placeRow } from '../../../../../client/src/pages/ask/paths/placement.ts';

describe('placeRow', () => {
  it('spreads the nodes evenly, up and down in turn', () => {
    const places = placeRow(3, 952, 400);
    expect(places.map(({ x }) => x)).toEqual([76, 476, 876]);
    expect(places.map(({ labelAbove }) => labelAbove)).toEqual([false, true, false]);
    expect(places[1]?.y).toBeLessThan(places[0]?.y ?? 0);
  });

  it('keeps nine nodes apart in a narrow window', () => {
    const places = placeRow(9, 560, 220);
    for (const [index, { x }] of places.entries()) {
      const next = places[index + 2];
      if (next) expect(next.x - x).toBeGreaterThan(90);
    }
  });

  it('puts one node in the middle', () => {
    expect(placeRow(1, 400, 200)[0]?.x).toBe(200);
  });
});

describe('fitLabel', () => {
  it('leaves a caption that fits and cuts one that does not, by letters', () => {
    expect(fitLabel('orchid_rooms', 5, 936)).toBe('orchid_rooms');
    const cut = fitLabel('🏠'.repeat(60), 5, 936);
    expect([...cut].length).toBeLessThan(30);
    expect(cut.endsWith('🏠…')).toBe(true);
  });
});
