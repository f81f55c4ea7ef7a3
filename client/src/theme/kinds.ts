import { t } from '../app/i18n/t.ts';
import type { Kind } from '../gql/graphql.ts';
import { kinds } from './kinds.generated.ts';
import { type Shape, shapePath } from './shapes.ts';
import { type Mode, tokens } from './tokens.ts';

type Family = 'source' | 'identifier' | 'context';

/** How a kind of entity is drawn; the same on the canvas, in panels and in tables. */
export interface KindStyle {
  label: string;
  plural: string;
  family: Family;
  /** The family beside which it is drawn. */
  drawnAs: Family;
  shape: Shape;
  size: readonly [number, number];
  /** An outline of Tabler's icons, in a box of 24 units: the canvas cannot draw a React component. */
  icon: string;
  colour: Readonly<Record<Mode, Readonly<Record<'fill' | 'stroke' | 'icon', string>>>>;
  /** A second outline inside the first: many images that look the same. */
  double: boolean;
  /** It is a picture. */
  thumb: boolean;
}

export const kindOrder = Object.keys(kinds) as Kind[];

const styled = (kind: Kind): KindStyle => ({
  ...kinds[kind],
  // Asked for when they are shown: the language is known later than this file.
  get label() {
    return t(`kind.${kind}`);
  },
  get plural() {
    return t(`kind.${kind}.many`);
  },
});

/** In the order of the legend. Shape and icon differ for every kind: colour never stands alone. */
export const kindStyles = Object.fromEntries(
  kindOrder.map((kind) => [kind, styled(kind)]),
) as Record<Kind, KindStyle>;

/** `phone:+7…` → "phone": an id begins with its kind. */
export const kindOf = (id: string): Kind | undefined =>
  kindOrder.find((kind) => id.startsWith(`${kind}:`));

export type Paint = 'fill' | 'stroke' | 'icon' | 'halo' | 'haloEdge' | 'gap';

/** One path to draw; `fill` and `stroke` are colours or `none`. */
export interface Mark {
  key: string;
  d: string;
  fill: string;
  stroke: string;
  width: number;
  /** Icons are drawn in their own 24-unit box and moved into the shape. */
  transform?: string;
}

export interface MarkOptions {
  hub?: boolean;
  selected?: boolean;
  icon?: boolean;
  /** Turns a role into a colour: a CSS variable in panels, a token's value on the canvas. */
  paint: (role: Paint) => string;
}

/** How far the marks of a node reach, as a multiple of its shape. */
export function reach(options: { hub?: boolean; selected?: boolean }): number {
  if (options.selected) return options.hub ? 1.62 : 1.42;
  return options.hub ? 1.34 : 1;
}

/** The paths that draw a kind, back to front: halo, hub ring, body, icon. */
export function kindMarks(kind: Kind, { hub, selected, icon = true, paint }: MarkOptions): Mark[] {
  const style = kindStyles[kind];
  const [w, h] = style.size;
  const outline = (scale: number) => shapePath(style.shape, w * scale, h * scale);
  const marks: Mark[] = [];
  const push = (key: string, scale: number, fill: string, stroke: string, width: number) =>
    marks.push({ key, d: outline(scale), fill, stroke, width });
  if (selected) push('halo', hub ? 1.62 : 1.42, paint('halo'), paint('haloEdge'), 1.5);
  if (hub) push('ring', 1.34, paint('gap'), paint('stroke'), 2);
  push('body', 1, paint('fill'), paint('stroke'), 1.5);
  if (style.double) push('inner', 0.82, 'none', paint('stroke'), 1);
  if (icon) marks.push(iconMark(style, paint('icon')));
  return marks;
}

function iconMark(style: KindStyle, colour: string): Mark {
  const [w, h] = style.size;
  const scale = Math.min(w, h) / (style.double ? 46 : 42);
  const dx = style.shape === 'tag' ? -w * 0.09 : 0;
  const dy = style.shape === 'pentagon' ? h * 0.04 : 0;
  return {
    key: 'icon',
    d: style.icon,
    fill: 'none',
    stroke: colour,
    width: 2,
    transform: `translate(${dx} ${dy}) scale(${scale.toFixed(3)}) translate(-12 -12)`,
  };
}

/** Colours by token value, for the canvas. */
export function tokenPaint(kind: Kind, mode: Mode): (role: Paint) => string {
  const colours = kindStyles[kind].colour[mode];
  const { highlight, surface } = tokens.color[mode];
  const other = { halo: highlight.fill, haloEdge: highlight.edge, gap: surface.canvas };
  return (role) => (role in colours ? colours[role as 'fill'] : other[role as 'halo']);
}

/** Colours by CSS variable, for panels. */
export function variablePaint(kind: Kind): (role: Paint) => string {
  const other = { halo: 'highlight-fill', haloEdge: 'highlight-edge', gap: 'surface-panel' };
  return (role) =>
    role in other ? `var(--tl-${other[role as 'halo']})` : `var(--tl-node-${kind}-${role})`;
}
