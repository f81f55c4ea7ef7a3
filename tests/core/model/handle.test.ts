import { describe, expect, test } from 'vitest';
import { readHandle, readHandleOf, serviceOf, services } from '../../../server/core/model/index.ts';

test.each([
  ['telegram:orchid_rooms', 'telegram:orchid_rooms'],
  ['Telegram: @Orchid_Rooms', 'telegram:orchid_rooms'],
  ['тг:orchid_rooms', 'telegram:orchid_rooms'],
  ['텔레그램:orchid_rooms', 'telegram:orchid_rooms'],
  ['telegram：＠orchid_rooms', 'telegram:orchid_rooms'],
  ['insta:orchid.rooms', 'instagram:orchid.rooms'],
  ['LINE ID: orchid-rooms', 'line:orchid-rooms'],
  ['微信:orchid2026', 'wechat:orchid2026'],
  ['카톡:난초방', 'kakaotalk:난초방'],
])('%s is %s', (raw, key) => {
  expect(readHandle(raw)?.entity.id).toBe(`handle:${key}`);
});

const noHandles =
  ': orchid_rooms @orchid_rooms nosuchservice:orchid telegram: telegram:abc telegram:7orchid instagram:... viber:-- constructor:orchid __proto__:orchid toString:orchid';
test.each([
  '',
  'telegram:or chid',
  ...noHandles.split(' '),
  `telegram:${'a'.repeat(33)}`,
  `viber:${'a'.repeat(100_000)}`,
])('%s is none', (raw) => {
  expect(readHandle(raw)).toBeUndefined();
});

test('a service that is no service names no account', () => {
  expect(readHandleOf('constructor', 'orchid')).toBeUndefined();
  expect(serviceOf('constructor')).toBeUndefined();
});

describe('services', () => {
  const words = Object.entries(services).flatMap(([name, { aliases }]) =>
    [...new Set([name, ...aliases])].map((word) => [word, name] as const),
  );

  test.each(words)('“%s” names %s and nothing else', (word, name) => {
    expect(serviceOf(word)).toBe(name);
    expect(words.filter(([other]) => other === word)).toHaveLength(1);
    expect(word).toBe(word.normalize('NFKC').toLowerCase());
  });

  test('no host belongs to two', () => {
    const hosts = Object.values(services).flatMap((service) => service.hosts);
    expect(new Set(hosts).size).toBe(hosts.length);
  });
});
