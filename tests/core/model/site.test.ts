import { describe, expect, test } from 'vitest';
import { readSite, toUrl } from '../../../server/core/model/index.ts';
import { asciiHost } from '../../../server/core/model/kinds/site.ts';

describe('readSite', () => {
  test.each([
    ['https://www.lotus.example/rooms?x=1#y', 'lotus.example'],
    ['lotus.example', 'lotus.example'],
    ['LOTUS.example:8080/a', 'lotus.example'],
    ['shop.lotus.example', 'lotus.example'],
    ['https://a.b.lotus.co.uk/', 'lotus.co.uk'],
    ['https://lotus.example./', 'lotus.example'],
    ['https://пример.example/x', 'xn--e1afmkfd.example'],
    ['https://xn--e1afmkfd.example/x', 'xn--e1afmkfd.example'],
    ['https://lotus-rooms.github.io/x', 'lotus-rooms.github.io'],
    ['lotus-rooms.wordpress.com', 'lotus-rooms.wordpress.com'],
    ['https://lotus-rooms.blogspot.com/2026/03', 'lotus-rooms.blogspot.com'],
    ['https://facebook.com/LotusRooms/', 'facebook.com/lotusrooms'],
    ['https://m.facebook.com/lotusrooms?ref=x', 'facebook.com/lotusrooms'],
    ['https://www.facebook.com/profile.php?id=100&ref=x', 'facebook.com/profile.php?id=100'],
    ['https://www.youtube.com/watch?v=AbC', 'youtube.com/watch?v=AbC'],
    ['https://sites.google.com/view/Lotus', 'sites.google.com/view/Lotus'],
    ['https://linktr.ee/lotus', 'linktr.ee/lotus'],
    ['https://taplink.ws/Lotus', 'taplink.ws/lotus'],
    ['https://lotus.taplink.ws/', 'lotus.taplink.ws'],
    ['https://taplink.at/lotus/m/1', 'taplink.at/lotus/m/1'],
    ['https://lotus.carrd.co/#rooms', 'lotus.carrd.co'],
    ['https://lotus.tilda.ws/page1', 'lotus.tilda.ws'],
    ['https://m.blog.naver.com/lotus', 'blog.naver.com/lotus'],
    [
      'https://blog.naver.com/Post.naver?blogId=lotus&x=1',
      'blog.naver.com/post.naver?blogId=lotus',
    ],
    ['https://band.us/@lotus', 'band.us/@lotus'],
    ['https://open.kakao.com/o/sAbCdEf', 'open.kakao.com/o/sAbCdEf'],
    ['https://lotus.blog.fc2.com/', 'lotus.blog.fc2.com'],
    ['https://ameblo.jp/lotus', 'ameblo.jp/lotus'],
    ['https://lin.ee/AbCdEf', 'lin.ee/AbCdEf'],
    ['https://page.line.me/lotus', 'page.line.me/lotus'],
    ['https://chat.whatsapp.com/SampleAb1', 'chat.whatsapp.com/SampleAb1'],
    ['https://www.whatsapp.com/channel/SampleAb1', 'whatsapp.com/channel/SampleAb1'],
    ['https://wa.link/abc123', 'wa.link/abc123'],
    ['https://invite.viber.com/?g2=SampleAb1', 'invite.viber.com/SampleAb1'],
    ['https://signal.group/#SampleAb1', 'signal.group/SampleAb1'],
    ['https://signal.me/#eu/SampleAb1', 'signal.me/eu/SampleAb1'],
    ['https://u.wechat.com/SampleAb1', 'u.wechat.com/SampleAb1'],
    ['https://discord.com/invite/lotus', 'discord.com/invite/lotus'],
    ['https://snapchat.com/p/lotus', 'snapchat.com/p/lotus'],
  ])('%s is %s', (raw, key) => {
    expect(readSite(raw)?.entity).toMatchObject({ id: `site:${key}`, caption: key });
  });

  const noSites =
    'lotus localhost:3000 https://localhost/x http://192.0.2.7/x http://[2001:db8::1]/ 192.0.2.7 https://co.uk/ https://facebook.com https://wordpress.com/x https://lin.ee/ https://m.me/ https://signal.group/ https://tilda.ws/ a@lotus.example mailto:a@lotus.example';
  const schemes =
    'javascript:alert(1) javascript://lotus.example/%0aalert(1) ftp://lotus.example data:text/html,x';
  test.each([
    '',
    'two words.example',
    ...noSites.split(' '),
    ...schemes.split(' '),
    `https://facebook.com/${'a'.repeat(500)}`,
  ])('%s is none', (raw) => {
    expect(readSite(raw)).toBeUndefined();
  });

  test('two strangers on one host are two sites', () => {
    const [one, other] = [1, 2].map((id) => readSite(`https://facebook.com/profile.php?id=${id}`));
    expect(one?.entity.id).not.toBe(other?.entity.id);
  });
});

test.each([
  ['https://lotus.example/a', 'https://lotus.example/a'],
  [' lotus.example/a?b ', 'https://lotus.example/a?b'],
  ['1.5', undefined],
  ['123', undefined],
  ['price.', undefined],
  ['https://', undefined],
])('toUrl(%s) is %s', (raw, href) => {
  expect(toUrl(raw)?.href).toBe(href);
});

test.each([
  ['Lotus.Example', 'lotus.example'],
  ['lotus.example.', 'lotus.example'],
  ['пример.example', 'xn--e1afmkfd.example'],
  ['пример .example', undefined],
])('asciiHost(%s) is %s', (raw, host) => {
  expect(asciiHost(raw)).toBe(host);
});
