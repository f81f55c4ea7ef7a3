import type { NoticeAd } from './notice-register.ts';
import { type Since, watchedOf } from './since.ts';
import { hoursBetween, type Survival, survivalOf, type Watched } from './survival.ts';

/** An ad that a letter lists, with what came of it. */
export interface FollowedAd extends NoticeAd {
  readonly platform: string;
  /** Codes of the countries that it names. */
  readonly countries: readonly string[];
  readonly sent: string | null;
  /** When the platform first answered: a receipt or a decision. */
  readonly answered: string | null;
  readonly since: Since;
  /** Other ads of the platform that came after it was gone and share words, a picture or a contact with it. */
  readonly again: readonly string[];
}

/** What a figure counts: the ads that stand behind it are listed by this name. */
export const figureParts = {
  ads: 'Ads that were named in a letter which was sent.',
  answered: 'Of these, in a letter that was answered.',
  looked: 'Of these, captured again after the letter.',
  gone: 'Found gone by a later capture.',
  online: 'There in the last capture.',
  back: 'Gone, and there again.',
  again: 'Gone, and others came with the same words, picture or contact.',
  past24: 'Known to be there 24 hours after the letter, or longer.',
} as const;
export type FigurePart = keyof typeof figureParts;

/** Figures of one platform and one country. */
export interface NoticeFigures {
  readonly platform: string;
  /** '' where no ad names one. */
  readonly country: string;
  readonly notices: number;
  readonly counts: Readonly<Record<FigurePart, number>>;
  /** Of how many it is known whether they were there after 24 hours. */
  readonly known24: number;
  /** Hours from the letter to the first capture that found the ad gone. */
  readonly survival: Survival;
}

const daysHours = 24;

/** Whether it was there after 24 hours; undefined where no capture tells. */
function pastDay(followed: FollowedAd): boolean | undefined {
  const { sent, since } = followed;
  if (sent === null || since.state === 'gone-before') return undefined;
  const watched = watchedOf(since, sent);
  if (!watched) return undefined;
  // Found gone later than that, it may have gone before: only a look that had it tells.
  if (since.seen && hoursBetween(sent, since.seen.at) >= daysHours) return true;
  return since.gone && watched.hours <= daysHours ? false : undefined;
}

const isIn: Readonly<Record<FigurePart, (followed: FollowedAd) => boolean>> = {
  ads: ({ sent }) => sent !== null,
  answered: ({ answered }) => answered !== null,
  looked: ({ since }) => since.last !== null,
  gone: ({ since }) => since.gone !== null,
  online: ({ since }) => since.state === 'online',
  back: ({ since }) => since.state === 'back',
  again: ({ again }) => again.length > 0,
  past24: (followed) => pastDay(followed) === true,
};

/** Letters that ask for an action; the others have no time to it. */
export const actionKinds = ['takedown'] as const;

/** The ads behind a figure. */
export const adsBehind = (
  followed: readonly FollowedAd[],
  part: FigurePart,
  of: { readonly platform: string; readonly country: string },
): FollowedAd[] =>
  followed.filter(
    (one) =>
      one.sent !== null &&
      one.platform === of.platform &&
      countriesOf(one).includes(of.country) &&
      isIn[part](one),
  );

const countriesOf = ({ countries }: FollowedAd): readonly string[] =>
  countries.length === 0 ? [''] : countries;

/** By platform and country; an ad that names several countries counts in each. */
export function figuresOf(followed: readonly FollowedAd[]): NoticeFigures[] {
  const groups = new Map<string, FollowedAd[]>();
  for (const one of followed) {
    if (one.sent === null) continue;
    for (const country of countriesOf(one)) {
      const key = JSON.stringify([one.platform, country]);
      groups.set(key, [...(groups.get(key) ?? []), one]);
    }
  }
  return [...groups]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, group]) => {
      const [platform = '', country = ''] = JSON.parse(key) as string[];
      const watched = group
        .map(({ since, sent }) => watchedOf(since, sent))
        .filter((one): one is Watched => one !== undefined);
      const parts = Object.keys(figureParts) as FigurePart[];
      return {
        ...{ platform, country },
        notices: new Set(group.map(({ notice }) => notice)).size,
        counts: Object.fromEntries(
          parts.map((part) => [part, group.filter(isIn[part]).length]),
        ) as Record<FigurePart, number>,
        known24: group.filter((one) => pastDay(one) !== undefined).length,
        survival: survivalOf(watched),
      };
    });
}
