import { expect, test } from 'vitest';
import { readFrom } from './support.ts';

test.each([
  ['Telegram: @Orchid_Rooms', 'telegram:orchid_rooms'],
  ['telegram @orchid', 'telegram:orchid'],
  ['тг orchid_7 пишите', 'telegram:orchid_7'],
  ['تلگرام: orchid_7', 'telegram:orchid_7'],
  ['LINE ID: orchid-7.', 'line:orchid-7'],
  ['ไลน์: orchid7', 'line:orchid7'],
  ['카톡: orchid7', 'kakaotalk:orchid7'],
  ['微信:orchid2026', 'wechat:orchid2026'],
  ['insta=orchid.rooms', 'instagram:orchid.rooms'],
])('%s', (text, key) => {
  expect(readFrom(text)).toEqual([`handle:${key}`]);
});

test.each([
  'telegram channel',
  'on line tonight',
  'hotline: orchid7',
  'telegram: 12345',
  'telegram: x',
  'vk is good',
])('%s names no account', (text) => {
  expect(readFrom(text)).toEqual([]);
});

test('an email after the name of a service is an email', () => {
  expect(readFrom('telegram: orchid@lotus.com')).toEqual(['email:orchid@lotus.com']);
});
