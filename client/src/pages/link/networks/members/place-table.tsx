import { formatCountry } from '../../../../app/format.ts';
import { t } from '../../../../app/i18n/t.ts';
import { DataTable } from '../../../../ui/index.ts';
import type { WhereAndWhen } from '../operations.ts';
import { NarrowLink } from '../shared/narrow-link.tsx';

/** The places of the map, and those that it cannot show. */
export function PlaceTable({ of, ads }: { of: WhereAndWhen; ads: string }) {
  if (of.places.length === 0) return <p className="tl-networks-words">{t('networks.noPlaces')}</p>;
  return (
    <DataTable
      rows={of.places}
      keyOf={({ id }) => id}
      columns={[
        {
          title: t('networks.place'),
          cell: ({ id, name }) => <NarrowLink filter={{ place: id }} name={name} />,
        },
        { title: t('networks.country'), value: ({ country }) => formatCountry(country) },
        {
          title: t('networks.onMap'),
          value: ({ lat }) => t(lat === null ? 'networks.notOnMap' : 'networks.isOnMap'),
        },
        { title: ads, value: (place) => place.ads },
      ]}
    />
  );
}
