import { useQuery } from '@tanstack/react-query';
import { request } from '../../../api/client.ts';
import type { CsvValue } from '../../../app/csv.ts';
import { formatSpan } from '../../../app/format.ts';
import { t } from '../../../app/i18n/t.ts';
import { graphql } from '../../../gql/gql.ts';
import type { TrackQuery } from '../../../gql/graphql.ts';

const Track = graphql(`
  query Track($id: ID!) {
    track(id: $id) {
      id caption ads leftOut adsWithoutPlace silencesTotal farApartTotal
      entity { ...EntityFields cautions { code text } }
      platforms { platform ads }
      places { id name country lat lon ads first last }
      sightings { ad caption platform country place first last }
      silences { from to days }
      farApart { places ads from to km hours }
    }
  }
`);

export type TrackView = TrackQuery['track'];
export type Place = TrackView['places'][number];

export function useTrack(id: string) {
  return useQuery({
    queryKey: ['track', id],
    enabled: id !== '',
    queryFn: ({ signal }) => request(Track, { id }, signal).then(({ track }) => track),
  });
}

/** Which of its ads are in no place of it, or not in it at all. */
export const leftOutOf = ({ leftOut, adsWithoutPlace }: TrackView): string =>
  [
    ...(leftOut > 0 ? [t('track.leftOut', { count: leftOut })] : []),
    ...(adsWithoutPlace > 0 ? [t('track.withoutPlace', { count: adsWithoutPlace })] : []),
  ].join(' ');

/** From the first posting, or capture where no earlier day is known, to the last capture. */
export function spanOf({ sightings }: Pick<TrackView, 'sightings'>): string {
  const last = sightings.reduce((latest, one) => (one.last > latest ? one.last : latest), '');
  return formatSpan(sightings[0]?.first ?? null, last || null);
}

/** What the page shows, ad by ad, as a file: with the name of each column first. */
export function trackCsv({ sightings, places }: TrackView): CsvValue[][] {
  const byId = new Map(places.map((place) => [place.id, place]));
  return [
    ['ad', 'platform', 'first', 'last', 'place', 'country', 'lat', 'lon'],
    ...sightings.map(({ ad, platform, first, last, place, country }) => {
      const at = place === null ? undefined : byId.get(place);
      return [
        ...[ad, platform, first, last, at?.name ?? null, at?.country ?? country],
        ...[at?.lat ?? null, at?.lon ?? null],
      ];
    }),
  ];
}
