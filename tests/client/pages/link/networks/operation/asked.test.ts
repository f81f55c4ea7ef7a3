import { expect, test } from 'vitest';
import {
  isOperation,
  levelOf,
  listedBy,
  operationsAsked,
} from '../../../../../../client/src/pages/link/networks/operation/asked.ts';
import { withChosen } from '../../../../../../client/src/pages/link/networks/operation/choosing.ts';
import {
  levelLabel,
  standsAt,
} from '../../../../../../client/src/pages/link/networks/operation/level-label.ts';

test('the address says what is listed; an operation that is open alone says it too', () => {
  expect(listedBy({}, undefined)).toBe('network');
  expect(listedBy({ by: 'operation' }, undefined)).toBe('operation');
  expect(listedBy({}, 'operation:1/1')).toBe('operation');
  expect(listedBy({ by: 'network' }, 'operation:1/1')).toBe('network');
  expect(listedBy({ by: 'anything' }, 'network:1/1')).toBe('network');
  expect(isOperation('network:1/1')).toBe(false);
});

test('what the address cannot mean is left out', () => {
  expect(['1', '5', '0', '6', '2.5', 'x', undefined].map((level) => levelOf({ level }))).toEqual([
    ...[1, 5, undefined, undefined, undefined, undefined, undefined],
  ]);
  expect(operationsAsked({ level: '4', sort: 'NETWORKS', adsFrom: '10', from: '50' })).toEqual({
    ...{ level: 4, sort: 'NETWORKS', offset: 50, filter: { ads: { from: 10 } } },
  });
  expect(operationsAsked({ level: '9', sort: 'CUT_POINTS', adsFrom: '-7', from: '-3' })).toEqual({
    ...{ level: null, sort: 'ADS', offset: 0, filter: {} },
  });
});

test('of three that are chosen the first one goes, and what is chosen again is taken back', () => {
  expect(withChosen(['a'], 'b')).toEqual(['a', 'b']);
  expect(withChosen(['a', 'b'], 'c')).toEqual(['b', 'c']);
  expect(withChosen(['a', 'b'], 'a')).toEqual(['b']);
});

test('it is said at which levels an operation stands', () => {
  expect(levelLabel({ fromLevel: 1, toLevel: 5 }, 5)).toBe('It stands so at all 5 levels.');
  expect(levelLabel({ fromLevel: 2, toLevel: 4 }, 5)).toBe('It stands so from level 2 to 4.');
  expect(levelLabel({ fromLevel: 3, toLevel: 3 }, 5)).toBe('It stands so at level 3 alone.');
  expect([1, 2, 4, 5].map((level) => standsAt({ fromLevel: 2, toLevel: 4 }, level))).toEqual([
    ...[false, true, true, false],
  ]);
});
