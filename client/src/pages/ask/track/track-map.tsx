import { formatCountry, formatSpan } from '../../../app/format.ts';
import { t } from '../../../app/i18n/t.ts';
import { DiscMap } from '../../../map/disc-map.tsx';
import type { Disc } from '../../../map/discs.tsx';
import { EmptyState } from '../../../ui/index.ts';
import { rangeOf } from './range.ts';
import type { Place, TrackView } from './use-track.ts';

type Numbered = Place & { number: number; lat: number; lon: number };

interface Props {
  track: TrackView;
  chosen: string | null;
  onChoose: (place: string) => void;
}

/** Where it was advertised: a number a place, in the order in which they were first seen. */
export function TrackMap({ track: { places }, chosen, onChoose }: Props) {
  const located = places
    .map((place, at) => ({ ...place, number: at + 1 }))
    .filter((place): place is Numbered => place.lat !== null && place.lon !== null);
  if (located.length === 0) return <EmptyState text={t('track.noMap')} />;
  const unplaced = places.length - located.length;
  const numbers = new Map(located.map(({ id, number }) => [id, number]));
  return (
    <div className="tl-track-map">
      <DiscMap
        label={t('track.map')}
        places={located.map((place) => ({ ...place, value: place.ads, label: labelOf(place) }))}
        codes={located.map(({ country }) => country)}
        textOf={(disc) => rangeOf(disc.places.map(({ id }) => numbers.get(id) ?? 0))}
        overlay={(discOf) => ({ lines: <Order places={located} discOf={discOf} /> })}
        isChosen={(id) => id === chosen}
        onChoose={onChoose}
      />
      <p className="tl-note tl-map-note">
        {t('track.mapNote')}
        {unplaced > 0 ? ` ${t('track.unplaced', { count: unplaced })}` : ''}{' '}
        {t('networks.boundaries')}
      </p>
    </div>
  );
}

const labelOf = ({ number, name, country, ads, first, last }: Numbered): string =>
  t('track.mapPlace', {
    number,
    place: `${name}, ${formatCountry(country)}`,
    ads: t('track.ads', { count: ads }),
    span: formatSpan(first, last),
  });

interface OrderProps {
  places: readonly Numbered[];
  discOf: (id: string) => Disc | undefined;
}

/** A line from each place to the next. Where ads of both were there at once, the one does not come after the other. */
function Order({ places, discOf }: OrderProps) {
  return places.map((place, i) => {
    const next = places[i + 1];
    if (!next || next.first <= place.last) return null;
    const [from, to] = [discOf(place.id), discOf(next.id)];
    if (!from || !to || from === to) return null;
    return (
      <path key={place.id} className="tl-track-order" d={`M${from.x} ${from.y}L${to.x} ${to.y}`} />
    );
  });
}
