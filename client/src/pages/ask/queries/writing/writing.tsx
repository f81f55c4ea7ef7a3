import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { t } from '../../../../app/i18n/t.ts';
import { useShortcut } from '../../../../app/shortcuts.ts';
import { Panel } from '../../../../ui/index.ts';
import { addressOf, startValues } from '../parameter-form.ts';
import { Preview } from '../preview.tsx';
import { Question } from '../question.tsx';
import { Result } from '../result.tsx';
import type { SavedQuery } from '../use-saved-queries.ts';
import { DiscardDialog } from './discard-dialog.tsx';
import { placed } from './problems.tsx';
import { SaveDialog } from './save-dialog.tsx';
import { Text } from './text.tsx';
import { useCheck } from './use-check.ts';
import { type Origin, useDraft } from './use-draft.ts';
import { useTrial } from './use-trial.ts';
import './writing.css';

const unread: SavedQuery = {
  ...{ name: 'draft', title: t('queries.untitled'), description: '', howToRead: '', cypher: '' },
  ...{ version: 1, own: true, saved: null, tags: [], slow: null, parameters: [] },
  result: 'TABLE',
};

/** A question that is written: checked as it is typed, tried without being saved, and saved when it is signed. */
export function Writing(origin: Origin) {
  const written = useDraft(origin);
  const { draft, isChanged } = written;
  const checked = useCheck(draft.text);
  const { check, isCurrent, now } = checked;
  const [problem] = isCurrent ? (check?.problems ?? []) : [];
  // While a line of the header is being typed, the form stays as it was.
  const [query, setQuery] = useState(unread);
  if (check?.query && check.query !== query) setQuery(check.query);
  const trial = useTrial(draft, now);
  const [asking, setAsking] = useState<'save' | 'discard' | null>(null);
  const save = async () => {
    const found = await now();
    if (found && found.problems.length === 0) setAsking('save');
  };
  useShortcut('Ctrl+S', () => void save());
  const navigate = useNavigate();
  const leave = (name: string, search: Record<string, string> = {}) => {
    written.drop();
    if (name === '') void navigate({ to: '/queries', search: {} });
    else void navigate({ to: '/queries/$name', params: { name }, search });
  };
  // Only a saved query has a page of its own.
  const source = origin.query ? origin.source : '';
  const values = startValues(query.parameters, draft.values);
  return (
    <>
      <Panel label={t('queries.writing')} className="tl-workplace">
        <Question
          query={query}
          text={draft.text}
          values={values}
          onValues={(next) => written.change({ values: next })}
          isRunning={trial.run.isRunning}
          whyNot={problem && placed(problem)}
          onRun={trial.start}
          onStop={trial.run.stop}
        />
        <Text
          written={written}
          checked={checked}
          onRun={trial.start}
          onSave={() => void save()}
          onDiscard={() => (isChanged ? setAsking('discard') : leave(source))}
        />
        <Result
          name="draft"
          run={trial.run}
          form={query.result}
          hasRun={trial.hasRun}
          changed={trial.isChanged}
          selected={trial.selected}
          onSelect={trial.setSelected}
          toShow={(trial.adds ?? []).map(({ id }) => id)}
        />
      </Panel>
      <Preview query={query} adds={trial.adds} selectedRows={trial.selected.size} />
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
        onDiscard={() => leave(source)}
        onClose={() => setAsking(null)}
      />
    </>
  );
}
