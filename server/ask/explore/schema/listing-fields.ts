import {
  AnyAll,
  apiError,
  type Builder,
  bothListed,
  connection,
  costOfSearch,
  DateRange,
  limit,
  listed,
  type Page,
  pagingByKey,
} from '../../../core/graphql/index.ts';
import { canBeHub, identifierKinds, kindNames } from '../../../core/model/index.ts';
import type { EntityView } from '../../../read/recorded/index.ts';
import type { RecordedTypes } from '../../../read/recorded/schema/index.ts';
import { listAds, listIdentifiers } from '../index.ts';

const size = { usual: 50, most: 200 };
const adPages = pagingByKey(size, ['', '']);
const identifierPages = pagingByKey(size, ['']);

/** So many are counted; a list that is longer says that it is. */
const mostCounted = 10_000;
const leastAds = limit({ least: 0, most: 1_000_000, usual: 0, name: 'minAds' });

const contents = kindNames.filter(canBeHub);

/** The whole graph as lists: ads and identifiers that fit what is asked, page by page. */
export function addListing(builder: Builder, types: RecordedTypes): void {
  addAds(builder, types);
  addIdentifiers(builder, types);
}

function addAds(builder: Builder, { Ad, enums }: RecordedTypes): void {
  const Filter = builder.inputType('AdFilter', {
    description: 'Every condition that is given has to be met. At most 100 values in each list.',
    fields: (t) => ({
      countries: t.field({ type: AnyAll, description: 'ISO codes that it names, or its places.' }),
      platforms: t.stringList({ description: 'Hosts: on any of these.' }),
      languages: t.stringList({ description: 'ISO 639 codes: in any of these.' }),
      status: t.field({ type: [enums('AdStatus')], description: 'Any of these.' }),
      firstSeen: t.field({ type: DateRange, description: 'First captured within these.' }),
      lastSeen: t.field({ type: DateRange, description: 'Last captured within these.' }),
      holds: t.field({
        type: AnyAll,
        description: 'Ids of identifiers, images, image clusters and templates.',
      }),
      inNetwork: t.boolean({ description: 'In a network of the active run, or in none.' }),
    }),
  });
  const Ads = listOf(builder, 'Ad', Ad);
  builder.queryField('ads', (t) =>
    t.field({
      type: Ads,
      description: 'Ads that fit, those captured last first.',
      args: {
        filter: t.arg({ description: 'Which ads are wanted; left out: all.', type: Filter }),
        ...adPages.args,
      },
      complexity: (asked) => ({ ...adPages.complexity(asked), field: costOfSearch }),
      resolve: async (_, { filter, ...asked }, { graph, loaders }) => {
        const page = adPages.asked(asked);
        const wanted = filter ?? {};
        checkCountries(wanted.countries);
        bothListed(wanted.holds, 'holds');
        for (const name of ['platforms', 'languages', 'status'] as const)
          listed(wanted[name], name);
        const [at, id] = page.after ?? [];
        const after = at === undefined || id === undefined ? undefined : { at, id };
        const rows = await listAds(graph, wanted, page.limit + 1, after);
        const times = new Map(rows.map((row) => [row.id, row.at]));
        const found = await entities(loaders, [...times.keys()]);
        const count = async () => (await listAds(graph, wanted, mostCounted + 1)).length;
        return counted(
          page.of(found, 0, ({ id }) => [times.get(id) ?? '', id]),
          count,
        );
      },
    }),
  );
}

function addIdentifiers(builder: Builder, types: RecordedTypes): void {
  const { Entity, Kind } = types;
  const Filter = builder.inputType('IdentifierFilter', {
    description:
      'Every condition that is given has to be met, each by any of the ads that hold it. What is judged wrong is not held.',
    fields: (t) => ({
      kinds: t.field({
        type: [Kind],
        description: 'Identifiers, images, image clusters, templates; all identifiers by default.',
      }),
      countries: t.field({ type: AnyAll, description: 'ISO codes that its ads name.' }),
      platforms: t.field({ type: AnyAll, description: 'Hosts of its ads.' }),
      firstSeen: t.field({ type: DateRange, description: 'First seen in an ad within these.' }),
      lastSeen: t.field({ type: DateRange, description: 'Last seen in an ad within these.' }),
      inNetwork: t.boolean({ description: 'With an ad in a network of the active run, or none.' }),
      hub: t.boolean({ description: 'Hubs alone, or none.' }),
      minAds: t.int({ description: 'In so many ads or more.' }),
    }),
  });
  const Identifiers = listOf(builder, 'Identifier', Entity);
  builder.queryField('identifiers', (t) =>
    t.field({
      type: Identifiers,
      description: 'Identifiers that fit, in the order of their ids.',
      args: {
        filter: t.arg({
          description: 'Which identifiers are wanted; left out: all.',
          type: Filter,
        }),
        ...identifierPages.args,
      },
      complexity: (asked) => ({ ...identifierPages.complexity(asked), field: costOfSearch }),
      resolve: async (_, { filter, ...asked }, { graph, loaders }) => {
        const page = identifierPages.asked(asked);
        const kinds = filter?.kinds?.length
          ? filter.kinds
          : identifierKinds.map(({ kind }) => kind);
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
          page.of(await entities(loaders, ids), 0, ({ id }) => [id]),
          count,
        );
      },
    }),
  );
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

function listOf(
  builder: Builder,
  name: string,
  type: RecordedTypes['Ad'] | RecordedTypes['Entity'],
) {
  const List = connection<EntityView, Counted>(name, type);
  builder.objectField(List, 'isTotalExact', (t) =>
    t.boolean({
      description: `False where the list is longer than ${mostCounted}: totalCount is then ${mostCounted}.`,
      resolve: async ({ count }) => (await count()) <= mostCounted,
    }),
  );
  return List;
}

interface Loaders {
  readonly entity: {
    loadMany(ids: readonly string[]): Promise<(EntityView | undefined | Error)[]>;
  };
}

async function entities({ entity }: Loaders, ids: readonly string[]): Promise<EntityView[]> {
  const found = await entity.loadMany(ids);
  return found.filter((one): one is EntityView => one !== undefined && !(one instanceof Error));
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
