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

interface Wanted {
  readonly any?: readonly string[] | null | undefined;
  readonly all?: readonly string[] | null | undefined;
}
interface Days {
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
}

/** The same as the store takes it. @throws LIMIT where a list is too long */
export const whereIn = (wanted: {
  readonly countries?: Wanted | null | undefined;
  readonly platforms?: Wanted | null | undefined;
  readonly firstSeen?: Days | null | undefined;
  readonly lastSeen?: Days | null | undefined;
}): WhereAndWhen => ({
  countries: bothListed(wanted.countries, 'countries'),
  platforms: bothListed(wanted.platforms, 'platforms'),
  firstSeen: wanted.firstSeen ?? {},
  lastSeen: wanted.lastSeen ?? {},
});
