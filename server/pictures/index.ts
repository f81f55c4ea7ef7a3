export { type PictureJob, PictureJobs, pictureJobStates } from './background.ts';
export { type PictureEvent, readPictures } from './read.ts';
export { type PictureMode, pictureModes } from './reader.ts';
