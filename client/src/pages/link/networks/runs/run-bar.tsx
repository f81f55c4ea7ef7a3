import { Button } from '@mantine/core';
import { IconAlertTriangle, IconInfoCircle, IconRefresh } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useMay } from '../../../../api/me.ts';
import {
  cancelResolve,
  readJobAgain,
  startResolve,
  useResolveJob,
} from '../../../../api/resolve-job.ts';
import { type Run, useRuns } from '../../../../api/runs.ts';
import { formatTime } from '../../../../app/format.ts';
import { t } from '../../../../app/i18n/t.ts';
import { notFollowed } from '../../../../judging/followed.ts';
import { ErrorState, Failed } from '../../../../ui/index.ts';
import { RunsDialog } from './runs-dialog.tsx';

/** Things that several parts hold, by name in the notice; the console tells all that are known by name. */
const NAMED = 3;

/** Which run is active, whether it is out of date, and a way to a new one or an older one. */
export function RunBar({ children }: { children?: ReactNode }) {
  const runs = useRuns();
  const [opened, setOpened] = useState(false);
  const run = runs.data?.find(({ active }) => active);
  const judged = run?.judgedSince ?? false;
  return (
    <section className="tl-head tl-run-bar" aria-label={t('networks.run')}>
      {run ? (
        <p>
          <strong>{t('networks.runName', { n: run.n })}</strong>{' '}
          {formatTime(run.finishedAt ?? run.startedAt)},{' '}
          {t('networks.engine', { version: run.engine })}.{' '}
          {t('networks.runCounts', {
            networks: t('networks.count', { count: run.counts.networks }),
            members: run.counts.members,
            ads: run.counts.ads,
          })}{' '}
          {t('operations.inRun', { count: run.counts.operations })}
        </p>
      ) : null}
      {run?.update ? (
        <p className="tl-run-notice">
          <IconInfoCircle size={16} aria-hidden="true" />
          {t('networks.updated', run.update)}
        </p>
      ) : null}
      {run?.inParts ? <InParts {...run.inParts} ads={run.counts.ads} /> : null}
      <Failed of={runs} />
      {run && (judged || run.stale) ? (
        <p className="tl-run-notice" role="status">
          <IconInfoCircle size={16} aria-hidden="true" />
          {t(
            judged && run.stale
              ? 'networks.bothSince'
              : judged
                ? 'networks.judgedSince'
                : 'networks.stale',
          )}
        </p>
      ) : null}
      {run ? <NotFollowed run={run} /> : null}
      <Ended runs={runs.data ?? []} />
      <div className="tl-end">
        {run ? children : null}
        <ResolveButton again update={run?.offersUpdate === true && (run.stale || judged)} />
        {runs.data && runs.data.length > 0 ? (
          <Button size="compact-sm" onClick={() => setOpened(true)}>
            {t('networks.runs', { count: runs.data.length })}
          </Button>
        ) : null}
      </div>
      {runs.data ? (
        <RunsDialog runs={runs.data} opened={opened} onClose={() => setOpened(false)} />
      ) : null}
    </section>
  );
}

/** That the run did not resolve all ads at once, and what it may have missed by that. */
function InParts({ parts, cut, widest, ads }: NonNullable<Run['inParts']> & { ads: number }) {
  const names = widest.slice(0, NAMED).flatMap(({ entity }) => entity?.caption ?? []);
  return (
    <p className="tl-run-notice">
      <IconInfoCircle size={16} aria-hidden="true" />
      {t('networks.inParts', { ads, parts: parts.length })}{' '}
      {cut > 0 ? t('networks.inPartsCut', { count: cut, widest: names.join(', ') }) : null}
    </p>
  );
}

/** That the run did otherwise than somebody judged; the page of judgements says which and why. */
function NotFollowed({ run }: { run: Run }) {
  const count = notFollowed(run);
  if (count === 0) return null;
  return (
    <p className="tl-run-notice" role="status">
      <IconAlertTriangle size={16} aria-hidden="true" />
      {t('networks.notFollowedCount', { count })}
      <Link to="/judgements" search={{ state: 'NOT_FOLLOWED' }}>
        {t('networks.notFollowedShow')}
      </Link>
    </p>
  );
}

/** That the newest run failed, where the workspace that made it does not say so itself: it was closed or killed. */
function Ended({ runs: [last] }: { runs: readonly Run[] }) {
  const { data: job } = useResolveJob();
  if (last?.state !== 'FAILED' || last.active) return null;
  if (!job || job.state === 'RUNNING' || job.state === 'FAILED') return null;
  return (
    <p className="tl-run-notice" role="status">
      <IconAlertTriangle size={16} aria-hidden="true" />
      {t('networks.runEnded', { n: last.n })} {last.error}
    </p>
  );
}

interface ResolveButtonProps {
  again?: boolean;
  /** Offers to resolve only what has changed. */
  update?: boolean;
}

/** Starts a run, says how far it is, and can stop it. */
export function ResolveButton({ again = false, update = false }: ResolveButtonProps) {
  const { data: job, isError } = useResolveJob();
  const start = useMutation({ mutationFn: startResolve, onSettled: readJobAgain });
  const cancel = useMutation({ mutationFn: cancelResolve, onSettled: readJobAgain });
  const mayResolve = useMay('RESOLVE');
  if (job?.state === 'RUNNING' && isError)
    return (
      <span className="tl-run-notice" role="status">
        <IconAlertTriangle size={16} aria-hidden="true" />
        {t('networks.runLost')}
      </span>
    );
  if (job?.state === 'RUNNING')
    return (
      <span className="tl-resolving">
        <span role="status">
          {t(job.step ? `networks.step.${job.step}` : 'networks.step.READING')}
        </span>{' '}
        {mayResolve ? (
          <Button size="compact-sm" onClick={() => cancel.mutate()}>
            {t('networks.cancelRun')}
          </Button>
        ) : null}
      </span>
    );
  if (!mayResolve) return null;
  const failed = start.error ?? (job?.state === 'FAILED' ? new Error(job.error ?? '') : null);
  return (
    <>
      <Button
        size="compact-sm"
        leftSection={<IconRefresh size={14} />}
        loading={start.isPending}
        onClick={() => start.mutate(false)}
      >
        {t(again ? 'networks.resolveAgain' : 'networks.resolveNow')}
      </Button>
      {update ? (
        <Button
          size="compact-sm"
          title={t('networks.updateNote')}
          disabled={start.isPending}
          onClick={() => start.mutate(true)}
        >
          {t('networks.update')}
        </Button>
      ) : null}
      {failed ? (
        <ErrorState error={failed} what={t('networks.runFailed')} safe={t('networks.runSafe')} />
      ) : null}
    </>
  );
}
