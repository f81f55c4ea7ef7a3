import { expect, test } from 'vitest';
import { mindMap } from '../../../client/src/operations/mind-map.ts';

const link = (a: string, b: string) => {
  return { key: `${a}-${b}`, ends: [a, b] as const, besides: false };
};

test('a tree stands to both sides of its middle, and no two things share a place', () => {
  const links = [link('m', 'a'), link('m', 'b'), link('m', 'c'), link('a', 'd'), link('a', 'e')];
  const places = mindMap(['m', 'a', 'b', 'c', 'd', 'e'], links);
  const x = (id: string) => Math.sign(places.get(id)?.x ?? Number.NaN);
  expect(x('m')).toBe(0);
  expect(x('a')).not.toBe(x('b'));
  expect([x('d'), x('e')]).toEqual([x('a'), x('a')]);
  expect(places.size).toBe(11);
  expect(new Set([...places.values()].map((at) => `${at.x} ${at.y}`)).size).toBe(11);
});

test('deep branches stand at one side, where both sides would be too wide', () => {
  const chain = (name: string, length: number) =>
    Array.from({ length }, (_, i) => link(i === 0 ? 'm' : `${name}${i - 1}`, `${name}${i}`));
  const columns = (...lengths: number[]) => {
    const links = lengths.flatMap((length, i) => chain(`${'abcd'[i]}`, length));
    const xs = [...mindMap(['m', ...links.map(({ ends }) => ends[1])], links).values()];
    return [Math.min(...xs.map(({ x }) => x)), Math.max(...xs.map(({ x }) => x))];
  };
  expect(columns(4, 3, 1, 1)).toEqual([-1, 4]);
  expect(columns(3, 2, 1, 1)).toEqual([-2, 3]);
});

test('what nothing links stands below, and what was said besides moves nothing', () => {
  const said = { key: 'said', ends: ['m', 'z'] as const, besides: true };
  const places = mindMap(['m', 'a', 'z'], [link('m', 'a'), said]);
  expect(places.get('z')?.y).toBeGreaterThan(places.get('m')?.y ?? Number.NaN);
  expect(places.get('said')).toBeDefined();
});

test('what was said hides no thing and nothing that links two', () => {
  const said = (a: string, b: string) => {
    return { key: `said ${a} ${b}`, ends: [a, b] as const, besides: true };
  };
  const links = [link('m', 'a'), link('a', 'b'), link('b', 'c'), link('m', 'd')];
  const words = [said('m', 'a'), said('m', 'b'), said('m', 'c'), said('d', 'c'), said('d', 'b')];
  const places = mindMap(['m', 'a', 'b', 'c', 'd'], [...links, ...words]);
  const read = [...places].filter(([id]) => !id.startsWith('said'));
  for (const { key } of words)
    for (const [id, { x, y }] of read) {
      const at = places.get(key);
      const apart = Math.hypot((at?.x ?? 0) - x, (at?.y ?? 0) - y);
      expect(apart, `${key}, ${id}`).toBeGreaterThan(0.3);
    }
});
