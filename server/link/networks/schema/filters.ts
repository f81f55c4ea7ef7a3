import { AnyAll, bothListed, DateRange } from '../../../core/graphql/index.ts';
import type { WhereAndWhen } from '../kept/narrowed.ts';

/** What lists of networks and of operations are both narrowed by; `whereTypes` are its types. */
export const whereAndWhen = {
  countries: 'AnyAll By ISO codes of the countries that its ads name, such as GB.',
  platforms: 'AnyAll By host names of the platforms of its ads.',
  firstSeen: 'DateRange By the day on which the first of its ads was captured first.',
  lastSeen: 'DateRange By the day on which the last of its ads was captured last.',
} as const;
export const whereTypes = { AnyAll, DateRange };

/** The same as the store takes it. @throws LIMIT where a list is too long */
export const whereIn = (wanted: {
  readonly countries?: typeof AnyAll.$inferInput | null | undefined;
  readonly platforms?: typeof AnyAll.$inferInput | null | undefined;
  readonly firstSeen?: typeof DateRange.$inferInput | null | undefined;
  readonly lastSeen?: typeof DateRange.$inferInput | null | undefined;
}): WhereAndWhen => ({
  countries: bothListed(wanted.countries, 'countries'),
  platforms: bothListed(wanted.platforms, 'platforms'),
  firstSeen: wanted.firstSeen ?? {},
  lastSeen: wanted.lastSeen ?? {},
});
