export {
  type PictureJob,
  type PictureJobState,
  PictureJobs,
  pictureJobStates,
} from './background.ts';
export { type PictureEvent, type PictureReport, readPictures } from './read.ts';
export { type PictureMode, pictureModes } from './reader.ts';
