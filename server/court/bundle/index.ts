/** Door of bundle: a snapshot leaves as a package that can be checked without Throughline. */
export { makeBundleAgain } from './again.ts';
export { type BundleReport, buildBundle } from './build.ts';
export { BundleError } from './bundle-errors.ts';
export { type Language, languages } from './document/words/index.ts';
export { readFrozen } from './from.ts';
export { type Asked, type MadeBundle, makeBundle } from './make.ts';
export { readSigning, type Signing } from './package/signing.ts';
export { caseJsonLd } from './tables/case-jsonld.ts';
export { readInputFile } from './tables/input-file.ts';
export { type VerifyReport, verifyBundle } from './verify/verify.ts';
