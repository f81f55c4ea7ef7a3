import { type Builder, DateRange } from '../../../core/graphql/index.ts';
import { archiveCase, changeCase, createCase, longestTitle, openCase } from '../index.ts';
import type { CaseTypes } from './case-fields.ts';

export const initialsText = 'The initials of who signs: one to four letters, such as AB.';

/** Cases are made, changed, archived and opened again. */
export function addDetails(builder: Builder, { Case }: CaseTypes): void {
  const args = builder.args((t) => ({
    id: t.id({ required: true, description: 'The id of the case.' }),
    baseVersion: t.int({
      required: true,
      description:
        'The version of the case that was loaded. CONFLICT where somebody saved a later one.',
    }),
    initials: t.string({ required: true, description: initialsText }),
  }));
  const Details = builder.inputType('CaseDetailsInput', {
    description: 'What a case is called and who works on it. What is left out stays as it is.',
    fields: (t) => ({
      title: t.string({
        description: `What the case is called, in up to ${longestTitle} characters; needed of a new one.`,
      }),
      reference: t.string({ description: 'The number under which the office keeps the case.' }),
      authority: t.string({ description: 'On what legal ground the work is done.' }),
      producer: t.string({
        description:
          'Initials that number the exhibits: one to four Latin letters. It stays once an exhibit has a number. Of a new case, those of who makes it where this is left out.',
      }),
      members: t.stringList({ description: 'The initials of those who work on the case.' }),
      period: t.field({
        type: DateRange,
        description: 'The days that the case is about; null takes the period away.',
      }),
    }),
  });
  const details = builder.args((t) => ({
    value: t.field({
      type: Details,
      required: true,
      description: 'What the case is called and who works on it.',
    }),
  })).value;
  builder.mutationField('createCase', (t) =>
    t.field({
      type: Case,
      description: 'Makes a case.',
      args: { details, initials: args.initials },
      resolve: (_, { details: given, initials }, modules) =>
        createCase(modules, { ...given, initials }),
    }),
  );
  builder.mutationField('changeCase', (t) =>
    t.field({
      type: Case,
      description:
        'Changes what a case is called and who works on it. It never overwrites what somebody else saved meanwhile: CONFLICT says who did, and what.',
      args: { ...args, details },
      resolve: (_, { id, details: given, ...seen }, modules) =>
        changeCase(modules, { case: id, ...seen }, given),
    }),
  );
  builder.mutationField('archiveCase', (t) =>
    t.field({
      type: Case,
      description: 'Archives a case: it stays, and is changed no more.',
      args,
      resolve: (_, { id, ...seen }, modules) => archiveCase(modules, { case: id, ...seen }),
    }),
  );
  builder.mutationField('openCase', (t) =>
    t.field({
      type: Case,
      description: 'Opens an archived case again.',
      args: { id: args.id, initials: args.initials },
      resolve: (_, { id, initials }, modules) => openCase(modules, { case: id, initials }),
    }),
  );
}
