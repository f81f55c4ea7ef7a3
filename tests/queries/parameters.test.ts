import { describe, expect, test } from 'vitest';
import { ParameterError, type ParameterType, type SavedQuery } from '../../server/queries/index.ts';
import { readParameters } from '../../server/queries/parameters.ts';

const query = (type: ParameterType, preset?: string): SavedQuery => ({
  ...{ name: 'which', title: 'Which?', description: '', howToRead: '', version: 1 },
  ...{ columns: [], cypher: '' },
  parameters: [
    { name: 'x', title: 'X', type, ...(preset === undefined ? {} : { default: preset }) },
  ],
});
const read = (type: ParameterType, given: unknown) => readParameters(query(type), { x: given }).x;

test.each([
  ['text', 'a b', 'a b'],
  ['text', ' a ', 'a'],
  ['text', 7, '7'],
  ['entity', 'phone:+77000000001', 'phone:+77000000001'],
  ['entity', 'ad:lotus-board.example/1', 'ad:lotus-board.example/1'],
  ['country', 'kz', 'KZ'],
  ['country', 'KAZ', 'KZ'],
  ['date', '2026-05-01', '2026-05-01'],
  ['date', '2028-02-29', '2028-02-29'],
  ['number', '0.5', 0.5],
  ['number', '-2', -2],
  ['number', 0, 0],
  ['integer', '12', 12],
  ['integer', 12, 12],
  ['kind', 'phone', 'phone'],
] as const)('%s %j is %j', (type, given, value) => {
  expect(read(type, given)).toBe(value);
});

test.each([
  ['entity', 'phone'],
  ['entity', 'phonex'],
  ['entity', 'nothing:1'],
  ['country', 'Kazakhstan'],
  ['country', 'XX'],
  ['date', 'yesterday'],
  ['date', '2026-02-30'],
  ['date', '2026-5-1'],
  ['date', '2026-05-01T00:00:00Z'],
  ['number', 'many'],
  ['number', '0x10'],
  ['number', '1e3'],
  ['number', 'Infinity'],
  ['number', '9'.repeat(400)],
  ['integer', '1.5'],
  ['integer', '99999999999999999999'],
  ['kind', 'Phone'],
  ['kind', 'constructor'],
  ['text', ['a']],
  ['text', { a: 1 }],
  ['country', ['KZ']],
  ['text', undefined],
  ['text', null],
  ['text', '  '],
] as const)('%s %j is refused, with what is wanted', (type, given) => {
  expect(() => read(type, given)).toThrow(ParameterError);
  try {
    read(type, given);
  } catch (error) {
    expect(error).toMatchObject({ parameter: 'x', remedy: expect.stringMatching(/^Give /) });
  }
});

describe('what is not given', () => {
  test.each([[{}], [{ x: '' }], [{ x: null }], [{ x: ' ' }]])('%j takes the default', (given) => {
    expect(readParameters(query('integer', '2'), given)).toEqual({ x: 2 });
  });
});

test.each(['y', '__proto__', 'constructor'])(
  'a parameter %s that the query has not is named',
  (name) => {
    const given = JSON.parse(`{"x":"1","${name}":"1"}`);
    expect(() => readParameters(query('text'), given)).toThrow(`which has no parameter ${name}`);
  },
);
