import { api, atMost, notFound, scrolling } from '../../../core/graphql/index.ts';
import { titledProperties } from '../../../read/recorded/index.ts';
import { entitiesOf } from '../../../read/recorded/schema/index.ts';
import { adsShowing } from '../explained/indicators.ts';
import { heldOf } from '../explained/things.ts';
import { type MemberFilter, membersWhere } from '../explained/where.ts';
import { adsWithout } from '../explained/without.ts';
import { judgementsOn } from '../judged/review.ts';
import { cutPointAt } from '../judged/splitting.ts';
import { networkRow } from '../kept/kept-networks.ts';
import { memberPage } from '../kept/members.ts';
import { addCopied } from './copied-fields.ts';
import { addCopying } from './copying-fields.ts';
import { contentOf, type NetworkTypes, networkNode, rowOf, runArg } from './fields.ts';
import { addHolds } from './holds-fields.ts';
import { addIndicators } from './indicators-fields.ts';
import { addLists } from './list.ts';
import { addMerges } from './merges-fields.ts';
import { addNotes } from './notes-fields.ts';
import { addTree } from './tree-fields.ts';
import { addWhere } from './where-fields.ts';

/** Networks: who is in them, what holds them together, what would part them, and what they are not merged with. */
export function addNetworks(types: NetworkTypes) {
  const { Network } = types;
  api.implement(Network, {
    interfaces: [types.Entity],
    description:
      'Ads that seem to be by one hand, as a run found them. It is an estimate, and as sure as its least probable merge.',
    types,
    fields: {
      properties:
        '[Property!]! What the graph holds of the network, each property with a title; empty where another run is active.',
    },
    resolve: {
      properties: async (node, _, { loaders }) => {
        const held = node.row ? await loaders.entity.load(node.id) : node;
        return held ? titledProperties(held) : [];
      },
    },
  });
  api.extend(Network, {
    types,
    from: rowOf,
    fields: {
      ads: 'Int! How many ads are in it; the same as `size`.',
      run: 'Int! The number of the run that found the network.',
      size: 'Int! How many ads are in it; at least 2.',
      score: 'Float! 0..1: match probability of the least probable of its merges.',
      recent:
        'Int! Growth: how many of its ads were first captured in the 30 days to `Run.growthTo`.',
      before:
        'Int! How many of its ads were first captured in the 30 days before those of `recent`.',
      firstSeen: 'DateTime! The earliest time at which one of its ads was captured.',
      lastSeen: 'DateTime! The latest time at which one of its ads was captured.',
      countries:
        '[String!]! ISO codes of the countries that its ads name, those with most ads first.',
      platforms: '[String!]! Host names of the platforms of its ads, those with most ads first.',
      review: 'Review What reviewers said of the network; null while nobody has.',
      judgements:
        '[Judgement!]! Judgements about the network, its ads and what they hold, the newest first, withdrawn ones too.',
    },
    resolve: {
      ads: ({ size }) => size,
      review: (network, _, { loaders }) => loaders.review.load(network),
      judgements: (network, _, { judgements, loaders }) =>
        judgementsOn(judgements, network.id, async () => ({
          ads: await loaders.members.load(network),
          content: await contentOf(loaders, network),
        })),
    },
  });
  addMembers(types);
  const RunExplanation = addMerges(types);
  addHolds(types);
  addNotes(types);
  addWhere(types.Network, async (network, context) =>
    context.loaders.members.load(await rowOf(network, context)),
  );
  addIndicators(types);
  addTree(types);
  const { CopiedContent } = addCopied(types);
  addCopying(types);
  addLists(types);
  api.query('network', {
    types: { Network },
    gives:
      'Network! One network of a run. An error with the code NOT_FOUND where the run has none of this id.',
    args: {
      id: 'ID! The id of the network, such as network:1/3.',
      ...runArg,
    },
    resolve: async (_, { id, run }, { store }) => {
      if (!id.startsWith('network:')) throw notFound('network', id);
      return networkNode(await networkRow(store.db, id, run ?? undefined));
    },
  });
  return { CopiedContent, RunExplanation };
}

const pages = scrolling({ usual: 50, most: 200 });

/** The ads of a network: all, or those that fit what is asked. */
function addMembers({ Members, Network }: NetworkTypes): void {
  const Filter = api.input('NetworkMemberFilter', {
    description:
      'Which ads of a network a list holds. Fields combine with AND; a field that is left out filters nothing.',
    fields: {
      country:
        'String ISO code of the country that the ads name; an empty text keeps ads that name none.',
      platform: 'String Host name of the platform of the ads.',
      place: 'ID The id of a place that the ads name.',
      holds: `[ID!] Ids of identifiers, image clusters and templates, or of sets of pages as \`NetworkTree.identifiers\` gives them: an ad has to hold all. At most ${mostHeld}.`,
      week: 'Date The Monday of the week in which the ads were first captured.',
      indicator: 'ID The id of an indicator that the ads show, by the run.',
      without:
        'ID The id of a cut point: keeps the ads of one of the parts that are left without it.',
      part: 'Int Which of these parts, by its place from 0 in the order of parts; 0 if not given.',
    },
  });
  api.field(Network, 'members', {
    types: { Members, Filter },
    gives:
      'Members! The ads of the network, by id. With a filter: those that the graph holds and that fit.',
    args: { filter: 'Filter Which ads of the network the list holds; all if not given.' },
    pages,
    from: rowOf,
    resolve: async (network, { filter, page }, modules) => {
      const wanted = Object.entries(filter ?? {}).filter(([, value]) => value != null);
      if (wanted.length === 0) {
        const some = await memberPage(modules.store.db, network, page);
        return page.of(await entitiesOf(modules.loaders, some), network.size);
      }
      const { indicator, without, part, ...given } = Object.fromEntries(wanted) as Wanted;
      const things = atMost(given.holds ?? [], mostHeld, 'holds');
      const members = await modules.loaders.members.load(network);
      const content = await contentOf(modules.loaders, network);
      const showing = indicator === undefined ? members : adsShowing(content, members)(indicator);
      const parted =
        without === undefined
          ? members
          : (adsWithout(cutPointAt(network, content, without), content, members)[part ?? 0] ?? []);
      const { holds, onPages } = heldOf(content, members, things);
      const among = showing.filter(isIn(parted)).filter(isIn(onPages));
      const ids = await membersWhere(modules.graph, among, { ...given, holds });
      const some = ids.slice(page.offset, page.offset + page.limit);
      return page.of(await entitiesOf(modules.loaders, some), ids.length);
    },
  });
}

const mostHeld = 100;

/** What narrows the members of a network. */
interface Wanted extends MemberFilter {
  readonly indicator?: string;
  readonly without?: string;
  readonly part?: number;
}

const isIn = (ids: readonly string[]) => {
  const all = new Set(ids);
  return (id: string) => all.has(id);
};
