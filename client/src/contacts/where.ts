import type { AdFilter, Kind } from '../gql/graphql.ts';
import { kindOrder, kindStyles } from '../theme/kinds.ts';

/** What the page of a contact, a picture or a template lists. */
export const lists = [
  ...(['ads', 'together', 'pictures', 'alike', 'networks'] as const),
  ...(['written', 'templates', 'places', 'platforms'] as const),
] as const;
export type List = (typeof lists)[number];

/** What narrows its ads, each by an id or a host. */
const narrowings = ['platform', 'place', 'network', 'holding'] as const;
type Narrowed = Partial<Record<(typeof narrowings)[number], string>>;

/** What its address holds beside its id. */
export type Where = Narrowed & { list?: List };

/** Reads an address; what is not understood counts as not there. */
export function whereIn(search: Record<string, string | undefined>): Where & { list: List } {
  const given = narrowings.flatMap((name) => {
    const value = search[name];
    return value ? [[name, value] as const] : [];
  });
  const list = lists.find((one) => one === search.list) ?? 'ads';
  return { ...Object.fromEntries(given), list };
}

export const isNarrowed = (where: Where): boolean => narrowings.some((name) => where[name]);

/** Its ads, or those of them that fit. */
export function adFilterOf(id: string, { platform, place, network, holding }: Narrowed): AdFilter {
  return {
    holds: { all: holding ? [id, holding] : [id] },
    ...(platform ? { platforms: [platform] } : {}),
    ...(place ? { places: [place] } : {}),
    ...(network ? { networks: [network] } : {}),
  };
}

/** Contacts, pictures and templates have a page: ads stand in their lists, and the rest says where an ad stands. */
export const hasContactPage = (kind: Kind): boolean =>
  kind !== 'ad' && kindStyles[kind].family !== 'context';

/** Kinds of what somebody is reached or paid by, and of pictures. */
export const contactKinds = kindOrder.filter((kind) => kindStyles[kind].family === 'identifier');
export const pictureKinds = kindOrder.filter((kind) => kindStyles[kind].thumb);

/** The list of a page in which its neighbours of a kind stand. */
export function listOf(kind: Kind): List {
  if (contactKinds.includes(kind)) return 'together';
  if (pictureKinds.includes(kind)) return 'pictures';
  return lists.find((list) => list === `${kind}s`) ?? 'ads';
}
