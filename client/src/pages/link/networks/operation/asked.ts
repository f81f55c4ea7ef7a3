import type { OperationListQueryVariables, OperationSort } from '../../../../gql/graphql.ts';
import { type Address, adsOf, whereOf } from '../list/where.ts';

export const operationSorts = [
  'ADS',
  'NETWORKS',
  'SURE',
  'LEAST_PROBABLE',
  'LAST_SEEN',
] as const satisfies readonly OperationSort[];

export const mostLevel = 5;

/** Whether an id is an operation's: the same place in the address names a network or an operation. */
export const isOperation = (id: string | undefined): boolean =>
  id?.startsWith('operation:') ?? false;

/** What the list shows: what the address says, else what the id in it is. */
export const listedBy = (address: Address, id: string | undefined): 'network' | 'operation' =>
  address.by === 'operation' || (address.by === undefined && isOperation(id))
    ? 'operation'
    : 'network';

/** The level that the address asks for; undefined: the run's usual one. */
export function levelOf({ level }: Address): number | undefined {
  const asked = Number(level);
  return Number.isInteger(asked) && asked >= 1 && asked <= mostLevel ? asked : undefined;
}

/** What the address asks of the list of operations; what it cannot mean is left out. */
export function operationsAsked(address: Address): OperationListQueryVariables {
  const ads = adsOf(address);
  return {
    level: levelOf(address) ?? null,
    sort: operationSorts.find((one) => one === address.sort) ?? 'ADS',
    filter: { ...whereOf(address), ...(ads ? { ads } : {}) },
    offset: Math.max(0, Math.trunc(Number(address.from ?? 0)) || 0),
  };
}
