import { api } from '../../core/graphql/index.ts';
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
export function addPictures(): void {
  const State = api.enumOf('PictureJobState', {
    description: 'How far the reading of pictures is.',
    values: jobStates,
  });
  const Mode = api.enumOf('PictureMode', {
    description: 'What is read in pictures: codes alone, or written words as well.',
    values: {
      codes: 'Codes alone, such as QR codes.',
      all: 'Codes, and words that are written in pictures.',
    },
  });
  const Problem = api.implement(api.objectRef<PictureProblem>('PictureProblem'), {
    description: 'A picture that could not be read.',
    fields: {
      image: 'ID! The id of the image.',
      reason: 'String! Why it could not be read, in a sentence.',
      remedy: 'String! What to do about it, in a sentence.',
    },
  });
  const Job = api.implement(api.objectRef<PictureJob>('PictureJob'), {
    description: 'The reading of pictures that is under way, or the last one.',
    types: { State, Mode, Problem },
    fields: {
      state: 'State! How far it is.',
      waits: 'Boolean! Whether it waits for an import, which goes first.',
      mode: 'Mode! What is read in the pictures.',
      ads: 'Int! Ads whose pictures are done.',
      adsTotal: 'Int! Ads whose pictures this job reads in all.',
      pictures: 'Int! Pictures read in this run; those read before are not read again.',
      unreadable: 'Int! Pictures of this job that could not be read.',
      codes: 'Int! Codes, such as QR codes, found in this job.',
      links: 'Int! Relationships that pictures made or confirmed.',
      withheld: 'Int! National ids and the like in payment codes: counted, never kept.',
      perSecond: 'Float! Pictures read per second.',
      problems: '[Problem!]! The first 20 pictures of this run that could not be read.',
      error: 'String Why it failed, in a sentence; null where it did not.',
    },
    resolve: {
      ads: ({ counts }) => counts.ads,
      adsTotal: ({ counts }) => counts.adsTotal,
      pictures: ({ counts }) => counts.read,
      unreadable: ({ counts }) => counts.unreadable,
      codes: ({ counts }) => counts.codes,
      links: ({ counts }) => counts.links,
      withheld: ({ counts }) => counts.withheld,
    },
  });
  addProgress();
  api.query('pictureJob', {
    types: { Job },
    gives: 'Job! The reading of pictures that is under way, or the last one.',
    resolve: (_, __, { pictures }) => pictures.job,
  });
  api.mutation('readPictures', {
    types: { Job, Mode },
    gives: 'Job! Reads what is due, behind the workspace; imports go first.',
    args: { mode: 'Mode! What is to be read in the pictures.' },
    resolve: (_, { mode }, { pictures }) => pictures.start(mode),
  });
  api.mutation('cancelPictures', {
    types: { Job },
    gives:
      'Job! Stops the reading of pictures. What was read stays; starting again goes on from there.',
    resolve: (_, __, { pictures }) => pictures.cancel(),
  });
}

/** What is read by itself, by what, and what is left. */
function addProgress(): void {
  const Language = api.implement(api.objectRef<WordLanguage>('WordLanguage'), {
    description: 'A language that the program reads in pictures.',
    fields: {
      code: 'String! As the tesseract program names it.',
      name: 'String! The English name of the language.',
    },
  });
  const Engine = api.implement(api.objectRef<PictureProgress['engine']>('WordEngine'), {
    description: 'The program that reads words in pictures, as it is installed now.',
    types: { Language },
    fields: {
      name: 'String! The name of the program.',
      version: 'String! The version of the program.',
      languages: '[Language!]! The languages that it reads.',
      missing: '[Language!]! Languages that it could read and that are not installed.',
    },
  });
  const Automatic = api.enumOf('PictureAutomatic', {
    description: 'What is read by itself after an import.',
    values: {
      off: 'Nothing.',
      codes: 'Codes alone, such as QR codes.',
      all: 'Codes, and words that are written in pictures.',
    },
  });
  const Progress = api.implement(api.objectRef<PictureProgress>('PictureProgress'), {
    description: 'What of the pictures has been read, by what, and what is left.',
    types: { Automatic, Engine },
    fields: {
      automatic: 'Automatic! What is read by itself after an import, as the configuration says.',
      pictures: 'Int! Pictures whose bytes were received.',
      ads: 'Int! Ads that show at least one of these pictures.',
      codesLeft: 'Int! Ads whose pictures wait to be searched for codes.',
      wordsLeft: 'Int! Ads in whose pictures the present engine has read no words yet.',
      engine: 'Engine! The program that reads words in pictures.',
    },
    resolve: { automatic: (_, __, { config }) => config.readPictures },
  });
  api.query('pictureProgress', {
    types: { Progress },
    gives: 'Progress! What of the pictures has been read, by what, and what is left.',
    resolve: (_, __, { pictures }) => pictures.progress(),
  });
}
