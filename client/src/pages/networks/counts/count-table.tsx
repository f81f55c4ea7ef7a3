import { formatNumber } from '../../../app/format.ts';
import { t } from '../../../app/i18n/t.ts';
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
    <table className="tl-network-table">
      <thead>
        <tr>
          <th>{heading}</th>
          {platforms.map((platform) => (
            <th key={platform} className="tl-number">
              {platform || t('networks.otherPlatforms')}
            </th>
          ))}
          <th className="tl-number">{t('networks.total')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, filter, counts, sum }) => (
          <tr key={name}>
            <td>
              <NarrowLink filter={filter} name={name} />
            </td>
            {counts.map((count, index) => (
              <td key={platforms[index]} className="tl-number">
                {most ? <span className="tl-bar" style={{ width: (count / most) * 64 }} /> : null}
                {formatNumber(count)}
              </td>
            ))}
            <td className="tl-number">
              <strong>{formatNumber(sum)}</strong>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
