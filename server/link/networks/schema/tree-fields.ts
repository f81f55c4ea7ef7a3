import { type Builder, limit } from '../../../core/graphql/index.ts';
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
import { addEntity, contentOf, ofRow } from './fields.ts';
import type { NetworkTypes } from './types.ts';

const mostParts = limit({ usual: 4, most: 8, of: 'How many parts' });

interface Without {
  readonly cutPoint: string;
  readonly limit?: number | null | undefined;
}

/** What holds a network, folded so that it can be drawn, and how it would fall apart without one of its cut points. */
export function addTree(builder: Builder, types: NetworkTypes): void {
  const Tree = builder.objectRef<EvidenceTree>('NetworkTree').implement({
    description:
      'The evidence that holds a network or a part of one, folded so that it can be drawn.',
    fields: (t) => ({
      identifiers: t.expose('identifiers', {
        type: [addIdentifier(builder, types)],
        description: 'What is drawn: identifiers, image clusters, templates and sets of pages.',
      }),
      groups: t.expose('groups', {
        type: [addGroup(builder, types)],
        description: 'The ads that link what is drawn, folded into groups.',
      }),
      identifiersTotal: t.exposeInt('identifiersTotal', {
        description: 'How many things hold the network in all, drawn or not.',
      }),
      adsLeft: t.exposeInt('adsLeft', {
        description: 'How many ads hold nothing of what is drawn.',
      }),
    }),
  });
  const Part = builder.objectRef<NetworkPart>('NetworkPart').implement({
    description:
      'One of the parts into which a network falls without a cut point, with what holds it.',
    fields: (t) => ({
      ads: t.int({
        description: 'How many ads are in the part.',
        resolve: ({ ads }) => ads.length,
      }),
      tree: t.expose('tree', {
        type: Tree,
        description:
          'What holds the part by itself: at most 12 things, none of which is marked as a cut point.',
      }),
      shared: t.exposeIDList('shared', {
        description:
          'Ids of things of the tree that more ads of another part hold. By the run they link nothing between the two parts.',
      }),
    }),
  });
  builder.objectFields(types.Network, (t) => ({
    tree: t.field({
      type: Tree,
      description:
        'The evidence that holds the network, folded: at most 24 things, each linked to the one that most of its ads hold too.',
      resolve: ofRow(async (network, _, { graph, loaders }) =>
        evidenceTree(graph, await loaders.members.load(network), await contentOf(loaders, network)),
      ),
    }),
    without: t.field({
      type: [Part],
      description:
        'The parts into which the network falls without a cut point, in the order of `NetworkCutPoint.parts`. Nothing is recorded.',
      args: {
        cutPoint: t.arg.id({
          required: true,
          description: 'The id of the cut point, as `Network.cutPoints` gives it.',
        }),
        limit: mostParts.arg,
      },
      complexity: ({ limit: most }) => mostParts.cost(most),
      resolve: ofRow(async (network, asked: Without, { graph, loaders }) => {
        const most = mostParts.read(asked.limit);
        const content = await contentOf(loaders, network);
        const cutPoint = cutPointAt(network, content, asked.cutPoint);
        const members = await loaders.members.load(network);
        const ads = adsWithout(cutPoint, content, members).slice(0, most);
        return partsWithout(graph, content, cutPoint, members, ads);
      }),
    }),
  }));
}

function addIdentifier(builder: Builder, types: NetworkTypes) {
  const Page = builder.objectRef<HeldPage>('NetworkPages').implement({
    description: 'A set of pages of a website that are one owner’s.',
    fields: (t) => ({
      name: t.exposeString('name', {
        nullable: true,
        description:
          'The page that most ads name; null where it is the website itself and no page of it.',
      }),
      more: t.exposeInt('more', { description: 'How many pages of the set there are besides.' }),
    }),
  });
  const Identifier = builder.objectRef<TreeIdentifier>('NetworkTreeIdentifier').implement({
    description:
      'An identifier, image cluster or template that holds the network; never a hub. Of a website that is counted by page, each set of pages is one entry.',
    fields: (t) => ({
      id: t.exposeID('id', {
        description:
          'Its entity id; for a set of pages an id of its own. Both can be given as `holds` to narrow `Network.members`.',
      }),
      page: t.expose('page', {
        type: Page,
        nullable: true,
        description:
          'Which pages of the website it is; null where it is no website that is counted by page.',
      }),
      ads: t.exposeInt('ads', { description: 'How many ads of the network hold it.' }),
      folded: t.exposeInt('folded', {
        description: 'How many of these ads are in none of the groups of the tree.',
      }),
      cutPoint: t.exposeBoolean('cutPoint', {
        description: 'Whether the network falls into parts without it.',
      }),
    }),
  });
  addEntity(builder, types, Identifier, ({ identifier }) => identifier);
  return Identifier;
}

function addGroup(builder: Builder, types: NetworkTypes) {
  const End = builder.objectRef<TreeEnd>('NetworkTreeEnd').implement({
    description: 'One of the two things that a group of ads links.',
    fields: (t) => ({
      id: t.exposeID('id', {
        description: 'Its id, as `NetworkTreeIdentifier.id` of the same tree gives it.',
      }),
      inferred: t.exposeBoolean('inferred', {
        description: 'Whether it was worked out or judged, and read in none of these ads.',
      }),
    }),
  });
  const Group = builder.objectRef<TreeGroup>('NetworkTreeGroup').implement({
    description:
      'The ads that link two things of the tree: all that hold both, or two that an analyst judged together.',
    fields: (t) => ({
      first: t.id({
        description: 'The id of the first ad of the group, by id.',
        resolve: ({ ads }) => ads[0] ?? '',
      }),
      ads: t.int({
        description: 'How many ads are in the group.',
        resolve: ({ ads }) => ads.length,
      }),
      ends: t.expose('ends', {
        type: [End],
        description: 'The two things that the ads link, the one that more ads hold first.',
      }),
      judged: t.exposeBoolean('judged', {
        description: 'Whether an analyst judged that these ads belong together.',
      }),
      cutPoint: t.exposeBoolean('cutPoint', {
        description: 'Whether the group is one ad, without which the network falls into parts.',
      }),
    }),
  });
  const first = 'The first ad of the group; null where the graph no longer holds it.';
  addEntity(builder, types, Group, ({ ads }) => ads[0], 'entity', first);
  return Group;
}
