import { expect, test } from 'vitest';
import {
  kindNames,
  kinds,
  parseEntityId,
  redactedLabel,
  relationships,
} from '../../../server/core/model/index.ts';

const all = Object.values(kinds);

test('every kind has one file’s worth: its own name, label, title, plural', () => {
  expect(Object.keys(kinds).sort()).toEqual([...kindNames].sort());
  for (const [name, kind] of Object.entries(kinds)) expect(kind.kind, name).toBe(name);
  for (const part of ['kind', 'label', 'title', 'plural'] as const)
    expect(new Set(all.map((kind) => kind[part])).size, part).toBe(all.length);
});

test('a redacted label is neutral: it says the kind and the number, nothing else', () => {
  for (const { kind, title } of all) expect(redactedLabel(kind, 12)).toBe(`${title} 12`);
});

test('properties leave the names that every node has alone', () => {
  for (const { kind, properties } of all)
    for (const name of ['id', 'kind', 'caption', 'hub'])
      expect(Object.hasOwn(properties, name), `${kind}.${name}`).toBe(false);
});

test('relationships join kinds that exist', () => {
  for (const [type, { from, to }] of Object.entries(relationships))
    for (const end of [from, ...to]) expect(Object.hasOwn(kinds, end), `${type} ${end}`).toBe(true);
});

test.each([
  ['phone:+77000000001', { kind: 'phone', key: '+77000000001' }],
  ['payment:btc:abc', { kind: 'payment', key: 'btc:abc' }],
  ['ad:lotus-board.example/1', { kind: 'ad', key: 'lotus-board.example/1' }],
  ...['phone:', 'phone', 'phonex', 'ads', ':x', ''].map((id) => [id, undefined] as const),
  ...['Phone:+7', 'capture:abc', 'constructor:x'].map((id) => [id, undefined] as const),
] as const)('parseEntityId(%s)', (id, expected) => {
  expect(parseEntityId(id)).toEqual(expected);
});
