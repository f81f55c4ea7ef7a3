import type { Piece } from './spans.ts';

/** Pieces of a text, the marked ones under the highlighter, struck through where judged wrong. */
export function Marked({ pieces }: { pieces: readonly Piece[] }) {
  return pieces.map(({ at, text, marked, wrong }) =>
    marked ? <mark key={at}>{wrong ? <s>{text}</s> : text}</mark> : text,
  );
}
