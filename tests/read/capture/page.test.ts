import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { html } from '../../../server/read/capture/html.ts';
import { parseCapture } from '../../../server/read/capture/index.ts';
import { type PageHints, recordOfPage } from '../../../server/read/capture/page.ts';
import { anyText } from '../../support/any-text.ts';
import { encoded } from './encoded.ts';
import { all, fileOf } from './support.ts';

const at = { capturedAt: '2026-03-01T10:00:00Z', platform: 'lotus-board.example' };
const read = (content: string | Buffer, hints: PageHints = at) =>
  recordOfPage(Buffer.from(content), hints) ?? {};

describe('the words of a page', () => {
  const story = `<p>${'A long and quiet story about rooms in the city, told in many words. '.repeat(12)}</p>`;

  test('are the article, without menus and footers that reach nobody', () => {
    const { text } = read(
      `<body><nav><a href="/">Home</a><a href="/x">Log in</a></nav><article><h1>Rooms</h1>${story}${story}</article><footer>All rights reserved</footer></body>`,
    );
    expect(text).toContain('quiet story');
    expect(text).not.toContain('All rights reserved');
  });

  test.each([
    ['a number', '+7 700 000 00 01'],
    ['a number in other digits', '۰۷۰۰۰۰۰۰۰۱'],
    ['an address', 'rooms@lotus-board.example'],
    ['a name', '@orchid_rooms'],
    ['a site', 'orchid.example/rooms'],
  ])('are all that is visible when %s would be lost', (_, contact) => {
    const { text } = read(
      `<body><div class="sidebar comment">${contact}</div><article>${story}${story}</article></body>`,
    );
    expect(text).toContain(contact);
    expect(text).toContain('quiet story');
  });

  test('of a short ad are all there, a line a block, without what is hidden', () => {
    const { text } = read(
      '<title>T</title><style>p{}</style><div>Комната<br>Алматы</div><span>8 700</span><span>0000001</span><p hidden>no</p><p style="display: none">no</p><script>no</script><input value="call me">',
    );
    expect(text).toBe('Комната\nАлматы\n8 7000000001call me');
  });

  test('of a page that is nested beyond reason are read', () => {
    const { text } = read(`${'<div>'.repeat(20_000)}deep +77000000001${'</div>'.repeat(20_000)}`);
    expect(text).toContain('deep +77000000001');
  });
});

describe('what a page says of itself', () => {
  test.each([
    [
      'its canonical address',
      '<link rel="canonical" href="https://b.example/a/1">',
      'https://b.example/a/1',
    ],
    [
      'a saved-from comment',
      '<!-- saved from url=(0021)https://b.example/a/2 -->',
      'https://b.example/a/2',
    ],
    [
      'an og:url',
      '<meta property="og:url" content="https://b.example/a/3">',
      'https://b.example/a/3',
    ],
    [
      'a SingleFile comment',
      '<!--\n Page saved with SingleFile \n url: https://b.example/a/4 \n saved date: Sun Mar 01 2026 13:00:00 GMT+0300 (MSK)\n-->',
      'https://b.example/a/4',
    ],
  ])('%s is its address', (_, head, url) => {
    expect(read(`${head}<body>Rooms</body>`, { capturedAt: at.capturedAt }).url).toBe(url);
  });

  test('a front page as address names the platform, and makes no ad of many pages', () => {
    const record = read(
      '<link rel="canonical" href="https://b.example/"><base href="https://c.example/"><body>Rooms</body>',
      { capturedAt: at.capturedAt },
    );
    expect(record).toMatchObject({ platform: 'b.example' });
    expect(record.url).toBeUndefined();
  });

  test('the time that it was saved stands above the time of the file, and below that of a record', () => {
    const saved =
      '<!-- Page saved with SingleFile url: https://b.example/a saved date: Sun Mar 01 2026 13:00:00 GMT+0300 (MSK) --><body>x</body>';
    const otherwiseCapturedAt = '2026-05-01T00:00:00Z';
    expect(read(saved, { otherwiseCapturedAt }).capturedAt).toBe('2026-03-01T10:00:00.000Z');
    expect(read('<body>x</body>', { otherwiseCapturedAt }).capturedAt).toBe(otherwiseCapturedAt);
    expect(read(saved, { otherwiseCapturedAt, ...at }).capturedAt).toBe(at.capturedAt);
  });

  test('contacts that its links lead to are contacts, and buttons to share are not', () => {
    const links = [
      'tel:+7%20700%20000%2000%2001',
      'mailto:rooms@orchid.example?subject=x',
      'https://wa.me/77000000002?text=hi',
      'https://wa.me/?text=share',
      'https://t.me/orchid_rooms',
      'https://t.me/share/url?url=x',
      'tg://resolve?domain=lotus_rooms',
      'viber://chat?number=%2B77000000003',
      'https://api.whatsapp.com/send?phone=77000000004&text=x',
      'https://api.whatsapp.com/send?text=share',
      'https://b.example/search?phone=77000000005',
    ].map((href) => `<a href="${href}">.</a>`);
    expect(read(`<body>Rooms ${links.join('')}</body>`).contacts).toEqual({
      phones: ['+7 700 000 00 01', '+77000000003', '+77000000004'],
      emails: ['rooms@orchid.example'],
      handles: ['telegram:lotus_rooms'],
      websites: ['https://wa.me/77000000002?text=hi', 'https://t.me/orchid_rooms'],
    });
  });

  test('pictures that came with it are its pictures', () => {
    const held = new Set(['deep/a_files/p 1.png', 'up.jpg']);
    const { images } = read(
      '<img src="a_files/p%201.png"><img data-src="../up.jpg?x=1"><img src="../../out.png"><img src="https://b.example/p.png">',
      {
        ...at,
        path: 'deep/a.html',
        holds: (picture) => 'path' in picture && held.has(picture.path),
      },
    );
    expect(images).toEqual([{ path: 'deep/a_files/p 1.png' }, { path: 'up.jpg' }]);
  });

  test.each(['windows-1251', 'utf-8'])('its charset is believed: %s', (charset) => {
    const page = encoded(`<meta charset="${charset}"><body>Комната посуточно</body>`, charset);
    expect(read(page).text).toBe('Комната посуточно');
    const silent = encoded('<body>Комната посуточно у метро</body>', charset);
    expect(read(silent).text).toBe('Комната посуточно у метро');
    expect(read(silent, { ...at, charset }).text).toBe('Комната посуточно у метро');
  });
});

test('a saved page is one capture, read again alike from its bytes', async () => {
  const bytes = Buffer.from('<title>Rooms</title><body>Call +77000000001</body>');
  const file = await html.open(fileOf(bytes), {
    platform: 'lotus-board.example',
    country: 'KZ',
    modifiedAt: '2026-04-01T00:00:00Z',
  });
  const [record] = await all(file.records);
  expect(record?.bytes).toEqual(bytes);
  expect(await html.reread(bytes, file.parseOptions)).toEqual(await record?.value?.());
  expect(file.notices.map(({ field }) => field)).toEqual(['capturedAt']);
});

test('any page gives a record or a problem, and its words hold no broken sign', async () => {
  const tag = fc.constantFrom(
    '<div>',
    '</div>',
    '<p',
    '<a href="tel:',
    '">',
    '<!--',
    '-->',
    '<table><td>',
    '<script>',
    '<svg>',
    '<base href="//',
    '<img src=',
  );
  const page = fc.array(fc.oneof(tag, anyText()), { maxLength: 40 }).map((parts) => parts.join(''));
  await fc.assert(
    fc.property(
      fc.oneof(
        page.map((text) => Buffer.from(text)),
        fc.uint8Array({ maxLength: 500 }).map((bytes) => Buffer.from(bytes)),
      ),
      (bytes) => {
        const parsed = parseCapture(read(bytes), Date.parse('2026-07-01'));
        expect('capture' in parsed || parsed.rejected.reason !== '').toBe(true);
      },
    ),
    { numRuns: 300 },
  );
});

test.each([
  '1 ',
  'a',
  'a.',
  '-',
  '8 700-',
  'a@',
  '<p>',
  '<div>',
  '<b x=',
  '<script>',
  '<!--',
  '<td>',
  '<a href=tel:1>',
])('a page of nothing but %s is read', (unit) => {
  const { text } = read(`<body>Rooms ${unit.repeat(10_000)}</body>`);
  expect(text).toContain('Rooms');
});
