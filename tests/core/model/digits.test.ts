import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldDigits } from '../../../server/core/model/digits.ts';
import { anyText } from '../../support/any-text.ts';

test.each([
  ['fullwidth', '０１２３４５６７８９'],
  ['Arabic-Indic', '٠١٢٣٤٥٦٧٨٩'],
  ['Persian', '۰۱۲۳۴۵۶۷۸۹'],
  ['Devanagari', '०१२३४५६७८९'],
  ['Thai', '๐๑๒๓๔๕๖๗๘๙'],
  ['Khmer', '០១២៣៤៥៦៧៨៩'],
  ['mathematical bold', '𝟎𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖𝟗'],
  ['N’Ko, astral neighbours', '߀߁߂߃߄߅߆߇߈߉'],
  ['Adlam, beyond the first plane', '𞥐𞥑𞥒𞥓𞥔𞥕𞥖𞥗𞥘𞥙'],
])('%s digits %s are 0 to 9', (_, digits) => {
  expect(foldDigits(digits)).toBe('0123456789');
});

test('signs that are not seen are dropped', () => {
  expect(foldDigits('\u200e+7\u200b7\u202c0\u00ad0')).toBe('+7700');
});

test('no digit but 0-9 is left, whatever the text', () => {
  fc.assert(
    fc.property(anyText(), (text) => {
      expect(foldDigits(text), JSON.stringify(text)).not.toMatch(/[^\P{Nd}0-9]/u);
    }),
  );
});
