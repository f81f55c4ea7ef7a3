import type { Builder } from '../../../core/graphql/index.ts';
import { type ExportedCase, exportCase, importCase } from '../index.ts';
import type { CaseTypes } from './case-fields.ts';
import { initialsText } from './details-fields.ts';

/** Cases that are handed on to another Throughline. */
export function addTransfer(builder: Builder, { Case }: CaseTypes): void {
  const Exported = builder.objectRef<ExportedCase & { id: string }>('ExportedCase').implement({
    description: 'A case as a file for another Throughline.',
    fields: (t) => ({
      name: t.string({
        description: 'How the file is called.',
        resolve: ({ id }) => `${id}.jsonl`,
      }),
      text: t.exposeString('text', { description: 'What the file holds, one record a line.' }),
      sha256: t.exposeString('sha256', {
        description:
          'SHA-256 of the file, in lower-case hex: to be told apart from the file to whoever gets it.',
      }),
    }),
  });
  const initials = builder.args((t) => ({
    value: t.string({ required: true, description: initialsText }),
  })).value;
  builder.mutationField('exportCase', (t) =>
    t.field({
      type: Exported,
      description:
        'Writes a case for another Throughline. What was captured is not in it: bundles hold that.',
      args: { id: t.arg.id({ required: true, description: 'The case to hand on.' }), initials },
      resolve: async (_, { id, initials: by }, modules) => ({
        ...{ id, ...(await exportCase(modules, { case: id, initials: by })) },
      }),
    }),
  );
  builder.mutationField('importCase', (t) =>
    t.field({
      type: Case,
      description:
        'Takes in a case that another Throughline wrote. Each line of the file is checked first; the case is read only here. CONFLICT where it is here already.',
      args: {
        text: t.arg.string({ required: true, description: 'What the file holds.' }),
        sha256: t.arg.string({
          description: 'The hash that its author told: it is compared first. Left out, it is not.',
        }),
        initials,
      },
      resolve: (_, { text, sha256, initials: by }, modules) =>
        importCase(modules, text, { initials: by, expected: sha256 ?? undefined }),
    }),
  );
}
