import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { imageEntity, relationships } from '../../../server/core/model/index.ts';
import { parseCapture } from '../../../server/read/capture/index.ts';
import { prepare } from '../../../server/read/ingest/prepare.ts';

const place = { batch: 'b'.repeat(64), sha256: 'c'.repeat(64), line: 7, offset: 10, length: 20 };

function prepared(over: Record<string, unknown>, images: Parameters<typeof prepare>[2] = []) {
  const record = {
    ...{ platform: 'lotus-board.example', adId: '1', capturedAt: '2026-03-01T10:00:00Z' },
    ...{ country: 'KZ', city: 'Almaty', text: 'Call +7 700 000 44 17' },
    ...over,
  };
  const result = parseCapture(record, Date.parse('2026-07-01T00:00:00Z'));
  if ('rejected' in result) throw new Error(JSON.stringify(result.rejected));
  return prepare(result.capture, place, images);
}
const linked = (over: Record<string, unknown>, images?: Parameters<typeof prepare>[2]) =>
  prepared(over, images).links.map(({ type, target }) => `${type} ${target}`);

test('a capture becomes an ad, where it stands, and what it lists', () => {
  const { ad, capture, links, entities } = prepared({ price: '5000', status: 'live' });
  expect(ad).toEqual({
    id: 'ad:lotus-board.example/1',
    kind: 'ad',
    caption: 'Ad 1',
    platform: 'lotus-board.example',
    adId: '1',
    text: 'Call +7 700 000 44 17',
    country: 'KZ',
    city: 'Almaty',
    language: 'en',
    languageFrom: 'text',
    priceText: '5000',
    priceFrom: 'source',
    status: 'live',
    lastCaptured: '2026-03-01T10:00:00.000Z',
    lastCapture: `capture:${place.sha256}`,
  });
  expect(capture).toEqual({
    ...place,
    id: `capture:${place.sha256}`,
    ad: ad.id,
    platform: 'lotus-board.example',
    capturedAt: '2026-03-01T10:00:00.000Z',
    ...{ status: 'live', priceText: '5000', priceFrom: 'source' },
    ...{ language: 'en', languageFrom: 'text' },
  });
  const whole = links.map(({ type, source, target }) => `${type} ${source} ${target}`);
  expect(whole).toEqual([
    `POSTED_ON ${ad.id} platform:lotus-board.example`,
    `LOCATED_IN ${ad.id} place:KZ/1526384`,
    `LOCATED_IN ${ad.id} country:KZ`,
    'PART_OF place:KZ/1526384 country:KZ',
    `LISTS ${ad.id} phone:+77000004417`,
  ]);
  expect(entities.map(({ id }) => id).sort()).toEqual(
    [...new Set(links.map(({ target }) => target))].sort(),
  );
});

test('every link carries its capture, its time, and a span that is what was read', () => {
  const text = 'Call +7 700 000 44 17, a@lotus.com';
  for (const { type, evidence } of prepared({ text, title: 't.me/orchid' }).links) {
    expect(evidence.capture, type).toBe(`capture:${place.sha256}`);
    expect(evidence.firstSeen, type).toBe('2026-03-01T10:00:00.000Z');
    const fields = { text, title: 't.me/orchid', structured: evidence.raw, image: '' };
    const read = fields[evidence.field].slice(evidence.start, evidence.end);
    expect(read, type).toBe(evidence.raw);
  }
});

test.each([
  ['a country alone', { city: null }, ['LOCATED_IN country:KZ']],
  ['a city without a country', { country: null }, []],
])('%s', (_, over, expected) => {
  expect(linked({ text: 'x', ...over }).filter((link) => !link.startsWith('POSTED_ON'))).toEqual(
    expected,
  );
});

test('without a city, places are read in the words; with one, they are not', () => {
  const text = 'Работа в Дубае и Стамбуле. +7 700 000 44 17';
  const located = (over: object) =>
    prepared({ text, ...over }).links.filter(({ type }) => /LOCATED_IN|PART_OF/.test(type));
  expect(located({}).map(({ type, target }) => `${type} ${target}`)).toEqual(
    'LOCATED_IN place:KZ/1526384, LOCATED_IN country:KZ, PART_OF country:KZ'.split(', '),
  );
  const read = located({ city: null });
  expect(read.map(({ type, target }) => `${type} ${target}`)).toEqual([
    'LOCATED_IN country:KZ',
    'LOCATED_IN place:AE/292223',
    'LOCATED_IN place:TR/745044',
    'LOCATED_IN country:AE',
    'LOCATED_IN country:TR',
    'PART_OF country:AE',
    'PART_OF country:TR',
  ]);
  expect(read[1]?.evidence).toMatchObject({
    ...{ field: 'text', raw: 'Дубае', start: 9, end: 14, method: 'place name', confidence: 0.65 },
    steps: ['Дубае, without its ending, is Dubai, AE'],
  });
  expect(read[3]?.evidence).toMatchObject({
    ...{ field: 'text', raw: 'Дубае', start: 9, end: 14, confidence: 0.65 },
    ...{ method: 'country of the place', inferred: true },
    steps: ['follows from a place in it that the words name'],
  });
});

test('language, price and day of posting are read where the source gives none, and say so', () => {
  const text = 'Опубликовано 12 февраля 2026. Массаж, 15 000 тг/час, выезд. +7 700 000 44 17';
  const read = { language: 'ru', languageFrom: 'text', priceText: '15 000 тг', priceFrom: 'text' };
  expect(prepared({ text }).ad).toMatchObject({
    ...read,
    ...{ postedAt: '2026-02-12T00:00:00.000Z', postedPrecision: 'day', postedFrom: 'text' },
  });
  expect(prepared({ text }).capture).toMatchObject(read);
  const given = { language: 'kk', price: '20 000', postedAt: '2026-02-20' };
  const said = { language: 'kk', languageFrom: 'source', priceText: '20 000', priceFrom: 'source' };
  expect(prepared({ text, ...given }).ad).toMatchObject({
    ...said,
    ...{ postedAt: '2026-02-20T00:00:00.000Z', postedPrecision: 'day', postedFrom: 'source' },
  });
  expect(prepared({ text, ...given }).capture).toMatchObject(said);
});

test('a day and an instant of posting have one width, and say which they are', () => {
  const posted = (postedAt: string) => prepared({ postedAt }).ad;
  const day = posted('2026-02-20');
  const instant = posted('2026-02-20T03:00:00+05:00');
  expect(day).toMatchObject({ postedAt: '2026-02-20T00:00:00.000Z', postedPrecision: 'day' });
  expect(instant).toMatchObject({
    ...{ postedAt: '2026-02-19T22:00:00.000Z', postedPrecision: 'instant' },
  });
});

test('a capture says of its ad what it saw; a status that it does not give is none', () => {
  expect(prepared({ status: 'removed' }).capture.status).toBe('removed');
  const { ad, capture } = prepared({ text: 'x' });
  expect(ad.status).toBe('unknown');
  expect(capture).not.toHaveProperty('status');
  expect(capture).not.toHaveProperty('priceText');
});

test('an identifier read twice in one ad is one link, by its surest reading', () => {
  const { links } = prepared({ text: '8 700 000 44 17 or +77000004417' });
  const phones = links.filter(({ target }) => target.startsWith('phone:'));
  expect(phones.map(({ evidence }) => evidence.raw)).toEqual(['+77000004417']);
});

test('an image named twice is one image and one link', () => {
  const image = { raw: 'a.jpg', entity: imageEntity('d'.repeat(64), { received: true }) };
  const { entities, links } = prepared({}, [image, { ...image, raw: 'b.jpg' }]);
  expect(entities.filter(({ kind }) => kind === 'image')).toHaveLength(1);
  expect(links.filter(({ type }) => type === 'SHOWS')).toHaveLength(1);
});

test('without a number the ad is known by its url, without a url by its bytes', () => {
  const url = 'https://lotus-board.example/a/9';
  const hash = createHash('sha256').update(url).digest('hex');
  expect(prepared({ adId: null, url }).ad.id).toBe(`ad:lotus-board.example/${hash.slice(0, 16)}`);
  expect(prepared({ adId: null }).ad.id).toBe(`ad:lotus-board.example/${'c'.repeat(16)}`);
});

test('links join what the model lets them join', () => {
  const image = { raw: 'a.jpg', entity: imageEntity('d'.repeat(64), { received: true }) };
  const text =
    '+7 700 000 44 17 a@lotus.com t.me/orchid https://orchid.example 0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed';
  for (const { type, source, target } of prepared({ text }, [image]).links) {
    const { from, to } = relationships[type];
    expect(source.split(':')[0], type).toBe(from);
    expect(to as readonly string[], type).toContain(target.split(':')[0]);
  }
});

test('the same capture gives the same', () => {
  expect(prepared({ title: 'a@lotus.com' })).toEqual(prepared({ title: 'a@lotus.com' }));
});
