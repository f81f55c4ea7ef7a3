import { Box } from '@mantine/core';
import { lazy, Suspense, useId, useRef } from 'react';
import { t } from '../../../../app/i18n/t.ts';
import { ErrorState, LoadingRows } from '../../../../ui/index.ts';
import { Bar } from './bar.tsx';
import type { EditorHandle } from './code/editor.tsx';
import { Problems } from './problems.tsx';
import type { useCheck } from './use-check.ts';
import { longest, type useDraft } from './use-draft.ts';

/** Brings the editor's library along: whoever only asks questions never loads it. */
const Editor = lazy(() => import('./code/editor.tsx'));

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
  const editor = useRef<EditorHandle>(null);
  const tellsId = useId();
  return (
    <section className="tl-cypher tl-writing" aria-label={t('queries.cypher')}>
      <Bar
        check={check}
        isCurrent={isCurrent}
        isChanged={written.isChanged}
        onDiscard={onDiscard}
        onSave={onSave}
      />
      <Suspense fallback={<LoadingRows rows={6} height={20} />}>
        <Editor
          ref={editor}
          text={text}
          check={check}
          onText={written.write}
          onTooLong={written.setTooLong}
          describedBy={tellsId}
          onRun={onRun}
          onSave={onSave}
        />
      </Suspense>
      <div id={tellsId}>
        <Box component="p" className="tl-ruled-above" c="dimmed" p="4px 20px" fz={11.5} lh="16px">
          {t('queries.editorKeys')}
        </Box>
        {written.tooLong > 0 ? (
          <Box component="p" className="tl-ruled-above" p="6px 20px" role="alert">
            {t('queries.tooLong', { length: written.tooLong, most: longest })}
          </Box>
        ) : null}
        {error ? (
          <ErrorState error={error} what={t('queries.notChecked')} />
        ) : (
          <Problems
            problems={check?.problems ?? []}
            warnings={check?.warnings ?? []}
            onPlace={(line, column) => editor.current?.goTo(line, column)}
          />
        )}
      </div>
    </section>
  );
}
