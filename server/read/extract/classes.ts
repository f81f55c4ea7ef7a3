/** Every UTF-16 unit at the index that is its value; halves of surrogate pairs are no signs, and left out. */
const everyUnit = Array.from({ length: 0x10000 }, (_, code) =>
  String.fromCharCode(code >= 0xd800 && code < 0xe000 ? 0 : code),
).join('');

/**
 * Classes of single UTF-16 units: the byte of a unit has bit `i` (value `1 << i`) where pattern `i` matches it.
 * Looking a unit up costs far less than a Unicode regular expression; made once, when a module is loaded.
 * @param patterns global, at most eight, none that matches U+0000
 */
export function classTable(patterns: readonly RegExp[]): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (const [i, pattern] of patterns.entries())
    for (const { 0: run, index } of everyUnit.matchAll(pattern))
      for (let code = index; code < index + run.length; code += 1)
        table[code] = (table[code] ?? 0) | (1 << i);
  return table;
}

export const isHigh = (unit: number): boolean => unit >= 0xd800 && unit < 0xdc00;

/**
 * The classes of the sign at a place of a text, by the same patterns; a sign of two units is looked up by them when
 * it is first met.
 */
export function signClasses(patterns: readonly RegExp[]): (text: string, at: number) => number {
  const table = classTable(patterns);
  const rare = new Map<number, number>();
  const classOfRare = (code: number): number => {
    const held = rare.get(code);
    if (held !== undefined) return held;
    const sign = String.fromCodePoint(code);
    const made = patterns.reduce(
      (bits, pattern, i) => bits | (sign.search(pattern) === 0 ? 1 << i : 0),
      0,
    );
    rare.set(code, made);
    return made;
  };
  return (text, at) => {
    const unit = text.charCodeAt(at);
    return isHigh(unit) ? classOfRare(text.codePointAt(at) ?? unit) : (table[unit] ?? 0);
  };
}
