import { UnstyledButton } from '@mantine/core';
import { formatBytes, formatNumber, formatTime } from '../../app/format.ts';
import { t } from '../../app/i18n/t.ts';
import { ErrorState, Hash, LoadingRows } from '../../ui/index.ts';
import { type ImportJob, shownState, useBatches } from './operations.ts';

interface RecentProps {
  jobs: readonly ImportJob[];
  shown: string | undefined;
  onShow: (job: ImportJob) => void;
}

/** The other imports since the server started. */
export function Recent({ jobs, shown, onShow }: RecentProps) {
  const others = jobs.filter(({ id }) => id !== shown);
  if (others.length === 0) return null;
  return (
    <section className="tl-earlier" aria-label={t('import.recent')}>
      <h2>{t('import.recent')}</h2>
      <table className="tl-table">
        <tbody>
          {others.map((job) => (
            <tr key={job.id}>
              <td>
                <UnstyledButton
                  className="tl-open"
                  aria-label={t('import.show', { name: job.name })}
                  onClick={() => onShow(job)}
                >
                  {job.name}
                </UnstyledButton>
              </td>
              <td>{t(`import.state.${shownState(job)}`)}</td>
              <td className="tl-number">
                {formatNumber(job.counts.read)} {t('import.read', { count: job.counts.read })}
              </td>
              <td>{formatTime(job.startedAt)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Every file ever received, kept byte for byte. */
export function Batches() {
  const batches = useBatches();
  return (
    <section className="tl-earlier" aria-label={t('import.batches')}>
      <h2>{t('import.batches')}</h2>
      {batches.isPending ? <LoadingRows rows={3} /> : null}
      {batches.isError ? (
        <ErrorState error={batches.error} onRetry={() => void batches.refetch()} />
      ) : null}
      {batches.data?.length === 0 ? (
        <p className="tl-job-words">{t('import.batchesNone')}</p>
      ) : null}
      {batches.data && batches.data.length > 0 ? (
        <table className="tl-table">
          <thead>
            <tr>
              <th>{t('import.batchName')}</th>
              <th>{t('import.batchTime')}</th>
              <th className="tl-number">{t('import.batchCaptures')}</th>
              <th className="tl-number">{t('import.batchBytes')}</th>
              <th>{t('import.batchHash')}</th>
            </tr>
          </thead>
          <tbody>
            {batches.data.map((batch) => (
              <tr key={batch.id}>
                <td>
                  <a href={batch.href} download={batch.name}>
                    {batch.name}
                  </a>
                </td>
                <td>{formatTime(batch.receivedAt)}</td>
                <td className="tl-number">{formatNumber(batch.captures)}</td>
                <td className="tl-number">{formatBytes(batch.bytes)}</td>
                <td>
                  <Hash value={batch.sha256} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
    </section>
  );
}
