import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AdContacts, groupSizes, judgeHub } from '../../../server/read/recorded/index.ts';

/** `n` ads of one seller: each names `others`. */
const seller = (n: number, ...others: string[]): AdContacts[] =>
  Array.from({ length: n }, (_, i) => ({ ad: `ad:x/${others.join()}${i}`, others }));
/** `n` sellers of `each` ads, each with a contact of its own. */
const strangers = (n: number, each: number): AdContacts[] =>
  Array.from({ length: n }, (_, i) => seller(each, `phone:${i}`)).flat();
const unsupported = (n: number) => seller(n);
const isHub = (ads: readonly AdContacts[]) => judgeHub('x', ads) !== undefined;

describe('judgeHub', () => {
  test.each([
    ['one seller’s 4,000 ads that agree', seller(4000, 'handle:a'), false],
    ['4,000 ads that name nothing else', unsupported(4000), false],
    ['a switchboard of 40 sellers', strangers(40, 10), true],
    [
      'a switchboard in ads that mostly name nothing else',
      [...strangers(10, 2), ...unsupported(500)],
      true,
    ],
    ['one seller beside naked ads', [...seller(30, 'handle:a'), ...unsupported(500)], false],
    ['no ads', [], false],
    ['one ad fewer than are looked at', strangers(19, 1), false],
    ['just as many ads as are looked at', strangers(20, 1), true],
    ['nine groups', strangers(9, 10), false],
    ['ten groups', strangers(10, 10), true],
    ['a fifth of the ads in one group', [...seller(10, 'handle:a'), ...strangers(40, 1)], false],
    [
      'one ad less than a fifth in one group',
      [...seller(9, 'handle:a'), ...strangers(40, 1)],
      true,
    ],
    ['a switchboard of 150,000 sellers', strangers(150_000, 1), true],
    [
      'a seller who changed phones, each beside the next',
      Array.from({ length: 50 }, (_, i) => ({
        ad: `${i}`,
        others: [`phone:${i}`, `phone:${i + 1}`],
      })),
      false,
    ],
  ])('%s', (_, ads, hub) => {
    expect(isHub(ads)).toBe(hub);
  });

  test('says why, in numbers that a reader can check', () => {
    expect(judgeHub('phone:+77000000001', [...strangers(1200, 1), ...unsupported(5)])).toEqual({
      id: 'phone:+77000000001',
      ads: 1205,
      posters: 1200,
      reason:
        'Shared by 1,205 ads. 1,200 of them hold other contacts or pictures, and fall into 1,200 groups that share none.',
    });
  });
});

const ads = fc
  .array(fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), { maxLength: 3 }), {
    maxLength: 12,
  })
  .map((list) => list.map((others, i) => ({ ad: `${i}`, others })));

test('groups are the same in any order, and hold every ad once', () => {
  fc.assert(
    fc.property(ads, (list) => {
      const sizes = groupSizes(list).sort();
      expect(groupSizes(list.toReversed()).sort()).toEqual(sizes);
      expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(list.length);
    }),
  );
});

test('groups are the connected ones, as a plain walk finds them', () => {
  fc.assert(
    fc.property(ads, (list) => {
      const left = new Set(list);
      const sizes: number[] = [];
      for (const start of list) {
        if (!left.delete(start)) continue;
        const group = [start];
        for (const ad of group)
          for (const other of left)
            if (other.others.some((contact) => ad.others.includes(contact))) {
              left.delete(other);
              group.push(other);
            }
        sizes.push(group.length);
      }
      expect(groupSizes(list).sort()).toEqual(sizes.sort());
    }),
  );
});

test('a chain of 200,000 ads, each hung under the next, is one group', () => {
  const chain = Array.from({ length: 200_000 }, (_, i) => ({
    ad: `${i}`,
    others: i % 2 === 0 ? [`y${i}`] : [`y${Math.max(0, i - 3)}`, `y${i - 1}`],
  }));
  expect(groupSizes(chain)).toEqual([200_000]);
});
