import { type KeyboardEvent, type RefObject, useMemo } from 'react';
import { comboOf } from '../../../app/combo.ts';
import { t } from '../../../app/i18n/t.ts';
import { CypherLines } from '../cypher-lines.tsx';
import { cypherLines } from '../cypher-tokens.ts';

interface Props {
  field: RefObject<HTMLTextAreaElement | null>;
  text: string;
  onText: (text: string) => void;
  wrong: ReadonlySet<number>;
  /** The element that says what is wrong. */
  toldBy: string;
  onRun: () => void;
  onSave: () => void;
}

/** The server takes no longer one; colouring it would only be slow. */
const mostColoured = 20_000;

/**
 * A field without letters of its own over the same text in colours. It is as large as the text, so that the two
 * scroll as one; Tab leaves it as it leaves any field.
 */
export function Editor({ field, text, onText, wrong, toldBy, onRun, onSave }: Props) {
  const lines = useMemo(
    () =>
      text.length > mostColoured
        ? text.split('\n').map((line) => [{ kind: 'plain' as const, text: line }])
        : cypherLines(text),
    [text],
  );
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
        aria-describedby={toldBy}
        aria-keyshortcuts="Control+Enter Control+S"
        value={text}
        onChange={(event) => onText(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
    </div>
  );
}
