import { type Mode, tokens } from './tokens.ts';

/** So many countries or platforms have a colour of their own, which differs from each other one with any sight. */
export const hueCount = tokens.color.light.chart.categories.length;

/**
 * Countries that our users see most, spread over the hues so that those that stand beside each other differ. Never
 * change a line: a country keeps its colour for ever, in every drawing.
 */
const ofCountries: Readonly<Record<string, number>> = Object.fromEntries(
  [
    ['KZ', 'AF', 'AZ', 'US', 'IN', 'CN'],
    ['RU', 'TH', 'PK', 'IT', 'JO', 'CA'],
    ['UZ', 'JP', 'GE', 'DE', 'LB', 'VN'],
    ['TR', 'MN', 'BY', 'MY', 'ES', 'KW'],
    ['KG', 'KR', 'AM', 'GB', 'EG', 'PH'],
    ['AE', 'UA', 'FR', 'SG', 'NP', 'BD'],
    ['TJ', 'IR', 'PL', 'BH', 'ID', 'GR'],
    ['TM', 'IL', 'SA', 'QA', 'CY', 'OM'],
  ].flatMap((codes, at) => codes.map((code) => [code, at])),
);

/**
 * The place of a country's colour, the same in every drawing whatever else is drawn. There are more countries than
 * colours that any sight tells apart: those that share one are told by the code or the name beside it.
 */
export function hueOfCountry(code: string): number {
  const [one = 0, other = 0] = [...code].map((letter) => letter.charCodeAt(0));
  return ofCountries[code] ?? (one * 5 + other) % hueCount;
}

/** The colours of a place in a key; past its end all others. */
export function hueOf(at: number, mode: Mode): { fill: string; icon: string } {
  const { chart, text } = tokens.color[mode];
  return chart.categories[at] ?? { fill: chart.bar, icon: text.primary };
}
