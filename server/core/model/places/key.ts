/**
 * One spelling of a place's name for look-ups: case, accents, apostrophes, hyphens and gaps do not make
 * another city of it, nor do the two keyboards (Arabic, Persian) that write one letter.
 */
const twins: Readonly<Record<string, string>> = {
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  ي: 'ی',
  ى: 'ی',
  ۍ: 'ی',
  ې: 'ی',
  ك: 'ک',
  ة: 'ه',
  ۀ: 'ه',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
};
const twinLetters = new RegExp(`[${Object.keys(twins).join('')}]`, 'gu');
const accents = /[\u0300-\u036f\u064b-\u065f\u0670\u0640\p{Cf}]/gu;
const gaps = /[\s'’‘ʻʼʿʾ`´.\-‐–_ʹʺ]+/gu;
const plain = /^[a-zа-я]+$/;

/** The key of a name; empty for a name without letters. */
export function placeKey(name: string): string {
  const lower = name.toLowerCase();
  if (plain.test(lower) && !lower.includes('й')) return lower;
  return lower
    .normalize('NFKC')
    .toLowerCase()
    .replace(twinLetters, (letter) => twins[letter] ?? letter)
    .normalize('NFD')
    .replace(accents, '')
    .normalize('NFC')
    .replace(gaps, '');
}
