import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { formatBytes, formatTime } from '../../app/format.ts';
import { t } from '../../app/i18n/t.ts';
import { ErrorState } from '../../ui/index.ts';
import { ImportOptionsForm, nothingSaid } from './import-options.tsx';
import { cancelImport, type ImportJob, previewImport, startImport } from './operations.ts';

type Preview = NonNullable<ImportJob['preview']>;

/** What a file holds, before any of it is imported: its first captures, and what would be refused. */
export function PreviewView({ job }: { job: ImportJob }) {
  const [options, setOptions] = useState(nothingSaid);
  // What is written and was not looked at again counts as well: nobody says a legal ground to be left unheard.
  const start = useMutation({
    mutationFn: async () => {
      if (options !== nothingSaid) await previewImport(job.id, options);
      return startImport(job.id);
    },
  });
  const discard = useMutation({ mutationFn: () => cancelImport(job.id) });
  const { preview } = job;
  if (!preview) return null;
  const busy = start.isPending || start.isSuccess || discard.isPending || discard.isSuccess;
  return (
    <section className="tl-job tl-preview" aria-label={t('import.preview', { name: job.name })}>
      <header>
        <h2>{job.name}</h2>
        <span className="tl-note">
          {t('import.previewNote', { format: preview.format, size: formatBytes(job.bytesTotal) })}
        </span>
        <div className="tl-end">
          <Button disabled={busy} onClick={() => discard.mutate()}>
            {t('import.discard')}
          </Button>
          <Button variant="filled" disabled={busy} onClick={() => start.mutate()}>
            {t('import.start', { name: job.name })}
          </Button>
        </div>
      </header>
      {[start, discard].map(({ error }) =>
        error ? <ErrorState key={error.message} error={error} what={error.message} /> : null,
      )}
      <p className="tl-job-words">
        {t(preview.captures.length === 0 ? 'import.previewNone' : 'import.previewLead', {
          count: preview.captures.length,
        })}
      </p>
      <Captures captures={preview.captures} />
      <PreviewProblems problems={preview.problems} />
      <ImportOptionsForm id={job.id} options={options} onChange={setOptions} />
    </section>
  );
}

function Captures({ captures }: { captures: Preview['captures'] }) {
  if (captures.length === 0) return null;
  return (
    <table className="tl-table">
      <thead>
        <tr>
          <th>{t('import.previewCaptured')}</th>
          <th>{t('import.previewAd')}</th>
          <th>{t('import.previewFound')}</th>
        </tr>
      </thead>
      <tbody>
        {captures.map((capture) => (
          <tr key={`${capture.file} ${capture.line}`}>
            <td>{formatTime(capture.capturedAt)}</td>
            <td className="tl-preview-ad">
              <strong dir="auto">{capture.title ?? capture.url ?? capture.platform}</strong>
              <small>{capture.url ?? capture.platform}</small>
              {capture.status === 'REMOVED' ? <small>{t('import.previewRemoved')}</small> : null}
              <p dir="auto">{capture.words}</p>
              {capture.problems.map((problem) => (
                <small key={problem}>{t('import.previewLeftOut', { problem })}</small>
              ))}
            </td>
            <td className="tl-preview-found">
              {capture.contacts.map((contact) => (
                <code key={contact}>{contact}</code>
              ))}
              {capture.images > 0 ? (
                <span className="tl-note">
                  {t('import.previewImages', { count: capture.images })}
                </span>
              ) : null}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function PreviewProblems({ problems }: { problems: Preview['problems'] }) {
  if (problems.length === 0) return null;
  return (
    <ul className="tl-preview-problems">
      {problems.map(({ file, line, field, reason, remedy, severity }) => (
        <li key={`${file} ${line} ${field} ${reason}`}>
          <strong>{t(`import.previewSeverity.${severity}`)}</strong>{' '}
          {line === null ? file : t('import.at', { file, line })}
          {': '}
          <code>
            {field} {reason}
          </code>
          {'. '}
          <span className="tl-note">{remedy}</span>
        </li>
      ))}
    </ul>
  );
}
