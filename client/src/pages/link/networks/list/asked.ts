import type { NetworkListQueryVariables } from '../../../../gql/graphql.ts';
import { reviews, sorts } from './choices.ts';
import { type Address, adsOf, nameOf, whereOf } from './where.ts';

export const oneOf = <T extends string>(values: readonly T[], value: string | undefined) =>
  values.find((one) => one === value);

/** What the address asks for; what it cannot mean is left out. Where it asks for any review, what is decided comes below. */
export function askedFor(address: Address): NetworkListQueryVariables {
  const size = adsOf(address);
  const name = nameOf(address);
  return {
    sort: oneOf(sorts, address.sort) ?? 'SIZE',
    filter: {
      reviews: [oneOf(reviews, address.review) ?? 'TO_REVIEW'],
      ...whereOf(address),
      ...(size ? { size } : {}),
      ...(name ? { name } : {}),
    },
    offset: Math.max(0, Math.trunc(Number(address.from ?? 0)) || 0),
  };
}
