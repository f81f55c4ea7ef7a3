import { describe, expect, it } from 'vitest';
import type { ParameterType } from '../../../../../client/src/gql/graphql.ts';
import {
  addressOf,
  type Parameter,
  readValues,
  startValues,
} from '../../../../../client/src/pages/ask/queries/parameter-form.ts';

const unsaid = { default: null, example: null, help: null, choices: null, unlike: null };
const parameter = (name: string, type: ParameterType, more: Partial<Parameter> = {}): Parameter => {
  const usual = { required: true, least: null, most: null, wanted: 'a number' };
  return { name, title: name, type, ...unsaid, ...usual, ...more };
};

const read = (type: ParameterType, text: string) => {
  const observation = readValues([parameter('p', type)], { p: text });
  return observation.ok ? observation.parameters.p : observation.errors.p?.key;
};

describe('readValues', () => {
  it.each([
    ['DATE', '2026-02-28', '2026-02-28'],
    ['DATE', '2026-02-31', 'queries.wrong.DATE'],
    ['DATE', '28.02.2026', 'queries.wrong.DATE'],
    ['COUNTRY', 'KZ', 'KZ'],
    ['COUNTRY', 'Kazakhstan', 'queries.wrong.COUNTRY'],
    ['INTEGER', '7', 7],
    ['INTEGER', '7.5', 'queries.wanted'],
    ['NUMBER', '0.6', 0.6],
    ['NUMBER', '1e3', 'queries.wanted'],
    ['NUMBER', '0,6', 'queries.wanted'],
    ['KIND', 'phone', 'phone'],
    ['KIND', 'toString', 'queries.wrong.KIND'],
    ['ENTITY', 'phone:+77000004417', 'phone:+77000004417'],
    ['ENTITY', '+77000004417', 'queries.wrong.ENTITY'],
    ['TEXT', '  visa ', 'visa'],
    ['DATE', 'today-30', 'today-30'],
    ['DATE', 'tomorrow', 'queries.wrong.DATE'],
    ['CONFIDENCE', '0.6', 0.6],
    ['CONFIDENCE', '1.2', 'queries.wanted'],
    ['PERIOD', '2026-01-01..', '2026-01-01..'],
    ['ENTITIES', '+7 700 000 0001, @orchid', '+7 700 000 0001, @orchid'],
  ] as const)('reads a %s from %s as %s', (type, text, value) => {
    expect(read(type, text)).toBe(value);
  });

  it('holds numbers within the limits of the declaration, in its words', () => {
    const wanted = 'a whole number from 1 to 9';
    const depth = parameter('depth', 'INTEGER', { least: 1, most: 9, wanted });
    const errors = { depth: { key: 'queries.wanted', values: { wanted } } };
    for (const text of ['0', '10', '-3'])
      expect(readValues([depth], { depth: text })).toEqual({ ok: false, errors });
    expect(readValues([depth], { depth: '9' })).toEqual({ ok: true, parameters: { depth: 9 } });
    const open = { ...depth, most: null };
    expect(readValues([open], { depth: '10' })).toEqual({ ok: true, parameters: { depth: 10 } });
  });

  it('asks for another value where two are compared', () => {
    const from = parameter('a', 'COUNTRY', { title: 'From' });
    const two = [from, parameter('b', 'COUNTRY', { unlike: 'a' })];
    const b = { key: 'queries.unlike', values: { other: 'From' } };
    expect(readValues(two, { a: 'KZ', b: 'KZ' })).toMatchObject({ errors: { b } });
    expect(readValues(two, { a: 'KZ', b: 'KG' }).ok).toBe(true);
  });

  it('names every required field that is empty, and leaves empty optional ones out', () => {
    const parameters = [
      parameter('a', 'TEXT', { title: 'Word' }),
      parameter('b', 'DATE', { required: false }),
      parameter('c', 'INTEGER'),
    ];
    const errors = {
      a: { key: 'queries.missing', values: { title: 'Word' } },
      c: { key: 'queries.wanted', values: { wanted: 'a number' } },
    };
    expect(readValues(parameters, { a: ' ', b: '', c: 'x' })).toEqual({ ok: false, errors });
    const read = { ok: true, parameters: { a: 'visa', c: 3 } };
    expect(readValues(parameters, { a: 'visa', b: '', c: '3' })).toEqual(read);
  });
});

describe('the address', () => {
  const parameters = [
    parameter('from', 'COUNTRY', { default: 'KZ' }),
    parameter('since', 'DATE', { required: false }),
  ];

  it('wins over the usual value', () => {
    expect(startValues(parameters, { from: 'TR', other: 'x' })).toEqual({ from: 'TR', since: '' });
    expect(startValues(parameters, {})).toEqual({ from: 'KZ', since: '' });
  });

  it('holds what stands in the fields and nothing else', () => {
    expect(addressOf(parameters, { from: 'KZ', since: ' ', other: 'x' })).toEqual({ from: 'KZ' });
  });
});
