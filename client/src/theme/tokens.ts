import { kinds } from './kinds.generated.ts';
import raw from './tokens.json' with { type: 'json' };

/** The design's values, as its file says them. */
export const tokens = raw;

export type Mode = 'light' | 'dark';

/** A value that differs by theme; `{ light, dark }` in the file. */
interface ByMode {
  light: string;
  dark: string;
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function flatten(value: unknown, name: string, out: Record<string, string>): void {
  if (typeof value === 'string' || typeof value === 'number') out[name] = String(value);
  if (!isRecord(value)) return;
  for (const [key, inner] of Object.entries(value)) flatten(inner, `${name}-${kebab(key)}`, out);
}

/** The CSS variables of one theme: `--tl-surface-panel`, `--tl-node-phone-fill`, `--tl-edge-inferred`. */
export function cssVariables(mode: Mode): Record<string, string> {
  const out: Record<string, string> = {};
  for (const [group, value] of Object.entries(tokens.color[mode])) {
    flatten(value, `--tl-${kebab(group)}`, out);
  }
  for (const [name, kind] of Object.entries(kinds)) {
    flatten(kind.colour[mode], `--tl-node-${name}`, out);
  }
  for (const [name, edge] of Object.entries(tokens.edge)) {
    out[`--tl-edge-${name}`] = (edge.colour as ByMode)[mode];
  }
  out['--tl-edge-underlay'] = tokens.edge.selected.underlay[mode];
  out['--tl-edge-underlay-opacity'] = String(tokens.edge.selected.underlayOpacity[mode]);
  out['--tl-row-selected'] = mix(
    tokens.color[mode].highlight.fill,
    tokens.color[mode].surface.panel,
    tokens.color[mode].highlight.rowMix,
  );
  return out;
}

/** The other scripts stand behind Plex Sans, so that one family name serves every label. */
const otherScripts = ['IBM Plex Sans Thai', 'IBM Plex Sans Arabic', 'Noto Sans JP', 'Noto Sans KR']
  .map((family) => `"${family}"`)
  .join(', ');
const withScripts = (families: string, before: string): string =>
  families.replace(before, `${otherScripts}, ${before}`);
/** Of every label. */
export const uiFamily = withScripts(tokens.type.families.ui, 'system-ui');

/** The CSS variables that do not depend on the theme: sizes, radii, families, motion. */
export function plainVariables(): Record<string, string> {
  const out: Record<string, string> = {};
  for (const [name, px] of Object.entries(tokens.size)) out[`--tl-size-${kebab(name)}`] = `${px}px`;
  for (const [name, px] of Object.entries(tokens.radius)) {
    out[`--tl-radius-${kebab(name)}`] = `${px}px`;
  }
  const { evidence, code } = tokens.type.families;
  out['--tl-font-ui'] = uiFamily;
  out['--tl-font-evidence'] = withScripts(evidence, 'Georgia');
  out['--tl-font-code'] = code;
  out['--tl-motion-hover'] = `${tokens.motion.hoverMs}ms`;
  out['--tl-motion-panel'] = `${tokens.motion.panelMs}ms`;
  out['--tl-easing'] = tokens.motion.easing;
  return out;
}

/** `share` of the first colour over the second; both `#rrggbb`. */
export function mix(first: string, second: string, share: number): string {
  const channel = (colour: string, at: number) => Number.parseInt(colour.slice(at, at + 2), 16);
  const parts = [1, 3, 5].map((at) =>
    Math.round(channel(first, at) * share + channel(second, at) * (1 - share))
      .toString(16)
      .padStart(2, '0'),
  );
  return `#${parts.join('')}`;
}
