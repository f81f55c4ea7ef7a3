import { expect, test } from 'vitest';
import { extract, textInput } from '../../../server/read/extract/index.ts';
import { readFrom } from './support.ts';

test.each([
  ['Call +7 700 000 44 17 now', 'KZ', '+77000004417'],
  ['Call 8(700)000-44-17.', 'KZ', '+77000004417'],
  ['0700-000-000', 'KG', '+996700000000'],
  ['۰۷۰ ۰۰۰ ۰۰۰۰', 'AF', '+93700000000'],
  ['٠٥٠ ٠٠٠ ٠٠٠٠', 'AE', '+971500000000'],
  ['โทร๐๘๐๐๐๐๐๐๐๐', 'TH', '+66800000000'],
  ['โทร0800000000ค่ะ', 'TH', '+66800000000'],
  ['전화010-0000-4417', 'KR', '+821000004417'],
  ['＋７７０００００４４１７', 'KZ', '+77000004417'],
  ['8️⃣7️⃣0️⃣0️⃣0️⃣0️⃣0️⃣4️⃣4️⃣1️⃣7️⃣', 'KZ', '+77000004417'],
  ['8\u200b700\u200b000\u200b44\u200b17', 'KZ', '+77000004417'],
  ['⑧⑦⓪⓪⓪⓪⓪④④①⑦', 'KZ', '+77000004417'],
  ['WhatsApp+7 700 000 44 17', 'KZ', '+77000004417'],
  ['+7 700 000 44 17 тг', 'KZ', '+77000004417'],
])('%s in %s', (text, country, number) => {
  expect(readFrom(text, country)).toEqual([`phone:${number}`]);
});

test.each([
  ['8 700 000 44 17 / 8 700 000 44 18'],
  ['8 700 000 44 17\n8 700 000 44 18'],
  ['8 700 000 44 17, 8 700 000 44 18'],
  ['+7 700 000 44 17 +7 700 000 44 18'],
])('two numbers: %j', (text) => {
  expect(readFrom(text)).toEqual(['phone:+77000004417', 'phone:+77000004418']);
});

test.each([
  ['a price', '150000 тг, 1 500 000 тенге, $7000004417', 'KZ'],
  ['a day', '22/11/2026 or 2026-11-22, 01.03.2026', 'AE'],
  ['a day in other digits', '٢٢/١١/٢٠٢٦', 'AE'],
  ['an hour', '10:00-22:00 24/7', 'KZ'],
  ['an order number', 'Order №87000004417, id: 87000004417', 'KZ'],
  ['an article number', 'AB87000004417', 'KZ'],
  ['an account', '@87000004417', 'KZ'],
  ['a card', '4111 1111 1111 1111', 'KZ'],
  ['too many digits', '870000044178700000441787000', 'KZ'],
  ['a height and weight', '168-55-90', 'KZ'],
  ['a number without its country', '8 700 000 44 17', ''],
  ['digits of a link', 'https://lotus.example/87000004417', 'KZ'],
])('%s is no phone number', (_, text, country) => {
  expect(readFrom(text, country).filter((id) => id.startsWith('phone:'))).toEqual([]);
});

test.each([
  ['tel 97.000.55.13 24 soat', 'UZ', '+998970005513'],
  ['24/7 8 701 000 11 22', 'KZ', '+77010001122'],
  ['8 701 000 11 22 24/7', 'KZ', '+77010001122'],
  ['8 701 000 24 24 24 часа', 'KZ', '+77010002424'],
  ['8 701 000 24 24 часа', 'KZ', '+77010002424'],
  ['+971 50 000 12 34 күн сайын', 'KZ', '+971500001234'],
])('%s: opening hours are no part of the number', (text, country, number) => {
  expect(readFrom(text, country)).toEqual([`phone:${number}`]);
});

test('an advertisement’s number is none', () => {
  expect(readFrom('Ad no 0491570156', 'AU')).toEqual([]);
});

// The first syllables of 사이트 (website) are a four and a two, that of 이메일 (email) is a two.
const words: readonly (readonly [string, string, string, readonly string[]])[] = [
  [
    'KR',
    '+82 10 0000 0885',
    '+821000000885',
    '사이트 이메일 이름 사진 오피 일정 구인 공지 이벤트 육아 오전 일요일 하나 십분 이사이트'.split(
      ' ',
    ),
  ],
  ['KR', '전화 02-312-4567', '+8223124567', '이메일 이벤트 일정 사진'.split(' ')],
  ['KR', '공일공 공공공공 공팔팔오', '+821000000885', '사이트 이메일'.split(' ')],
  [
    'JP',
    '+81 90 0000 0885',
    '+819000000885',
    '一般 三井 五月 二次会 一番 さんぽ 丸の内 いちばん'.split(' '),
  ],
  ['TH', '+66 80 000 0885', '+66800000885', 'ห้าง สองเรา สามย่าน สีลม เก้าอี้ หาดใหญ่ หกโมง'.split(' ')],
];

test.each(words)(
  '%s: a word that begins with a digit is no part of %s',
  (country, written, number, all) => {
    for (const word of all) {
      const ids = [`phone:${number}`];
      expect(readFrom(`${written}\n${word} sample`, country), word).toEqual(ids);
      expect(readFrom(`${written} ${word}`, country), word).toEqual(ids);
      expect(readFrom(`${word}\n${written}`, country), word).toEqual(ids);
      expect(readFrom(`${word} ${written}`, country), word).toEqual(ids);
    }
  },
);

test.each([
  ['+82 10 0000 088오로 연락', 'KR', '+821000000885'],
  ['+82 10 0000 08팔오예요', 'KR', '+821000000885'],
  ['010 공공공공 공팔팔오로 연락주세요', 'KR', '+821000000885'],
  ['010 공공공공 공팔팔 오로 연락주세요', 'KR', '+821000000885'],
  ['전화공일공공공공공공팔팔오입니다', 'KR', '+821000000885'],
  ['090 0000 0八八五まで', 'JP', '+819000000885'],
  ['08ศูนย์-000-088ห้าครับ', 'TH', '+66800000885'],
])('%s: digits that are said, though the sentence goes on', (text, country, number) => {
  expect(readFrom(text, country)).toEqual([`phone:${number}`]);
});

test.each([
  ['+971 50 000 12 34 five girls', 'AE', '+971500001234'],
  ['+971 50 000 12 34 | IG demo', 'AE', '+971500001234'],
  ['+82 10 0000 0885 오일 마사지', 'KR', '+821000000885'],
])('%s: a number word or letters behind a whole number are not its', (text, country, number) => {
  expect(readFrom(text, country)).toEqual([`phone:${number}`]);
});

// Number words behind a number count what the sentence goes on with.
test.each([
  ['восемь 701 ноль ноль ноль двенадцать тридцать четыре две девушки', 'KZ', '+77010001234'],
  ['восемь 701 ноль ноль ноль ноль три пятьдесят четыре три тысячи час', 'KZ', '+77010000354'],
  [
    'восемь девятьсот двенадцать ноль ноль ноль двенадцать тридцать четыре две',
    'RU',
    '+79120001234',
  ],
  ["to'qson nol nol nol nol besh ellik uch ikki qiz", 'UZ', '+998900000553'],
  ['two zero two five five five zero one five four two girls', 'US', '+12025550154'],
  ['공일공 공공공공 공팔팔오이메일 demo', 'KR', '+821000000885'],
  ['電話〇九〇-0000-0885に電話', 'JP', '+819000000885'],
])('%s: a word that counts something else is no part of the number', (text, country, number) => {
  expect(readFrom(text, country)).toEqual([`phone:${number}`]);
});

test.each([
  ['8❤️701❤️000❤️12❤️34', 'KZ', '+77010001234'],
  ['8(701)000 12 34Лана', 'KZ', '+77010001234'],
  ['87Ө1ӨӨӨ1234', 'KZ', '+77010001234'],
  ['8 701 000 12 34звони', 'KZ', '+77010001234'],
  ['тел № 87010001234', 'KZ', '+77010001234'],
  ['8 (727) 250-00-12', 'KZ', '+77272500012'],
  ['8 701 000-12-34wa', 'KZ', '+77010001234'],
  ['тел8701 0001234', 'KZ', '+77010001234'],
  ['8701 0001234звони', 'KZ', '+77010001234'],
  ['Лана8701-000-12-34', 'KZ', '+77010001234'],
  ['Лана87010001234Звони', 'KZ', '+77010001234'],
  ['tel0500 000 12 34', 'TR', '+905000001234'],
  ['tel90 000 12 34', 'UZ', '+998900001234'],
  ['восемьсемьсотодиннольнольнольдвенадцатьтридцатьчетыре', 'KZ', '+77010001234'],
  ['202 555 0143 $200', 'US', '+12025550143'],
  ['$150 202-555-0143', 'US', '+12025550143'],
  ['айына $700. 8 701 000 12 34', 'KZ', '+77010001234'],
])('%s is a number', (text, country, number) => {
  expect(readFrom(text, country)).toEqual([`phone:${number}`]);
});

test.each([
  ['9 000 000 000,00 ₽', 'RU'],
  ['заказ № 89010001234', 'RU'],
  ['заказ89010001234', 'RU'],
  ['заказ8901 000 12 34', 'RU'],
  ['8 901 000 12 34руб', 'RU'],
  ['выручка 9 000 000 000 в год', 'RU'],
  ['700 000 000', 'KG'],
])('%s: a sum is none', (text, country) => {
  expect(readFrom(text, country)).toEqual([]);
});

// Of numbers that are bought together only the ends are written out.
test.each([
  ['+7 701 000 12 34/35/36', 'KZ', '34 35 36'],
  ['8 701 000-12-34/35', 'KZ', '34 35'],
  ['8 701 000 1234/1235', 'KZ', '34 35'],
  ['8 (701) 000-12-34, 000-12-36', 'KZ', '34 36'],
  ['8 701 000 12 34/170/55', 'KZ', '34'],
  ['8 701 000 12 34/24', 'KZ', '34'],
  ['8 701 000 12 34, 35 лет', 'KZ', '34'],
  ['8 701 000 12 34/35 лет', 'KZ', '34'],
  ['8 701 000 12 34 / 36 / 38', 'KZ', '34'],
  ['☎️8 701 000 12 34 ☎️8 701 000 12 35', 'KZ', '34 35'],
  ['8 701 000 1234/5000', 'KZ', '34'],
  ['8 701 000 1234/5', 'KZ', '34 35'],
  ['8 701 000 1234-5, звоните', 'KZ', '34 35'],
  ['8 701 000 1234~5', 'KZ', '34 35'],
  ['8 701 000 12 34/5 этаж', 'KZ', '34'],
  ['8 701 000 12 34/2', 'KZ', '34'],
  ['8-701-000-12-34-5', 'KZ', '34'],
  ['8 701 000 12 34, 12 35, 12 36', 'KZ', '34 35 36'],
  ['8 701 000-12-34, 12-36', 'KZ', '34 36'],
  ['8 701 000 12 34, 15 00', 'KZ', '34'],
  ['8 701 000-12-34 / 8 701 000-12-35', 'KZ', '34 35'],
])('%s: numbers that share their beginning', (text, country, ends) => {
  const all = ends.split(' ').map((end) => `phone:+770100012${end}`);
  expect(readFrom(text, country)).toEqual(all);
});

test('a number of which only the end is written says so, and lies on its end', () => {
  const [, second] = extract(textInput('8 701 000 12 34/35', 'KZ')).observations;
  expect(second).toMatchObject({ raw: '35', entity: { id: 'phone:+77010001235' } });
  expect(second?.steps).toContain('its beginning taken from the number in front');
});

test('a number glued to a link takes nothing of what is read already', () => {
  const { observations } = extract(textInput('тг0700000000t.me/orchid', 'KG'));
  const [first, second] = observations.sort((a, b) => a.start - b.start);
  expect(second?.start ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(first?.end ?? 0);
});
