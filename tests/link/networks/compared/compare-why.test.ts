import { describe, expect, test } from 'vitest';
import type { NetworkJudgement } from '../../../../server/link/judgements/index.ts';
import type { Side } from '../../../../server/link/networks/compared/causes.ts';
import { whyOtherwise } from '../../../../server/link/networks/compared/compare-why.ts';
import type { HeldMerge, NetworkContent } from '../../../../server/link/networks/found-by-run.ts';
import { content, link, merge } from '../content.ts';

const phone = 'phone:+77000000001';
const held: HeldMerge = merge('ad:x/1', 'ad:x/2', { here: true, evidence: [link(phone)] });
const network = content({ identifiers: [{ id: phone, ads: 4, hub: false }], merges: [held] });
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
type Of = Parameters<typeof whyOtherwise>;
const split = (before: Of[2], after: Of[3], said: Of[4] = [], of = network) =>
  whyOtherwise('split', of, before, after, said).because;
const merged = (before: Of[2], after: Of[3], said: Of[4] = [], of = network) =>
  whyOtherwise('merged', of, before, after, said).because;
const kinds = (because: ReturnType<typeof split>) => because.map(({ kind }) => kind);
const rest = (kind: string) => ({ kind, identifier: phone });
const by = (kind: string, judgement = 'j1') => ({ kind, judgement });
const whole = { 'ad:x/1': 'n1', 'ad:x/2': 'n1', 'ad:x/3': 'n2' };
const parted = { 'ad:x/1': 'n1', 'ad:x/2': 'n3', 'ad:x/3': 'n2' };

describe('why networks split and merged', () => {
  const apart = judged('j1', 'apart', 'ad:x/1', 'ad:x/2');
  const elsewhere = judged('j2', 'apart', 'ad:x/1', 'ad:x/3');
  const said = [apart, elsewhere];

  test('evidence that got less is too little; that alone without a judgement', () => {
    expect(split(side(whole), side(parted), said)).toEqual([rest('too-little-now')]);
  });

  test('a judgement that parts it is the cause, one about other ads is not', () => {
    expect(split(side(whole), side(parted, ['j1', 'j2']), said)).toEqual([by('judged')]);
  });

  test('withdrawn, it is named before what is held in common', () => {
    expect(merged(side(parted, ['j1', 'j2']), side(whole), said)).toEqual([
      by('judged-no-more'),
      rest('links'),
    ]);
  });

  test('a judgement that a run refuses is one that it does not follow', () => {
    const refusing = side(whole, ['j1'], 'j1');
    expect(merged(side(parted, ['j1']), refusing, said)[0]).toEqual(by('judged-no-more'));
    expect(split(side(whole), side(parted, ['j1'], 'j1'), said)).toEqual([rest('too-little-now')]);
  });

  test('a judgement that is followed but for a part says what stands against the part', () => {
    const exception = { refused: 'j1', chain: ['ad:x/9'], partly: true as const };
    const partly = (networks: Record<string, string>) => {
      const one = side(networks, ['j1']);
      return { ...one, run: { ...one.run, exceptions: [exception] } };
    };
    expect(split(side(whole), partly(parted), said)).toEqual([
      { kind: 'judged-in-part', judgement: 'j1', exception },
    ]);
    // Followed as a whole before, and but for a part now: that is less.
    expect(merged(side(parted, ['j1']), partly(whole), said)[0]).toEqual({
      kind: 'judged-in-part',
      judgement: 'j1',
      exception,
    });
    expect(split(partly(whole), side(parted, ['j1']), said)).toEqual([by('judged')]);
  });

  test('what was held in common in both runs is told as a belief that changed', () => {
    const holding = (id: string): [string, NetworkContent] => [id, { ...network, merges: [] }];
    const both = { ...side(parted), contents: new Map([holding('n1'), holding('n3')]) };
    const one = { ...side(parted), contents: new Map([holding('n1')]) };
    expect(kinds(merged(both, side(whole)))).toEqual(['believed-now']);
    expect(kinds(merged(one, side(whole)))).toEqual(['links']);
    expect(kinds(split(side(whole), both))).toEqual(['believed-no-more']);
    expect(kinds(split(side(whole), one))).toEqual(['too-little-now']);
    // Where a judgement parted them, no belief has changed.
    expect(kinds(split(side(whole), { ...both, run: side({}, ['j1']).run }, said))).toEqual([
      'judged',
    ]);
    const wasApart = { ...both, run: side({}, ['j1']).run };
    expect(kinds(merged(wasApart, side(whole), said))).toEqual(['judged-no-more']);
    // A near match of the two names it; or both runs saw the same graph, and the same observations of it.
    const why = 'too-little' as const;
    const nearMatch = { other: 'n3', evidence: held.evidence, why, probability: 0.2 };
    const near = { ...network, nearMatches: [nearMatch] };
    const missed = { ...one, contents: new Map([['n1', near]]) };
    expect(kinds(merged(missed, side(whole)))).toEqual(['believed-now']);
    const [before, after] = [side(parted), side(whole)];
    const same = { ...after, run: { ...after.run, graph: before.run.graph } };
    expect(kinds(merged(before, same))).toEqual(['believed-now']);
    const readOtherwise = { ...same, run: { ...same.run, judgements: ['an observation'] } };
    expect(kinds(merged(before, readOtherwise))).toEqual(['links']);
  });

  test('of what is still held in common nothing else is said, though an ad fell away of which that is not known', () => {
    const holding = (id: string): [string, NetworkContent] => [id, { ...network, merges: [] }];
    const after = {
      ...side({ ...parted, 'ad:x/4': 'ad:x/4' }),
      contents: new Map([holding('n1'), holding('n3')]),
    };
    const both = { ...network, merges: [held, { ...held, b: 'ad:x/4' }] };
    const before = side({ ...whole, 'ad:x/4': 'n1' });
    expect(split(before, after, [], both)).toEqual([rest('believed-no-more')]);
  });

  test('beside what is new, what was held in common before is no cause', () => {
    const added = { ...held.evidence[0], identifier: 'email:desk@example.org' } as const;
    const two = { ...held, evidence: [...held.evidence, added] } as HeldMerge;
    const holding: NetworkContent = { ...network, merges: [] };
    const before = {
      ...side(parted),
      contents: new Map([
        ['n1', holding],
        ['n3', holding],
      ]),
    };
    expect(merged(before, side(whole), [], { ...network, merges: [two] })).toEqual([
      { kind: 'links', identifier: 'email:desk@example.org' },
    ]);
  });

  test('of two networks of many thousand identifiers too', () => {
    const ids = Array.from({ length: 20_000 }, (_, n) => `email:${n}@example.org`);
    const evidence = (identifier: string) => ({ ...held.evidence[0], identifier });
    const merges = ids.map((id) => ({ ...held, evidence: [evidence(id)] }) as HeldMerge);
    const identifiers = ids.map((id) => ({ id, ads: 1, hub: false }));
    const holding: NetworkContent = { ...network, merges: [], identifiers };
    const both = { ...side(parted), contents: new Map(['n1', 'n3'].map((id) => [id, holding])) };
    const { because, moreCauses } = whyOtherwise(
      'merged',
      { ...network, merges },
      both,
      side(whole),
      [],
    );
    expect([because[0]?.kind, moreCauses]).toEqual(['believed-now', 19_990]);
  });

  test('an identifier that was judged shared, and one that no longer is', () => {
    const shared = judged('j3', 'shared', phone);
    const hub = { ...side(parted, ['j3']), hubs: new Set([phone]) };
    expect(split(side(whole), hub, [shared])).toEqual([by('judged', 'j3'), rest('hub-now')]);
    expect(merged(hub, side(whole), [shared])).toEqual([
      by('judged-no-more', 'j3'),
      rest('no-hub-any-more'),
    ]);
  });

  test('copied, or passed on, in one run and not in the other', () => {
    const copied = { ...side(parted), copiedContent: new Map([['ad:x/2', [phone]]]) };
    const passedOn = { ...side(parted), splits: new Set([phone]) };
    expect(kinds(split(side(whole), copied))).toEqual(['copied-now']);
    expect(kinds(merged(copied, side(whole)))).toEqual(['copied-no-more']);
    expect(kinds(split(side(whole), passedOn))).toEqual(['reassigned']);
    expect(kinds(merged(passedOn, side(whole)))).toEqual(['reassigned-no-more']);
  });

  test('ten causes are told, and how many there are besides', () => {
    const evidence = Array.from({ length: 13 }, (_, i) => ({
      ...{ identifier: `phone:+7700000100${i}`, era: 0, weight: 'strong' as const },
      ...{ probability: 0.9, groups: 2, ads: [1, 1] as const },
    }));
    const wide = { ...network, merges: [{ ...held, evidence }] };
    const { because, moreCauses } = whyOtherwise('split', wide, side(whole), side(parted), []);
    expect(because).toHaveLength(10);
    expect(moreCauses).toBe(3);
  });
});
