export {
  type PictureJob,
  PictureJobs,
  type PictureProblem,
} from './background.ts';
export { decoding, UnreadablePictureError } from './decode.ts';
export type { WordLanguage } from './languages.ts';
export type { PictureProgress } from './progress.ts';
export { type PictureEvent, readPictures } from './read.ts';
export { type PictureMode, pictureModes } from './reader.ts';
