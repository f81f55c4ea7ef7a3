/**
 * Letters that the eye takes for digits. Strong ones are used for nothing else beside digits; weak ones
 * are letters of ordinary words as well.
 */
const strong: Readonly<Record<string, string>> = {
  O: '0',
  o: '0',
  О: '0',
  о: '0',
  Ο: '0',
  ο: '0',
  Օ: '0',
  օ: '0',
  ӧ: '0',
  Ө: '0',
  Ø: '0',
  ø: '0',
  Q: '0',
  D: '0',
  I: '1',
  l: '1',
  І: '1',
  і: '1',
  Ӏ: '1',
  ӏ: '1',
  Ι: '1',
  ı: '1',
  Z: '2',
  z: '2',
  З: '3',
  з: '3',
  Ʒ: '3',
  Ӡ: '3',
  A: '4',
  А: '4',
  Ч: '4',
  ч: '4',
  S: '5',
  s: '5',
  Ѕ: '5',
  ѕ: '5',
  б: '6',
  Б: '6',
  b: '6',
  G: '6',
  B: '8',
  В: '8',
  в: '8',
  Β: '8',
  g: '9',
  q: '9',
};
const weak: Readonly<Record<string, string>> = {
  i: '1',
  L: '1',
  E: '3',
  e: '3',
  Э: '3',
  э: '3',
  Е: '3',
  a: '4',
  h: '4',
  T: '7',
  t: '7',
  Т: '7',
};

/** Whether every letter of a token is one that is used for a digit. */
export const isStrong = (token: string): boolean =>
  [...token].every((char) => strong[char] !== undefined);

/** A token read as digits, letters included; undefined when a letter looks like none. */
export function digitsOf(
  token: string,
): { digits: string; letters: number; weak: number } | undefined {
  let digits = '';
  let letters = 0;
  let weakOnes = 0;
  for (const char of token) {
    if (char >= '0' && char <= '9') {
      digits += char;
      continue;
    }
    const digit = strong[char] ?? weak[char];
    if (digit === undefined) return undefined;
    if (strong[char] === undefined) weakOnes += 1;
    letters += 1;
    digits += digit;
  }
  return { digits, letters, weak: weakOnes };
}
