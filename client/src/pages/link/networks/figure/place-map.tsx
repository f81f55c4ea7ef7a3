import { Stack } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { formatCountry, formatNumber } from '../../../../app/format.ts';
import { t } from '../../../../app/i18n/t.ts';
import { DiscMap } from '../../../../map/disc-map.tsx';
import { useWorld } from '../../../../map/use-world.ts';
import { EmptyState, Failed } from '../../../../ui/index.ts';
import type { NetworkView } from '../operations.ts';
import { narrowTo, useShowing } from '../showing.ts';

type Place = NetworkView['places'][number];
type Located = Place & { lat: number; lon: number };

const isLocated = (place: Place): place is Located => place.lat !== null && place.lon !== null;

/** Px that discs keep from the top: there are the choice of figures and a name. */
const top = 58;

/** Where the ads say they are: a disc a place, with the number of its ads. */
export function PlaceMap({ network }: { network: NetworkView }) {
  const { ref, width, height } = useElementSize();
  const world = useWorld();
  const chosen = useShowing(({ narrowed }) => narrowed?.filter.place);
  const places = network.places.filter(isLocated);
  const unplaced = network.places.length - places.length;
  if (places.length === 0) return <EmptyState text={t('networks.noPlaces')} />;
  if (world.isError) return <Failed of={world} />;
  return (
    <Stack gap={0} flex={1}>
      <section ref={ref} className="tl-map-frame" aria-label={t('networks.mapLabel')}>
        {world.data && width > 0 && height > 0 ? (
          <DiscMap
            draw={world.data.draw}
            places={places.map((place) => ({
              ...place,
              value: place.ads,
              text: formatNumber(place.ads),
              label: t('networks.mapPlace', {
                place: `${place.name}, ${formatCountry(place.country)}`,
                ads: t('networks.ads', { count: place.ads }),
              }),
            }))}
            codes={network.countries}
            size={{ width, height }}
            top={top}
            isChosen={(id) => id === chosen}
            onChoose={(place, name) => narrowTo({ place }, name)}
          />
        ) : null}
      </section>
      <p className="tl-note tl-map-note">
        {t('networks.mapNote')}
        {unplaced > 0 ? ` ${t('networks.unplaced', { count: unplaced })}` : ''}{' '}
        {t('networks.boundaries')}
      </p>
    </Stack>
  );
}
