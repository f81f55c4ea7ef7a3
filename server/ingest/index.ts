export {
  type ImportContext,
  type ImportReport,
  importFile,
  importReceived,
  type ReceivedFile,
} from './import.ts';
export type { Counts, ImportEvent, ImportProblem, Progress } from './report.ts';
