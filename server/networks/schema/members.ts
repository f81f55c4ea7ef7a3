import type { Builder } from '../../api/builder.ts';
import { adsShowing, adsWithout, bridgeAt, heldOf, memberPage, membersWhere } from '../index.ts';
import { pageOf, within } from './limits.ts';
import type { NetworkTypes } from './types.ts';

/** The ads of a network: all, or those that fit what is asked. */
export function addMembers(builder: Builder, { Entity, Network }: NetworkTypes): void {
  const Members = builder
    .objectRef<{ readonly total: number; readonly ids: readonly string[] }>('NetworkMembers')
    .implement({
      fields: (t) => ({
        total: t.exposeInt('total'),
        ads: t.field({
          type: [Entity],
          description: 'By id; those that the graph holds.',
          resolve: async ({ ids }, _, { loaders }) =>
            (await loaders.entity.loadMany(ids)).flatMap((one) =>
              one === undefined || one instanceof Error ? [] : [one],
            ),
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
            'Identifiers, pictures, wordings, and sets of pages as the tree names them: an ad has to hold all of them.',
        }),
        week: t.arg.string({ description: 'Its Monday, YYYY-MM-DD: first captured then.' }),
        indicator: t.arg.id({ description: 'One that the ads show, by the run.' }),
        without: t.arg.id({
          description: 'A bridge: those of one part that is left without it.',
        }),
        part: t.arg.int({ defaultValue: 0, description: 'Which: its place in that order.' }),
        offset: t.arg.int({ defaultValue: 0 }),
        limit: t.arg.int({ defaultValue: 50 }),
      },
      complexity: ({ limit }) => ({ field: 1, multiplier: within(limit, 200) }),
      resolve: async (network, { offset, limit, indicator, without, part, ...wanted }, room) => {
        const page = pageOf({ offset, limit }, 200);
        const filter = Object.entries(wanted).filter(([, value]) => value != null);
        if (filter.length === 0 && indicator == null && without == null)
          return { total: network.size, ids: await memberPage(room.store.db, network, page) };
        const members = await room.loaders.members.load(network);
        const content =
          indicator == null && without == null && !wanted.holds
            ? undefined
            : await room.loaders.networkContent.load(network);
        const showing = indicator == null ? members : adsShowing(content, members)(indicator);
        const parted =
          without == null
            ? members
            : content &&
              adsWithout(bridgeAt(network, content, without), content, members)?.[part ?? 0];
        const { holds, onPages } = heldOf(content, members, wanted.holds ?? []);
        const among = showing.filter(isIn(parted ?? [])).filter(isIn(onPages));
        const ids = await membersWhere(room.graph, among, {
          ...Object.fromEntries(filter),
          holds,
        });
        return { total: ids.length, ids: ids.slice(page.offset, page.offset + page.limit) };
      },
    }),
  );
}

const isIn = (ids: readonly string[]) => {
  const all = new Set(ids);
  return (id: string) => all.has(id);
};
