import { type Builder, enumValues, paging } from '../../../core/graphql/index.ts';
import { cautions, type Reason, type Source, type sides } from '../../indicators/index.ts';
import { indicatorsOf, type ShownIndicator } from '../explained/indicators.ts';
import { runOf } from '../kept/run-records.ts';
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
    description:
      'What can be seen of a network’s ads, counted for each indicator by itself. The counts are never added up and are no score of anybody.',
    fields: (t) => ({
      allAds: t.int({
        description: 'How many ads the run saw in all: the base of every base rate.',
        resolve: ({ run }) => run.counts.ads,
      }),
      rows: t.expose('rows', { type: [Indicator], description: 'The indicators, one entry each.' }),
      cautions: t.field({
        type: [ReasonType],
        description: 'What a reader has to know before reading any of the indicators.',
        resolve: () => cautions,
      }),
    }),
  });
  builder.objectField(types.Network, 'indicators', (t) =>
    t.field({
      type: Indicators,
      description:
        'What can be seen of its ads, as the run counted it, beside how often it is seen at all.',
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
    description: 'A published work on which a reason rests.',
    fields: (t) => ({
      authors: t.exposeString('authors', {
        description: 'Last names of the authors, separated by commas.',
      }),
      year: t.exposeInt('year', { description: 'The year of publication.' }),
      title: t.exposeString('title', { description: 'The title of the work.' }),
      where: t.exposeString('where', { description: 'The journal, conference or publisher.' }),
      url: t.exposeString('url', {
        nullable: true,
        description: 'A link to the work; null where there is none.',
      }),
    }),
  });
  return builder.objectRef<Reason>('IndicatorReason').implement({
    description: 'A reason for or against reading something into an indicator.',
    fields: (t) => ({
      text: t.exposeString('text', { description: 'The reason in words.' }),
      source: t.expose('source', {
        type: SourceType,
        nullable: true,
        description:
          'The work in which it was published; null where it is this project’s own reasoning.',
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
    description: 'To which side an indicator can point.',
    values: enumValues<(typeof sides)[number]>({
      toward: 'It can point to control by others.',
      away: 'It can point away from control by others.',
    }),
  });
  return builder.objectRef<ShownIndicator>('NetworkIndicator').implement({
    description:
      'Something that can be seen of ads, and which ads of the network show it. A count, and never a verdict.',
    fields: (t) => ({
      id: t.exposeID('id', {
        description:
          'The name of the indicator; give it as `indicator` to narrow `Network.members`.',
      }),
      side: t.expose('side', {
        type: Side,
        description: 'Whether the indicator can point toward control by others or away from it.',
      }),
      title: t.exposeString('title', { description: 'The name of the indicator for a reader.' }),
      counts: t.exposeString('counts', {
        description: 'Which ads count as showing the indicator, in one sentence.',
      }),
      everywhere: t.exposeInt('everywhere', {
        description:
          'How many of all ads that the run saw show the indicator, in or outside of the network.',
      }),
      ads: t.field({
        type: Members,
        description:
          'Ads of the network that show the indicator, by id. Ads that the graph no longer holds are left out.',
        args: shown.args,
        complexity: shown.complexity,
        resolve: async ({ ads }, asked, { loaders }) => {
          const page = shown.asked(asked);
          const some = ads.slice(page.offset, page.offset + page.limit);
          return page.of(await entitiesOf(loaders, some), ads.length);
        },
      }),
      speaksFor: t.expose('speaksFor', {
        type: [ReasonType],
        description: 'Reasons why the indicator can mean what `side` says.',
      }),
      speaksAgainst: t.expose('speaksAgainst', {
        type: [ReasonType],
        description: 'Reasons why the indicator can mean something else than `side` says.',
      }),
    }),
  });
}
