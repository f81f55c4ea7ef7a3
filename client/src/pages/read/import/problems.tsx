import { Box, Button } from '@mantine/core';
import { IconFileOff, IconInfoCircle, IconPlaylistX } from '@tabler/icons-react';
import { useState } from 'react';
import { formatNumber } from '../../../app/format.ts';
import { t } from '../../../app/i18n/t.ts';
import { DataTable, SaveTable } from '../../../ui/index.ts';
import { type ImportJob, isOver, readProblems } from './operations.ts';
import { gravestFirst, problemRows } from './problem-rows.ts';

/** The server keeps the first thousand problems of an import. */
const kept = 1000;
/** Reasons shown before somebody asks for all; the most frequent come first. */
const atFirst = 12;
const icons = { REJECTED: IconFileOff, LEFT_OUT: IconPlaylistX, NOTICE: IconInfoCircle };

/** Why records were rejected or fields left out, by reason, with an example and what to do. */
export function Problems({ job }: { job: ImportJob }) {
  return (
    <section className="tl-problems" aria-label={t('import.problems')}>
      <header>
        <Box component="h2" fz={13}>
          {t('import.problems')}
        </Box>
        {job.problems.totalCount > 0 ? (
          <>
            <span className="tl-note">
              {t('import.problemsCount', {
                problems: t('import.problem', { count: job.problems.totalCount }),
                reasons: t('import.reasonCount', { count: job.reasons.length }),
              })}
            </span>
            <div className="tl-end">
              <SaveTable
                file={`${job.name}-problems`}
                rows={async () => problemRows(await readProblems(job.id))}
              >
                {job.problems.totalCount > kept
                  ? t('tables.firstProblems', { count: kept })
                  : t('tables.allProblems')}
              </SaveTable>
            </div>
          </>
        ) : null}
      </header>
      {job.reasons.length > 0 ? (
        <Reasons reasons={job.reasons} />
      ) : (
        <p className="tl-job-words">{t(isOver(job) ? 'import.none' : 'import.noneYet')}</p>
      )}
    </section>
  );
}

function Reasons({ reasons }: { reasons: ImportJob['reasons'] }) {
  const [all, setAll] = useState(false);
  const sorted = gravestFirst(reasons);
  const shown = all ? sorted : sorted.slice(0, atFirst);
  return (
    <>
      <DataTable
        className="tl-flush"
        rows={shown}
        keyOf={({ reason }) => reason}
        columns={[
          { title: t('import.reason'), cell: (reason) => <Reason {...reason} /> },
          {
            title: t('import.records'),
            numeric: true,
            cell: ({ total }) => <strong>{formatNumber(total)}</strong>,
          },
          {
            title: t('import.became'),
            value: ({ example: { severity, remedy } }) =>
              `${t(`import.severity.${severity}`)} ${remedy}`,
          },
        ]}
      />
      {shown.length < reasons.length ? (
        <Button onClick={() => setAll(true)}>
          {t('import.allReasons', { count: reasons.length })}
        </Button>
      ) : null}
    </>
  );
}

function Reason({ reason, example }: ImportJob['reasons'][number]) {
  const { severity, file, line, field } = example;
  const Icon = icons[severity];
  return (
    <span className="tl-reason">
      <Icon size={16} aria-hidden="true" />
      <span>
        <Box component="span" fw={500}>
          {reason}
        </Box>
        <small>
          {line === null ? file : t('import.at', { file, line })}
          {': '}
          <code>
            {field} {example.reason}
          </code>
        </small>
      </span>
    </span>
  );
}
