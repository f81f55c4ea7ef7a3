export { type Cell, type EntityCell, isEntity, isLink } from './cells.ts';
export { checkQuery, type QueryCheck, runDraft } from './check.ts';
export { type Completion, type Completions, completeQuery } from './complete/index.ts';
export { checkFile, type FileCheck, importQuery, ownOrNamed } from './exchange.ts';
export { prepareGate } from './gate/index.ts';
export {
  type Parameter,
  QueryHeaderError,
  type SavedQuery,
} from './header.ts';
export { type PastRun, queryHistory } from './history.ts';
export { knownParameters } from './known.ts';
export { type Library, readLibrary, savedQuery } from './library.ts';
export { type Asking, askDraft, askLogged, askSaved, isAsking, stateOfRun } from './logged.ts';
export {
  givenOf,
  noSuchName,
  ParameterError,
  type ParameterValues,
  readParameters,
} from './parameters.ts';
export { type ExplainedStep, planOfQuery, type QueryPlan } from './plan/index.ts';
export type { Problem } from './refused.ts';
export { removeQuery } from './remove.ts';
export { type FileFormat, fileFormats, resultFile } from './result-files.ts';
export { asTooLong, type QueryResult, runQuery } from './run-query.ts';
export { nameOf, type SavingModules, saveQuery } from './save.ts';
export { type ShownName, shownCypher } from './shown/index.ts';
export type { RunState } from './turns.ts';
export { type ParameterType, wantedOf } from './types.ts';
export { asWarming, warmUp } from './warm.ts';
