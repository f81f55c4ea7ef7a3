import { implement, mutation, objectRef } from '../../../core/graphql/index.ts';
import { type ExportedCase, exportCase, importCase } from '../index.ts';
import type { CaseTypes } from './case-fields.ts';
import { initialsText } from './details-fields.ts';

/** Cases that are handed on to another Throughline. */
export function addTransfer({ Case }: CaseTypes): void {
  const Exported = implement(objectRef<ExportedCase & { id: string }>('ExportedCase'), {
    description: 'A case as a file for another Throughline.',
    fields: {
      name: 'String! How the file is called.',
      text: 'String! What the file holds, one record a line.',
      sha256:
        'String! SHA-256 of the file, in lower-case hex: to be told apart from the file to whoever gets it.',
    },
    resolve: { name: ({ id }) => `${id}.jsonl` },
  });
  const initials = (
    {
      value: `String! ${initialsText}`,
    } as const
  ).value;
  mutation('exportCase', {
    types: { Exported },
    gives:
      'Exported! Writes a case for another Throughline. What was captured is not in it: bundles hold that.',
    args: {
      id: 'ID! The case to hand on.',
      initials,
    },
    resolve: async (_, { id, initials: by }, modules) => ({
      ...{ id, ...(await exportCase(modules, { case: id, initials: by })) },
    }),
  });
  mutation('importCase', {
    types: { Case },
    gives:
      'Case! Takes in a case that another Throughline wrote. Each line of the file is checked first; the case is read only here. CONFLICT where it is here already.',
    args: {
      text: 'String! What the file holds.',
      sha256: 'String The hash that its author told: it is compared first. Left out, it is not.',
      initials,
    },
    resolve: (_, { text, sha256, initials: by }, modules) =>
      importCase(modules, text, { initials: by, expected: sha256 ?? undefined }),
  });
}
