import type { Builder } from '../../api/builder.ts';
import type { Judgements } from '../../judgements/index.ts';
import {
  cutSentence,
  type HeldCut,
  type HeldLifted,
  type HeldPaged,
  type HeldSplit,
  liftedSentence,
  pagedSentence,
  splitSentence,
} from '../index.ts';
import { contentOf } from './content.ts';
import { addEntity, type NetworkTypes, named } from './types.ts';

/** What else the run noted of it: parts taken off again, numbers that changed hands, websites told by page. */
export function addNotes(builder: Builder, types: NetworkTypes): void {
  addCuts(builder, types);
  addRecycled(builder, types);
  addPaged(builder, types);
}

function addCuts(builder: Builder, { Part, Network }: NetworkTypes): void {
  const Cut = builder.objectRef<HeldCut>('NetworkCut').implement({
    description: 'A part that was joined and taken off again.',
    fields: (t) => ({
      a: t.exposeID('a', { description: 'An ad of either part.' }),
      b: t.exposeID('b'),
      sizes: t.intList({ resolve: ({ sizes }) => [...sizes] }),
      identifiers: t.idList({ resolve: ({ identifiers }) => [...identifiers] }),
      sentence: t.field({
        type: [Part],
        resolve: async (cut, _, { loaders }) =>
          cutSentence(cut, await named(loaders, cut.identifiers)),
      }),
    }),
  });
  builder.objectField(Network, 'cuts', (t) =>
    t.field({
      type: [Cut],
      resolve: async (network, _, { loaders }) => [...(await contentOf(loaders, network)).cuts],
    }),
  );
}

function addRecycled(builder: Builder, types: NetworkTypes): void {
  const { Part, Network, Judgement } = types;
  const Split = builder.objectRef<HeldSplit>('RecycledNumber').implement({
    description: 'An identifier that is read as passed to another owner in a silence.',
    fields: (t) => ({
      id: t.exposeID('identifier'),
      lastBefore: t.exposeString('lastBefore', { description: 'A day, YYYY-MM-DD.' }),
      firstAfter: t.exposeString('firstAfter'),
      adsBefore: t.exposeInt('adsBefore'),
      adsAfter: t.exposeInt('adsAfter'),
      probability: t.exposeFloat('probability'),
      sentence: t.field({
        type: [Part],
        resolve: async (split, _, { loaders }) =>
          splitSentence(split, await named(loaders, [split.identifier])),
      }),
    }),
  });
  addEntity(builder, types, Split, ({ identifier }) => identifier);
  const Lifted = builder.objectRef<HeldLifted>('LiftedNumber').implement({
    description:
      'An identifier that would be read as passed to another owner, and is one owner’s because an analyst said so.',
    fields: (t) => ({
      id: t.exposeID('identifier'),
      judgement: t.field({
        type: Judgement,
        nullable: true,
        resolve: ({ judgement }, _, { judgements }) => judgementNamed(judgements, judgement),
      }),
      sentence: t.field({
        type: [Part],
        resolve: async (lifted, _, { loaders, judgements }) =>
          liftedSentence(
            lifted,
            (await judgementNamed(judgements, lifted.judgement))?.author,
            await named(loaders, [lifted.identifier]),
          ),
      }),
    }),
  });
  addEntity(builder, types, Lifted, ({ identifier }) => identifier);
  builder.objectFields(Network, (t) => ({
    recycled: t.field({
      type: [Split],
      description: 'Numbers of its ads that changed hands.',
      resolve: async (network, _, { loaders }) => [...(await contentOf(loaders, network)).splits],
    }),
    lifted: t.field({
      type: [Lifted],
      description: 'Numbers of its ads that would be read as passed on, were they not judged.',
      resolve: async (network, _, { loaders }) => [
        ...((await contentOf(loaders, network)).lifted ?? []),
      ],
    }),
  }));
}

function addPaged(builder: Builder, types: NetworkTypes): void {
  const { Part, Network } = types;
  const Paged = builder.objectRef<HeldPaged>('PagedWebsite').implement({
    description: 'A website whose pages tie ads, and whose host does not.',
    fields: (t) => ({
      id: t.exposeID('identifier'),
      sentence: t.field({
        type: [Part],
        resolve: async (site, _, { loaders }) =>
          pagedSentence(site, await named(loaders, [site.identifier])),
      }),
    }),
  });
  addEntity(builder, types, Paged, ({ identifier }) => identifier);
  builder.objectField(Network, 'paged', (t) =>
    t.field({
      type: [Paged],
      description: 'Websites of its ads that are told by page; none in runs that did not.',
      resolve: async (network, _, { loaders }) => [
        ...((await contentOf(loaders, network)).paged ?? []),
      ],
    }),
  );
}

const judgementNamed = async (judgements: Pick<Judgements, 'aboutNetworks'>, id: string) =>
  (await judgements.aboutNetworks()).find((one) => one.id === id);
