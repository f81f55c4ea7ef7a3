/** Letters to a platform, from a selection: made and logged here, sent by nobody but the office. */
export {
  type Letter,
  letterKinds,
  letterLanguages,
  type WantedLetter,
  writeLetter,
} from './letter-write.ts';
