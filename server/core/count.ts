const rules = new Intl.PluralRules('en');

/** So many of a thing, as in "1,204 ads". */
export const count = (n: number, one: string, many: string): string =>
  `${n.toLocaleString('en')} ${rules.select(n) === 'one' ? one : many}`;
