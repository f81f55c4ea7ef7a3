import { expect, test } from 'vitest';
import { joinSentence } from '../../../../server/networks/words/join-words.ts';
import { missSentence } from '../../../../server/networks/words/miss-words.ts';
import { textOf } from '../../../../server/networks/words/wording.ts';
import { type Holdings, type JoinEvidence, resolve } from '../../../../server/resolve/index.ts';
import { holdingsOf } from '../holdings.ts';

/** Ads of one owner with the same pictures, in a place of its own; `contact` as far as there is one. */
const adsOf = (owner: string, ads: number, pictures: readonly string[], contact?: string) =>
  Array.from({ length: ads }, (_, n) => ({
    id: `ad:${owner}${n}`,
    day: 10 * n + 200 * owner.charCodeAt(0),
    place: owner.charCodeAt(0),
    holds: [
      ...pictures.map((one) => `picture:${one}`),
      ...(contact ? [`phone:${contact}`, `email:${contact}`] : [`template:${owner}`]),
    ],
  }));

const inIds = (evidence: readonly JoinEvidence[], { identifiers }: Holdings) =>
  evidence.map((one) => ({ ...one, identifier: identifiers.ids[one.identifier] ?? '' }));

test('ads without a contact go to whom alone two of their pictures are', () => {
  const { networks, joins } = resolve(
    holdingsOf([...adsOf('a', 6, ['1', '2'], 'a'), ...adsOf('b', 2, ['1', '2'])]),
  );
  expect(networks).toHaveLength(1);
  expect(joins.at(-1)).toMatchObject({ rule: 'own-pictures', here: false, sizes: [6, 2] });
});

test('one picture is no set, and a set that a second seller shows is nobody’s own', () => {
  const alone = (...others: Parameters<typeof adsOf>[]) =>
    resolve(holdingsOf(others.flatMap((one) => adsOf(...one)))).joins.filter(
      ({ rule }) => rule === 'own-pictures',
    );
  expect(alone(['a', 6, ['1', '2'], 'a'], ['b', 2, ['1', '3']])).toEqual([]);
  expect(alone(['a', 6, ['1', '2'], 'a'], ['c', 6, ['2'], 'c'], ['b', 2, ['1', '2']])).toEqual([]);
  expect(alone(['a', 6, ['1', '2'], 'a'], ['c', 6, ['3'], 'c'], ['b', 2, ['1', '2']])).toHaveLength(
    1,
  );
});

test('of pictures that others show too it is not said that nobody else does', () => {
  const [a, c] = [adsOf('a', 6, ['1', '2', '3'], 'a'), adsOf('c', 6, ['3'], 'c')];
  const weights = (evidence: readonly JoinEvidence[], holdings: Holdings) =>
    inIds(evidence, holdings)
      .map(({ identifier, weight }) => `${identifier} ${weight}`)
      .sort();
  const wanted = ['picture:1 weak', 'picture:2 weak', 'picture:3 slight'];
  const joined = holdingsOf([...a, ...c, ...adsOf('b', 2, ['1', '2', '3'])]);
  const join = resolve(joined).joins.find(({ rule }) => rule === 'own-pictures');
  expect(weights(join?.evidence ?? [], joined)).toEqual(wanted);
  const evidence = inIds(join?.evidence ?? [], joined);
  expect(textOf(joinSentence({ rule: 'own-pictures', evidence }))).toBe(
    'joined by picture 1 and picture 2: two pictures that nobody else with a contact of their own shows',
  );
  const apart = holdingsOf([...a, ...c, ...adsOf('b', 5, ['1', '2', '3'], 'b')]);
  const miss = resolve(apart).rejected.find(({ why }) => why === 'pictures-alone');
  expect(weights(miss?.evidence ?? [], apart)).toEqual(wanted);
});

test('two with contacts of their own that share pictures alone stand apart, and it is said that these are all', () => {
  const ads = [...adsOf('a', 6, ['1', '2'], 'a'), ...adsOf('b', 5, ['1', '2'], 'b')];
  const holdings = holdingsOf(ads);
  const { networks, rejected } = resolve(holdings);
  expect(networks).toHaveLength(2);
  expect(rejected).toMatchObject([{ a: 0, b: 1, why: 'pictures-alone' }]);
  const evidence = inIds(rejected[0]?.evidence ?? [], holdings);
  const told = missSentence({
    other: 'network:1/2',
    why: 'pictures-alone',
    probability: 0,
    evidence,
  });
  expect(textOf(told)).toBe(
    'Stands apart from network 1/2, with which it shares picture 1 and picture 2: pictures are all that counts between them; nobody else with a contact of their own shows these, and each side has contacts of its own, in other places.',
  );
  const said = { id: 'j', at: '1', kind: 'apart', a: [0], b: [6] } as const;
  expect(resolve(holdings, [said]).rejected).toMatchObject([{ why: 'judged-apart' }]);
});
