/** Masks: what an account sees that may see and not read. */
export { maskedError } from './masked-errors.ts';
export { masked } from './masked-schema.ts';
export { type Masks, masksOf } from './masks.ts';
