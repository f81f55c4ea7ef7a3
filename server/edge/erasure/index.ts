/**
 * Erasure: what takes records, and all that was made of them, out of a data folder for good. It ends in a graph that was
 * made again from what is left.
 */

export { type Effects, effectsIn } from './effects.ts';
export { ErasureError } from './erasure-errors.ts';
export { type Asked, type Plan, planOf } from './plan.ts';
export { dueNow, listRetention, setRetention } from './retention-rules.ts';
export {
  beginErasure,
  begunErasure,
  type ErasureStep,
  endErasure,
  runErasure,
  type Told,
  valuesOf,
} from './run.ts';
