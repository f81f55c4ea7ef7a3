import type { Builder } from '../../../core/graphql/index.ts';
import type { HeldCut, HeldLifted, HeldPaged, HeldSplit } from '../found-by-run.ts';
import {
  cutSentence,
  liftedSentence,
  pagedSentence,
  splitSentence,
} from '../messages/note-messages.ts';
import {
  addDescribed,
  addEntity,
  addSentence,
  contentOf,
  judgementsNamed,
  named,
  ofRow,
} from './fields.ts';
import type { NetworkTypes } from './types.ts';

/** What else the run noted of it: parts taken off again, reassigned numbers, websites counted by page. */
export function addNotes(builder: Builder, types: NetworkTypes): void {
  const Cut = addCut(builder, types);
  const Split = addReassigned(builder, types);
  const Lifted = addLifted(builder, types);
  const Paged = builder.objectRef<HeldPaged>('PagedWebsite').implement({
    description:
      'A website that is counted by page: the same page links ads, and the host alone does not.',
    fields: (t) => ({
      id: t.exposeID('identifier', { description: 'The entity id of the website.' }),
    }),
  });
  addDescribed(builder, types, Paged, ({ identifier }) => identifier, pagedSentence);
  builder.objectFields(types.Network, (t) => ({
    cuts: t.field({
      type: [Cut],
      description: 'Parts that the run merged into it and took off again at the end.',
      resolve: ofRow(async (network, _, { loaders }) => (await contentOf(loaders, network)).cuts),
    }),
    reassigned: t.field({
      type: [Split],
      description: 'Numbers of its ads that the run reads as passed to another owner.',
      resolve: ofRow(async (network, _, { loaders }) => (await contentOf(loaders, network)).splits),
    }),
    lifted: t.field({
      type: [Lifted],
      description:
        'Numbers of its ads that the run would read as passed to another owner, had an analyst not judged them exclusive.',
      resolve: ofRow(
        async (network, _, { loaders }) => (await contentOf(loaders, network)).lifted ?? [],
      ),
    }),
    paged: t.field({
      type: [Paged],
      description: 'Websites in its ads that the run counts by page.',
      resolve: ofRow(
        async (network, _, { loaders }) => (await contentOf(loaders, network)).paged ?? [],
      ),
    }),
  }));
}

function addCut(builder: Builder, types: NetworkTypes) {
  const Cut = builder.objectRef<HeldCut>('NetworkCut').implement({
    description:
      'A part of a network that was merged and taken off again at the end: what held it turned out to be shared by strangers.',
    fields: (t) => ({
      a: t.exposeID('a', { description: 'The id of one ad of the one part, the first by id.' }),
      b: t.exposeID('b', { description: 'The id of one ad of the other part, the first by id.' }),
      sizes: t.expose('sizes', {
        type: types.BothSides,
        description: 'How many ads each part had.',
      }),
      identifiers: t.exposeIDList('identifiers', {
        description:
          'Entity ids of the identifiers, image clusters and templates that had linked both parts.',
      }),
    }),
  });
  addSentence(builder, types, Cut, ({ identifiers }) => identifiers, cutSentence);
  return Cut;
}

function addReassigned(builder: Builder, types: NetworkTypes) {
  const Split = builder.objectRef<HeldSplit>('ReassignedNumber').implement({
    description:
      'An identifier that seems to have passed to another owner in a time in which no ad showed it.',
    fields: (t) => ({
      id: t.exposeID('identifier', { description: 'The entity id of the identifier.' }),
      lastBefore: t.expose('lastBefore', {
        type: 'Date',
        description: 'The last day on which the earlier owner seems to have used it.',
      }),
      firstAfter: t.expose('firstAfter', {
        type: 'Date',
        description: 'The first day on which the later owner seems to have used it.',
      }),
      adsBefore: t.exposeInt('adsBefore', {
        description: 'How many ads held it before it passed.',
      }),
      adsAfter: t.exposeInt('adsAfter', { description: 'How many ads held it after it passed.' }),
      probability: t.exposeFloat('probability', {
        description: '0..1: how probable it is that the owner changed.',
      }),
    }),
  });
  addDescribed(builder, types, Split, ({ identifier }) => identifier, splitSentence);
  return Split;
}

function addLifted(builder: Builder, types: NetworkTypes) {
  const Lifted = builder.objectRef<HeldLifted>('LiftedNumber').implement({
    description:
      'An identifier that a run would read as passed to another owner, and counts as one owner’s because an analyst said so.',
    fields: (t) => ({
      id: t.exposeID('identifier', { description: 'The entity id of the identifier.' }),
      judgement: t.field({
        type: types.Judgement,
        nullable: true,
        description:
          'The judgement that says that it is exclusive; null where it is not known here.',
        resolve: async ({ judgement }, _, { judgements }) =>
          (await judgementsNamed(judgements, [judgement]))[0],
      }),
      sentence: t.field({
        type: [types.Part],
        description:
          'The same as a sentence for a reader, in parts; what it names is marked as strong.',
        resolve: async (lifted, _, { loaders, judgements }) => {
          const [said] = await judgementsNamed(judgements, [lifted.judgement]);
          return liftedSentence(lifted, said?.author, await named(loaders, [lifted.identifier]));
        },
      }),
    }),
  });
  addEntity(builder, types, Lifted, ({ identifier }) => identifier);
  return Lifted;
}
