/** A stretch of a text that was read as something; offsets in UTF-16 units. */
export interface Span {
  start: number;
  end: number;
  /** Judged wrong: struck through, unless another observation covers the same place. */
  wrong?: boolean;
}

/** A piece of a text, under the highlighter or not. */
export interface Piece {
  at: number;
  text: string;
  marked: boolean;
  wrong?: true;
}

/** Spans in order, those that touch made one, those outside the text dropped. */
export function mergeSpans(spans: readonly Span[], length: number): Span[] {
  const merged: Span[] = [];
  const inside = spans.filter(({ start, end }) => start >= 0 && start < end && end <= length);
  for (const span of [...inside].sort((one, other) => one.start - other.start)) {
    const last = merged.at(-1);
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else merged.push({ start: span.start, end: span.end });
  }
  return merged;
}

/** The whole text in pieces; what is judged wrong is a piece of its own. */
export function markSpans(text: string, spans: readonly Span[]): Piece[] {
  const inside = spans.filter(({ start, end }) => start >= 0 && start < end && end <= text.length);
  const right = mergeSpans(
    inside.filter(({ wrong }) => !wrong),
    text.length,
  );
  const isRight = (at: number) => right.some(({ start, end }) => start <= at && at < end);
  const cuts = new Set([
    0,
    text.length,
    ...[...mergeSpans(inside, text.length), ...right].flatMap(({ start, end }) => [start, end]),
  ]);
  const edges = [...cuts].sort((one, other) => one - other);
  return edges.slice(0, -1).map((at, index) => {
    const piece = { at, text: text.slice(at, edges[index + 1]) };
    if (isRight(at)) return { ...piece, marked: true };
    const isWrong = inside.some(({ start, end }) => start <= at && at < end);
    return isWrong ? { ...piece, marked: true, wrong: true } : { ...piece, marked: false };
  });
}

/** The pieces about the spans, `around` letters to each side, cut at words and put together with "…". */
export function excerptPieces(text: string, spans: readonly Span[], around = 56): Piece[] {
  const merged = mergeSpans(spans, text.length);
  if (merged.length === 0) return [];
  const windows = mergeSpans(
    merged.map(({ start, end }) => ({
      start: wordStart(text, Math.max(0, start - around), start),
      end: wordEnd(text, Math.min(text.length, end + around), end),
    })),
    text.length,
  );
  const pieces: Piece[] = [];
  for (const [index, window] of windows.entries()) {
    if (window.start > 0 || index > 0) pieces.push({ at: -1 - index, text: '…', marked: false });
    const own = spans
      .filter(({ start, end }) => start >= window.start && end <= window.end)
      .map(({ start, end, wrong = false }) => ({
        start: start - window.start,
        end: end - window.start,
        wrong,
      }));
    const part = markSpans(text.slice(window.start, window.end), own);
    pieces.push(...part.map((piece) => ({ ...piece, at: piece.at + window.start })));
  }
  const last = windows.at(-1);
  if (last && last.end < text.length) pieces.push({ at: text.length, text: '…', marked: false });
  return pieces;
}

function wordStart(text: string, from: number, limit: number): number {
  if (from === 0) return 0;
  const space = text.slice(from, limit).search(/\s/);
  return space < 0 ? from : from + space + 1;
}

function wordEnd(text: string, to: number, limit: number): number {
  if (to === text.length) return to;
  const space = text.slice(limit, to).search(/\s\S*$/);
  return space < 0 ? to : limit + space;
}
