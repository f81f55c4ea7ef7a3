import { isNetworkId } from '../../../core/model/index.ts';
import type { Tables } from '../../../core/store/index.ts';
import { packed } from '../kept/packed.ts';
import type { FoundOperations } from './held.ts';

/** As the store keeps them. */
export function operationRows(run: number, { operations, associations }: FoundOperations) {
  return {
    operation: operations.map(({ members, hash, content, ...one }): Tables['operation'] => {
      const networks = members.filter(isNetworkId).length;
      return {
        ...{ ...one, run, networks, alone: members.length - networks, members: hash },
        countries: JSON.stringify(one.countries),
        platforms: JSON.stringify(one.platforms),
        content: packed(content),
      };
    }),
    operationMember: operations.flatMap(({ id, members }) =>
      members.map((member) => ({ run, operation: id, member })),
    ),
    association: associations.map(
      ({ a, b, probability, weight, ...content }): Tables['association'] => ({
        ...{ run, a, b, probability, weight, content: JSON.stringify(content) },
      }),
    ),
  };
}
