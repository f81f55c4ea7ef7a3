import {
  AnyAll,
  api,
  apiError,
  bothListed,
  connection,
  costOfSearch,
  DateRange,
  limit,
  listed,
  type Page,
  paging,
  pagingByKey,
} from '../../../core/graphql/index.ts';
import { canBeHub, identifierKinds, kindNames } from '../../../core/model/index.ts';
import type { EntityView } from '../../../read/recorded/index.ts';
import { entitiesOf, type RecordedTypes } from '../../../read/recorded/schema/index.ts';
import { type Hit as HitView, listAds, listIdentifiers, namedIn, search } from '../index.ts';

const size = { usual: 50, most: 200 };
const adPages = pagingByKey(size, ['', '']);
const identifierPages = pagingByKey(size, ['']);

/** So many are counted; a list that is longer says that it is. */
const mostCounted = 10_000;
const leastAds = limit({ least: 0, most: 1_000_000, usual: 0, name: 'minAds' });

const contents = kindNames.filter(canBeHub);

/** The whole graph as lists: ads and identifiers that fit what is asked, page by page. */
export function addListing(types: RecordedTypes): void {
  addAds(types);
  addIdentifiers(types);
}

function addAds({ Ad, enums }: RecordedTypes): void {
  const Filter = api.input('AdFilter', {
    description: 'Every condition that is given has to be met. At most 100 values in each list.',
    types: { AnyAll, AdStatus: enums('AdStatus'), DateRange },
    fields: {
      countries: 'AnyAll ISO codes that it names, or its places.',
      platforms: '[String!] Hosts: on any of these.',
      languages: '[String!] ISO 639 codes: in any of these.',
      status: '[AdStatus!] Any of these.',
      firstSeen: 'DateRange First captured within these.',
      lastSeen: 'DateRange Last captured within these.',
      holds: 'AnyAll Ids of identifiers, images, image clusters and templates.',
      inNetwork: 'Boolean In a network of the active run, or in none.',
      networks: '[ID!] Ids of networks of the active run: in any of these.',
      places: '[ID!] Ids of places: it names any of these.',
    },
  });
  const Ads = listOf('Ad', Ad);
  api.query('ads', {
    types: { Ads, Filter },
    gives: 'Ads! Ads that fit, those captured last first.',
    args: {
      filter: 'Filter Which ads are wanted; left out: all.',
      ...adPages.args,
    },
    complexity: (asked) => ({ ...adPages.complexity(asked), field: costOfSearch }),
    resolve: async (_, { filter, ...asked }, { graph, loaders }) => {
      const page = adPages.asked(asked);
      const wanted = filter ?? {};
      checkCountries(wanted.countries);
      bothListed(wanted.holds, 'holds');
      for (const name of ['platforms', 'languages', 'status', 'networks', 'places'] as const)
        listed(wanted[name], name);
      const [at, id] = page.after ?? [];
      const after = at === undefined || id === undefined ? undefined : { at, id };
      const rows = await listAds(graph, wanted, page.limit + 1, after);
      const times = new Map(rows.map((row) => [row.id, row.at]));
      const found = await entitiesOf(loaders, [...times.keys()]);
      const count = async () => (await listAds(graph, wanted, mostCounted + 1)).length;
      return counted(
        page.of(found, 0, ({ id }) => [times.get(id) ?? '', id]),
        count,
      );
    },
  });
}

function addIdentifiers(types: RecordedTypes): void {
  const { Entity, Kind } = types;
  const Filter = api.input('IdentifierFilter', {
    description:
      'Every condition that is given has to be met, each by any of the ads that hold it. What is judged wrong is not held.',
    types: { Kind, AnyAll, DateRange },
    fields: {
      kinds: '[Kind!] Identifiers, images, image clusters, templates; all identifiers by default.',
      countries: 'AnyAll ISO codes that its ads name.',
      platforms: 'AnyAll Hosts of its ads.',
      firstSeen: 'DateRange First seen in an ad within these.',
      lastSeen: 'DateRange Last seen in an ad within these.',
      inNetwork: 'Boolean With an ad in a network of the active run, or none.',
      hub: 'Boolean Hubs alone, or none.',
      minAds: 'Int In so many ads or more.',
    },
  });
  const Identifiers = listOf('Identifier', Entity);
  api.query('identifiers', {
    types: { Identifiers, Filter },
    gives: 'Identifiers! Identifiers that fit, in the order of their ids.',
    args: {
      filter: 'Filter Which identifiers are wanted; left out: all.',
      ...identifierPages.args,
    },
    complexity: (asked) => ({ ...identifierPages.complexity(asked), field: costOfSearch }),
    resolve: async (_, { filter, ...asked }, { graph, loaders }) => {
      const page = identifierPages.asked(asked);
      const kinds = filter?.kinds?.length ? filter.kinds : identifierKinds.map(({ kind }) => kind);
      const no = kinds.find((kind) => !contents.includes(kind));
      if (no)
        throw apiError(
          'BAD_INPUT',
          `${no.toUpperCase()} is no kind of identifier.`,
          `Ask for ${contents.map((kind) => kind.toUpperCase()).join(', ')}.`,
          'kinds',
        );
      const wanted = { ...filter, kinds, minAds: leastAds.read(filter?.minAds) };
      checkCountries(wanted.countries);
      bothListed(wanted.platforms, 'platforms');
      const ids = await listIdentifiers(graph, wanted, page.limit + 1, page.after?.[0]);
      const count = async () => (await listIdentifiers(graph, wanted, mostCounted + 1)).length;
      return counted(
        page.of(await entitiesOf(loaders, ids), 0, ({ id }) => [id]),
        count,
      );
    },
  });
}

/** A page of a list that is counted when somebody asks. */
interface Counted extends Page<EntityView> {
  count(): Promise<number>;
}

function counted(page: Page<EntityView>, count: () => Promise<number>): Counted {
  let asked: Promise<number> | undefined;
  const once = () => {
    asked ??= count();
    return asked;
  };
  const total = async () => {
    const all = await once();
    return all > mostCounted ? mostCounted : all;
  };
  return { ...page, total, count: once };
}

function listOf(name: string, type: RecordedTypes['Ad'] | RecordedTypes['Entity']) {
  const List = connection<EntityView, Counted>(name, type);
  api.field(List, 'isTotalExact', {
    gives: `Boolean! False where the list is longer than ${mostCounted}: totalCount is then ${mostCounted}.`,
    resolve: async ({ count }) => (await count()) <= mostCounted,
  });
  return List;
}

function checkCountries(countries: Parameters<typeof bothListed>[0]): void {
  const { any, all } = bothListed(countries, 'countries');
  const no = [...any, ...all].find((code) => !/^[A-Z]{2}$/.test(code));
  if (no === undefined) return;
  throw apiError(
    'BAD_INPUT',
    `“${no}” is no code of a country.`,
    'Give two capital letters of ISO 3166-1, such as KZ.',
    'countries',
  );
}

interface Asked {
  readonly query: string;
  readonly readAs: string[];
}

/** Search: whatever is typed, and how it was read. */
export function addSearch({ Entity, Kind, Excerpt }: RecordedTypes): void {
  const Hit = api.implement(api.objectRef<HitView>('Hit'), {
    description: 'One entity that a search found.',
    types: { Entity, Excerpt },
    fields: {
      entity: 'Entity! The entity that was found.',
      how: 'String! How the search came to it, in words, such as “Its address”.',
      excerpt:
        'Excerpt Where the searched words stand in the ad; null where it was not found by words.',
    },
  });
  const Hits = connection<HitView, Page<HitView> & Asked>('Hit', Hit);
  api.extend(Hits, {
    fields: {
      query: 'String! The text that was searched for, as it was given.',
      readAs: '[String!]! What the text can be read as: “a phone number: +7 700 000 4417”.',
      isTotalExact: 'Boolean! False where more are found further on: totalCount is then the least.',
    },
    resolve: { isTotalExact: ({ more }) => !more },
  });
  const pages = paging({ usual: 20, most: 100, asking: costOfSearch });
  api.query('search', {
    types: { Hits, Kind },
    gives: 'Hits! Finds by whatever is typed; what is read exactly comes first.',
    args: {
      text: 'String! What is searched for, such as a number, an address or words; its first 500 characters count.',
      kinds: '[Kind!] Only entities of these kinds are wanted; left out: all.',
    },
    pages,
    resolve: async (_, { text, kinds, page }, { graph }) => {
      const { hits, found, readAs } = await search(
        graph,
        text,
        kinds ?? undefined,
        page.limit,
        page.offset,
      );
      return { ...page.of(hits, found), readAs: [...readAs], query: text };
    },
  });
  api.query('namedIn', {
    types: { Entity },
    gives:
      '[Entity!]! What a question in plain words names, of what the graph holds: contacts, networks, platforms, cities and countries.',
    args: { text: 'String! The question; its first 500 characters count.' },
    complexity: { field: costOfSearch, multiplier: 20 },
    resolve: (_, { text }, { loaders }) => entitiesOf(loaders, namedIn(text)),
  });
}
