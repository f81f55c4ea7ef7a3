import { expect, test } from 'vitest';
import type { ParameterType } from '../../../../../client/src/gql/graphql.ts';
import { fillIn, namedBy } from '../../../../../client/src/pages/ask/queries/fill-in.ts';
import type { Parameter } from '../../../../../client/src/pages/ask/queries/parameter-form.ts';
import { rankQueries } from '../../../../../client/src/pages/ask/queries/rank.ts';

const parameter = (name: string, type: ParameterType, required = true): Parameter => ({
  ...{ name, title: name, type, required, default: null, example: null, help: null },
  ...{ choices: null, least: null, most: null, unlike: null, wanted: '' },
});
const query = (name: string, title: string, parameters: Parameter[]) => ({
  ...{ name, title, parameters, description: 'Ads of contacts.', howToRead: '', cypher: '' },
  ...{ version: 1, own: false, saved: null, slow: null, result: 'TABLE' as const, tags: ['time'] },
});
const queries = [
  query('hours', 'At what hours are the ads of an entity posted?', [
    parameter('entity', 'ENTITY'),
    parameter('offset', 'NUMBER', false),
  ]),
  query('fresh', 'Which ads are new since a day?', [
    parameter('since', 'DATE'),
    parameter('country', 'COUNTRY', false),
  ]),
  query('shared', 'What do two networks have in common?', [
    parameter('one', 'NETWORK'),
    parameter('other', 'NETWORK'),
  ]),
];
const phone = { id: 'phone:+77000001125', kind: 'PHONE' };
const turkey = { id: 'country:TR', kind: 'COUNTRY' };
const namesOf = (question: string, held: { id: string; kind: string }[] = []) =>
  rankQueries(queries, question, namedBy(question, held)).map((one) => one.query.name);

test('a question finds a query by its words, in other forms and half typed', () => {
  expect(namesOf('which hour was it posting')[0]).toBe('hours');
  expect(namesOf('networ')).toEqual(['shared']);
  expect(namesOf('TIME').sort()).toEqual(['fresh', 'hours', 'shared']);
  expect(namesOf('zebra')).toEqual([]);
});

test('what a question names is filled in, and brings up who asks for it', () => {
  const question = 'new ads in Turkey since 2026-05-01';
  const [first] = rankQueries(queries, question, namedBy(question, [turkey]));
  expect(first?.query.name).toBe('fresh');
  expect(first?.values).toEqual({ since: '2026-05-01', country: 'TR' });
  expect(namesOf('+7 700 000 1125', [phone])).toEqual(['hours']);
});

test('each thing goes into one field that takes it; a day that does not exist into none', () => {
  const one = { id: 'network:1/1', kind: 'NETWORK' };
  const other = { id: 'network:1/6', kind: 'NETWORK' };
  const named = namedBy('2026-02-31, 2026-05-03 to 2026-05-01, operation:1/2', [one, phone, other]);
  const fields = (...types: ParameterType[]) =>
    fillIn(
      types.map((type) => parameter(type, type)),
      named,
    );
  const both = fillIn([parameter('a', 'NETWORK'), parameter('b', 'NETWORK')], named);
  expect(both).toEqual({ a: one.id, b: other.id });
  const PERIOD = '2026-05-01..2026-05-03';
  const filled = { ENTITY: phone.id, PERIOD, OPERATION: 'operation:1/2' };
  expect(fields('ENTITY', 'PERIOD', 'OPERATION')).toEqual(filled);
  expect(fields('COUNTRY', 'NUMBER', 'TEXT')).toEqual({});
  const since = fillIn([parameter('p', 'PERIOD')], namedBy('since 2026-05-01', []));
  expect(since).toEqual({ p: '2026-05-01..' });
});
