export {
  type ImportContext,
  type ImportReport,
  importFile,
  importReceived,
  type ReceivedFile,
} from './import.ts';
export { type ImportJob, ImportJobs, type ImportState, importStates } from './jobs.ts';
export type { Counts, ImportEvent, ImportProblem, Progress } from './report.ts';
