import { expect, test } from 'vitest';
import { ownedThough } from '../../../../server/link/resolve/engine/hubs/odds.ts';
import {
  operationsOf,
  questionsOf,
  type Resolution,
  type Verdict,
} from '../../../../server/link/resolve/index.ts';
import { worth } from '../../../../server/link/resolve/questions/question.ts';
import { observedOf } from '../engine/observations.ts';
import { client, resolvedAs } from '../operations/scenario.ts';

/** Thirty sellers, four ads each, who show one number. */
const sellers = observedOf(
  Array.from({ length: 30 }, (_, n) => client(`s${String(n).padStart(2, '0')}x`, 'desk', n)).flat(),
);
const desk = sellers.identifiers.ids.indexOf('phone:desk');

/** Each seller is a network, and the run calls the number a hub. */
function resolvedWith(verdict: Partial<Verdict>): Resolution {
  const numbers = { ads: 30, groups: 30, testable: 30, linked: 12, unsupported: 0 };
  return {
    ...resolvedAs(sellers),
    verdicts: [
      {
        ...{ identifier: desk, hub: true, reason: 'mostly-unconnected', ...numbers },
        ...{ probability: 0.4, ...verdict },
      },
    ],
  };
}

const asked = (resolution: Resolution, most = 100) =>
  questionsOf(sellers, resolution, operationsOf(sellers, resolution), most);

test('what it is worth that groups are one is what their ads would find of the whole', () => {
  expect(worth([])).toBe(0);
  expect(worth([7])).toBe(0);
  expect(worth([3, 3])).toBe(3);
  expect(worth([9, 1])).toBeCloseTo(1.8);
});

test('the more of its groups have to do with one another, the likelier a hub is one owner’s; few say little', () => {
  expect(ownedThough(100, 1)).toBeLessThan(0.05);
  expect(ownedThough(100, 60)).toBeGreaterThan(0.9);
  expect(ownedThough(4, 3)).toBeLessThan(ownedThough(40, 30));
  expect(ownedThough(0, 0)).toBeLessThan(0.05);
});

test('whether a contact of many is one owner’s is asked, with what a yes would put together', () => {
  const resolution = resolvedWith({});
  const [first, ...others] = asked(resolution);
  expect(first?.about).toMatchObject({ kind: 'exclusive', identifier: desk });
  expect(first).toMatchObject({ probability: 0.4, ads: 30, joins: Array(30).fill(4), parts: [] });
  expect(first?.gain).toBeCloseTo(0.4 * worth(Array(30).fill(4)));
  expect(others.every(({ gain }) => gain <= (first?.gain ?? 0))).toBe(true);
  expect(asked(resolution, 1)).toHaveLength(1);
});

test.each(['judged-shared', 'judged-exclusive'] as const)('what is %s is not asked', (reason) => {
  const kinds = asked(resolvedWith({ reason })).map(({ about }) => about.kind);
  expect(kinds).not.toContain('exclusive');
});

test('above the bound a hub puts its holders together at the loosest level, and not at the surest', () => {
  const resolution = resolvedWith({ probability: 0.7 });
  const { operationOf, operations } = operationsOf(sellers, resolution);
  expect(new Set(operationOf.at(-1)).size).toBe(1);
  expect(operationOf[0]?.every((operation) => operation < 0)).toBe(true);
  const [all] = operations;
  expect(all).toMatchObject({ ads: 120, probability: 0.7 });
  expect(all?.tree).toHaveLength(29);
  // Then the question is whether it falls apart.
  const [first] = asked(resolution);
  expect(first?.joins.length ?? 0).toBeLessThan(2);
});

test('below it none does', () => {
  const { operationOf } = operationsOf(sellers, resolvedWith({ probability: 0.6 }));
  expect(operationOf.at(-1)?.every((operation) => operation < 0)).toBe(true);
});
