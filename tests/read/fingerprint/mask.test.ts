import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { maskText, signatureOf, textOf } from '../../../server/read/fingerprint/index.ts';
import { anyText } from '../../support/any-text.ts';

const masked = (text: string, spans: { start: number; end: number }[] = []) =>
  textOf(maskText(text, spans));

describe('the template of a text', () => {
  test.each([
    ['Call  NOW!!! +7 700 000 44 17', 'call now'],
    ['5000 тг, $30, 20 000 тенге/час', 'час'],
    ['тенге растёт', 'тенге растёт'],
    ['🌷 Orchid 🔥🔥 rooms ☎️', 'orchid rooms'],
    ['see https://lotus-board.example/a?b=1 or www.orchid.example now', 'see or now'],
    ['write @orchid_rooms, ok', 'write ok'],
    ['ｆｕｌｌ　ｗｉｄｔｈ ﬁne', 'full width fine'],
    ['ze\u200Dro wi\u200Bdth\u2060s', 'zero widths'],
    ['1️⃣ one 2️⃣ two', 'one two'],
    ['۱۲۳۴ شماره', 'شماره'],
    ['สวัสดี ๕๐๐', 'สวัสดี'],
    ['𝕮𝖆𝖑𝖑 𐐨𐐩', 'call 𐐨𐐩'],
    ['WWW.orchid.example and HTTPS://lotus-board.example, then rooms', 'and then rooms'],
    ['', ''],
  ])('%j is %j', (text, template) => {
    expect(masked(text)).toBe(template);
  });

  test('leaves out the spans that were read as contacts, however they overlap', () => {
    const text = 'write to a@lotus.example or orchid on telegram';
    const spans = [
      { start: 28, end: 34 },
      { start: 9, end: 24 },
      { start: 12, end: 20 },
    ];
    expect(masked(text, spans)).toBe('write to or on telegram');
  });

  test('is the same for what differs in contacts, numbers and emoji alone', () => {
    const one = masked('🌷 Rooms from 5000 тг a night, call 8 700 000 44 17 at any time!');
    const two = masked('Rooms from 7500 тг a night — call +7(700)0005511 at any time');
    expect(one).toBe(two);
  });

  test('a long template is one text, letter for letter', () => {
    const long = 'orchid 𝕮all '.repeat(1500);
    expect(masked(long)).toBe('orchid call '.repeat(1500).trim());
  });

  test('takes any text, looks at no more than 20,000 units, and never fails', () => {
    fc.assert(
      fc.property(anyText({ maxLength: 300 }), fc.nat(400), fc.nat(400), (text, start, length) => {
        const template = maskText(text, [{ start, end: start + length }]);
        expect(textOf(template)).not.toMatch(/^ | $| {2}/);
        signatureOf(template);
      }),
      { numRuns: 300 },
    );
    const words = maskText('orchid '.repeat(1_000_000));
    expect(words.length).toBeLessThanOrEqual(20_000);
    // One sign that unfolds into eighteen.
    expect(maskText('\uFDFA'.repeat(20_000)).length).toBeGreaterThan(20_000);
  });
});
