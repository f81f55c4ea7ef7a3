import { Link } from '@tanstack/react-router';
import { formatNumber } from '../../../app/format.ts';
import { t } from '../../../app/i18n/t.ts';
import { type Column, csvOf, DataTable, Panel, PanelHead } from '../../../ui/index.ts';
import { type Asked, isNarrowed } from './address.ts';
import { keyOf, type Overview } from './queries.ts';
import { SaveFigure } from './tables/save-figure.tsx';

type Platform = Overview['platforms'][number];

/** @param isNarrowed whether filters leave out ads that the saved query lists */
const columnsOf = (isNarrowed: boolean): Column<Platform>[] => [
  {
    title: t('overview.platform'),
    isName: true,
    value: ({ platform }) => keyOf(platform.id),
    cell: ({ platform }) => (
      <Link to="/networks" search={{ by: 'network', platform: keyOf(platform.id) }}>
        {keyOf(platform.id)}
      </Link>
    ),
  },
  { title: t('overview.networks'), value: ({ networks }) => networks },
  { title: t('overview.ads'), value: ({ ads }) => ads },
  { title: t('overview.fresh'), value: ({ fresh }) => fresh },
  {
    title: t('overview.daysUp'),
    value: ({ medianDaysUp }) => medianDaysUp,
    cell: ({ medianDaysUp }) =>
      medianDaysUp === null ? (
        <span className="tl-note">{t('overview.noneRemoved')}</span>
      ) : (
        formatNumber(medianDaysUp)
      ),
  },
  {
    title: t('overview.removed'),
    value: ({ removed }) => removed,
    cell: ({ platform, removed }) =>
      removed === 0 || isNarrowed ? (
        formatNumber(removed)
      ) : (
        <Link
          to="/queries/$name"
          params={{ name: 'removed-ads' }}
          search={{ platform: keyOf(platform.id), run: '1' }}
          title={t('overview.removedList')}
        >
          {formatNumber(removed)}
        </Link>
      ),
  },
  { title: t('overview.cameBack'), value: ({ cameBack }) => cameBack },
];

/** What each platform carries, and how long ads stay on it. */
export function Platforms({
  overview: { platforms },
  asked,
}: {
  overview: Overview;
  asked: Asked;
}) {
  const columns = columnsOf(isNarrowed(asked));
  const name = t('overview.platformTable');
  return (
    <Panel label={name} className="tl-overview-figure">
      <PanelHead title={name}>
        <SaveFigure name={name} file="platforms" rows={() => csvOf(platforms, columns)} />
      </PanelHead>
      <div className="tl-matrix-frame">
        <DataTable
          sorts
          label={name}
          rows={platforms}
          columns={columns}
          keyOf={({ platform }) => platform.id}
        />
      </div>
      <p className="tl-note tl-overview-words">{t('overview.platformNote')}</p>
    </Panel>
  );
}
