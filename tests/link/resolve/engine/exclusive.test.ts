import { describe, expect, test } from 'vitest';
import { type LinkJudgement, resolve } from '../../../../server/link/resolve/index.ts';
import { adsAt, observedOf, partsOf, type SmallAd } from './observations.ts';
import { reassigned } from './reassigned.ts';

const ad = (owner: string, n: number, day: number, place: number, ...holds: SmallAd['holds']) => ({
  id: `ad:${owner}/${String(n).padStart(2, '0')}`,
  day,
  place,
  holds,
});
const said = (
  ads: readonly SmallAd[],
  kind: 'shared' | 'exclusive',
  id: string,
  at = 'j1',
): LinkJudgement => ({ id: at, at, kind, identifier: observedOf(ads).identifiers.ids.indexOf(id) });
const pair = (
  ads: readonly SmallAd[],
  kind: 'together' | 'apart',
  id: string,
  a: string,
  b: string,
): LinkJudgement => {
  const numbered = (one: string) => ads.findIndex((each) => each.id === one);
  return { id, at: id, kind, a: adsAt(numbered(a)), b: adsAt(numbered(b)) };
};
/** The networks of two ads or more, by their owners. */
const networks = (ads: readonly SmallAd[], judgements: LinkJudgement[]) => {
  const observed = observedOf(ads);
  const result = resolve(observed, judgements);
  const parts = partsOf(result, observed).filter((part) => part.length > 1);
  return { ...result, parts: parts.map((part) => part.map((one) => one.slice(3))) };
};

describe('a number that seems to have been reassigned', () => {
  const ads = reassigned;
  const owners = (judgements: LinkJudgement[]) => {
    const { networkOf, ...rest } = networks(ads, judgements);
    const of = (owner: string) =>
      networkOf[ads.findIndex(({ id }) => id.startsWith(`ad:${owner}/`))];
    return { of, ...rest };
  };

  test('is one item again once a person says that it is exclusive, and told so', () => {
    const plain = owners([]);
    expect(plain.of('before3')).not.toBe(plain.of('after3'));
    const judged = owners([said(ads, 'exclusive', 'phone:passed3')]);
    expect(judged.of('before3')).toBe(judged.of('after3'));
    expect(judged.contradictions).toEqual([]);
    expect(plain.reassigned).toHaveLength(8);
    expect(judged.reassigned).toHaveLength(7);
    expect(judged.lifted).toMatchObject([
      { judgement: 'j1', lastBefore: 6, firstAfter: 150, shared: 'nothing' },
    ]);
    expect(plain.lifted).toEqual([]);
    // What is said of one number changes no other.
    expect(judged.of('before4')).not.toBe(judged.of('after4'));
  });

  test('is an item of either owner still where the word is that it is shared or nothing', () => {
    const { reassigned, lifted } = owners([said(ads, 'shared', 'phone:passed3')]);
    expect([reassigned.length, lifted.length]).toEqual([8, 0]);
  });

  test('links what is judged together on its two sides, without being one item', () => {
    const { of, reassigned, contradictions } = owners([
      pair(ads, 'together', 'j', 'ad:before3/0', 'ad:after3/0'),
    ]);
    expect(of('before3')).toBe(of('after3'));
    expect([reassigned.length, contradictions.length]).toEqual([8, 0]);
  });
});

describe('what is exclusive merges whoever holds it', () => {
  const fifty = (more: (owner: string, n: number) => SmallAd['holds']) =>
    ['a', 'b'].flatMap((owner, place) =>
      Array.from({ length: 50 }, (_, n) =>
        ad(
          owner,
          n,
          n + 200 * place,
          place,
          `phone:${owner}`,
          `template:${owner}`,
          ...more(owner, n),
        ),
      ),
    );

  test('a number in the text of one ad of fifty', () => {
    const ads = fifty((_, n) => (n === 7 ? [{ id: 'phone:odd', sourceField: 'text' }] : []));
    expect(networks(ads, []).parts).toHaveLength(2);
    const { parts, merges } = networks(ads, [said(ads, 'exclusive', 'phone:odd')]);
    expect(parts).toHaveLength(1);
    const identifier = observedOf(ads).identifiers.ids.indexOf('phone:odd');
    expect(merges[0]).toMatchObject({
      rule: 'judged',
      judgements: ['j1'],
      probability: 1,
      evidence: [{ identifier, weight: 'strong', groups: 2, ads: [1, 1] }],
    });
  });

  test('a cluster in two cities, at two times', () => {
    const ads = fifty((_, n) => (n < 2 ? ['cluster:room'] : []));
    expect(networks(ads, []).parts).toHaveLength(2);
    expect(networks(ads, [said(ads, 'exclusive', 'cluster:room')]).parts).toHaveLength(1);
  });

  test('but not who only seems to hold it: a doubtful reading is weighed as ever', () => {
    const ads = [ad('a', 0, 0, 0, 'phone:1'), ad('b', 0, 0, 1, { id: 'phone:1', confidence: 0.2 })];
    expect(networks(ads, [said(ads, 'exclusive', 'phone:1')]).parts).toEqual([]);
  });
});

describe('what is exclusive, and two of its holders judged apart', () => {
  const ads = ['a', 'b', 'c', 'd'].map((owner) => ad(owner, 0, 0, 0, 'phone:1'));

  test('the two stay apart, all others are merged, and it is said', () => {
    for (const at of ['j0', 'j2']) {
      const { parts, contradictions } = networks(ads, [
        said(ads, 'exclusive', 'phone:1'),
        pair(ads, 'apart', at, 'ad:a/00', 'ad:c/00'),
      ]);
      expect(parts).toEqual([['a/00', 'b/00', 'd/00']]);
      expect(contradictions).toEqual([{ refused: 'j1', chain: [at], partly: true }]);
    }
  });

  test('the chain names what brings a holder to one of the two', () => {
    const more = [...ads, ad('e', 0, 0, 0, 'phone:2')];
    const { parts, contradictions } = networks(more, [
      said(more, 'exclusive', 'phone:1'),
      pair(more, 'together', 'j2', 'ad:e/00', 'ad:c/00'),
      pair(more, 'apart', 'j3', 'ad:a/00', 'ad:e/00'),
    ]);
    expect(parts).toEqual([
      ['a/00', 'b/00', 'd/00'],
      ['c/00', 'e/00'],
    ]);
    expect(contradictions).toEqual([{ refused: 'j1', chain: ['j3', 'j2'], partly: true }]);
  });
});
