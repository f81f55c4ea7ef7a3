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
  ['инстам @orchid.7', 'instagram:orchid.7'],
  ['телеграмымнан orchid_7', 'telegram:orchid_7'],
  ['тик-тогым @orchid.7', 'tiktok:orchid.7'],
  ['instagramymda orchid_7', 'instagram:orchid_7'],
  ['telegramimizga yozing @orchid_7', 'telegram:orchid_7'],
  ['В контакте id: orchid_7', 'vk:orchid_7'],
  ["what's app orchid_7", 'whatsapp:orchid_7'],
  ['face book orchid.7', 'facebook:orchid.7'],
  ['ټيليګرام @orchid_7', 'telegram:orchid_7'],
  ['تلگرامم @orchid_7', 'telegram:orchid_7'],
  ['وتليجرامي @orchid_7', 'telegram:orchid_7'],
  ['тeлeгрaм @orchid_7', 'telegram:orchid_7'],
  ['OKda @orchid_7', 'ok:orchid_7'],
  ['We Chat: orchid_7', 'wechat:orchid_7'],
  ['we chat id orchid_7', 'wechat:orchid_7'],
  ['ㅋㅌ orchid77', 'kakaotalk:orchid77'],
])('%s', (text, key) => {
  expect(readFrom(text)).toEqual([`handle:${key}`]);
});

// A board's own host in the line that every ad of it ends in, and the network that a payment takes.
test.each([
  [
    'WhatsApp: +7 700 000 44 17 | orchid-board.example',
    'site:orchid-board.example phone:+77000004417',
  ],
  ['Пишите в WhatsApp\norchid-board.example', 'site:orchid-board.example'],
  ['USDT TRC20 WhatsApp +7 700 000 44 17', 'phone:+77000004417'],
  ['WhatsApp, USDT TRC-20', ''],
  ['pay BEP20 whatsapp', ''],
  ['whatsapp: usdt_trc20', ''],
  ['WhatsApp: orchid.example.7', 'handle:whatsapp:orchid.example.7'],
])('%s holds no account that is a host or a network', (text, ids) => {
  expect(readFrom(text).sort()).toEqual(ids.split(' ').filter(Boolean).sort());
});

test.each([
  'telegram channel',
  'on line tonight',
  'hotline: orchid7',
  'telegram: 12345',
  'telegram: x',
  'vk is good',
  'オンライン orchid_7',
  '온라인 orchid_7',
  'ออนไลน์ orchid_7',
  'okum orchid_7',
  'we chat with orchid_7 here',
  'signaling orchid_7',
])('%s names no account', (text) => {
  expect(readFrom(text)).toEqual([]);
});

test('an email after the name of a service is an email', () => {
  expect(readFrom('telegram: orchid@lotus.com')).toEqual(['email:orchid@lotus.com']);
});

test('a number in disguise behind the name of a service is a number', () => {
  expect(readFrom('톡 말고 전화 o1o_ooo9_2oSS', 'KR')).toEqual(['phone:+821000092055']);
});
