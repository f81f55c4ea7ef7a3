import { formatNumber } from '../../../app/format.ts';
import { t } from '../../../app/i18n/t.ts';
import { usePageStatus } from '../../../app/status.ts';
import type { Run } from './use-run.ts';

/** Says in the status bar how long the answer took, and where it would have been stopped. */
export function useRunStatus({ answer }: Run) {
  const seconds = (ms: number) => (ms / 1000).toFixed(2);
  usePageStatus(
    answer
      ? [
          t('queries.took', {
            rows: t('queries.rows', { count: answer.rows.length }),
            seconds: seconds(answer.tookMs),
          }),
        ]
      : [],
    answer
      ? [
          t('queries.limits', {
            seconds: answer.timeoutMs / 1000,
            rows: formatNumber(answer.rowCap),
          }),
        ]
      : [],
  );
}
