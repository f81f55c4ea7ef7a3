import { Flex } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { formatNumber } from '../../../app/format.ts';
import { t } from '../../../app/i18n/t.ts';
import { PanelHead } from '../../../ui/index.ts';
import { rates, sourceBar } from './bar.ts';
import { type ImportJob, isOver } from './operations.ts';
import { OutcomeBar } from './outcome-bar.tsx';

/** From this share on, something is wrong with the source, not with single records. */
const manyRejected = 0.1;

/** The same bar for each source, so that a bad clock or disk is seen at once. */
export function Sources({ job }: { job: ImportJob | null }) {
  const sources = [...(job?.sources ?? [])].sort((a, b) => b.counts.read - a.counts.read);
  return (
    <>
      <PanelHead
        title={t('import.bySource')}
        note={sources.length > 0 ? t('import.sources', { count: sources.length }) : null}
      />
      {sources.length === 0 ? (
        <p className="tl-job-words">
          {t(job && !isOver(job) ? 'import.sourcesLater' : 'import.sourcesNone')}
        </p>
      ) : null}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long list is scrolled by keys */}
      <ul className="tl-sources" tabIndex={0}>
        {sources.map((source) => (
          <Source key={source.source} {...source} />
        ))}
      </ul>
    </>
  );
}

function Source({ source, counts }: ImportJob['sources'][number]) {
  const { accepted, rejected, rejectedShare } = rates(counts);
  return (
    <li>
      <p>
        <strong>{source}</strong>
        <strong className="tl-figures">{formatNumber(counts.read)}</strong>
      </p>
      <p className="tl-note tl-figures">{t('import.sourceLine', { accepted, rejected })}</p>
      <OutcomeBar slim segments={sourceBar(counts)} />
      {rejectedShare > manyRejected ? (
        <Flex component="p" className="tl-caution" align="center" gap={6} mt={6} fz={12}>
          <IconAlertTriangle size={14} aria-hidden="true" />
          {t('import.sourceCaution', { count: counts.rejected })}
        </Flex>
      ) : null}
    </li>
  );
}
