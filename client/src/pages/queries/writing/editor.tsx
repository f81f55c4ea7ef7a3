import { type KeyboardEvent, type RefObject, type SyntheticEvent, useMemo } from 'react';
import { comboOf } from '../../../app/combo.ts';
import { t } from '../../../app/i18n/t.ts';
import { CypherLines } from '../cypher-lines.tsx';
import { cypherLines } from '../cypher-tokens.ts';
import { longest } from './use-draft.ts';

interface Props {
  field: RefObject<HTMLTextAreaElement | null>;
  text: string;
  onText: (text: string) => void;
  /** Something was not taken in, with which the text would be so long. */
  onTooLong: (length: number) => void;
  wrong: ReadonlySet<number>;
  /** The element that says what is wrong. */
  describedBy: string;
  onRun: () => void;
  onSave: () => void;
}

/**
 * A field without letters of its own over the same text in colours. It is as large as the text, so that the two
 * scroll as one; Tab leaves it as it leaves any field.
 */
export function Editor({
  field,
  text,
  onText,
  onTooLong,
  wrong,
  describedBy,
  onRun,
  onSave,
}: Props) {
  const lines = useMemo(() => cypherLines(text), [text]);
  // Before it is there: a field with a megabyte of lines would hold up the page.
  const check = (event: SyntheticEvent, data: DataTransfer) => {
    const { selectionStart = 0, selectionEnd = 0 } = field.current ?? {};
    const length =
      text.length - (selectionEnd - selectionStart) + data.getData('text/plain').length;
    if (length <= longest) return;
    event.preventDefault();
    onTooLong(length);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const act = { 'Ctrl+Enter': onRun, 'Ctrl+S': onSave }[comboOf(event)];
    if (!act) return;
    event.preventDefault();
    act();
  };
  return (
    <div className="tl-editor">
      <pre aria-hidden="true">
        <CypherLines lines={lines} wrong={wrong} />
      </pre>
      <textarea
        ref={field}
        dir="ltr"
        wrap="off"
        spellCheck={false}
        autoCapitalize="off"
        autoComplete="off"
        aria-label={t('queries.text')}
        aria-invalid={wrong.size > 0}
        aria-describedby={describedBy}
        aria-keyshortcuts="Control+Enter Control+S"
        value={text}
        onChange={(event) => onText(event.currentTarget.value)}
        onPaste={(event) => check(event, event.clipboardData)}
        onDrop={(event) => check(event, event.dataTransfer)}
        onKeyDown={onKeyDown}
      />
    </div>
  );
}
