import fc from 'fast-check';
import { expect, test } from 'vitest';
import { luceneQuery, partsQuery } from '../../../server/ask/explore/search.ts';
import { anyText } from '../../support/any-text.ts';

test.each([
  ['девушки', '(девушки OR девушки*)'],
  ['Rooms Almaty', '(rooms OR rooms*) AND (almaty OR almaty*)'],
  ['no', 'no'],
  ['AND OR NOT', '(and OR and*) AND or AND (not OR not*)'],
  ['ห้องพัก', '"ห้องพัก"'],
  ['部屋', '"部屋"'],
  ['ホテル東京', '"ホテル東京"'],
  ['방', '"방"'],
  ['اتاق', '(اتاق OR اتاق*)'],
  ['rooms, (Almaty)!', '(rooms OR rooms*) AND (almaty OR almaty*)'],
  ['"rooms', '(rooms OR rooms*)'],
  ['', ''],
  ['*:* && ~', ''],
])('%j is asked as %s', (typed, query) => {
  expect(luceneQuery(typed)).toBe(query);
});

test.each([
  ['silk_32', '*silk_32*'],
  ['@Silk_32', '*silk_32*'],
  ['ooms@orchid.ex', '*ooms AND orchid AND ex*'],
  ['two words', ''],
  ['ab', ''],
  ['a'.repeat(61), ''],
  ['*:* && ~', ''],
])('a part of a name, %j, is asked as %s', (typed, query) => {
  expect(partsQuery(typed)).toBe(query);
});

test('no more than twelve words are asked for', () => {
  expect(luceneQuery('word '.repeat(200)).split(' AND ')).toHaveLength(12);
});

/** The whole language that we ask in: words, prefixes of words, phrases, AND, OR, brackets. */
const clause =
  /(?:"[\p{L}\p{N}\p{M}]+"|[\p{L}\p{N}\p{M}]+|\([\p{L}\p{N}\p{M}]+ OR [\p{L}\p{N}\p{M}]+\*\))/u;
const language = new RegExp(`^(?:${clause.source}(?: AND ${clause.source})*)?$`, 'u');

test('no sign of ASCII and no text can break the query', () => {
  const ascii = fc.string({
    unit: fc.integer({ min: 0x20, max: 0x7e }).map((code) => String.fromCharCode(code)),
  });
  fc.assert(
    fc.property(fc.oneof(ascii, anyText()), (typed) => {
      const query = luceneQuery(typed);
      expect(query, JSON.stringify(typed)).toMatch(language);
      // What stands in a phrase is no operator.
      const bare = query.replaceAll(/"[^"]*"/g, '').replaceAll(/ (?:AND|OR) /g, ' ');
      expect(bare, JSON.stringify(typed)).not.toMatch(/\b(?:AND|OR|NOT|TO)\b/);
    }),
    { numRuns: 500, examples: [['OR㐀'], ['NOT a OR b']] },
  );
});
