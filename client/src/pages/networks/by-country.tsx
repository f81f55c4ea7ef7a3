import { Button } from '@mantine/core';
import { formatCountry, formatNumber } from '../../app/format.ts';
import { t } from '../../app/i18n/t.ts';
import { crossTable } from './cross-table.ts';
import type { NetworkView } from './operations.ts';
import { narrowTo } from './showing.ts';

/** All ads by the country they name and the platform they stand on. */
export function ByCountry({ network }: { network: NetworkView }) {
  const { platforms, rows, most } = crossTable(network.adCounts);
  const nameOf = (country: string) => (country ? formatCountry(country) : t('networks.notStated'));
  return (
    <table className="tl-network-table">
      <thead>
        <tr>
          <th>{t('networks.countryNamed')}</th>
          {platforms.map((platform) => (
            <th key={platform} className="tl-number">
              {platform || t('networks.otherPlatforms')}
            </th>
          ))}
          <th className="tl-number">{t('networks.total')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ country, counts, sum }) => (
          <tr key={country}>
            <td>
              <Button
                className="tl-entity-link"
                variant="subtle"
                color="ink"
                size="compact-sm"
                onClick={() => narrowTo({ country }, nameOf(country))}
              >
                {nameOf(country)}
              </Button>
            </td>
            {counts.map((count, index) => (
              <td key={platforms[index]} className="tl-number">
                <span className="tl-bar" style={{ width: (count / most) * 64 }} />
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
