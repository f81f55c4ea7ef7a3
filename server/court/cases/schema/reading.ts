import { connection, paging, query } from '../../../core/graphql/index.ts';
import { caseOf, listedCases } from '../index.ts';
import type { CaseTypes } from './case-fields.ts';

const pages = paging({ usual: 50, most: 200 });

/** The cases, and one of them. */
export function addReading({ Case, Status }: CaseTypes): void {
  const Cases = connection('Case', Case);
  query('cases', {
    types: { Cases, Status },
    gives: 'Cases! The cases, the one that was changed last first.',
    args: {
      status: 'Status Only those that are open, or archived.',
      holding: 'ID Only those that have this entity, network or operation in their scope.',
    },
    pages,
    resolve: async (_, { status, holding, page }, { store }) => {
      const wanted = { status: status ?? undefined, holding: holding ?? undefined };
      const { cases, total } = await listedCases(store.db, wanted, page);
      return page.of(cases, total);
    },
  });
  query('case', {
    types: { Case },
    gives: 'Case! One case. NOT_FOUND where there is none.',
    args: { id: 'ID! The id of the case.' },
    resolve: (_, { id }, { store }) => caseOf(store.db, id),
  });
}
