import { useNavigate } from '@tanstack/react-router';
import { useEffect, useId, useRef, useState } from 'react';
import { t } from '../../../app/i18n/t.ts';
import { useShortcut } from '../../../app/shortcuts.ts';
import { ErrorState, Panel } from '../../../ui/index.ts';
import { addressOf, readValues, startValues } from '../parameter-form.ts';
import { Preview, useAdds } from '../preview.tsx';
import { Question } from '../question.tsx';
import { Result } from '../result.tsx';
import { useRunStatus } from '../run-status.ts';
import { useDraftRun } from '../use-run.ts';
import type { SavedQuery } from '../use-saved-queries.ts';
import { Bar } from './bar.tsx';
import { DiscardDialog } from './discard-dialog.tsx';
import { draftKey, startOf, useDrafts, type Way } from './drafts.ts';
import { Editor, longest } from './editor.tsx';
import { Problems } from './problems.tsx';
import { SaveDialog } from './save-dialog.tsx';
import { useCheck } from './use-check.ts';
import './writing.css';

interface Props {
  way: Way;
  /** Name of the question from which it is made; '' for a new one. */
  source: string;
  query: SavedQuery | undefined;
}

const unread: SavedQuery = {
  ...{ name: 'draft', title: t('queries.untitled'), description: '', howToRead: '', cypher: '' },
  ...{ version: 1, own: true, saved: null, parameters: [] },
};
const noRows: ReadonlySet<number> = new Set();

/** The draft of this address: as it was kept, or as it begins. */
function useDraft({ way, source, query }: Props) {
  const { drafts, put, drop } = useDrafts();
  const start = startOf(way, query);
  const draft = drafts[draftKey({ way, source })] ?? {
    ...{ way, source, from: query?.version ?? 0, text: start, values: {} },
  };
  return {
    draft,
    isChanged: draft.text !== start,
    change: (changed: Partial<typeof draft>) => put({ ...draft, ...changed }),
    drop: () => drop(draft),
  };
}

/** A question that is written: checked as it is typed, tried without being saved, and saved when it is signed. */
export function Writing(props: Props) {
  const { way, source } = props;
  const { draft, isChanged, change, drop } = useDraft(props);
  const { check, error, isCurrent, now } = useCheck(draft.text);
  // While a line of the header is being typed, the form stays as it was.
  const [query, setQuery] = useState(unread);
  if (check?.query && check.query !== query) setQuery(check.query);
  const [asked, setAsked] = useState<Parameters<typeof useDraftRun>[0]>(null);
  const [selected, setSelected] = useState(noRows);
  // How long the text would be with what was not taken in; 0 where all was.
  const [tooLong, setTooLong] = useState(0);
  const [asking, setAsking] = useState<'save' | 'discard' | null>(null);
  const run = useDraftRun(asked);
  useRunStatus(run);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus({ preventScroll: true }), []);
  const navigate = useNavigate();
  const tellsId = useId();
  const problems = check?.problems ?? [];
  const values = startValues(query.parameters, draft.values);
  const write = (text: string) => {
    const isTaken = text.length <= longest || text.length < draft.text.length;
    setTooLong(isTaken ? 0 : text.length);
    if (isTaken) change({ text });
  };
  const start = async () => {
    const { query: known, problems: against = [] } = (await now()) ?? {};
    if (!known || against.length > 0) return;
    const typed = startValues(known.parameters, draft.values);
    const reading = readValues(known.parameters, typed);
    // What is missing is said by the server, too.
    const next = { text: draft.text, parameters: reading.ok ? reading.parameters : typed };
    setSelected(noRows);
    if (JSON.stringify(next) === JSON.stringify(asked)) run.again();
    else setAsked(next);
  };
  const save = async () => {
    const found = await now();
    if (found && found.problems.length === 0) setAsking('save');
  };
  useShortcut('Ctrl+S', () => void save());
  const leave = (name: string, search: Record<string, string> = {}) => {
    drop();
    if (name === '') void navigate({ to: '/queries', search: {} });
    else void navigate({ to: '/queries/$name', params: { name }, search });
  };
  const goTo = (line: number) => {
    const at =
      draft.text
        .split('\n')
        .slice(0, line - 1)
        .join('\n').length + (line > 1 ? 1 : 0);
    field.current?.focus();
    field.current?.setSelectionRange(at, at);
  };
  const adds = useAdds(run, selected);
  return (
    <>
      <Panel label={t('queries.writing')} className="tl-workplace">
        <Question
          query={query}
          values={values}
          onValues={(next) => change({ values: next })}
          isRunning={run.isRunning}
          onRun={() => void start()}
          onStop={run.stop}
        />
        <section className="tl-cypher tl-writing" aria-label={t('queries.cypher')}>
          <Bar
            check={check}
            isCurrent={isCurrent}
            isChanged={isChanged}
            onDiscard={() => (isChanged ? setAsking('discard') : leave(source))}
            onSave={() => void save()}
          />
          <Editor
            field={field}
            text={draft.text}
            onText={write}
            onTooLong={setTooLong}
            wrong={new Set(problems.flatMap(({ line }) => line ?? []))}
            toldBy={tellsId}
            onRun={() => void start()}
            onSave={() => void save()}
          />
          <div id={tellsId}>
            {tooLong > 0 ? (
              <p className="tl-not-taken" role="alert">
                {t('queries.tooLong', { length: tooLong, most: longest })}
              </p>
            ) : null}
            {error ? (
              <ErrorState error={error} what={t('queries.notChecked')} />
            ) : (
              <Problems problems={problems} warnings={check?.warnings ?? []} onLine={goTo} />
            )}
          </div>
        </section>
        <Result
          name="draft"
          run={run}
          hasRun={asked !== null}
          changed={asked !== null && asked.text !== draft.text}
          selected={selected}
          onSelect={setSelected}
          toShow={(adds ?? []).map(({ id }) => id)}
        />
      </Panel>
      <Preview query={query} adds={adds} selectedRows={selected.size} />
      {asking === 'save' ? (
        <SaveDialog
          draft={draft}
          proposed={check?.name ?? ''}
          onSaved={(name) => leave(name, addressOf(query.parameters, values))}
          onClose={() => setAsking(null)}
        />
      ) : null}
      <DiscardDialog
        title={query.title}
        opened={asking === 'discard'}
        onDiscard={() => leave(way === 'new' ? '' : source)}
        onClose={() => setAsking(null)}
      />
    </>
  );
}
