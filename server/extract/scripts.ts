/** Which countries a text's letters point to: for numbers of ads whose platform says none, or another. */
const bySign: readonly (readonly [RegExp, readonly string[]])[] = [
  [/[ңғүұқөһі]/iu, ['KZ']],
  [/[ҷӣӯҳ]/iu, ['TJ']],
  [/[ўқғҳ]/iu, ['UZ']],
  [/[ňýžäşç]/iu, ['TM', 'TR']],
  [/[ğış]/iu, ['TR', 'KZ']],
  [/o'|g'/i, ['UZ']],
  [/[\u0e00-\u0e7f]/u, ['TH']],
  [/[\u3040-\u30ff]/u, ['JP']],
  [/[\uac00-\ud7af]/u, ['KR']],
  [/[ټډړږښڼۍې]/u, ['AF']],
  [/[پچژگ]/u, ['AF', 'IR']],
  [/[\u0600-\u06ff]/u, ['AE', 'SA', 'AF']],
  [/\p{Script=Cyrillic}/u, ['RU', 'KZ', 'KG']],
];
const looked = 600;

/** ISO 3166-1 alpha-2 codes, likeliest first; looks at the first 600 characters only. */
export function countriesOf(text: string): string[] {
  const sample = text.slice(0, looked);
  return [...new Set(bySign.flatMap(([sign, countries]) => (sign.test(sample) ? countries : [])))];
}
