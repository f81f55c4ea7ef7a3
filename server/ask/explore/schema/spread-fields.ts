import type { Builder } from '../../../core/graphql/index.ts';
import type { RecordedTypes } from '../../../read/recorded/schema/index.ts';
import { isSpread, type Prevalence, prevalenceOf, type Spread, spreadOf } from '../spread.ts';

/** How telling something is: in how many independent ads, templates, places and months it stands, and how surely. */
export function addSpread(builder: Builder, { Entity }: RecordedTypes): void {
  const SpreadType = builder.objectRef<Spread>('Spread').implement({
    description:
      'How widely something is used. The more unconnected ads, platforms and places share it, the less it says that its ads belong together.',
    fields: (t) => ({
      ads: t.exposeInt('ads', { description: 'Ads in which it stands.' }),
      posters: t.exposeInt('posters', {
        description: 'Groups of its ads that share no other contact, of those that show one.',
      }),
      templates: t.exposeInt('templates', {
        description: 'Different templates that these ads use.',
      }),
      platforms: t.exposeInt('platforms', {
        description: 'Different platforms on which these ads stand.',
      }),
      places: t.exposeInt('places', { description: 'Different places that these ads name.' }),
      months: t.exposeInt('months', {
        description: 'Months, UTC, in which an ad was first or last seen with it.',
      }),
      weakest: t.float({
        nullable: true,
        description:
          'The lowest confidence among the best observations of its ads, 0 to 1; null where there is none.',
        resolve: ({ weakest }) => weakest ?? null,
      }),
      unsure: t.exposeInt('unsure', { description: 'Ads whose best observation is below 0.8.' }),
    }),
  });
  const PrevalenceType = builder.objectRef<Prevalence>('Prevalence').implement({
    description: 'How usual it is for its kind to stand in so many ads.',
    fields: (t) => ({
      ofKind: t.exposeInt('ofKind', {
        description: 'How many entities of the kind stand in an ad.',
      }),
      asWide: t.exposeInt('asWide', {
        description: 'How many of these stand in as many ads or more, itself included.',
      }),
    }),
  });
  builder.interfaceFields(Entity, (t) => ({
    spread: t.field({
      type: SpreadType,
      nullable: true,
      description:
        'How widely an identifier, image, image cluster or template is used; null for other kinds.',
      resolve: (entity, _, { graph }) => (isSpread(entity) ? spreadOf(graph, entity) : null),
    }),
    prevalence: t.field({
      type: PrevalenceType,
      nullable: true,
      description:
        'How usual it is for an identifier, image or template to stand in so many ads, counted over all of the kind; null for other kinds.',
      resolve: async (entity, _, { graph }) =>
        isSpread(entity) ? ((await prevalenceOf(graph, entity)) ?? null) : null,
    }),
  }));
}
