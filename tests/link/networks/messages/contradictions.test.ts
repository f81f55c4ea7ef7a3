import { expect, test } from 'vitest';
import type { NetworkJudgement } from '../../../../server/link/judgements/index.ts';
import { contradictionSentence } from '../../../../server/link/networks/messages/contradictions.ts';

const judgement = (id: string, kind: NetworkJudgement['kind'], ...entities: string[]) =>
  ({
    ...{ id, kind, subject: { entities }, at: '2026-03-04T05:06:07Z', author: 'AB' },
    ...{ account: 'ab', reason: 'seen', version: '0' },
  }) as NetworkJudgement;
const all = [
  judgement('j1', 'apart', 'phone:+77000000001', 'phone:+77000000002'),
  judgement('j2', 'together', 'ad:lotus-board.example/1', 'ad:lotus-board.example/2'),
  judgement('j3', 'exclusive', 'phone:+77000000001'),
];
const apart =
  'AB’s “apart” of 2026-03-04 about phone +77000000001 and phone +77000000002 (“seen”, j1)';
const together =
  'AB’s “together” of 2026-03-04 about ad lotus-board.example/1 and ad lotus-board.example/2 (“seen”, j2)';
const described = (refused: string, chain: string[], partly?: true) =>
  contradictionSentence({ refused, chain, ...(partly ? { partly } : {}) }, all);
const ads = (count: number) =>
  Array.from({ length: count }, (_, n) => `ad:lotus-board.example/${n}`);

test.each([
  ['judgements', ['j2'], `it cannot hold beside ${together}`],
  ['an ad', ads(1), 'ad lotus-board.example/0 is on both of its sides'],
  [
    'many ads',
    ads(5),
    'ad lotus-board.example/0, ad lotus-board.example/1, ad lotus-board.example/2 and 2 more are on both of its sides',
  ],
  [
    'an ad and a judgement',
    [...ads(1), 'j2'],
    `ad lotus-board.example/0 is on both of its sides, and it cannot hold beside ${together}`,
  ],
  ['a judgement that is not known', ['j9'], 'it cannot hold beside judgement j9'],
])('a sentence about what stands against a judgement has no hole in it: %s', (_, chain, why) => {
  expect(described('j1', chain)).toBe(`${apart} was not followed: ${why}. Withdraw what is wrong.`);
  expect(described('j1', chain, true)).toBe(
    `${apart} was followed but for a part: ${why}. All else that it says holds.`,
  );
});

test('what is exclusive is followed but for what is judged apart', () => {
  expect(described('j3', ['j1'], true)).toBe(
    `AB’s “exclusive” of 2026-03-04 about phone +77000000001 (“seen”, j3) was followed but for a part: it cannot hold beside ${apart}. All else that it says holds.`,
  );
});
