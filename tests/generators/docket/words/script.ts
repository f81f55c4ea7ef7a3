const pairs: Readonly<Record<string, string>> = {
  "o'": 'ў',
  "g'": 'ғ',
  sh: 'ш',
  ch: 'ч',
  yo: 'ё',
  yu: 'ю',
  ya: 'я',
};
const letters = new Map(
  [...'abdefghijklmnopqrstuvxyz'].map((latin, at) => [
    latin,
    'абдефгҳижклмнопқрстувхйз'[at] ?? latin,
  ]),
);

/** Uzbek as those write it who went to school before the Latin letters came back. Capitals in braces stay as they are. */
export function inCyrillic(latin: string): string {
  return latin.replaceAll(/\{[A-Z]+\}|[og]'|sh|ch|y[oua]|[a-z]/gi, (found) => {
    if (found.startsWith('{')) return found;
    const low = found.toLowerCase();
    const made = pairs[low] ?? letters.get(low) ?? low;
    return low === found ? made : made.toUpperCase();
  });
}
