import type { Kind } from '../../gql/graphql.ts';
import { hueOf } from '../../theme/hues.ts';
import { kindMarks, kindStyles, type Paint, reach, tokenPaint } from '../../theme/kinds.ts';
import { type Mode, tokens } from '../../theme/tokens.ts';
import type { Spec } from './elements.ts';

export interface ImageKey {
  kind: Kind;
  mode: Mode;
  hub: boolean;
  selected: boolean;
  icon: boolean;
  scale?: number;
  /** A place in the key of colours instead of the colour of its kind. */
  hue?: number;
}

export interface NodeImage {
  url: string;
  w: number;
  h: number;
}

/** Of a shape's side: inside its outline, or its inner one; narrower where the colour about it tells something. */
const thumbShare = { plain: 1, double: 0.82, hued: 0.66 } as const;
const outlineWidth = 1.5;

/** How large the blurred thumb of a node is drawn. */
export function thumbBox({ kind, hue, scale = 1 }: Pick<ImageKey, 'kind' | 'hue' | 'scale'>): {
  w: number;
  h: number;
} {
  const { size, double } = kindStyles[kind];
  const share = thumbShare[hue !== undefined ? 'hued' : double ? 'double' : 'plain'];
  const [w = 0, h = 0] = size.map((side) => (side * share - outlineWidth) * scale);
  return { w, h };
}

const made = new Map<string, NodeImage>();

/** A node as an SVG image: the same marks as in the panels. Some dozens exist; each is made once. */
export function nodeImage(key: ImageKey): NodeImage {
  const name = `${key.kind} ${key.mode} ${key.hub} ${key.selected} ${key.icon} ${key.scale} ${key.hue}`;
  const known = made.get(name);
  if (known) return known;
  const image = draw(key);
  made.set(name, image);
  return image;
}

const read = new Map<string, HTMLImageElement>();

/**
 * Has the browser read the images of these elements, each once. Cytoscape draws a node without an image that is not
 * read yet, and everything again when it is.
 */
export function readImages(specs: readonly Pick<Spec, 'data'>[]): void {
  for (const { data } of specs) {
    for (const url of String(data.image ?? '').split(' ')) {
      if (url === '' || read.has(url)) continue;
      const image = new Image();
      image.src = url;
      read.set(url, image);
    }
  }
}

function draw(key: ImageKey): NodeImage {
  const { kind, hub, selected, scale: size = 1 } = key;
  const [width, height] = kindStyles[kind].size;
  const scale = reach({ hub, selected }) * size;
  // A diamond's halo and a 2 px ring reach a little over the shape.
  const [w, h] = [Math.ceil(width * scale) + 8, Math.ceil(height * scale) + 8];
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}" viewBox="${-w / 2} ${-h / 2} ${w} ${h}" stroke-linecap="round" stroke-linejoin="round">${markup(key)}</svg>`;
  return { url: `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`, w, h };
}

/** The paths of a node about its middle, as SVG: for the canvas, and for files. */
export function markup({ kind, mode, hub, selected, icon, scale = 1, hue }: ImageKey): string {
  const own = tokenPaint(kind, mode);
  const colours = hue === undefined ? undefined : hueOf(hue, mode);
  const paint = (role: Paint) => {
    if (colours && role === 'fill') return colours.fill;
    if (colours && role === 'icon') return colours.icon;
    return colours && role === 'stroke' ? tokens.color[mode].text.primary : own(role);
  };
  const paths = kindMarks(kind, { hub, selected, icon, paint }).map(
    ({ d, fill, stroke, width, transform }) =>
      `<path d="${d}" fill="${fill}" stroke="${stroke}" stroke-width="${width}"${transform ? ` transform="${transform}"` : ''}/>`,
  );
  return scale === 1 ? paths.join('') : `<g transform="scale(${scale})">${paths.join('')}</g>`;
}
