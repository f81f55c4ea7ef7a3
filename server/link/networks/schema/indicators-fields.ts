import { api, paging } from '../../../core/graphql/index.ts';
import { entitiesOf } from '../../../read/recorded/schema/index.ts';
import { cautions, type Reason, type Source, type sides } from '../../indicators/index.ts';
import { indicatorsOf, type ShownIndicator } from '../explained/indicators.ts';
import { runOf } from '../kept/run-records.ts';
import type { Run } from '../run.ts';
import { contentOf, type NetworkTypes, rowOf } from './fields.ts';

interface Described {
  readonly run: Run;
  readonly rows: readonly ShownIndicator[];
}

/** What can be seen of the ads of a network, beside how often it is seen at all. */
export function addIndicators(types: NetworkTypes): void {
  const ReasonType = addReason();
  const Indicator = addIndicator(types, ReasonType);
  const Indicators = api.implement(api.objectRef<Described>('NetworkIndicators'), {
    description:
      'What can be seen of a network’s ads, counted for each indicator by itself. The counts are never added up and are no score of anybody.',
    types: { Indicator, ReasonType },
    fields: {
      allAds: 'Int! How many ads the run saw in all: the base of every base rate.',
      rows: '[Indicator!]! The indicators, one entry each.',
      cautions: '[ReasonType!]! What a reader has to know before reading any of the indicators.',
    },
    resolve: {
      allAds: ({ run }) => run.counts.ads,
      cautions: () => cautions,
    },
  });
  api.field(types.Network, 'indicators', {
    types: { Indicators },
    gives:
      'Indicators! What can be seen of its ads, as the run counted it, beside how often it is seen at all.',
    from: rowOf,
    resolve: async (network, _, { store, loaders }) => {
      const [run, content, members] = await Promise.all([
        runOf(store.db, network.run),
        contentOf(loaders, network),
        loaders.members.load(network),
      ]);
      return { run, rows: indicatorsOf(run, content, members) };
    },
  });
}

function addReason() {
  const SourceType = api.implement(api.objectRef<Source>('Publication'), {
    description: 'A published work on which a reason rests.',
    fields: {
      authors: 'String! Last names of the authors, separated by commas.',
      year: 'Int! The year of publication.',
      title: 'String! The title of the work.',
      where: 'String! The journal, conference or publisher.',
      url: 'String A link to the work; null where there is none.',
    },
  });
  return api.implement(api.objectRef<Reason>('IndicatorReason'), {
    description: 'A reason for or against reading something into an indicator.',
    types: { SourceType },
    fields: {
      text: 'String! The reason in words.',
      source:
        'SourceType The work in which it was published; null where it is this project’s own reasoning.',
    },
  });
}

const shown = paging({ usual: 5, most: 50 });

function addIndicator({ Members }: NetworkTypes, ReasonType: ReturnType<typeof addReason>) {
  const Side = api.enumOf<(typeof sides)[number]>('IndicatorSide', {
    description: 'To which side an indicator can point.',
    values: {
      toward: 'It can point to control by others.',
      away: 'It can point away from control by others.',
    },
  });
  const Shown = api.implement(api.objectRef<ShownIndicator>('NetworkIndicator'), {
    description:
      'Something that can be seen of ads, and which ads of the network show it. A count, and never a verdict.',
    types: { Side, ReasonType },
    fields: {
      id: 'ID! The name of the indicator; give it as `indicator` to narrow `Network.members`.',
      side: 'Side! Whether the indicator can point toward control by others or away from it.',
      title: 'String! The name of the indicator for a reader.',
      counts: 'String! Which ads count as showing the indicator, in one sentence.',
      everywhere:
        'Int! How many of all ads that the run saw show the indicator, in or outside of the network.',
      speaksFor: '[ReasonType!]! Reasons why the indicator can mean what `side` says.',
      speaksAgainst:
        '[ReasonType!]! Reasons why the indicator can mean something else than `side` says.',
    },
  });
  api.field(Shown, 'ads', {
    types: { Members },
    gives:
      'Members! Ads of the network that show the indicator, by id. Ads that the graph no longer holds are left out.',
    pages: shown,
    resolve: async ({ ads }, { page }, { loaders }) => {
      const some = ads.slice(page.offset, page.offset + page.limit);
      return page.of(await entitiesOf(loaders, some), ads.length);
    },
  });
  return Shown;
}
