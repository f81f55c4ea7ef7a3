import { expect, test } from 'vitest';
import {
  isNarrowed,
  readAsked,
  variablesOf,
} from '../../../../../client/src/pages/ask/overview/address.ts';

test('an address says what is counted', () => {
  const asked = readAsked({
    ...{ from: '2026-01-05', to: '2026-02-01', country: 'KZ', platform: 'lotus-board.example' },
    ...{ kind: 'phone', level: '4', corridor: 'KZ,TR', growth: '2026-01-31' },
  });
  expect(asked).toMatchObject({ kind: 'phone', level: 4, corridor: ['KZ', 'TR'] });
  expect(variablesOf(asked)).toEqual({
    days: { from: '2026-01-05', to: '2026-02-01' },
    ...{ countries: ['KZ'], platforms: ['lotus-board.example'], kinds: ['phone'] },
    growthTo: '2026-01-31',
  });
});

test('what cannot be meant narrows nothing', () => {
  const asked = readAsked({
    ...{ from: '2026-02-31', to: 'yesterday', country: 'Kazakhstan', kind: 'ad' },
    ...{ level: '9', corridor: 'KZ,KZ' },
  });
  expect(Object.values(asked).every((value) => value === undefined)).toBe(true);
  expect(isNarrowed(asked)).toBe(false);
  expect(variablesOf(asked).days).toBeNull();
  // A level and a corridor show more of the same ads.
  expect(isNarrowed(readAsked({ level: '2', corridor: 'KZ,TR' }))).toBe(false);
});
