import { expect, test } from 'vitest';
import {
  type ExpectedPages,
  planVolumes,
} from '../../../../server/court/bundle/document/volumes.ts';

const short: ExpectedPages = {
  claims: [2],
  summary: [2],
  chart: [1],
  links: Array(20).fill(0.1),
  contrary: [1],
  completeness: [1],
  exhibits: Array(10).fill(1),
  custody: [1],
  versions: [2],
  weak: [1],
  certificate: [1],
};

test('what fits is one volume with every part', () => {
  const plan = planVolumes(short, 300, () => 5);
  expect(plan).toEqual([
    {
      parts: [
        ...['claims', 'contrary', 'chart', 'summary', 'completeness'],
        ...['exhibits', 'links', 'weak', 'custody', 'versions', 'certificate'],
      ],
      links: { from: 0, to: 20 },
      exhibits: { from: 0, to: 10 },
    },
  ]);
});

test('long parts go on in the next volume, in order, nothing twice and nothing left out', () => {
  const long = { ...short, links: Array(3000).fill(0.1), exhibits: Array(700).fill(1.5) };
  const plan = planVolumes(long, 300, () => 8);
  expect(plan.length).toBe(5);
  const follows = (key: 'links' | 'exhibits', total: number) => {
    const held = plan.filter(({ parts }) => parts.includes(key)).map((volume) => volume[key]);
    expect(held[0]?.from).toBe(0);
    expect(held.at(-1)?.to).toBe(total);
    for (const [i, { from }] of held.slice(1).entries()) expect(from).toBe(held[i]?.to);
  };
  follows('links', 3000);
  follows('exhibits', 700);
  expect(plan.at(-1)?.parts).toEqual(['links', 'weak', 'custody', 'versions', 'certificate']);
});

test('a part without rows still has its place, and one piece larger than a volume has its own', () => {
  const empty = planVolumes({ ...short, links: [], exhibits: [] }, 300, () => 5);
  expect(empty).toHaveLength(1);
  expect(empty[0]).toMatchObject({ links: { from: 0, to: 0 }, exhibits: { from: 0, to: 0 } });
  expect(empty[0]?.parts).toHaveLength(11);
  const huge = planVolumes({ ...short, exhibits: [1, 500, 1] }, 300, () => 5);
  expect(huge.map(({ exhibits }) => exhibits)).toEqual([
    { from: 0, to: 1 },
    { from: 1, to: 2 },
    { from: 2, to: 3 },
  ]);
});
