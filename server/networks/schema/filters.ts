import type { Builder } from '../../api/builder.ts';
import { atMost } from '../../api/limits.ts';
import type { WhereAndWhen } from '../kept/narrowed.ts';
import type { NetworkTypes } from './types.ts';

type Types = Builder extends PothosSchemaTypes.SchemaBuilder<infer T> ? T : never;
type Inputs = PothosSchemaTypes.InputFieldBuilder<Types, 'InputObject'>;

/** What lists of networks and of operations are both narrowed by. */
export const whereAndWhen = (
  t: Inputs,
  { AnyAll, DateRange }: Pick<NetworkTypes, 'AnyAll' | 'DateRange'>,
) => ({
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

const mostValues = 100;

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
  countries: valuesOf(wanted.countries, 'countries'),
  platforms: valuesOf(wanted.platforms, 'platforms'),
  firstSeen: wanted.firstSeen ?? {},
  lastSeen: wanted.lastSeen ?? {},
});

const valuesOf = (wanted: Wanted | null | undefined, name: string) => ({
  any: wanted?.any ? atMost(wanted.any, mostValues, `${name}.any`) : undefined,
  all: atMost(wanted?.all ?? [], mostValues, `${name}.all`),
});
