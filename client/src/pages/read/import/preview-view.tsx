import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { formatBytes, formatTime } from '../../../app/format.ts';
import { t } from '../../../app/i18n/t.ts';
import { DataTable, ErrorState } from '../../../ui/index.ts';
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
      {preview.same > 0 ? (
        <p className="tl-job-words">{t('tables.same', { count: preview.same })}</p>
      ) : null}
      <Captures captures={preview.captures} />
      <PreviewProblems problems={preview.problems} />
      <ImportOptionsForm id={job.id} preview={preview} options={options} onChange={setOptions} />
    </section>
  );
}

function Captures({ captures }: { captures: Preview['captures'] }) {
  if (captures.length === 0) return null;
  return (
    <DataTable
      className="tl-flush tl-from-top"
      rows={captures}
      keyOf={({ file, line }) => `${file} ${line}`}
      columns={[
        { title: t('import.previewCaptured'), value: ({ capturedAt }) => formatTime(capturedAt) },
        {
          title: t('import.previewAd'),
          cell: ({ title, url, platform, status, words, problems }) => (
            <>
              <strong dir="auto">{title ?? url ?? platform}</strong>
              <small>{url ?? platform}</small>
              {status === 'REMOVED' ? <small>{t('import.previewRemoved')}</small> : null}
              <p dir="auto">{words}</p>
              {problems.map((problem) => (
                <small key={problem}>{t('import.previewLeftOut', { problem })}</small>
              ))}
            </>
          ),
        },
        {
          title: t('import.previewFound'),
          className: 'tl-preview-found',
          cell: ({ contacts, images }) => (
            <>
              {contacts.map((contact) => (
                <code key={contact}>{contact}</code>
              ))}
              {images > 0 ? (
                <span className="tl-note">{t('import.previewImages', { count: images })}</span>
              ) : null}
            </>
          ),
        },
      ]}
    />
  );
}

function PreviewProblems({ problems }: { problems: Preview['problems'] }) {
  if (problems.length === 0) return null;
  return (
    <ul className="tl-dots tl-preview-problems">
      {alike(problems).map(([{ file, line, field, reason, remedy, severity }, count]) => (
        <li key={`${file} ${line} ${field} ${reason}`}>
          <strong>{t(`import.previewSeverity.${severity}`)}</strong>{' '}
          {line === null ? file : t('import.at', { file, line })}
          {': '}
          <code>
            {field} {reason}
          </code>
          {'. '}
          {count > 1 ? <strong>{t('tables.alike', { count })} </strong> : null}
          <span className="tl-note">{remedy}</span>
        </li>
      ))}
    </ul>
  );
}

type PreviewProblem = Preview['problems'][number];

/** The first of those that say the same, and how many do. */
function alike(problems: Preview['problems']): [PreviewProblem, number][] {
  const found = new Map<string, [PreviewProblem, number]>();
  for (const problem of problems) {
    const key = `${problem.severity} ${problem.field} ${problem.reason}`;
    found.set(key, [found.get(key)?.[0] ?? problem, (found.get(key)?.[1] ?? 0) + 1]);
  }
  return [...found.values()];
}
