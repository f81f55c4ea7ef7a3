import type { Builder } from '../../api/builder.ts';
import { notFound } from '../../api/errors.ts';
import {
  type Caution,
  type PicturePlace,
  type PlacedReading,
  readingsOfCapture,
  type SentencePart,
  type SourceView,
  strengths,
  type WhyLinked,
  whyLinked,
} from '../index.ts';
import { addAlike } from './alike.ts';
import type { addCaptures } from './capture.ts';
import { type EntityTypes, entityOr } from './entity.ts';
import { within } from './limits.ts';
import type { addSearch } from './search.ts';

export type WhyTypes = EntityTypes &
  Pick<ReturnType<typeof addCaptures>, 'Capture'> &
  ReturnType<typeof addSearch>;

/** Why two things are linked, and what may be wrong with it. */
export function addWhy(builder: Builder, { Capture, Excerpt, ...entities }: WhyTypes) {
  const { Ad, Entity } = entities;
  const AlikeType = addAlike(builder, entities);
  const Strength = builder.enumType('Strength', { values: strengths });
  const Part = builder.objectRef<SentencePart>('SentencePart').implement({
    fields: (t) => ({ text: t.exposeString('text'), strong: t.exposeBoolean('strong') }),
  });
  const Place = builder.objectRef<PicturePlace>('PicturePlace').implement({
    description: 'A place in a picture, in pixels of the picture as it is shown.',
    fields: (t) => ({
      image: t.exposeID('image'),
      x: t.exposeInt('x'),
      y: t.exposeInt('y'),
      width: t.exposeInt('width'),
      height: t.exposeInt('height'),
    }),
  });
  const Reading = builder.objectRef<PlacedReading>('Reading').implement({
    description: 'How one identifier was read at one place.',
    fields: (t) => ({
      entity: t.field({
        type: Entity,
        resolve: ({ entity }, _, { loaders }) => entityOr(loaders.entity.load(entity), entity),
      }),
      ad: t.exposeID('ad'),
      capture: t.exposeID('capture'),
      field: t.exposeString('field'),
      raw: t.exposeString('raw'),
      start: t.exposeInt('start', {
        description: 'UTF-16 code units from the beginning of the field.',
      }),
      end: t.exposeInt('end'),
      method: t.exposeString('method'),
      version: t.exposeString('version'),
      steps: t.stringList({ resolve: ({ steps }) => [...(steps ?? [])] }),
      confidence: t.exposeFloat('confidence'),
      inferred: t.exposeBoolean('inferred'),
      excerpt: t.field({ type: Excerpt, resolve: ({ excerpt }) => excerpt }),
      picture: t.field({
        type: Place,
        nullable: true,
        description: 'Where in which picture it was read, for what was read in one.',
        resolve: ({ picture }) => picture ?? null,
      }),
    }),
  });
  const Source = builder.objectRef<SourceView>('Source').implement({
    fields: (t) => ({
      ad: t.field({ type: Ad, resolve: ({ ad }) => ad }),
      capture: t.field({ type: Capture, resolve: ({ capture }) => capture }),
      readings: t.field({ type: [Reading], resolve: ({ readings }) => [...readings] }),
    }),
  });
  const CautionType = builder.objectRef<Caution>('Caution').implement({
    description: 'What may be wrong with a link.',
    fields: (t) => ({ code: t.exposeString('code'), text: t.exposeString('text') }),
  });
  const Why = builder.objectRef<WhyLinked>('WhyLinked').implement({
    fields: (t) => ({
      a: t.field({ type: Entity, resolve: ({ a }) => a }),
      b: t.field({ type: Entity, resolve: ({ b }) => b }),
      linked: t.exposeBoolean('linked'),
      sentence: t.field({ type: [Part], resolve: ({ sentence }) => [...sentence] }),
      inferred: t.exposeBoolean('inferred'),
      strength: t.field({ type: Strength, resolve: ({ strength }) => strength }),
      weakest: t.float({ nullable: true, resolve: ({ weakest }) => weakest ?? null }),
      ads: t.exposeInt('ads', { description: 'Ads that speak for it.' }),
      adsJudgedWrong: t.exposeInt('adsJudgedWrong', {
        description: 'Ads that seemed to, and whose reading is judged wrong.',
      }),
      judgedWrong: t.exposeBoolean('judgedWrong', {
        description: 'Nothing holds it any more: every reading behind it is judged wrong.',
      }),
      platforms: t.exposeInt('platforms'),
      posters: t.exposeInt('posters', {
        description: 'Groups of these ads that share no third contact; 0 when none names one.',
      }),
      firstSeen: t.field({
        type: 'DateTime',
        nullable: true,
        resolve: ({ firstSeen }) => firstSeen ?? null,
      }),
      lastSeen: t.field({
        type: 'DateTime',
        nullable: true,
        resolve: ({ lastSeen }) => lastSeen ?? null,
      }),
      sources: t.field({ type: [Source], resolve: ({ sources }) => [...sources] }),
      sourcesTotal: t.exposeInt('sourcesTotal'),
      against: t.field({ type: [CautionType], resolve: ({ against }) => [...against] }),
      alike: t.field({
        type: AlikeType,
        nullable: true,
        description: 'Images that look alike, when that is what ties the two.',
        resolve: ({ alike }) => alike ?? null,
      }),
    }),
  });
  builder.queryField('whyLinked', (t) =>
    t.field({
      type: Why,
      args: {
        a: t.arg.id({ required: true }),
        b: t.arg.id({ required: true }),
        limit: t.arg.int({ defaultValue: 20 }),
      },
      resolve: async (_, { a, b, limit }, room) => {
        const why = await whyLinked(room, a, b, within(limit, 100));
        if (!why) throw notFound('pair of entities', `${a} and ${b}`);
        return why;
      },
    }),
  );
  builder.objectField(Capture, 'readings', (t) =>
    t.field({
      type: [Reading],
      description:
        'Every identifier in it and where it stands: extraction is run again on the stored words; what it does not find again stands as it was first read.',
      resolve: async (capture, _, { loaders }) => {
        const [{ content }, listed] = await Promise.all([
          loaders.stored.load(capture),
          loaders.listed.load(capture.ad),
        ]);
        return readingsOfCapture(capture, content, listed);
      },
    }),
  );
  return { Part, Reading, Strength, Why };
}
