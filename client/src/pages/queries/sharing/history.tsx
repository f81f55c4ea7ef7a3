import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { request } from '../../../api/client.ts';
import { formatNumber, formatShortTime } from '../../../app/format.ts';
import { t } from '../../../app/i18n/t.ts';
import { graphql } from '../../../gql/gql.ts';
import type { QueryHistoryQuery } from '../../../gql/graphql.ts';
import { EmptyState, ErrorState, LoadingRows } from '../../../ui/index.ts';
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
  if (runs.isError) return <ErrorState error={runs.error} onRetry={() => void runs.refetch()} />;
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
        <table className="tl-network-table">
          <thead>
            <tr>
              <th>{t('queries.historyAt')}</th>
              <th>{t('queries.historyQuestion')}</th>
              <th className="tl-number">{t('queries.historyRows')}</th>
              <th className="tl-number">{t('queries.historyTook')}</th>
              <th>{t('queries.historyEnded')}</th>
              <th>
                <span className="tl-hidden">{t('queries.historyAgain')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {all.map((run) => (
              <Row key={run.line} run={run} onLeave={onLeave} />
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}

function Row({ run, onLeave }: { run: PastRun; onLeave: () => void }) {
  const { at, by, name, version, title, parameters, outcome, rows, tookMs } = run;
  const called =
    title ??
    (name === null || version === null
      ? t('queries.historyText')
      : t('queries.historyVersion', { name, version }));
  return (
    <tr>
      <td className="tl-whole">
        {formatShortTime(at)}
        <small>{by}</small>
      </td>
      <th scope="row">
        <bdi>{called}</bdi>
        {name === null && title !== null ? <small>{t('queries.historyText')}</small> : null}
        {parameters.map((one) => (
          <small key={one.name} dir="auto">
            {one.title}: {one.value}
          </small>
        ))}
      </th>
      <td className="tl-number">{rows === null ? '' : formatNumber(rows)}</td>
      <td className="tl-number">
        {tookMs === null ? '' : t('queries.seconds', { seconds: (tookMs / 1000).toFixed(1) })}
      </td>
      <td>{t(`queries.outcome.${outcome}`)}</td>
      <td>
        <Again run={run} called={called} onLeave={onLeave} />
      </td>
    </tr>
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
