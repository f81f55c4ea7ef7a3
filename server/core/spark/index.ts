/** Work that Apache Spark does for us: the same programs, on many machines. */
export { jobOf, type SparkOptions, type StageDone, sparkLog, submit } from './submit.ts';
