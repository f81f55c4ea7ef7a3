import type { Builder } from '../../api/builder.ts';
import { limit } from '../../api/limits.ts';
import {
  type EvidenceTree,
  evidenceTree,
  type TreeEnd,
  type TreeGroup,
  type TreeIdentifier,
} from '../explained/tree.ts';
import { adsWithout, type NetworkPart, partsWithout } from '../explained/without.ts';
import type { HeldPage } from '../found.ts';
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
    fields: (t) => ({
      identifiers: t.expose('identifiers', { type: [addIdentifier(builder, types)] }),
      groups: t.expose('groups', { type: [addGroup(builder, types)] }),
      identifiersTotal: t.exposeInt('identifiersTotal'),
      adsLeft: t.exposeInt('adsLeft', {
        description: 'Ads that hold none of what is drawn.',
      }),
    }),
  });
  const Part = builder.objectRef<NetworkPart>('NetworkPart').implement({
    description: 'What is left together where a network falls apart.',
    fields: (t) => ({
      ads: t.int({ resolve: ({ ads }) => ads.length }),
      tree: t.expose('tree', {
        type: Tree,
        description: 'What holds it by itself: at most 12 things, none of them called a cut point.',
      }),
      shared: t.exposeIDList('shared', {
        description:
          'Things of the tree that more ads of another part hold: by the run, they link nothing between the two.',
      }),
    }),
  });
  builder.objectFields(types.Network, (t) => ({
    tree: t.field({
      type: Tree,
      description:
        'The evidence that holds it, folded: at most 24 things, each linked to the one with which most ads hold both.',
      resolve: ofRow(async (network, _, { graph, loaders }) =>
        evidenceTree(graph, await loaders.members.load(network), await contentOf(loaders, network)),
      ),
    }),
    without: t.field({
      type: [Part],
      description:
        'The parts that are left without a cut point, in the order of its parts; nothing is recorded.',
      args: { cutPoint: t.arg.id({ required: true }), limit: mostParts.arg },
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
    description: 'Pages of a website that are one owner’s.',
    fields: (t) => ({
      name: t.exposeString('name', {
        nullable: true,
        description: 'That which most ads name; null: the website itself.',
      }),
      more: t.exposeInt('more', { description: 'How many go with it.' }),
    }),
  });
  const Identifier = builder.objectRef<TreeIdentifier>('NetworkTreeIdentifier').implement({
    description:
      'An identifier, picture or template that holds the network; never a hub. Of a website that is counted by page each set of pages is one.',
    fields: (t) => ({
      id: t.exposeID('id', {
        description:
          'Of an identifier its own; of a set of pages one that members can be asked for by.',
      }),
      page: t.expose('page', {
        type: Page,
        nullable: true,
        description: 'Which pages of the website, where it is counted by page.',
      }),
      ads: t.exposeInt('ads', { description: 'Ads of the network that hold it.' }),
      folded: t.exposeInt('folded', { description: 'Those of them that are in no group.' }),
      cutPoint: t.exposeBoolean('cutPoint', {
        description: 'Without it the network falls into parts.',
      }),
    }),
  });
  addEntity(builder, types, Identifier, ({ identifier }) => identifier);
  return Identifier;
}

function addGroup(builder: Builder, types: NetworkTypes) {
  const End = builder.objectRef<TreeEnd>('NetworkTreeEnd').implement({
    fields: (t) => ({
      id: t.exposeID('id', { description: 'One of the identifiers of the tree.' }),
      inferred: t.exposeBoolean('inferred', {
        description: 'Worked out or said; read in none of these ads.',
      }),
    }),
  });
  const Group = builder.objectRef<TreeGroup>('NetworkTreeGroup').implement({
    description: 'The ads that link two things: all that hold both, or two judged together.',
    fields: (t) => ({
      first: t.id({ description: 'Its first ad, by id.', resolve: ({ ads }) => ads[0] ?? '' }),
      ads: t.int({ resolve: ({ ads }) => ads.length }),
      ends: t.expose('ends', { type: [End] }),
      judged: t.exposeBoolean('judged', { description: 'A person said so.' }),
      cutPoint: t.exposeBoolean('cutPoint', {
        description: 'It is one ad, and without it the network falls into parts.',
      }),
    }),
  });
  addEntity(builder, types, Group, ({ ads }) => ads[0]);
  return Group;
}
