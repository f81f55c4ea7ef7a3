import {
  api,
  connection,
  costOfSearch,
  notFound,
  paging,
  type TypeOf,
} from '../../../core/graphql/index.ts';
import { type Reading, readingsOf } from '../../../link/judgements/index.ts';
import * as networks from '../../../link/networks/index.ts';
import type { LinkedByRuns } from '../../../link/networks/schema/index.ts';
import type { RecordedTypes } from '../../../read/recorded/schema/index.ts';
import {
  type Alike,
  type AlikeImage,
  openSources,
  type SourceView,
  type WhyLinked,
  whyLinked,
} from '../index.ts';
import type { CautionTypes } from './caution-fields.ts';

/** So many sources are opened for every answer. */
const opened = 20;
const pages = paging({ usual: opened, most: 100 });
/** Of so many ads every capture is opened, to find what holds a link. */
const mostRead = 100;

type Types = CautionTypes & RecordedTypes & LinkedByRuns;

/** Why two things are linked, and what may be wrong with it. */
export function addWhy(types: Types) {
  const { Ad, Capture, Caution, Entity, Observation, Part } = types;
  const AlikeType = addAlike(types);
  const Strength = api.enumOf('Strength', {
    description: 'How much is behind a link, by its ads, their platforms and the surest reading.',
    values: {
      weak: 'Through a hub, through what is known to be strangers’, or read with a confidence below 0.6, or held by no ad.',
      limited: 'Proposed by a method, or seen in one ad.',
      moderate: 'Seen in two ads.',
      strong: 'Seen in three or more ads, or on two or more platforms.',
    },
  });
  const Source = api.implement(api.objectRef<SourceView>('Source'), {
    description:
      'One ad behind a link: the capture that shows it, and where in it both ends were read.',
    types: { Ad, Capture, Observation },
    fields: {
      ad: 'Ad! The ad.',
      capture: 'Capture! The capture of the ad that shows the link.',
      observations: '[Observation!]! Where in the capture the ends of the link were read, and how.',
    },
  });
  const Why = api.implement(api.objectRef<WhyLinked>('WhyLinked'), {
    description: 'Why two entities are linked, how strongly, and what may be wrong with it.',
    types: { Entity, Part, Strength, Caution, AlikeType },
    fields: {
      a: 'Entity! The first of the two entities.',
      b: 'Entity! The second of the two entities.',
      linked: 'Boolean! Whether anything links the two.',
      sentence: '[Part!]! The answer as one sentence, in parts.',
      inferred: 'Boolean! A method proposes the link; nobody read it in a source.',
      strength: 'Strength! How much is behind the link.',
      weakest:
        'Float The lowest confidence of all observations that the link rests on, 0 to 1; null where there is none.',
      ads: 'Int! Ads that speak for it.',
      adsJudgedWrong: 'Int! Ads that seemed to, and whose reading is judged wrong.',
      judgedWrong:
        'Boolean! Nothing holds it any more: every observation behind it is judged wrong.',
      platforms: 'Int! Different platforms on which the ads that speak for it stand.',
      posters: 'Int! Groups of these ads that share no third contact; 0 when none names one.',
      firstSeen:
        'DateTime When an ad that speaks for it was first captured; null where there is none.',
      lastSeen:
        'DateTime When an ad that speaks for it was last captured; null where there is none.',
      against: `[Caution!]! What is known against it: by its ads, by the active run, and by the captures of the first ${opened} sources.`,
      alike: 'AlikeType Images that look alike, when that is what links the two.',
    },
  });
  api.field(Why, 'sources', {
    types: { Sources: connection('Source', Source) },
    gives:
      'Sources! The ads behind it, the newest first, each opened at the capture that shows it.',
    pages,
    resolve: async ({ sources, shown }, { page }, { graph, evidence }) => {
      const { offset, limit } = page;
      const isOpen = offset === 0 && limit === opened;
      const wanted = shown.slice(offset, offset + limit);
      return page.of(isOpen ? sources : await openSources(graph, evidence, wanted), shown.length);
    },
  });
  api.query('whyLinked', {
    types: { Why },
    gives:
      'Why! Says why two entities are linked: directly, through ads that hold both, or through images that look alike. NOT_FOUND where one of them is not held.',
    args: {
      a: 'ID! The id of the first entity, such as phone:+77000000001.',
      b: 'ID! The id of the second entity.',
    },
    complexity: { field: costOfSearch, multiplier: 1 },
    resolve: async (_, { a, b }, { graph, evidence, store }) => {
      const why = await whyLinked({ graph, evidence, store }, a, b, opened);
      if (!why) throw notFound('pair of entities', `${a} and ${b}`);
      return why;
    },
  });
  addReadings(Why, types);
  addByRuns(Why, types);
  return { Strength, Why };
}

export type WhyTypes = ReturnType<typeof addWhy>;

/** What a judgement of each reading would cover. */
function addReadings(Why: TypeOf<WhyLinked>, { Capture, Observation }: RecordedTypes): void {
  const ReadingType = api.implement(api.objectRef<Reading>('Reading'), {
    description:
      'The same words, read as the same thing in the same field of an ad: what one judgement covers.',
    types: { Capture, Observation },
    fields: {
      observation: 'Observation! Where it stands in the newest capture that has it.',
      capture: 'Capture The newest capture that has it.',
      captures: 'Int! How many captures of the ad have it.',
    },
    resolve: {
      capture: ({ observation }, _, { loaders }) => loaders.capture.load(observation.capture),
    },
  });
  api.field(Why, 'readings', {
    types: { ReadingType },
    gives: `[ReadingType!]! Every reading that holds the link, in whichever capture it stands, those judged wrong too: of the first ${mostRead} ads of \`sources\`. The link falls when all are judged wrong. Empty where nothing was read: a method proposes the link.`,
    complexity: { field: costOfSearch, multiplier: 1 },
    resolve: ({ shown }, _, { graph, evidence }) =>
      readingsOf(
        { graph, evidence },
        shown
          .slice(0, mostRead)
          .flatMap(({ ad, observations }) =>
            observations.map(({ target }) => ({ ad: ad.id, entity: target })),
          ),
      ),
  });
}

/** What the active run says of both. */
function addByRuns(Why: TypeOf<WhyLinked>, { CopiedContent, RunExplanation }: LinkedByRuns) {
  api.field(Why, 'copiedContent', {
    types: { CopiedContent },
    gives:
      '[CopiedContent!]! Which of the two entities the active run left out as copied: out of the ad where one of them is an ad, else out of the ads of `sources`.',
    resolve: async ({ a, b, sources }, _, { store: { db } }) => {
      const ad = [a, b].find(({ kind }) => kind === 'ad');
      const ads = ad ? [ad.id] : [...new Set(sources.map((source) => source.ad.id))];
      const held = [a, b].filter(({ kind }) => kind !== 'ad').map(({ id }) => id);
      const rows = await networks.copiedContentNow(db, ads);
      return rows.filter(({ identifiers }) => held.some((id) => identifiers.includes(id)));
    },
  });
  api.field(Why, 'network', {
    types: { RunExplanation },
    gives:
      'RunExplanation What the active run says about both, where both are ads or networks; null for other entities and before the first run.',
    resolve: async ({ a, b }, _, { store }) => {
      const link = await networks.explainByRun(store, a.id, b.id);
      return link ? { ...link, a: a.id, b: b.id } : null;
    },
  });
}

/** Images that look alike: what was compared, by which method, and how far apart it is. */
function addAlike({ Image, Entity }: RecordedTypes) {
  const One = api.implement(api.objectRef<AlikeImage>('AlikeImage'), {
    description: 'One image of those that look alike, and how a method compared it.',
    types: { Image },
    fields: {
      image: 'Image! The image.',
      hash: 'String PDQ hash of the whole picture, 64 hex digits; null when it has none.',
      quality:
        'Int How much there is to see for the PDQ hash, 0 to 100; null where it is not known or 0.',
      method: 'String! The method that compared it.',
      version: 'String! The version of that method.',
      steps:
        '[String!]! How it was compared, and its distance from the first image of the image cluster.',
      confidence: 'Float! How sure the method is that it belongs to the image cluster, 0 to 1.',
    },
    resolve: {
      hash: ({ image }) => textOf(image.properties.pdq),
      quality: ({ image }) => Number(image.properties.pdqQuality ?? 0) || null,
      method: ({ evidence }) => evidence.method,
      version: ({ evidence }) => evidence.version,
      steps: ({ evidence }) => [...(evidence.steps ?? [])],
      confidence: ({ evidence }) => evidence.confidence,
    },
  });
  return api.implement(api.objectRef<Alike>('Alike'), {
    description: 'Images that a method finds to look alike.',
    types: { Entity, One },
    fields: {
      picture: 'Entity! The image cluster to which these images belong.',
      images:
        '[One!]! The images that the question names, or that the ad shows; the surest first, else in the order of the question.',
      distance:
        'Int For two images: in how many of 256 bits the PDQ hashes of the whole pictures differ; null otherwise.',
      most: 'Int! In how many of 256 bits an image may differ from the first image of its image cluster.',
    },
  });
}

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);
