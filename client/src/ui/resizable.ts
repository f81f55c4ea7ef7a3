export const narrowest = 240;
export const widest = 520;

/** A width inside the limits of a side panel, in whole px. */
export function clampWidth(width: number): number {
  return Math.round(Math.min(widest, Math.max(narrowest, width)));
}

/** Under which name the browser remembers a panel: narrow windows have a memory of their own. */
export const panelKey = (name: string, isNarrow: boolean): string =>
  `throughline.panel.${name}${isNarrow ? '.narrow' : ''}`;

/** What the browser remembers of a panel; anything unreadable counts as nothing. */
export function readPanel(
  stored: string | null,
  width: number,
): { width: number; folded: boolean } {
  const [remembered, folded] = (stored ?? '').split(' ');
  const value = Number(remembered);
  return {
    width: Number.isFinite(value) && value > 0 ? clampWidth(value) : width,
    folded: folded === 'folded',
  };
}

export function writePanel(panel: { width: number; folded: boolean }): string {
  return `${panel.width} ${panel.folded ? 'folded' : 'open'}`;
}
