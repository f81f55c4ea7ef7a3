import { expect, test } from 'vitest';
import {
  readBeliefs,
  writtenBeliefs,
} from '../../../../server/link/networks/input/input-beliefs.ts';

test('what was believed is written as one text and read as it was', () => {
  const round = { groups: 12, testable: 9, linked: 3, unsupported: 2 };
  const eras = [
    {
      era: 0,
      rounds: [
        { from: 0, probability: 0.1 + 0.2, ...round },
        { from: 7, probability: 0, ...round },
      ],
    },
    { era: 1, rounds: [{ from: 2, probability: 0.99, ...round }] },
  ];
  expect(readBeliefs(writtenBeliefs(eras))).toEqual(
    eras.flatMap(({ era, rounds }) => rounds.map((one) => ({ era, ...one }))),
  );
  expect(readBeliefs(writtenBeliefs([]))).toEqual([]);
});
