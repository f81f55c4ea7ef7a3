import { Box, Button, Flex, Popover } from '@mantine/core';
import { IconAlertTriangle, IconCheck, IconClock, IconX } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { ApiError } from '../../../api/errors.ts';
import { formatBytes, formatNumber, formatShortTime } from '../../../app/format.ts';
import { t } from '../../../app/i18n/t.ts';
import { Chip, ErrorState } from '../../../ui/index.ts';
import { outcomeBar, timeLeft } from './bar.ts';
import { cancelImport, type ImportJob, isOver, shownState } from './operations.ts';
import { OutcomeBar, OutcomeLegend } from './outcome-bar.tsx';

const marks = {
  RECEIVING: ['plain', IconClock],
  WAITING: ['plain', IconClock],
  RUNNING: ['plain', IconClock],
  DONE: ['ready', IconCheck],
  nothing: ['caution', IconAlertTriangle],
  FAILED: ['stop', IconAlertTriangle],
  CANCELLED: ['caution', IconX],
  CUT_OFF: ['caution', IconAlertTriangle],
} as const;

/** One import: how far it is, how fast, what became of its records. */
export function JobView({ job }: { job: ImportJob }) {
  const state = shownState(job);
  const [tone, Mark] = marks[state];
  return (
    <section className="tl-job" aria-label={job.name}>
      <header>
        <h2>{job.name}</h2>
        <span className="tl-note">
          {t('import.size', {
            size: formatBytes(job.bytesTotal),
            time: formatShortTime(job.startedAt),
          })}
        </span>
        <div className="tl-end">
          <Chip tone={tone} icon={<Mark size={14} aria-hidden="true" />}>
            {t(`import.state.${state}`)}
          </Chip>
          {isOver(job) ? null : <Cancel job={job} />}
        </div>
      </header>
      <Progress job={job} />
      {job.state === 'FAILED' ? (
        <ErrorState
          error={new ApiError('INTERNAL', job.error ?? '', '')}
          what={t('import.failed', { name: job.name })}
          safe={t(job.counts.read > 0 ? 'import.failedSafe' : 'import.notSentSafe')}
        />
      ) : null}
      {job.canGoOn && job.state !== 'CUT_OFF' ? (
        <p className="tl-job-words">{t('import.tookUp')}</p>
      ) : null}
      {state === 'nothing' ? <p className="tl-job-words">{t('import.nothing')}</p> : null}
      {job.state === 'CANCELLED' ? <p className="tl-job-words">{t('import.cancelled')}</p> : null}
    </section>
  );
}

function Progress({ job }: { job: ImportJob }) {
  const over = isOver(job);
  const whole = job.state === 'DONE' ? job.bytesTotal : job.bytesRead;
  const { segments, share, records } = outcomeBar(job.counts, whole, job.bytesTotal);
  const left = over ? null : timeLeft(share, job.elapsedMs);
  return (
    <Flex gap={24} mt={12}>
      <Box flex={1} miw={0}>
        <Flex component="p" className="tl-quiet tl-figures" align="baseline" gap={10}>
          <strong className="tl-figure">{formatNumber(job.counts.read)}</strong>
          <span>
            {job.state === 'DONE' || share === 0
              ? t('import.read', { count: job.counts.read })
              : t('import.ofAbout', { count: records })}
          </span>
          <span className="tl-end">
            {over
              ? t('import.took', { time: duration(job.elapsedMs) })
              : [
                  t('import.share', { percent: Math.floor(share * 100) }),
                  left === null ? '' : leftLabel(left),
                ]
                  .filter(Boolean)
                  .join(', ')}
          </span>
        </Flex>
        <OutcomeBar segments={segments} />
        <OutcomeLegend segments={segments} />
      </Box>
      <p className="tl-rate">
        <strong>{formatNumber(Math.round(job.perSecond))}</strong>
        <span>{t('import.perSecond')}</span>
      </p>
    </Flex>
  );
}

const leftLabel = (ms: number) =>
  ms < 60_000 ? t('import.leftSoon') : t('import.left', { count: Math.ceil(ms / 60_000) });

function duration(ms: number): string {
  if (ms < 60_000) return t('import.seconds', { seconds: (ms / 1000).toFixed(1) });
  const seconds = Math.round(ms / 1000);
  return t('import.minutes', { minutes: Math.floor(seconds / 60), seconds: seconds % 60 });
}

/** Cannot be undone, so it names its object and asks once. */
function Cancel({ job }: { job: ImportJob }) {
  const [asks, setAsks] = useState(false);
  const cancel = useMutation({ mutationFn: () => cancelImport(job.id) });
  if (cancel.isPending || cancel.isSuccess)
    return (
      <span className="tl-note" role="status">
        {t('import.cancelling')}
      </span>
    );
  return (
    <Popover opened={asks} onChange={setAsks} withinPortal={false} trapFocus position="bottom-end">
      <Popover.Target>
        <Button onClick={() => setAsks(!asks)}>{t('import.cancelShort')}</Button>
      </Popover.Target>
      <Popover.Dropdown className="tl-ask" aria-label={t('import.cancelShort')}>
        <p>{t('import.cancelAsk', { name: job.name })}</p>
        {cancel.isError ? <p role="alert">{cancel.error.message}</p> : null}
        <Flex wrap="wrap" gap={8} mt={12}>
          <Button data-autofocus onClick={() => setAsks(false)}>
            {t('import.keep')}
          </Button>
          <Button variant="filled" onClick={() => cancel.mutate()}>
            {t('import.cancel', { name: job.name })}
          </Button>
        </Flex>
      </Popover.Dropdown>
    </Popover>
  );
}
