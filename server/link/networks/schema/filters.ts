import { AnyAll, type Builder, bothListed, DateRange } from '../../../core/graphql/index.ts';
import type { WhereAndWhen } from '../kept/narrowed.ts';

type Types = Builder extends PothosSchemaTypes.SchemaBuilder<infer T> ? T : never;
type Inputs = PothosSchemaTypes.InputFieldBuilder<Types, 'InputObject'>;

/** What lists of networks and of operations are both narrowed by. */
export const whereAndWhen = (t: Inputs) => ({
  countries: t.field({
    type: AnyAll,
    description: 'By ISO codes of the countries that its ads name, such as GB.',
  }),
  platforms: t.field({ type: AnyAll, description: 'By host names of the platforms of its ads.' }),
  firstSeen: t.field({
    type: DateRange,
    description: 'By the day on which the first of its ads was captured first.',
  }),
  lastSeen: t.field({
    type: DateRange,
    description: 'By the day on which the last of its ads was captured last.',
  }),
});

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
