import { formatCountry, formatNumber } from '../../app/format.ts';
import { t } from '../../app/i18n/t.ts';
import type { EntityFieldsFragment } from '../../gql/graphql.ts';
import { ErrorState, LoadingRows } from '../../ui/index.ts';
import { crossTable } from './cross-table.ts';
import { type NetworkView, useMembers } from './operations.ts';

const adsRead = 200;

/** Ads by the country they name and the platform they stand on. */
export function ByCountry({ network }: { network: NetworkView }) {
  const members = useMembers(network.id, 0, adsRead);
  if (members.isPending) return <LoadingRows rows={5} />;
  if (members.isError)
    return <ErrorState error={members.error} onRetry={() => void members.refetch()} />;
  const { ads, total } = members.data;
  const { platforms, rows, most } = crossTable(ads.map(placeOf));
  return (
    <>
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
              <td>{country ? formatCountry(country) : t('networks.notStated')}</td>
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
      {total > ads.length ? (
        <p className="tl-networks-words">
          {t('networks.countedOf', { shown: ads.length, count: total })}
        </p>
      ) : null}
    </>
  );
}

const placeOf = (ad: EntityFieldsFragment) =>
  ad.__typename === 'Ad'
    ? { country: ad.country ?? '', platform: ad.adPlatform ?? '' }
    : { country: '', platform: '' };
