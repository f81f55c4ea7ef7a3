import { cautions, type Reason, type Source, sides } from '../../analyse/index.ts';
import { type Builder, enumValues } from '../../api/builder.ts';
import { paging } from '../../api/connection.ts';
import { indicatorsOf, type ShownIndicator } from '../explained/indicators.ts';
import { runOf } from '../kept/records.ts';
import type { Run } from '../run.ts';
import { contentOf, entitiesOf, ofRow } from './fields.ts';
import type { NetworkTypes } from './types.ts';

interface Described {
  readonly run: Run;
  readonly rows: readonly ShownIndicator[];
}

/** What can be seen of the ads of a network, beside how often it is seen at all. */
export function addIndicators(builder: Builder, types: NetworkTypes): void {
  const ReasonType = addReason(builder);
  const Indicator = addIndicator(builder, types, ReasonType);
  const Indicators = builder.objectRef<Described>('NetworkIndicators').implement({
    description: 'Counts, each for itself: they are never added up, and no score of anybody.',
    fields: (t) => ({
      allAds: t.int({
        description: 'All ads that the run saw: the base of every base rate.',
        resolve: ({ run }) => run.counts.ads,
      }),
      rows: t.expose('rows', { type: [Indicator] }),
      cautions: t.field({
        type: [ReasonType],
        description: 'What is to be known before any of them is read.',
        resolve: () => cautions,
      }),
    }),
  });
  builder.objectField(types.Network, 'indicators', (t) =>
    t.field({
      type: Indicators,
      description: 'As the run found them.',
      resolve: ofRow(async (network, _, { store, loaders }) => {
        const [run, content, members] = await Promise.all([
          runOf(store.db, network.run),
          contentOf(loaders, network),
          loaders.members.load(network),
        ]);
        return { run, rows: indicatorsOf(run, content, members) };
      }),
    }),
  );
}

function addReason(builder: Builder) {
  const SourceType = builder.objectRef<Source>('Publication').implement({
    fields: (t) => ({
      authors: t.exposeString('authors'),
      year: t.exposeInt('year'),
      title: t.exposeString('title'),
      where: t.exposeString('where'),
      url: t.exposeString('url', { nullable: true }),
    }),
  });
  return builder.objectRef<Reason>('IndicatorReason').implement({
    fields: (t) => ({
      text: t.exposeString('text'),
      source: t.expose('source', {
        type: SourceType,
        nullable: true,
        description: 'Where it was published; null: our own reasoning.',
      }),
    }),
  });
}

const shown = paging({ usual: 5, most: 50 });

function addIndicator(
  builder: Builder,
  { Members }: NetworkTypes,
  ReasonType: ReturnType<typeof addReason>,
) {
  const Side = builder.enumType('IndicatorSide', {
    description: 'TOWARD: it can point to control by others. AWAY: it can point away from it.',
    values: enumValues(sides),
  });
  return builder.objectRef<ShownIndicator>('NetworkIndicator').implement({
    fields: (t) => ({
      id: t.exposeID('id'),
      side: t.expose('side', { type: Side }),
      title: t.exposeString('title'),
      counts: t.exposeString('counts', { description: 'Which ads count.' }),
      everywhere: t.exposeInt('everywhere', { description: 'All ads that show it.' }),
      ads: t.field({
        type: Members,
        description: 'Ads of the network that show it, by id; those that the graph holds.',
        args: shown.args,
        complexity: shown.complexity,
        resolve: async ({ ads }, asked, { loaders }) => {
          const page = shown.asked(asked);
          const some = ads.slice(page.offset, page.offset + page.limit);
          return page.of(await entitiesOf(loaders, some), ads.length);
        },
      }),
      speaksFor: t.expose('speaksFor', { type: [ReasonType] }),
      speaksAgainst: t.expose('speaksAgainst', { type: [ReasonType] }),
    }),
  });
}
