import { type Builder, enumValues } from '../../core/graphql/index.ts';
import { jobStates } from '../../core/job.ts';
import type {
  PictureJob,
  PictureJobs,
  PictureProblem,
  PictureProgress,
  WordLanguage,
} from './index.ts';

declare module '../../core/graphql/context.ts' {
  interface Modules {
    readonly pictures: PictureJobs;
  }
}

/** The reading of pictures behind the workspace: how far it is, and how to start and stop it. */
export function addPictures(builder: Builder): void {
  const State = builder.enumType('PictureJobState', {
    description: 'How far the reading of pictures is.',
    values: enumValues(jobStates),
  });
  const Mode = builder.enumType('PictureMode', {
    description: 'What is read in pictures: codes alone, or written words as well.',
    values: enumValues({
      codes: 'Codes alone, such as QR codes.',
      all: 'Codes, and words that are written in pictures.',
    }),
  });
  const Problem = builder.objectRef<PictureProblem>('PictureProblem').implement({
    description: 'A picture that could not be read.',
    fields: (t) => ({
      image: t.exposeID('image', { description: 'The id of the image.' }),
      reason: t.exposeString('reason', { description: 'Why it could not be read, in a sentence.' }),
      remedy: t.exposeString('remedy', { description: 'What to do about it, in a sentence.' }),
    }),
  });
  const Job = builder.objectRef<PictureJob>('PictureJob').implement({
    description: 'The reading of pictures that is under way, or the last one.',
    fields: (t) => ({
      state: t.field({ description: 'How far it is.', type: State, resolve: ({ state }) => state }),
      waits: t.exposeBoolean('waits', {
        description: 'Whether it waits for an import, which goes first.',
      }),
      mode: t.field({
        description: 'What is read in the pictures.',
        type: Mode,
        resolve: ({ mode }) => mode,
      }),
      ads: t.int({
        description: 'Ads whose pictures are done.',
        resolve: ({ counts }) => counts.ads,
      }),
      adsTotal: t.int({
        description: 'Ads whose pictures this job reads in all.',
        resolve: ({ counts }) => counts.adsTotal,
      }),
      pictures: t.int({
        description: 'Pictures read in this run; those read before are not read again.',
        resolve: ({ counts }) => counts.read,
      }),
      unreadable: t.int({
        description: 'Pictures of this job that could not be read.',
        resolve: ({ counts }) => counts.unreadable,
      }),
      codes: t.int({
        description: 'Codes, such as QR codes, found in this job.',
        resolve: ({ counts }) => counts.codes,
      }),
      links: t.int({
        description: 'Relationships that pictures made or confirmed.',
        resolve: ({ counts }) => counts.links,
      }),
      withheld: t.int({
        description: 'National ids and the like in payment codes: counted, never kept.',
        resolve: ({ counts }) => counts.withheld,
      }),
      perSecond: t.exposeFloat('perSecond', { description: 'Pictures read per second.' }),
      problems: t.field({
        type: [Problem],
        description: 'The first 20 pictures of this run that could not be read.',
        resolve: ({ problems }) => [...problems],
      }),
      error: t.string({
        description: 'Why it failed, in a sentence; null where it did not.',
        nullable: true,
        resolve: ({ error }) => error ?? null,
      }),
    }),
  });
  addProgress(builder);
  builder.queryField('pictureJob', (t) =>
    t.field({
      description: 'The reading of pictures that is under way, or the last one.',
      type: Job,
      resolve: (_, __, { pictures }) => pictures.job,
    }),
  );
  builder.mutationField('readPictures', (t) =>
    t.field({
      type: Job,
      description: 'Reads what is due, behind the workspace; imports go first.',
      args: {
        mode: t.arg({
          description: 'What is to be read in the pictures.',
          type: Mode,
          required: true,
        }),
      },
      resolve: (_, { mode }, { pictures }) => pictures.start(mode),
    }),
  );
  builder.mutationField('cancelPictures', (t) =>
    t.field({
      description:
        'Stops the reading of pictures. What was read stays; starting again goes on from there.',
      type: Job,
      resolve: (_, __, { pictures }) => pictures.cancel(),
    }),
  );
}

/** What is read by itself, by what, and what is left. */
function addProgress(builder: Builder): void {
  const Language = builder.objectRef<WordLanguage>('WordLanguage').implement({
    description: 'A language that the program reads in pictures.',
    fields: (t) => ({
      code: t.exposeString('code', { description: 'As the tesseract program names it.' }),
      name: t.exposeString('name', { description: 'The English name of the language.' }),
    }),
  });
  const Engine = builder.objectRef<PictureProgress['engine']>('WordEngine').implement({
    description: 'The program that reads words in pictures, as it is installed now.',
    fields: (t) => ({
      name: t.exposeString('name', { description: 'The name of the program.' }),
      version: t.exposeString('version', { description: 'The version of the program.' }),
      languages: t.field({
        description: 'The languages that it reads.',
        type: [Language],
        resolve: ({ languages }) => [...languages],
      }),
      missing: t.field({
        type: [Language],
        description: 'Languages that it could read and that are not installed.',
        resolve: ({ missing }) => [...missing],
      }),
    }),
  });
  const Automatic = builder.enumType('PictureAutomatic', {
    description: 'What is read by itself after an import.',
    values: enumValues({
      off: 'Nothing.',
      codes: 'Codes alone, such as QR codes.',
      all: 'Codes, and words that are written in pictures.',
    }),
  });
  const Progress = builder.objectRef<PictureProgress>('PictureProgress').implement({
    description: 'What of the pictures has been read, by what, and what is left.',
    fields: (t) => ({
      automatic: t.field({
        description: 'What is read by itself after an import, as the configuration says.',
        type: Automatic,
        resolve: (_, __, { config }) => config.readPictures,
      }),
      pictures: t.exposeInt('pictures', { description: 'Pictures whose bytes were received.' }),
      ads: t.exposeInt('ads', { description: 'Ads that show at least one of these pictures.' }),
      codesLeft: t.exposeInt('codesLeft', {
        description: 'Ads whose pictures wait to be searched for codes.',
      }),
      wordsLeft: t.exposeInt('wordsLeft', {
        description: 'Ads in whose pictures the present engine has read no words yet.',
      }),
      engine: t.field({
        description: 'The program that reads words in pictures.',
        type: Engine,
        resolve: ({ engine }) => engine,
      }),
    }),
  });
  builder.queryField('pictureProgress', (t) =>
    t.field({
      description: 'What of the pictures has been read, by what, and what is left.',
      type: Progress,
      resolve: (_, __, { pictures }) => pictures.progress(),
    }),
  );
}
