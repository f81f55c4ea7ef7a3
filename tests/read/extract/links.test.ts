import { expect, test } from 'vitest';
import { extract, textInput } from '../../../server/read/extract/index.ts';
import { readFrom } from './support.ts';

test.each([
  ['Write a@lotus.com.', ['email:a@lotus.com']],
  ['(https://www.lotus.example/x?y)', ['site:lotus.example']],
  ['t.me/Orchid_Rooms', ['handle:telegram:orchid_rooms']],
  ['https://www.instagram.com/orchid.rooms/?hl=ru', ['handle:instagram:orchid.rooms']],
  ['https://wa.me/77000004417?text=x', ['phone:+77000004417']],
  ['https://t.me/+AbCdEf', ['site:t.me/+abcdef']],
  ['https://t.me/', []],
  ['sub.lotus.com and lotus.com', ['site:lotus.com', 'site:lotus.com']],
  ['Подробно.Звоните', []],
])('%s', (text, ids) => {
  expect(readFrom(text)).toEqual(ids);
});

test.each([
  ['lotus-board.example', 'https://lotus-board.example/a/1'],
  ['lotus-board.example', 'https://www.lotus-board.example/'],
  ['kz.lotus-board.example', 'https://kz.lotus-board.example/a/1'],
])('a platform %s says nothing by a link to itself, %s', (platform, text) => {
  expect(readFrom(text, 'KZ', platform)).toEqual([]);
});

test.each([
  ['https://t.me/joinchat/SampleAb1', 'site:t.me/joinchat/sampleab1'],
  ['t . me / joinchat / sample_7', 'site:t.me/joinchat/sample_7'],
  ['https://t.me/addlist/SampleAb1', 'site:t.me/addlist/sampleab1'],
  ['https://instagram.com/p/SampleAb1/', 'site:instagram.com/p/sampleab1'],
  ['https://www.instagram.com/reel/SampleAb1/', 'site:instagram.com/reel/sampleab1'],
  ['https://facebook.com/groups/sample', 'site:facebook.com/groups/sample'],
  ['https://facebook.com/share/SampleAb1', 'site:facebook.com/share/sampleab1'],
  ['https://vk.com/wall-1_2', 'site:vk.com/wall-1_2'],
  ['https://ok.ru/group/100', 'site:ok.ru/group/100'],
])('%s is a page of its own, and no account that its kind of page is named by', (text, id) => {
  expect(readFrom(text)).toEqual([id]);
});

test.each([
  ['https://instagram.com/stories/orchid.7/123', 'instagram:orchid.7'],
  ['https://t.me/s/orchid_7', 'telegram:orchid_7'],
  ['https://t.me/boost/orchid_7', 'telegram:orchid_7'],
  ['https://tiktok.com/@orchid.7/video/1', 'tiktok:orchid.7'],
  ['https://facebook.com/profile.php?id=100000000001', 'facebook:100000000001'],
  ['https://facebook.com/people/Orchid/100000000001/', 'facebook:100000000001'],
  ['https://ok.ru/profile/100000000001', 'ok:100000000001'],
  ['https://vk.com/id100000001', 'vk:id100000001'],
  ['https://vk.com/photographer7', 'vk:photographer7'],
  ['https://facebook.com/about.orchid7', 'facebook:about.orchid7'],
  ['tg://resolve?domain=orchid_7', 'telegram:orchid_7'],
  ['line://ti/p/~orchid.7', 'line:orchid.7'],
  ['t.me//orchid_7', 'telegram:orchid_7'],
  ['@t.me/orchid_7', 'telegram:orchid_7'],
  ['https://ig.me/m/orchid.7', 'instagram:orchid.7'],
  ['https://instagram.com/_u/orchid.7', 'instagram:orchid.7'],
  ['https://m.me/orchid.7', 'facebook:orchid.7'],
  ['orchid_7.t.me', 'telegram:orchid_7'],
  ['https://orchid7.t.me/12', 'telegram:orchid7'],
  ['т.ме/orchid_7', 'telegram:orchid_7'],
  ['пишите т.me/orchid_7', 'telegram:orchid_7'],
  ['вк.ком/orchid_7', 'vk:orchid_7'],
])('%s leads to an account', (text, key) => {
  expect(readFrom(text)).toEqual([`handle:${key}`]);
});

test.each([
  'tg://resolve?phone=77000004417',
  't.me/77000004417',
  'wa.me//77000004417',
  'wa.me/87000004417',
  'wa.me/8 700 000 44 17',
  'wa.me/+7 (700) 000-44-17',
])('%s is a number', (text) => {
  expect(readFrom(text, 'KZ')).toEqual(['phone:+77000004417']);
});

test.each(['orchid&lotus.com', 'orchid#lotus.com', 'orchid*lotus.com'])(
  '%s may be an address whose @ is not known',
  (text) => {
    expect(readFrom(text)).toEqual([]);
  },
);

test.each([
  'https://t.me/share/url?url=x',
  'https://facebook.com/sharer/sharer.php?u=x',
  'https://vk.com/share.php?url=x',
  'https://instagram.com/accounts/login/',
  'https://instagram.com/explore/tags/vip/',
])('%s is everybody’s', (text) => {
  expect(readFrom(text)).toEqual([]);
});

test.each([
  ['сайт-lotus.com', 'site:lotus.com'],
  ['сайт-lotus.example', 'site:lotus.example'],
  ['тг-t.me/orchid_7', 'handle:telegram:orchid_7'],
  ['тг-orchid_7', 'handle:telegram:orchid_7'],
  ['инстаinstagram.com/orchid.7', 'handle:instagram:orchid.7'],
  ['почта-orchid@lotus.com', 'email:orchid@lotus.com'],
  ['почтаorchid@lotus.com', 'email:orchid@lotus.com'],
  ['сайт мой-сайт.рф', 'site:xn----8sbzclmxk.xn--p1ai'],
])('%s: letters of another script in front are the sentence’s', (text, id) => {
  expect(readFrom(text)).toEqual([id]);
});

test('a comma where a dot belongs is read as one, and said', () => {
  const [email] = extract(textInput('orchid@lotus,com, звоните', 'KZ')).observations;
  expect(email?.entity.id).toBe('email:orchid@lotus.com');
  expect(email?.steps).toContain('comma read as a dot');
  expect(readFrom('orchid@lotus,ru.com')).toEqual([]);
});

test('“почта_orchid@…” may begin with its underscore or behind it', () => {
  expect(readFrom('почта_orchid@lotus.com')).toEqual([]);
});
