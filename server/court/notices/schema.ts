import { api, connection, paging } from '../../core/graphql/index.ts';
import { caseOf } from '../cases/index.ts';
import {
  type AdState,
  actionKinds,
  adStates,
  adsBehind,
  type Decision,
  decisions,
  type FigurePart,
  type FollowedAd,
  figureParts,
  figuresOf,
  followed,
  followedOf,
  type Look,
  leastPublished,
  type Notice,
  type NoticeFigures,
  type NoticeStep,
  noticesOf,
  noticeThere,
  type PublicFigures,
  publicFigures,
  recordStep,
  type StepKind,
  stepKinds,
  withdrawStep,
} from './index.ts';

const initialsText = 'The initials of who signs: one to four letters, such as AB.';

interface TypeOfText {
  readonly $inferType: string;
}

/** What the letters' module calls its kinds, grounds and languages. */
interface LetterTypes {
  readonly Kind: TypeOfText;
  readonly Ground: TypeOfText;
  readonly Language: TypeOfText;
}

const takedowns = { kinds: actionKinds } as const;

/** The register of letters: what became of each, and figures of what platforms did. */
export function addNotices(letters: LetterTypes): void {
  const types = { ...letters, ...addStepType(), ...addAdTypes() };
  addRegister(types);
  addFigures(types);
  addSteps(types);
}

function addStepType() {
  const What = api.enumOf<StepKind>('NoticeStepKind', {
    description: 'What becomes of a letter.',
    values: stepKinds,
  });
  const Decided = api.enumOf<Decision>('NoticeDecision', {
    description: 'What a platform decided, as it says.',
    values: decisions,
  });
  const Step = api.implement(api.objectRef<NoticeStep>('NoticeStep'), {
    description: 'What became of a letter, as somebody wrote it down.',
    types: { What, Decided },
    fields: {
      what: 'What! What it was.',
      on: 'DateTime! When it was so.',
      decision: 'Decided Of a decision, what was decided.',
      words: 'String! Who sent it, the number of the receipt, or the reason of the decision.',
      author: 'String! The initials of who wrote it down.',
      at: 'DateTime! When it was written down.',
    },
  });
  return { What, Decided, Step };
}

function addAdTypes() {
  const State = api.enumOf<AdState>('NoticeAdState', {
    description: 'What later captures say of an ad that a letter lists.',
    values: adStates,
  });
  const LookType = api.implement(api.objectRef<Look>('NoticeLook'), {
    description: 'A capture, as a look at whether an ad is there.',
    fields: {
      id: 'ID! The id of the capture.',
      at: 'DateTime! When it was taken.',
    },
  });
  const Ad = api.implement(api.objectRef<FollowedAd>('NoticeAd'), {
    description: 'An ad that a letter lists, and what later captures say of it.',
    types: { State, Look: LookType },
    fields: {
      notice: 'ID! The id of the letter.',
      ad: 'ID! The id of the ad.',
      address: 'String! Its address, as the letter has it.',
      capture: 'ID! The capture that the letter lists: the last before it.',
      sha256: 'String! The SHA-256 of that capture.',
      state: 'State! What the captures since the letter say.',
      last: 'Look The last capture since.',
      gone: 'Look The first that found it gone; it may have gone earlier.',
      back: 'Look The first that had it again.',
      again:
        '[ID!]! Ads of the platform that came after it was gone, with the same words, picture or contact.',
    },
    resolve: {
      state: ({ since }) => since.state,
      last: ({ since }) => since.last,
      gone: ({ since }) => since.gone,
      back: ({ since }) => since.back,
    },
  });
  const Part = api.enumOf<FigurePart>('NoticeFigurePart', {
    description: 'What a figure of the register counts.',
    values: figureParts,
  });
  return { State, Ad, Part };
}

type Types = LetterTypes & ReturnType<typeof addStepType> & ReturnType<typeof addAdTypes>;

/** A letter, with what its ads came to. */
type FollowedNotice = Notice & { readonly followed: readonly FollowedAd[] };

function addRegister({ Step, Ad, Part, ...letters }: Types): void {
  const count = (state: AdState) => (notice: FollowedNotice) =>
    notice.followed.filter(({ since }) => since.state === state).length;
  const NoticeType = api.implement(api.objectRef<FollowedNotice>('Notice'), {
    description: 'A letter that was written, as the register has it. The program sends nothing.',
    types: { Step, ...letters },
    fields: {
      id: 'ID! The id of the letter in the register.',
      case: 'ID The id of the case that it is about; null: a selection.',
      kind: 'Kind! What it asks for.',
      ground: 'Ground On what it rests; null: nobody said.',
      language: 'Language! The language that it is written in.',
      platform: 'String! The host of the platform whose ads it lists.',
      letter: 'String! The name of its file.',
      sha256: 'String! The SHA-256 of its file.',
      at: 'DateTime! When it was written.',
      author: 'String The initials of who wrote it; null where nobody signed.',
      ads: 'Int! How many ads it lists.',
      steps: '[Step!]! What became of it, the first first.',
      notLooked: 'Int! Of how many ads no capture is later than the letter.',
      online: 'Int! How many ads the last capture has.',
      gone: 'Int! How many the last capture found gone.',
      back: 'Int! How many were gone and are there again.',
      again: 'Int! How many went, and others came with the same words, picture or contact.',
    },
    resolve: {
      notLooked: count('not-looked'),
      online: count('online'),
      gone: count('gone'),
      back: count('back'),
      again: ({ followed }) => followed.filter(({ again }) => again.length > 0).length,
    },
  });
  api.query('notices', {
    types: { Notices: connection('Notice', NoticeType) },
    gives: 'Notices! The register of letters, the last that was written first.',
    args: {
      case: 'ID Letters of this case alone.',
      platform: 'String Letters about the ads of this platform alone.',
    },
    pages: paging({ usual: 20, most: 50 }),
    resolve: async (_, { page, ...which }, { graph, store }) => {
      if (which.case) await caseOf(store.db, which.case);
      const wanted = { case: which.case ?? undefined, platform: which.platform ?? undefined };
      const { notices, total } = await noticesOf(store.db, wanted, page);
      const ads = await followed(graph, store.db, notices);
      return page.of(
        notices.map((notice) => ({
          ...notice,
          followed: ads.filter((ad) => ad.notice === notice.id),
        })),
        total,
      );
    },
  });
  api.query('noticeAds', {
    types: { Ads: connection('NoticeAd', Ad), Part },
    gives:
      'Ads! The ads that a letter lists, or those behind a figure of a platform, with the captures that say so.',
    args: {
      notice: 'ID The id of a letter; a platform and a part where it is left out.',
      platform: 'String The host of a platform.',
      country: api.usually('', 'String The code of a country; empty: of ads that name none.'),
      part: api.usually('ads', 'Part What the figure counts.'),
    },
    pages: paging({ usual: 50, most: 200 }),
    resolve: async (_, { notice, platform, country, part, page }, { graph, store }) => {
      if (notice) await noticeThere(store.db, notice);
      const ads = await followedOf(graph, store.db, notice ? { id: notice } : takedowns);
      const of = { platform: platform ?? '', country: country ?? '' };
      return page.slice(notice ? ads : adsBehind(ads, part ?? 'ads', of));
    },
  });
}

function addFigures({ Part }: Types): void {
  const Count = api.implement(api.objectRef<{ part: FigurePart; count: number }>('NoticeCount'), {
    description: 'A count of the register; `noticeAds` gives the ads behind it.',
    types: { Part },
    fields: { part: 'Part! What is counted.', count: 'Int! How many ads.' },
  });
  const Figures = api.implement(api.objectRef<NoticeFigures>('NoticeFigures'), {
    description:
      'What became of the ads of takedown notices to one platform, by one country that they name.',
    types: { Count },
    fields: {
      platform: 'String! The host of the platform.',
      country: 'String! The code of the country; empty where the ads name none.',
      notices: 'Int! How many notices.',
      counts: '[Count!]! The counts, each by what it counts.',
      known24: 'Int! Of how many ads it is known whether they were there after 24 hours.',
      medianHours:
        'Float Hours until half the ads were found gone, by Kaplan and Meier: what is still there counts as watched so far. Null where half were not gone.',
      lowHours: 'Float The lower 95 % limit of the median.',
      highHours: 'Float The upper 95 % limit of the median; null where it was not reached.',
    },
    resolve: {
      counts: ({ counts }) =>
        (Object.entries(counts) as [FigurePart, number][]).map(([part, count]) => ({
          part,
          count,
        })),
      medianHours: ({ survival }) => survival.median,
      lowHours: ({ survival }) => survival.low,
      highHours: ({ survival }) => survival.high,
    },
  });
  api.query('noticeFigures', {
    types: { Figures },
    gives: '[Figures!]! Figures of the takedown notices, by platform and country.',
    resolve: async (_, __, { graph, store }) =>
      figuresOf(await followedOf(graph, store.db, takedowns)),
  });
  const told = `null where it, or what is left, is 1 to ${leastPublished - 1}`;
  const Public = api.implement(api.objectRef<PublicFigures>('PublicNoticeFigures'), {
    description: 'The same figures for everybody: no ad, no address, no small count.',
    fields: {
      platform: 'String! The host of the platform.',
      country: 'String! The code of the country; empty where the ads name none.',
      ads: `Int! Ads in notices that were sent; rows of fewer than ${leastPublished} are left out.`,
      answered: `Int Ads in notices that were answered; ${told}.`,
      looked: `Int Ads that were captured again; ${told}.`,
      gone: `Int Ads found gone; ${told}.`,
      again: `Int Ads that went while others came with the same words, picture or contact; ${told}.`,
      past24: 'Int Of a hundred ads, how many were there after 24 hours.',
      medianHours: 'Int Hours until half were found gone.',
    },
  });
  api.query('publicNoticeFigures', {
    types: { Public },
    gives: '[Public!]! Figures of the takedown notices that can be published.',
    resolve: async (_, __, { graph, store }) =>
      publicFigures(figuresOf(await followedOf(graph, store.db, takedowns))),
  });
}

function addSteps({ What, Decided }: Types): void {
  const base = {
    notice: 'ID! The id of the letter in the register.',
    what: 'What! What became of it.',
  } as const;
  const initials = `String! ${initialsText}` as const;
  api.mutation('recordNoticeStep', {
    types: { What, Decided },
    gives:
      'Boolean! Writes down that a letter was sent, received or decided on. Nothing is sent by it.',
    args: {
      ...base,
      on: 'DateTime! When it was so; in the order sent, received, decided.',
      decision: 'Decided What was decided; of a decision alone.',
      words: 'String! Who sent it, the number of the receipt, or the reason of the decision.',
      initials,
    },
    resolve: async (_, { initials: signed, decision, ...said }, { store }) => {
      await recordStep(store.db, signed, { ...said, decision: decision ?? undefined }, new Date());
      return true;
    },
  });
  api.mutation('withdrawNoticeStep', {
    types: { What },
    gives: 'Boolean! Takes back what was written down of a letter; it stays on record.',
    args: { ...base, initials },
    resolve: async (_, { initials: signed, ...said }, { store }) => {
      await withdrawStep(store.db, signed, said, new Date());
      return true;
    },
  });
}
