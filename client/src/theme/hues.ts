import { type Mode, tokens } from './tokens.ts';

/** Hues of the design that stay apart with any sight, where they stand for countries or platforms. */
const hues = ['phone', 'email', 'chat', 'payment', 'image', 'website'] as const;
export const hueCount = hues.length;

/** The colours of a place in a key; past its end all others. */
export function hueOf(at: number, mode: Mode): { fill: string; icon: string } {
  const hue = hues[at];
  const { surface, chart, text } = tokens.color[mode];
  if (!hue) return { fill: chart.bar, icon: text.primary };
  const { fill, stroke, icon } = tokens.node[hue].colour[mode];
  const isTinted = hue === 'image' || hue === 'website';
  return isTinted ? { fill: stroke, icon: surface.panel } : { fill, icon };
}
