import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseCapture } from '../../../server/read/capture/index.ts';
import { anyText } from '../../support/any-text.ts';

const now = Date.parse('2026-07-01T00:00:00Z');
const hash = 'a'.repeat(64);
const base = { platform: 'lotus-board.example', capturedAt: '2026-03-01T10:00:00Z', text: 'Rooms' };

function parse(over: Record<string, unknown>) {
  const result = parseCapture({ ...base, ...over }, now);
  if ('rejected' in result) throw new Error(`rejected: ${JSON.stringify(result.rejected)}`);
  return result;
}
const rejected = (value: unknown) => {
  const result = parseCapture(value, now);
  return 'rejected' in result ? `${result.rejected.field} ${result.rejected.reason}` : 'kept';
};
const problems = (over: Record<string, unknown>) =>
  parse(over).leftOut.map(({ field, reason }) => `${field} ${reason}`);

test('the example of the format is read whole', () => {
  const example = {
    ...{ ...base, url: 'https://lotus-board.example/a/123', adId: '123', status: 'live' },
    postedAt: '2026-02-28',
    title: 'T',
    language: 'ru',
    country: 'KZ',
    city: 'Almaty',
    lat: 43.24,
    lon: 76.89,
    price: '5000',
    collector: 'unit 7',
    tool: 'scraper 1.2',
    page: { path: 'pages/123.html' },
    images: [{ path: 'images/ab12.jpg' }, { url: 'https://lotus-board.example/i', sha256: hash }],
    contacts: { phones: ['+77000000001'], handles: ['telegram:orchid'] },
    extra: { a: 1 },
    weather: 'rain',
  };
  const { weather, ...kept } = example;
  expect(parse(example)).toEqual({
    capture: {
      ...kept,
      capturedAt: '2026-03-01T10:00:00.000Z',
      images: example.images.map((image, at) => ({ at, ...image })),
      contacts: { emails: [], payments: [], websites: [], ...example.contacts },
      extra: { a: 1, weather },
    },
    leftOut: [],
  });
});

describe('without these there is no capture', () => {
  test.each([
    ['no object', 'text', '(record) is not an object'],
    ['a list', [base], '(record) is not an object'],
    ['null', null, '(record) is not an object'],
    ['nothing', {}, 'capturedAt is missing'],
    ['no time', { ...base, capturedAt: undefined }, 'capturedAt is missing'],
    ['an empty time', { ...base, capturedAt: '' }, 'capturedAt is missing'],
    [
      'no platform and no url',
      { ...base, platform: null },
      'platform is missing, and so is a usable url',
    ],
    [
      'a platform that is none',
      { ...base, platform: 'Lotus Board' },
      'platform is not a host name such as board.example',
    ],
    ['a platform that is a number', { ...base, platform: 7 }, 'platform is not text'],
    [
      'a url that is none',
      { ...base, platform: '', url: 'lotus' },
      'platform is missing, and so is a usable url',
    ],
    [
      'nothing captured',
      { ...base, text: undefined },
      'text is missing, and so are title, contacts and images: nothing was captured',
    ],
    [
      'only blanks',
      { ...base, text: ' \n ' },
      'text is missing, and so are title, contacts and images: nothing was captured',
    ],
    [
      'empty lists',
      { ...base, text: '', images: [], contacts: { phones: [''] } },
      'text is missing, and so are title, contacts and images: nothing was captured',
    ],
    [
      'a text that is a number',
      { ...base, text: 5 },
      'text is not text, and nothing else was captured',
    ],
    [
      'an image that leaves the folder',
      { ...base, text: '', images: ['../x'] },
      'images[0].path leaves the folder of its file, and nothing else was captured',
    ],
  ])('%s', (_, value, reason) => {
    expect(rejected(value)).toBe(reason);
  });

  test.each([
    '2026-03-01',
    '2026-03-01T10:00:00',
    '2026-02-30T10:00:00Z',
    '2026-13-01T10:00:00Z',
    '01.03.2026 10:00',
    'yesterday',
    1772359200,
    true,
    {},
  ])('a time such as %j', (capturedAt) => {
    expect(rejected({ ...base, capturedAt })).toMatch(/^capturedAt is not an ISO 8601 time/);
  });

  test.each([
    ['2026-07-01T00:06:00Z', /in the future/],
    ['2026-07-01T05:06:00+05:00', /in the future/],
    ['9999-12-31T23:59:59Z', /in the future/],
    ['1970-01-01T00:00:00Z', /before there were web pages/],
    ['0000-01-01T00:00:00+01:00', /before there were web pages/],
  ])('the time %s', (capturedAt, reason) => {
    expect(rejected({ ...base, capturedAt })).toMatch(reason);
  });
});

test.each([
  ['2026-03-01T10:00:00Z', '2026-03-01T10:00:00.000Z'],
  ['2026-03-01T15:00:00+05:00', '2026-03-01T10:00:00.000Z'],
  ['2026-03-01T10:00:00.123456Z', '2026-03-01T10:00:00.123Z'],
  ['2026-07-01T00:04:00Z', '2026-07-01T00:04:00.000Z'],
])('captured at %s is %s', (capturedAt, time) => {
  expect(parse({ capturedAt }).capture.capturedAt).toBe(time);
});

test.each([
  ['Lotus-Board.Example', undefined, 'lotus-board.example'],
  ['www.lotus-board.example', undefined, 'lotus-board.example'],
  ['lotus-board.example.', undefined, 'lotus-board.example'],
  ['пример.example', undefined, 'xn--e1afmkfd.example'],
  [undefined, 'https://www.lotus-board.example/a', 'lotus-board.example'],
  [undefined, 'https://пример.example/a', 'xn--e1afmkfd.example'],
  [null, 'lotus-board.example/a', 'lotus-board.example'],
  ['Lotus Board', 'https://lotus-board.example/a', 'lotus-board.example'],
  ['https://lotus-board.example/', 'https://lotus-board.example/a', 'lotus-board.example'],
])('platform %s with url %s is %s', (platform, url, host) => {
  expect(parse({ platform, url }).capture.platform).toBe(host);
});

describe('a bad optional field is named, and the capture kept', () => {
  test.each([
    [{ url: 'javascript:alert(1)' }, 'url is not an http(s) address'],
    [
      { url: `https://lotus-board.example/${'a'.repeat(3000)}` },
      'url is longer than 2,048 characters',
    ],
    [
      { platform: 'a b', url: 'https://lotus-board.example' },
      'platform is not a host name such as board.example',
    ],
    [{ adId: 1.5 }, 'adId is neither text nor a whole number that JSON holds exactly'],
    [{ adId: 2 ** 60 }, 'adId is neither text nor a whole number that JSON holds exactly'],
    [{ adId: '7'.repeat(504) }, 'adId is longer than 256 characters'],
    [{ adId: ' ' }, 'adId is empty'],
    [{ adId: {} }, 'adId is neither text nor a whole number that JSON holds exactly'],
    [
      { postedAt: 'May' },
      'postedAt is neither a day (2026-02-28) nor an ISO 8601 time with a zone',
    ],
    [
      { postedAt: '2026-02-30' },
      'postedAt is neither a day (2026-02-28) nor an ISO 8601 time with a zone',
    ],
    [{ postedAt: '2026-07-03' }, 'postedAt is in the future (2026-07-03)'],
    [{ status: 'gone' }, 'status is none of live, removed, unknown'],
    [{ title: 7 }, 'title is not text'],
    [{ title: ['a'] }, 'title is not text'],
    [{ title: 'x'.repeat(10_001) }, 'title is longer than 10,000 characters'],
    [{ language: 7 }, 'language is not text'],
    [{ language: '  ' }, 'language is empty'],
    [{ country: 'Kazakhstan' }, 'country is no ISO 3166-1 country code'],
    [{ country: 398 }, 'country is not text'],
    [{ city: {} }, 'city is not text'],
    [{ lat: 91 }, 'lat is no latitude'],
    [{ lon: -181 }, 'lon is no longitude'],
    [{ lat: 'north' }, 'lat is not a number'],
    [{ lat: ' ' }, 'lat is not a number'],
    [{ lat: true }, 'lat is not a number'],
    [{ lat: [] }, 'lat is not a number'],
    [{ lat: '0x10' }, 'lat is not a number'],
    [{ price: {} }, 'price is neither text nor a number'],
    [{ page: 'pages/1.html' }, 'page is not an object with a path'],
    [{ page: { path: '/etc/passwd' } }, 'page.path leaves the folder of its file'],
    [{ extra: 'x' }, 'extra is not an object'],
    [{ images: 'a.jpg' }, 'images is not a list'],
    [{ images: [7] }, 'images[0] is neither a path nor an object'],
    [{ images: [{}] }, 'images[0] names no path, sha256 or url'],
    [
      { images: ['a.jpg', { path: 'b.jpg', sha256: 'abc' }] },
      'images[1].sha256 is not a SHA-256 in hex',
    ],
    [{ images: [{ path: 7 }] }, 'images[0].path is not text'],
    [{ images: [{ url: 'x y', sha256: hash }] }, 'images[0].url is not an http(s) address'],
    [{ contacts: ['+77000000001'] }, 'contacts is not an object'],
    [{ contacts: { fax: ['1'] } }, 'contacts.fax is not a known list'],
    [{ contacts: { phones: ['+77000000001', {}] } }, 'contacts.phones[1] is not text'],
    [
      { contacts: { phones: ['1'.repeat(501)] } },
      'contacts.phones[0] is longer than 500 characters',
    ],
  ])('%j', (over, problem) => {
    expect(problems(over)).toEqual([problem]);
    expect(parse(over).capture.text).toBe('Rooms');
  });

  test('with all that is bad named at once, each with what to do', () => {
    const { leftOut } = parse({ status: 1, lat: 'x', images: [7, { path: '..' }], contacts: 1 });
    expect(leftOut.map(({ field }) => field)).toEqual(
      'status lat images[0] images[1].path contacts'.split(' '),
    );
    for (const { field, remedy } of leftOut) expect(remedy.length, field).toBeGreaterThan(10);
  });
});

test.each([
  [{ adId: 123 }, { adId: '123' }],
  [{ adId: ' 123 ' }, { adId: '123' }],
  [{ postedAt: '2026-02-28' }, { postedAt: '2026-02-28' }],
  [{ postedAt: '2026-02-28T01:00:00+05:00' }, { postedAt: '2026-02-27T20:00:00.000Z' }],
  [{ postedAt: '2026-07-01' }, { postedAt: '2026-07-01' }],
  [
    { lat: '43.24', lon: '-0.5' },
    { lat: 43.24, lon: -0.5 },
  ],
  [{ lat: 0 }, { lat: 0 }],
  [{ price: 5000 }, { price: '5000' }],
  [{ country: ' kaz ' }, { country: 'KZ' }],
  [
    { images: ['a.jpg', null, '', 'b.jpg'] },
    {
      images: [
        { at: 0, path: 'a.jpg' },
        { at: 3, path: 'b.jpg' },
      ],
    },
  ],
  [{ images: [{ path: null, sha256: hash.toUpperCase() }] }, { images: [{ at: 0, sha256: hash }] }],
  [{ images: [{ path: '../a.jpg', sha256: hash }] }, { images: [{ at: 0, sha256: hash }] }],
  [
    { contacts: { phones: 77000000001, emails: 'a@lotus.example', handles: null } },
    {
      contacts: {
        phones: ['77000000001'],
        emails: ['a@lotus.example'],
        handles: [],
        payments: [],
        websites: [],
      },
    },
  ],
  [{ text: 'a\ud800b' }, { text: 'a\ufffdb' }],
  [{ title: '\u0000' }, { title: '\u0000' }],
])('%j is kept as %j', (over, expected) => {
  expect(parse(over).capture).toMatchObject(expected);
});

test('fields that are null or empty are as good as missing, and not worth a word', () => {
  const { capture, leftOut } = parse({ language: null, city: '', images: null, contacts: null });
  expect(leftOut).toEqual([]);
  expect(capture).not.toHaveProperty('language');
  expect(capture).not.toHaveProperty('city');
});

describe('a path stays in the folder of its file', () => {
  test.each([
    '/etc/passwd',
    '\\windows',
    '\\\\host\\share',
    'C:\\a.jpg',
    'c:a.jpg',
    '..',
    '../a.jpg',
    'images/../../a.jpg',
    'images\\..\\..\\a.jpg',
    'images/..',
    '.. /a.jpg',
    '..../a.jpg',
    '%2e%2e/a.jpg',
    '..%2fa.jpg',
    '%2Fetc/passwd',
    'images/%2e%2e%5ca.jpg',
    '．．/a.jpg',
    'a\u0000.jpg',
    'a%00.jpg',
    ' /etc/passwd',
  ])('%j does not', (path) => {
    expect(problems({ images: [{ path }] })).toEqual([
      'images[0].path leaves the folder of its file',
    ]);
    expect(problems({ page: { path } })).toEqual(['page.path leaves the folder of its file']);
  });

  test.each(
    'a.jpg, ./a.jpg, images/a..b.jpg, ..a.jpg, .hidden, 100%.jpg, фото/а.jpg, a b.jpg'.split(', '),
  )('%j does', (path) => {
    expect(parse({ images: [path] }).capture.images).toEqual([{ at: 0, path }]);
  });
});

test('names of prototypes are fields like any other', () => {
  const record = JSON.parse(
    `{"platform":"lotus-board.example","capturedAt":"2026-03-01T10:00:00Z","text":"x",
      "__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"toString":"s",
      "extra":{"__proto__":{"polluted":1}},"contacts":{"__proto__":["1"],"constructor":["1"]}}`,
  );
  const result = parseCapture(record, now);
  if ('rejected' in result) throw new Error('rejected');
  expect(Object.keys(result.capture.extra).sort()).toEqual(
    '__proto__ constructor toString'.split(' '),
  );
  expect(result.leftOut.map(({ field }) => field)).toEqual([
    'contacts.__proto__',
    'contacts.constructor',
  ]);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  expect((result.capture as unknown as Record<string, unknown>).polluted).toBeUndefined();
});

test('whatever it is given it answers, and the same every time', () => {
  const names =
    'platform url capturedAt title text images contacts extra lat page adId postedAt'.split(' ');
  const value = fc.oneof(fc.jsonValue(), anyText(), fc.constantFrom(...Object.values(base)));
  const record = fc.dictionary(fc.constantFrom(...names), value);
  fc.assert(
    fc.property(record, (given) => {
      const before = JSON.stringify(given);
      const result = parseCapture({ ...base, ...given }, now);
      expect(result).toEqual(parseCapture({ ...base, ...given }, now));
      expect(JSON.stringify(given)).toBe(before);
      if ('capture' in result) expect(JSON.stringify(result.capture).isWellFormed()).toBe(true);
    }),
  );
});

test('how it was collected is kept as the record says', () => {
  const said = {
    platform: 'a.example',
    capturedAt: '2026-03-01T10:00:00Z',
    text: 'x',
    vantage: ' KZ ',
    authority: 'warrant 12/26',
    toolSettings: { scripts: true },
    collectorHash: 'A'.repeat(64),
  };
  expect(parseCapture(said, now)).toMatchObject({
    capture: {
      vantage: 'KZ',
      authority: 'warrant 12/26',
      toolSettings: '{"scripts":true}',
      collectorHash: `sha256:${'a'.repeat(64)}`,
    },
    leftOut: [],
  });
  expect(parseCapture({ ...said, collectorHash: 'none' }, now)).toMatchObject({
    leftOut: [{ field: 'collectorHash', reason: 'is no hash such as sha256:0123…' }],
  });
});
