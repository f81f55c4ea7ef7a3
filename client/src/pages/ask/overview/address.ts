import type { Kind, OverviewQueryVariables } from '../../../gql/graphql.ts';
import { kindOrder, kindStyles } from '../../../theme/kinds.ts';

export type Address = Readonly<Record<string, string | undefined>>;

/** Kinds of identifiers that an ad can be asked to hold. */
export const countedKinds = kindOrder.filter((kind) => kindStyles[kind].family === 'identifier');

/** What the address asks for; undefined: nothing is narrowed by it. */
export interface Asked {
  /** Days, YYYY-MM-DD, both included. */
  from: string | undefined;
  to: string | undefined;
  /** The day to which growth is counted; undefined: the usual one. */
  growth: string | undefined;
  country: string | undefined;
  platform: string | undefined;
  kind: Kind | undefined;
  level: number | undefined;
  /** The codes of two countries. */
  corridor: readonly [string, string] | undefined;
}

const isCode = (text: string): boolean => /^[A-Z]{2}$/.test(text);

/** A day that exists: 31 February does not. */
function dayOf(text: string | undefined): string | undefined {
  if (!text || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const time = Date.parse(`${text}T00:00:00.000Z`);
  return Number.isNaN(time) || !new Date(time).toISOString().startsWith(text) ? undefined : text;
}

/** Reads an address; what is not understood counts as not there. */
export function readAsked(address: Address): Asked {
  const level = Number(address.level);
  const [one = '', other = '', ...more] = (address.corridor ?? '').split(',');
  const isPair = isCode(one) && isCode(other) && one !== other && more.length === 0;
  return {
    from: dayOf(address.from),
    to: dayOf(address.to),
    growth: dayOf(address.growth),
    country: address.country && isCode(address.country) ? address.country : undefined,
    platform: address.platform || undefined,
    kind: countedKinds.find((kind) => kind === address.kind),
    level: Number.isInteger(level) && level >= 1 && level <= 5 ? level : undefined,
    corridor: isPair ? [one, other] : undefined,
  };
}

/** Whether any ad may be left out. */
export const isNarrowed = ({ from, to, country, platform, kind }: Asked): boolean =>
  [from, to, country, platform, kind].some((value) => value !== undefined);

/** The same as the server is asked. */
export const variablesOf = ({
  from,
  to,
  country,
  platform,
  kind,
  growth,
}: Asked): OverviewQueryVariables => ({
  growthTo: growth ?? null,
  days: from || to ? { from: from ?? null, to: to ?? null } : null,
  countries: country ? [country] : [],
  platforms: platform ? [platform] : [],
  kinds: kind ? [kind] : [],
});
