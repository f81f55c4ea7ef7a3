import type { Builder } from '../../api/builder.ts';
import type { addExplore } from '../../explore/schema/index.ts';
import type { Preview, PreviewedCapture } from '../index.ts';
import type { ProblemType } from './problem.ts';

/** What an ad’s status is one of. */
export type StatusType = ReturnType<ReturnType<typeof addExplore>['enums']>;

/** What a file holds, before it is imported. */
export function addPreview(builder: Builder, Problem: ProblemType, Status: StatusType) {
  const Captured = builder.objectRef<PreviewedCapture>('PreviewedCapture').implement({
    description: 'A capture as it would be read.',
    fields: (t) => ({
      file: t.exposeString('file'),
      line: t.exposeInt('line'),
      platform: t.exposeString('platform'),
      url: t.string({ nullable: true, resolve: ({ url }) => url ?? null }),
      capturedAt: t.field({ type: 'DateTime', resolve: ({ capturedAt }) => capturedAt }),
      status: t.field({
        type: Status,
        nullable: true,
        resolve: ({ status }) => status ?? null,
      }),
      title: t.string({ nullable: true, resolve: ({ title }) => title ?? null }),
      words: t.exposeString('words', { description: 'The first words of the text.' }),
      images: t.exposeInt('images'),
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
    fields: (t) => ({
      format: t.exposeString('format'),
      captures: t.field({ type: [Captured], resolve: ({ captures }) => [...captures] }),
      problems: t.field({ type: [Problem], resolve: ({ problems }) => [...problems] }),
      more: t.exposeBoolean('more', { description: 'There is more than was looked at.' }),
    }),
  });
}
