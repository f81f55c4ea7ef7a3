import { useEffect, useId, useRef } from 'react';
import { t } from '../../../app/i18n/t.ts';
import { ErrorState } from '../../../ui/index.ts';
import { Bar } from './bar.tsx';
import { Editor } from './editor.tsx';
import { Problems } from './problems.tsx';
import type { useCheck } from './use-check.ts';
import { longest, type useDraft } from './use-draft.ts';

interface Props {
  written: ReturnType<typeof useDraft>;
  checked: ReturnType<typeof useCheck>;
  onRun: () => void;
  onSave: () => void;
  onDiscard: () => void;
}

/** The text, what the check says of it, and what can be done with it. */
export function Text({ written, checked, onRun, onSave, onDiscard }: Props) {
  const { text } = written.draft;
  const { check, error, isCurrent } = checked;
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus({ preventScroll: true }), []);
  const tellsId = useId();
  const problems = check?.problems ?? [];
  const goTo = (line: number) => {
    const at =
      text
        .split('\n')
        .slice(0, line - 1)
        .join('\n').length + (line > 1 ? 1 : 0);
    field.current?.focus();
    field.current?.setSelectionRange(at, at);
  };
  return (
    <section className="tl-cypher tl-writing" aria-label={t('queries.cypher')}>
      <Bar
        check={check}
        isCurrent={isCurrent}
        isChanged={written.isChanged}
        onDiscard={onDiscard}
        onSave={onSave}
      />
      <Editor
        field={field}
        text={text}
        onText={written.write}
        onTooLong={written.setTooLong}
        wrong={new Set(problems.flatMap(({ line }) => line ?? []))}
        describedBy={tellsId}
        onRun={onRun}
        onSave={onSave}
      />
      <div id={tellsId}>
        {written.tooLong > 0 ? (
          <p className="tl-not-taken" role="alert">
            {t('queries.tooLong', { length: written.tooLong, most: longest })}
          </p>
        ) : null}
        {error ? (
          <ErrorState error={error} what={t('queries.notChecked')} />
        ) : (
          <Problems problems={problems} warnings={check?.warnings ?? []} onLine={goTo} />
        )}
      </div>
    </section>
  );
}
