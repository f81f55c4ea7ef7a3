import { IconArrowDownRight, IconArrowUpRight, IconMinus } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useRuns } from '../../../api/runs.ts';
import { formatDate, formatNumber } from '../../../app/format.ts';
import { t } from '../../../app/i18n/t.ts';
import type { Overview } from './queries.ts';

/** Whether a run has looked for networks: before that none found says nothing. */
export const useIsLooked = (): boolean => useRuns().data?.every(({ active }) => !active) !== true;

/** All of it in five numbers. */
export function Numbers({ overview }: { overview: Overview }) {
  const isLooked = useIsLooked();
  const { total, growth, countries, platforms } = overview;
  return (
    <dl className="tl-overview-numbers" aria-label={t('overview.numbers')}>
      <One name={t('overview.ads')} value={total.ads} />
      <One name={t('overview.networks')} value={isLooked ? total.networks : undefined}>
        {isLooked ? null : t('overview.notLooked')}
      </One>
      <One name={t('overview.countries')} value={countries.length} />
      <One name={t('overview.platforms')} value={platforms.length} />
      <One
        name={t('overview.new')}
        value={total.fresh}
        title={t('overview.newTitle', {
          ...{ from: formatDate(growth.from), to: formatDate(growth.to) },
          before: formatDate(growth.before),
        })}
      >
        <Trend fresh={total.fresh} before={total.before} />
        {t('overview.before', { before: formatNumber(total.before) })}
      </One>
    </dl>
  );
}

interface OneProps {
  name: string;
  /** None where it is not known. */
  value: number | undefined;
  title?: string;
  children?: ReactNode;
}

function One({ name, value, title, children }: OneProps) {
  return (
    <div title={title}>
      <dt className="tl-label">{name}</dt>
      <dd>
        {value === undefined ? null : <strong>{formatNumber(value)}</strong>}
        {children ? <span className="tl-note">{children}</span> : null}
      </dd>
    </div>
  );
}

/** More than before, less, or as many: by an arrow beside the numbers. */
export function Trend({ fresh, before }: { fresh: number; before: number }) {
  const Icon = fresh > before ? IconArrowUpRight : fresh < before ? IconArrowDownRight : IconMinus;
  return <Icon size={13} aria-hidden="true" />;
}
