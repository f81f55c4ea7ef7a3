import type { Builder } from '../../api/builder.ts';
import { type Holding, networksHolding } from '../explained/holding.ts';
import { splitsFollowed } from '../judged/followed-splits.ts';
import { type Review, reviewStates, reviewsInRun } from '../judged/review.ts';
import { networkNamed } from '../kept/named.ts';
import { type NetworkRow, networkPage, networkRows, networkSorts } from '../kept/networks.ts';
import { activeRunNumber, hasRun, runOf } from '../kept/records.ts';
import type { Run } from '../run.ts';
import { connection, type Listed, limitArg, pageArgs, pageOf, upTo, within } from './fields.ts';
import type { NetworkTypes } from './types.ts';

/** As a review says, or `decided` of the ads that the network has now: what was said of others decides nothing of these. */
type Standing = Review['state'] | 'decided';

const standsSo = ({ state, changedSince }: Review, standing: Standing): boolean =>
  standing === 'decided' ? state !== 'in-review' && !changedSince : state === standing;

/** What the list is asked for by review: networks that stand so, or all but those. */
const wantedReviews = {
  TO_REVIEW: { except: ['decided'], description: 'Nothing is decided of the ads that it has.' },
  UNSIGNED: { except: reviewStates, description: 'Nobody has answered.' },
  IN_REVIEW: { among: ['in-review'], description: 'One has answered, or several differ.' },
  DECIDED: { among: ['decided'], description: 'Two people agree about the ads that it has.' },
  CONFIRMED: { among: ['confirmed'], description: 'Two people confirm it.' },
  REJECTED: { among: ['rejected'], description: 'Two people reject it.' },
  SPLIT: { among: ['split'], description: 'Two people split it; the next run does.' },
} as const;

/** The networks of a run, by what people answered of them, where they are and how large. */
export function addLists(builder: Builder, types: NetworkTypes): void {
  addWays(builder, types);
  const Page = addPage(builder, types);
  const Sort = builder.enumType('NetworkSort', { values: networkSorts });
  const Wanted = builder.enumType('NetworkReviewFilter', {
    values: Object.fromEntries(
      Object.entries(wantedReviews).map(([value, { description }]) => [value, { description }]),
    ) as Record<keyof typeof wantedReviews, { description: string }>,
  });
  builder.queryField('networks', (t) =>
    t.field({
      type: Page,
      nullable: true,
      description: 'Networks of the active run, or of one that is kept; null before the first run.',
      args: {
        run: t.arg.int(),
        sort: t.arg({ type: Sort, defaultValue: 'SIZE' }),
        country: t.arg.string({ description: 'ISO code' }),
        platform: t.arg.string(),
        minSize: t.arg.int(),
        review: t.arg({ type: Wanted }),
        ...pageArgs(builder),
      },
      complexity: upTo(200),
      resolve: async (_, { run: n, sort, review, offset, limit, ...filter }, room) => {
        const { db } = room.store;
        if (!n && !(await hasRun(db))) return null;
        const run = await runOf(db, n ?? undefined);
        const reviewed = await reviewsInRun(db, run.n, room.judgements);
        const of = (standings: readonly Standing[]) =>
          [...reviewed].flatMap(([id, review]) =>
            standings.some((one) => standsSo(review, one)) ? [id] : [],
          );
        const asked = review ? wantedReviews[review] : undefined;
        const among = {
          ...(asked && 'among' in asked ? { among: of(asked.among) } : {}),
          ...(asked && 'except' in asked ? { except: of(asked.except) } : {}),
        };
        const wanted = {
          country: filter.country ?? undefined,
          platform: filter.platform ?? undefined,
          minSize: filter.minSize ?? undefined,
        };
        const page = { sort: sort ?? 'SIZE', ...pageOf({ offset, limit }, 200) };
        const { networks: nodes, total } = await networkPage(
          db,
          run.n,
          { ...wanted, ...among },
          page,
        );
        // Each says how it stands, and the judgements are read already.
        for (const network of nodes)
          room.loaders.review.prime(network, reviewed.get(network.id) ?? null);
        const toReview = run.counts.networks - of(['decided']).length;
        return { nodes, total, run, toReview, inReview: of(['in-review']).length };
      },
    }),
  );
}

interface Page extends Listed<NetworkRow> {
  readonly run: Run;
  readonly toReview: number;
  readonly inReview: number;
}

function addPage(builder: Builder, { Network, Run }: NetworkTypes) {
  const Page = connection<NetworkRow, Page>(builder, 'NetworkConnection', Network);
  builder.objectFields(Page, (t) => ({
    run: t.expose('run', { type: Run }),
    toReview: t.exposeInt('toReview', {
      description: 'Of all networks of the run: those of which nothing is decided.',
    }),
    inReview: t.exposeInt('inReview', {
      description: 'Of these: those that somebody has answered.',
    }),
    splitsToReview: t.int({
      description: 'Splits that the active run followed and of which nothing is decided.',
      resolve: async (_, __, room) =>
        (await splitsFollowed(room)).filter(({ review }) => review.state === 'in-review').length,
    }),
  }));
  return Page;
}

/** Ways to networks: by what one holds, by its name, and by their ids. */
function addWays(builder: Builder, { Network }: NetworkTypes): void {
  const Row = builder.objectRef<Holding['nodes'][number]>('NetworkHolding').implement({
    fields: (t) => ({
      network: t.expose('network', { type: Network }),
      ads: t.exposeInt('ads', { description: 'Ads of the network that hold it.' }),
    }),
  });
  const All = connection<Holding['nodes'][number], Holding>(
    builder,
    'NetworkHoldingConnection',
    Row,
  );
  builder.objectFields(All, (t) => ({
    adsAlone: t.exposeInt('adsAlone', { description: 'Ads that hold it and are in no network.' }),
    adsSince: t.exposeInt('adsSince', {
      description: 'Ads that hold it and came after the run, which has not looked at them.',
    }),
  }));
  builder.queryFields((t) => ({
    networksHolding: t.field({
      type: All,
      nullable: true,
      description:
        'The networks of the active run in which an ad is, or ads that hold an identifier, picture or template, those with most of its ads first; null before the first run.',
      args: { id: t.arg.id({ required: true }), ...limitArg(builder, 5) },
      complexity: upTo(50),
      resolve: (_, { id, limit }, room) => networksHolding(room, id, within(limit, 50)),
    }),
    networkNamed: t.field({
      type: Network,
      nullable: true,
      description:
        'The network of the active run that is called so: “Network 1/30”, “network:1/30” or “1/30”.',
      args: { name: t.arg.string({ required: true }) },
      resolve: (_, { name }, { store }) => networkNamed(store, name),
    }),
    networksById: t.field({
      type: [Network],
      description: 'Those of these networks that the active run has, by id.',
      args: { ids: t.arg.idList({ required: true }) },
      complexity: ({ ids }) => ({ field: 1, multiplier: ids.length }),
      resolve: async (_, { ids }, { store: { db } }) => {
        const run = await activeRunNumber(db);
        return run === undefined ? [] : networkRows(db, run, ids);
      },
    }),
  }));
}
