import type { Kind } from '../gql/graphql.ts';
import { kindStyles, reach } from '../theme/kinds.ts';

/** Width and height of the room a node needs, in px: its shape, its ring, its label. */
export interface Box {
  w: number;
  h: number;
}

const gap = 14;
const labelWidth = 96;
const labelHeight = 16;

interface Sized {
  kind: Kind;
  hub?: unknown;
  scale?: number;
}

/** The drawn shape without halo. */
export function shapeBox(node: Sized): Box {
  const [w, h] = kindStyles[node.kind].size;
  const scale = reach({ hub: Boolean(node.hub) }) * (node.scale ?? 1);
  return { w: w * scale, h: h * scale };
}

/** The room a node is given when it is placed. Ads carry no label, so they stand closer. */
export function boxOf(node: Sized): Box {
  const { w, h } = shapeBox(node);
  if (node.kind === 'ad') return { w: w + gap, h: h + gap };
  return { w: Math.max(w + gap, labelWidth), h: h + gap + labelHeight };
}
