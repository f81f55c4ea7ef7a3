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
    parts: new Map(Object.entries(networks)),
    ...{ hubs: new Set(), splits: new Set(), leftOut: new Map() },
  }) satisfies Side;
const whole = { 'ad:x/1': 'n1', 'ad:x/2': 'n1', 'ad:x/3': 'n2' };
const parted = { 'ad:x/1': 'n1', 'ad:x/2': 'n3', 'ad:x/3': 'n2' };

describe('why networks split and merged', () => {
  const apart = judged('j1', 'apart', 'ad:x/1', 'ad:x/2');
  const elsewhere = judged('j2', 'apart', 'ad:x/1', 'ad:x/3');
  const said = [apart, elsewhere];

  test('evidence that got less is too little; that alone without a judgement', () => {
    expect(whySplit(content, side(whole), side(parted), said).because).toEqual([
      { kind: 'too-little-now', identifier: phone },
    ]);
  });

  test('a judgement that parts it is the cause, one about other ads is not', () => {
    expect(whySplit(content, side(whole), side(parted, ['j1', 'j2']), said).because).toEqual([
      { kind: 'judged', judgement: 'j1' },
    ]);
  });

  test('withdrawn, it is named before what is held in common', () => {
    expect(whyMerged(content, side(parted, ['j1', 'j2']), side(whole), said).because).toEqual([
      { kind: 'judged-no-more', judgement: 'j1' },
      { kind: 'ties', identifier: phone },
    ]);
  });

  test('a judgement that a run refuses is one that it does not follow', () => {
    const refusing = side(whole, ['j1'], 'j1');
    expect(whyMerged(content, side(parted, ['j1']), refusing, said).because[0]).toEqual({
      ...{ kind: 'judged-no-more', judgement: 'j1' },
    });
    expect(whySplit(content, side(whole), side(parted, ['j1'], 'j1'), said).because).toEqual([
      { kind: 'too-little-now', identifier: phone },
    ]);
  });

  test('an identifier that was judged generic, and one that no longer is', () => {
    const generic = judged('j3', 'generic', phone);
    const hub = { ...side(parted, ['j3']), hubs: new Set([phone]) };
    expect(whySplit(content, side(whole), hub, [generic]).because).toEqual([
      { kind: 'judged', judgement: 'j3' },
      { kind: 'hub-now', identifier: phone },
    ]);
    expect(whyMerged(content, hub, side(whole), [generic]).because).toEqual([
      { kind: 'judged-no-more', judgement: 'j3' },
      { kind: 'no-hub-any-more', identifier: phone },
    ]);
  });

  test('copied, or passed on, in one run and not in the other', () => {
    const copied = { ...side(parted), leftOut: new Map([['ad:x/2', [phone]]]) };
    const passedOn = { ...side(parted), splits: new Set([phone]) };
    const kinds = ({ because }: ReturnType<typeof whySplit>) => because.map(({ kind }) => kind);
    expect(kinds(whySplit(content, side(whole), copied, []))).toEqual(['copied-now']);
    expect(kinds(whyMerged(content, copied, side(whole), []))).toEqual(['copied-no-more']);
    expect(kinds(whySplit(content, side(whole), passedOn, []))).toEqual(['changed-hands']);
    expect(kinds(whyMerged(content, passedOn, side(whole), []))).toEqual(['changed-hands-no-more']);
  });

  test('ten causes are told, and how many there are besides', () => {
    const evidence = Array.from({ length: 13 }, (_, i) => ({
      ...{ identifier: `phone:+7700000100${i}`, era: 0, weight: 'strong' as const },
      ...{ probability: 0.9, groups: 2, ads: [1, 1] as const },
    }));
    const wide = { ...content, joins: [{ ...join, evidence }] };
    const { because, moreCauses } = whySplit(wide, side(whole), side(parted), []);
    expect(because).toHaveLength(10);
    expect(moreCauses).toBe(3);
  });
});
