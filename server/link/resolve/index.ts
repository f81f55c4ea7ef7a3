export * from './engine/index.ts';
export { operationLevels, operationsOf } from './operations/operations.ts';
export * from './operations/types.ts';
export {
  type InParts,
  type PartFound,
  type PartWork,
  type RunParts,
  resolveInParts,
  resolvePart,
} from './parts/resolve-parts.ts';
export * from './questions/question.ts';
export { questionsOf } from './questions/questions.ts';
export type { EarlierRun, Updated, UpdateLimits } from './update/types.ts';
export { update } from './update/update.ts';
