import { expect, test } from 'vitest';
import { nearestTowards } from '../../../client/src/graph/nearest.ts';
import { toNode } from '../../../client/src/graph/types.ts';
import { entity, link } from './fixtures.ts';

const at = (id: string, x: number, y: number) => toNode(entity(id), { x, y });
const from = at('phone:1', 0, 0);
const nodes = [from, at('ad:right', 100, 10), at('ad:near', 30, 0), at('ad:up', 5, -80)];

test('a linked node goes before a nearer one that is not linked', () => {
  const links = [link('ad:right', 'phone:1')];
  expect(nearestTowards(from, 'ArrowRight', nodes, links)).toBe('ad:right');
  expect(nearestTowards(from, 'ArrowRight', nodes, [])).toBe('ad:near');
});

test('a direction without nodes leads nowhere', () => {
  expect(nearestTowards(from, 'ArrowUp', nodes, [])).toBe('ad:up');
  expect(nearestTowards(from, 'ArrowLeft', nodes, [])).toBeUndefined();
});
