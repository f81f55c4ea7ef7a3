import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { request } from '../../../../api/client.ts';
import { formatShortTime } from '../../../../app/format.ts';
import { t } from '../../../../app/i18n/t.ts';
import { graphql } from '../../../../gql/gql.ts';
import type { QueryHistoryQuery } from '../../../../gql/graphql.ts';
import { DataTable, EmptyState, Failed, LoadingRows } from '../../../../ui/index.ts';
import { useForget } from '../use-run.ts';
import { draftKey, useDrafts } from '../writing/drafts.ts';
import './sharing.css';

const QueryHistory = graphql(`
  query QueryHistory($first: Int!) {
    queryHistory(first: $first) {
      line at by name version currentVersion title text outcome rows tookMs
      parameters { name title value }
    }
  }
`);

type PastRun = QueryHistoryQuery['queryHistory'][number];

const most = 100;
const takenId = 'history-taken';

/** There is one new question at a time, whose text another would take away. */
const isWriting = () => draftKey({ way: 'new', source: '' }) in useDrafts.getState().drafts;

/** What was asked last in this data folder, by anybody; each can be asked again. */
export function History({ onLeave }: { onLeave: () => void }) {
  const runs = useQuery({
    queryKey: ['queryHistory'],
    // Each time it is opened there may be more.
    ...{ staleTime: 0, gcTime: 0 },
    queryFn: ({ signal }) => request(QueryHistory, { first: most }, signal),
  });
  if (runs.isPending) return <LoadingRows rows={8} />;
  if (runs.isError) return <Failed of={runs} />;
  const { queryHistory: all } = runs.data;
  if (all.length === 0) return <EmptyState text={t('queries.historyNone')} />;
  const isTaken = isWriting() && all.some(({ name }) => name === null);
  return (
    <>
      <p className="tl-note">{t('queries.historyNote', { count: most })}</p>
      {isTaken ? (
        <p id={takenId} className="tl-note">
          {t('queries.openTaken')}
        </p>
      ) : null}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long table is scrolled by keys */}
      <section className="tl-history" tabIndex={0} aria-label={t('queries.history')}>
        <DataTable
          className="tl-from-top"
          rows={all}
          keyOf={({ line }) => line}
          columns={[
            {
              title: t('queries.historyAt'),
              className: 'tl-whole',
              cell: ({ at, by }) => (
                <>
                  {formatShortTime(at)}
                  <small>{by}</small>
                </>
              ),
            },
            {
              title: t('queries.historyQuestion'),
              isName: true,
              cell: (run) => <Question run={run} />,
            },
            { title: t('queries.historyRows'), numeric: true, value: ({ rows }) => rows },
            {
              title: t('queries.historyTook'),
              numeric: true,
              value: ({ tookMs }) =>
                tookMs === null
                  ? null
                  : t('queries.seconds', { seconds: (tookMs / 1000).toFixed(1) }),
            },
            {
              title: t('queries.historyEnded'),
              value: ({ outcome }) => t(`queries.outcome.${outcome}`),
            },
            {
              title: t('queries.historyAgain'),
              isTitleHidden: true,
              cell: (run) => <Again run={run} called={calledOf(run)} onLeave={onLeave} />,
            },
          ]}
        />
      </section>
    </>
  );
}

/** What a run is called by: its question, or the version of a saved one. */
function calledOf({ title, name, version }: PastRun): string {
  if (title !== null) return title;
  return name === null || version === null
    ? t('queries.historyText')
    : t('queries.historyVersion', { name, version });
}

function Question({ run }: { run: PastRun }) {
  const { name, title, parameters } = run;
  return (
    <>
      <bdi>{calledOf(run)}</bdi>
      {name === null && title !== null ? <small>{t('queries.historyText')}</small> : null}
      {parameters.map((one) => (
        <small key={one.name} dir="auto">
          {one.title}: {one.value}
        </small>
      ))}
    </>
  );
}

interface AgainProps {
  run: PastRun;
  called: string;
  onLeave: () => void;
}

/** Asks again with the same parameters; a text that was not saved is opened, to be tried. */
function Again({ run: { name, currentVersion, text, parameters }, called, onLeave }: AgainProps) {
  const navigate = useNavigate();
  const forget = useForget();
  const values = Object.fromEntries(parameters.map((one) => [one.name, one.value]));
  const again = (of: string) => {
    // Else the page would show what was answered before.
    forget(of, values);
    onLeave();
  };
  if (name !== null)
    return currentVersion === null ? null : (
      <Link
        to="/queries/$name"
        params={{ name }}
        search={{ ...values, run: '1' }}
        aria-label={t('queries.againLabel', { title: called })}
        onClick={() => again(name)}
      >
        {t('queries.again')}
      </Link>
    );
  const open = () => {
    useDrafts.getState().put({ way: 'new', source: '', from: 0, text: text ?? '', values });
    onLeave();
    void navigate({ to: '/queries', search: { write: 'new' } });
  };
  const isTaken = isWriting();
  return (
    <Button
      size="compact-sm"
      variant="subtle"
      color="ink"
      disabled={isTaken}
      aria-describedby={isTaken ? takenId : undefined}
      aria-label={t('queries.openLabel', { title: called })}
      onClick={open}
    >
      {t('queries.openText')}
    </Button>
  );
}
