import { api, limit } from '../../../core/graphql/index.ts';
import {
  type EvidenceTree,
  evidenceTree,
  type TreeEnd,
  type TreeGroup,
  type TreeIdentifier,
} from '../explained/tree.ts';
import { adsWithout, type NetworkPart, partsWithout } from '../explained/without.ts';
import type { HeldPage } from '../found-by-run.ts';
import { cutPointAt } from '../judged/splitting.ts';
import { addEntity, contentOf, type NetworkTypes, rowOf } from './fields.ts';

const mostParts = limit({ usual: 4, most: 8, of: 'How many parts' });

/** What holds a network, folded so that it can be drawn, and how it would fall apart without one of its cut points. */
export function addTree(types: NetworkTypes): void {
  const Tree = api.implement(api.objectRef<EvidenceTree>('NetworkTree'), {
    description:
      'The evidence that holds a network or a part of one, folded so that it can be drawn.',
    types: { Identifier: addIdentifier(types), Group: addGroup(types) },
    fields: {
      identifiers:
        '[Identifier!]! What is drawn: identifiers, image clusters, templates and sets of pages.',
      groups: '[Group!]! The ads that link what is drawn, folded into groups.',
      identifiersTotal: 'Int! How many things hold the network in all, drawn or not.',
      adsLeft: 'Int! How many ads hold nothing of what is drawn.',
    },
  });
  const Part = api.implement(api.objectRef<NetworkPart>('NetworkPart'), {
    description:
      'One of the parts into which a network falls without a cut point, with what holds it.',
    types: { Tree },
    fields: {
      ads: 'Int! How many ads are in the part.',
      tree: 'Tree! What holds the part by itself: at most 12 things, none of which is marked as a cut point.',
      shared:
        '[ID!]! Ids of things of the tree that more ads of another part hold. By the run they link nothing between the two parts.',
    },
    resolve: { ads: ({ ads }) => ads.length },
  });
  api.extend(types.Network, {
    types: { Tree },
    fields: {
      tree: 'Tree! The evidence that holds the network, folded: at most 24 things, each linked to the one that most of its ads hold too.',
    },
    from: rowOf,
    resolve: {
      tree: async (network, _, { graph, loaders }) =>
        evidenceTree(graph, await loaders.members.load(network), await contentOf(loaders, network)),
    },
  });
  api.field(types.Network, 'without', {
    types: { Part },
    gives:
      '[Part!]! The parts into which the network falls without a cut point, in the order of `NetworkCutPoint.parts`. Nothing is recorded.',
    args: {
      cutPoint: 'ID! The id of the cut point, as `Network.cutPoints` gives it.',
      limit: mostParts.arg,
    },
    complexity: ({ limit: most }) => mostParts.cost(most),
    from: rowOf,
    resolve: async (network, asked, { graph, loaders }) => {
      const most = mostParts.read(asked.limit);
      const content = await contentOf(loaders, network);
      const cutPoint = cutPointAt(network, content, asked.cutPoint);
      const members = await loaders.members.load(network);
      const ads = adsWithout(cutPoint, content, members).slice(0, most);
      return partsWithout(graph, content, cutPoint, members, ads);
    },
  });
}

function addIdentifier(types: NetworkTypes) {
  const Page = api.implement(api.objectRef<HeldPage>('NetworkPages'), {
    description: 'A set of pages of a website that are one owner’s.',
    fields: {
      name: 'String The page that most ads name; null where it is the website itself and no page of it.',
      more: 'Int! How many pages of the set there are besides.',
    },
  });
  const Identifier = api.implement(api.objectRef<TreeIdentifier>('NetworkTreeIdentifier'), {
    description:
      'An identifier, image cluster or template that holds the network; never a hub. Of a website that is counted by page, each set of pages is one entry.',
    types: { Page },
    fields: {
      id: 'ID! Its entity id; for a set of pages an id of its own. Both can be given as `holds` to narrow `Network.members`.',
      page: 'Page Which pages of the website it is; null where it is no website that is counted by page.',
      ads: 'Int! How many ads of the network hold it.',
      folded: 'Int! How many of these ads are in none of the groups of the tree.',
      cutPoint: 'Boolean! Whether the network falls into parts without it.',
    },
  });
  addEntity(types, Identifier, ({ identifier }) => identifier);
  return Identifier;
}

function addGroup(types: NetworkTypes) {
  const End = api.implement(api.objectRef<TreeEnd>('NetworkTreeEnd'), {
    description: 'One of the two things that a group of ads links.',
    fields: {
      id: 'ID! Its id, as `NetworkTreeIdentifier.id` of the same tree gives it.',
      inferred: 'Boolean! Whether it was worked out or judged, and read in none of these ads.',
    },
  });
  const Group = api.implement(api.objectRef<TreeGroup>('NetworkTreeGroup'), {
    description:
      'The ads that link two things of the tree: all that hold both, or two that an analyst judged together.',
    types: { End },
    fields: {
      first: 'ID! The id of the first ad of the group, by id.',
      ads: 'Int! How many ads are in the group.',
      ends: '[End!]! The two things that the ads link, the one that more ads hold first.',
      judged: 'Boolean! Whether an analyst judged that these ads belong together.',
      cutPoint: 'Boolean! Whether the group is one ad, without which the network falls into parts.',
    },
    resolve: {
      first: ({ ads }) => ads[0] ?? '',
      ads: ({ ads }) => ads.length,
    },
  });
  const first = 'The first ad of the group; null where the graph no longer holds it.';
  addEntity(types, Group, ({ ads }) => ads[0], 'entity', first);
  return Group;
}
