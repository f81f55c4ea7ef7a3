import type { Piece } from './spans.ts';

/** Pieces of a text, the marked ones under the highlighter. */
export function Marked({ pieces }: { pieces: readonly Piece[] }) {
  return pieces.map(({ at, text, marked }) => (marked ? <mark key={at}>{text}</mark> : text));
}
