import type { Builder } from '../../api/builder.ts';
import type { HeldCut, HeldLifted, HeldPaged, HeldSplit } from '../found.ts';
import { cutSentence, liftedSentence, pagedSentence, splitSentence } from '../messages/notes.ts';
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
    description: 'A website whose pages link ads, and whose host does not.',
    fields: (t) => ({ id: t.exposeID('identifier') }),
  });
  addDescribed(builder, types, Paged, ({ identifier }) => identifier, pagedSentence);
  builder.objectFields(types.Network, (t) => ({
    cuts: t.field({
      type: [Cut],
      resolve: ofRow(async (network, _, { loaders }) => (await contentOf(loaders, network)).cuts),
    }),
    reassigned: t.field({
      type: [Split],
      description: 'Numbers of its ads that were reassigned.',
      resolve: ofRow(async (network, _, { loaders }) => (await contentOf(loaders, network)).splits),
    }),
    lifted: t.field({
      type: [Lifted],
      description: 'Numbers of its ads that would be read as passed on, were they not judged.',
      resolve: ofRow(
        async (network, _, { loaders }) => (await contentOf(loaders, network)).lifted ?? [],
      ),
    }),
    paged: t.field({
      type: [Paged],
      description: 'Websites of its ads that are counted by page.',
      resolve: ofRow(
        async (network, _, { loaders }) => (await contentOf(loaders, network)).paged ?? [],
      ),
    }),
  }));
}

function addCut(builder: Builder, types: NetworkTypes) {
  const Cut = builder.objectRef<HeldCut>('NetworkCut').implement({
    description: 'A part that was merged and taken off again.',
    fields: (t) => ({
      a: t.exposeID('a', { description: 'An ad of either part.' }),
      b: t.exposeID('b'),
      sizes: t.expose('sizes', { type: types.BothSides, description: 'Ads of either part.' }),
      identifiers: t.exposeIDList('identifiers'),
    }),
  });
  addSentence(builder, types, Cut, ({ identifiers }) => identifiers, cutSentence);
  return Cut;
}

function addReassigned(builder: Builder, types: NetworkTypes) {
  const Split = builder.objectRef<HeldSplit>('ReassignedNumber').implement({
    description: 'An identifier that is read as passed to another owner in a silence.',
    fields: (t) => ({
      id: t.exposeID('identifier'),
      lastBefore: t.expose('lastBefore', { type: 'Date' }),
      firstAfter: t.expose('firstAfter', { type: 'Date' }),
      adsBefore: t.exposeInt('adsBefore'),
      adsAfter: t.exposeInt('adsAfter'),
      probability: t.exposeFloat('probability'),
    }),
  });
  addDescribed(builder, types, Split, ({ identifier }) => identifier, splitSentence);
  return Split;
}

function addLifted(builder: Builder, types: NetworkTypes) {
  const Lifted = builder.objectRef<HeldLifted>('LiftedNumber').implement({
    description:
      'An identifier that would be read as passed to another owner, and is one owner’s because an analyst said so.',
    fields: (t) => ({
      id: t.exposeID('identifier'),
      judgement: t.field({
        type: types.Judgement,
        nullable: true,
        resolve: async ({ judgement }, _, { judgements }) =>
          (await judgementsNamed(judgements, [judgement]))[0],
      }),
      sentence: t.field({
        type: [types.Part],
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
