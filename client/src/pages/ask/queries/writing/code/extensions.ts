import { completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { bracketMatching, indentUnit } from '@codemirror/language';
import { lintGutter, nextDiagnostic } from '@codemirror/lint';
import { search, searchKeymap } from '@codemirror/search';
import { EditorState, type Extension, Prec } from '@codemirror/state';
import { EditorView, highlightSpecialChars, keymap, lineNumbers } from '@codemirror/view';
import { longest } from '../use-draft.ts';
import { colours } from './colours.ts';
import { completion } from './completion.ts';
import { isolates } from './isolates.ts';

export interface Acts {
  onText: (text: string) => void;
  /** Something was not taken in, with which the text would be so long. */
  onTooLong: (length: number) => void;
  onRun: () => void;
  onSave: () => void;
}

const does = (act: () => void) => () => {
  act();
  return true;
};

/** Tab sets in, Escape and then Tab leaves; what the page does with these keys comes first. */
const keys = ({ onRun, onSave }: Acts): Extension => [
  Prec.highest(
    keymap.of([
      { key: 'Ctrl-Enter', run: does(onRun) },
      { key: 'Ctrl-s', run: does(onSave) },
    ]),
  ),
  keymap.of([
    ...completionKeymap,
    ...searchKeymap,
    ...historyKeymap,
    { key: 'F8', run: nextDiagnostic },
    ...defaultKeymap,
    indentWithTab,
  ]),
];

/** Before it is there: a field with a megabyte of lines would hold up the page. */
const noLonger = (onTooLong: Acts['onTooLong']): Extension =>
  EditorState.transactionFilter.of((change) => {
    if (!change.docChanged) return change;
    const { length } = change.newDoc;
    if (length <= longest || length < change.startState.doc.length) return change;
    onTooLong(length);
    return [];
  });

/** All that the editor is made of. */
export const extensionsOf = (acts: Acts): Extension => [
  keys(acts),
  noLonger(acts.onTooLong),
  EditorView.updateListener.of(({ docChanged, state }) => {
    if (docChanged) acts.onText(state.doc.toString());
  }),
  ...[lineNumbers(), lintGutter(), history(), search({ top: true }), bracketMatching()],
  ...[colours, isolates, highlightSpecialChars()],
  completion,
  EditorState.tabSize.of(2),
  indentUnit.of('  '),
  EditorState.languageData.of(() => [{ commentTokens: { line: '//' } }]),
];
