import { implement, objectRef } from '../../../core/graphql/index.ts';
import type { RecordedTypes } from '../../recorded/schema/index.ts';
import type { Preview, PreviewedCapture } from '../index.ts';
import type { ProblemType } from './problem.ts';

/** What an ad’s status is one of. */
export type StatusType = ReturnType<RecordedTypes['enums']>;

/** What a file holds, before it is imported. */
export function addPreview(Problem: ProblemType, Status: StatusType) {
  const Captured = implement(objectRef<PreviewedCapture>('PreviewedCapture'), {
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
  return implement(objectRef<Preview>('ImportPreview'), {
    description: 'What the beginning of a file holds, before it is imported.',
    types: { Captured, Problem },
    fields: {
      format: 'String! The format as which the file is read, such as csv, warc, folder or zip.',
      captures: '[Captured!]! The first captures, as they would be read; at most 20.',
      problems:
        '[Problem!]! Records that would be rejected or passed over on the way to these captures, and what is said of the file.',
      more: 'Boolean! There is more than was looked at.',
    },
  });
}
