import { describe, expect, it } from 'vitest';
import {
  namedPaths,
  readAddress,
  writeAddress,
} from '../../../../../client/src/pages/ask/paths/address.ts';
import type { FoundPath } from '../../../../../client/src/pages/ask/paths/use-paths.ts';

const unsaid = { inferred: 0, sentence: [], doubted: false, against: [], hubs: [] };
const path = (ads: number): FoundPath => {
  return { strength: 'WEAK', weakest: 0.9, ads, ...unsaid, entities: [], steps: [] };
};

describe('the address of the page', () => {
  it('gives back what was written', () => {
    const ends = { from: 'phone:+77000004417', to: 'email:a@x.example' };
    const address = { ...ends, maxSteps: 4, path: 'h2' };
    expect(readAddress(writeAddress(address))).toEqual(address);
  });

  it('holds nothing that is usual', () => {
    expect(writeAddress({ from: '', to: '', maxSteps: 6, path: '1' })).toEqual({});
  });

  it.each(['0', '9', '99', 'x', '2.5', undefined])('takes the usual steps for %s', (steps) => {
    expect(readAddress({ steps }).maxSteps).toBe(6);
  });
});

describe('namedPaths', () => {
  it('numbers each list from 1, those without a hub first, then those that are doubted', () => {
    const [withoutHub, doubted, throughHub] = [[path(1), path(2)], [path(4)], [path(3)]];
    const named = namedPaths({ withoutHub, doubted, throughHub });
    expect(
      named.map((one) => `${one.key} ${one.number} ${one.throughHub} ${one.path.ads}`),
    ).toEqual(['1 1 false 1', '2 2 false 2', 'd1 1 false 4', 'h1 1 true 3']);
  });
});
