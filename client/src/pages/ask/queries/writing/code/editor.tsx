import { setDiagnostics } from '@codemirror/lint';
import { EditorState } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import {
  type Ref,
  useCallback,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { t } from '../../../../../app/i18n/t.ts';
import type { Check } from '../use-check.ts';
import { type Acts, extensionsOf } from './extensions.ts';
import { problemMarks } from './problem-marks.ts';
import './code.css';

/** What is done with the editor from outside. */
export interface EditorHandle {
  /** Goes to a line, from 1, and to a column of it. */
  goTo: (line: number, column?: number) => void;
}

interface Props extends Acts {
  ref: Ref<EditorHandle>;
  /** What was typed comes back as it; any other text takes the place of all that stands there. */
  text: string;
  check: Check | undefined;
  /** The element that says what is wrong, and how it is left. */
  describedBy: string;
}

/** The field in which a question is written; all of it is loaded when somebody writes. */
export default function Editor({ ref, ...props }: Props) {
  const { check } = props;
  const { view, open } = useView(props);
  useEffect(() => {
    if (!view || !check) return;
    view.dispatch(setDiagnostics(view.state, problemMarks(view.state.doc, check)));
  }, [view, check]);
  useImperativeHandle(ref, () => ({ goTo: (line, column) => view && goTo(view, line, column) }), [
    view,
  ]);
  return <div ref={open} className="tl-editor" dir="ltr" />;
}

function useView(props: Omit<Props, 'ref'>) {
  const [view, setView] = useState<EditorView | null>(null);
  const latest = useRef(props);
  // Before the next key: a text that comes later would undo it.
  useLayoutEffect(() => {
    const { text } = latest.current;
    latest.current = props;
    // A draft that was put from elsewhere; what was typed stands there already.
    if (view && props.text !== text && props.text !== view.state.doc.toString())
      view.setState(stateOf(() => latest.current));
  });
  const open = useCallback((parent: HTMLDivElement) => {
    const opened = new EditorView({ parent, state: stateOf(() => latest.current) });
    opened.focus();
    setView(opened);
    return () => opened.destroy();
  }, []);
  return { view, open };
}

function stateOf(now: () => Omit<Props, 'ref'>): EditorState {
  const acts: Acts = {
    onText: (text) => now().onText(text),
    onTooLong: (length) => now().onTooLong(length),
    onRun: () => now().onRun(),
    onSave: () => now().onSave(),
  };
  return EditorState.create({
    doc: now().text,
    extensions: [
      extensionsOf(acts),
      EditorView.contentAttributes.of(() => ({
        // Written into, it is reached by Tab anyway: said, since what scrolls around it has to hold something that is.
        tabindex: '0',
        'aria-label': t('queries.text'),
        'aria-describedby': now().describedBy,
        'aria-invalid': String((now().check?.problems.length ?? 0) > 0),
        'aria-keyshortcuts': 'Control+Enter Control+S',
      })),
    ],
  });
}

function goTo(view: EditorView, line: number, column = 1): void {
  const { from, to } = view.state.doc.line(Math.min(line, view.state.doc.lines));
  view.focus();
  view.dispatch({ selection: { anchor: Math.min(from + column - 1, to) }, scrollIntoView: true });
}
