import { api, connection, DateRange, paging } from '../../../core/graphql/index.ts';
import {
  archiveCase,
  caseOf,
  casesThere,
  changeCase,
  changeMembers,
  createCase,
  type ExportedCase,
  exportCase,
  handCase,
  importCase,
  listedCases,
  longestTitle,
  openCase,
} from '../index.ts';
import type { CaseTypes } from './case-fields.ts';

export const initialsText = 'The initials of who signs: one to four letters, such as AB.';

/** Cases are made, changed, archived and opened again. */
export function addDetails({ Case, Marking }: CaseTypes): void {
  const args = {
    id: 'ID! The id of the case.',
    baseVersion:
      'Int! The version of the case that was loaded. CONFLICT where somebody saved a later one.',
    initials: `String! ${initialsText}`,
  } as const;
  const Details = api.input('CaseDetailsInput', {
    description: 'What a case is called and who works on it. What is left out stays as it is.',
    types: { DateRange, Marking },
    fields: {
      title: `String What the case is called, in up to ${longestTitle} characters; needed of a new one.`,
      reference: 'String The number under which the office keeps the case.',
      authority: 'String On what legal ground the work is done.',
      producer:
        'String Initials that number the exhibits: one to four Latin letters. It stays once an exhibit has a number. Of a new case, those of who makes it where this is left out.',
      members: '[String!] The initials of those who work on the case.',
      period: 'DateRange The days that the case is about; null takes the period away.',
      marking:
        'Marking How far the case may be told; a new one begins with AMBER_STRICT where it is left out.',
    },
  });
  const details = 'Details! What the case is called and who works on it.';
  api.mutation('createCase', {
    types: { Case, Details },
    gives: 'Case! Makes a case.',
    args: {
      details,
      initials: args.initials,
    },
    resolve: (_, { details: given, initials }, modules) =>
      createCase(modules, { ...given, initials }),
  });
  api.mutation('changeCase', {
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
  api.mutation('archiveCase', {
    types: { Case },
    gives: 'Case! Archives a case: it stays, and is changed no more.',
    args,
    resolve: (_, { id, ...seen }, modules) => archiveCase(modules, { case: id, ...seen }),
  });
  api.mutation('openCase', {
    types: { Case },
    gives: 'Case! Opens an archived case again.',
    args: {
      id: args.id,
      initials: args.initials,
    },
    resolve: (_, { id, initials }, modules) => openCase(modules, { case: id, initials }),
  });
}

/** Who a case is there to. */
export function addMembership({ Case }: CaseTypes): void {
  const id = 'ID! The id of the case.';
  const initials = `String! ${initialsText}`;
  api.mutation('changeCaseMembers', {
    types: { Case },
    gives:
      'Case Lets accounts into a case, and out of it; null where whoever asks went out of it. Its history names them. The last who can work on it stays.',
    args: {
      ...{ id, initials },
      add: '[String!] The names of accounts that are let in, each with a role that works on cases.',
      remove: '[String!] The names of accounts that are let out.',
    },
    resolve: async (_, { id: of, initials: by, add, remove }, modules) => {
      const members = { add: add ?? [], remove: remove ?? [] };
      await changeMembers(modules, { case: of, initials: by }, members);
      return (await casesThere(modules.store.db, [of]))[0];
    },
  });
  api.mutation('handCase', {
    gives:
      'Boolean! Hands a case to an account, where none of its members has an account, or a role, that can work on it. Whoever hands it does not see it. NOT_FOUND where there is no such case.',
    args: { ...{ id, initials }, name: 'String! The name of the account that gets it.' },
    resolve: async (_, { id: of, initials: by, name }, modules) => {
      await handCase(modules, { case: of, initials: by }, name);
      return true;
    },
  });
}

const pages = paging({ usual: 50, most: 200 });

/** The cases, and one of them. */
export function addReading({ Case, Status }: CaseTypes): void {
  api.query('cases', {
    types: { Cases: connection('Case', Case), Status },
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
  api.query('case', {
    types: { Case },
    gives: 'Case! One case. NOT_FOUND where there is none.',
    args: { id: 'ID! The id of the case.' },
    resolve: (_, { id }, { store }) => caseOf(store.db, id),
  });
}

/** Cases that are handed on to another Throughline. */
export function addTransfer({ Case }: CaseTypes): void {
  const Exported = api.implement(api.objectRef<ExportedCase & { id: string }>('ExportedCase'), {
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
  api.mutation('exportCase', {
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
  api.mutation('importCase', {
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
