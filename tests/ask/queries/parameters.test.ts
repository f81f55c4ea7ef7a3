import { describe, expect, test } from 'vitest';
import {
  ParameterError,
  type ParameterType,
  type SavedQuery,
} from '../../../server/ask/queries/index.ts';
import { readParameters } from '../../../server/ask/queries/parameters.ts';
import { which } from './which.ts';

const query = (type: ParameterType, preset?: string): SavedQuery => {
  const given = preset === undefined ? {} : { default: preset };
  return which({ parameters: [{ name: 'x', title: 'X', type, ...given }] });
};
const now = new Date('2026-05-31T23:00:00Z');
const read = (type: ParameterType, given: unknown) =>
  readParameters(query(type), { x: given }, now).x;

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
  ['text', 'two  words', 'two  words'],
  ['texts', 'one, two words;\nthree, one', ['one', 'two words', 'three']],
  ['texts', ['with, comma', ' ', 7], ['with, comma', '7']],
  ['countries', 'kz, TUR', ['KZ', 'TR']],
  ['kinds', 'phone,handle', ['phone', 'handle']],
  ['platform', 'platform:Lotus-Board.example', 'lotus-board.example'],
  ['platforms', 'a.example, b.example', ['a.example', 'b.example']],
  ['network', 'network:3/17', 'network:3/17'],
  ['operation', 'operation:3/1', 'operation:3/1'],
  ['place', 'Алматы', 'Алматы'],
  ['entity', '8 (700) 000-00-01', '8 (700) 000-00-01'],
  ['entities', '@orchid_rooms\n+7 700 000 0001', ['@orchid_rooms', '+7 700 000 0001']],
  ['boolean', 'yes', true],
  ['boolean', false, false],
  ['boolean', '0', false],
  ['confidence', '0.6', 0.6],
  ['confidence', '60 %', 0.6],
  ['date', 'today', '2026-05-31'],
  ['date', 'today-31', '2026-04-30'],
  ['period', '2026-01-01..2026-01-31', { from: '2026-01-01', to: '2026-02-01' }],
  ['period', '2026-01-01', { from: '2026-01-01', to: '2026-01-02' }],
  ['period', 'today-30..', { from: '2026-05-01', to: '9999' }],
  ['period', '..2026-02-28', { from: '0000', to: '2026-03-01' }],
] as const)('%s %j is %j', (type, given, value) => {
  expect(read(type, given)).toEqual(value);
});

const refused: Readonly<Partial<Record<ParameterType, unknown[]>>> = {
  entity: ['nothing:1'],
  entities: ['phone:+77000000001, nothing:1'],
  countries: ['KZ, Atlantis', [['KZ']]],
  kinds: ['phone, phones'],
  platform: ['two words'],
  network: ['operation:1/1'],
  operation: ['network:1/1'],
  boolean: ['perhaps'],
  confidence: ['1.5', '150 %'],
  period: ['2026-02-01..2026-01-01', '2026-02-30..', 'last month'],
  texts: [' , '],
  country: ['Kazakhstan', 'XX', ['KZ']],
  date: ['today+1', 'yesterday', '2026-02-30', '2026-5-1', '2026-05-01T00:00:00Z'],
  number: ['many', '0x10', '1e3', 'Infinity', '9'.repeat(400)],
  integer: ['1.5', '99999999999999999999'],
  kind: ['Phone', 'constructor'],
  text: [['a'], { a: 1 }, undefined, null, '  '],
};
test.each(
  Object.entries(refused).flatMap(([type, all]) =>
    all.map((given) => [type as ParameterType, given] as const),
  ),
)('%s %j is refused, with what is wanted', (type, given) => {
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

test('texts of which there are a few are held to them, one or several', () => {
  const among = (type: 'text' | 'texts'): SavedQuery => ({
    ...query(type),
    parameters: [{ name: 'x', title: 'X', type, choices: ['btc', 'eth'] }],
  });
  expect(readParameters(among('text'), { x: 'eth' })).toEqual({ x: 'eth' });
  expect(readParameters(among('texts'), { x: 'eth, btc' })).toEqual({ x: ['eth', 'btc'] });
  for (const type of ['text', 'texts'] as const)
    expect(() => readParameters(among(type), { x: 'eth, doge' })).toThrow('one of btc, eth');
});

describe('what is not given', () => {
  test.each([
    ['text', '', null],
    ['platforms', '', []],
    ['text', ' two words ', ' two words '],
    ['number', '-0.5', -0.5],
    ['date', 'today', '2026-05-31'],
    ['kinds', 'phone, handle', ['phone', 'handle']],
  ] as const)('%s takes the default “%s” as %j', (type, preset, value) => {
    expect(readParameters(query(type, preset), {}, now)).toEqual({ x: value });
  });

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
