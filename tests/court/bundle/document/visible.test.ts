import { expect, test } from 'vitest';
import { visible, visibleLines } from '../../../../server/court/bundle/document/visible.ts';

const shown = (text: string) =>
  visible(text)
    .map(({ s, code }) => (code ? `[${s}]` : s))
    .join('');

test.each([
  ['a direction override', 'call \u202e7144\u202c now', 'call [U+202E]7144[U+202C] now'],
  ['isolates', '\u2066x\u2069', '[U+2066]x[U+2069]'],
  ['a zero-width space inside a number', '700\u200b00', '700[U+200B]00'],
  ['a soft hyphen and a word joiner', 'a\u00adb\u2060c', 'a[U+00AD]b[U+2060]c'],
  ['a control', 'a\u0000b\u001bc', 'a[U+0000]b[U+001B]c'],
  ['a tag character', 'a\u{e0041}b', 'a[U+E0041]b'],
  ['a lone surrogate', 'a\ud83d', 'a[U+D83D]'],
  ['a braille blank', 'a\u2800b', 'a[U+2800]b'],
  ['a no-break space', 'a\u00a0b', 'a\u00a0b'],
])('%s is shown as what it is', (_, text, expected) => {
  expect(shown(text)).toBe(expected);
});

test.each([
  ['Cyrillic and Kazakh', 'Қыздар, жаңа'],
  ['Thai with its marks', 'น้ำที่นี่'],
  ['Arabic script with a joiner', 'می\u200cخواهم'],
  ['Korean', '서울 연락'],
  ['Japanese', '東京で会いましょう'],
  ['Simplified Chinese', '我们联系电话'],
  ['Traditional Chinese', '我們聯繫電話'],
  ['Hebrew', 'שלום'],
  ['Burmese with what stacks', 'ကျွန်ုပ် မန္တလေး'],
  ['Khmer with what stacks', 'ស្ត្រីខ្មែរ'],
  ['Lao', 'ສະບາຍດີ'],
  ['Georgian', 'საქართველო'],
  ['Armenian', 'Հայերեն'],
  ['Bengali with a joiner', 'র\u200d্যাব শ্রী'],
  ['Tamil', 'தமிழ் ஸ்ரீ'],
  ['Hindi', 'क्षत्रिय श्री'],
  ['Amharic', 'ሰላም'],
  ['letters of mathematics', '𝐇𝐨𝐭'],
  ['an accent of its own', 'e\u0301'],
])('%s stays text', (_, text) => {
  expect(shown(text).replaceAll('\u200b', '')).toBe(text);
});

test('a zero-width space tells where a word ends in scripts without spaces, and is no sign there', () => {
  expect(shown('ស្រី\u200bស្អាត')).toBe('ស្រី\u200bស្អាត');
  expect(shown('7\u200b7')).toBe('7[U+200B]7');
});

test('a pile of marks, drawn over other lines, is shown as codes; so is a mark alone', () => {
  expect(shown(`a${'\u0301'.repeat(3)}`)).toBe(`a${'\u0301'.repeat(3)}`);
  expect(shown(`a${'\u0301'.repeat(6)}b`)).toBe(`a${'[U+0301]'.repeat(6)}b`);
  expect(shown('\u0301\u0302a')).toBe('[U+0301][U+0302]a');
});

test('emoji and keycaps are drawn; what joins them, and a sign that no font has, is shown as its code', () => {
  expect(shown('☎\ufe0f 💋 👋🏽 🇰🇿')).toBe('☎ 💋 👋🏽 🇰🇿');
  expect(shown('7\ufe0f\u20e3')).toBe('7\u20e3');
  expect(shown('👩\u200d👧')).toMatch(/^👩(\[U\+200D\])?👧$/);
  expect(shown('𓀀')).toBe('[U+13000]');
});

test('marked spans are kept at their offsets, codes inside them too', () => {
  const text = 'call 700\u200b44 now';
  const [line] = visibleLines(text, [{ start: 5, end: 11 }]);
  expect(line?.runs).toEqual([
    { s: 'call ', code: false, mark: false },
    { s: '700', code: false, mark: true },
    { s: 'U+200B', code: true, mark: true },
    { s: '44', code: false, mark: true },
    { s: ' now', code: false, mark: false },
  ]);
});

test('a span over a line break marks both lines', () => {
  const lines = visibleLines('ab\r\ncd', [{ start: 1, end: 5 }]);
  expect(lines.map(({ runs }) => runs.filter(({ mark }) => mark).map(({ s }) => s))).toEqual([
    ['b'],
    ['c'],
  ]);
});

test('a line goes from right to left when its first letter does', () => {
  const lines = visibleLines('مرحبا abc\nabc مرحبا\n123 سلام');
  expect(lines.map(({ rtl }) => rtl)).toEqual([true, false, false]);
});

test('a word without a place to break gets places', () => {
  const breaks = shown('x'.repeat(100)).match(/\u200b/g);
  expect(breaks?.length).toBeGreaterThanOrEqual(3);
});

test('100,000 hostile characters are one line', () => {
  const text = 'a\u0301\u202e👩\u200dกำ\u0627'.repeat(11_112).slice(0, 100_000);
  const lines = visibleLines(text);
  expect(lines).toHaveLength(1);
  expect(visibleLines('\u0301'.repeat(20_000))[0]?.runs.every(({ code }) => code)).toBe(true);
});

const leftToRight = (text: string) =>
  visibleLines(text).flatMap(({ runs }) => runs.flatMap(({ s, ltr }) => (ltr ? [s] : [])));

test('numbers in groups and addresses stay in order where letters go from right to left', () => {
  expect(leftToRight('اتصل +7 700 000 0001 الآن')).toEqual(['+7 700 000 0001']);
  expect(leftToRight('שלום (050) 000-0001, 12')).toEqual(['(050) 000-0001']);
  expect(leftToRight('سعر (500)')).toEqual([]);
  expect(leftToRight('٠٥٠ ٠٠٠ ٠٠٠١ اتصل')).toEqual(['٠٥٠ ٠٠٠ ٠٠٠١']);
  expect(leftToRight('زوروا https://lotus.example/a?b=1 و @anna.')).toEqual([
    'https://lotus.example/a?b=1',
    '@anna',
  ]);
  expect(leftToRight('call +7 700 000 0001')).toEqual([]);
  const marked = visibleLines('اتصل 700 00 01', [{ start: 9, end: 14 }])[0]?.runs;
  expect(marked?.map(({ s, mark, ltr }) => [s, mark, ltr ?? false])).toEqual([
    ['اتصل ', false, false],
    ['700 ', false, true],
    ['00 01', true, true],
  ]);
});

test('a value with letters from right to left stands apart in a sentence', () => {
  expect(visible('شقة 12').map(({ apart }) => apart)).toEqual(['rtl']);
  expect(visible('Flat شقة').map(({ apart }) => apart)).toEqual(['ltr']);
  expect(visible('Flat')[0]).not.toHaveProperty('apart');
});

test('characters that countries share are drawn as the text’s own country does', () => {
  const han = (text: string) => visible(text)[0]?.han;
  expect(han('我们联系电话')).toBe('sc');
  expect(han('我們聯繫電話')).toBe('tc');
  expect(han('서울 漢字')).toBe('kr');
  expect(han('東京で')).toBeUndefined();
  expect(han('Flat')).toBeUndefined();
});
