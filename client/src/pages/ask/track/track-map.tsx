import { useElementSize } from '@mantine/hooks';
import { formatCountry, formatSpan } from '../../../app/format.ts';
import { t } from '../../../app/i18n/t.ts';
import { apart } from '../../../map/apart.ts';
import { placeNames } from '../../../map/place-names.ts';
import { useWorld } from '../../../map/use-world.ts';
import type { DrawWorld } from '../../../map/world.ts';
import '../../../map/map.css';
import { EmptyState, Failed } from '../../../ui/index.ts';
import type { Place, TrackView } from './use-track.ts';

type Numbered = Place & { number: number; lat: number; lon: number };

const [across, edge] = [26, 4];

interface Props {
  track: TrackView;
  chosen: string | null;
  onChoose: (place: string) => void;
}

/** Where it was advertised: a number a place, in the order in which they were first seen. */
export function TrackMap({ track: { places }, ...choosing }: Props) {
  const { ref, width, height } = useElementSize();
  const world = useWorld();
  const located = places
    .map((place, at) => ({ ...place, number: at + 1 }))
    .filter((place): place is Numbered => place.lat !== null && place.lon !== null);
  if (located.length === 0) return <EmptyState text={t('track.noMap')} />;
  if (world.isError) return <Failed of={world} />;
  const unplaced = places.length - located.length;
  return (
    <div className="tl-track-map">
      <section ref={ref} className="tl-map-frame" aria-label={t('track.map')}>
        {world.data && width > 0 && height > 0 ? (
          <Drawn draw={world.data.draw} places={located} size={{ width, height }} {...choosing} />
        ) : null}
      </section>
      <p className="tl-note tl-map-note">
        {t('track.mapNote')}
        {unplaced > 0 ? ` ${t('track.unplaced', { count: unplaced })}` : ''}{' '}
        {t('networks.boundaries')}
      </p>
    </div>
  );
}

interface DrawnProps extends Omit<Props, 'track'> {
  draw: DrawWorld;
  places: readonly Numbered[];
  size: { width: number; height: number };
}

function Drawn({ draw, places, size, chosen, onChoose }: DrawnProps) {
  const codes = [...new Set(places.map(({ country }) => country))];
  const { outlines, at } = draw(places, codes, size);
  const discs = apart(
    places.map((place) => {
      const { x, y } = at.get(place.id) ?? { x: 0, y: 0 };
      return { ...place, x, y, trueX: x, trueY: y, across };
    }),
    { left: edge, top: edge, right: size.width - edge, bottom: size.height - edge },
  );
  const valued = discs.map((disc) => ({ ...disc, value: disc.ads }));
  return (
    <>
      <svg width={size.width} height={size.height} aria-hidden="true">
        {outlines.map(({ key, d, named }) => (
          <path key={key} d={d} className={named ? 'tl-map-named' : 'tl-map-other'} />
        ))}
        {discs.map((disc, i) => {
          const next = discs[i + 1];
          // Where ads of both were there at once, the one does not come after the other.
          if (!next || next.first <= disc.last) return null;
          return (
            <path
              key={disc.id}
              className="tl-track-order"
              d={`M${disc.x} ${disc.y}L${next.x} ${next.y}`}
            />
          );
        })}
        {discs.map(({ id, x, y, trueX, trueY }) => (
          <path key={id} className="tl-map-lead" d={`M${x} ${y}L${trueX} ${trueY}`} />
        ))}
      </svg>
      {discs.map(({ id, name, country, number, ads, first, last, x, y }) => (
        <button
          key={id}
          type="button"
          className="tl-map-disc"
          title={`${name}, ${formatSpan(first, last)}`}
          aria-pressed={chosen === id}
          aria-label={t('track.mapPlace', {
            number,
            place: `${name}, ${formatCountry(country)}`,
            ads: t('track.ads', { count: ads }),
            span: formatSpan(first, last),
          })}
          style={{ left: x - across / 2, top: y - across / 2, width: across, height: across }}
          onClick={() => onChoose(id)}
        >
          {number}
        </button>
      ))}
      {placeNames(valued, size.width).map(({ id, name, x, y }) => (
        <span key={id} className="tl-map-name" style={{ left: x, top: y }} aria-hidden="true">
          {name}
        </span>
      ))}
    </>
  );
}
