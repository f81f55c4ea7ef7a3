import { UnstyledButton } from '@mantine/core';
import { formatBytes, formatNumber, formatTime } from '../../../app/format.ts';
import { t } from '../../../app/i18n/t.ts';
import { DataTable, Failed, Hash, LoadingRows } from '../../../ui/index.ts';
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
      <table className="tl-table tl-flush">
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
      <Failed of={batches} />
      {batches.data?.length === 0 ? (
        <p className="tl-job-words">{t('import.batchesNone')}</p>
      ) : null}
      {batches.data && batches.data.length > 0 ? (
        <DataTable
          className="tl-flush"
          rows={batches.data}
          keyOf={({ id }) => id}
          columns={[
            {
              title: t('import.batchName'),
              cell: ({ href, name }) => (
                <a href={href} download={name}>
                  {name}
                </a>
              ),
            },
            { title: t('import.batchTime'), value: ({ receivedAt }) => formatTime(receivedAt) },
            { title: t('import.batchCaptures'), value: ({ captures }) => captures },
            {
              title: t('import.batchBytes'),
              numeric: true,
              value: ({ bytes }) => formatBytes(bytes),
            },
            { title: t('import.batchHash'), cell: ({ sha256 }) => <Hash value={sha256} /> },
          ]}
        />
      ) : null}
    </section>
  );
}
