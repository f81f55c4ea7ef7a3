import { expect, it } from 'vitest';
import type { GraphLink } from '../../../../../client/src/api/graph.ts';
import { contentsOf } from '../../../../../client/src/pages/court/cases/links-held.ts';

const link = (source: string, target: string, more: Partial<GraphLink> = {}): GraphLink => ({
  id: `${source}|LISTS|${target}`,
  type: 'LISTS',
  source,
  target,
  inferred: false,
  throughHub: false,
  judgedWrong: false,
  ads: 1,
  captures: 1,
  confidence: 0.99,
  firstSeen: null,
  lastSeen: null,
  ...more,
});

const [a, b, c] = ['email:a@x.example', 'email:b@x.example', 'email:c@x.example'] as const;

it('keeps derived pairs apart from stored links', () => {
  const links = [
    link(a, b),
    link(a, c, { inferred: true }),
    link(b, c, { type: 'TOGETHER', inferred: true }),
  ];
  expect(contentsOf(links)).toEqual({ observed: 1, inferred: 1, together: 1 });
});
