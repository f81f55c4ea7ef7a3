import { expect, test } from 'vitest';
import type { NetworkJudgement } from '../../../server/link/judgements/index.ts';
import type { HeldQuestion } from '../../../server/link/networks/index.ts';
import { bearing, saidSentence, settledBy } from '../../../server/link/questions/bearing.ts';

const number = 'phone:+77000000001';
const [one, other] = ['network:1/1', 'network:1/2'];
const asked = (kind: HeldQuestion['kind'], about: string[], more: Partial<HeldQuestion> = {}) =>
  ({ kind, about, shared: [], holders: [], ...more }) as unknown as HeldQuestion;
const pair = asked('together', [one, other], {
  shared: [{ identifier: number, ads: [1, 1], holders: 2 }],
});
const holders = [one, other].map((id) => ({ id, ads: 1 }));
const said = (kind: NetworkJudgement['kind'], subject: NetworkJudgement['subject']) =>
  ({ kind, subject, author: 'AB' }) as NetworkJudgement;
const sentences = (judgements: NetworkJudgement[], question: HeldQuestion) =>
  bearing(judgements, question).map((found) => [found.isFor, saidSentence(found, (id) => id)]);

test.each([
  ['exclusive', true, 'is one owner’s'],
  ['shared', false, 'is shared by strangers'],
] as const)('what two networks share was judged %s: it settles the pair', (kind, isFor, words) => {
  const judgement = said(kind, { entities: [number] });
  expect(sentences([judgement], pair)).toEqual([[isFor, `AB said that ${number} ${words}.`]]);
  expect(settledBy([judgement])(pair)).toBe(true);
  const more = [...pair.shared, { identifier: 'email:a@b.example', ads: [1, 1], holders: 2 }];
  expect(settledBy([judgement])({ ...pair, shared: more } as HeldQuestion)).toBe(false);
});

test('that two who hold a number are not one speaks against one owner, and for its having passed on', () => {
  const judgement = said('apart', { entities: ['ad:x/1', 'ad:x/2'], networks: [one, other] });
  const words = `AB said that ${one} and ${other} are not under one control.`;
  expect(sentences([judgement], asked('exclusive', [number], { holders }))).toEqual([
    [false, words],
  ]);
  expect(sentences([judgement], asked('reassigned', [number], { holders }))).toEqual([
    [true, words],
  ]);
});

test('what was withdrawn, or is about others, is not told', () => {
  const withdrawn = { at: '', author: 'AB', reason: '' };
  const taken = { ...said('exclusive', { entities: [number] }), withdrawn } as NetworkJudgement;
  const elsewhere = said('exclusive', { entities: ['phone:+77000000009'] });
  expect(bearing([taken, elsewhere], pair)).toEqual([]);
  expect(settledBy([])(asked('together', [one, other]))).toBe(false);
});
