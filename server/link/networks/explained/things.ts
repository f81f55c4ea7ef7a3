import type { HeldCutPoint, HeldEvidence, HeldPageSet, NetworkContent } from '../found-by-run.ts';

/** A set of pages of a website that is counted by page, and the ads of a network that are on it. */
export type OnPages = HeldPageSet & { readonly site: string };

/** What links, by a name of its own: an identifier, or a set of pages of a website that is counted by page. */
export const thingOf = ({ identifier, page }: Pick<HeldEvidence, 'identifier' | 'page'>): string =>
  page ? pagesId(identifier, page.name) : identifier;

/** The website itself is named by no page. No id of a website holds this sign. */
const pagesId = (site: string, page: string | null): string => `${site}#${page ?? ''}`;

/** By name: the sets of pages that ads of a network are on. */
export const pagesIn = ({ paged = [] }: Pick<NetworkContent, 'paged'>): Map<string, OnPages> =>
  new Map(
    paged.flatMap(({ identifier: site, on }) =>
      on.map((set): [string, OnPages] => [pagesId(site, set.name), { site, ...set }]),
    ),
  );

/**
 * The thing at which a network falls into parts.
 * @param members the ads of the network, by id
 */
export function thingAt(
  { item, ads }: HeldCutPoint,
  pages: ReadonlyMap<string, OnPages>,
  members: readonly string[],
): string {
  const next = members.indexOf(ads[0] ?? '');
  const [thing = item] =
    [...pages].find(([, set]) => set.site === item && set.ads.includes(next)) ?? [];
  return thing;
}

/** What ads are asked to hold, as the graph can be asked for it, and the members that are on the pages among it. */
export function heldOf(
  content: NetworkContent,
  members: readonly string[],
  things: readonly string[],
): { holds: string[]; onPages: readonly string[] } {
  const pages = pagesIn(content);
  const asked = things.flatMap((thing) => pages.get(thing) ?? []).map(({ ads }) => new Set(ads));
  return {
    holds: things.map((thing) => pages.get(thing)?.site ?? thing),
    onPages: members.filter((_, at) => asked.every((set) => set.has(at))),
  };
}
