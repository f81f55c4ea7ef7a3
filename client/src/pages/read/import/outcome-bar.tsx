import { Box } from '@mantine/core';
import { formatNumber } from '../../../app/format.ts';
import { t } from '../../../app/i18n/t.ts';
import type { Segment } from './bar.ts';
import './outcome-bar.css';

const word = ({ part, total }: Segment) => `${t(`import.part.${part}`)} ${formatNumber(total)}`;

/** One bar in up to five patterns; each pattern stands for an outcome, the colour only supports it. */
export function OutcomeBar({ segments, slim = false }: { segments: Segment[]; slim?: boolean }) {
  const shown = segments.filter(({ share }) => share > 0);
  return (
    <div
      className={slim ? 'tl-outcome tl-outcome-slim' : 'tl-outcome'}
      role="img"
      aria-label={t('import.barLabel', { parts: shown.map(word).join(', ') })}
    >
      {shown.map(({ part, share }) => (
        <span key={part} className={`tl-part-${part}`} style={{ flexGrow: share }} />
      ))}
    </div>
  );
}

/** What the patterns mean, with their counts. */
export function OutcomeLegend({ segments }: { segments: Segment[] }) {
  return (
    <dl className="tl-outcome-legend">
      {segments.map(({ part, total }) => (
        <div key={part}>
          <dt>
            <span className={`tl-part-${part}`} aria-hidden="true" />
            {t(`import.part.${part}`)}
          </dt>
          <Box component="dd" className="tl-figures" ps={20} fw={600}>
            {part === 'pending' && total > 0
              ? t('import.about', { count: total })
              : formatNumber(total)}
          </Box>
        </div>
      ))}
    </dl>
  );
}
