import { DateRange, input, mutation } from '../../../core/graphql/index.ts';
import { archiveCase, changeCase, createCase, longestTitle, openCase } from '../index.ts';
import type { CaseTypes } from './case-fields.ts';

export const initialsText = 'The initials of who signs: one to four letters, such as AB.';

/** Cases are made, changed, archived and opened again. */
export function addDetails({ Case }: CaseTypes): void {
  const args = {
    id: 'ID! The id of the case.',
    baseVersion:
      'Int! The version of the case that was loaded. CONFLICT where somebody saved a later one.',
    initials: `String! ${initialsText}`,
  } as const;
  const Details = input('CaseDetailsInput', {
    description: 'What a case is called and who works on it. What is left out stays as it is.',
    types: { DateRange },
    fields: {
      title: `String What the case is called, in up to ${longestTitle} characters; needed of a new one.`,
      reference: 'String The number under which the office keeps the case.',
      authority: 'String On what legal ground the work is done.',
      producer:
        'String Initials that number the exhibits: one to four Latin letters. It stays once an exhibit has a number. Of a new case, those of who makes it where this is left out.',
      members: '[String!] The initials of those who work on the case.',
      period: 'DateRange The days that the case is about; null takes the period away.',
    },
  });
  const details = 'Details! What the case is called and who works on it.';
  mutation('createCase', {
    types: { Case, Details },
    gives: 'Case! Makes a case.',
    args: {
      details,
      initials: args.initials,
    },
    resolve: (_, { details: given, initials }, modules) =>
      createCase(modules, { ...given, initials }),
  });
  mutation('changeCase', {
    types: { Case, Details },
    gives:
      'Case! Changes what a case is called and who works on it. It never overwrites what somebody else saved meanwhile: CONFLICT says who did, and what.',
    args: {
      ...args,
      details,
    },
    resolve: (_, { id, details: given, ...seen }, modules) =>
      changeCase(modules, { case: id, ...seen }, given),
  });
  mutation('archiveCase', {
    types: { Case },
    gives: 'Case! Archives a case: it stays, and is changed no more.',
    args,
    resolve: (_, { id, ...seen }, modules) => archiveCase(modules, { case: id, ...seen }),
  });
  mutation('openCase', {
    types: { Case },
    gives: 'Case! Opens an archived case again.',
    args: {
      id: args.id,
      initials: args.initials,
    },
    resolve: (_, { id, initials }, modules) => openCase(modules, { case: id, initials }),
  });
}
