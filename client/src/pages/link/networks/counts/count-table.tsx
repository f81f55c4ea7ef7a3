import { formatNumber } from '../../../../app/format.ts';
import { t } from '../../../../app/i18n/t.ts';
import { DataTable } from '../../../../ui/index.ts';
import { NarrowLink } from '../shared/narrow-link.tsx';
import type { MemberFilter } from '../showing.ts';
import type { crossTable } from './cross-table.ts';

interface Props extends Pick<ReturnType<typeof crossTable>, 'platforms'> {
  heading: string;
  rows: readonly { name: string; filter: MemberFilter; counts: readonly number[]; sum: number }[];
  /** The count whose bar is as long as a bar may be; without it there are no bars. */
  most?: number;
}

/** Counts by platform, a row a thing that is counted; its name lists the ads behind it. */
export function CountTable({ heading, platforms, rows, most }: Props) {
  return (
    <DataTable
      rows={rows}
      keyOf={({ name }) => name}
      columns={[
        { title: heading, cell: ({ name, filter }) => <NarrowLink filter={filter} name={name} /> },
        ...platforms.map((platform, at) => ({
          title: platform || t('networks.otherPlatforms'),
          numeric: true,
          cell: ({ counts: { [at]: count = 0 } }: Props['rows'][number]) => (
            <>
              {most ? <span className="tl-bar" style={{ width: (count / most) * 64 }} /> : null}
              {formatNumber(count)}
            </>
          ),
        })),
        {
          title: t('networks.total'),
          numeric: true,
          cell: ({ sum }) => <strong>{formatNumber(sum)}</strong>,
        },
      ]}
    />
  );
}
