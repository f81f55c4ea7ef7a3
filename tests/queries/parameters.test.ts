import { describe, expect, test } from 'vitest';
import { ParameterError, type ParameterType, type SavedQuery } from '../../server/queries/index.ts';
import { readParameters } from '../../server/queries/parameters.ts';

const query = (type: ParameterType, preset?: string): SavedQuery => ({
  ...{ name: 'which', title: 'Which?', description: '', howToRead: '', version: 1 },
  ...{ columns: [], cypher: '', own: false },
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

describe('a number beyond what is allowed is refused, with what is', () => {
  const [parameter] = query('number', '0.6').parameters;
  const bounded = (most?: number): SavedQuery => ({
    ...query('number'),
    parameters: parameter
      ? [{ ...parameter, least: 0, ...(most === undefined ? {} : { most }) }]
      : [],
  });
  test.each(['2', '-1', '1.01', '-5e99', '1e3'])('%s', (x) => {
    expect(() => readParameters(bounded(1), { x })).toThrow(
      expect.objectContaining({
        message: `x “${x}” is not a number from 0 to 1`,
        remedy: 'Give a number from 0 to 1. For example x=0.6.',
      }),
    );
  });
  test('-1, where there is a least alone', () => {
    expect(() => readParameters(bounded(), { x: '-1' })).toThrow('is not a number, 0 or more');
    expect(readParameters(bounded(), { x: '7' })).toEqual({ x: 7 });
  });
  test.each(['0', '1', '0.5'])('%s is allowed', (x) => {
    expect(readParameters(bounded(1), { x })).toEqual({ x: Number(x) });
  });
});

test('two values that are to differ are refused where they are one, however they are written', () => {
  const two: SavedQuery = {
    ...query('country'),
    parameters: [
      { name: 'from', title: 'From', type: 'country' },
      { name: 'to', title: 'To', type: 'country', unlike: 'from' },
    ],
  };
  expect(() => readParameters(two, { from: 'KZ', to: 'kaz' })).toThrow(
    expect.objectContaining({ parameter: 'to', message: 'to and from are both KZ' }),
  );
  expect(readParameters(two, { from: 'KZ', to: 'TR' })).toEqual({ from: 'KZ', to: 'TR' });
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

test('a parameter called as what every object has is missing until it is given', () => {
  const odd: SavedQuery = {
    ...query('text'),
    parameters: [{ name: '__proto__', title: 'X', type: 'text' }],
  };
  expect(() => readParameters(odd, {})).toThrow('needs __proto__');
  const values = readParameters(odd, JSON.parse('{"__proto__":"a"}'));
  expect(Object.entries(values)).toEqual([['__proto__', 'a']]);
});
