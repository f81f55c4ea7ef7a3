import { expect, it } from 'vitest';
import { contentsOf } from '../../../../../client/src/pages/court/cases/links-held.ts';
import { link } from '../../../graph/fixtures.ts';

const [a, b, c] = ['email:a@x.example', 'email:b@x.example', 'email:c@x.example'] as const;

it('keeps derived pairs apart from stored links', () => {
  const links = [
    link(a, b),
    link(a, c, 'LISTS', { inferred: true }),
    link(b, c, 'TOGETHER', { inferred: true }),
  ];
  expect(contentsOf(links)).toEqual({ observed: 1, inferred: 1, together: 1 });
});
