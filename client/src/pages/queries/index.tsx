import { Navigate, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { formatNumber } from '../../app/format.ts';
import { t } from '../../app/i18n/t.ts';
import { usePageStatus } from '../../app/status.ts';
import {
  EmptyState,
  ErrorState,
  LoadingRows,
  Panel,
  ResizablePanel,
  useNarrow,
} from '../../ui/index.ts';
import { entitiesIn } from './cells.ts';
import { CypherView } from './cypher-view.tsx';
import { Library } from './library.tsx';
import { addressOf, readValues, startValues } from './parameter-form.ts';
import { Preview } from './preview.tsx';
import { Question } from './question.tsx';
import { Result } from './result.tsx';
import { type Run, useRun } from './use-run.ts';
import { type SavedQuery, useSavedQueries } from './use-saved-queries.ts';
import './queries.css';

/** Saved questions: choose one, fill in its parameters, run it, take the answer to the canvas. */
export default function QueriesPage() {
  const { name } = useParams({ strict: false });
  const saved = useSavedQueries();
  if (saved.isPending) return <LoadingRows rows={8} height={48} />;
  if (saved.isError) return <ErrorState error={saved.error} onRetry={() => void saved.refetch()} />;
  const { savedQueries: queries, brokenQueries: broken } = saved.data;
  const [first] = queries;
  if (!first && broken.length === 0) return <EmptyState text={t('queries.none')} />;
  if (first && name === undefined)
    return <Navigate to="/queries/$name" params={{ name: first.name }} search={{}} replace />;
  const query = queries.find((one) => one.name === name);
  return (
    <>
      <ResizablePanel name="queries.library" label={t('queries.library')} side="left" width={296}>
        <Library queries={queries} broken={broken} chosen={name} />
      </ResizablePanel>
      {query ? (
        <Workplace key={query.name} query={query} />
      ) : (
        <EmptyState text={name ? t('queries.unknown', { name }) : t('queries.none')} />
      )}
    </>
  );
}

function useStatusOf({ answer }: Run) {
  const seconds = (ms: number) => (ms / 1000).toFixed(2);
  usePageStatus(
    answer
      ? [
          t('queries.took', {
            rows: t('queries.rows', { count: answer.rows.length }),
            seconds: seconds(answer.tookMs),
          }),
        ]
      : [],
    answer
      ? [
          t('queries.limits', {
            seconds: answer.timeoutMs / 1000,
            rows: formatNumber(answer.rowCap),
          }),
        ]
      : [],
  );
}

const noRows: ReadonlySet<number> = new Set();

function Workplace({ query }: { query: SavedQuery }) {
  const { parameters, name } = query;
  const address = useSearch({ strict: false });
  const navigate = useNavigate();
  const asked = useMemo(() => {
    const reading = readValues(parameters, startValues(parameters, address));
    return address.run === '1' && reading.ok ? reading.parameters : null;
  }, [parameters, address]);
  const [values, setValues] = useState(() => startValues(parameters, address));
  const [selected, setSelected] = useState(noRows);
  const run = useRun(name, asked);
  useStatusOf(run);
  const isNarrow = useNarrow();
  const reading = readValues(parameters, values);
  const same = reading.ok && JSON.stringify(reading.parameters) === JSON.stringify(asked);
  const start = () => {
    setSelected(noRows);
    if (same) run.again();
    else void navigate({ to: '.', search: { ...addressOf(parameters, values), run: '1' } });
  };
  const adds = useMemo(() => {
    if (!run.answer) return null;
    const chosen = run.answer.rows.filter((_, row) => selected.size === 0 || selected.has(row));
    return entitiesIn(chosen.flat());
  }, [run.answer, selected]);
  return (
    <>
      <Panel label={query.title} className="tl-workplace">
        <Question
          query={query}
          values={values}
          onValues={setValues}
          isRunning={run.isRunning}
          onRun={start}
          onStop={run.stop}
        />
        <CypherView query={query} />
        <Result
          name={name}
          run={run}
          hasRun={asked !== null}
          changed={!same}
          selected={selected}
          onSelect={setSelected}
          toShow={(adds ?? []).map(({ id }) => id)}
        />
      </Panel>
      <ResizablePanel
        name="queries.preview"
        label={t('queries.details')}
        side="right"
        width={336}
        folded={isNarrow}
      >
        <Preview query={query} adds={adds} selectedRows={selected.size} />
      </ResizablePanel>
    </>
  );
}
