import { type Builder, enumValues } from '../../api/builder.ts';
import { connection, paging } from '../../api/connection.ts';
import { notFound } from '../../api/errors.ts';
import {
  type Caution,
  openSources,
  type SentencePart,
  type SourceView,
  strengths,
  type WhyLinked,
  whyLinked,
} from '../index.ts';
import { addAlike } from './alike.ts';
import type { CaptureTypes } from './capture.ts';
import type { EntityTypes } from './entity.ts';
import type { ObservationTypes } from './observation.ts';

/** So many sources are opened for every answer. */
const opened = 20;
const pages = paging({ usual: opened, most: 100 });

type Types = EntityTypes & CaptureTypes & ObservationTypes;

/** Why two things are linked, and what may be wrong with it. */
export function addWhy(builder: Builder, { Capture, Observation, ...entities }: Types) {
  const { Ad, Entity } = entities;
  const AlikeType = addAlike(builder, entities);
  const Strength = builder.enumType('Strength', {
    description: 'How much a link can bear, by ads, platforms and the surest reading.',
    values: enumValues(strengths),
  });
  const Part = builder.objectRef<SentencePart>('SentencePart').implement({
    fields: (t) => ({ text: t.exposeString('text'), strong: t.exposeBoolean('strong') }),
  });
  const Source = builder.objectRef<SourceView>('Source').implement({
    fields: (t) => ({
      ad: t.field({ type: Ad, resolve: ({ ad }) => ad }),
      capture: t.field({ type: Capture, resolve: ({ capture }) => capture }),
      observations: t.field({
        type: [Observation],
        resolve: ({ observations }) => [...observations],
      }),
    }),
  });
  const Sources = connection('Source', Source);
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
        description: 'Nothing holds it any more: every observation behind it is judged wrong.',
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
      sources: t.field({
        type: Sources,
        description:
          'The ads behind it, the newest first, each opened at the capture that shows it.',
        args: pages.args,
        complexity: pages.complexity,
        resolve: async ({ sources, shown }, asked, { graph, evidence }) => {
          const page = pages.asked(asked);
          const { offset, limit } = page;
          const isOpen = offset === 0 && limit === opened;
          const wanted = shown.slice(offset, offset + limit);
          return page.of(
            isOpen ? sources : await openSources(graph, evidence, wanted),
            shown.length,
          );
        },
      }),
      against: t.field({
        type: [CautionType],
        description: `What the captures themselves say against it is looked for in the first ${opened} sources.`,
        resolve: ({ against }) => [...against],
      }),
      alike: t.field({
        type: AlikeType,
        nullable: true,
        description: 'Images that look alike, when that is what links the two.',
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
      },
      resolve: async (_, { a, b }, modules) => {
        const why = await whyLinked(modules, a, b, opened);
        if (!why) throw notFound('pair of entities', `${a} and ${b}`);
        return why;
      },
    }),
  );
  return { Part, Strength, Why };
}

export type WhyTypes = ReturnType<typeof addWhy>;
