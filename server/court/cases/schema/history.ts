import {
  builder,
  connection,
  enumValues,
  field,
  implement,
  objectRef,
  paging,
  type TypeOf,
} from '../../../core/graphql/index.ts';
import { type CaseChange, type CaseFile, type CaseWhat, caseWhats, changesOf } from '../index.ts';

const changePages = paging({ usual: 50, most: 200 });

/** The history of a case. */
export function addHistory(Case: TypeOf<CaseFile>): void {
  const What = builder.enumType('CaseWhat', {
    description: 'What a change of a case changed.',
    values: enumValues<CaseWhat>(caseWhats),
  });
  const Change = implement(objectRef<CaseChange>('CaseChange'), {
    description: 'A change of a case, as its history keeps it.',
    types: { What },
    fields: {
      at: 'DateTime! When it was changed.',
      by: 'String! The initials of who made the change.',
      what: 'What! What was changed.',
      about:
        '[String!]! Of details their names; of the scope the ids that came or left; of a note, a task or an entry its id; of exhibits the first and the last number; of a bundle its name.',
      before: 'JSON How it was before; null where there was nothing before.',
    },
    resolve: { by: ({ author }) => author },
  });
  const Changes = connection('CaseChange', Change);
  field(Case, 'changes', {
    types: { Changes },
    gives: 'Changes! Its history: who changed what and when, the latest change first.',
    pages: changePages,
    resolve: async ({ id }, { page }, { store }) => {
      const { changes, total } = await changesOf(store.db, id, page);
      return page.of(changes, total);
    },
  });
}
