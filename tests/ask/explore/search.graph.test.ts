import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { search } from '../../../server/ask/explore/index.ts';
import type { KindName } from '../../../server/core/model/index.ts';
import { ownGraph } from '../../link/opened.ts';
import { importCaptures, record } from '../../support/import-captures.ts';

/** A published test vector of BIP 350; nobody’s wallet. */
const wallet = 'bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0';
const phone = 'phone:+77000004417';
const opened = ownGraph();
let picture: string;

const ad = (number: string) => `ad:lotus-board.example/${number}`;
const find = (text: string, kinds?: readonly KindName[], limit = 20) =>
  search(opened.graph, text, kinds, limit);
const ids = async (text: string) => (await find(text)).hits.map(({ entity }) => entity.id);

beforeAll(async () => {
  const bytes = await sharp({
    create: { width: 32, height: 24, channels: 3, background: '#375a7f' },
  })
    .png()
    .toBuffer();
  picture = createHash('sha256').update(bytes).digest('hex');
  await writeFile(join(opened.dataDir, 'a.png'), bytes);
  await importCaptures(opened, 'search.jsonl', [
    record({
      adId: '20418',
      url: 'https://lotus-board.example/a/20418',
      text: 'Красивые девушки, центр города',
      images: [{ path: 'a.png' }],
      contacts: {
        phones: ['+7 700 000 44 17'],
        emails: ['Rooms@Orchid.example'],
        handles: ['telegram:orchid_rooms'],
        payments: [`btc:${wallet}`],
        websites: ['https://orchid-rooms.example/en'],
      },
    }),
    record({ adId: '2', country: 'TH', text: 'นวดแผนไทยใจกลางกรุงเทพ ราคาถูก' }),
    record({ adId: '3', country: 'AE', text: 'غرف للإيجار في وسط المدينة' }),
    record({ adId: '4', country: 'JP', text: '東京駅の近くのマッサージです' }),
    record({ adId: '5', country: 'KR', text: '서울역 근처 마사지' }),
    record({ adId: '6', country: 'KZ', text: 'Қала орталығында бөлме, сұлу қыздар' }),
    record({ adId: '7', text: 'Call 8 700 000 44 18', city: 'Алматы' }),
  ]);
});

describe('a phone number is found however it is written', () => {
  test.each([
    '+7 700 000 44 17',
    '8 (700) 000-44-17',
    '77000004417',
    '007 700 000 4417',
    '٧٧٠٠ ٠٠٠ ٤٤١٧',
    '+۷ ۷۰۰ ۰۰۰ ۴۴ ۱۷',
    '+7 ７００ ０００ ４４ １７',
    '7000004417',
    'https://wa.me/77000004417?text=hello',
    'viber://chat?number=%2B77000004417',
    'whatsapp 8 700 000 44 17',
    'восемь семьсот ноль ноль ноль 44 17',
    '8 (7OO) OOO 44 I7',
  ])('%s', async (written) => {
    const { hits, readAs } = await find(written);
    expect(hits[0]?.entity.id).toBe(phone);
    expect(readAs[0]).toContain('+7 700 000 4417');
  });

  test('its last digits find it too, and do not find its neighbour', async () => {
    expect(await ids('4417')).toContain(phone);
    expect(await ids('4417')).not.toContain('phone:+77000004418');
  });
});

test('what could be a handle of any service is told only of a service whose handle is held', async () => {
  expect((await find('0000')).readAs).toEqual([]);
  expect((await find('nobody_here')).readAs).toEqual([]);
  expect((await find('orchid_rooms')).readAs).toEqual([
    expect.stringMatching(/^a handle on Telegram: /),
  ]);
});

test.each([
  ['https://wa.me/77000004417', ['a phone number: +7 700 000 4417']],
  ['t.me/orchid_rooms', ['a handle on Telegram: orchid_rooms']],
  ['https://stranger.example/en', ['a website: stranger.example', 'a host: stranger.example']],
])('a chat’s link is no website and no host, any other address is: %s', async (typed, said) => {
  expect((await find(typed)).readAs).toEqual(said);
});

test.each(['Almaty', 'Алматы', 'آلماتی', 'Almatı'])(
  'a place in any script: %s',
  async (written) => {
    const { hits, readAs } = await find(written);
    expect(hits[0]?.entity.id).toBe('place:KZ/1526384');
    expect(readAs).toContain('a place: Almaty');
  },
);

test.each(['Казахстан', 'Қазақстан', 'Kazakhstan', 'Qozogʻiston', 'قزاقستان', '카자흐스탄'])(
  'a country in the languages of our users: %s',
  async (written) => {
    const { hits, readAs } = await find(written);
    expect(hits[0]?.entity.id).toBe('country:KZ');
    expect(readAs).toContain('a country: Kazakhstan');
  },
);

test.each([
  ['a part of an account’s name', 'hid_roo', 'handle:telegram:orchid_rooms'],
  ['the end of it', '_rooms', 'handle:telegram:orchid_rooms'],
  ['a part of an email', 'ooms@orch', 'email:rooms@orchid.example'],
  ['a part of a website', 'chid-roo', 'site:orchid-rooms.example'],
])('%s finds it', async (_, typed, id) => {
  expect(await ids(typed)).toContain(id);
});

describe('what is typed exactly', () => {
  test.each([
    ['an email, whatever its case', 'rooms@ORCHID.example', 'email:rooms@orchid.example'],
    [
      'an email that is written out',
      'rooms (at) orchid (dot) example',
      'email:rooms@orchid.example',
    ],
    ['a handle', '@orchid_rooms', 'handle:telegram:orchid_rooms'],
    ['a handle with its service', 'telegram:orchid_rooms', 'handle:telegram:orchid_rooms'],
    ['a handle’s address', 'https://t.me/orchid_rooms', 'handle:telegram:orchid_rooms'],
    ['the address of its posts', 'https://t.me/s/orchid_rooms', 'handle:telegram:orchid_rooms'],
    ['a wallet', wallet, `payment:btc:${wallet}`],
    ['a website', 'https://orchid-rooms.example/en', 'site:orchid-rooms.example'],
    ['a host', 'lotus-board.example', 'platform:lotus-board.example'],
    ['an ad’s address', 'https://lotus-board.example/a/20418', ad('20418')],
    ['an ad’s number', '20418', ad('20418')],
    ['an ad’s number as it is captioned', 'Ad 20418', ad('20418')],
    ['an id', phone, phone],
  ])('%s', async (_, typed, id) => {
    expect(await ids(typed)).toContain(id);
  });

  test('the hash of a picture', async () => {
    const { hits } = await find(picture.toUpperCase());
    expect(hits.map(({ entity, how }) => [entity.id, how])).toEqual([
      [`image:${picture}`, 'Its hash'],
    ]);
  });
});

describe('words of any script', () => {
  test.each([
    ['Cyrillic, whatever its case', 'ДЕВУШКИ', ad('20418')],
    ['the beginning of a Russian word', 'девуш', ad('20418')],
    ['Kazakh', 'бөлме', ad('6')],
    ['a Thai word inside a run', 'กรุงเทพ', ad('2')],
    ['Arabic script', 'المدينة', ad('3')],
    ['Japanese', 'マッサージ', ad('4')],
    ['Japanese ideographs', '東京', ad('4')],
    ['Korean', '마사지', ad('5')],
  ])('%s', async (_, typed, id) => {
    // A city of that name comes first, where one is held.
    const hits = (await find(typed)).hits.filter(({ entity }) => entity.kind !== 'place');
    expect(hits.map(({ entity }) => entity.id)).toEqual([id]);
    expect(hits[0]?.how).toBe('Words in the ad');
    expect(hits[0]?.excerpt?.match.toLowerCase()).toBe(typed.toLowerCase());
  });

  test('all words are asked for', async () => {
    expect(await ids('центр города')).toEqual([ad('20418')]);
    expect(await ids('центр Бангкока')).toEqual([]);
  });
});

test('kinds narrow it, a limit cuts it and says so', async () => {
  expect((await find('orchid', ['email'])).hits.map(({ entity }) => entity.kind)).toEqual([
    'email',
  ]);
  const all = await find('orchid');
  expect(all.found).toBe(all.hits.length);
  const cut = await find('orchid', undefined, 1);
  expect(cut.hits).toEqual(all.hits.slice(0, 1));
  expect(cut.found > 1).toBe(all.hits.length > 1);
  expect((await search(opened.graph, 'orchid', undefined, 1, 1)).hits).toEqual(
    all.hits.slice(1, 2),
  );
});

test.each([
  '',
  '   ',
  '*',
  '"',
  '(',
  'a AND',
  '+ - && || ! ( ) { } [ ] ^ " ~ * ? : \\ /',
  '\u0000',
  '𝕏'.repeat(600),
])('what is no question (%j) has no answer and breaks nothing', async (typed) => {
  await expect(find(typed)).resolves.toMatchObject({ hits: [] });
});
