import { Link } from '@tanstack/react-router';
import type { Side } from '../../../api/questions.ts';
import { formatCountry, formatNumber, formatSpan } from '../../../app/format.ts';
import { t } from '../../../app/i18n/t.ts';
import { NetworkLink } from '../../../operations/network-link.tsx';
import { type Column, DataTable, SectionLabel } from '../../../ui/index.ts';

const columns: readonly Column<Side>[] = [
  {
    title: t('questions.side'),
    isName: true,
    cell: ({ id }) =>
      id.startsWith('network:') ? (
        <NetworkLink id={id} />
      ) : (
        <Link to="/explore" search={{ ids: id, selected: id }}>
          {id}
        </Link>
      ),
  },
  {
    title: t('questions.ads'),
    numeric: true,
    cell: ({ ads, size }) =>
      ads === size
        ? formatNumber(size)
        : t('questions.adsOf', { ads: formatNumber(ads), size: formatNumber(size) }),
  },
  { title: t('questions.where'), cell: ({ countries }) => countries.map(formatCountry).join(', ') },
  {
    title: t('questions.when'),
    cell: ({ firstSeen, lastSeen }) => (firstSeen === '' ? '' : formatSpan(firstSeen, lastSeen)),
  },
  { title: t('questions.platforms'), cell: ({ platforms }) => platforms.slice(0, 3).join(', ') },
];

/** Who a question is about, a row each. */
export function Sides({ sides }: { sides: readonly Side[] }) {
  return (
    <section aria-label={t('questions.sides')}>
      <SectionLabel title={t('questions.sides')} />
      <DataTable
        label={t('questions.sides')}
        rows={sides}
        columns={columns}
        keyOf={({ id }) => id}
      />
    </section>
  );
}
