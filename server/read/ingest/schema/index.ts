import { rightOf } from '../../../core/access/index.ts';
import { api, apiError, builder, notFound } from '../../../core/graphql/index.ts';
import type { RecordedTypes } from '../../recorded/schema/index.ts';
import { type ImportJobs, type PictureFinder, readOptions } from '../index.ts';
import { addJob } from './job.ts';

declare module '../../../core/graphql/context.ts' {
  interface Modules {
    readonly jobs: ImportJobs;
    readonly pictureFinder: PictureFinder;
  }
}

/** What whoever imports says of how the file was collected; it goes into the custody log with the account. */
const statements = {
  collector: 'String Who collected the file.',
  tool: 'String The program that collected it, with its version.',
  toolSettings: 'String How that program was set.',
  vantage: 'String From where it was collected: a country, a network.',
  authority: 'String On what legal ground it was collected.',
  sha256: 'String SHA-256 of the file, as its collector computed it; compared at the import.',
} as const;

/** Imports under way: their state, and the same events that the command line prints. */
export function addIngest({ enums }: RecordedTypes): void {
  const Job = addJob(enums('AdStatus'));
  api.query('imports', {
    types: { Job },
    gives:
      '[Job!]! Imports of this run of the server, and those that were cut off with an earlier one, the newest first.',
    resolve: (_, __, { jobs }) => jobs.list(),
  });
  api.mutation('cancelImport', {
    types: { Job },
    gives:
      'Job! Stops an import, drops a file that waits, or forgets one that was cut off. What was imported stays. NOT_FOUND where there is none of this id.',
    args: { id: 'ID! The id of the import.' },
    resolve: async (_, { id }, { jobs }) => {
      const job = await jobs.cancel(id);
      if (!job) throw notFound('import', id);
      return job;
    },
  });
  api.mutation('startImport', {
    types: { Job },
    gives: 'Job! Imports a file that waits, or goes on with an import that was cut off.',
    args: { id: 'ID! The id of the import that waits.' },
    resolve: async (_, { id }, { jobs }) => {
      const job = await jobs.start(id);
      if (!job) throw notFound('file that waits', id);
      return job;
    },
  });
  const Column = api.input('ImportColumnInput', {
    description: 'What a column of a table holds.',
    fields: {
      name: 'String! The name of the column in the file.',
      field: 'String! The field of a capture that it holds; “extra” keeps it under its own name.',
    },
  });
  api.mutation('previewImport', {
    types: { Job, Column },
    gives: 'Job! Another look at a file that waits; it is then imported in that way.',
    args: {
      id: 'ID! The id of the import that waits.',
      encoding:
        'String The character encoding of the file, such as windows-1251; left out: it is found by itself.',
      platform: 'String The host of the platform, for captures that name none.',
      country:
        'String The ISO 3166-1 code of the country of phone numbers that are written without one, such as KZ.',
      capturedAt:
        'String When the captures were made, as an ISO 8601 time, for those that do not say so.',
      sheetName:
        'String Of a workbook, the one sheet that is read; left out: all that hold a table.',
      headRow: 'Int The row of a table that names its columns, from 1; left out: it is found.',
      columns: '[Column!] What columns hold whose names do not say it.',
      dateForm: 'String How dates of a table are written: iso, dd.mm.yyyy or mm/dd/yyyy.',
      zone: 'String The zone of times of a table that say none, such as Asia/Almaty or +05:00.',
      ...statements,
    },
    resolve: async (_, { id, columns, ...written }, { jobs }) => {
      const map = Object.fromEntries((columns ?? []).map(({ name, field }) => [name, field]));
      const job = await jobs.lookAgain(id, readOptions({ ...written, map }));
      if (!job) throw notFound('file that waits', id);
      return job;
    },
  });
  builder.subscriptionField('importProgress', (t) =>
    t.field({
      description:
        'An import each time something of it changes, until it ends. NOT_FOUND where there is none of this id.',
      type: Job,
      authScopes: { may: rightOf('Subscription', 'importProgress') },
      args: { id: t.arg.id({ description: 'The id of the import.', required: true }) },
      subscribe: (_, { id }, { jobs }) => {
        if (!jobs.get(id))
          throw apiError(
            'NOT_FOUND',
            `There is no import ${id}.`,
            'The server may have been restarted; import the file again, nothing is doubled.',
          );
        return jobs.watch(id);
      },
      resolve: (job) => job,
    }),
  );
}
