import { Box } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { request } from '../../../api/client.ts';
import { formatCountry, formatNumber } from '../../../app/format.ts';
import { t } from '../../../app/i18n/t.ts';
import { graphql } from '../../../gql/gql.ts';
import { DiscMap } from '../../../map/disc-map.tsx';
import type { Located } from '../../../map/located.ts';
import { useWorld } from '../../../map/use-world.ts';
import type { World } from '../../../map/world.ts';
import { ErrorState } from '../../../ui/index.ts';
import { type Spot, spotsOf } from './map-places.ts';
import type { Answer } from './use-run.ts';

const PlacesOfResult = graphql(`
  query PlacesOfResult($ids: [ID!]!) {
    entities(ids: $ids) { id ... on Place { lat lon country } }
  }
`);

/** Of so many places the position is asked for. */
const mostPlaces = 2000;

interface Props {
  answer: Answer;
  selected: ReadonlySet<number>;
  onSelect: (rows: ReadonlySet<number>) => void;
}

/** Countries or places of an answer with their number; pressing one selects its rows in the table below, which says the same. */
export function ResultMap({ answer, selected, onSelect }: Props) {
  const world = useWorld();
  const found = useMemo(() => spotsOf(answer), [answer]);
  const spots = [...(found?.spots ?? [])].sort((one, other) => other.value - one.value);
  const ids = spots.map(({ id }) => id).filter((id) => id.startsWith('place:'));
  const places = useQuery({
    queryKey: ['placesOfResult', ids],
    enabled: ids.length > 0,
    queryFn: ({ signal }) => request(PlacesOfResult, { ids: ids.slice(0, mostPlaces) }, signal),
  });
  if (!found) return <p className="tl-result-words">{t('queries.noMap')}</p>;
  if (places.error) return <ErrorState error={places.error} />;
  const located = world.data
    ? locate(spots.slice(0, mostPlaces), places.data?.entities ?? [], world.data, found.value)
    : [];
  const left = spots.length - located.length;
  const rowsOf = (id: string) => spots.find((spot) => spot.id === id)?.rows ?? [];
  const isChosen = (id: string) => rowsOf(id).every((row) => selected.has(row));
  const toggle = (id: string) => {
    const others = [...selected].filter((row) => !rowsOf(id).includes(row));
    onSelect(new Set(isChosen(id) ? others : [...others, ...rowsOf(id)]));
  };
  return (
    <figure className="tl-result-map">
      <DiscMap
        label={t('queries.map')}
        places={located}
        codes={located.map(({ country }) => country)}
        isChosen={isChosen}
        onChoose={toggle}
      />
      <Box component="figcaption" className="tl-note" p="4px 20px 8px">
        {found.value ?? t('queries.mapRows')}
        {left > 0 && !places.isFetching && world.data
          ? ` · ${t('queries.mapLeft', { count: left })}`
          : ''}{' '}
        · {t('networks.boundaries')}
      </Box>
    </figure>
  );
}

type Known = { id: string; lat?: number | null; lon?: number | null; country?: string | null };

/** Countries stand in their middle, places where they are; what has no position is left out. */
function locate(
  spots: readonly Spot[],
  places: readonly Known[],
  { middleOf }: World,
  title: string | null,
): (Located & { country: string })[] {
  return spots.flatMap(({ id, caption, value }) => {
    const isCountry = id.startsWith('country:');
    const place = places.find((one) => one.id === id);
    const country = isCountry ? id.replace('country:', '') : (place?.country ?? '');
    const { lat, lon } = (isCountry ? middleOf(country) : place) ?? {};
    if (typeof lat !== 'number' || typeof lon !== 'number') return [];
    const name = isCountry ? formatCountry(country) : (caption.split(',')[0] ?? caption);
    const label = `${name}: ${formatNumber(value)} ${title ?? t('queries.mapRows')}`;
    return [{ id, name, country, lat, lon, value, label }];
  });
}
