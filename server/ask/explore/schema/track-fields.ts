import { apiError, type Builder } from '../../../core/graphql/index.ts';
import { kinds } from '../../../core/model/index.ts';
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

/** Where and when one thing was advertised. It says where ads were, never where a person was. */
export function addTrack(builder: Builder, { Entity }: RecordedTypes): void {
  const TrackType = builder.objectRef<Track & { entity: EntityView }>('Track').implement({
    description:
      'Where and when an identifier or a network was advertised, by what its ads say. It shows where it was advertised; it does not show that a person travelled.',
    fields: (t) => ({
      entity: t.field({
        type: Entity,
        description: 'What the track is of; `hub` and `cautions` say what speaks against it.',
        resolve: ({ entity }) => entity,
      }),
      ads: t.exposeInt('ads', { description: 'All ads that show it.' }),
      leftOut: t.exposeInt('leftOut', {
        description: `Ads that are left out because there are too many: the latest ${mostTracked} are looked at.`,
      }),
      adsWithoutPlace: t.exposeInt('adsWithoutPlace', {
        description: 'Ads of the track that name no place: they are seen at a time alone.',
      }),
      ...lists(t, {
        Sighting: addSighting(builder),
        Place: addPlace(builder),
        Platform: addPlatform(builder),
        Silence: addSilence(builder),
        FarApart: addFarApart(builder),
      }),
    }),
  });
  builder.queryField('track', (t) =>
    t.field({
      description:
        'Where and when one identifier, image, image cluster, template or network was advertised. BAD_INPUT for other kinds, NOT_FOUND where it is not held.',
      type: TrackType,
      args: {
        id: t.arg.id({
          description: 'The id of the entity, such as phone:+77000000001 or network:3/12.',
          required: true,
        }),
      },
      // Its lists are bounded by the server, and read at once.
      complexity: { field: 100, multiplier: 1 },
      resolve: async (_, { id }, { graph, loaders }) => {
        const entity = await entityOr(loaders.entity.load(id), id);
        if (
          entity.kind === 'ad' ||
          (kinds[entity.kind].family === 'context' && entity.kind !== 'network')
        )
          throw apiError(
            'BAD_INPUT',
            `A ${kinds[entity.kind].title.toLowerCase()} has no track.`,
            'Ask for the track of an identifier or of a network.',
            'id',
          );
        return { ...(await trackOf(graph, id)), entity };
      },
    }),
  );
}

interface Lists {
  readonly Sighting: ReturnType<typeof addSighting>;
  readonly Place: ReturnType<typeof addPlace>;
  readonly Platform: ReturnType<typeof addPlatform>;
  readonly Silence: ReturnType<typeof addSilence>;
  readonly FarApart: ReturnType<typeof addFarApart>;
}

type Fields = PothosSchemaTypes.ObjectFieldBuilder<
  Builder extends PothosSchemaTypes.SchemaBuilder<infer T> ? T : never,
  Track & { entity: EntityView }
>;

const lists = (t: Fields, { Sighting, Place, Platform, Silence, FarApart }: Lists) => ({
  sightings: t.field({
    type: [Sighting],
    description:
      'Its ads in order of time, each once for every place that it names, and once where it names none.',
    resolve: ({ sightings }) => [...sightings],
  }),
  places: t.field({
    type: [Place],
    description: 'The places that these ads name, in the order in which they were first seen.',
    resolve: ({ places }) => [...places],
  }),
  platforms: t.field({
    type: [Platform],
    description: 'The platforms on which these ads stand, those with most ads first.',
    resolve: ({ platforms }) => [...platforms],
  }),
  silences: t.field({
    type: [Silence],
    description: `Times of ${leastSilenceDays} days or more in which no ad of it was there, the longest 20 first.`,
    resolve: ({ silences }) => [...silences],
  }),
  silencesTotal: t.exposeInt('silencesTotal', { description: 'How many such times there are.' }),
  farApart: t.field({
    type: [FarApart],
    description: `Pairs of places with ads too close in time for the way between them, the furthest 20 first: faster than ${fastestKmh} km in an hour, as an airliner flies, or further than ${sameDayKm} km on one day where no more than the day is known or both were there at once. It may be in several hands, or an ad may name a wrong place.`,
    resolve: ({ farApart }) => [...farApart],
  }),
  farApartTotal: t.exposeInt('farApartTotal', {
    description: 'How many such pairs of places there are.',
  }),
});

const addSighting = (builder: Builder) =>
  builder.objectRef<Sighting>('TrackSighting').implement({
    description: 'One ad of a track in one place, or in none.',
    fields: (t) => ({
      ad: t.exposeID('ad', { description: 'The id of the ad.' }),
      caption: t.exposeString('caption', {
        description:
          'What the ad is called: where, on which platform and on which day it was first captured.',
      }),
      platform: t.exposeString('platform', {
        description: 'The host of the platform on which the ad stands; empty where not known.',
      }),
      country: t.exposeString('country', {
        nullable: true,
        description: 'The ISO 3166-1 code of the country that the ad names; null where none.',
      }),
      place: t.exposeID('place', {
        nullable: true,
        description: 'The id of a place that the ad names, of `Track.places`; null where none.',
      }),
      first: t.expose('first', {
        type: 'DateTime',
        description:
          'When the ad was posted, where that is known, else when it was first captured.',
      }),
      last: t.expose('last', {
        type: 'DateTime',
        description: 'When the ad was last captured.',
      }),
      toTheDay: t.exposeBoolean('toTheDay', {
        description: 'Whether of `first` only the day is known.',
      }),
    }),
  });

const addPlace = (builder: Builder) =>
  builder.objectRef<TrackPlace>('TrackPlace').implement({
    description: 'A place that ads of a track name.',
    fields: (t) => ({
      id: t.exposeID('id', { description: 'The id of the place.' }),
      name: t.exposeString('name', { description: 'The name of the place.' }),
      country: t.exposeString('country', {
        description: 'The ISO 3166-1 code of the country in which it lies.',
      }),
      lat: t.exposeFloat('lat', {
        nullable: true,
        description: 'The latitude in degrees; null where it is not known.',
      }),
      lon: t.exposeFloat('lon', {
        nullable: true,
        description: 'The longitude in degrees; null where it is not known.',
      }),
      ads: t.exposeInt('ads', { description: 'Ads of the track that name it.' }),
      first: t.expose('first', {
        type: 'DateTime',
        description: 'When the first of these ads was there.',
      }),
      last: t.expose('last', {
        type: 'DateTime',
        description: 'When the last of these ads was there.',
      }),
    }),
  });

const addPlatform = (builder: Builder) =>
  builder.objectRef<Track['platforms'][number]>('TrackPlatform').implement({
    description: 'A platform on which ads of a track stand.',
    fields: (t) => ({
      platform: t.exposeString('platform', {
        description: 'The host of the platform; empty where not known.',
      }),
      ads: t.exposeInt('ads', { description: 'Ads of the track on it.' }),
    }),
  });

const addSilence = (builder: Builder) =>
  builder.objectRef<Silence>('TrackSilence').implement({
    description: 'A time in which no ad of a track was there.',
    fields: (t) => ({
      from: t.expose('from', {
        type: 'DateTime',
        description: 'When the last ad before was there.',
      }),
      to: t.expose('to', { type: 'DateTime', description: 'When the first ad after was there.' }),
      days: t.exposeInt('days', { description: 'How many whole days it lasted.' }),
    }),
  });

const addFarApart = (builder: Builder) =>
  builder.objectRef<FarApart>('TrackFarApart').implement({
    description:
      'Two places with ads of a track too close in time for the way between them. It says nothing of any person.',
    fields: (t) => ({
      places: t.idList({
        description: 'The ids of the two places.',
        resolve: ({ places }) => [...places],
      }),
      ads: t.idList({
        description: 'The ids of one ad in each, in the same order: those nearest in time.',
        resolve: ({ ads }) => [...ads],
      }),
      from: t.expose('from', {
        type: 'DateTime',
        description: 'When the earlier of the two was last there.',
      }),
      to: t.expose('to', {
        type: 'DateTime',
        description: 'When the later was first there; as `from` where both were there at once.',
      }),
      km: t.exposeInt('km', { description: 'How far apart they are, along a great circle.' }),
      hours: t.exposeFloat('hours', {
        description: 'Hours in between; 0 where both were there at once.',
      }),
    }),
  });
