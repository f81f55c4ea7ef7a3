import { Prec, type Range, StateField } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView } from '@codemirror/view';
import { cypherTokens } from '../../cypher-tokens.ts';

/** Letters of Hebrew, Arabic and their neighbours. */
const fromRight = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/;
/** Of a line of the header, or of a comment: what is written behind its name or sign. */
const behind = /^[ \t]*(?:\/\/|[^\s:]+:)?[ \t]*/;

const isolate = Decoration.mark({
  class: 'tl-isolate',
  attributes: { dir: 'auto' },
  bidiIsolate: null,
});

/** Where a text of its own direction stands: the signs of the Cypher around it keep their places. */
export function isolatesIn(text: string): [from: number, to: number][] {
  const found: [number, number][] = [];
  let at = 0;
  for (const { kind, text: piece } of cypherTokens(text)) {
    if (fromRight.test(piece) && kind === 'string')
      found.push([at + 1, at + piece.length - (/['"]$/.test(piece.slice(1)) ? 1 : 0)]);
    if (fromRight.test(piece) && kind === 'comment') {
      let start = at;
      for (const line of piece.split('\n')) {
        const [sign = ''] = behind.exec(line) ?? [];
        if (fromRight.test(line)) found.push([start + sign.length, start + line.length]);
        start += line.length + 1;
      }
    }
    at += piece.length;
  }
  return found;
}

function isolatesOf(text: string): DecorationSet {
  // Most texts hold none of these letters.
  if (!fromRight.test(text)) return Decoration.none;
  return Decoration.set(
    isolatesIn(text).map(([from, to]): Range<Decoration> => isolate.range(from, to)),
  );
}

/** Right-to-left words in a text that runs from left to right. */
export const isolates = StateField.define<DecorationSet>({
  create: ({ doc }) => isolatesOf(doc.toString()),
  update: (known, { docChanged, newDoc }) => (docChanged ? isolatesOf(newDoc.toString()) : known),
  // Around the colours, not within them.
  provide: (field) =>
    Prec.lowest([EditorView.decorations.from(field), EditorView.bidiIsolatedRanges.from(field)]),
});
