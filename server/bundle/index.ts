/** Door of bundle: a snapshot leaves as a package that can be checked without Throughline. */
export { type BundleReport, buildBundle } from './build.ts';
export { BundleError } from './errors.ts';
export { type Asked, makeBundle } from './make.ts';
export { verifyBundle } from './verify.ts';
