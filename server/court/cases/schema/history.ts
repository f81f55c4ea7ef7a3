import {
  type Builder,
  connection,
  enumValues,
  paging,
  type TypeOf,
} from '../../../core/graphql/index.ts';
import { type CaseChange, type CaseFile, type CaseWhat, caseWhats, changesOf } from '../index.ts';

const changePages = paging({ usual: 50, most: 200 });

/** The history of a case. */
export function addHistory(builder: Builder, Case: TypeOf<CaseFile>): void {
  const What = builder.enumType('CaseWhat', {
    description: 'What a change of a case changed.',
    values: enumValues<CaseWhat>(caseWhats),
  });
  const Change = builder.objectRef<CaseChange>('CaseChange').implement({
    description: 'A change of a case, as its history keeps it.',
    fields: (t) => ({
      at: t.expose('at', { type: 'DateTime', description: 'When it was changed.' }),
      by: t.exposeString('author', { description: 'The initials of who made the change.' }),
      what: t.expose('what', { type: What, description: 'What was changed.' }),
      about: t.exposeStringList('about', {
        description:
          'Of details their names; of the scope the ids that came or left; of a note, a task or an entry its id; of exhibits the first and the last number; of a bundle its name.',
      }),
      before: t.field({
        type: 'JSON',
        nullable: true,
        description: 'How it was before; null where there was nothing before.',
        resolve: ({ before }) => before,
      }),
    }),
  });
  const Changes = connection('CaseChange', Change);
  builder.objectFields(Case, (t) => ({
    changes: t.field({
      type: Changes,
      description: 'Its history: who changed what and when, the latest change first.',
      args: changePages.args,
      complexity: changePages.complexity,
      resolve: async ({ id }, asked, { store }) => {
        const page = changePages.asked(asked);
        const { changes, total } = await changesOf(store.db, id, page);
        return page.of(changes, total);
      },
    }),
  }));
}
