/** Signs that are not seen (zero-width spaces, direction marks), and marks on digits (keycaps, dots, strokes). */
const unseen = /[\p{Cf}\p{Mn}\p{Me}]/gu;
const decimal = /^\p{Nd}$/u;

/**
 * Folds compatibility characters (NFKC) and digits of any script to 0-9, and drops signs that only hide them.
 * Unicode gives each script its ten digits in one run from zero, so the value is the place in the run.
 */
export function foldDigits(raw: string): string {
  return raw
    .normalize('NFKC')
    .replace(unseen, '')
    .replace(/[^\P{Nd}0-9]/gu, (digit) => {
      const code = digit.codePointAt(0) ?? 0;
      let value = 0;
      while (value < 9 && decimal.test(String.fromCodePoint(code - value - 1))) value += 1;
      return String(value);
    });
}
