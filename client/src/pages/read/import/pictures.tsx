import { Box, Button, Flex } from '@mantine/core';
import { IconAlertTriangle, IconCheck, IconClock, IconX } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { formatNumber } from '../../../app/format.ts';
import { t } from '../../../app/i18n/t.ts';
import type { PictureMode } from '../../../gql/graphql.ts';
import { Chip, ErrorState, Failed, LoadingRows } from '../../../ui/index.ts';
import {
  cancelPictures,
  type PictureJob,
  readPictures,
  usePictureJob,
  usePictureProgress,
} from './picture-operations.ts';
import { PictureProgressView } from './picture-progress.tsx';

const marks = {
  IDLE: ['plain', IconClock],
  RUNNING: ['plain', IconClock],
  DONE: ['ready', IconCheck],
  FAILED: ['stop', IconAlertTriangle],
  CANCELLED: ['caution', IconX],
} as const;

/** The job that reads codes and words in pictures: how far it is, what is off, how to start and stop it. */
export function Pictures({ imports }: { imports: string }) {
  const job = usePictureJob();
  const standing = usePictureProgress(`${imports} ${job.data?.state ?? ''}`);
  const failed = job.isError ? job : standing.isError ? standing : null;
  return (
    <section className="tl-job" aria-label={t('pictures.title')}>
      <header>
        <h2>{t('pictures.title')}</h2>
        {job.data && standing.data && standing.data.pictures > 0 ? <State job={job.data} /> : null}
      </header>
      {failed ? (
        <Failed of={failed} what={t('pictures.unknown')} />
      ) : job.data && standing.data ? (
        <>
          <Progress job={job.data} />
          <PictureProgressView standing={standing.data} />
        </>
      ) : (
        <LoadingRows rows={4} height={26} />
      )}
    </section>
  );
}

function State({ job }: { job: PictureJob }) {
  const [tone, Mark] = marks[job.state];
  const queries = useQueryClient();
  const refresh = () => queries.invalidateQueries({ queryKey: ['pictureJob'] });
  const start = useMutation({
    mutationFn: (mode: PictureMode) => readPictures(mode),
    onSettled: refresh,
  });
  const stop = useMutation({ mutationFn: cancelPictures, onSettled: refresh });
  const trouble = start.error ?? stop.error;
  return (
    <div className="tl-end">
      {trouble ? <p role="alert">{trouble.message}</p> : null}
      <Chip tone={tone} icon={<Mark size={14} aria-hidden="true" />}>
        {t(job.waits ? 'pictures.state.waits' : `pictures.state.${job.state}`)}
      </Chip>
      {job.state === 'RUNNING' ? (
        <Button loading={stop.isPending} onClick={() => stop.mutate()}>
          {t('pictures.stop')}
        </Button>
      ) : (
        <>
          <Button disabled={start.isPending} onClick={() => start.mutate('CODES')}>
            {t('pictures.start.codes')}
          </Button>
          <Button disabled={start.isPending} onClick={() => start.mutate('ALL')}>
            {t('pictures.start.all')}
          </Button>
        </>
      )}
    </div>
  );
}

/** The run of now, or the last one. */
function Progress({ job }: { job: PictureJob }) {
  // A run that found nothing left to read has nothing to tell.
  if (job.state === 'IDLE' || (job.state === 'DONE' && job.adsTotal === 0)) return null;
  const { ads, adsTotal, pictures, unreadable, codes, links, withheld, problems } = job;
  const facts = [
    t('pictures.codes', { count: codes }),
    t('pictures.links', { count: links }),
    t('pictures.unreadable', { count: unreadable }),
    ...(withheld > 0 ? [t('pictures.withheld', { count: withheld })] : []),
  ];
  return (
    <>
      <Flex gap={24} mt={12}>
        <Box flex={1} miw={0}>
          <Flex component="p" className="tl-quiet tl-figures" align="baseline" gap={10}>
            <strong className="tl-figure">{formatNumber(pictures)}</strong>
            <span>{t('pictures.read', { count: pictures })}</span>
            <span className="tl-end">{t('pictures.ofAds', { ads, count: adsTotal })}</span>
          </Flex>
          <Bar done={ads} of={adsTotal} />
          <p className="tl-note">{facts.join(' · ')}</p>
        </Box>
        <p className="tl-rate">
          <strong>{formatNumber(Math.round(job.perSecond * 10) / 10)}</strong>
          <span>{t('pictures.perSecond')}</span>
        </p>
      </Flex>
      {job.state === 'FAILED' ? (
        <ErrorState
          error={new Error(job.error ?? '')}
          what={t('pictures.failed')}
          safe={t('pictures.failedSafe')}
        />
      ) : null}
      {job.state === 'CANCELLED' ? <p className="tl-job-words">{t('pictures.cancelled')}</p> : null}
      {problems.length > 0 ? <Problems problems={problems} total={unreadable} /> : null}
    </>
  );
}

function Bar({ done, of }: { done: number; of: number }) {
  return (
    <progress
      className="tl-picture-bar"
      aria-label={t('pictures.progress')}
      max={Math.max(1, of)}
      value={of === 0 ? 1 : done}
    />
  );
}

function Problems({ problems, total }: { problems: PictureJob['problems']; total: number }) {
  return (
    <details className="tl-picture-problems">
      <summary>{t('pictures.problems', { count: total })}</summary>
      <ul className="tl-dots">
        {problems.map(({ image, reason, remedy }) => (
          <li key={image}>
            <code>{image.replace(/^image:/, '').slice(0, 12)}</code> {reason}. {remedy}
          </li>
        ))}
      </ul>
      {total > problems.length ? (
        <p className="tl-note">{t('pictures.problemsFirst', { count: problems.length })}</p>
      ) : null}
    </details>
  );
}
