import type { Builder } from '../../api/builder.ts';
import type { Judgements } from '../../judgements/index.ts';
import { type Missing, wants } from '../../resolve/index.ts';
import {
  bridgeSentence,
  cutSentence,
  type HeldBridge,
  type HeldCut,
  type HeldIdentifier,
  type HeldLifted,
  type HeldMiss,
  type HeldPaged,
  type HeldSplit,
  type Hold,
  holdSentence,
  holdsOf,
  liftedSentence,
  missSentence,
  type NetworkContent,
  pagedSentence,
  partingAt,
  partingSentence,
  splitSentence,
  whysApart,
} from '../index.ts';
import { addJoins } from './joins.ts';
import { within } from './limits.ts';
import { addEntity, enumValues, type NetworkTypes, named } from './types.ts';

/** What a network rests on: the parts of its page. */
export function addParts(builder: Builder, types: NetworkTypes): ReturnType<typeof addJoins> {
  const joins = addJoins(builder, types);
  addHolds(builder, types);
  addBridges(builder, types);
  addMisses(builder, types, joins);
  addNotes(builder, types);
  return joins;
}

const nothing: NetworkContent = {
  identifiers: [],
  joins: [],
  bridges: [],
  misses: [],
  cuts: [],
  splits: [],
};
const or = (content: NetworkContent | undefined): NetworkContent => content ?? nothing;

function addHolds(builder: Builder, types: NetworkTypes): void {
  const { Part, Network } = types;
  const Identifier = builder.objectRef<HeldIdentifier>('NetworkIdentifier').implement({
    fields: (t) => ({
      id: t.exposeID('id'),
      ads: t.exposeInt('ads', { description: 'Ads of the network that hold it.' }),
      hub: t.exposeBoolean('hub', { description: 'A hub: it holds nothing together.' }),
    }),
  });
  addEntity(builder, types, Identifier, ({ id }) => id);
  const HoldType = builder.objectRef<Hold & { size: number }>('NetworkHold').implement({
    description: 'One thing that holds a network together, over all of its joins.',
    fields: (t) => ({
      id: t.exposeID('thing', { description: 'As the tree names it.' }),
      weight: t.exposeString('weight', { description: 'strong, weak or slight: at its best.' }),
      joins: t.exposeInt('joins'),
      alone: t.exposeInt('alone', { description: 'Joins that rest on nothing else.' }),
      ads: t.exposeInt('ads'),
      sentence: t.field({
        type: [Part],
        resolve: async (hold, _, { loaders }) =>
          holdSentence(hold, hold.size, await named(loaders, [hold.identifier])),
      }),
    }),
  });
  addEntity(builder, types, HoldType, ({ identifier }) => identifier);
  builder.objectFields(Network, (t) => ({
    identifiers: t.field({
      type: [Identifier],
      description: 'What its ads hold, what most of them hold first.',
      args: { limit: t.arg.int({ defaultValue: 50 }) },
      complexity: ({ limit }) => ({ field: 1, multiplier: within(limit, 500) }),
      resolve: async (network, { limit }, { loaders }) =>
        or(await loaders.networkContent.load(network)).identifiers.slice(0, within(limit, 500)),
    }),
    hubsTotal: t.int({
      description: 'Of all the identifiers that its ads hold, those that are hubs.',
      resolve: async (network, _, { loaders }) =>
        or(await loaders.networkContent.load(network)).identifiers.filter(({ hub }) => hub).length,
    }),
    entityIds: t.idList({
      description:
        'What it stands for elsewhere: its bridges, what its ads hold that is no hub, what most of them hold first, then its ads by id.',
      args: { identifiers: t.arg.int({ required: true }), ads: t.arg.int({ required: true }) },
      resolve: async (network, { identifiers, ads }, { loaders }) => {
        const content = or(await loaders.networkContent.load(network));
        const kept = content.identifiers.filter(({ hub }) => !hub).slice(0, identifiers);
        return [
          ...new Set([
            ...content.bridges.map(({ item }) => item),
            ...kept.map(({ id }) => id),
            ...(await loaders.members.load(network)).slice(0, ads),
          ]),
        ];
      },
    }),
    holds: t.field({
      type: [HoldType],
      description: 'What holds it together, what most of its joins rest on first.',
      args: { limit: t.arg.int({ defaultValue: 20 }) },
      complexity: ({ limit }) => ({ field: 1, multiplier: within(limit, 200) }),
      resolve: async (network, { limit }, { loaders }) =>
        holdsOf(or(await loaders.networkContent.load(network)))
          .slice(0, within(limit, 200))
          .map((hold) => ({ ...hold, size: network.size })),
    }),
  }));
}

function addBridges(builder: Builder, types: NetworkTypes): void {
  const { Part, Parting, Network } = types;
  addParting(builder, types);
  const Bridge = builder.objectRef<HeldBridge & { network: string }>('NetworkBridge').implement({
    description: 'An identifier or ad without which the network falls into parts.',
    fields: (t) => ({
      id: t.exposeID('item'),
      parts: t.intList({
        description: 'Ads in each part, largest first.',
        resolve: ({ parts }) => [...parts],
      }),
      partsKept: t.boolean({
        description: 'Whether the run kept who is in which part; see `without`.',
        resolve: ({ spans }) => spans !== undefined,
      }),
      ads: t.idList({
        description: 'One ad of each part, in that order. Empty in runs that did not keep it.',
        resolve: ({ ads }) => [...(ads ?? [])],
      }),
      parting: t.field({
        type: Parting,
        nullable: true,
        description:
          'Whom a split here keeps apart: the ads next to it in the second part, and all others next to it. Null in runs that did not keep it.',
        resolve: ({ network, ...bridge }) => partingAt(network, bridge) ?? null,
      }),
      second: t.int({
        nullable: true,
        description: 'Which of the sides of `parting` is of the second part.',
        resolve: ({ network, ...bridge }) => {
          const [side] = partingAt(network, bridge)?.sides ?? [];
          return side ? Number(!bridge.sides?.[0]?.includes(side[0] ?? '')) : null;
        },
      }),
      sentence: t.field({
        type: [Part],
        resolve: async (bridge, _, { loaders }) =>
          bridgeSentence(bridge, await named(loaders, [bridge.item])),
      }),
    }),
  });
  addEntity(builder, types, Bridge, ({ item }) => item);
  builder.objectField(Network, 'bridges', (t) =>
    t.field({
      type: [Bridge],
      resolve: async (network, _, { loaders }) =>
        or(await loaders.networkContent.load(network)).bridges.map((bridge) => ({
          ...bridge,
          network: network.id,
        })),
    }),
  );
}

function addParting(builder: Builder, types: NetworkTypes): void {
  const { Part, Parting, Side } = types;
  Side.implement({
    fields: (t) => ({
      total: t.int({ resolve: ({ length }) => length }),
      ads: t.idList({
        description: 'The first by id.',
        args: { limit: t.arg.int({ defaultValue: 3 }) },
        resolve: (ads, { limit }) => ads.slice(0, within(limit, 500)),
      }),
    }),
  });
  const parting = Parting.implement({
    description:
      'Two sets of ads next to a bridge: every one of the one is kept apart from every one of the other.',
    fields: (t) => ({
      network: t.exposeID('network'),
      at: t.exposeID('at', { description: 'The bridge: an identifier or an ad.' }),
      sides: t.field({ type: [Side], resolve: ({ sides }) => [...sides] }),
      sentence: t.field({
        type: [Part],
        resolve: async (parting, _, { loaders }) =>
          partingSentence(parting, await named(loaders, [parting.at])),
      }),
    }),
  });
  addEntity(builder, types, parting, ({ at }) => at);
}

function addMisses(
  builder: Builder,
  types: NetworkTypes,
  { Evidence, Sign }: ReturnType<typeof addJoins>,
): void {
  const { Part, Network } = types;
  const Why = builder.enumType('NetworkMissReason', {
    values: enumValues(whysApart),
  });
  const Want = builder.enumType('NetworkMissWant', { values: enumValues(wants) });
  const Missing = builder.objectRef<Missing>('NetworkMissing').implement({
    description: 'What two that share something lack to be joined.',
    fields: (t) => ({
      share: t.exposeFloat('share', {
        description:
          '0..1: how much of what is asked, one strong tie, all that they share comes to.',
      }),
      wants: t.field({
        type: [Want],
        description: 'Each of these alone would make up for the rest, were it in common.',
        resolve: ({ wants: each }) => [...each],
      }),
    }),
  });
  const Miss = builder.objectRef<HeldMiss>('NetworkMiss').implement({
    description: 'What it might have been joined with, and why it was not.',
    fields: (t) => ({
      other: t.exposeID('other', { description: 'A network, or an ad that stands alone.' }),
      probability: t.exposeFloat('probability'),
      why: t.field({ type: Why, resolve: ({ why }) => why }),
      missing: t.field({
        type: Missing,
        nullable: true,
        description: 'Null where they share enough, or nothing that is weighed, and in older runs.',
        resolve: ({ missing }) => missing ?? null,
      }),
      signs: t.field({
        type: [Sign],
        description:
          'Where doubted: what speaks for one owner first, what speaks against it last. Older runs did not keep it.',
        resolve: ({ signs = [] }) => [...signs],
      }),
      evidence: t.field({ type: [Evidence], resolve: ({ evidence }) => [...evidence] }),
      sentence: t.field({
        type: [Part],
        resolve: async (miss, _, { loaders }) => {
          const ids = [miss.other, ...miss.evidence.map(({ identifier }) => identifier)];
          return missSentence(miss, await named(loaders, ids));
        },
      }),
    }),
  });
  addEntity(builder, types, Miss, ({ other }) => other);
  builder.objectField(Network, 'misses', (t) =>
    t.field({
      type: [Miss],
      description:
        'The nearest networks and ads that it was not joined with, the most probable first.',
      resolve: async (network, _, { loaders }) => [
        ...or(await loaders.networkContent.load(network)).misses,
      ],
    }),
  );
}

function addNotes(builder: Builder, types: NetworkTypes): void {
  const { Part, Network, Judgement } = types;
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
  builder.objectFields(Network, (t) => ({
    cuts: t.field({
      type: [Cut],
      resolve: async (network, _, { loaders }) => [
        ...or(await loaders.networkContent.load(network)).cuts,
      ],
    }),
    recycled: t.field({
      type: [Split],
      description: 'Numbers of its ads that changed hands.',
      resolve: async (network, _, { loaders }) => [
        ...or(await loaders.networkContent.load(network)).splits,
      ],
    }),
    paged: t.field({
      type: [Paged],
      description: 'Websites of its ads that are told by page; none in runs that did not.',
      resolve: async (network, _, { loaders }) => [
        ...(or(await loaders.networkContent.load(network)).paged ?? []),
      ],
    }),
    lifted: t.field({
      type: [Lifted],
      description: 'Numbers of its ads that would be read as passed on, were they not judged.',
      resolve: async (network, _, { loaders }) => [
        ...(or(await loaders.networkContent.load(network)).lifted ?? []),
      ],
    }),
  }));
}

const judgementNamed = async (judgements: Pick<Judgements, 'aboutNetworks'>, id: string) =>
  (await judgements.aboutNetworks()).find((one) => one.id === id);
