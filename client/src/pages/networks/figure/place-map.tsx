import { useElementSize } from '@mantine/hooks';
import { formatCountry, formatNumber } from '../../../app/format.ts';
import { t } from '../../../app/i18n/t.ts';
import { apart } from '../../../map/apart.ts';
import { placeNames } from '../../../map/place-names.ts';
import { useWorld } from '../../../map/use-world.ts';
import type { DrawWorld } from '../../../map/world.ts';
import '../../../map/map.css';
import { EmptyState, ErrorState } from '../../../ui/index.ts';
import type { NetworkView } from '../operations.ts';
import { narrowTo, useShowing } from '../showing.ts';

type Place = NetworkView['places'][number];
type Located = Place & { lat: number; lon: number };

const isLocated = (place: Place): place is Located => place.lat !== null && place.lon !== null;
const smallest = 20;
const largest = 38;

/** Px that discs keep from the edge; at the top are the choice of figures and a name. */
const [edge, chooser] = [4, 54];

/** Where the ads say they are: a disc a place, with the number of its ads. */
export function PlaceMap({ network }: { network: NetworkView }) {
  const { ref, width, height } = useElementSize();
  const world = useWorld();
  const places = network.places.filter(isLocated);
  const unplaced = network.places.length - places.length;
  if (places.length === 0) return <EmptyState text={t('networks.noPlaces')} />;
  if (world.isError) return <ErrorState error={world.error} onRetry={() => void world.refetch()} />;
  return (
    <div className="tl-map">
      <section ref={ref} className="tl-map-frame" aria-label={t('networks.mapLabel')}>
        {world.data && width > 0 && height > 0 ? (
          <Drawn
            draw={world.data.draw}
            places={places}
            codes={network.countries}
            size={{ width, height }}
          />
        ) : null}
      </section>
      <p className="tl-note tl-map-note">
        {t('networks.mapNote')}
        {unplaced > 0 ? ` ${t('networks.unplaced', { count: unplaced })}` : ''}{' '}
        {t('networks.boundaries')}
      </p>
    </div>
  );
}

interface DrawnProps {
  draw: DrawWorld;
  places: readonly Located[];
  codes: readonly string[];
  size: { width: number; height: number };
}

function Drawn({ draw, places, codes, size }: DrawnProps) {
  const { outlines, at } = draw(places, codes, size);
  const chosen = useShowing(({ narrowed }) => narrowed?.filter.place);
  const most = Math.max(...places.map(({ ads }) => ads));
  const discs = apart(
    places.map((place) => {
      const { x, y } = at.get(place.id) ?? { x: 0, y: 0 };
      const across = smallest + (largest - smallest) * Math.sqrt(place.ads / most);
      return { ...place, x, y, trueX: x, trueY: y, across };
    }),
    { left: edge, top: edge + chooser, right: size.width - edge, bottom: size.height - edge },
  );
  return (
    <>
      <svg width={size.width} height={size.height} aria-hidden="true">
        {outlines.map(({ key, d, named }) => (
          <path key={key} d={d} className={named ? 'tl-map-named' : 'tl-map-other'} />
        ))}
        {discs.map(({ id, x, y, trueX, trueY }) => (
          <path key={id} className="tl-map-lead" d={`M${x} ${y}L${trueX} ${trueY}`} />
        ))}
      </svg>
      {discs.map(({ id, name, country, x, y, across, ads }) => (
        <button
          key={id}
          type="button"
          className="tl-map-disc"
          title={name}
          aria-pressed={chosen === id}
          aria-label={t('networks.mapPlace', {
            place: `${name}, ${formatCountry(country)}`,
            ads: t('networks.ads', { count: ads }),
          })}
          style={{ left: x - across / 2, top: y - across / 2, width: across, height: across }}
          onClick={() => narrowTo({ place: id }, name)}
        >
          {formatNumber(ads)}
        </button>
      ))}
      {placeNames(discs, size.width).map(({ id, name, x, y }) => (
        <span key={id} className="tl-map-name" style={{ left: x, top: y }} aria-hidden="true">
          {name}
        </span>
      ))}
    </>
  );
}
