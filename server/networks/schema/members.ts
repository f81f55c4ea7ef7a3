import type { Builder } from '../../api/builder.ts';
import { adsShowing } from '../explained/indicators.ts';
import { heldOf } from '../explained/things.ts';
import { membersWhere } from '../explained/where.ts';
import { adsWithout } from '../explained/without.ts';
import { bridgeAt } from '../judged/splitting.ts';
import { memberPage } from '../kept/members.ts';
import { contentOf, entitiesOf, listed, pageArgs, pageOf, upTo } from './fields.ts';
import type { NetworkTypes } from './types.ts';

/** The ads of a network: all, or those that fit what is asked. */
export function addMembers(builder: Builder, { Entity, Network }: NetworkTypes): void {
  const Members = builder
    .objectRef<{ readonly total: number; readonly nodes: readonly string[] }>('MemberConnection')
    .implement({
      fields: (t) => ({
        totalCount: t.exposeInt('total'),
        nodes: t.field({
          type: [Entity],
          description: 'By id; those that the graph holds.',
          resolve: ({ nodes }, _, { loaders }) => entitiesOf(loaders, nodes),
        }),
      }),
    });
  builder.objectField(Network, 'members', (t) =>
    t.field({
      type: Members,
      description: 'Its ads, by id; narrowed, those that the graph holds and that fit.',
      args: {
        country: t.arg.string({ description: 'ISO code; empty: none stated.' }),
        platform: t.arg.string(),
        place: t.arg.id(),
        holds: t.arg.idList({
          description:
            'Identifiers, pictures, templates, and sets of pages as the tree names them: an ad has to hold all of them.',
        }),
        week: t.arg.string({ description: 'Its Monday, YYYY-MM-DD: first captured then.' }),
        indicator: t.arg.id({ description: 'One that the ads show, by the run.' }),
        without: t.arg.id({
          description: 'A bridge: those of one part that is left without it.',
        }),
        part: t.arg.int({ defaultValue: 0, description: 'Which: its place in that order.' }),
        ...pageArgs(builder),
      },
      complexity: upTo(200),
      resolve: async (network, { offset, limit, indicator, without, part, ...wanted }, room) => {
        const asked = { offset, limit };
        const filter = Object.entries(wanted).filter(([, value]) => value != null);
        if (filter.length === 0 && indicator == null && without == null)
          return {
            total: network.size,
            nodes: await memberPage(room.store.db, network, pageOf(asked, 200)),
          };
        const members = await room.loaders.members.load(network);
        const content = await contentOf(room.loaders, network);
        const showing = indicator == null ? members : adsShowing(content, members)(indicator);
        const parted =
          without == null
            ? members
            : adsWithout(bridgeAt(network, content, without), content, members)[part ?? 0];
        const { holds, onPages } = heldOf(content, members, wanted.holds ?? []);
        const among = showing.filter(isIn(parted ?? [])).filter(isIn(onPages));
        const ids = await membersWhere(room.graph, among, {
          ...Object.fromEntries(filter),
          holds,
        });
        return listed(ids, asked, 200);
      },
    }),
  );
}

const isIn = (ids: readonly string[]) => {
  const all = new Set(ids);
  return (id: string) => all.has(id);
};
