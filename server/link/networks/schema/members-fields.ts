import { atMost, field, input, scrolling } from '../../../core/graphql/index.ts';
import { entitiesOf } from '../../../read/recorded/schema/index.ts';
import { adsShowing } from '../explained/indicators.ts';
import { heldOf } from '../explained/things.ts';
import { type MemberFilter, membersWhere } from '../explained/where.ts';
import { adsWithout } from '../explained/without.ts';
import { cutPointAt } from '../judged/splitting.ts';
import { memberPage } from '../kept/members.ts';
import { contentOf, rowOf } from './fields.ts';
import type { NetworkTypes } from './types.ts';

const pages = scrolling({ usual: 50, most: 200 });

/** The ads of a network: all, or those that fit what is asked. */
export function addMembers({ Members, Network }: NetworkTypes): void {
  const Filter = input('NetworkMemberFilter', {
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
  field(Network, 'members', {
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
