import { Box, SegmentedControl, Stack } from '@mantine/core';
import { useState } from 'react';
import { formatCountry, formatDate, formatNumber, formatSpan } from '../../../../app/format.ts';
import { t } from '../../../../app/i18n/t.ts';
import { EmptyState } from '../../../../ui/index.ts';
import type { WhereAndWhen } from '../operations.ts';
import { narrowTo } from '../showing.ts';
import { CountTable } from './count-table.tsx';
import { crossTable } from './cross-table.ts';
import { type Series, type SeriesBy, seriesOf, weeksOf } from './weeks.ts';

export const weekName = (week: string): string =>
  t('networks.weekOf', { day: formatDate(`${week}T00:00:00.000Z`) });

const named = (value: string | null, by: SeriesBy): string => {
  if (value === null) return t('networks.otherSeries');
  if (value === '') return t('networks.notStated');
  return by === 'country' ? formatCountry(value) : value;
};

/** When ads were first captured, week by week: all of them, and by platform or country. */
export function Weeks({ of }: { of: WhereAndWhen }) {
  const [by, setBy] = useState<SeriesBy>('platform');
  const weeks = weeksOf(of.adCounts);
  const { all, parts } = seriesOf(of.adCounts, weeks, by);
  if (weeks.length === 0) return <EmptyState text={t('networks.noWeeks')} />;
  // One scale for all rows: bars of one height are as many ads, whosever they are.
  const most = Math.max(...all.bars);
  return (
    <div className="tl-weeks">
      <div className="tl-figure-tools">
        <span className="tl-note">{t('networks.weeksNote')}</span>
        <SegmentedControl
          size="xs"
          className="tl-end"
          aria-label={t('networks.seriesBy')}
          value={by}
          onChange={(value) => setBy(value === 'country' ? 'country' : 'platform')}
          data={[
            { value: 'platform', label: t('networks.byPlatform') },
            { value: 'country', label: t('networks.byCountryOnly') },
          ]}
        />
      </div>
      <Stack className="tl-scroll" gap={6} flex={1} mih={0} p="4px 16px 0">
        <Row series={all} name={t('networks.allAds')} weeks={weeks} most={most} filter={{}} />
        {parts.map((series) => (
          <Row
            key={series.value ?? 'others'}
            series={series}
            name={named(series.value, by)}
            weeks={weeks}
            most={most}
            filter={series.value === null ? null : { [by]: series.value }}
          />
        ))}
      </Stack>
      <div className="tl-weeks-axis" aria-hidden="true">
        <span>{weekName(weeks[0] ?? '')}</span>
        <span>{weekName(weeks.at(-1) ?? '')}</span>
      </div>
    </div>
  );
}

interface RowProps {
  series: Series;
  name: string;
  weeks: readonly string[];
  most: number;
  /** null: several platforms or countries, which no list is narrowed to. */
  filter: { platform?: string; country?: string } | null;
}

function Row({ series, name, weeks, most, filter }: RowProps) {
  const { ads, bars, first, last } = series;
  const words = bars
    .map((count, i) => ({ count, week: weeks[i] ?? '' }))
    .filter(({ count }) => count > 0)
    .map(({ count, week }) => `${formatDate(week)}: ${formatNumber(count)}`)
    .join('; ');
  return (
    <div className="tl-weeks-row">
      <div className="tl-weeks-name">
        <span title={name}>
          <Box component="strong" fz={12}>
            {name}
          </Box>{' '}
          {formatNumber(ads)}
        </span>
        <span className="tl-note">{formatSpan(first, last)}</span>
      </div>
      <div
        className="tl-weeks-bars"
        role="img"
        aria-label={t('networks.weeksLabel', { name, words })}
      >
        {bars.map((count, i) => {
          const week = weeks[i] ?? '';
          return (
            // biome-ignore lint/a11y/noStaticElementInteractions: a short cut; the table of weeks has it for keys
            // biome-ignore lint/a11y/useKeyWithClickEvents: as above
            <span
              key={week}
              title={`${weekName(week)}: ${t('networks.ads', { count })}`}
              onClick={() =>
                count > 0 && filter && narrowTo({ ...filter, week }, `${name}, ${weekName(week)}`)
              }
            >
              <i style={{ height: count === 0 ? 0 : `max(2px, ${(count / most) * 100}%)` }} />
            </span>
          );
        })}
      </div>
      <span className="tl-note tl-weeks-most">{formatNumber(Math.max(...bars))}</span>
    </div>
  );
}

/** The same in a table: each week lists its ads. */
export function WeekTable({ of }: { of: WhereAndWhen }) {
  const byWeek = of.adCounts.map(({ week, platform, ads }) => ({
    country: week,
    platform,
    ads,
  }));
  const { platforms, rows } = crossTable(byWeek);
  const named = [...rows]
    .sort((a, b) => (a.country < b.country ? -1 : 1))
    .map(({ country: week, ...counted }) => ({
      ...counted,
      name: weekName(week),
      filter: { week },
    }));
  return <CountTable heading={t('networks.week')} platforms={platforms} rows={named} />;
}
