import { expect, test } from 'vitest';
import { formatCountry } from '../../../client/src/app/format.ts';
import { newsSentence } from '../../../server/ask/watches/sentences.ts';
import {
  adName,
  countryCalled,
  countryCode,
  countryEntity,
  placeEntity,
} from '../../../server/core/model/index.ts';

test.each([
  ['KZ', 'KZ'],
  [' kz ', 'KZ'],
  ['kaz', 'KZ'],
  ['398', 'KZ'],
  ['', undefined],
  ['XX', undefined],
  ['Kazakhstan', undefined],
  ['constructor', undefined],
])('countryCode(%s) is %s', (raw, code) => {
  expect(countryCode(raw)).toBe(code);
});

test('a country is named; a city that the table lacks is known by its folded name', () => {
  expect(countryEntity('KZ')).toMatchObject({ id: 'country:KZ', caption: 'Kazakhstan' });
  for (const name of ['Lotusville', ' LOTUSVILLE ', 'Ｌotusville'])
    expect(placeEntity('KZ', name).id).toBe('place:KZ/lotusville');
  const { id, properties } = placeEntity('TR', 'New  Town', { lat: 0, lon: 1 });
  expect(id).toBe('place:TR/new-town');
  expect(properties).toMatchObject({ lat: 0, lon: 1, country: 'TR' });
});

test.each([
  ['KZ', 1526384, 'Almaty|ALMATY|Алматы|Алма-Ата|آلماتی|ألماتي|アルマトイ|알마티|อัลมาตี|г. Алматы'],
  ['KZ', 1526384, 'Алматы қаласы|Almaty, Medeu|Almatı|Алматы (центр)'],
  ['KZ', 609655, 'Karaganda|Караганда|Қарағанды|Qarağandy'],
  ['KG', 1528675, 'Bishkek|Бишкек|Bişkek|بیشکک|비슈케크'],
  ['KG', 1528249, 'Jalal-Abad|Джалал-Абад|Жалал-Абад'],
  ['TJ', 1514879, 'Khujand|Худжанд|Хуҷанд|خجند'],
  ['TM', 162183, 'Ashgabat|Aşgabat|Ашхабад|Ашгабат|عشق‌آباد|عشق آباد'],
  ['UZ', 1512569, 'Tashkent|Toshkent|Тошкент|Ташкент|تاشکند|طشقند|タシケント'],
  ['UZ', 1514019, "Fergana|Farg'ona|Farg‘ona|Fargʻona|Фарғона|Фергана"],
  ['AF', 1133616, 'Mazar-i-Sharif|مزار شریف|مزارشریف|Мазари-Шариф'],
  ['AE', 292223, 'Dubai|Dubay|Дубай|دبی|دبي|ドバイ|두바이|ดูไบ|دوبۍ'],
  ['TR', 745044, 'İstanbul|ISTANBUL|istanbul|Стамбул|استانبول|إسطنبول|이스탄불'],
  ['TH', 1609350, 'Bangkok|กรุงเทพ|กรุงเทพฯ|กรุงเทพมหานคร|Бангкок|バンコク'],
  ['JP', 1850147, 'Tokyo|東京|도쿄|Токио|โตเกียว'],
  ['KR', 1835848, 'Seoul|서울|ソウル|Сеул|سئول'],
  ['RU', 524901, 'Moscow|Москва|Moskva|Мәскеу|Маскав|مسکو'],
])('%s %d in every spelling and script', (code, geonames, names) => {
  for (const name of names.split('|'))
    expect(placeEntity(code, name).id, name).toBe(`place:${code}/${geonames}`);
});

test('what a node says of a city does not depend on the capture that brought it', () => {
  const plain = placeEntity('KZ', 'Алматы');
  expect(placeEntity('KZ', 'almaty', { lat: 43.3, lon: 76.8 })).toEqual(plain);
  expect(plain).toMatchObject({ caption: 'Almaty', properties: { lat: 43.252, lon: 76.912 } });
});

test('coordinates tell cities of one name apart; without them none is guessed', () => {
  const springfield = (at?: { lat: number; lon: number }) =>
    placeEntity('US', 'Springfield', at).id;
  expect(springfield()).toBe('place:US/springfield');
  expect(springfield({ lat: 39.8, lon: -89.6 })).toBe('place:US/4250542');
  expect(springfield({ lat: 37.2, lon: -93.3 })).toBe('place:US/4409896');
  expect(springfield({ lat: 60, lon: -150 })).toBe('place:US/springfield');
  expect(placeEntity('KZ', 'Almaty', { lat: 0, lon: 0 }).id).toBe('place:KZ/1526384');
  expect(placeEntity('TR', 'Almaty').id).toBe('place:TR/almaty');
});

test('a country has one name: in the data, in search, on the pages and in what watches tell', () => {
  expect(countryEntity('RU').caption).toBe('Russia');
  for (const code of ['RU', 'IR', 'CZ', 'LA', 'MD', 'SY', 'TW', 'US', 'KZ', 'TR']) {
    const name = formatCountry(code);
    expect(countryEntity(code).caption, code).toBe(name);
    expect(adName({ country: code, platform: 'lotus-board.example' })).toContain(name);
    expect(newsSentence({ what: 'countries', names: [code] })).toContain(name);
    // Whatever it is called elsewhere means the same country.
    expect(countryCalled(name)?.id).toBe(`country:${code}`);
  }
  expect(countryCalled('Russian Federation')?.caption).toBe('Russia');
});
