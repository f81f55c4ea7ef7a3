import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPhone, readPhoneAnywhere } from '../../../server/core/model/index.ts';
import { anyText } from '../../support/any-text.ts';

const idOf = (raw: string, country?: string) => readPhone(raw, { country })?.entity.id;

describe('readPhone', () => {
  test.each([
    ['+7 700 000 44 17', undefined, '+77000004417'],
    ['+7(700)000-44-17', 'TH', '+77000004417'],
    ['8 (700) 000-44-17', 'KZ', '+77000004417'],
    ['87000004417', 'RU', '+77000004417'],
    ['7000004417', 'KZ', '+77000004417'],
    ['77000004417', 'KZ', '+77000004417'],
    ['0700 000 000', 'KG', '+996700000000'],
    ['996 700 000000', 'KG', '+996700000000'],
    ['90 000-00-00', 'UZ', '+998900000000'],
    ['8 10 998 90 000 00 00', 'KZ', '+998900000000'],
    ['90 000 0000', 'TJ', '+992900000000'],
    ['8 65 00 36 04', 'TM', '+99365003604'],
    ['0500 000 00 00', 'TR', '+905000000000'],
    ['050-000-0000', 'AE', '+971500000000'],
    ['010-0000-4417', 'KR', '+821000004417'],
    ['+81 90-0000-4417', 'JP', '+819000004417'],
    ['08 0000 0000', 'TH', '+66800000000'],
    ['070 000 0000', 'AF', '+93700000000'],
    ['(202) 555-0143', 'US', '+12025550143'],
    ['020 7946 0018', 'GB', '+442079460018'],
    ['00 7 700 000 44 17', undefined, '+77000004417'],
    ['007 700 000 44 17', 'KZ', '+77000004417'],
    ['tel:+77000004417', undefined, '+77000004417'],
    ['+7 700 000 44 17 ext. 5', undefined, '+77000004417'],
    ['＋７ ７００ ０００ ４４ １７', undefined, '+77000004417'],
    ['+٩٧١ ٥٠ ٠٠٠ ٠٠٠٠', undefined, '+971500000000'],
    ['۰۷۰ ۰۰۰ ۰۰۰۰', 'AF', '+93700000000'],
    ['๐๘ ๐๐๐๐ ๐๐๐๐', 'TH', '+66800000000'],
    ['\u200e+7 700 000\u200b 44 17\u202c', undefined, '+77000004417'],
  ])('%s in %s is %s', (raw, country, number) => {
    expect(idOf(raw, country)).toBe(`phone:${number}`);
  });

  test.each([
    ['', undefined],
    ['+', undefined],
    ['12', 'KZ'],
    ['8 700 000 44 17', undefined],
    ['8 700 000 44 17', 'ZZ'],
    ['call me', 'KZ'],
    ['+7 700 CALL NOW', undefined],
    ['2026-03-01', 'KZ'],
    ['1 000 000', 'KZ'],
    ['+999 999 999 999 999 999', undefined],
    ['9'.repeat(5000), 'KZ'],
  ])('%s in %s is none', (raw, country) => {
    expect(idOf(raw, country)).toBeUndefined();
  });

  test('a country that decided is named as the source’s, not as the number’s', () => {
    const steps = (raw: string) => readPhone(raw, { country: 'RU' })?.steps;
    expect(steps('87000004417')).toContain('country RU taken from the source');
    expect(steps('+77000004417')).toEqual([]);
  });

  test('what was not there is not said to be removed', () => {
    expect(readPhone('+7 700 000 4417', {})?.steps).toEqual(['separators removed']);
    expect(readPhone('tel:+77000004417', {})?.steps).toEqual(['separators removed']);
    expect(readPhone('0077000004417', {})?.steps).toEqual(['leading 00 read as +']);
  });

  test('it is surer of a number with its country code, and less of one outside its plan', () => {
    const sure = (raw: string) => readPhone(raw, { country: 'KZ' })?.confidence ?? 0;
    expect(sure('+7 700 000 44 17')).toBeGreaterThan(sure('8 700 000 44 17'));
    expect(sure('+7 000 000 44 17')).toBeLessThan(sure('+7 700 000 44 17'));
  });

  test('what was read reads as itself', () => {
    const digits = fc.string({ unit: fc.constantFrom(...'0123456789 -()'), maxLength: 20 });
    fc.assert(
      fc.property(fc.constantFrom('KZ', 'RU', 'TR', 'TH', 'KR', 'US'), digits, (country, raw) => {
        const first = readPhone(raw, { country });
        if (!first) return;
        const again = readPhone(String(first.entity.properties.number));
        expect(again?.entity.id, raw).toBe(first.entity.id);
        expect(readPhone(first.entity.caption)?.entity.id, raw).toBe(first.entity.id);
      }),
    );
  });

  test('no text makes it throw', () => {
    fc.assert(
      fc.property(anyText(), fc.string(), (raw, country) => {
        readPhone(raw, { country });
      }),
    );
  });
});

test('readPhoneAnywhere gives every country in which the number exists, each once', () => {
  const found = readPhoneAnywhere('8 700 000 44 17', ['KZ', 'RU', 'KG']);
  const ids = found.map(({ entity }) => entity.id);
  expect(ids.filter((id) => id === 'phone:+77000004417')).toHaveLength(1);
  expect(new Set(ids).size).toBe(ids.length);
});
