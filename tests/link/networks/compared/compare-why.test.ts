import { describe, expect, test } from 'vitest';
import type { NetworkJudgement } from '../../../../server/link/judgements/index.ts';
import type { Side } from '../../../../server/link/networks/compared/causes.ts';
import { whyOtherwise } from '../../../../server/link/networks/compared/compare-why.ts';
import type { HeldMerge, NetworkContent } from '../../../../server/link/networks/found-by-run.ts';

const phone = 'phone:+77000000001';
const merge: HeldMerge = {
  ...{ round: 1, a: 'ad:x/1', b: 'ad:x/2', sizes: [1, 1], rule: 'one-strong', probability: 0.9 },
  ...{ here: true, judgements: [] },
  evidence: [
    { identifier: phone, era: 0, weight: 'strong', probability: 0.9, groups: 2, ads: [1, 1] },
  ],
};
const content: NetworkContent = {
  identifiers: [{ id: phone, ads: 4, hub: false }],
  merges: [merge],
  ...{ cutPoints: [], nearMatches: [], cuts: [], splits: [], indicators: {} },
};
const judged = (
  id: string,
  kind: NetworkJudgement['kind'],
  ...entities: string[]
): NetworkJudgement => ({
  ...{ id, kind, subject: { entities } },
  ...{ author: 'AB', account: 'unit', at: '2026-03-04T10:00:00Z', reason: 'looked' },
});
/** Of a graph that no other run saw. */
let graphs = 0;
const side = (networks: Record<string, string>, judgements: string[] = [], refused?: string) =>
  ({
    run: {
      ...{ judgements, exceptions: [], graph: `graph ${graphs++}` },
      contradictions: refused ? [{ refused, chain: ['other'] }] : [],
    },
    contents: new Map(),
    parts: new Map(Object.entries(networks)),
    ...{ hubs: new Set(), splits: new Set(), copiedContent: new Map() },
  }) satisfies Side;
const whole = { 'ad:x/1': 'n1', 'ad:x/2': 'n1', 'ad:x/3': 'n2' };
const parted = { 'ad:x/1': 'n1', 'ad:x/2': 'n3', 'ad:x/3': 'n2' };

describe('why networks split and merged', () => {
  const apart = judged('j1', 'apart', 'ad:x/1', 'ad:x/2');
  const elsewhere = judged('j2', 'apart', 'ad:x/1', 'ad:x/3');
  const said = [apart, elsewhere];

  test('evidence that got less is too little; that alone without a judgement', () => {
    expect(whyOtherwise('split', content, side(whole), side(parted), said).because).toEqual([
      { kind: 'too-little-now', identifier: phone },
    ]);
  });

  test('a judgement that parts it is the cause, one about other ads is not', () => {
    expect(
      whyOtherwise('split', content, side(whole), side(parted, ['j1', 'j2']), said).because,
    ).toEqual([{ kind: 'judged', judgement: 'j1' }]);
  });

  test('withdrawn, it is named before what is held in common', () => {
    expect(
      whyOtherwise('merged', content, side(parted, ['j1', 'j2']), side(whole), said).because,
    ).toEqual([
      { kind: 'judged-no-more', judgement: 'j1' },
      { kind: 'links', identifier: phone },
    ]);
  });

  test('a judgement that a run refuses is one that it does not follow', () => {
    const refusing = side(whole, ['j1'], 'j1');
    expect(
      whyOtherwise('merged', content, side(parted, ['j1']), refusing, said).because[0],
    ).toEqual({ kind: 'judged-no-more', judgement: 'j1' });
    expect(
      whyOtherwise('split', content, side(whole), side(parted, ['j1'], 'j1'), said).because,
    ).toEqual([{ kind: 'too-little-now', identifier: phone }]);
  });

  test('a judgement that is followed but for a part says what stands against the part', () => {
    const exception = { refused: 'j1', chain: ['ad:x/9'], partly: true as const };
    const partly = (networks: Record<string, string>) => {
      const one = side(networks, ['j1']);
      return { ...one, run: { ...one.run, exceptions: [exception] } };
    };
    expect(whyOtherwise('split', content, side(whole), partly(parted), said).because).toEqual([
      { kind: 'judged-in-part', judgement: 'j1', exception },
    ]);
    // Followed as a whole before, and but for a part now: that is less.
    expect(
      whyOtherwise('merged', content, side(parted, ['j1']), partly(whole), said).because[0],
    ).toEqual({ kind: 'judged-in-part', judgement: 'j1', exception });
    expect(
      whyOtherwise('split', content, partly(whole), side(parted, ['j1']), said).because,
    ).toEqual([{ kind: 'judged', judgement: 'j1' }]);
  });

  test('what was held in common in both runs is told as a belief that changed', () => {
    const holding = (id: string): [string, NetworkContent] => [id, { ...content, merges: [] }];
    const both = { ...side(parted), contents: new Map([holding('n1'), holding('n3')]) };
    const one = { ...side(parted), contents: new Map([holding('n1')]) };
    const kinds = ({ because }: ReturnType<typeof whyOtherwise>) => because.map(({ kind }) => kind);
    expect(kinds(whyOtherwise('merged', content, both, side(whole), []))).toEqual(['believed-now']);
    expect(kinds(whyOtherwise('merged', content, one, side(whole), []))).toEqual(['links']);
    expect(kinds(whyOtherwise('split', content, side(whole), both, []))).toEqual([
      'believed-no-more',
    ]);
    expect(kinds(whyOtherwise('split', content, side(whole), one, []))).toEqual(['too-little-now']);
    // Where a judgement parted them, no belief has changed.
    expect(
      kinds(
        whyOtherwise('split', content, side(whole), { ...both, run: side({}, ['j1']).run }, said),
      ),
    ).toEqual(['judged']);
    const wasApart = { ...both, run: side({}, ['j1']).run };
    expect(kinds(whyOtherwise('merged', content, wasApart, side(whole), said))).toEqual([
      'judged-no-more',
    ]);
    // A near match of the two names it; or both runs saw the same graph, and the same observations of it.
    const nearMatch = {
      other: 'n3',
      evidence: merge.evidence,
      why: 'too-little' as const,
      probability: 0.2,
    };
    const missed = {
      ...one,
      contents: new Map([['n1', { ...content, nearMatches: [nearMatch] }]]),
    };
    expect(kinds(whyOtherwise('merged', content, missed, side(whole), []))).toEqual([
      'believed-now',
    ]);
    const [before, after] = [side(parted), side(whole)];
    const same = { ...after, run: { ...after.run, graph: before.run.graph } };
    expect(kinds(whyOtherwise('merged', content, before, same, []))).toEqual(['believed-now']);
    const readOtherwise = { ...same, run: { ...same.run, judgements: ['an observation'] } };
    expect(kinds(whyOtherwise('merged', content, before, readOtherwise, []))).toEqual(['links']);
  });

  test('of what is still held in common nothing else is said, though an ad fell away of which that is not known', () => {
    const holding = (id: string): [string, NetworkContent] => [id, { ...content, merges: [] }];
    const after = {
      ...side({ ...parted, 'ad:x/4': 'ad:x/4' }),
      contents: new Map([holding('n1'), holding('n3')]),
    };
    const both = { ...content, merges: [merge, { ...merge, b: 'ad:x/4' }] };
    const before = side({ ...whole, 'ad:x/4': 'n1' });
    expect(whyOtherwise('split', both, before, after, []).because).toEqual([
      { kind: 'believed-no-more', identifier: phone },
    ]);
  });

  test('beside what is new, what was held in common before is no cause', () => {
    const added = { ...merge.evidence[0], identifier: 'email:desk@example.org' } as const;
    const two = { ...merge, evidence: [...merge.evidence, added] } as HeldMerge;
    const holding: NetworkContent = { ...content, merges: [] };
    const before = {
      ...side(parted),
      contents: new Map([
        ['n1', holding],
        ['n3', holding],
      ]),
    };
    expect(
      whyOtherwise('merged', { ...content, merges: [two] }, before, side(whole), []).because,
    ).toEqual([{ kind: 'links', identifier: 'email:desk@example.org' }]);
  });

  test('of two networks of many thousand identifiers too', () => {
    const ids = Array.from({ length: 20_000 }, (_, n) => `email:${n}@example.org`);
    const evidence = (identifier: string) => ({ ...merge.evidence[0], identifier });
    const merges = ids.map((id) => ({ ...merge, evidence: [evidence(id)] }) as HeldMerge);
    const identifiers = ids.map((id) => ({ id, ads: 1, hub: false }));
    const holding: NetworkContent = { ...content, merges: [], identifiers };
    const both = { ...side(parted), contents: new Map(['n1', 'n3'].map((id) => [id, holding])) };
    const { because, moreCauses } = whyOtherwise(
      'merged',
      { ...content, merges },
      both,
      side(whole),
      [],
    );
    expect([because[0]?.kind, moreCauses]).toEqual(['believed-now', 19_990]);
  });

  test('an identifier that was judged shared, and one that no longer is', () => {
    const shared = judged('j3', 'shared', phone);
    const hub = { ...side(parted, ['j3']), hubs: new Set([phone]) };
    expect(whyOtherwise('split', content, side(whole), hub, [shared]).because).toEqual([
      { kind: 'judged', judgement: 'j3' },
      { kind: 'hub-now', identifier: phone },
    ]);
    expect(whyOtherwise('merged', content, hub, side(whole), [shared]).because).toEqual([
      { kind: 'judged-no-more', judgement: 'j3' },
      { kind: 'no-hub-any-more', identifier: phone },
    ]);
  });

  test('copied, or passed on, in one run and not in the other', () => {
    const copied = { ...side(parted), copiedContent: new Map([['ad:x/2', [phone]]]) };
    const passedOn = { ...side(parted), splits: new Set([phone]) };
    const kinds = ({ because }: ReturnType<typeof whyOtherwise>) => because.map(({ kind }) => kind);
    expect(kinds(whyOtherwise('split', content, side(whole), copied, []))).toEqual(['copied-now']);
    expect(kinds(whyOtherwise('merged', content, copied, side(whole), []))).toEqual([
      'copied-no-more',
    ]);
    expect(kinds(whyOtherwise('split', content, side(whole), passedOn, []))).toEqual([
      'reassigned',
    ]);
    expect(kinds(whyOtherwise('merged', content, passedOn, side(whole), []))).toEqual([
      'reassigned-no-more',
    ]);
  });

  test('ten causes are told, and how many there are besides', () => {
    const evidence = Array.from({ length: 13 }, (_, i) => ({
      ...{ identifier: `phone:+7700000100${i}`, era: 0, weight: 'strong' as const },
      ...{ probability: 0.9, groups: 2, ads: [1, 1] as const },
    }));
    const wide = { ...content, merges: [{ ...merge, evidence }] };
    const { because, moreCauses } = whyOtherwise('split', wide, side(whole), side(parted), []);
    expect(because).toHaveLength(10);
    expect(moreCauses).toBe(3);
  });
});
