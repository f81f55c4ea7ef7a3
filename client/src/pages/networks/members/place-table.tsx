import { formatCountry, formatNumber } from '../../../app/format.ts';
import { t } from '../../../app/i18n/t.ts';
import type { NetworkView } from '../operations.ts';
import { NarrowLink } from '../shared/narrow-link.tsx';

/** The places of the map, and those that it cannot show. */
export function PlaceTable({ network }: { network: NetworkView }) {
  if (network.places.length === 0)
    return <p className="tl-networks-words">{t('networks.noPlaces')}</p>;
  return (
    <table className="tl-network-table">
      <thead>
        <tr>
          <th>{t('networks.place')}</th>
          <th>{t('networks.country')}</th>
          <th>{t('networks.onMap')}</th>
          <th className="tl-number">{t('networks.adsHere')}</th>
        </tr>
      </thead>
      <tbody>
        {network.places.map(({ id, name, country, lat, ads }) => (
          <tr key={id}>
            <td>
              <NarrowLink filter={{ place: id }} name={name} />
            </td>
            <td>{formatCountry(country)}</td>
            <td>{t(lat === null ? 'networks.notOnMap' : 'networks.isOnMap')}</td>
            <td className="tl-number">{formatNumber(ads)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
