import { api, connection, type Loaders, paging } from '../../../core/graphql/index.ts';
import { kinds, parseEntityId } from '../../../core/model/index.ts';
import type { Store } from '../../../core/store/index.ts';
import { entitiesOf } from '../../../read/recorded/schema/index.ts';
import type { associationConcerns } from '../../resolve/index.ts';
import { networkRows } from '../kept/kept-networks.ts';
import { associationSentence, concernSentences } from '../messages/operation-messages.ts';
import type { HeldAssociation } from '../operations/held.ts';
import { associationsOf } from '../operations/kept-associations.ts';
import { judgementsNamed, type NetworkTypes, named, rowOf } from './fields.ts';

/** A network, or an ad that stands alone. */
export interface MemberDescribed {
  readonly id: string;
  readonly kind: 'network' | 'ad';
  readonly caption: string;
  readonly ads: number;
  readonly countries: readonly string[];
  readonly platforms: readonly string[];
}

export type AssociationDescribed = Omit<HeldAssociation, 'a' | 'b'> & {
  readonly a: MemberDescribed;
  readonly b: MemberDescribed;
};

interface Modules {
  readonly store: Store;
  readonly loaders: Loaders;
}

/** What these members are, by id: networks as the run found them, ads as the graph holds them. */
export async function membersDescribed(
  { store, loaders }: Modules,
  run: number,
  ids: readonly string[],
): Promise<Map<string, MemberDescribed>> {
  const unique = [...new Set(ids)];
  const networks = await networkRows(store.db, run, unique);
  const rows = new Map(networks.map((network) => [network.id, network]));
  const alone = unique.filter((id) => !rows.has(id));
  const held = await entitiesOf(loaders, alone);
  const ads = new Map(held.map((ad) => [ad.id, ad]));
  const ofAd = (id: string): MemberDescribed => {
    const { caption = id, properties = {} } = ads.get(id) ?? {};
    const listed = (value: unknown) => (typeof value === 'string' && value ? [value] : []);
    const { country, platform } = properties as Record<string, unknown>;
    const where = { countries: listed(country), platforms: listed(platform) };
    return { id, kind: 'ad', caption, ads: 1, ...where };
  };
  return new Map([
    ...networks.map(({ id, size, countries, platforms }): [string, MemberDescribed] => {
      const caption = id.replace(/^network:/, 'Network ');
      return [id, { id, kind: 'network', caption, ads: size, countries, platforms }];
    }),
    ...alone.map((id): [string, MemberDescribed] => [id, ofAd(id)]),
  ]);
}

export async function associationsDescribed(
  modules: Modules,
  run: number,
  all: readonly HeldAssociation[],
): Promise<AssociationDescribed[]> {
  const members = await membersDescribed(
    modules,
    run,
    all.flatMap(({ a, b }) => [a, b]),
  );
  return all.flatMap((one) => {
    const [a, b] = [members.get(one.a), members.get(one.b)];
    return a && b ? [{ ...one, a, b }] : [];
  });
}

function addMembers({ Item, Kind }: NetworkTypes) {
  api.implement(Item, {
    description: 'An identifier, picture, template, network or ad that something is said of.',
    types: { Kind },
    fields: {
      id: 'ID! Its entity id, such as phone:+79161234567 or network:1/3.',
      kind: 'Kind Its kind, as `Entity.kind`; null where the id names no known kind.',
      title:
        'String! The name of its kind for a reader, such as “Phone”; empty where it has no kind.',
      caption:
        'String! Its caption in the graph; the key part of its id where the graph no longer holds it.',
    },
    resolve: {
      id: (id) => id,
      kind: (id) => parseEntityId(id)?.kind,
      title: (id) => {
        const kind = parseEntityId(id)?.kind;
        return kind ? kinds[kind].title : '';
      },
      caption: async (id, _, { loaders }) =>
        (await loaders.entity.load(id))?.caption ?? id.slice(id.indexOf(':') + 1),
    },
  });
  const Member = api.implement(api.objectRef<MemberDescribed>('OperationMember'), {
    description:
      'A member of an operation or a side of an association: a network, or an ad that is in no network.',
    types: { Kind },
    fields: {
      id: 'ID! The entity id of the member, such as network:1/3.',
      kind: 'Kind! Whether the member is a network or an ad.',
      caption: 'String! Its name for a reader, such as “Network 1/3” or the title of the ad.',
      ads: 'Int! How many ads the member has; 1 where it is an ad.',
      countries: '[String!]! ISO codes of the countries that the member’s ads name.',
      platforms: '[String!]! Host names of the platforms of the member’s ads.',
    },
  });
  return Member;
}

/** What networks and lone ads share without being merged. */
export function addAssociations(types: NetworkTypes) {
  const Member = addMembers(types);
  const Association = addAssociation(types, Member);
  const Associations = connection('Association', Association);
  const pages = paging({ usual: 50, most: 200 });
  api.field(types.Network, 'associations', {
    types: { Associations },
    gives:
      'Associations! Networks and single ads with which this network shares something without being merged, the most probable first. Only those that the run keeps.',
    pages,
    from: rowOf,
    resolve: async ({ run, id }, { page }, modules) => {
      const { total, rows } = await associationsOf(modules.store.db, run, id, page);
      return page.of(await associationsDescribed(modules, run, rows), total);
    },
  });
  return { ...types, Association, Associations, Member };
}
export type AssociationTypes = ReturnType<typeof addAssociations>;

type AssociationItem = HeldAssociation['items'][number];

function addAssociation(
  { Item, Judgement, BothSides }: NetworkTypes,
  Member: ReturnType<typeof addMembers>,
) {
  const Shared = api.implement(api.objectRef<AssociationItem>('AssociationItem'), {
    description: 'An item that both sides of an association hold.',
    types: { Item, BothSides },
    fields: {
      identifier:
        'Item! The identifier, image cluster or template that both sides of the association hold.',
      ads: 'BothSides! How many ads of each side hold the item.',
      holders: 'Int! How many networks and single ads of the whole run hold the item.',
      share: 'Float! 0..1: the part of the weight of the association that this item brings.',
    },
  });
  const Kind = api.enumOf<(typeof associationConcerns)[number]>('AssociationConcernKind', {
    description: 'Kinds of concern: what may be wrong with an association.',
    values: concernSentences,
  });
  const Concern = api.implement(
    api.objectRef<(typeof associationConcerns)[number]>('AssociationConcern'),
    {
      description: 'One thing that may be wrong with an association.',
      types: { Kind },
      fields: {
        kind: 'Kind! The kind of concern.',
        sentence: 'String! The concern as a sentence for a reader.',
      },
      resolve: {
        kind: (kind) => kind,
        sentence: (kind) => concernSentences[kind],
      },
    },
  );
  return api.implement(api.objectRef<AssociationDescribed>('Association'), {
    description: 'Two networks or single ads that share something and were not merged.',
    types: { Member, Shared, Concern, Judgement },
    fields: {
      a: 'Member! The one side of the association: a network or single ad.',
      b: 'Member! The other side of the association: a network or single ad.',
      probability:
        'Float! 0..1: match probability that both are under one control, calibrated on generated data; 1 where an analyst said so.',
      weight: 'Float! How much both share; no unit, above 0. Comparable within one run only.',
      items:
        '[Shared!]! What both share, the largest part of the weight first; empty where only an analyst says that they are together.',
      concerns:
        '[Concern!]! What may be wrong with the association; empty where nothing was noted.',
      judgements: '[Judgement!]! The judgements that say that both are together.',
      sentence: 'String! What both share and how probable one control is, as a text for a reader.',
    },
    resolve: {
      judgements: (one, _, { judgements }) => judgementsNamed(judgements, one.judgements),
      sentence: async (one, _, { loaders }) => {
        const held = { ...one, a: one.a.id, b: one.b.id };
        const ids = one.items.map(({ identifier }) => identifier);
        return associationSentence(held, await named(loaders, [...ids, held.a, held.b]));
      },
    },
  });
}
