import { describe, expect, test } from 'vitest';
import type { NetworkJudgement } from '../../../../server/link/judgements/index.ts';
import {
  isJudgedSince,
  judgementsAgainst,
  outcomeLabel,
  outcomeOf,
} from '../../../../server/link/networks/judged/outcome.ts';

const run = {
  n: 3,
  judgements: ['a', 'b', 'p'],
  contradictions: [{ refused: 'b', chain: ['c', 'ad:x/1', 'a'] }],
  exceptions: [{ refused: 'p', chain: ['c'], partly: true as const }],
};
const signed = { author: 'AB', account: 'unit', reason: 'seen' };
const said = (
  id: string,
  over: Partial<NetworkJudgement> & { readonly about?: readonly string[] } = {},
): NetworkJudgement => {
  const { about = ['ad:1', 'ad:2'], ...rest } = over;
  const subject = { entities: [...about] };
  return { ...signed, id, kind: 'together', at: '2026-03-04T10:00:00Z', subject, ...rest };
};
const withdrawn = { ...signed, at: '2026-03-06T10:00:00Z' };

test.each([
  ['followed', said('a'), 'followed', 'Run 3 followed it.'],
  ['followed still', said('a', { withdrawn }), 'followed', 'Run 3 still followed it.'],
  ['followed but for a part', said('p'), 'partly', 'Run 3 followed it but for a part.'],
  ['contradicted', said('b'), 'contradicted', 'Run 3 did not follow it.'],
  ['not seen yet', said('z'), 'not-seen', 'Run 3 did not see it yet.'],
  ['never seen', said('z', { withdrawn }), 'not-seen', 'No run follows it.'],
  ['an answer', said('z', { kind: 'rejected' }), 'answer', 'Two people that say the same decide.'],
  ['signed while the run read', said('a', { at: '2999-01-01' }), 'followed', 'Run 3 followed it.'],
] as const)('a judgement is %s', (_, judgement, outcome, label) => {
  expect(outcomeOf(judgement, run)).toBe(outcome);
  expect(outcomeLabel(judgement, run)).toBe(label);
  if (outcome !== 'answer') expect(outcomeOf(judgement, null)).toBe('no-run');
});

test('of what stands against one, an ad on both sides is no judgement', () => {
  expect(judgementsAgainst({ id: 'b' }, run)).toEqual(['c', 'a']);
  expect(judgementsAgainst({ id: 'a' }, run)).toEqual([]);
});

describe('whether a run would obey others than the last one did', () => {
  const split = (id: string, ads: readonly string[], over: Partial<NetworkJudgement> = {}) => {
    const sides = ads.map((ad) => [ad]);
    const parting = { network: 'network:1/1', at: 'phone:1', sides };
    const subject = { entities: [...ads], split: parting, members: 'm' };
    return said(id, { kind: 'apart', subject, ...over });
  };
  const [one, other] = [
    ['ad:1', 'ad:2'],
    ['ad:1', 'ad:3'],
  ];

  const back = split('a', one, { withdrawn });
  const turned = said('x', { about: ['ad:2', 'ad:1'] });
  test.each([
    ['not where what it follows is signed again', [split('a', one), split('x', one)], false],
    ['where something else is said', [split('a', one), split('x', other)], true],
    ['not where one of two that say the same takes it back', [back, split('x', one)], false],
    ['where all who said it take it back', [back], true],
    ['not where two things are judged the other way round', [said('a'), turned], false],
    ['where what it refused is said again', [said('b'), said('x')], true],
    ['not where nothing was said since', [said('a')], false],
    ['not where a network was confirmed', [said('x', { kind: 'confirmed' })], false],
  ])('%s', (_, all, would) => {
    expect(isJudgedSince(all, run)).toBe(would);
  });
});
