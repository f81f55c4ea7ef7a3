import { type Builder, enumValues } from '../api/builder.ts';
import { jobStates } from '../job.ts';
import {
  type PictureJob,
  type PictureProblem,
  type PictureProgress,
  pictureModes,
  type WordLanguage,
} from './index.ts';

/** The reading of pictures behind the workspace: how far it is, and how to start and stop it. */
export function addPictures(builder: Builder): void {
  const State = builder.enumType('PictureJobState', { values: enumValues(jobStates) });
  const Mode = builder.enumType('PictureMode', {
    description: 'What is read in pictures: codes alone, or written words as well.',
    values: enumValues(pictureModes),
  });
  const Problem = builder.objectRef<PictureProblem>('PictureProblem').implement({
    fields: (t) => ({
      image: t.exposeID('image'),
      reason: t.exposeString('reason'),
      remedy: t.exposeString('remedy'),
    }),
  });
  const Job = builder.objectRef<PictureJob>('PictureJob').implement({
    fields: (t) => ({
      state: t.field({ type: State, resolve: ({ state }) => state }),
      waits: t.exposeBoolean('waits', { description: 'An import goes first.' }),
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
      problems: t.field({
        type: [Problem],
        description: 'The first 20 pictures of this run that could not be read.',
        resolve: ({ problems }) => [...problems],
      }),
      error: t.string({ nullable: true, resolve: ({ error }) => error ?? null }),
    }),
  });
  addProgress(builder);
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

/** What is read by itself, by what, and what is left. */
function addProgress(builder: Builder): void {
  const Language = builder.objectRef<WordLanguage>('WordLanguage').implement({
    fields: (t) => ({
      code: t.exposeString('code', { description: 'As the tesseract program names it.' }),
      name: t.exposeString('name'),
    }),
  });
  const Engine = builder.objectRef<PictureProgress['engine']>('WordEngine').implement({
    description: 'The program that reads words in pictures, as it is installed now.',
    fields: (t) => ({
      name: t.exposeString('name'),
      version: t.exposeString('version'),
      languages: t.field({ type: [Language], resolve: ({ languages }) => [...languages] }),
      missing: t.field({
        type: [Language],
        description: 'Languages that it could read and that are not installed.',
        resolve: ({ missing }) => [...missing],
      }),
    }),
  });
  const Automatic = builder.enumType('PictureAutomatic', {
    description: 'What is read by itself after an import.',
    values: enumValues(['off', 'codes', 'all'] as const),
  });
  const Progress = builder.objectRef<PictureProgress>('PictureProgress').implement({
    fields: (t) => ({
      automatic: t.field({
        type: Automatic,
        resolve: (_, __, { config }) => config.readPictures,
      }),
      pictures: t.exposeInt('pictures', { description: 'Pictures whose bytes were received.' }),
      ads: t.exposeInt('ads', { description: 'Ads that show one.' }),
      codesLeft: t.exposeInt('codesLeft', {
        description: 'Ads whose pictures wait to be searched for codes.',
      }),
      wordsLeft: t.exposeInt('wordsLeft', {
        description: 'Ads in whose pictures the present engine has read no words yet.',
      }),
      engine: t.field({ type: Engine, resolve: ({ engine }) => engine }),
    }),
  });
  builder.queryField('pictureProgress', (t) =>
    t.field({ type: Progress, resolve: (_, __, { pictures }) => pictures.progress() }),
  );
}
