import type { Kind } from '../../gql/graphql.ts';
import { kindMarks, kindStyles, reach, tokenPaint } from '../../theme/kinds.ts';
import type { Mode } from '../../theme/tokens.ts';
import type { Spec } from './elements.ts';

export interface ImageKey {
  kind: Kind;
  mode: Mode;
  hub: boolean;
  selected: boolean;
  icon: boolean;
}

export interface NodeImage {
  url: string;
  w: number;
  h: number;
}

const made = new Map<string, NodeImage>();

/** A node as an SVG image: the same marks as in the panels. Some dozens exist; each is made once. */
export function nodeImage(key: ImageKey): NodeImage {
  const name = `${key.kind} ${key.mode} ${key.hub} ${key.selected} ${key.icon}`;
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
    const url = data.image;
    if (typeof url !== 'string' || read.has(url)) continue;
    const image = new Image();
    image.src = url;
    read.set(url, image);
  }
}

function draw({ kind, mode, hub, selected, icon }: ImageKey): NodeImage {
  const [width, height] = kindStyles[kind].size;
  const scale = reach({ hub, selected });
  // A diamond's halo and a 2 px ring reach a little over the shape.
  const [w, h] = [Math.ceil(width * scale) + 8, Math.ceil(height * scale) + 8];
  const paths = kindMarks(kind, { hub, selected, icon, paint: tokenPaint(kind, mode) }).map(
    ({ d, fill, stroke, width: line, transform }) =>
      `<path d="${d}" fill="${fill}" stroke="${stroke}" stroke-width="${line}"${transform ? ` transform="${transform}"` : ''}/>`,
  );
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}" viewBox="${-w / 2} ${-h / 2} ${w} ${h}" stroke-linecap="round" stroke-linejoin="round">${paths.join('')}</svg>`;
  return { url: `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`, w, h };
}
