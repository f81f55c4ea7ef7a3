import { expect, test } from 'vitest';
import { reachOf } from '../../../client/src/charts/reach-of.ts';

test.each([
  ['127.0.0.1', 'here'],
  ['localhost', 'here'],
  ['[::1]', 'here'],
  ['127.0.0.1.desk.example', 'network'],
  ['workspace.desk.example', 'network'],
])('an address of %s works %s', (host, reach) => {
  expect(reachOf(host)).toBe(reach);
});
