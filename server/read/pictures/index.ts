export {
  type PictureJob,
  PictureJobs,
  type PictureProblem,
} from './background.ts';
export { UnreadablePictureError } from './decode.ts';
export { greyDots, smallDots } from './grey-dots.ts';
export type { WordLanguage } from './languages.ts';
export { type PictureMode, pictureModes } from './picture-reader.ts';
export type { PictureProgress } from './progress.ts';
export { type PictureEvent, readPictures } from './read.ts';
