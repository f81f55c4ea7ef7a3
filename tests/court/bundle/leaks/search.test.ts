import { expect, test } from 'vitest';
import { Search } from '../../../../server/court/bundle/leaks/search.ts';
import type { LeftOut } from '../../../../server/court/bundle/leaks/values.ts';

const phone: LeftOut = { what: 'phone:1', how: 'number', text: '+77000004417' };
const email: LeftOut = { what: 'email:1', how: 'words', text: 'silk.lotus@mail.example' };
const name: LeftOut = { what: 'person:1', how: 'name', text: 'Айгерим' };
const short: LeftOut = { what: 'person:2', how: 'name', text: '李娜' };
const record: LeftOut = {
  what: 'the hash of AB1',
  how: 'hash',
  text: 'ab12cd34ef56'.repeat(6).slice(0, 64),
};
const line: LeftOut = {
  what: 'the text of AB1',
  how: 'words',
  text: 'Звоните после десяти, новая',
};

const search = (...values: LeftOut[]) => new Search(values);
/** A table of a redacted version: rows that differ by what stands there on purpose. */
const rows = (from: number): string =>
  Array.from(
    { length: 40 },
    (_, i) =>
      `"ad:${from + i}","LISTS","phone:2",1,"[…]","2026-03-26T08:10:00.000Z","AB${from + i}","${'0123456789abcdef'.repeat(4)}"\n`,
  ).join('');
const shown = new Set([
  'phone:2',
  ...Array.from({ length: 99 }, (_, i) => [`ad:${i}`, `AB${i}`]).flat(),
]);

const shapes = [
  ['as it is', '+77000004417'],
  ['spaced', '+7 700 000 44 17'],
  ['in brackets', '8 (700) 000-44-17'],
  ['starred', '+7*700*000*44*17'],
  ['dotted', '7.700.000.44.17'],
  ['keycaps', '7️⃣7️⃣0️⃣0️⃣0️⃣0️⃣0️⃣4️⃣4️⃣1️⃣7️⃣'],
  ['digits of another script', '+٧٧٠٠٠٠٠٤٤١٧'],
  ['wide digits', '７７００００００４４１７'.replace('００００００', '０００００')],
  ['broken over lines', '+7 700 000\n44 17'],
  ['a link to a messenger', 'https://wa.me/77000004417'],
  ['zero-width spaces', '+7​700​000​44​17'],
  ['letters for digits', '+7 7OO OOO 44 I7'],
  ['number words', 'плюс семь семьсот ноль ноль ноль сорок четыре семнадцать'],
  ['cut, beside a sign', 'звоните: тел. 7700-0'],
  ['cut, beside a plus', '“+7-700-0”'],
] as const;

test.each(shapes)('a number is found %s', (_, text) => {
  expect(search(phone).in(`The link “${text}” was read.`)).toEqual([phone]);
});

test.each(shapes)('a number is found %s between rows that are the same', (_, text) => {
  const looking = new Search([phone], shown);
  for (const planted of [`${text}\n`, `"ad:7","LISTS","${text}",1\n`])
    expect(looking.in(`${rows(1)}${planted}${rows(50)}`)).toEqual([phone]);
  expect(looking.in(`${rows(1)}${rows(50)}`)).toEqual([]);
});

test.each(shapes)('a number is found %s wherever the readers begin anew', (_, text) => {
  const looking = search(phone);
  for (let at = 3600; at <= 4050; at += 15)
    expect(looking.in(`${'word and '.repeat(460).slice(0, at)} ${text}`)).toEqual([phone]);
});

test('numbers that are nobody’s are passed over', () => {
  const looking = search(phone);
  for (const text of [
    '2026-11-30T07:00:00.441Z, 0.7000004417, AB7 to AB70, 44 of 17 pages',
    `${'7700000441'.repeat(6)}7abc`,
    'case-7700-0, page 4417 of 7000',
    '"phone:7700","phone:4417", Phone 7000 and Phone 4417, hotel 7700',
    '1 January 7700, 00:04:41',
  ])
    expect(looking.in(text)).toEqual([]);
});

test.each([
  ['as it is', 'silk.lotus@mail.example'],
  ['in capitals', 'SILK.LOTUS@MAIL.EXAMPLE'],
  ['spaced', 's i l k . l o t u s @ m a i l . e x a m p l e'],
  ['with words for signs', 'silk dot lotus at mail dot example'],
  ['inside a longer word', 'xsilk-lotus@mail.examplex'],
])('an address is found %s', (_, text) => {
  // Words for its signs are read by the readers, which know an address by its id.
  const known: LeftOut = { ...email, how: 'number' };
  expect(search(email, known).in(text).length).toBeGreaterThan(0);
});

test('names are found as whole words, however short, whatever capitals and marks', () => {
  const looking = search(name, short);
  expect(looking.in('АЙГЕРИ́М said')).toEqual([name]);
  expect(looking.in('娜李 李娜')).toEqual([short]);
  expect(looking.in('Айгеримова')).toEqual([]);
});

test('a hash is found by its beginning, and a captured line in other signs', () => {
  const looking = search(record, line);
  expect(looking.in(`…${record.text.slice(0, 12)}…`)).toEqual([record]);
  expect(looking.in('звоните * после * десяти / НОВАЯ')).toEqual([line]);
  expect(looking.in('звоните после')).toEqual([]);
});

test('what is too short to be told from anything is not looked for, and told', () => {
  const tiny: LeftOut = { what: 'handle:2', how: 'words', text: 'abz' };
  const looking = search(tiny, name);
  expect(looking.notLookedFor).toEqual([tiny]);
  expect(looking.in('exhibit abz')).toEqual([]);
});

test.each(['12,90004417,0.9', 'AB3 90004417', '90 00 44 17, 3 times', '7 9000-4417'])(
  'a number of eight digits is found in “%s”',
  (text) => {
    const local: LeftOut = { what: 'a contact of AB1', how: 'words', text: '9000 4417' };
    expect(search(local).in(text)).toEqual([local]);
  },
);

test.each(['\n', '\r\n', '","'])(
  'digits in words are found, one after another by %j',
  (between) => {
    const plain: LeftOut = { what: 'phone:2', how: 'number', text: '+77000000001' };
    const digits = ['seven', 'seven', ...Array.from({ length: 8 }, () => 'zero'), 'one'];
    expect(search(plain).in(`"${digits.join(between)}"`)).toEqual([plain]);
  },
);

test('labels, days and times side by side are no value', () => {
  const image: LeftOut = { what: 'image:9', how: 'caption', text: 'Image 650c' };
  const price: LeftOut = { what: 'price of AB1', how: 'words', text: '2600-3000 $' };
  const looking = search(image, price);
  expect(looking.in('<data>Image 650</data><data>color</data> 26 February 2026, 00:30:00')).toEqual(
    [],
  );
  expect(looking.in('{"caption":"image 650C"}')).toEqual([image]);
  expect(looking.in('from 2600 to 3000, 2600/3000')).toEqual([price]);
  expect(looking.in('costs 2 6 0 0 3 0 0 0 dollars')).toEqual([price]);
});
