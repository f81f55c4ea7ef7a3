export { checkQuery, type QueryCheck, runDraft } from './check.ts';
export type { Problem } from './guard.ts';
export {
  type Parameter,
  QueryHeaderError,
  type SavedQuery,
} from './header.ts';
export { type Library, readLibrary, savedQuery } from './library.ts';
export { askDraft, askSaved } from './logged.ts';
export { ParameterError, readParameters } from './parameters.ts';
export { removeQuery } from './remove.ts';
export { type Cell, type QueryResult, runQuery } from './run.ts';
export { nameOf, saveQuery } from './save.ts';
export { type ParameterType, wantedOf } from './types.ts';
