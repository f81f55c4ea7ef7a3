import {
  api,
  atMost,
  builder,
  connection,
  IntRange,
  type Page,
  scrolling,
} from '../../../core/graphql/index.ts';
import { type Holding, networksHolding } from '../explained/networks-of.ts';
import { splitsFollowed } from '../judged/followed-splits.ts';
import { type Review, reviewStates, reviewsInRun } from '../judged/review.ts';
import { networksCalled } from '../kept/kept-names.ts';
import {
  networkNamed,
  networkPage,
  networkRows,
  type networkSorts,
} from '../kept/kept-networks.ts';
import { networksOfAds } from '../kept/members.ts';
import { activeRunNumber, hasRun, runOf } from '../kept/run-records.ts';
import type { Run } from '../run.ts';
import {
  type NetworkNode,
  type NetworkTypes,
  networkNode,
  runArg,
  whereAndWhen,
  whereIn,
  whereTypes,
} from './fields.ts';

/** As a review says, or `decided` of the ads that the network has now: what was said of others decides nothing of these. */
type Standing = Review['state'] | 'decided';

const standsSo = ({ state, changedSince }: Review, standing: Standing): boolean =>
  standing === 'decided' ? state !== 'in-review' && !changedSince : state === standing;

/** What is asked for by review: networks that stand so, or all but those. */
const wantedReviews = {
  TO_REVIEW: {
    except: ['decided'],
    description: 'Nothing is decided about the ads that it has now.',
  },
  UNSIGNED: { except: reviewStates, description: 'Nobody has answered about it.' },
  IN_REVIEW: {
    among: ['in-review'],
    description: 'One person has answered, or several have and differ.',
  },
  DECIDED: { among: ['decided'], description: 'Two people agree about the ads that it has now.' },
  CONFIRMED: { among: ['confirmed'], description: 'Two people say that it is one network.' },
  REJECTED: { among: ['rejected'], description: 'Two people say that it is no network.' },
  SPLIT: { among: ['split'], description: 'Two people split it; the next run does so.' },
} as const;
type WantedReview = keyof typeof wantedReviews;

const pages = scrolling({ usual: 50, most: 200 });

/** Whether a network stands in one of these ways; `review` is missing where nobody has answered. */
const standsIn = (review: Review | undefined, wanted: readonly WantedReview[]): boolean =>
  wanted.some((one) => {
    const asked = wantedReviews[one];
    const fits = (all: readonly Standing[]) =>
      review !== undefined && all.some((standing) => standsSo(review, standing));
    return 'among' in asked ? fits(asked.among) : !fits(asked.except);
  });

/** The networks of a run, by what people answered of them, where and when they are, and how large. */
export function addLists(types: NetworkTypes): void {
  addWays(types);
  const Networks = addPage(types);
  const Sort = api.enumOf<(typeof networkSorts)[number]>('NetworkSort', {
    description: 'What a list of networks is sorted by.',
    values: {
      SIZE: 'Networks of most ads first.',
      GROWTH:
        'By `recent`: those with most ads first captured in the 30 days to `Run.growthTo` first.',
      LAST_SEEN: 'Networks whose last ad was captured most recently first.',
      SCORE: 'The most probable networks first, by `score`.',
      LEAST_PROBABLE: 'The least probable networks first, by `score`.',
      CUT_POINTS: 'Networks with most cut points first.',
    },
  });
  const Wanted = builder.enumType('NetworkReviewFilter', {
    description: 'How a network stands in review. Two people who agree decide.',
    values: Object.fromEntries(
      Object.entries(wantedReviews).map(([value, { description }]) => [value, { description }]),
    ) as Record<WantedReview, { description: string }>,
  });
  const Filter = api.input('NetworkFilter', {
    description:
      'Which networks a list holds. Fields combine with AND; a field that is left out filters nothing.',
    types: { ...whereTypes, IntRange, Wanted },
    fields: {
      ...whereAndWhen,
      size: 'IntRange By how many ads the network has.',
      name: 'String Keeps networks whose name, as somebody gave it, has these letters somewhere; capital or small is the same.',
      reviews: '[Wanted!] Keeps networks that stand in review in one of these ways.',
    },
  });
  api.query('networks', {
    types: { Networks, Sort, Filter },
    gives: 'Networks Networks of a run, filtered and sorted; null before the first run.',
    args: {
      ...runArg,
      sort: api.usually(
        'SIZE',
        'Sort What the list is sorted by; by the number of ads if not given.',
      ),
      filter: 'Filter Which networks the list holds; all if not given.',
    },
    pages,
    resolve: async (_, { run: n, sort, filter, page }, modules) => {
      const { db } = modules.store;
      if (!n && !(await hasRun(db))) return null;
      const run = await runOf(db, n ?? undefined);
      const reviewed = await reviewsInRun(db, run.n, modules.judgements);
      const having = (wanted: readonly WantedReview[]) =>
        [...reviewed].flatMap(([id, review]) => (standsIn(review, wanted) ? [id] : []));
      const { reviews, name, ...wanted } = filter ?? {};
      const { networks, total } = await networkPage(
        db,
        run.n,
        {
          ...whereIn(wanted),
          size: wanted.size ?? {},
          ...(name?.trim() ? { called: await networksCalled(modules.store, name) } : {}),
          ...amongReviews(reviews, having, reviewed),
        },
        { sort: sort ?? 'SIZE', ...page },
      );
      // Each says how it stands, and the judgements are read already.
      for (const network of networks)
        modules.loaders.review.prime(network, reviewed.get(network.id) ?? null);
      const toReview = run.counts.networks - having(['DECIDED']).length;
      const inReview = having(['IN_REVIEW']).length;
      return { ...page.of(networks.map(networkNode), total), run, toReview, inReview };
    },
  });
}

/** Those that nobody has answered are no list: where they are wanted, what is left out is named. */
function amongReviews(
  wanted: readonly WantedReview[] | null | undefined,
  having: (wanted: readonly WantedReview[]) => string[],
  reviewed: ReadonlyMap<string, Review>,
) {
  if (!wanted) return {};
  const fits = having(wanted);
  if (!standsIn(undefined, wanted)) return { among: fits };
  const among = new Set(fits);
  return { except: [...reviewed.keys()].filter((id) => !among.has(id)) };
}

interface NetworkPage extends Page<NetworkNode> {
  readonly run: Run;
  readonly toReview: number;
  readonly inReview: number;
}

function addPage({ Network, Run }: NetworkTypes) {
  const Networks = connection<NetworkNode, NetworkPage>('Network', Network);
  api.extend(Networks, {
    types: { Run },
    fields: {
      run: 'Run! The run that found these networks.',
      toReview:
        'Int! How many networks of the whole run have nothing decided about them; the filter does not matter.',
      inReview:
        'Int! How many networks of the whole run are in review: one person has answered, or several have and differ.',
      splitsToReview:
        'Int! How many splits the active run followed about which nothing is decided yet.',
    },
    resolve: {
      splitsToReview: async (_, __, modules) =>
        (await splitsFollowed(modules)).filter(({ review }) => review.state === 'in-review').length,
    },
  });
  return Networks;
}

/** Ways to networks: by what one holds, by its name, and by their ids. */
function addWays({ Network }: NetworkTypes): void {
  type Row = Holding['nodes'][number];
  const Row = api.implement(api.objectRef<Row>('NetworkHolding'), {
    description: 'A network whose ads hold the entity that was asked for.',
    types: { Network },
    fields: {
      network: 'Network! The network of the active run whose ads hold the entity.',
      ads: 'Int! How many ads of the network hold the entity, or are it.',
    },
    resolve: { network: ({ network }) => networkNode(network) },
  });
  type Holders = Page<Row> & Pick<Holding, 'adsAlone' | 'adsSince'>;
  const All = connection<Row, Holders>('NetworkHolding', Row);
  api.extend(All, {
    fields: {
      adsAlone: 'Int! How many ads hold the entity and are in no network.',
      adsSince:
        'Int! How many ads hold the entity and came after the run, which has not looked at them.',
    },
  });
  const few = scrolling({ usual: 5, most: 50 });
  api.query('networksHolding', {
    types: { All },
    gives:
      'All Networks of the active run that hold an entity: the network of an ad, or those of the ads that hold an identifier, image cluster or template, most such ads first. Null before the first run.',
    args: { id: 'ID! The id of an ad, identifier, image cluster or template.' },
    pages: few,
    resolve: async (_, { id, page }, modules) => {
      const found = await networksHolding(modules, id, page);
      return found ? { ...found, ...page.of(found.nodes, found.total) } : null;
    },
  });
  const AdIn = api.implement(api.objectRef<{ ad: string; network: string }>('AdInNetwork'), {
    description: 'An ad, and the network of the active run that it is in.',
    fields: { ad: 'ID! The ad.', network: 'ID! The network.' },
  });
  api.query('networksOfAds', {
    types: { AdIn },
    gives:
      '[AdIn!]! In which network of the active run each of these ads is; those in none are left out.',
    args: { ids: '[ID!]! The ids of the ads; at most 8000.' },
    resolve: async (_, { ids }, { store: { db } }) => {
      const run = await activeRunNumber(db);
      const found = run === undefined ? [] : await networksOfAds(db, run, atMost(ids));
      return [...found].map(([ad, network]) => ({ ad, network }));
    },
  });
  api.query('networkNamed', {
    types: { Network },
    gives: 'Network The network of the active run that has this name; null where there is none.',
    args: { name: 'String! Its name, such as “Network 1/30”, “network:1/30” or “1/30”.' },
    resolve: async (_, { name }, { store }) => {
      const found = await networkNamed(store, name);
      return found ? networkNode(found) : null;
    },
  });
  api.query('networksById', {
    types: { Network },
    gives: '[Network!]! The networks of these ids that the active run has; others are left out.',
    args: { ids: `[ID!]! Ids of networks, at most ${mostIds}.` },
    complexity: ({ ids }) => ({ field: 1, multiplier: ids.length }),
    resolve: async (_, { ids }, { store: { db } }) => {
      const run = await activeRunNumber(db);
      const asked = atMost(ids, mostIds);
      return run === undefined ? [] : (await networkRows(db, run, asked)).map(networkNode);
    },
  });
}

const mostIds = 500;
