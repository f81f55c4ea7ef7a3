/** Door of bundle: a snapshot leaves as a package that can be checked without Throughline. */
export {
  type BundleOptions,
  type BundleProgress,
  type BundleReport,
  buildBundle,
} from './build.ts';
export { BundleError, type BundleErrorCode } from './errors.ts';
export type { Problem } from './problems.ts';
export { type VerifyReport, verifyBundle } from './verify.ts';
