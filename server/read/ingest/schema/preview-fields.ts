import type { Builder } from '../../../core/graphql/index.ts';
import type { RecordedTypes } from '../../recorded/schema/index.ts';
import type { Preview, PreviewedCapture } from '../index.ts';
import type { ProblemType } from './problem.ts';

/** What an ad’s status is one of. */
export type StatusType = ReturnType<RecordedTypes['enums']>;

/** What a file holds, before it is imported. */
export function addPreview(builder: Builder, Problem: ProblemType, Status: StatusType) {
  const Captured = builder.objectRef<PreviewedCapture>('PreviewedCapture').implement({
    description: 'A capture as it would be read.',
    fields: (t) => ({
      file: t.exposeString('file', {
        description:
          'The name of the file that holds it; of an archive or folder, the file within.',
      }),
      line: t.exposeInt('line', {
        description: 'The line of the file at which it begins, or its number there; from 1.',
      }),
      platform: t.exposeString('platform', { description: 'The host of its platform.' }),
      url: t.string({
        description: 'The address of the ad; null where there is none.',
        nullable: true,
        resolve: ({ url }) => url ?? null,
      }),
      capturedAt: t.field({
        description: 'When it was captured.',
        type: 'DateTime',
        resolve: ({ capturedAt }) => capturedAt,
      }),
      status: t.field({
        description: 'The status of the ad; null where the capture says nothing of it.',
        type: Status,
        nullable: true,
        resolve: ({ status }) => status ?? null,
      }),
      title: t.string({
        description: 'The title of the ad; null where there is none.',
        nullable: true,
        resolve: ({ title }) => title ?? null,
      }),
      words: t.exposeString('words', { description: 'The first words of the text.' }),
      images: t.exposeInt('images', { description: 'Images that it names.' }),
      contacts: t.stringList({
        description: 'Ids of the identifiers found in it.',
        resolve: ({ contacts }) => [...contacts],
      }),
      problems: t.stringList({
        description: 'Fields that would be left out, and why.',
        resolve: ({ problems }) => problems.map(({ field, reason }) => `${field} ${reason}`),
      }),
    }),
  });
  return builder.objectRef<Preview>('ImportPreview').implement({
    description: 'What the beginning of a file holds, before it is imported.',
    fields: (t) => ({
      format: t.exposeString('format', {
        description: 'The format as which the file is read, such as csv, warc, folder or zip.',
      }),
      captures: t.field({
        description: 'The first captures, as they would be read; at most 20.',
        type: [Captured],
        resolve: ({ captures }) => [...captures],
      }),
      problems: t.field({
        description:
          'Records that would be rejected or passed over on the way to these captures, and what is said of the file.',
        type: [Problem],
        resolve: ({ problems }) => [...problems],
      }),
      more: t.exposeBoolean('more', { description: 'There is more than was looked at.' }),
    }),
  });
}
