export { type ImportJob, ImportJobs, importStates } from './jobs.ts';
export { importFile } from './receive.ts';
export type { Counts, ImportEvent, ImportProblem } from './report.ts';
