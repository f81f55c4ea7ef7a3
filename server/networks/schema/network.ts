import type { Builder } from '../../api/builder.ts';
import { notFound } from '../../api/errors.ts';
import {
  adsShowing,
  adsWithout,
  bridgeAt,
  hasRun,
  heldOf,
  judgementsOn,
  memberPage,
  membersWhere,
  networkPage,
  networkRow,
  networkSorts,
  type Review,
  reviewStates,
  reviewsInRun,
  runOf,
  splitsFollowed,
} from '../index.ts';
import { addBridges } from './bridges.ts';
import { addCopied } from './copied.ts';
import { addCopying } from './copying.ts';
import { addHolding } from './holding.ts';
import { addHolds } from './holds.ts';
import { addIndicators } from './indicators.ts';
import { addJoins } from './joins.ts';
import { pageOf, within } from './limits.ts';
import { addMisses } from './misses.ts';
import { addNotes } from './notes.ts';
import { addTree } from './tree.ts';
import { enumValues, type NetworkTypes } from './types.ts';
import { addWhere } from './where.ts';
import { addWithout } from './without.ts';

/** Networks: who is in them, what holds them together, what would part them, and what they are not joined with. */
export function addNetworks(builder: Builder, types: NetworkTypes): void {
  const { Network, Judgement, Review: ReviewType } = types;
  const State = builder.enumType('ReviewState', { values: enumValues(reviewStates) });
  ReviewType.implement({
    fields: (t) => ({
      state: t.field({
        type: State,
        description: 'In review: one person has answered, or several have and differ.',
        resolve: ({ state }) => state,
      }),
      differ: t.exposeBoolean('differ', { description: 'Those who answered do not agree.' }),
      changedSince: t.exposeBoolean('changedSince', {
        description: 'Its ads are others than when it was reviewed.',
      }),
      at: t.field({
        type: 'DateTime',
        description: 'When the last of them answered.',
        resolve: ({ answers }) => answers.at(-1)?.at ?? '',
      }),
      answers: t.field({
        type: [Judgement],
        description: 'One of each person, the oldest first.',
        resolve: ({ answers }) => [...answers],
      }),
    }),
  });
  const Members = addMembers(builder, types);
  Network.implement({
    description:
      'Ads that belong together, by a run of resolution: inferred, and as sure as its weakest join.',
    fields: (t) => ({
      id: t.exposeID('id'),
      caption: t.string({ resolve: ({ id }) => id.replace(/^network:/, 'Network ') }),
      run: t.exposeInt('run'),
      size: t.exposeInt('size', { description: 'Ads.' }),
      score: t.exposeFloat('score', {
        description: '0..1: how probable the least probable of its joins is.',
      }),
      identifiersTotal: t.exposeInt('identifiers'),
      bridgesTotal: t.exposeInt('bridges'),
      recent: t.exposeInt('recent', {
        description: 'Growth: ads first captured in the last 30 days of the graph …',
      }),
      before: t.exposeInt('before', { description: '… and in the 30 days before these.' }),
      firstSeen: t.field({ type: 'DateTime', resolve: ({ firstSeen }) => firstSeen }),
      lastSeen: t.field({ type: 'DateTime', resolve: ({ lastSeen }) => lastSeen }),
      countries: t.stringList({
        description: 'Codes of the countries that ads name, those with most ads first.',
        resolve: ({ countries }) => [...countries],
      }),
      platforms: t.stringList({ resolve: ({ platforms }) => [...platforms] }),
      review: t.field({
        type: ReviewType,
        nullable: true,
        description: 'What reviewers said; null while nobody has.',
        resolve: (network, _, { loaders }) => loaders.review.load(network),
      }),
      judgements: t.field({
        type: [Judgement],
        description:
          'Of it, of its ads and of what they hold; the newest first, withdrawn ones too.',
        resolve: (network, _, { judgements, loaders }) =>
          judgementsOn(judgements, network.id, async () => ({
            ads: await loaders.members.load(network),
            content: await loaders.networkContent.load(network),
          })),
      }),
      members: t.field({
        type: Members,
        description: 'Its ads, by id; narrowed, those that the graph holds and that fit.',
        args: {
          country: t.arg.string({ description: 'ISO code; empty: none stated.' }),
          platform: t.arg.string(),
          place: t.arg.id(),
          holds: t.arg.idList({
            description:
              'Identifiers, pictures, wordings, and sets of pages as the tree names them: an ad has to hold all of them.',
          }),
          week: t.arg.string({ description: 'Its Monday, YYYY-MM-DD: first captured then.' }),
          indicator: t.arg.id({ description: 'One that the ads show, by the run.' }),
          without: t.arg.id({
            description: 'A bridge: those of one part that is left without it.',
          }),
          part: t.arg.int({ defaultValue: 0, description: 'Which: its place in that order.' }),
          offset: t.arg.int({ defaultValue: 0 }),
          limit: t.arg.int({ defaultValue: 50 }),
        },
        complexity: ({ limit }) => ({ field: 1, multiplier: within(limit, 200) }),
        resolve: async (network, { offset, limit, indicator, without, part, ...wanted }, room) => {
          const page = pageOf({ offset, limit }, 200);
          const filter = Object.entries(wanted).filter(([, value]) => value != null);
          if (filter.length === 0 && indicator == null && without == null)
            return { total: network.size, ids: await memberPage(room.store.db, network, page) };
          const members = await room.loaders.members.load(network);
          const content =
            indicator == null && without == null && !wanted.holds
              ? undefined
              : await room.loaders.networkContent.load(network);
          const showing = indicator == null ? members : adsShowing(content, members)(indicator);
          const parted =
            without == null
              ? members
              : content &&
                adsWithout(bridgeAt(network, content, without), content, members)?.[part ?? 0];
          const { holds, onPages } = heldOf(content, members, wanted.holds ?? []);
          const among = showing.filter(isIn(parted ?? [])).filter(isIn(onPages));
          const ids = await membersWhere(room.graph, among, {
            ...Object.fromEntries(filter),
            holds,
          });
          return { total: ids.length, ids: ids.slice(page.offset, page.offset + page.limit) };
        },
      }),
    }),
  });
  const joins = addJoins(builder, types);
  addHolds(builder, types);
  addBridges(builder, types);
  addMisses(builder, types, joins);
  addNotes(builder, types);
  addWhere(builder, types);
  addIndicators(builder, types);
  addWithout(builder, types, addTree(builder, types));
  addCopied(builder, types);
  addCopying(builder, types);
  addHolding(builder, types);
  addLists(builder, types);
}

const isIn = (ids: readonly string[]) => {
  const all = new Set(ids);
  return (id: string) => all.has(id);
};

function addMembers(builder: Builder, { Entity }: NetworkTypes) {
  return builder
    .objectRef<{ readonly total: number; readonly ids: readonly string[] }>('NetworkMembers')
    .implement({
      fields: (t) => ({
        total: t.exposeInt('total'),
        ads: t.field({
          type: [Entity],
          description: 'By id; those that the graph holds.',
          resolve: async ({ ids }, _, { loaders }) =>
            (await loaders.entity.loadMany(ids)).flatMap((one) =>
              one === undefined || one instanceof Error ? [] : [one],
            ),
        }),
      }),
    });
}

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

function addLists(builder: Builder, { Network, Run }: NetworkTypes): void {
  const Sort = builder.enumType('NetworkSort', { values: networkSorts });
  const Wanted = builder.enumType('NetworkReviewFilter', {
    values: Object.fromEntries(
      Object.entries(wantedReviews).map(([value, { description }]) => [value, { description }]),
    ) as Record<keyof typeof wantedReviews, { description: string }>,
  });
  type Page = Awaited<ReturnType<typeof networkPage>> & {
    run: Awaited<ReturnType<typeof runOf>>;
    toReview: number;
    inReview: number;
  };
  const PageType = builder.objectRef<Page>('NetworkPage').implement({
    fields: (t) => ({
      run: t.field({ type: Run, resolve: ({ run }) => run }),
      total: t.exposeInt('total', { description: 'Networks that the filter leaves.' }),
      toReview: t.exposeInt('toReview', {
        description: 'Of all networks of the run: those of which nothing is decided.',
      }),
      inReview: t.exposeInt('inReview', {
        description: 'Of these: those that somebody has answered.',
      }),
      splitsToReview: t.int({
        description: 'Splits that the run in force followed and of which nothing is decided.',
        resolve: async (_, __, room) =>
          (await splitsFollowed(room)).filter(({ review }) => review.state === 'in-review').length,
      }),
      networks: t.field({ type: [Network], resolve: ({ networks }) => [...networks] }),
    }),
  });
  builder.queryField('networks', (t) =>
    t.field({
      type: PageType,
      nullable: true,
      description:
        'Networks of the run in force, or of one that is kept; null before the first run.',
      args: {
        run: t.arg.int(),
        sort: t.arg({ type: Sort, defaultValue: 'SIZE' }),
        country: t.arg.string({ description: 'ISO code' }),
        platform: t.arg.string(),
        minSize: t.arg.int(),
        review: t.arg({ type: Wanted }),
        offset: t.arg.int({ defaultValue: 0 }),
        limit: t.arg.int({ defaultValue: 50 }),
      },
      complexity: ({ limit }) => ({ field: 1, multiplier: within(limit, 200) }),
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
        const found = await networkPage(db, run.n, { ...wanted, ...among }, page);
        // Each says how it stands, and the judgements are read already.
        for (const network of found.networks)
          room.loaders.review.prime(network, reviewed.get(network.id) ?? null);
        const toReview = run.counts.networks - of(['decided']).length;
        return { ...found, run, toReview, inReview: of(['in-review']).length };
      },
    }),
  );
  builder.queryField('network', (t) =>
    t.field({
      type: Network,
      args: { id: t.arg.id({ required: true }), run: t.arg.int() },
      resolve: async (_, { id, run }, { store }) => {
        if (!id.startsWith('network:')) throw notFound('network', id);
        return networkRow(store.db, id, run ?? undefined);
      },
    }),
  );
}
