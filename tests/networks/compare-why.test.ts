import { describe, expect, test } from 'vitest';
import type { NetworkJudgement } from '../../server/judgements/index.ts';
import { type Side, whyMerged, whySplit } from '../../server/networks/compare-why.ts';
import type { HeldJoin, NetworkContent } from '../../server/networks/found.ts';

const phone = 'phone:+77000000001';
const join: HeldJoin = {
  ...{ round: 1, a: 'ad:x/1', b: 'ad:x/2', sizes: [1, 1], rule: 'one-strong', probability: 0.9 },
  ...{ here: true, judgements: [] },
  evidence: [
    { identifier: phone, era: 0, weight: 'strong', probability: 0.9, groups: 2, ads: [1, 1] },
  ],
};
const content: NetworkContent = {
  identifiers: [{ id: phone, ads: 4, hub: false }],
  joins: [join],
  ...{ bridges: [], misses: [], cuts: [], splits: [] },
};
const judged = (
  id: string,
  kind: NetworkJudgement['kind'],
  ...entities: string[]
): NetworkJudgement => ({
  ...{ id, kind, subject: { entities } },
  ...{ author: 'AB', account: 'unit', at: '2026-03-04T10:00:00Z', reason: 'looked' },
});
const side = (networks: Record<string, string>, judgements: string[] = [], refused?: string) =>
  ({
    run: { judgements, contradictions: refused ? [{ refused, chain: ['other'] }] : [] },
    members: new Map(Object.entries(networks)),
    ...{ sizes: new Map(), hubs: new Set(), splits: new Set() },
  }) satisfies Side;
const whole = { 'ad:x/1': 'n1', 'ad:x/2': 'n1', 'ad:x/3': 'n2' };
const parted = { 'ad:x/1': 'n1', 'ad:x/2': 'n3', 'ad:x/3': 'n2' };

describe('why networks split and merged', () => {
  const apart = judged('j1', 'apart', 'ad:x/1', 'ad:x/2');
  const elsewhere = judged('j2', 'apart', 'ad:x/1', 'ad:x/3');
  const said = [apart, elsewhere];

  test('evidence that got less is too little; that alone without a judgement', () => {
    expect(whySplit(content, side(whole), side(parted), said)).toEqual([
      { kind: 'too-little-now', identifier: phone },
    ]);
  });

  test('a judgement that parts it is the cause, one about other ads is not', () => {
    expect(whySplit(content, side(whole), side(parted, ['j1', 'j2']), said)).toEqual([
      { kind: 'judged', judgement: 'j1' },
    ]);
  });

  test('withdrawn, it is named before what is held in common', () => {
    expect(whyMerged(content, side(parted, ['j1', 'j2']), side(whole), said)).toEqual([
      { kind: 'judged-no-more', judgement: 'j1' },
      { kind: 'ties', identifier: phone },
    ]);
  });

  test('a judgement that a run refuses is one that it does not follow', () => {
    const refusing = side(whole, ['j1'], 'j1');
    expect(whyMerged(content, side(parted, ['j1']), refusing, said)[0]).toEqual({
      ...{ kind: 'judged-no-more', judgement: 'j1' },
    });
    expect(whySplit(content, side(whole), side(parted, ['j1'], 'j1'), said)).toEqual([
      { kind: 'too-little-now', identifier: phone },
    ]);
  });

  test('an identifier that was judged generic, and one that no longer is', () => {
    const generic = judged('j3', 'generic', phone);
    const hub = { ...side(parted, ['j3']), hubs: new Set([phone]) };
    expect(whySplit(content, side(whole), hub, [generic])).toEqual([
      { kind: 'judged', judgement: 'j3' },
      { kind: 'hub-now', identifier: phone },
    ]);
    expect(whyMerged(content, hub, side(whole), [generic])).toEqual([
      { kind: 'judged-no-more', judgement: 'j3' },
      { kind: 'no-hub-any-more', identifier: phone },
    ]);
  });
});
