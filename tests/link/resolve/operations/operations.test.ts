import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type AdIndex,
  type Observed,
  type OperationJudgement,
  type Operations,
  operationsOf,
  resolve,
} from '../../../../server/link/resolve/index.ts';
import { adsAt, observedOf, type SmallAd } from '../engine/observations.ts';
import { client, resolvedAs, twoHouses, worker } from './scenario.ts';

const nameOf = (id: string) => id.replace(/^ad:/, '').replace(/\d+$/, '');

/** The operations of a level as sorted lists of network names. */
function namesAt(
  observed: Observed,
  operations: Operations,
  level = operations.usual,
  resolution = resolvedAs(observed),
): string[] {
  const found = new Map<number, string[]>();
  for (const [node, operation] of (operations.operationOf[level] ?? []).entries())
    if (operation >= 0)
      found.set(operation, [
        ...(found.get(operation) ?? []),
        nameOf(observed.ads.ids[resolution.networks[node]?.ads[0] ?? 0] ?? ''),
      ]);
  return [...found.values()].map((names) => names.sort().join(' ')).sort();
}

const adsOf = (observed: Observed, name: string): AdIndex[] =>
  adsAt(...observed.ads.ids.flatMap((id, ad) => (nameOf(id) === name ? [ad] : [])));

const said = (
  observed: Observed,
  kind: 'together' | 'apart',
  one: string,
  other: string,
  at = '1',
): OperationJudgement => ({
  id: `${kind} ${one} ${other}`,
  at,
  kind,
  a: adsOf(observed, one),
  b: adsOf(observed, other),
});

test('workers of one house are an operation; clients of an agency are none', () => {
  const operations = operationsOf(twoHouses, resolvedAs(twoHouses));
  expect(namesAt(twoHouses, operations)).toEqual(['a b c d', 'e f g']);
});

test('an operation says what links it, its least probable association and what is at stake', () => {
  const { operations, associations } = operationsOf(twoHouses, resolvedAs(twoHouses));
  const [largest] = operations;
  const ids = twoHouses.identifiers.ids;
  expect(largest).toMatchObject({ ads: 32, key: 'ad:a0' });
  expect(largest?.links.map(({ identifier, nodes, ads }) => [ids[identifier], nodes, ads])).toEqual(
    [
      ['payment:north', 4, 16],
      ['site:north', 4, 8],
    ],
  );
  const least = associations[largest?.leastProbable ?? -1];
  expect(largest?.tree).toHaveLength(3);
  expect(least?.probability).toBe(largest?.probability);
  expect(least?.items.map(({ identifier }) => ids[identifier])).toEqual([
    'payment:north',
    'site:north',
  ]);
  expect(least?.items.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
});

test('one item that holds all is a cut point, with what it would fall into', () => {
  const observed = observedOf([
    ...['a', 'b', 'c'].flatMap((name) => worker(name, 'north')),
    ...['d', 'e', 'f'].flatMap((name) => worker(name, 'north', { ads: 6 })),
  ]);
  const only = { ...observed, incidences: withoutKind(observed, 'site:') };
  const [operation] = operationsOf(only, resolvedAs(only)).operations;
  const [cut] = operation?.cutPoints ?? [];
  expect(cut?.item).toEqual({
    identifier: observed.identifiers.ids.indexOf('payment:north'),
    era: 0,
  });
  expect(cut?.parts).toEqual([8, 8, 8, 6, 6, 6]);
  expect(operation?.doubts).toContainEqual(expect.objectContaining({ kind: 'one-item', nodes: 6 }));
});

function withoutKind({ incidences, identifiers }: Observed, kind: string): Observed['incidences'] {
  const kept = [...incidences.ad.keys()].filter(
    (i) => !identifiers.ids[incidences.identifier[i] ?? 0]?.startsWith(kind),
  );
  return {
    ad: Int32Array.from(kept, (i) => incidences.ad[i] ?? 0),
    identifier: Int32Array.from(kept, (i) => incidences.identifier[i] ?? 0),
    confidence: Float32Array.from(kept, (i) => incidences.confidence[i] ?? 0),
    sourceField: Uint8Array.from(kept, (i) => incidences.sourceField[i] ?? 0),
  };
}

test('levels are nested, and what stands at several is one operation', () => {
  const { operationOf, operations, levels } = operationsOf(twoHouses, resolvedAs(twoHouses));
  expect(operationOf).toHaveLength(levels.length);
  for (const [level, of] of operationOf.entries())
    for (const [node, operation] of of.entries()) {
      if (operation < 0) continue;
      const { from, to, nodes, parent } = operations[operation] ?? {};
      expect(nodes?.includes(node)).toBe(true);
      expect(level).toBeGreaterThanOrEqual(from ?? 99);
      expect(level).toBeLessThanOrEqual(to ?? -1);
      const looser = operationOf[(to ?? 0) + 1]?.[node];
      expect(looser ?? -1).toBe(parent);
    }
});

test('who is judged apart is in no operation together, at any level; the surest links stay', () => {
  const apart = said(twoHouses, 'apart', 'a', 'b');
  const operations = operationsOf(twoHouses, resolvedAs(twoHouses), [apart]);
  for (const level of operations.levels.keys())
    for (const names of namesAt(twoHouses, operations, level))
      expect(names.split(' ').filter((name) => name === 'a' || name === 'b').length).toBeLessThan(
        2,
      );
  expect(namesAt(twoHouses, operations)).toContain('e f g');
  expect(operations.associations.every(({ a, b }) => !(a === 0 && b === 1))).toBe(true);
});

test('who is judged together is one operation, and the judgement is named', () => {
  const together = said(twoHouses, 'together', 'a', 'e');
  const { associations, ...operations } = operationsOf(twoHouses, resolvedAs(twoHouses), [
    together,
  ]);
  const all = namesAt(twoHouses, { associations, ...operations });
  expect(all.find((names) => names.includes('a'))?.split(' ')).toContain('e');
  expect(associations.find(({ judgements }) => judgements.length > 0)).toMatchObject({
    probability: 1,
    judgements: [together.id],
    concerns: [],
  });
});

test('of two judgements that cannot both hold the newer stands, and the other is named', () => {
  const older = said(twoHouses, 'together', 'a', 'e', '1');
  const newer = said(twoHouses, 'apart', 'a', 'e', '2');
  const operations = operationsOf(twoHouses, resolvedAs(twoHouses), [older, newer]);
  expect(operations.contradictions).toEqual([{ refused: older.id, chain: [newer.id] }]);
  expect(namesAt(twoHouses, operations)).toEqual(['a b c d', 'e f g']);
});

test('what a person said to be shared links nobody', () => {
  const shared = new Set(['payment:north', 'site:north']);
  const operations = operationsOf(twoHouses, resolvedAs(twoHouses), [], (identifier) =>
    shared.has(twoHouses.identifiers.ids[identifier] ?? ''),
  );
  expect(namesAt(twoHouses, operations)).toEqual(['e f g']);
});

test('what was copied links nobody', () => {
  const resolution = resolvedAs(twoHouses);
  const payments = twoHouses.identifiers.ids.flatMap((id, i) =>
    id === 'payment:north' || id === 'site:north' ? [i] : [],
  );
  const copiedContent = adsOf(twoHouses, 'a').map(
    (ad) => ({ why: 'reposter', ad, contact: 0, source: -1, identifiers: payments }) as const,
  );
  const operations = operationsOf(twoHouses, { ...resolution, copiedContent });
  expect(namesAt(twoHouses, operations)).toEqual(['b c d', 'e f g']);
});

test('eras of a reassigned number are two items', () => {
  const observed = observedOf(
    ['a', 'b', 'c', 'd'].flatMap((name, n) =>
      Array.from({ length: 6 }, (_, i) => ({
        id: `ad:${name}${i}`,
        day: n < 2 ? i : 300 + i,
        place: 1,
        platform: 1,
        holds: [`phone:${name}`, 'payment:p', 'phone:passed'],
      })),
    ),
  );
  const identifier = observed.identifiers.ids.indexOf('phone:passed');
  const reassigned = (['phone:passed', 'payment:p'] as const).map((id) => ({
    identifier: observed.identifiers.ids.indexOf(id),
    lastBefore: 5,
    firstAfter: 300,
    ...({ adsBefore: 12, adsAfter: 12, shared: 'nothing', probability: 0.9 } as const),
  }));
  const operations = operationsOf(observed, { ...resolvedAs(observed), reassigned });
  expect(namesAt(observed, operations, 4)).toEqual(['a b', 'c d']);
  const eras = operations.operations.flatMap(({ links }) =>
    links.filter((link) => link.identifier === identifier).map(({ era }) => era),
  );
  expect(eras.sort()).toEqual([0, 1]);
});

test('the result does not depend on the order of ads', () => {
  const rows = [
    ...['a', 'b', 'c'].flatMap((name) => worker(name, 'north')),
    ...['x', 'y'].flatMap((name, n) => client(name, 'agency', n)),
  ];
  const expected = namesAt(
    observedOf(rows),
    operationsOf(observedOf(rows), resolvedAs(observedOf(rows))),
  );
  fc.assert(
    fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), (shuffled) => {
      const observed = observedOf(shuffled);
      expect(namesAt(observed, operationsOf(observed, resolvedAs(observed)))).toEqual(expected);
    }),
    { numRuns: 20 },
  );
});

test('weights are the same to the last bit, in whatever order identifiers are numbered', () => {
  const shared = ['payment:1', 'payment:2', 'email:3', 'email:4', 'template:5', 'site:6', 'site:7'];
  const rows = ['a', 'b', 'c', 'd'].flatMap((name, at) =>
    Array.from({ length: 7 + 4 * at }, (_, n) => ({
      ...{ id: `ad:${name}${n}`, day: n, place: 1, platform: 1 },
      holds: [`phone:${name}`, ...shared.filter((_, item) => (n + at) % (item + 2) === 0)],
    })),
  );
  const weightsOf = (order: readonly SmallAd[]) => {
    const observed = observedOf(order);
    return operationsOf(observed, resolvedAs(observed)).associations.map(({ weight }) => weight);
  };
  const expected = weightsOf(rows);
  expect(expected.length).toBeGreaterThan(0);
  fc.assert(
    fc.property(fc.shuffledSubarray(shared, { minLength: shared.length }), (order) => {
      const place = (item: string) => order.indexOf(item);
      const holds = (held: readonly string[]) => [...held].sort((a, b) => place(a) - place(b));
      expect(weightsOf(rows.map((row) => ({ ...row, holds: holds(row.holds) })))).toEqual(expected);
    }),
    { numRuns: 50 },
  );
});

const eighty = (holds: (n: number) => string[]) =>
  Array.from({ length: 80 }, (_, n) => ({ id: `ad:a${n}`, place: 1, holds: holds(n) }));

test.each<[string, SmallAd[]]>([
  ['no ad', []],
  ['one ad', [{ id: 'ad:a0', holds: ['phone:1', 'template:1'] }]],
  ['ads that hold nothing', [0, 1, 2].map((n) => ({ id: `ad:a${n}`, holds: [] }))],
  ['one phone', eighty(() => ['phone:1'])],
  ['one template', eighty((n) => [`phone:${n}`, 'template:1'])],
  ['a contact in half of all ads', eighty((n) => [`phone:${n}`, ...(n % 2 ? ['phone:9999'] : [])])],
])('%s: no operation, but at a loose level that puts together what shares words', (_, ads) => {
  const observed = observedOf(ads);
  const { operationOf, operations, associations } = operationsOf(observed, resolve(observed));
  for (const of of operationOf.slice(0, 3)) expect(of.every((one) => one < 0)).toBe(true);
  if (ads.length < 80) expect([operations, associations]).toEqual([[], []]);
});

test.each([
  ['all ads share one phone', (_: number) => ['phone:all']],
  ['all ads share one template', (_: number) => ['template:all']],
  ['half of all ads share a contact', (n: number) => (n % 2 ? ['phone:half'] : [])],
])('%s: it ends, and every ad is in one network and one operation at most', (_, shared) => {
  const observed = observedOf(
    Array.from({ length: 600 }, (_, n) => ({
      id: `ad:a${n}`,
      day: n % 50,
      place: n % 7,
      platform: n % 3,
      holds: [...shared(n), `phone:${n >> 1}`],
    })),
  );
  const resolution = resolve(observed);
  const { operationOf, operations } = operationsOf(observed, resolution);
  for (const of of operationOf) expect(of).toHaveLength(resolution.networks.length);
  for (const { nodes, ads } of operations)
    expect(ads).toBe(
      nodes.reduce((sum, node) => sum + (resolution.networks[node]?.ads.length ?? 0), 0),
    );
});
