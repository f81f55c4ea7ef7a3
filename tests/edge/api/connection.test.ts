import { GraphQLError } from 'graphql';
import { expect, test } from 'vitest';
import {
  atMost,
  limit,
  paging,
  pagingByKey,
  scrolling,
} from '../../../server/core/graphql/index.ts';

const letters = ['a', 'b', 'c', 'd', 'e'];
const size = { usual: 2, most: 3 };

const refusal = (work: () => unknown) => {
  try {
    work();
  } catch (error) {
    if (error instanceof GraphQLError) return { ...error.extensions, message: error.message };
  }
  return undefined;
};

test('pages follow one another by their cursors, to the last', () => {
  const pages = paging(size);
  const seen: string[] = [];
  let after: string | undefined;
  for (let page = pages.asked({}).slice(letters); ; page = pages.asked({ after }).slice(letters)) {
    expect(page).toMatchObject({ total: 5, before: after !== undefined });
    seen.push(...page.nodes);
    if (!page.more) break;
    after = page.cursor(page.nodes.length - 1);
  }
  expect(seen).toEqual(letters);
});

test('none are asked for where the count alone is wanted', () => {
  const page = paging(size).asked({ first: 0 }).slice(letters);
  expect(page).toMatchObject({ nodes: [], total: 5, before: false, more: true });
});

test('a list that is scrolled begins anywhere, and goes on by cursor', () => {
  const pages = scrolling(size);
  const page = pages.asked({ offset: 3, first: 1 }).slice(letters);
  expect(page).toMatchObject({ nodes: ['d'], before: true, more: true });
  expect(pages.asked({ after: page.cursor(0) }).slice(letters).nodes).toEqual(['e']);
});

test('by key, a page begins behind the values that sort its last entry', () => {
  const pages = pagingByKey(size, ['', 0]);
  const page = pages.asked({}).of(['a', 'b', 'c'], 9, (one) => [one, 7]);
  expect(page).toMatchObject({ nodes: ['a', 'b'], total: 9, before: false, more: true });
  expect(pages.asked({ after: page.cursor(1) }).after).toEqual(['b', 7]);
});

test.each([
  ['first', { first: 4 }, 'first is 4; it has to be from 0 to 3.'],
  ['first', { first: -1 }, 'first is -1; it has to be from 0 to 3.'],
  ['after', { after: 'bm9uZQ' }, 'after is no cursor of this list.'],
  ['after', { after: Buffer.from('[1,-4]').toString('base64url') }, undefined],
  ['after', { after: Buffer.from('[1,"a"]').toString('base64url') }, undefined],
  ['after', { after: Buffer.from('[2,1]').toString('base64url') }, undefined],
  ['offset', { offset: -1 }, 'offset is -1.'],
  ['offset', { offset: 1, after: Buffer.from('[1,1]').toString('base64url') }, undefined],
])('%s is refused, with what it may be: %j', (field, asked, message) => {
  const refused = refusal(() => scrolling(size).asked(asked));
  const code = 'first' in asked && asked.first === 4 ? 'LIMIT' : 'BAD_INPUT';
  expect(refused).toMatchObject({ code, field, remedy: expect.any(String) });
  if (message) expect(refused).toMatchObject({ message });
});

test('a limit out of range is refused with the range, and ids that are too many with LIMIT', () => {
  const steps = limit({ most: 8, usual: 6, name: 'maxSteps' });
  expect(steps.read(null)).toBe(6);
  expect(steps.read(8)).toBe(8);
  expect(steps.cost(10 ** 9)).toEqual({ field: 1, multiplier: 8 });
  expect(refusal(() => steps.read(0))).toMatchObject({ code: 'BAD_INPUT', field: 'maxSteps' });
  expect(refusal(() => steps.read(9))).toMatchObject({
    code: 'LIMIT',
    message: 'maxSteps is 9; it has to be from 1 to 8.',
  });
  expect(atMost(letters, 5)).toEqual(letters);
  expect(refusal(() => atMost(letters, 4))).toMatchObject({ code: 'LIMIT', field: 'ids' });
});
