export { importBulk } from './bulk/load.ts';
export { PictureFinder } from './find-picture.ts';
export { type ImportJob, ImportJobs } from './jobs.ts';
export { type Prepared, prepare } from './prepare.ts';
export { type Preview, type PreviewedCapture, preview } from './preview.ts';
export { readOptions } from './read-options.ts';
export { checkFile, importFile } from './receive.ts';
export type { Counts, ImportEvent, ImportProblem } from './report.ts';
