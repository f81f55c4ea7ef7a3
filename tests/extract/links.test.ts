import { expect, test } from 'vitest';
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
