import type { Builder } from '../../api/builder.ts';
import {
  type EvidenceTree,
  evidenceTree,
  type HeldPage,
  type TreeEnd,
  type TreeGroup,
  type TreeIdentifier,
} from '../index.ts';
import { addEntity, type NetworkTypes } from './types.ts';

/** What holds a network, folded so that it can be drawn: things, and the ads that tie them. */
export function addTree(builder: Builder, types: NetworkTypes) {
  const { Network } = types;
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
      'An identifier, picture or wording that holds the network; never a hub. Of a website that is told by page each set of pages is one.',
    fields: (t) => ({
      id: t.exposeID('id', {
        description:
          'Of an identifier its own; of a set of pages one that members can be asked for by.',
      }),
      page: t.field({
        type: Page,
        nullable: true,
        description: 'Which pages of the website, where it is told by page.',
        resolve: ({ page }) => page ?? null,
      }),
      ads: t.exposeInt('ads', { description: 'Ads of the network that hold it.' }),
      folded: t.exposeInt('folded', {
        description: 'Those of them that are in no group.',
      }),
      bridge: t.exposeBoolean('bridge', {
        description: 'Without it the network falls into parts.',
      }),
    }),
  });
  addEntity(builder, types, Identifier, ({ identifier }) => identifier);
  const Group = addGroup(builder, types);
  const Tree = builder.objectRef<EvidenceTree>('NetworkTree').implement({
    fields: (t) => ({
      identifiers: t.field({ type: [Identifier], resolve: (tree) => [...tree.identifiers] }),
      groups: t.field({ type: [Group], resolve: (tree) => [...tree.groups] }),
      identifiersTotal: t.exposeInt('identifiersTotal'),
      adsLeft: t.exposeInt('adsLeft', {
        description: 'Ads that hold none of what is drawn.',
      }),
    }),
  });
  builder.objectField(Network, 'tree', (t) =>
    t.field({
      type: Tree,
      nullable: true,
      description:
        'The evidence that holds it, folded: at most 24 things, each tied to the one with which most ads hold both.',
      resolve: async (network, _, { graph, loaders }) => {
        const content = await loaders.networkContent.load(network);
        return content ? evidenceTree(graph, await loaders.members.load(network), content) : null;
      },
    }),
  );
  return Tree;
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
    description: 'The ads that tie two things: all that hold both, or two judged together.',
    fields: (t) => ({
      first: t.id({ description: 'Its first ad, by id.', resolve: ({ ads }) => ads[0] ?? '' }),
      ads: t.int({ resolve: ({ ads }) => ads.length }),
      ends: t.field({ type: [End], resolve: ({ ends }) => [...ends] }),
      judged: t.exposeBoolean('judged', { description: 'A person said so.' }),
      bridge: t.exposeBoolean('bridge', {
        description: 'It is one ad, and without it the network falls into parts.',
      }),
    }),
  });
  addEntity(builder, types, Group, ({ ads }) => ads[0]);
  return Group;
}
