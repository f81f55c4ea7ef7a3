import { api, apiError } from '../../../core/graphql/index.ts';
import { isOperationId, kinds } from '../../../core/model/index.ts';
import { operationRow } from '../../../link/networks/index.ts';
import type { EntityView } from '../../../read/recorded/index.ts';
import { entityOr, type RecordedTypes } from '../../../read/recorded/schema/index.ts';
import {
  type FarApart,
  fastestKmh,
  leastSilenceDays,
  mostTracked,
  type Sighting,
  type Silence,
  sameDayKm,
  type Track,
  type TrackPlace,
  trackOf,
} from '../index.ts';

interface Tracked extends Track {
  readonly id: string;
  readonly caption: string;
  readonly entity: EntityView | null;
}

/** Where and when one thing was advertised. It says where ads were, never where a person was. */
export function addTrack({ Entity }: RecordedTypes): void {
  const TrackType = api.implement(api.objectRef<Tracked>('Track'), {
    description:
      'Where and when an identifier, a network or an operation was advertised, by what its ads say. It shows where it was advertised; it does not show that a person travelled.',
    types: {
      Entity,
      Sighting: addSighting(),
      Place: addPlace(),
      Platform: addPlatform(),
      Silence: addSilence(),
      FarApart: addFarApart(),
    },
    fields: {
      id: 'ID! The id of what the track is of.',
      caption: 'String! What it is called.',
      entity:
        'Entity What the track is of; `hub` and `cautions` say what speaks against it. Null of an operation.',
      ads: 'Int! All ads that show it.',
      leftOut: `Int! Ads that are left out because there are too many: the latest ${mostTracked} are looked at.`,
      adsWithoutPlace: 'Int! Ads of the track that name no place: they are seen at a time alone.',
      sightings:
        '[Sighting!]! Its ads in order of time, each once for every place that it names, and once where it names none.',
      places:
        '[Place!]! The places that these ads name, in the order in which they were first seen.',
      platforms: '[Platform!]! The platforms on which these ads stand, those with most ads first.',
      silences: `[Silence!]! Times of ${leastSilenceDays} days or more in which no ad of it was there, the longest 20 first.`,
      silencesTotal: 'Int! How many such times there are.',
      farApart: `[FarApart!]! Pairs of places with ads too close in time for the way between them, the furthest 20 first: faster than ${fastestKmh} km in an hour, as an airliner flies, or further than ${sameDayKm} km on one day where no more than the day is known or both were there at once. It may be in several hands, or an ad may name a wrong place.`,
      farApartTotal: 'Int! How many such pairs of places there are.',
    },
  });
  api.query('track', {
    types: { TrackType },
    gives:
      'TrackType! Where and when one identifier, image, image cluster, template, network or operation of the active run was advertised. BAD_INPUT for other kinds, NOT_FOUND where it is not held.',
    args: {
      id: 'ID! The id of the entity, such as phone:+77000000001 or network:3/12, or of an operation.',
    },
    // Its lists are bounded by the server, and read at once.
    complexity: { field: 100, multiplier: 1 },
    resolve: async (_, { id }, { graph, loaders, store }) => {
      if (isOperationId(id)) {
        await operationRow(store.db, id);
        const caption = id.replace(/^operation:/, 'Operation ');
        return { ...(await trackOf(graph, id)), id, caption, entity: null };
      }
      const entity = await entityOr(loaders, id);
      if (
        entity.kind === 'ad' ||
        (kinds[entity.kind].family === 'context' && entity.kind !== 'network')
      )
        throw apiError(
          'BAD_INPUT',
          `A ${kinds[entity.kind].title.toLowerCase()} has no track.`,
          'Ask for the track of an identifier, a network or an operation.',
          'id',
        );
      return { ...(await trackOf(graph, id)), id, caption: entity.caption, entity };
    },
  });
}

const addSighting = () =>
  api.implement(api.objectRef<Sighting>('TrackSighting'), {
    description: 'One ad of a track in one place, or in none.',
    fields: {
      ad: 'ID! The id of the ad.',
      caption:
        'String! What the ad is called: where, on which platform and on which day it was first captured.',
      platform: 'String! The host of the platform on which the ad stands; empty where not known.',
      country: 'String The ISO 3166-1 code of the country that the ad names; null where none.',
      place: 'ID The id of a place that the ad names, of `Track.places`; null where none.',
      first:
        'DateTime! When the ad was posted, where that is known, else when it was first captured.',
      last: 'DateTime! When the ad was last captured.',
      toTheDay: 'Boolean! Whether of `first` only the day is known.',
    },
  });

const addPlace = () =>
  api.implement(api.objectRef<TrackPlace>('TrackPlace'), {
    description: 'A place that ads of a track name.',
    fields: {
      id: 'ID! The id of the place.',
      name: 'String! The name of the place.',
      country: 'String! The ISO 3166-1 code of the country in which it lies.',
      lat: 'Float The latitude in degrees; null where it is not known.',
      lon: 'Float The longitude in degrees; null where it is not known.',
      ads: 'Int! Ads of the track that name it.',
      first: 'DateTime! When the first of these ads was there.',
      last: 'DateTime! When the last of these ads was there.',
    },
  });

const addPlatform = () =>
  api.implement(api.objectRef<Track['platforms'][number]>('TrackPlatform'), {
    description: 'A platform on which ads of a track stand.',
    fields: {
      platform: 'String! The host of the platform; empty where not known.',
      ads: 'Int! Ads of the track on it.',
    },
  });

const addSilence = () =>
  api.implement(api.objectRef<Silence>('TrackSilence'), {
    description: 'A time in which no ad of a track was there.',
    fields: {
      from: 'DateTime! When the last ad before was there.',
      to: 'DateTime! When the first ad after was there.',
      days: 'Int! How many whole days it lasted.',
    },
  });

const addFarApart = () =>
  api.implement(api.objectRef<FarApart>('TrackFarApart'), {
    description:
      'Two places with ads of a track too close in time for the way between them. It says nothing of any person.',
    fields: {
      places: '[ID!]! The ids of the two places.',
      ads: '[ID!]! The ids of one ad in each, in the same order: those nearest in time.',
      from: 'DateTime! When the earlier of the two was last there.',
      to: 'DateTime! When the later was first there; as `from` where both were there at once.',
      km: 'Int! How far apart they are, along a great circle.',
      hours: 'Float! Hours in between; 0 where both were there at once.',
    },
  });
