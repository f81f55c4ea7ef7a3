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

// Ads that mix languages: a sentence in Latin letters goes on behind the service's name, or the next line begins.
test.each([
  'Звоните заранее\nWhatsApp till late\nОткрыто 10:00',
  'Только ватсап: orchid',
  'Адрес\nAdres whatsapptan verilir. Bekliyorum',
  'Ищем девушек\n- Qolgani telegramda\n- Pasport qilib beramiz',
  'Ищем девушек\nQolgani telegramda\n\nOrzular',
  'Ищем девушек\n➡️ galanyny imoda\n➡️ tejribe',
  'Гарантия. Doly maglumat imo tejribe',
  'Пишите в Telegram tejribe hökman däl',
  'Пишите в телеграм: tejribe hökman däl',
  '자세한 건 카톡으로\nTaxi possible',
  'イベント募集\n➡️ LINEください\n➡️ Near the park gate',
  'Қолганы личкада\n✈ Charchadingizmi? Keling',
  'Оплата / тг USDT',
  'Вопросы: тг verilir',
])('%j names no account, but words of a sentence', (text) => {
  expect(readFrom(text)).toEqual([]);
});

test.each([
  ['Массаж, 10 сомонӣ\ntelegram orchidrooms\n0700', 'telegram:orchidrooms'],
  ['Murojaat uchun тг orchidrooms', 'telegram:orchidrooms'],
  ['Пишите мне инста orchidrooms / Жду', 'instagram:orchidrooms'],
  ['Звоните. Ring me, inst: orchidrooms', 'instagram:orchidrooms'],
  ['연락 주세요 Any time, Kakaotalk ID orchidrooms', 'kakaotalk:orchidrooms'],
  ['insta orchidrooms На рынке 5 лет', 'instagram:orchidrooms'],
  ['お問い合わせ メール orchid@lotus.com katalk orchidrooms', 'kakaotalk:orchidrooms'],
  ['тг orchidrooms https://orchid.example', 'telegram:orchidrooms'],
  ['Пишите\n✈ orchid_rooms', 'telegram:orchid_rooms'],
])('%j names one: something sets it off from the sentence', (text, key) => {
  expect(readFrom(text)).toContain(`handle:${key}`);
});

test('an email after the name of a service is an email', () => {
  expect(readFrom('telegram: orchid@lotus.com')).toEqual(['email:orchid@lotus.com']);
});

test('a number in disguise behind the name of a service is a number', () => {
  expect(readFrom('톡 말고 전화 o1o_ooo9_2oSS', 'KR')).toEqual(['phone:+821000092055']);
});

// A service with a value of its own on its line names that, and the path of a link is the link's own.
const phone = 'phone:+77010001234';
test.each([
  ['t.me/nika_sample\n\nWhatsApp +7 701 000 12 34', `handle:telegram:nika_sample ${phone}`],
  ['https://t.me/nika_sample\nWhatsApp: +7 701 000 12 34', `handle:telegram:nika_sample ${phone}`],
  ['t.me/nika_sample, WhatsApp +7 701 000 12 34', `handle:telegram:nika_sample ${phone}`],
  ['t . me / nika_sample\nViber +7 701 000 12 34', `handle:telegram:nika_sample ${phone}`],
  ['line.me/ti/p/~nika_7\nViber +7 701 000 12 34', `handle:line:nika_7 ${phone}`],
  ['tiktok.com/@nika_7\nViber', 'handle:tiktok:nika_7'],
  ['sample.example/nika_7 telegram', 'site:sample.example'],
  ['https://sample.example/\n@nika_7', 'handle:unknown:nika_7 site:sample.example'],
  ['sample.example / @nika_7', 'handle:unknown:nika_7 site:sample.example'],
  ['info@sample.example / @nika_7', 'email:info@sample.example handle:unknown:nika_7'],
  ['info@sample.example/@nika_7', 'email:info@sample.example handle:unknown:nika_7'],
  ['sample.example / nika_7 telegram', 'handle:telegram:nika_7 site:sample.example'],
  ['wa.me/77010001234\nt.me/nika_7\nWhatsApp', `${phone} handle:telegram:nika_7`],
  ['t.me/nika_7\ninstagram.com/other_7', 'handle:telegram:nika_7 handle:instagram:other_7'],
  ['@nika_7 instagram.com/other_7', 'handle:unknown:nika_7 handle:instagram:other_7'],
  ['@nika_sample\nWhatsApp +7 701 000 12 34', `handle:unknown:nika_sample ${phone}`],
  ['@nika_sample\nWhatsApp: wa.me/77010001234', `handle:unknown:nika_sample ${phone}`],
  ['@nika_sample\nTelegram t.me/other_7', 'handle:unknown:nika_sample handle:telegram:other_7'],
  ['@nika_sample\nViber восемь 701 ноль ноль ноль 12 34', `handle:unknown:nika_sample ${phone}`],
  ['@nika_sample WhatsApp +7 701 000 12 34', `handle:unknown:nika_sample ${phone}`],
  ['WhatsApp +7 701 000 12 34\n@nika_sample', `handle:unknown:nika_sample ${phone}`],
  ['Viber +7 701 000 12 34\n@nika_sample', `handle:unknown:nika_sample ${phone}`],
  ['+7 701 000 12 34 WhatsApp\n@nika_sample', `handle:unknown:nika_sample ${phone}`],
])('%j: what stands beside a service that has its own', (text, ids) => {
  expect(readFrom(text)).toEqual(ids.split(' '));
});

test.each([
  ['@nika_sample (telegram)', 'telegram:nika_sample'],
  ['@nika_sample\n(telegram)', 'telegram:nika_sample'],
  ['@nika_sample\nTelegram 24/7', 'telegram:nika_sample'],
  ['@nika_sample\ntelegram\n+7 701 000 12 34', 'telegram:nika_sample'],
  ['@nika_sample telegram +7 701 000 12 34', 'telegram:nika_sample'],
  ['Telegram\n@nika_sample', 'telegram:nika_sample'],
  ['mapledemo_mei is my weixin', 'wechat:mapledemo_mei'],
])('%j: a name beside a service that has no other', (text, key) => {
  expect(readFrom(text)).toContain(`handle:${key}`);
});

// The numbers on a messenger's line are its own where they are no prices, and no word says whom to call.
test.each([
  ['@nika_sample\nтелеграм, звоните +7 701 000 12 34', `handle:telegram:nika_sample ${phone}`],
  ['@nika_sample\nTelegram, call +7 701 000 12 34', `handle:telegram:nika_sample ${phone}`],
  ['@nika_sample\nWhatsApp, call +7 701 000 12 34', `handle:unknown:nika_sample ${phone}`],
  ['@nika_sample\nTelegram 150 000 тг', 'handle:telegram:nika_sample'],
  ['@nika_sample\nTelegram 1 500 000 сум', 'handle:telegram:nika_sample'],
  ['@nika_sample\nTelegram 25 000, 40 000, 150 000', 'handle:telegram:nika_sample'],
  ['@nika_sample\nтг 25 000, ватсап +7 701 000 12 34', `handle:telegram:nika_sample ${phone}`],
  ['@nika_sample\nViber 25 000 тг +7 701 000 12 34', `handle:unknown:nika_sample ${phone}`],
])('%j: prices and calls', (text, ids) => {
  expect(readFrom(text)).toEqual(ids.split(' '));
});

test.each([
  ['@nika_7 – телеграм\n@nika_8 – инстаграм', 'telegram:nika_7 instagram:nika_8'],
  ['телеграм\n@nika_7\nинстаграм\n@nika_8', 'telegram:nika_7 instagram:nika_8'],
  ['تليجرام nika_7@', 'telegram:nika_7'],
  ['تلگرام: nika@ واتساپ', 'telegram:nika'],
  ['line id.nika_7', 'line:nika_7'],
  ['薇信nika_7', 'wechat:nika_7'],
  ['加V：nika_7', 'wechat:nika_7'],
  ['加我V nika_7', 'wechat:nika_7'],
  ['➕V nika_7', 'wechat:nika_7'],
  ['v信 nika_7，飞机 @nika_8', 'wechat:nika_7 telegram:nika_8'],
  ['电报：nika_7', 'telegram:nika_7'],
])('%j', (text, keys) => {
  expect(readFrom(text)).toEqual(keys.split(' ').map((key) => `handle:${key}`));
});

test.each(['飞机票 nika_7', 'v信号 强', 'tg://resolve'])('%j names none', (text) => {
  expect(readFrom(text)).toEqual([]);
});

test.each([
  ['т/г: orchid_7; t.g. @lotus_7', 'telegram:orchid_7 telegram:lotus_7'],
  ['тг: @orchid_7, @lotus_7', 'telegram:orchid_7 telegram:lotus_7'],
  ['@orchid_7 / @lotus_7 / @maple_7 тг', 'telegram:maple_7 telegram:orchid_7 telegram:lotus_7'],
  ['telegram @orchid_7 or @lotus_7', 'telegram:orchid_7 telegram:lotus_7'],
  ['инста @orchid_7, @lotus_7 тг', 'instagram:orchid_7 telegram:lotus_7'],
  ['тг @orchid_7. Подруга @lotus_7', 'telegram:orchid_7 unknown:lotus_7'],
  ['@orchid_7 (тг), @lotus_7 (инста)', 'telegram:orchid_7 instagram:lotus_7'],
  ['orchid_7 - тг / lotus_7 - инста', 'telegram:orchid_7 instagram:lotus_7'],
])('%s: of names in a list each has its service', (text, keys) => {
  expect(readFrom(text)).toEqual(keys.split(' ').map((key) => `handle:${key}`));
});

test('“т.г.” behind a day is this year', () => {
  expect(readFrom('с 15 мая т.г. orchid_7')).toEqual([]);
});
