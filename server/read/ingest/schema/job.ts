import { api, builder, connection, paging } from '../../../core/graphql/index.ts';
import { columnFields, type TableColumn, type TableHead } from '../../capture/index.ts';
import type { RecordedTypes } from '../../recorded/schema/index.ts';
import type { Counts, ImportJob, ImportProblem, Preview, PreviewedCapture } from '../index.ts';

/** An import under way, or a file that waits for one. */
export function addJob(Status: StatusType) {
  const State = api.enumOf('ImportState', {
    description: 'How far an import is.',
    values: {
      receiving: 'The file is still being received.',
      waiting: 'The file was received and previewed; somebody has to start the import.',
      running: 'Its captures are being read and stored.',
      done: 'It ended, and the whole file was read.',
      failed: 'It ended with an error.',
      cancelled: 'Somebody stopped it.',
      'cut-off': 'The program ended before the import did; see canGoOn.',
    },
  });
  const CountsType = addCounts();
  const Problem = addProblem();
  const pages = paging({ usual: 100, most: 1000 });
  const Previewed = addPreview(Problem, Status);
  const Reason = api.implement(api.objectRef<ImportJob['reasons'][number]>('ReasonCount'), {
    description: 'How often one reason for a problem came up in an import.',
    types: { Problem },
    fields: {
      reason: 'String! What is wrong, in words.',
      total: 'Int! How often it came up.',
      example: 'Problem! One of these problems.',
    },
  });
  const Source = api.implement(api.objectRef<{ source: string; counts: Counts }>('SourceCount'), {
    description: 'What came of the captures of one source in an import.',
    types: { CountsType },
    fields: {
      source: 'String! The name of the source.',
      counts: 'CountsType! What came of its captures.',
    },
  });
  const Job = api.implement(api.objectRef<ImportJob>('ImportJob'), {
    description: 'An import that is under way or ended, or a file that waits for one.',
    types: { State, CountsType, Reason, Source, Previewed },
    fields: {
      id: 'ID! The id of the import.',
      name: 'String! The name of the file.',
      state: 'State! How far it is.',
      bytesRead: 'Float! Bytes read so far.',
      bytesTotal: 'Float! The size of the file, in bytes.',
      counts: 'CountsType! What came of its captures so far.',
      perSecond: 'Float! Captures read per second.',
      elapsedMs: 'Float! How long it has taken so far, in milliseconds.',
      reasons: '[Reason!]! The reasons for problems, the most frequent first.',
      sources: '[Source!]! What came of the captures, by source.',
      preview: 'Previewed The first captures as they would be read; of a file that waits.',
      canGoOn:
        'Boolean Of an import that was cut off with an earlier run of the server, also where it goes on by now: whether its bytes are here. Where they are not, the file has to be given again. Null of all others.',
      error: 'String Why it failed, in a sentence; null where it did not.',
      startedAt: 'DateTime! When it began.',
    },
    resolve: {
      reasons: ({ reasons }) => [...reasons].sort((a, b) => b.total - a.total),
      sources: ({ sources }) =>
        Object.entries(sources).map(([source, counts]) => ({ source, counts })),
      canGoOn: ({ cutOff }) => cutOff?.canGoOn,
    },
  });
  api.field(Job, 'problems', {
    types: { Problems: connection('ImportProblem', Problem) },
    gives: 'Problems! The first thousand can be read; totalCount is of all.',
    pages,
    resolve: ({ problems, problemsTotal }, { page }) => ({
      ...page.slice(problems),
      total: problemsTotal,
    }),
  });
  return Job;
}

function addCounts() {
  return api.implement(api.objectRef<Counts>('ImportCounts'), {
    description: 'What came of the captures of an import.',
    fields: {
      read: 'Int! Captures read so far.',
      new: 'Int! Captures of ads that were not held before.',
      updated: 'Int! Captures that added to an ad already held.',
      unchanged: 'Int! Captures already held, byte for byte.',
      rejected: 'Int! Captures that were not taken in.',
      leftOut: 'Int! Fields left out of captures that were kept.',
    },
  });
}

/** What an ad’s status is one of. */
type StatusType = ReturnType<RecordedTypes['enums']>;

/** What a file holds, before it is imported. */
function addPreview(Problem: ProblemType, Status: StatusType) {
  const Captured = api.implement(api.objectRef<PreviewedCapture>('PreviewedCapture'), {
    description: 'A capture as it would be read.',
    types: { Status },
    fields: {
      file: 'String! The name of the file that holds it; of an archive or folder, the file within.',
      line: 'Int! The line of the file at which it begins, or its number there; from 1.',
      platform: 'String! The host of its platform.',
      url: 'String The address of the ad; null where there is none.',
      capturedAt: 'DateTime! When it was captured.',
      status: 'Status The status of the ad; null where the capture says nothing of it.',
      title: 'String The title of the ad; null where there is none.',
      words: 'String! The first words of the text.',
      images: 'Int! Images that it names.',
      contacts: '[String!]! Ids of the identifiers found in it.',
      problems: '[String!]! Fields that would be left out, and why.',
    },
    resolve: {
      problems: ({ problems }) => problems.map(({ field, reason }) => `${field} ${reason}`),
    },
  });
  const Table = addTable();
  return api.implement(api.objectRef<Preview>('ImportPreview'), {
    description: 'What the beginning of a file holds, before it is imported.',
    types: { Captured, Problem, Table },
    fields: {
      format: 'String! The format as which the file is read, such as csv, warc, folder or zip.',
      captures: '[Captured!]! The first captures, as they would be read; at most 20.',
      problems:
        '[Problem!]! Records that would be rejected or passed over on the way to these captures, and what is said of the file.',
      more: 'Boolean! There is more than was looked at.',
      sheets: '[String!]! Of a workbook, the names of its sheets that hold something.',
      table: 'Table The first table in it, as it is read now; null where it holds none.',
      same: 'Int! Records among those looked at that say what one before them says, to the byte; such are held once.',
    },
  });
}

/** How a table is read, for whoever says otherwise. */
function addTable() {
  const Column = api.implement(api.objectRef<TableColumn>('TableColumn'), {
    description: 'A column of a table.',
    fields: {
      name: 'String! Its name in the file; “column 3” where it has none.',
      field: 'String The field of a capture that it holds; null where it is kept under extra.',
    },
  });
  return api.implement(api.objectRef<TableHead>('TableHead'), {
    description: 'The row of a table that names its columns, and what they hold.',
    types: { Column },
    fields: {
      line: 'Int! The line or row of the names, from 1.',
      columns: '[Column!]! Its columns, from left to right.',
      fields: '[String!]! All fields of a capture that a column can hold.',
    },
    resolve: { fields: () => columnFields },
  });
}

/** What is wrong with a capture or a field of one. */
function addProblem() {
  const Severity = builder.enumType('ImportSeverity', {
    description: 'What became of it.',
    values: {
      REJECTED: { value: 'rejected', description: 'The capture was not taken in.' },
      LEFT_OUT: { value: 'left-out', description: 'A field was left out, the capture kept.' },
      NOTICE: { value: 'notice', description: 'Nothing was lost.' },
    } as const,
  });
  return api.implement(api.objectRef<ImportProblem>('ImportProblem'), {
    description: 'Something wrong with a file, a capture, or a field of one.',
    types: { Severity },
    fields: {
      file: 'String! The name of the file.',
      line: 'Int The line of the file, from 1; null where it concerns the whole file.',
      field:
        'String! The field that is wrong; “(record)” for a whole capture, “(file)” for a whole file.',
      reason: 'String! What is wrong, in words.',
      remedy: 'String! What to do about it, in a sentence.',
      severity: 'Severity! What became of the capture.',
    },
  });
}

type ProblemType = ReturnType<typeof addProblem>;
