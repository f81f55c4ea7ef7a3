import { countsLabel } from '../../app/counts.ts';
import { formatConfidence, formatCountry, formatDate, formatTime } from '../../app/format.ts';
import { t } from '../../app/i18n/t.ts';
import { kindStyles } from '../../theme/kinds.ts';
import type { Chart, Filters } from '../types.ts';
import type { Visible } from '../visible.ts';

/** Where a drawing is from. */
interface Source {
  /** When captures were imported last; null before the first, undefined where nobody has asked yet. */
  dataAt?: string | null;
  /** Whether all of the data is made up. */
  isSynthetic?: boolean;
  /** The number of the active run. */
  run?: string | null;
  /** When the file is made. */
  now: string;
  /** What the saved chart is called; undefined where it is none. */
  title?: string | undefined;
}

/** What stands under a drawing that leaves the product: its size, its data, its filters, and what a link says. */
export function aboutLines(chart: Chart, view: Visible, source: Source): string[] {
  const { dataAt, isSynthetic, run, now, title } = source;
  const ads = view.away.filter(({ kind }) => kind === 'ad').length;
  return [
    ...(title === undefined ? [] : [title]),
    ...(isSynthetic ? [`${t('app.synthetic')}. ${t('app.syntheticHint')}`] : []),
    t('export.heading', countsLabel(view.nodes.length, view.links.length)),
    ...groupsLine(view),
    [
      dataAt ? t('export.data', { time: formatTime(dataAt) }) : '',
      dataAt === null ? t('export.noData') : '',
      run ? t('export.run', { run }) : '',
      run === null ? t('export.noRun') : '',
      t('export.made', { time: formatTime(now) }),
    ]
      .filter(Boolean)
      .join(' '),
    [filtersLine(chart.filters, view), ads > 0 ? t('export.folded', { count: ads }) : '']
      .filter(Boolean)
      .join(' '),
    t('export.note'),
  ];
}

function groupsLine({ boxes }: Visible): string[] {
  if (boxes.length === 0) return [];
  const total = t('explore.entities', { count: boxes.reduce((sum, { count }) => sum + count, 0) });
  return [t('groups.status', { count: boxes.length, total })];
}

function filtersLine(filters: Filters, { fewestAds, thin }: Visible): string {
  const { kinds, links, marks, confidence, countries, platforms, days, hidden } = filters;
  const words = (list: readonly string[]) => list.join(', ');
  const list = [
    kinds.length
      ? t('export.filter.kinds', {
          list: words(kinds.map((kind) => kindStyles[kind].plural.toLowerCase())),
        })
      : '',
    links.length
      ? t('export.filter.links', {
          list: words(links.map((kind) => t(`link.${kind}`).toLowerCase())),
        })
      : '',
    marks.includes('hub') ? t('export.filter.hubs') : '',
    marks.includes('pinned') ? t('export.filter.pinned') : '',
    confidence > 0 ? t('export.filter.confidence', { level: formatConfidence(confidence) }) : '',
    thin > 0 ? t('export.filter.fewest', { count: thin, fewest: fewestAds }) : '',
    countries.length
      ? t('export.filter.countries', { list: words(countries.map(formatCountry)) })
      : '',
    platforms.length ? t('export.filter.platforms', { list: words(platforms) }) : '',
    days ? t('export.filter.days', { from: formatDate(days.from), to: formatDate(days.to) }) : '',
    hidden.length ? t('export.filter.hidden', { count: hidden.length }) : '',
  ].filter(Boolean);
  return list.length === 0 ? t('export.noFilters') : t('export.filters', { list: list.join('; ') });
}
