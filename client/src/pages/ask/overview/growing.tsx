import { Button, Flex, TextInput } from '@mantine/core';
import { formatCountry, formatDate, formatNumber } from '../../../app/format.ts';
import { t } from '../../../app/i18n/t.ts';
import { NetworkLink } from '../../../operations/network-link.tsx';
import { type Column, csvOf, DataTable, PanelHead } from '../../../ui/index.ts';
import type { Asked } from './address.ts';
import { Trend, useIsLooked } from './numbers.tsx';
import type { Overview } from './queries.ts';
import { SaveFigure } from './tables/save-figure.tsx';

type Row = Overview['growing'][number];

const columns: Column<Row>[] = [
  {
    title: t('overview.network'),
    isName: true,
    value: ({ network }) => network.caption,
    cell: ({ network }) => <NetworkLink id={network.id} />,
  },
  {
    title: t('overview.fresh'),
    value: ({ fresh }) => fresh,
    cell: ({ fresh, before }) => (
      <span className="tl-measure">
        <Trend fresh={fresh} before={before} />
        {formatNumber(fresh)}
      </span>
    ),
  },
  { title: t('overview.freshBefore'), value: ({ before }) => before },
  { title: t('overview.ads'), value: ({ ads }) => ads },
];

const most = 20;

interface Props {
  overview: Overview;
  asked: Asked;
  /** Undefined: the usual day. */
  onDay: (day: string | undefined) => void;
}

/** Networks with most new ads among those that are counted. */
export function Growing({ overview, asked, onDay }: Props) {
  const isLooked = useIsLooked();
  const where = [asked.country && formatCountry(asked.country), asked.platform].filter(Boolean);
  const { growing, growth } = overview;
  const title =
    where.length > 0
      ? t('overview.growingIn', { where: where.join(` ${t('overview.and')} `) })
      : t('overview.growing');
  return (
    <section aria-label={title}>
      <PanelHead title={title}>
        {growing.length === 0 ? null : (
          <SaveFigure name={title} file="growing" rows={() => csvOf(growing, columns)} />
        )}
      </PanelHead>
      <p className="tl-note tl-overview-words">
        {growing.length === 0
          ? t(isLooked ? 'overview.growingNone' : 'overview.noRun')
          : t('overview.growingNote', { from: formatDate(growth.from), to: formatDate(growth.to) })}
      </p>
      <GrowthDay growth={growth} onDay={onDay} />
      {growing.length === 0 ? null : (
        <DataTable
          sorts
          label={title}
          rows={growing}
          columns={columns}
          keyOf={({ network }) => network.id}
          most={most}
        />
      )}
    </section>
  );
}

/** To which day growth is counted, for the whole page. */
function GrowthDay({ growth, onDay }: Pick<Props, 'onDay'> & Pick<Overview, 'growth'>) {
  const isUsual = growth.to === growth.usual;
  return (
    <Flex align="flex-end" gap={8} p="0 16px 8px">
      <TextInput
        type="date"
        size="xs"
        label={t('overview.growthTo')}
        description={t('overview.growthToNote', { day: formatDate(growth.usual) })}
        descriptionProps={{ size: 'sm' }}
        value={growth.to}
        onChange={({ currentTarget: { value } }) => value && onDay(value)}
      />
      {isUsual ? null : (
        <Button variant="subtle" color="ink" size="compact-xs" onClick={() => onDay(undefined)}>
          {t('overview.growthUsual')}
        </Button>
      )}
    </Flex>
  );
}
