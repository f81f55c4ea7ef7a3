import { Stack } from '@mantine/core';
import { formatCountry } from '../../../../app/format.ts';
import { t } from '../../../../app/i18n/t.ts';
import { DiscMap } from '../../../../map/disc-map.tsx';
import { EmptyState } from '../../../../ui/index.ts';
import type { WhereAndWhen } from '../operations.ts';
import { narrowTo, useShowing } from '../showing.ts';

type Place = WhereAndWhen['places'][number];
type Located = Place & { lat: number; lon: number };

const isLocated = (place: Place): place is Located => place.lat !== null && place.lon !== null;

/** Px that discs keep from the top: there are the choice of figures and a name. */
const top = 58;

/** Where the ads say they are: a disc a place, with the number of its ads. */
export function PlaceMap({ of }: { of: WhereAndWhen }) {
  const chosen = useShowing(({ narrowed }) => narrowed?.filter.place);
  const places = of.places.filter(isLocated);
  const unplaced = of.places.length - places.length;
  if (places.length === 0) return <EmptyState text={t('networks.noPlaces')} />;
  return (
    <Stack gap={0} flex={1}>
      <DiscMap
        label={t('networks.mapLabel')}
        places={places.map((place) => ({
          ...place,
          value: place.ads,
          label: t('networks.mapPlace', {
            place: `${place.name}, ${formatCountry(place.country)}`,
            ads: t('networks.ads', { count: place.ads }),
          }),
        }))}
        codes={of.countries}
        top={top}
        isChosen={(id) => id === chosen}
        onChoose={(place, name) => narrowTo({ place }, name)}
      />
      <p className="tl-note tl-map-note">
        {t('networks.mapNote')}
        {unplaced > 0 ? ` ${t('networks.unplaced', { count: unplaced })}` : ''}{' '}
        {t('networks.boundaries')}
      </p>
    </Stack>
  );
}
