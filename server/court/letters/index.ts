/** Letters to a platform, from a selection: made and logged here, sent by nobody but the office. */
export {
  type LetterGround,
  type LetterKind,
  letterGrounds,
  letterKinds,
  letterKindTexts,
  letterLanguages,
} from './letter-kinds.ts';
export {
  type Letter,
  type WantedLetter,
  writeLetter,
} from './letter-write.ts';
