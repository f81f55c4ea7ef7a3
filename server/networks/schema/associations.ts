import type { Builder } from '../../api/builder.ts';
import type { EntityView } from '../../explore/index.ts';
import { kinds, parseEntityId } from '../../model/index.ts';
import { associationConcerns } from '../../resolve/index.ts';
import type { Store } from '../../store/index.ts';
import {
  associationSentence,
  associationsOf,
  concernSentences,
  type HeldAssociation,
  networkRows,
} from '../index.ts';
import { within } from './limits.ts';
import { enumValues, type NetworkTypes, named } from './types.ts';

/** A network, or an ad that stands alone. */
export interface MemberTold {
  readonly id: string;
  readonly kind: string;
  readonly caption: string;
  readonly ads: number;
  readonly countries: readonly string[];
  readonly platforms: readonly string[];
}

export type AssociationTold = Omit<HeldAssociation, 'a' | 'b'> & {
  readonly a: MemberTold;
  readonly b: MemberTold;
};

interface Room {
  readonly store: Store;
  readonly loaders: {
    readonly entity: {
      loadMany(ids: readonly string[]): Promise<(EntityView | undefined | Error)[]>;
    };
  };
}

/** What these members are, by id: networks as the run found them, ads as the graph holds them. */
export async function membersTold(
  { store, loaders }: Room,
  run: number,
  ids: readonly string[],
): Promise<Map<string, MemberTold>> {
  const unique = [...new Set(ids)];
  const networks = await networkRows(store.db, run, unique);
  const rows = new Map(networks.map((network) => [network.id, network]));
  const alone = unique.filter((id) => !rows.has(id));
  const ads = await loaders.entity.loadMany(alone);
  const ofAd = (id: string, at: number): MemberTold => {
    const ad = ads[at];
    const { caption = id, properties = {} } = ad instanceof Error ? {} : (ad ?? {});
    const listed = (value: unknown) => (typeof value === 'string' && value ? [value] : []);
    const { country, platform } = properties as Record<string, unknown>;
    const where = { countries: listed(country), platforms: listed(platform) };
    return { id, kind: 'ad', caption, ads: 1, ...where };
  };
  return new Map([
    ...networks.map(({ id, size, countries, platforms }): [string, MemberTold] => {
      const caption = id.replace(/^network:/, 'Network ');
      return [id, { id, kind: 'network', caption, ads: size, countries, platforms }];
    }),
    ...alone.map((id, i): [string, MemberTold] => [id, ofAd(id, i)]),
  ]);
}

export async function associationsTold(
  room: Room,
  run: number,
  all: readonly HeldAssociation[],
): Promise<AssociationTold[]> {
  const members = await membersTold(
    room,
    run,
    all.flatMap(({ a, b }) => [a, b]),
  );
  return all.flatMap((one) => {
    const [a, b] = [members.get(one.a), members.get(one.b)];
    return a && b ? [{ ...one, a, b }] : [];
  });
}

function addMembers(builder: Builder) {
  const Item = builder.objectRef<string>('OperationItem').implement({
    description: 'An identifier, picture, wording, network or ad that something is said of.',
    fields: (t) => ({
      id: t.id({ resolve: (id) => id }),
      kind: t.string({
        description: 'As `Entity.kind`.',
        resolve: (id) => parseEntityId(id)?.kind ?? '',
      }),
      title: t.string({
        description: 'What its kind is called.',
        resolve: (id) => {
          const kind = parseEntityId(id)?.kind;
          return kind ? kinds[kind].title : '';
        },
      }),
      caption: t.string({
        description: 'As the graph holds it; its key where the graph holds it no more.',
        resolve: async (id, _, { loaders }) =>
          (await loaders.entity.load(id))?.caption ?? id.slice(id.indexOf(':') + 1),
      }),
    }),
  });
  const Member = builder.objectRef<MemberTold>('OperationMember').implement({
    description: 'A network, or an ad that is in none.',
    fields: (t) => ({
      id: t.exposeID('id'),
      kind: t.exposeString('kind', { description: '`network` or `ad`.' }),
      caption: t.exposeString('caption'),
      ads: t.exposeInt('ads'),
      countries: t.stringList({
        description: 'ISO codes.',
        resolve: ({ countries }) => [...countries],
      }),
      platforms: t.stringList({ resolve: ({ platforms }) => [...platforms] }),
    }),
  });
  return { Item, Member };
}

/** What networks and lone ads share without being merged. */
export function addAssociations(builder: Builder, types: NetworkTypes) {
  const { Item, Member } = addMembers(builder);
  const Association = addAssociation(builder, types, { Item, Member });
  builder.objectField(types.Network, 'associations', (t) =>
    t.field({
      type: [Association],
      description:
        'Networks and single ads with which it shares something without being merged, the most probable first; those that the run keeps. None in runs from before operations.',
      args: { limit: t.arg.int({ defaultValue: 50 }) },
      complexity: ({ limit }) => ({ field: 1, multiplier: within(limit, 200) }),
      resolve: async ({ run, id }, { limit }, room) =>
        associationsTold(
          room,
          run,
          await associationsOf(room.store.db, run, id, within(limit, 200)),
        ),
    }),
  );
  return { Association, Item, Member };
}
export type AssociationTypes = ReturnType<typeof addAssociations>;

type AssociationItem = HeldAssociation['items'][number];

function addAssociation(
  builder: Builder,
  { Judgement }: NetworkTypes,
  { Item, Member }: ReturnType<typeof addMembers>,
) {
  const Shared = builder.objectRef<AssociationItem>('AssociationItem').implement({
    description: 'An item that both sides of an association hold.',
    fields: (t) => ({
      identifier: t.field({ type: Item, resolve: ({ identifier }) => identifier }),
      ads: t.intList({
        description: 'Ads of either side that hold it: of `a`, then of `b`.',
        resolve: ({ ads }) => [...ads],
      }),
      holders: t.exposeInt('holders', {
        description: 'Networks and single ads of the whole run that hold it.',
      }),
      share: t.exposeFloat('share', {
        description: '0..1: its part of the weight of the association.',
      }),
    }),
  });
  const Kind = builder.enumType('AssociationConcernKind', {
    values: enumValues(associationConcerns),
  });
  const Concern = builder
    .objectRef<(typeof associationConcerns)[number]>('AssociationConcern')
    .implement({
      description: 'What may be wrong with an association.',
      fields: (t) => ({
        kind: t.field({ type: Kind, resolve: (kind) => kind }),
        sentence: t.string({ resolve: (kind) => concernSentences[kind] }),
      }),
    });
  return builder.objectRef<AssociationTold>('Association').implement({
    description: 'Two networks or single ads that share something and were not merged.',
    fields: (t) => ({
      a: t.field({ type: Member, resolve: ({ a }) => a }),
      b: t.field({ type: Member, resolve: ({ b }) => b }),
      probability: t.exposeFloat('probability', {
        description:
          '0..1: match probability that both are under one control, calibrated on generated data; 1 where an analyst said so.',
      }),
      weight: t.exposeFloat('weight', {
        description: 'How much they share; comparable within a run.',
      }),
      items: t.field({
        type: [Shared],
        description: 'The largest part of the weight first; empty where an analyst alone says so.',
        resolve: ({ items }) => [...items],
      }),
      concerns: t.field({ type: [Concern], resolve: ({ concerns }) => [...concerns] }),
      judgements: t.field({
        type: [Judgement],
        description: 'Those that say that both are together.',
        resolve: async ({ judgements: ids }, _, { judgements }) =>
          ids.length === 0
            ? []
            : (await judgements.aboutNetworks()).filter(({ id }) => ids.includes(id)),
      }),
      sentence: t.string({
        resolve: async (one, _, { loaders }) => {
          const held = { ...one, a: one.a.id, b: one.b.id };
          const ids = one.items.map(({ identifier }) => identifier);
          return associationSentence(held, await named(loaders, [...ids, held.a, held.b]));
        },
      }),
    }),
  });
}
