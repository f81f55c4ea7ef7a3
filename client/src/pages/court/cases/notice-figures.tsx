import { Box, UnstyledButton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { formatCountry, formatNumber } from '../../../app/format.ts';
import { t } from '../../../app/i18n/t.ts';
import {
  type AdsOf,
  type NoticeFigures as Figures,
  type NoticePart,
  readNoticeFigures,
  readPublicFigures,
} from '../../../cases/notices.ts';
import { type Column, csvOf, DataTable, Failed, PanelHead, SaveTable } from '../../../ui/index.ts';
import { NoticeAds } from './notice-ads.tsx';

/** What platforms did about the ads of takedown notices that were sent, by the country that the ads name. */
export function NoticeFigures() {
  const [asked, setAsked] = useState<{ of: AdsOf; title: string } | null>(null);
  const figures = useQuery({
    queryKey: ['notices', 'figures'],
    queryFn: ({ signal }) => readNoticeFigures(signal),
  });
  if (figures.isError) return <Failed of={figures} />;
  if (!figures.data || figures.data.length === 0) return null;
  const rows = figures.data;
  const columns = columnsOf((row, part) =>
    setAsked({
      of: { platform: row.platform, country: row.country, part },
      title: t('notices.behind', { platform: row.platform, part: t(`notices.part.${part}`) }),
    }),
  );
  return (
    <section aria-label={t('notices.figures')}>
      <PanelHead title={t('notices.figures')}>
        <SaveTable file="platforms" rows={() => csvOf(rows, columns)} />
        <SaveTable file="platforms-public" rows={publicRows}>
          {t('notices.public')}
        </SaveTable>
      </PanelHead>
      <DataTable
        rows={rows}
        columns={columns}
        keyOf={({ platform, country }) => `${platform} ${country}`}
        sorts
      />
      <Box component="p" className="tl-note" p="8px 16px">
        {t('notices.figuresNote')}
      </Box>
      {asked ? <NoticeAds {...asked} onClose={() => setAsked(null)} /> : null}
    </section>
  );
}

const parts = ['ADS', 'ANSWERED', 'GONE', 'PAST24', 'AGAIN', 'BACK', 'LOOKED'] as const;

const countOf = ({ counts }: Figures, part: NoticePart): number =>
  counts.find((one) => one.part === part)?.count ?? 0;

const columnsOf = (onOpen: (row: Figures, part: NoticePart) => void): Column<Figures>[] => [
  { title: t('letter.platform'), isName: true, value: ({ platform }) => platform },
  { title: t('notices.country'), value: ({ country }) => (country ? formatCountry(country) : '–') },
  {
    title: t('notices.median'),
    value: ({ medianHours }) => medianHours ?? '',
    cell: ({ medianHours, lowHours, highHours }) =>
      medianHours === null
        ? '–'
        : t('notices.hours', {
            median: formatNumber(medianHours),
            low: lowHours === null ? '?' : formatNumber(lowHours),
            high: highHours === null ? '?' : formatNumber(highHours),
          }),
  },
  { title: t('notices.count'), value: ({ notices }) => notices },
  ...parts.map(
    (part): Column<Figures> => ({
      title: t(`notices.part.${part}`),
      value: (row) => countOf(row, part),
      cell: (row) => (
        <UnstyledButton
          className="tl-open"
          disabled={countOf(row, part) === 0}
          onClick={() => onOpen(row, part)}
        >
          {formatNumber(countOf(row, part))}
          {part === 'PAST24' ? ` / ${formatNumber(row.known24)}` : ''}
        </UnstyledButton>
      ),
    }),
  ),
];

/** Heads in English: it leaves the office, and one name is one thing. */
async function publicRows() {
  const rows = await readPublicFigures();
  const heads = [
    ...(['platform', 'country', 'ads', 'answered', 'looked', 'gone', 'again'] as const),
    ...(['past24', 'medianHours'] as const),
  ];
  return [[...heads], ...rows.map((row) => heads.map((head) => row[head] ?? ''))];
}
