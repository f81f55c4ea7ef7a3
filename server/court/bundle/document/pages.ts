import type { SnapshotEntity } from '../../snapshot/index.ts';
import { CaseFacts } from './facts.ts';

interface ByPage {
  readonly facts: CaseFacts;
  /** Websites that are counted by page: what is still linked to one of these is linked to nobody by it. */
  readonly hosts: ReadonlySet<string>;
  /** The website of what stands for pages of it. */
  readonly isPage: (id: string) => string | undefined;
}

/**
 * The facts as they are drawn: of a website that is counted by page, each set of pages that two advertisements or more
 * are on stands for itself and takes their links from the host, because the host links nobody.
 */
export function byPage(facts: CaseFacts): ByPage {
  const { snapshot, exhibits } = facts;
  const hosts = new Set((snapshot.resolution?.paged ?? []).map(({ site }) => site));
  const pages = snapshot.entities.flatMap((entity) => pagesOf(facts, entity));
  const siteOf = new Map(pages.map(({ page, site }) => [page.id, site]));
  const isPage = (id: string) => siteOf.get(id);
  if (pages.length === 0) return { facts, hosts, isPage };
  const pageOf = new Map(
    pages.flatMap(({ page, site, ads }) => ads.map((ad) => [`${ad} ${site}`, page.id] as const)),
  );
  const links = snapshot.links.map((link) => ({
    ...link,
    to: pageOf.get(`${link.from} ${link.to}`) ?? link.to,
  }));
  const held = new Set(links.map(({ to }) => to));
  const split = new Set(siteOf.values());
  const entities = snapshot.entities.filter(({ id }) => !split.has(id) || held.has(id));
  const drawn = { ...snapshot, entities: [...entities, ...pages.map(({ page }) => page)], links };
  return {
    facts: new CaseFacts({ ...drawn, positions: seated(facts, pages) }, exhibits, facts.words),
    hosts,
    isPage,
  };
}

interface PageSeat {
  readonly page: SnapshotEntity;
  readonly site: string;
  readonly ads: readonly string[];
}

function pagesOf(facts: CaseFacts, { id, caption, selected }: SnapshotEntity): PageSeat[] {
  return (facts.pagesOf(id) ?? []).flatMap((set) => {
    const { ads } = set;
    if (ads.length < 2) return [];
    const page = {
      ...{
        id: `${id}#${set.name ?? ''}`,
        kind: 'site' as const,
        selected,
        hub: null,
        properties: {},
      },
      caption:
        set.name === null
          ? caption
          : facts.words.names.pageAt(facts.words.names.page(set.name, set.more), caption),
    };
    return [{ page, site: id, ads }];
  });
}

type Positions = CaseFacts['snapshot']['positions'];

/** Pages of a website that has a seat: between it and their ads, on a third of the way. */
function seated({ snapshot: { positions } }: CaseFacts, pages: readonly PageSeat[]): Positions {
  if (!positions) return null;
  const seats = pages.flatMap(({ page, site, ads }) => {
    const host = positions[site];
    const around = ads.flatMap((ad) => positions[ad] ?? []);
    if (!host || around.length === 0) return [];
    const to = (of: 'x' | 'y') => {
      const middle = around.reduce((sum, at) => sum + at[of], 0) / around.length;
      return host[of] + (middle - host[of]) / 3;
    };
    return [[page.id, { x: to('x'), y: to('y') }] as const];
  });
  return { ...positions, ...Object.fromEntries(seats) };
}
