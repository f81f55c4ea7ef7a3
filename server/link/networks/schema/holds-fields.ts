import { api, connection, limit, type Page, paging } from '../../../core/graphql/index.ts';
import { type Hold, holdSentence, holdsOf } from '../explained/holds.ts';
import type { HeldCutPoint, HeldIdentifier, NetworkContent } from '../found-by-run.ts';
import { partingAt } from '../judged/splitting.ts';
import { networkCutPointSentence, partingSentence } from '../messages/cut-point-messages.ts';
import { addDescribed, addEntity, contentOf, type NetworkTypes, rowOf } from './fields.ts';

const entityIds = { least: 0, most: 5000, usual: 500 };
const [mostIdentifiers, mostAds] = [
  limit({ ...entityIds, name: 'identifiers', of: 'How many identifiers' }),
  limit({ ...entityIds, name: 'ads', of: 'How many ads' }),
];

interface Identifiers extends Page<HeldIdentifier> {
  readonly hubs: () => Promise<number>;
}

/** What its ads hold, what of it holds them together, and without what they fall apart. */
export function addHolds(types: NetworkTypes): void {
  const Identifiers = connection<HeldIdentifier, Identifiers>(
    'NetworkIdentifier',
    addIdentifier(types),
  );
  api.field(Identifiers, 'hubs', {
    gives: 'Int! How many entries of the whole list are hubs.',
    resolve: ({ hubs }) => hubs(),
  });
  const identifiers = paging({ usual: 50, most: 500 });
  const holds = paging({ usual: 20, most: 200 });
  const cutPoints = paging({ usual: 50, most: 200 });
  api.field(types.Network, 'identifiers', {
    types: { Identifiers },
    gives:
      'Identifiers! Identifiers, image clusters and templates that its ads hold, what most of them hold first; hubs too.',
    pages: identifiers,
    from: rowOf,
    resolve: async (network, { page }, { loaders }) => {
      const all = async () => (await contentOf(loaders, network)).identifiers;
      const hubs = async () => (await all()).filter(({ hub }) => hub).length;
      // The count alone costs nothing: it is asked for of a whole list of networks.
      const found = page.limit === 0 ? page.of([], network.identifiers) : page.slice(await all());
      return { ...found, hubs };
    },
  });
  api.field(types.Network, 'entityIds', {
    gives:
      '[ID!]! Ids of the entities that stand for it in other queries: its cut points, then what its ads hold that is no hub, what most of them hold first, then its ads by id.',
    args: {
      identifiers: mostIdentifiers.arg,
      ads: mostAds.arg,
    },
    from: rowOf,
    resolve: async (network, asked, { loaders }) => {
      const most = mostIdentifiers.read(asked.identifiers);
      const ads = mostAds.read(asked.ads);
      const content = await contentOf(loaders, network);
      const members = await loaders.members.load(network);
      return [...new Set([...thingsOf(content, most), ...members.slice(0, ads)])];
    },
  });
  api.field(types.Network, 'holds', {
    types: { Holds: connection('NetworkHold', addHold(types)) },
    gives:
      'Holds! What holds the network together, what most of its merges rest on first; never a hub.',
    pages: holds,
    from: rowOf,
    resolve: async (network, { page }, { loaders }) => {
      const all = holdsOf(await contentOf(loaders, network));
      return page.slice(all.map((hold) => ({ ...hold, size: network.size })));
    },
  });
  api.field(types.Network, 'cutPoints', {
    types: { CutPoints: connection('NetworkCutPoint', addCutPoint(types)) },
    gives:
      'CutPoints! Identifiers and ads without which the network falls into parts: those first whose second part is largest; those that part off one or two ads come last.',
    pages: cutPoints,
    from: rowOf,
    resolve: async (network, { page }, { loaders }) => {
      if (page.limit === 0) return page.of([], network.cutPoints);
      const all = weightiest((await contentOf(loaders, network)).cutPoints);
      return page.slice(all.map((cutPoint) => ({ ...cutPoint, network: network.id })));
    },
  });
}

/** A split at one that parts off an ad or two says little: what leaves two large parts is to be looked at first. */
const weightiest = (cutPoints: NetworkContent['cutPoints']): NetworkContent['cutPoints'] =>
  [...cutPoints].sort(({ parts: [, a = 0] }, { parts: [, b = 0] }) => b - a);

const thingsOf = ({ cutPoints, identifiers }: NetworkContent, most: number): string[] => {
  const kept = identifiers.filter(({ hub }) => !hub).slice(0, most);
  return [...cutPoints.map(({ item }) => item), ...kept.map(({ id }) => id)];
};

function addIdentifier(types: NetworkTypes) {
  const Identifier = api.implement(api.objectRef<HeldIdentifier>('NetworkIdentifier'), {
    description: 'An identifier, image cluster or template that ads of the network hold.',
    fields: {
      id: 'ID! The entity id of what the ads hold.',
      ads: 'Int! How many ads of the network hold it.',
      hub: 'Boolean! Whether the run takes it for a hub: it holds nothing together.',
    },
  });
  addEntity(types, Identifier, ({ id }) => id);
  return Identifier;
}

function addHold(types: NetworkTypes) {
  const HoldType = api.implement(api.objectRef<Hold & { readonly size: number }>('NetworkHold'), {
    description:
      'One identifier, image cluster or template that holds a network together, over all of its merges.',
    types,
    fields: {
      id: 'ID! Its id as `NetworkTree.identifiers` gives it: of a website that is counted by page, the set of pages.',
      weight: 'MatchWeight! The strongest weight that it had in any of the merges.',
      merges: 'Int! How many merges of the network rest on the thing.',
      alone: 'Int! How many merges rest on the thing and nothing else.',
      ads: 'Int! How many ads of the network hold it.',
    },
    resolve: { id: ({ thing }) => thing },
  });
  addDescribed(
    types,
    HoldType,
    ({ identifier }) => identifier,
    (hold, name) => holdSentence(hold, hold.size, name),
  );
  return HoldType;
}

/** Without what it falls into parts, and whom a split there keeps apart. */
function addCutPoint(types: NetworkTypes) {
  addParting(types);
  const Part = api.implement(
    api.objectRef<{ readonly size: number; readonly next: string }>('NetworkCutPointPart'),
    {
      description: 'One of the parts into which a network falls without a cut point.',
      fields: {
        ads: 'Int! How many ads are in the part.',
        ad: 'ID! The id of one ad of the part: it holds the cut point or shares something with it.',
      },
      resolve: {
        ads: ({ size }) => size,
        ad: ({ next }) => next,
      },
    },
  );
  const CutPoint = api.implement(
    api.objectRef<HeldCutPoint & { readonly network: string }>('NetworkCutPoint'),
    {
      description: 'An identifier or ad without which the network falls into parts.',
      types: { ...types, Part },
      fields: {
        id: 'ID! The entity id of the cut point: an identifier or an ad.',
        parts: '[Part!]! The parts that are left without it, at least 2, the largest first.',
        parting:
          'Parting! Which ads a split at this cut point would keep apart: those next to it in the second part, and all others next to it.',
        second:
          'Int! The index (0 or 1) of the side of `parting` that holds ads of the second part.',
      },
      resolve: {
        id: ({ item }) => item,
        parts: ({ parts, ads }) => parts.map((size, at) => ({ size, next: ads[at] ?? '' })),
        parting: ({ network, ...cutPoint }) => partingAt(network, cutPoint),
        second: ({ network, ...cutPoint }) => {
          const [[first = ''] = []] = partingAt(network, cutPoint).sides;
          return Number(!cutPoint.sides[0]?.includes(first));
        },
      },
    },
  );
  addDescribed(types, CutPoint, ({ item }) => item, networkCutPointSentence);
  return CutPoint;
}

const namedAds = limit({ usual: 3, most: 500 });

function addParting(types: NetworkTypes): void {
  api.implement(types.Side, {
    description: 'One of two sets of ads that are kept apart, or that a judgement names.',
    fields: { total: 'Int! How many ads are on the side.' },
    resolve: { total: ({ length }) => length },
  });
  api.field(types.Side, 'ads', {
    gives: '[ID!]! Ids of the first ads of the side, by id; `limit` says how many.',
    args: { limit: namedAds.arg },
    resolve: (ads, { limit: most }) => ads.slice(0, namedAds.read(most)),
  });
  const Parting = api.implement(types.Parting, {
    description:
      'Two sets of ads next to a cut point. A split keeps every ad of the one apart from every ad of the other.',
    types,
    fields: {
      network: 'ID! The id of the network that is, or was, split.',
      at: 'ID! The entity id of the cut point: an identifier or an ad.',
      sides: '[Side!]! The two sets of ads that are kept apart; always 2 entries.',
    },
    complexity: { sides: { field: 1, multiplier: 2 } },
  });
  addDescribed(types, Parting, ({ at }) => at, partingSentence);
}
