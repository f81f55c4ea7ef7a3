import { describe, expect, test } from 'vitest';
import {
  againstOne,
  HabitTally,
  type Tied,
} from '../../../../server/resolve/engine/links/habits.ts';
import { type Overlap, OverlapReader } from '../../../../server/resolve/engine/links/overlap.ts';
import { SecondLook } from '../../../../server/resolve/engine/links/second-look.ts';
import { holdingsOf, type SmallAd } from '../holdings.ts';
import { seenIn } from '../scene.ts';

const ofOne = { nats: 4, rival: false } as const;
const ofRivals = { nats: 2, rival: true } as const;

function learnt(pairs: readonly Tied[]) {
  const tally = new HabitTally();
  for (const pair of pairs) tally.add(pair);
  return tally.learn();
}

const many = (count: number, pair: Tied): Tied[] => Array.from({ length: count }, () => pair);

const nothing: Overlap = { common: 0, expected: 12 };
const half: Overlap = { common: 6, expected: 12 };

describe('where owners use words and pictures under any of their contacts', () => {
  const habits = learnt([
    ...many(60, { ...half, ...ofOne }),
    ...many(5, { ...nothing, ...ofOne }),
    ...many(20, { ...half, ...ofRivals }),
    ...many(20, { ...nothing, ...ofRivals }),
  ]);

  test('some keep apart, and many rivals are strangers', () => {
    expect(habits?.apart).toBeGreaterThan(0.05);
    expect(habits?.apart).toBeLessThan(0.15);
    expect(habits?.mixed).toBeCloseTo(0.5, 1);
    expect(habits?.strangers).toBeGreaterThan(0.25);
    expect(habits?.strangers).toBeLessThan(0.5);
  });

  test('rivals who have none in common are spoken against, those who have as many as owners hardly', () => {
    expect(againstOne(habits, nothing)).toBeLessThan(-2);
    expect(againstOne(habits, half)).toBeGreaterThan(-0.01);
  });

  test('where hardly any could be in common it says little', () => {
    expect(againstOne(habits, { common: 0, expected: 0.5 })).toBeGreaterThan(-1.5);
    expect(againstOne(habits, { common: 0, expected: 0 })).toBeGreaterThan(-1.5);
  });
});

test('where some contacts have their own, that rivals have none in common says less, where most have nothing', () => {
  const pairs = (apart: number) => [
    ...many(60 - apart, { ...half, ...ofOne }),
    ...many(apart, { ...nothing, ...ofOne }),
    ...many(20, { ...half, ...ofRivals }),
    ...many(20, { ...nothing, ...ofRivals }),
  ];
  const said = [3, 12, 20].map((apart) => againstOne(learnt(pairs(apart)), nothing));
  expect(said).toEqual(said.toSorted((a, b) => a - b));
  expect(said[0]).toBeLessThan(-2);
  expect(said[2]).toBeGreaterThan(-0.5);
  expect(learnt(pairs(27))).toBe(undefined);
});

test('of few pairs, and of those with nothing that could be in common, nothing is learnt', () => {
  expect(learnt([...many(9, { ...half, ...ofOne }), ...many(60, { ...half, ...ofRivals })])).toBe(
    undefined,
  );
  const empty = { common: 0, expected: 0.9 };
  expect(
    learnt([...many(60, { ...empty, ...ofOne }), ...many(60, { ...empty, ...ofRivals })]),
  ).toBe(undefined);
  expect(againstOne(undefined, nothing)).toBe(0);
});

test('hundreds in common are no trouble', () => {
  const all = { common: 900, expected: 700 };
  const habits = learnt([...many(30, { ...all, ...ofOne }), ...many(30, { ...all, ...ofRivals })]);
  expect(Object.values(habits ?? {}).every(Number.isFinite)).toBe(true);
  expect(againstOne(habits, all)).toBeCloseTo(0);
  expect(againstOne(habits, { common: 0, expected: 700 })).toBeLessThan(-0.1);
});

/** Four ads of either side with a line in common, and what else each holds. */
const ads = (name: string, holds: readonly (readonly string[])[]): SmallAd[] =>
  holds.map((held, n) => ({
    ...{ id: `ad:${name}${n}`, day: n, place: 1 },
    holds: ['phone:line', `handle:${name}`, ...held],
  }));
const roots = Int32Array.from({ length: 10 }, (_, ad) => (ad < 4 ? 0 : ad < 8 ? 4 : 8));

describe('of two groups of four ads', () => {
  const { ground, ties, scene } = seenIn(
    holdingsOf([
      ...ads('a', [
        ['picture:a'],
        ['picture:a', 'template:both'],
        ['picture:house'],
        ['picture:x'],
      ]),
      ...ads('b', [['template:both'], ['picture:b'], ['picture:b'], ['picture:house']]),
      ...ads('c', [['picture:house'], ['picture:house']]),
    ]),
    3,
    roots,
  );

  test('what several of their ads show and nobody else does counts, by how likely it were in both', () => {
    // picture:a, picture:b and template:both, each in two of eight ads; the house's has a third user.
    expect(new OverlapReader(ties, scene.view).of(0, 1)).toEqual({ common: 1, expected: 1.5 });
    expect(new OverlapReader(ties, scene.view).of(1, 0)).toEqual({ common: 1, expected: 1.5 });
  });

  test('the second look says so, by what was learnt before', () => {
    const habits = { apart: 0.05, mixed: 0.8, strangers: 0.5 };
    const weighed = { contact: 4, picture: 0, wording: 0, content: 0, kinds: 1 };
    const link = { a: 0, b: 1, weighed };
    const [before, after] = [scene, { ...scene, habits }].map(
      (seen) => new SecondLook(ground, ties, seen),
    );
    const against = againstOne(habits, { common: 1, expected: 1.5 });
    expect(against).toBeLessThan(0);
    expect(after?.look(link).nats).toBeCloseTo((before?.look(link).nats ?? 0) + against);
    const told = (look?: SecondLook) =>
      look?.told(link).find(({ about }) => about === 'mixing')?.nats;
    expect(told(before)).toBe(undefined);
    expect(told(after)).toBeCloseTo(against, 2);
    const content = { ...link, weighed: { ...weighed, contact: 0, content: 4 } };
    expect(after?.look(content).nats).toBe(before?.look(content).nats);
  });
});
