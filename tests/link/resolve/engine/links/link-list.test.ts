import { expect, test } from 'vitest';
import { Arena } from '../../../../../server/core/collections/index.ts';
import { LinkList } from '../../../../../server/link/resolve/engine/links/link-list.ts';
import type { Link, Pair } from '../../../../../server/link/resolve/engine/links/links.ts';

/** More than stand in two stretches of memory; all numbers differ from link to link. */
const count = 2500;

const linkOf = (n: number): Link => ({
  a: n,
  b: n + 1,
  size: n + 2,
  meeting: n % 3 === 0 ? Number.NaN : 1 / (n + 1),
  weighed: { contact: n / 7, cluster: n / 11, template: n / 13, content: n / 17, kinds: n % 3 },
  rival: n % 2 > 0,
  copied: n % 4 > 1,
  wide: n % 16 > 7,
  company: (n % 7) - 1,
  score: 1 + ((n * 37) % 900) / 100,
});

function listOf(links: readonly Link[]): LinkList {
  const list = new LinkList(new Arena());
  for (const { score, ...pair } of links) list.push(pair, score);
  return list;
}

const links = Array.from({ length: count }, (_, n) => linkOf(n));

test('links are as they were pushed, however many', () => {
  const list = listOf(links);
  expect([...list]).toEqual(links);
  for (const at of [0, 1023, 1024, count - 1]) {
    expect(list.sidesOf(at)).toEqual([at, at + 1]);
    expect(list.scoreOf(at)).toBe(linkOf(at).score);
  }
  expect([...new LinkList(new Arena())]).toEqual([]);
});

test('what is settled is what reaches the threshold, with what may be copied scored anew', () => {
  const list = listOf(links);
  const anew = ({ size }: Pair) => (size % 5 === 0 ? 9.5 : 0);
  list.settle(5, anew);
  const kept = links
    .map((link) => (link.rival && link.copied ? { ...link, score: anew(link) } : link))
    .filter(({ score }) => score >= 5);
  expect(kept.length).toBeGreaterThan(1024);
  expect([...list]).toEqual(kept);
  const more = links.slice(0, 1500);
  for (const { score, ...pair } of more) list.push(pair, score);
  expect([...list]).toEqual([...kept, ...more]);
});

test('the strongest come first, equal ones as they came', () => {
  const list = listOf(links);
  const inOrder = links.toSorted((x, y) => y.score - x.score);
  expect([...list.strongestFirst()].map((at) => list.at(at))).toEqual(inOrder);
});
