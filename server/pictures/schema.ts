import type { Builder } from '../api/builder.ts';
import { type PictureJob, pictureJobStates, pictureModes } from './index.ts';

/** The reading of pictures behind the workspace: how far it is, and how to start and stop it. */
export function addPictures(builder: Builder): void {
  const State = builder.enumType('PictureJobState', { values: pictureJobStates });
  const Mode = builder.enumType('PictureMode', {
    description: 'What is read in pictures: codes alone, or written words as well.',
    values: pictureModes,
  });
  const Job = builder.objectRef<PictureJob>('PictureJob').implement({
    fields: (t) => ({
      state: t.field({ type: State, resolve: ({ state }) => state }),
      mode: t.field({ type: Mode, resolve: ({ mode }) => mode }),
      ads: t.int({
        description: 'Ads whose pictures are done.',
        resolve: ({ counts }) => counts.ads,
      }),
      adsTotal: t.int({ resolve: ({ counts }) => counts.adsTotal }),
      pictures: t.int({
        description: 'Pictures read in this run; those read before are not read again.',
        resolve: ({ counts }) => counts.read,
      }),
      unreadable: t.int({ resolve: ({ counts }) => counts.unreadable }),
      codes: t.int({ resolve: ({ counts }) => counts.codes }),
      links: t.int({
        description: 'Relationships that pictures made or confirmed.',
        resolve: ({ counts }) => counts.links,
      }),
      withheld: t.int({
        description: 'National ids and the like in payment codes: counted, never kept.',
        resolve: ({ counts }) => counts.withheld,
      }),
      perSecond: t.exposeFloat('perSecond'),
      error: t.string({ nullable: true, resolve: ({ error }) => error ?? null }),
    }),
  });
  builder.queryField('pictureJob', (t) =>
    t.field({ type: Job, resolve: (_, __, { pictures }) => pictures.job }),
  );
  builder.mutationField('readPictures', (t) =>
    t.field({
      type: Job,
      description: 'Reads what is due, behind the workspace; imports go first.',
      args: { mode: t.arg({ type: Mode, required: true }) },
      resolve: (_, { mode }, { pictures }) => pictures.start(mode),
    }),
  );
  builder.mutationField('cancelPictures', (t) =>
    t.field({ type: Job, resolve: (_, __, { pictures }) => pictures.cancel() }),
  );
}
