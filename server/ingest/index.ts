export { importFile } from './import.ts';
export { type ImportJob, ImportJobs, importStates } from './jobs.ts';
export type { Counts, ImportEvent, ImportProblem } from './report.ts';
