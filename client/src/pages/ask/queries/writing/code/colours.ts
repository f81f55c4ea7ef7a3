import { type Range, StateField } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView } from '@codemirror/view';
import { type CypherToken, cypherTokens } from '../../cypher-tokens.ts';

const coloured = (kind: string) => Decoration.mark({ class: `tl-cypher-${kind}` });

const marks: Partial<Record<CypherToken['kind'], Decoration>> = {
  ...{ comment: coloured('comment'), string: coloured('string'), label: coloured('label') },
  ...{ number: coloured('number'), keyword: coloured('keyword') },
  parameter: Decoration.mark({ tagName: 'mark' }),
};

/** Names of fields in the header: at the beginning of a line, or within braces. */
const fieldNames = /(?<=^ *|[{,] *)[\p{L}_][\p{L}\p{M}\p{N}_]*(?=:(?:\s|$))/gmu;
const isHeader = ({ kind, text }: CypherToken, at: number) =>
  at === 0 && kind === 'comment' && /^\/\* ---\s/.test(text);

/** The colours of a text; the header above it has those of its fields. */
function coloursOf(text: string): DecorationSet {
  const ranges: Range<Decoration>[] = [];
  let at = 0;
  for (const token of cypherTokens(text)) {
    const end = at + token.text.length;
    const mark = marks[token.kind];
    if (isHeader(token, at))
      for (const { 0: name, index } of token.text.matchAll(fieldNames))
        ranges.push(coloured('keyword').range(index, index + name.length));
    else if (mark) ranges.push(mark.range(at, end));
    at = end;
  }
  return Decoration.set(ranges);
}

/** As the page shows a saved query. */
export const colours = StateField.define<DecorationSet>({
  create: ({ doc }) => coloursOf(doc.toString()),
  update: (known, { docChanged, newDoc }) => (docChanged ? coloursOf(newDoc.toString()) : known),
  provide: (field) => EditorView.decorations.from(field),
});
