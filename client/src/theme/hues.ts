import { type Mode, tokens } from './tokens.ts';

/** So many countries or platforms have a colour of their own, which differs from each other one with any sight. */
export const hueCount = tokens.color.light.chart.categories.length;

/** The colours of a place in a key; past its end all others. */
export function hueOf(at: number, mode: Mode): { fill: string; icon: string } {
  const { chart, text } = tokens.color[mode];
  return chart.categories[at] ?? { fill: chart.bar, icon: text.primary };
}
